// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/socketprovider.h"

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;

namespace {

/// Where a link is, or will be.
template <typename Target>
Target aimOf(const Target &now, const std::optional<SinchJob<Target>> &job)
{
    return job && !job->failed && !job->willFail ? job->target : now;
}

class SocketSinch final : public SocketProvider
{
public:
    explicit SocketSinch(SinchState &state)
        : m_state(state)
    { }

    [[nodiscard]] QString word() const override { return u"sinch"_s; }
    [[nodiscard]] std::optional<ChangeKind> kindOf(const QByteArray &route) const override
    {
        if (route.startsWith("PATCH ") && route.contains("/activeNumbers/"))
            return ChangeKind::Configure;
        if (!route.startsWith("POST "))
            return std::nullopt;
        if (route.endsWith(":release"))
            return ChangeKind::Release;
        const bool buys = route.endsWith(":rent") || route.endsWith(":createNumberOrder")
            || (route.contains("/numberOrders/") && route.endsWith("submit"));
        return buys ? std::optional(ChangeKind::Buy) : std::nullopt;
    }
    [[nodiscard]] QStringList namesOf(const NumberRef &ref) override
    {
        QStringList names{ ref.number.digits() };
        for (const SinchOrder &order : m_state.orders().all()) {
            for (const PoolNumber &number : order.numbers) {
                if (number.msisdn == ref.number.digits())
                    names.append(order.id);
            }
        }
        return names;
    }

    [[nodiscard]] bool owns(const NumberRef &ref) override
    {
        return m_state.find(ref.number.digits()).has_value();
    }
    [[nodiscard]] SettingValues settings(const NumberRef &ref) override
    {
        const auto number = m_state.find(ref.number.digits());
        if (!number)
            return {};
        const SinchSms sms = aimOf(number->sms, number->smsJob);
        const SinchVoice voice = aimOf(number->voice, number->voiceJob);
        return normalised({ { u"displayName"_s, number->displayName },
            { u"servicePlanId"_s, sms.servicePlanId }, { u"campaignId"_s, sms.campaignId },
            { u"voiceType"_s, voice.id.isEmpty() ? QString() : voice.type },
            { u"trunkId"_s, voice.type == "EST"_L1 ? voice.id : QString() },
            { u"callbackUrl"_s, number->callbackUrl } });
    }
    [[nodiscard]] QList<SocketWrite> executed() override
    {
        m_state.settle();
        QList<SocketWrite> writes;
        for (const SinchState::Executed &write : m_state.executed()) {
            if (write.verb == "buy")
                writes.append({ ChangeKind::Buy, write.msisdn });
            else if (write.verb == "release")
                writes.append({ ChangeKind::Release, write.msisdn });
            else if (write.verb == "update")
                writes.append({ ChangeKind::Configure, write.msisdn });
        }
        return writes;
    }
    [[nodiscard]] bool worksAt(const NumberRef &ref) override
    {
        m_state.settle();
        for (const SinchOrder &order : m_state.orders().all()) {
            const bool isUnderWay = order.isOpen() || order.state == SinchOrderState::InReview;
            for (const PoolNumber &number : order.numbers) {
                if (isUnderWay && number.msisdn == ref.number.digits())
                    return true;
            }
        }
        return false;
    }

    bool buyElsewhere(const NumberRef &ref) override
    {
        return m_state.rent(ref.number.digits(), {}, SinchVersion::V1alpha1).number.has_value();
    }
    bool releaseElsewhere(const NumberRef &ref) override
    {
        return m_state.release(ref.number.digits()).number.has_value();
    }
    void changeElsewhere(const NumberRef &ref, int variant) override
    {
        m_state.changeFromUnder(ref.number.digits(), [variant](SinchNumber &number) {
            if (variant % 2 == 0)
                number.displayName = u"Theirs %1"_s.arg(variant);
            else
                number.callbackUrl = u"https://theirs.example/%1"_s.arg(variant);
        });
    }
    void takeAway(const NumberRef &ref) override { m_state.takeFromUnder(ref.number.digits()); }

    [[nodiscard]] SettingEdits edits(int variant) override
    {
        const SinchCatalog &catalog = m_state.catalog();
        switch (variant % 4) {
        case 0:
            return { { u"displayName"_s, u"Desk %1"_s.arg(variant) } };
        case 1:
            return { { u"callbackUrl"_s, u"https://hooks.example/in%1"_s.arg(variant) } };
        case 2:
            return { { u"servicePlanId"_s,
                catalog.servicePlans().at(variant / 4 % catalog.servicePlans().size()) } };
        default:
            return { { u"voiceType"_s, u"EST"_s }, { u"trunkId"_s, catalog.trunks().constFirst().id } };
        }
    }
    void pass(std::chrono::milliseconds duration) override { m_state.clock().advance(duration); }

private:
    SinchState &m_state;
};

} // namespace

std::unique_ptr<SocketProvider> makeSocketSinch(SinchState &state)
{
    return std::make_unique<SocketSinch>(state);
}

} // namespace NumberDesk::Testing
