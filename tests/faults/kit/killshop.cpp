// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/killshop.h"

#include "sandbox/birdapi.h"
#include "sandbox/birdcrmapi.h"
#include "sandbox/sinchapi.h"
#include "sandbox/vonageapi.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk::Testing {

using namespace std::chrono_literals;

namespace {

constexpr quint64 kSeed = 7;
constexpr int kOwned = 8;
constexpr qint64 kBalanceCents = 1'000'000;
constexpr auto kSettle = 10s;
const QString kHook = u"https://hooks.example/in"_s;

NumberRef refOf(const PoolNumber &number)
{
    return { {}, number.country, PhoneNumber::fromDigits(number.msisdn).value() };
}

template <typename Accepts>
QList<NumberRef> refsOf(const QList<PoolNumber> &numbers, Accepts accepts)
{
    QList<NumberRef> refs;
    for (const PoolNumber &number : numbers) {
        if (accepts(number))
            refs.append(refOf(number));
    }
    return refs;
}

using Verbs = QHash<QByteArray, ChangeKind>;

QList<KillShop::Did> didBy(const auto &executed, const Verbs &verbs, auto digits)
{
    QList<KillShop::Did> did;
    for (const auto &each : executed) {
        if (const auto kind = verbs.constFind(each.verb); kind != verbs.cend())
            did.append({ *kind, digits(each) });
    }
    return did;
}

std::optional<ChangeKind> found(const Verbs &routes, const QByteArray &route)
{
    const auto kind = routes.constFind(route);
    return kind == routes.cend() ? std::nullopt : std::optional(*kind);
}

class VonageShop final : public KillShop
{
public:
    [[nodiscard]] SimulatedProvider &api() override { return m_api; }
    [[nodiscard]] QList<NumberRef> offers(bool) override
    {
        VonageSearchFilter filter;
        filter.country = u"GB"_s;
        return refsOf(state().search(filter, 60, 1).numbers, [](const PoolNumber &) { return true; });
    }
    void goOn(std::chrono::milliseconds) override { }
    void grant(const NumberRef &ref) override
    {
        const FormFields fields{ { u"country"_s, ref.country }, { u"msisdn"_s, ref.number.digits() } };
        if (state().buy(state().primary().key, fields) != VonageOutcome::Success)
            qFatal("Vonage does not sell.");
    }
    [[nodiscard]] SettingEdits edits() const override
    {
        return { { u"moHttpUrl"_s, kHook }, { u"voiceCallbackType"_s, u"sip"_s },
            { u"voiceCallbackValue"_s, u"sip:desk@pbx.example"_s } };
    }
    [[nodiscard]] SettingValues settings(const NumberRef &ref) override
    {
        const auto number = state().find(ref.country, ref.number.digits());
        if (!number)
            return {};
        const VonageConfiguration &set = number->configuration;
        return normalised({ { u"app_id"_s, set.appId }, { u"moHttpUrl"_s, set.moHttpUrl },
            { u"moSmppSysType"_s, set.moSmppSysType }, { u"voiceCallbackType"_s, set.voiceCallbackType },
            { u"voiceCallbackValue"_s, set.voiceCallbackValue },
            { u"voiceStatusCallback"_s, set.voiceStatusCallback } });
    }
    [[nodiscard]] QList<Did> executed() override
    {
        static const Verbs kVerbs{ { "buy", ChangeKind::Buy }, { "cancel", ChangeKind::Release },
            { "update", ChangeKind::Configure } };
        return didBy(
            state().executed(), kVerbs, [](const VonageState::Executed &each) { return each.msisdn; });
    }
    [[nodiscard]] std::optional<ChangeKind> kindOf(const QByteArray &route) const override
    {
        return found(
            { { "POST /number/buy", ChangeKind::Buy }, { "POST /number/cancel", ChangeKind::Release },
                { "POST /number/update", ChangeKind::Configure } },
            route);
    }
    [[nodiscard]] QStringList namesOf(const NumberRef &ref) override { return { ref.number.digits() }; }

private:
    [[nodiscard]] VonageState &state() { return m_api.state(); }
    VonageApi m_api{ VonageState::Setup{ kSeed, kOwned, kBalanceCents } };
};

class SinchShop final : public KillShop
{
public:
    [[nodiscard]] SimulatedProvider &api() override { return m_api; }
    /// American ones are rented at once, British ones are ordered.
    [[nodiscard]] QList<NumberRef> offers(bool slow) override
    {
        return refsOf(state().pool().in(slow ? u"GB"_s : u"US"_s), [slow](const PoolNumber &number) {
            return number.features.contains(u"SMS"_s) && (slow || sinchType(number) == "LOCAL"_L1);
        });
    }
    void goOn(std::chrono::milliseconds by) override { state().clock().advance(by); }
    void grant(const NumberRef &ref) override
    {
        if (state().rent(ref.number.digits(), {}, SinchVersion::V1alpha1).refusal)
            qFatal("Sinch does not sell.");
    }
    [[nodiscard]] SettingEdits edits() const override
    {
        return { { u"displayName"_s, u"Front desk"_s },
            { u"servicePlanId"_s, m_api.state().catalog().servicePlans().constFirst() },
            { u"callbackUrl"_s, kHook } };
    }
    [[nodiscard]] SettingValues settings(const NumberRef &ref) override
    {
        const auto number = state().find(ref.number.digits());
        if (!number)
            return {};
        return normalised(
            { { u"displayName"_s, number->displayName }, { u"servicePlanId"_s, number->sms.servicePlanId },
                { u"campaignId"_s, number->sms.campaignId }, { u"callbackUrl"_s, number->callbackUrl },
                { u"voiceType"_s, number->voice.type }, { u"trunkId"_s, number->voice.id } });
    }
    [[nodiscard]] QList<Did> executed() override
    {
        static const Verbs kVerbs{ { "buy", ChangeKind::Buy }, { "release", ChangeKind::Release },
            { "update", ChangeKind::Configure } };
        return didBy(
            state().executed(), kVerbs, [](const SinchState::Executed &each) { return each.msisdn; });
    }
    [[nodiscard]] std::optional<ChangeKind> kindOf(const QByteArray &route) const override
    {
        if (route.endsWith(":release"))
            return ChangeKind::Release;
        if (route.startsWith("PATCH ") && route.endsWith("activeNumbers/{n}"))
            return ChangeKind::Configure;
        const bool isBuy
            = route.endsWith(":rent") || route.endsWith(":createNumberOrder") || route.endsWith("/submit");
        return isBuy ? std::optional(ChangeKind::Buy) : std::nullopt;
    }
    [[nodiscard]] QStringList namesOf(const NumberRef &ref) override
    {
        QStringList names{ ref.number.digits() };
        for (const SinchOrder &order : state().orders().all()) {
            for (const PoolNumber &number : order.numbers) {
                if (number.msisdn == ref.number.digits())
                    names.append(order.id);
            }
        }
        return names;
    }

private:
    [[nodiscard]] SinchState &state() { return m_api.state(); }
    SinchApi m_api{ SinchState::Setup{ kSeed, kOwned, kBalanceCents, kSettle } };
};

class BirdCrmShop final : public KillShop
{
public:
    [[nodiscard]] SimulatedProvider &api() override { return m_api; }
    [[nodiscard]] QList<NumberRef> offers(bool) override
    {
        QList<NumberRef> refs;
        BirdCrmFilter british;
        british.countries = { u"GB"_s };
        for (const BirdCrmStockItem &item : state().stock(british)) {
            if (!item.onRequest && item.price)
                refs.append(refOf(item.number));
        }
        return refs;
    }
    void goOn(std::chrono::milliseconds by) override { state().advance(by); }
    void grant(const NumberRef &ref) override
    {
        if (state().buy(stockIds(ref)).refusal != BirdCrmRefusal::None)
            qFatal("Bird CRM does not sell.");
    }
    [[nodiscard]] SettingEdits edits() const override { return {}; }
    [[nodiscard]] SettingValues settings(const NumberRef &) override { return {}; }
    [[nodiscard]] QList<Did> executed() override
    {
        static const Verbs kVerbs{ { "buy", ChangeKind::Buy }, { "release", ChangeKind::Release } };
        return didBy(
            state().executed(), kVerbs, [](const BirdCrmState::Executed &each) { return each.digits; });
    }
    [[nodiscard]] std::optional<ChangeKind> kindOf(const QByteArray &route) const override
    {
        return found({ { "POST /workspaces/{ws}/numbers-long-code", ChangeKind::Buy },
                         { "DELETE /workspaces/{ws}/endpoints/{id}/subscriptions/main", ChangeKind::Release },
                         { "POST /workspaces/{ws}/numbers/{id}/cancel-subscription", ChangeKind::Release } },
            route);
    }
    [[nodiscard]] QStringList namesOf(const NumberRef &ref) override
    {
        QStringList names = stockIds(ref);
        for (const int position : state().owned(filterOf(ref)))
            names.append(state().numberNames().of(position));
        return names;
    }

private:
    [[nodiscard]] static BirdCrmFilter filterOf(const NumberRef &ref)
    {
        BirdCrmFilter filter;
        filter.digits = ref.number.digits();
        return filter;
    }
    [[nodiscard]] QStringList stockIds(const NumberRef &ref)
    {
        QStringList ids;
        for (const BirdCrmStockItem &item : state().stock(filterOf(ref)))
            ids.append(item.id);
        return ids;
    }
    [[nodiscard]] BirdCrmState &state() { return m_api.state(); }
    BirdCrmApi m_api{ BirdCrmState::Setup{ kSeed, kOwned, kBalanceCents, kSettle } };
};

class BirdShop final : public KillShop
{
public:
    [[nodiscard]] SimulatedProvider &api() override { return m_api; }
    [[nodiscard]] QList<NumberRef> offers(bool slow) override
    {
        BirdFilter filter;
        filter.country = u"GB"_s;
        return refsOf(state().stock(filter) + state().suppliers(filter), [slow](const PoolNumber &number) {
            return BirdState::settlesLater(number.msisdn) == slow && !BirdState::failsLate(number.msisdn)
                && number.features.contains(u"VOICE"_s);
        });
    }
    void goOn(std::chrono::milliseconds by) override { state().advance(by); }
    void grant(const NumberRef &ref) override
    {
        if (state().buy(ref.number.digits()).refusal != BirdRefusal::None)
            qFatal("Bird does not sell.");
        state().settle();
    }
    [[nodiscard]] SettingEdits edits() const override
    {
        return { { u"name"_s, u"Front desk"_s }, { u"routeType"_s, u"reject"_s } };
    }
    [[nodiscard]] SettingValues settings(const NumberRef &ref) override
    {
        const auto number = state().find(ref.number.digits());
        if (!number)
            return {};
        return normalised({ { u"name"_s, number->name }, { u"routeType"_s, number->route.type },
            { u"trunkId"_s, number->route.trunkId }, { u"forwardTo"_s, number->route.forwardTo },
            { u"forwardAs"_s, number->route.forwardAs } });
    }
    /// An order that was placed is paid for.
    [[nodiscard]] QList<Did> executed() override
    {
        static const Verbs kVerbs{ { "order", ChangeKind::Buy }, { "release", ChangeKind::Release },
            { "configure", ChangeKind::Configure } };
        return didBy(state().executed(), kVerbs, [](const BirdState::Executed &each) { return each.digits; });
    }
    [[nodiscard]] std::optional<ChangeKind> kindOf(const QByteArray &route) const override
    {
        return found({ { "POST /v1/numbers/orders", ChangeKind::Buy },
                         { "DELETE /v1/numbers/{number_id}", ChangeKind::Release },
                         { "PATCH /v1/voice/numbers/{voice_number_id}", ChangeKind::Configure } },
            route);
    }
    [[nodiscard]] QStringList namesOf(const NumberRef &ref) override
    {
        QStringList names{ ref.number.digits() };
        BirdFilter filter;
        filter.digits = ref.number.digits();
        for (const int position : state().owned(filter))
            names.append(state().numberNames().of(position));
        for (const int position : state().voice().list(ref.number.digits()))
            names.append(state().voice().names().of(position));
        return names;
    }

private:
    [[nodiscard]] BirdState &state() { return m_api.state(); }
    BirdApi m_api{ BirdState::Setup{ kSeed, kOwned, kBalanceCents, kSettle } };
};

} // namespace

std::unique_ptr<KillShop> makeKillShop(const QString &provider)
{
    if (provider == "vonage"_L1)
        return std::make_unique<VonageShop>();
    if (provider == "sinch"_L1)
        return std::make_unique<SinchShop>();
    if (provider == "birdcrm"_L1)
        return std::make_unique<BirdCrmShop>();
    return std::make_unique<BirdShop>();
}

QStringList killProviders()
{
    return { u"vonage"_s, u"sinch"_s, u"birdcrm"_s, u"bird"_s };
}

bool hasSettings(const QString &provider)
{
    return provider != "birdcrm"_L1;
}

bool hasSlowPurchases(const QString &provider)
{
    return provider == "sinch"_L1 || provider == "bird"_L1;
}

} // namespace NumberDesk::Testing
