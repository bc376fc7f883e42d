// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/table.h"

#include "providers/provider.h"
#include "sandbox/sandboxserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace NumberDesk {
std::unique_ptr<Provider> makeVonageProvider();
} // namespace NumberDesk

namespace NumberDesk::Contract {

namespace {

class VonageSimulation final : public Simulation
{
public:
    explicit VonageSimulation(int owned)
        : m_server(options(owned))
    {
        if (!m_server.start())
            qFatal("The sandbox does not start");
    }

    [[nodiscard]] QUrl url() const override { return QUrl(m_server.vonage().url); }

    [[nodiscard]] Account account() const override
    {
        Account account;
        account.credentials.insert(u"apiKey"_s, m_server.vonage().apiKey);
        return account;
    }

    [[nodiscard]] AccountSecrets secrets() const override
    {
        return { { u"apiSecret"_s, Secret::fromText(m_server.vonage().apiSecret) } };
    }

    [[nodiscard]] int executed(ChangeKind kind, const NumberRef &ref) override
    {
        const QByteArray verb = kind == ChangeKind::Buy ? "buy"
            : kind == ChangeKind::Release               ? "cancel"
                                                        : "update";
        return m_server.vonageState().executedCount(verb, ref.number.digits());
    }

    void emptyBalance() override { m_server.vonageState().setBalanceCents(0); }
    void takeFromUnder(const NumberRef &ref) override { m_server.takeFromUnder(ref.number.digits()); }

private:
    static SandboxServer::Options options(int owned)
    {
        SandboxServer::Options options;
        options.seed = 7;
        options.owned = owned;
        return options;
    }

    SandboxServer m_server;
};

QByteArray listOf(const QList<NumberRef> &numbers, bool goesOn, const QJsonArray &more = {})
{
    QJsonArray rows;
    for (const NumberRef &ref : numbers) {
        rows.append(QJsonObject{ { u"country"_s, ref.country }, { u"msisdn"_s, ref.number.digits() },
            { u"type"_s, u"mobile-lvn"_s }, { u"features"_s, QJsonArray{ u"SMS"_s } },
            { u"cost"_s, u"1.25"_s } });
    }
    for (const QJsonValue &row : more)
        rows.append(row);
    const qsizetype count = goesOn ? rows.size() * 5 : rows.size();
    return QJsonDocument(QJsonObject{ { u"count"_s, count }, { u"numbers"_s, rows } }).toJson();
}

QList<QByteArray> oddPages(const NumberRef &number)
{
    const QJsonObject bare{ { u"country"_s, number.country }, { u"msisdn"_s, number.number.digits() } };
    const auto with = [&bare](const QJsonObject &more) {
        QJsonObject row = bare;
        for (auto field = more.begin(); field != more.end(); ++field)
            row.insert(field.key(), field.value());
        return listOf({}, false, { row });
    };
    return { with({}), with({ { u"type"_s, u"orbital"_s }, { u"features"_s, QJsonArray{ u"TELEPATHY"_s } } }),
        with({ { u"type"_s, QJsonValue::Null }, { u"features"_s, QJsonValue::Null },
            { u"cost"_s, QJsonValue::Null }, { u"app_id"_s, QJsonValue::Null } }),
        with({ { u"voiceCallbackType"_s, u"hologram"_s }, { u"moHttpUrl"_s, QString() },
            { u"limitations"_s, QJsonArray{ QJsonObject() } },
            { u"invented"_s, QJsonObject{ { u"later"_s, true } } } }) };
}

class VonageTable final : public Table
{
public:
    [[nodiscard]] std::unique_ptr<Provider> provider() const override { return makeVonageProvider(); }
    [[nodiscard]] std::unique_ptr<Simulation> simulate(int owned) const override
    {
        return std::make_unique<VonageSimulation>(owned);
    }

    [[nodiscard]] QString country() const override { return u"GB"_s; }
    [[nodiscard]] QString papersCountry() const override { return u"DE"_s; }
    [[nodiscard]] NumberRef neverSold() const override
    {
        return { u"account"_s, u"US"_s, *PhoneNumber::fromDigits(u"19995550100"_s) };
    }

    [[nodiscard]] SettingEdits settings(const QMap<QString, QList<FieldChoice>> &choices) const override
    {
        return { { u"app_id"_s, choices.value(u"app_id"_s).value(0).value },
            { u"moHttpUrl"_s, u"https://hooks.example/in?a=1&b=+"_s }, { u"voiceCallbackType"_s, u"sip"_s },
            { u"voiceCallbackValue"_s, u"sip:desk@pbx.example"_s } };
    }

    [[nodiscard]] SettingEdits refusedSettings() const override
    {
        return { { u"moHttpUrl"_s, u"https://hooks.invalid/in"_s } };
    }

    [[nodiscard]] QList<SettingEdits> malformedSettings() const override
    {
        return { { { u"app_id"_s, u"front desk"_s } }, { { u"moHttpUrl"_s, u"hooks.example"_s } },
            { { u"voiceCallbackType"_s, u"sip"_s } },
            { { u"voiceCallbackValue"_s, u"sip:desk@pbx.example"_s } },
            { { u"voiceCallbackType"_s, u"sip"_s }, { u"voiceCallbackValue"_s, u"447700900123"_s } },
            { { u"voiceCallbackType"_s, u"tel"_s }, { u"voiceCallbackValue"_s, u"desk"_s } },
            { { u"voiceCallbackType"_s, u"pigeon"_s }, { u"voiceCallbackValue"_s, u"447700900123"_s } } };
    }

    [[nodiscard]] std::optional<Refusal> withoutFunds() const override
    {
        return Refusal{ ErrorKind::Refused, true };
    }
    [[nodiscard]] std::optional<Refusal> whenTaken() const override
    {
        return Refusal{ ErrorKind::Refused, true };
    }
    [[nodiscard]] std::optional<Refusal> whenNotOwned() const override
    {
        return Refusal{ ErrorKind::Refused, true };
    }
    [[nodiscard]] std::optional<Refusal> whenSettingsRefused() const override
    {
        return Refusal{ ErrorKind::Refused, true };
    }

    [[nodiscard]] QByteArray ownedPage(const QList<NumberRef> &numbers, bool goesOn) const override
    {
        return listOf(numbers, goesOn);
    }
    [[nodiscard]] QByteArray offerPage(const QList<NumberRef> &numbers, bool goesOn) const override
    {
        return listOf(numbers, goesOn);
    }
    [[nodiscard]] int pageSize() const override { return 100; }
    [[nodiscard]] QByteArray ownedPageWithBadRow(const QList<NumberRef> &numbers) const override
    {
        return listOf(numbers, false, { QJsonObject{ { u"country"_s, u"GB"_s } } });
    }
    [[nodiscard]] QList<QByteArray> oddOwnedPages(const NumberRef &number) const override
    {
        return oddPages(number);
    }
    [[nodiscard]] QList<QByteArray> oddOfferPages(const NumberRef &number) const override
    {
        return oddPages(number);
    }
};

} // namespace

std::unique_ptr<Table> makeTable()
{
    return std::make_unique<VonageTable>();
}

} // namespace NumberDesk::Contract
