// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/sinch/sinchsimulation.h"

#include "providers/provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace NumberDesk {
std::unique_ptr<Provider> makeSinchProvider();
} // namespace NumberDesk

namespace NumberDesk::Contract {

namespace {

constexpr auto kSettle = std::chrono::milliseconds(300);
constexpr auto kToken = "made-up-token-0123456789";

SandboxServer::Options options(int owned)
{
    SandboxServer::Options options;
    options.seed = 7;
    options.owned = owned;
    options.settle = kSettle;
    return options;
}

QJsonObject price(const char *amount)
{
    return { { u"currencyCode"_s, u"EUR"_s }, { u"amount"_s, QString::fromLatin1(amount) } };
}

QJsonObject bareRow(const NumberRef &ref)
{
    return { { u"phoneNumber"_s, ref.number.e164() }, { u"regionCode"_s, ref.country } };
}

QJsonObject offerRow(const NumberRef &ref)
{
    QJsonObject row = bareRow(ref);
    row.insert(u"type"_s, u"MOBILE"_s);
    row.insert(u"capability"_s, QJsonArray{ u"SMS"_s, u"VOICE"_s });
    row.insert(u"setupPrice"_s, price("0.50"));
    row.insert(u"monthlyPrice"_s, price("1.25"));
    row.insert(u"paymentIntervalMonths"_s, 1);
    row.insert(u"supportingDocumentationRequired"_s, false);
    return row;
}

QJsonObject ownedRow(const NumberRef &ref)
{
    QJsonObject row = bareRow(ref);
    row.insert(u"type"_s, u"MOBILE"_s);
    row.insert(u"capability"_s, QJsonArray{ u"SMS"_s, u"VOICE"_s });
    row.insert(u"money"_s, price("1.25"));
    row.insert(u"expireAt"_s, QJsonValue::Null);
    return row;
}

template <typename MakeRow>
QJsonArray rowsOf(const QList<NumberRef> &numbers, MakeRow makeRow)
{
    QJsonArray rows;
    for (const NumberRef &ref : numbers)
        rows.append(makeRow(ref));
    return rows;
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray ownedBody(const QJsonArray &rows)
{
    return bytes({ { u"activeNumbers"_s, rows } });
}

QByteArray pageOf(const QString &list, QJsonObject row, const QJsonObject &more)
{
    for (auto field = more.begin(); field != more.end(); ++field)
        row.insert(field.key(), field.value());
    return bytes({ { list, QJsonArray{ row } } });
}

/// The number that a path ends with: ".../availableNumbers/%2B447700900123".
NumberRef numberIn(const QByteArray &target)
{
    const QString digits = QString::fromLatin1(target.mid(target.lastIndexOf("/%2B") + 4));
    const QString country = digits.startsWith(u"44"_s) ? u"GB"_s : u"US"_s;
    return { {}, country, *PhoneNumber::fromDigits(digits) };
}

} // namespace

SinchSimulation::SinchSimulation(int owned, const QString &version)
    : m_server(options(owned))
    , m_version(version)
{
    if (!m_server.start())
        qFatal("The sandbox does not start");
    SinchState &state = m_server.sinchState();
    const QList<SinchNumber> numbers = state.owned({}, {}, 0, 2).numbers;
    // The first can be set up in every way, and a voice app is in use: apps are listed nowhere else.
    if (!numbers.isEmpty()) {
        state.changeFromUnder(numbers.first().number.msisdn, [](SinchNumber &number) {
            number.number.features = { u"SMS"_s, u"VOICE"_s };
        });
    }
    if (numbers.size() > 1) {
        const QString app = state.catalog().voiceApps().constFirst();
        state.changeFromUnder(numbers.last().number.msisdn, [&app](SinchNumber &number) {
            number.voice = { u"RTC"_s, app };
        });
    }
}

SandboxAccount SinchSimulation::sandboxAccount() const
{
    const QList<SandboxAccount> accounts = m_server.accounts();
    for (const SandboxAccount &account : accounts) {
        if (account.provider == "sinch"_L1)
            return account;
    }
    qFatal("The sandbox has no Sinch");
}

QUrl SinchSimulation::url() const
{
    return QUrl(sandboxAccount().baseUrls.value(u"numbers"_s));
}

Account SinchSimulation::account() const
{
    Account account;
    account.credentials = sandboxAccount().credentials;
    account.credentials.insert(u"apiVersion"_s, m_version);
    return account;
}

AccountSecrets SinchSimulation::secrets() const
{
    AccountSecrets secrets;
    const QMap<QString, QString> plain = sandboxAccount().secrets;
    for (auto secret = plain.cbegin(); secret != plain.cend(); ++secret)
        secrets.insert(secret.key(), Secret::fromText(secret.value()));
    return secrets;
}

int SinchSimulation::executed(ChangeKind kind, const NumberRef &ref)
{
    SinchState &state = m_server.sinchState();
    const QString digits = ref.number.digits();
    switch (kind) {
    case ChangeKind::Buy:
        return state.executedCount("rent", digits) + state.executedCount("submit", digits);
    case ChangeKind::Release:
        return state.executedCount("release", digits);
    case ChangeKind::Configure:
        return state.executedCount("update", digits);
    }
    return 0;
}

void SinchSimulation::emptyBalance()
{
    m_server.sinchState().emptyBalance();
}

void SinchSimulation::takeFromUnder(const NumberRef &ref)
{
    m_server.sinchState().takeFromUnder(ref.number.digits());
}

void SinchSimulation::settle()
{
    m_server.sinchState().clock().advance(kSettle);
}

std::unique_ptr<Provider> SinchTable::provider() const
{
    return makeSinchProvider();
}

void SinchTable::pointTo(Account &account, const QUrl &server) const
{
    account.credentials.insert(u"tokenUrl"_s, QString(server.toString() + u"/oauth2/token"_s));
}

QString SinchTable::country() const
{
    return u"GB"_s;
}

NumberRef SinchTable::neverSold() const
{
    return { u"account"_s, u"US"_s, *PhoneNumber::fromDigits(u"19995550100"_s) };
}

std::optional<Refusal> SinchTable::withoutFunds() const
{
    return Refusal{ ErrorKind::InsufficientFunds };
}

std::optional<Refusal> SinchTable::whenTaken() const
{
    return Refusal{ ErrorKind::Refused };
}

std::optional<Refusal> SinchTable::whenNotOwned() const
{
    return Refusal{ ErrorKind::NotFound, true };
}

std::optional<QByteArray> SinchTable::sideAnswer(const QByteArray &verb, const QByteArray &target) const
{
    if (verb == "POST" && target == "/oauth2/token")
        return R"({"access_token":")"_ba + kToken
            + R"(","expires_in":3599,"scope":"","token_type":"bearer"})";
    if (verb == "POST" && target == "/oauth2/revoke")
        return "{}";
    if (verb == "GET" && target.endsWith("/apps"))
        return R"({"apps":[]})";
    // The types that a search for any of them comes to later.
    if (verb == "GET" && (target.contains("type=LOCAL") || target.contains("type=TOLL_FREE")))
        return R"({"availableNumbers":[]})";
    if (verb == "GET" && target.contains("/availableNumbers/%2B"))
        return bytes(offerRow(numberIn(target)));
    if (verb == "POST" && target.endsWith("/numberOrders:lookupNumberRequirements"))
        return R"({"fields":{},"attachments":[]})";
    return std::nullopt;
}

QList<QByteArray> SinchTable::handedOut() const
{
    return { kToken };
}

QByteArray SinchTable::ownedPage(const QList<NumberRef> &numbers, bool goesOn) const
{
    QJsonObject page{ { u"activeNumbers"_s, rowsOf(numbers, ownedRow) } };
    page.insert(u"nextPageToken"_s, goesOn ? u"bmV4dA=="_s : QString());
    return bytes(page);
}

QByteArray SinchTable::offerPage(const QList<NumberRef> &numbers, bool) const
{
    return bytes({ { u"availableNumbers"_s, rowsOf(numbers, offerRow) } });
}

QByteArray SinchTable::ownedPageWithBadRow(const QList<NumberRef> &numbers) const
{
    QJsonArray rows = rowsOf(numbers, ownedRow);
    rows.append(QJsonObject{ { u"regionCode"_s, u"GB"_s } });
    return ownedBody(rows);
}

QByteArray SinchTable::ownedPageOfWrongType() const
{
    return R"({"activeNumbers": 7})";
}

QList<QByteArray> SinchTable::oddOwnedPages(const NumberRef &number) const
{
    const QString list = u"activeNumbers"_s;
    const QJsonObject half{ { u"status"_s, u"PONDERING"_s } };
    const QJsonObject sms{ { u"scheduledProvisioning"_s, half } };
    const QJsonObject voice{ { u"type"_s, u"PIGEON"_s }, { u"scheduledVoiceProvisioning"_s, half } };
    return { pageOf(list, bareRow(number), {}),
        pageOf(list, ownedRow(number),
            { { u"type"_s, u"ORBITAL"_s }, { u"capability"_s, QJsonArray{ u"TELEPATHY"_s } },
                { u"smsConfiguration"_s, sms }, { u"voiceConfiguration"_s, voice } }),
        pageOf(list, bareRow(number),
            { { u"type"_s, QJsonValue::Null }, { u"capability"_s, QJsonValue::Null },
                { u"money"_s, QJsonValue::Null }, { u"nextChargeDate"_s, QJsonValue::Null },
                { u"smsConfiguration"_s, QJsonValue::Null }, { u"voiceConfiguration"_s, QJsonValue::Null },
                { u"callbackUrl"_s, QJsonValue::Null }, { u"displayName"_s, QJsonValue::Null } }),
        pageOf(list, ownedRow(number),
            { { u"smsConfiguration"_s, QJsonObject() }, { u"voiceConfiguration"_s, QJsonObject() },
                { u"money"_s, QJsonObject() }, { u"invented"_s, QJsonObject{ { u"later"_s, true } } } }) };
}

QList<QByteArray> SinchTable::oddOfferPages(const NumberRef &number) const
{
    const QString list = u"availableNumbers"_s;
    return { pageOf(list, bareRow(number), {}),
        pageOf(list, offerRow(number),
            { { u"type"_s, u"ORBITAL"_s }, { u"capability"_s, QJsonArray{ u"TELEPATHY"_s } } }),
        pageOf(list, bareRow(number),
            { { u"type"_s, QJsonValue::Null }, { u"capability"_s, QJsonValue::Null },
                { u"setupPrice"_s, QJsonValue::Null }, { u"monthlyPrice"_s, QJsonObject() },
                { u"paymentIntervalMonths"_s, QJsonValue::Null },
                { u"supportingDocumentationRequired"_s, QJsonValue::Null } }),
        pageOf(list, offerRow(number), { { u"invented"_s, QJsonObject{ { u"later"_s, true } } } }) };
}

} // namespace NumberDesk::Contract
