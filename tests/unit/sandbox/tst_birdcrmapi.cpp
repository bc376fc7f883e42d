// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "birddesk.h"

#include "sandbox/sandboxserver.h"
#include "sandboxclient.h"

#include <QSet>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What a price is worth in millionths, whatever its exponent.
qint64 millionths(const QJsonValue &price)
{
    qint64 worth = price["amount"_L1].toInteger();
    for (qint64 exponent = price["exponent"_L1].toInteger(); exponent > -6; --exponent)
        worth *= 10;
    return worth;
}

} // namespace

/// The simulated Bird CRM, held against the fact sheet: access, stock, buying.
class TestBirdCrmApi final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void strangersAreRefused_data();
    void strangersAreRefused();
    void aRoleThatMayOnlyLookIsForbiddenToWrite_data();
    void aRoleThatMayOnlyLookIsForbiddenToWrite();
    void whatIsNotThereIsNotFound_data();
    void whatIsNotThereIsNotFound();
    void workspacesAreListed();
    void stockIsTheSameOnBothPaths();
    void oneOfTheStockPathsMayNotAnswer_data();
    void oneOfTheStockPathsMayNotAnswer();
    void stockPagesCoverItOnce();
    void stockIsFiltered_data();
    void stockIsFiltered();
    void aPrefixMayMeanTwoThings_data();
    void aPrefixMayMeanTwoThings();
    void badQueriesAreRefused_data();
    void badQueriesAreRefused();
    void unknownParametersAreIgnored();
    void pricesHaveManyExponentsOrNone();
    void whatIsOnRequestComesLastAndCannotBeBought();
    void buyingMovesTheNumbersAndTheMoney();
    void aPurchaseIsWhole();
    void badPurchasesAreRefused_data();
    void badPurchasesAreRefused();
    void withoutFundsNothingIsBought();
    void theServerServesIt();

private:
    [[nodiscard]] BirdCrmState &state() { return m_desk->state(); }
    [[nodiscard]] QString organization() { return u"/organizations/"_s + state().organizationId(); }
    [[nodiscard]] QString workspace() { return u"/workspaces/"_s + state().workspaceId(); }
    [[nodiscard]] QString stock() { return organization() + u"/numbers-stock-items"_s; }
    [[nodiscard]] QString longCodes() { return workspace() + u"/numbers-long-code"_s; }
    [[nodiscard]] QJsonArray all(const QString &target, int limit)
    {
        QJsonArray found;
        QString token;
        do {
            const QString glue = target.contains(u'?') ? u"&"_s : u"?"_s;
            const QString place = token.isEmpty() ? QString() : QString(u"&pageToken="_s + token);
            const BirdAnswer page = m_desk->get(target + glue + u"limit=%1"_s.arg(limit) + place);
            for (const QJsonValue &row : page.rows(u"results"_s))
                found.append(row);
            token = page.text(u"nextPageToken"_s);
        } while (!token.isEmpty());
        return found;
    }
    [[nodiscard]] QJsonObject firstItem(const QString &country = u"GB"_s)
    {
        return m_desk->get(stock() + u"?countryCodes="_s + country).rows(u"results"_s).at(0).toObject();
    }
    [[nodiscard]] BirdAnswer buy(const QStringList &ids)
    {
        return m_desk->post(longCodes(), { { u"numberStockItemIds"_s, QJsonArray::fromStringList(ids) } });
    }
    /// The newest long code.
    [[nodiscard]] QJsonObject owned()
    {
        return m_desk->get(longCodes() + u"?reverse=true&limit=1"_s).rows(u"results"_s).at(0).toObject();
    }

    std::unique_ptr<BirdCrmDesk> m_desk;
};

void TestBirdCrmApi::init()
{
    m_desk = std::make_unique<BirdCrmDesk>(BirdCrmState::Setup{ 7, 40, 25000, 3000ms }, "AccessKey");
    m_desk->use(state().accessKey());
}

void TestBirdCrmApi::strangersAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("none") << QString();
    QTest::newRow("wrong") << u"somebodyElsesKeySomebodyElsesKeySomebody"_s;
}

void TestBirdCrmApi::strangersAreRefused()
{
    QFETCH(QString, key);
    m_desk->use(key);
    const BirdAnswer answer = m_desk->get(longCodes());
    QCOMPARE(answer.status, 401);
    QVERIFY(!answer.text(u"code"_s).isEmpty() && !answer.text(u"message"_s).isEmpty());
}

void TestBirdCrmApi::aRoleThatMayOnlyLookIsForbiddenToWrite_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("list") << "GET"_ba << u"/workspaces/%1/numbers-long-code"_s << 200;
    QTest::newRow("stock") << "GET"_ba << u"/workspaces/%1/numbers-stock-items"_s << 200;
    QTest::newRow("buy") << "POST"_ba << u"/workspaces/%1/numbers-long-code"_s << 403;
    QTest::newRow("release") << "DELETE"_ba << u"/workspaces/%1/endpoints/x/subscriptions/main"_s << 403;
    QTest::newRow("cancel") << "POST"_ba << u"/workspaces/%1/numbers/x/cancel-subscription"_s << 403;
}

void TestBirdCrmApi::aRoleThatMayOnlyLookIsForbiddenToWrite()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    m_desk->use(state().viewerKey());
    const QString target = path.arg(state().workspaceId());
    const BirdAnswer answer = m_desk->send(method, target, "{}");
    QCOMPARE(answer.status, status);
    if (status == 403)
        QVERIFY(answer.text(u"message"_s).contains(target));
    QCOMPARE(m_desk->get(organization() + u"/workspaces"_s).status, 403);
}

void TestBirdCrmApi::whatIsNotThereIsNotFound_data()
{
    QTest::addColumn<QString>("path");
    const QString stranger = u"11111111-2222-4333-8444-555555555555"_s;
    QTest::newRow("path") << u"/numbers"_s;
    QTest::newRow("organization") << QString(u"/organizations/"_s + stranger + u"/workspaces"_s);
    QTest::newRow("workspace") << QString(u"/workspaces/"_s + stranger + u"/numbers-long-code"_s);
    QTest::newRow("number") << QString(u"/workspaces/HERE/numbers-long-code/"_s + stranger);
    QTest::newRow("endpoint") << QString(u"/workspaces/HERE/endpoints/"_s + stranger + u"/subscriptions"_s);
}

void TestBirdCrmApi::whatIsNotThereIsNotFound()
{
    QFETCH(QString, path);
    const BirdAnswer answer = m_desk->get(path.replace(u"HERE"_s, state().workspaceId()));
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.text(u"code"_s), u"ResourceNotFound"_s);
}

void TestBirdCrmApi::workspacesAreListed()
{
    const QJsonArray rows = all(organization() + u"/workspaces"_s, 1);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0)["id"_L1].toString(), state().workspaceId());
    QCOMPARE(rows.at(0)["organizationId"_L1].toString(), state().organizationId());
    // The other one has no numbers.
    const QString other = u"/workspaces/"_s + rows.at(1)["id"_L1].toString() + u"/numbers-long-code"_s;
    QVERIFY(m_desk->get(other).rows(u"results"_s).isEmpty());
    QCOMPARE(m_desk->get(other + u'/' + owned().value("id"_L1).toString()).status, 404);
}

void TestBirdCrmApi::stockIsTheSameOnBothPaths()
{
    const BirdAnswer answer = m_desk->get(stock() + u"?countryCodes=GB"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.rows(u"results"_s).size(), 10);
    QCOMPARE(m_desk->get(workspace() + u"/numbers-stock-items?countryCodes=GB"_s).json, answer.json);
    const QJsonValue item = answer.rows(u"results"_s).at(0);
    QVERIFY(item["numberString"_L1].toString().startsWith(u"+44"_s));
    QVERIFY(item["capabilities"_L1]["sms"_L1]["outbound"_L1].isBool());
    QCOMPARE(item["backOrderRequired"_L1], QJsonValue(false));
}

void TestBirdCrmApi::oneOfTheStockPathsMayNotAnswer_data()
{
    QTest::addColumn<BirdCrmState::StockPaths>("paths");
    QTest::addColumn<int>("status");
    QTest::newRow("not of the workspace") << BirdCrmState::StockPaths::OrganizationOnly << 404;
    QTest::newRow("forbidden to the workspace") << BirdCrmState::StockPaths::OrganizationOnly << 403;
    QTest::newRow("not of the organization") << BirdCrmState::StockPaths::WorkspaceOnly << 404;
}

void TestBirdCrmApi::oneOfTheStockPathsMayNotAnswer()
{
    QFETCH(BirdCrmState::StockPaths, paths);
    QFETCH(int, status);
    state().ways().stockPaths = paths;
    state().ways().otherStockPathStatus = status;
    const bool ofOrganization = paths == BirdCrmState::StockPaths::OrganizationOnly;
    const QString other = workspace() + u"/numbers-stock-items"_s;
    QCOMPARE(m_desk->get(ofOrganization ? other : stock()).status, status);
    QCOMPARE(m_desk->get(ofOrganization ? stock() : other).status, 200);
}

void TestBirdCrmApi::stockPagesCoverItOnce()
{
    const QJsonArray whole = all(stock() + u"?countryCodes=NL&countryCodes=SE"_s, 99);
    const QJsonArray pieces = all(stock() + u"?countryCodes=NL&countryCodes=SE"_s, 13);
    QCOMPARE(pieces, whole);
    QSet<QString> ids;
    QSet<QString> countries;
    for (const QJsonValue &row : whole) {
        ids.insert(row["id"_L1].toString());
        countries.insert(row["countryCode"_L1].toString());
    }
    QCOMPARE(ids.size(), whole.size());
    QCOMPARE(countries, (QSet<QString>{ u"NL"_s, u"SE"_s }));
}

void TestBirdCrmApi::stockIsFiltered_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("types");
    QTest::newRow("type") << u"types=mobile"_s << QStringList{ u"mobile"_s };
    QTest::newRow("two types") << u"types=mobile&types=toll-free"_s
                               << QStringList{ u"mobile"_s, u"toll-free"_s };
    QTest::newRow("text out") << u"features=sms-outbound"_s << QStringList{ u"mobile"_s };
    QTest::newRow("calls in") << u"features=voice-inbound&types=local"_s << QStringList{ u"local"_s };
}

void TestBirdCrmApi::stockIsFiltered()
{
    QFETCH(QString, query);
    QFETCH(QStringList, types);
    QSet<QString> found;
    for (const QJsonValue &row : all(stock() + u"?countryCodes=GB&"_s + query, 99)) {
        found.insert(row["type"_L1].toString());
        if (query.contains(u"sms-outbound"_s))
            QCOMPARE(row["capabilities"_L1]["sms"_L1]["outbound"_L1].toBool(), true);
    }
    QCOMPARE(found, QSet<QString>(types.cbegin(), types.cend()));
}

void TestBirdCrmApi::aPrefixMayMeanTwoThings_data()
{
    using Meaning = BirdCrmState::PrefixMeaning;
    QTest::addColumn<BirdCrmState::PrefixMeaning>("meaning");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("finds");
    QTest::newRow("international") << Meaning::Both << u"%2B1212"_s << true;
    QTest::newRow("area code") << Meaning::Both << u"212"_s << true;
    QTest::newRow("international alone") << Meaning::International << u"%2B1212"_s << true;
    QTest::newRow("area code where it means nothing") << Meaning::International << u"212"_s << false;
    QTest::newRow("area code alone") << Meaning::AreaCode << u"212"_s << true;
    QTest::newRow("international where it means nothing") << Meaning::AreaCode << u"%2B1212"_s << false;
}

void TestBirdCrmApi::aPrefixMayMeanTwoThings()
{
    QFETCH(BirdCrmState::PrefixMeaning, meaning);
    QFETCH(QString, prefix);
    QFETCH(bool, finds);
    state().ways().prefix = meaning;
    const BirdAnswer answer = m_desk->get(stock() + u"?countryCodes=US&prefix="_s + prefix);
    QCOMPARE(answer.status, 200);
    QCOMPARE(!answer.rows(u"results"_s).isEmpty(), finds);
    for (const QJsonValue &row : answer.rows(u"results"_s))
        QVERIFY(row["numberString"_L1].toString().startsWith(u"+1212"_s));
}

void TestBirdCrmApi::badQueriesAreRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("limit 0") << u"limit=0"_s << u"limit"_s;
    QTest::newRow("limit 100") << u"limit=100"_s << u"limit"_s;
    QTest::newRow("country") << u"countryCodes=UK"_s << u"countryCodes"_s;
    QTest::newRow("type") << u"types=toll_free"_s << u"types"_s;
    QTest::newRow("feature") << u"features=sms"_s << u"features"_s;
    QTest::newRow("prefix") << u"countryCodes=GB&prefix=abc"_s << u"prefix"_s;
    QTest::newRow("prefix without a country") << u"prefix=%2B1212"_s << u"countryCodes"_s;
    QTest::newRow("token") << u"pageToken=scribble"_s << u"pageToken"_s;
}

void TestBirdCrmApi::badQueriesAreRefused()
{
    QFETCH(QString, query);
    QFETCH(QString, field);
    const BirdAnswer answer = m_desk->get(stock() + u'?' + query);
    QCOMPARE(answer.status, 422);
    QVERIFY(answer.value(u"details"_s)[field].isArray());
}

void TestBirdCrmApi::unknownParametersAreIgnored()
{
    QCOMPARE(m_desk->get(stock() + u"?countryCodes=GB&testing=false&x=1"_s).status, 200);
}

void TestBirdCrmApi::pricesHaveManyExponentsOrNone()
{
    QSet<qint64> exponents;
    int missing = 0;
    const QString query = u"?countryCodes=NL&countryCodes=IN&countryCodes=MX&countryCodes=MY"_s;
    for (const QJsonValue &row : all(stock() + query, 99)) {
        const QJsonValue price = row["monthlyPrice"_L1];
        missing += price.isNull();
        if (price.isNull())
            continue;
        exponents.insert(price["exponent"_L1].toInteger());
        QCOMPARE(price["currencyCode"_L1].toString().size(), 3);
        QVERIFY(millionths(price) > 0);
    }
    QCOMPARE(exponents, (QSet<qint64>{ -6, 0, 2 }));
    QVERIFY(missing > 0);
}

void TestBirdCrmApi::whatIsOnRequestComesLastAndCannotBeBought()
{
    const QJsonArray rows = all(stock() + u"?countryCodes=NL"_s, 99);
    const QJsonObject last = rows.last().toObject();
    QVERIFY(!rows.first()["backOrderRequired"_L1].toBool());
    QVERIFY(last.value("backOrderRequired"_L1).toBool());
    QVERIFY(!last.value("backOrderStockId"_L1).toString().isEmpty());
    QCOMPARE(buy({ last.value("id"_L1).toString() }).status, 422);
    QVERIFY(state().executed().isEmpty());
}

void TestBirdCrmApi::buyingMovesTheNumbersAndTheMoney()
{
    const QJsonObject item = firstItem();
    const QString digits = item.value("numberString"_L1).toString().mid(1);
    const BirdAnswer answer = buy({ item.value("id"_L1).toString() });
    QCOMPARE(answer.status, 201);
    QVERIFY(state().balanceCents() < 25000);
    QCOMPARE(state().executedCount("buy", digits), 1);
    QCOMPARE(owned().value("numberString"_L1).toString(), u'+' + digits);
    QCOMPARE(owned().value("id"_L1).toString(), answer.rows(u"results"_s).at(0)["id"_L1].toString());
    QVERIFY(firstItem().value("id"_L1) != item.value("id"_L1));
    QCOMPARE(buy({ item.value("id"_L1).toString() }).status, 404);
}

void TestBirdCrmApi::aPurchaseIsWhole()
{
    const QJsonArray rows = m_desk->get(stock() + u"?countryCodes=GB"_s).rows(u"results"_s);
    QStringList ids;
    for (const QJsonValue &row : rows)
        ids.append(row["id"_L1].toString());
    QCOMPARE(buy(ids + QStringList{ u"11111111-2222-4333-8444-555555555555"_s }).status, 404);
    QVERIFY(state().executed().isEmpty());
    QCOMPARE(buy(ids).rows(u"results"_s).size(), 10);
    QCOMPARE(state().executedCount("buy"), 10);
}

void TestBirdCrmApi::badPurchasesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray id = "\"11111111-2222-4333-8444-555555555555\"";
    QByteArrayList many;
    for (int i = 10; i < 36; ++i)
        many.append("\"11111111-2222-4333-8444-5555555555" + QByteArray::number(i) + "\"");
    QTest::newRow("no object") << "[]"_ba << 400;
    QTest::newRow("nothing") << "{}"_ba << 422;
    QTest::newRow("empty") << R"({"numberStockItemIds":[]})"_ba << 422;
    QTest::newRow("no UUID") << R"({"numberStockItemIds":["447700900123"]})"_ba << 422;
    QTest::newRow("twice") << QByteArray("{\"numberStockItemIds\":[" + id + ',' + id + "]}") << 422;
    QTest::newRow("26") << QByteArray("{\"numberStockItemIds\":[" + many.join(',') + "]}") << 422;
}

void TestBirdCrmApi::badPurchasesAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QCOMPARE(m_desk->send("POST", longCodes(), body).status, status);
    QVERIFY(state().executed().isEmpty());
}

void TestBirdCrmApi::withoutFundsNothingIsBought()
{
    state().emptyBalance();
    const BirdAnswer answer = buy({ firstItem().value("id"_L1).toString() });
    QVERIFY(answer.status >= 400 && answer.status < 500);
    QVERIFY(answer.text(u"message"_s).contains(u"balance"_s));
    QVERIFY(state().executed().isEmpty());
}

void TestBirdCrmApi::theServerServesIt()
{
    SandboxOptions options;
    options.seed = 7;
    SandboxServer server(options);
    QVERIFY(server.start().isOk());
    const QJsonObject printed = server.credentials().value("birdCrm"_L1).toObject();
    QCOMPARE(
        printed.keys(), (QStringList{ u"accessKey"_s, u"organizationId"_s, u"url"_s, u"workspaceId"_s }));

    QNetworkAccessManager network;
    const QString path
        = u"/workspaces/"_s + printed.value("workspaceId"_L1).toString() + u"/numbers-long-code"_s;
    QNetworkRequest request(QUrl(printed.value("url"_L1).toString() + path));
    request.setRawHeader("Authorization", "AccessKey " + printed.value("accessKey"_L1).toString().toLatin1());
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QCOMPARE(SandboxClient::finished(reply.get()).json().value("results"_L1).toArray().size(), 10);
    QCOMPARE(server.birdCrmPort().requestCount("GET /workspaces/{ws}/numbers-long-code"), 1);
}

QTEST_GUILESS_MAIN(TestBirdCrmApi)
#include "tst_birdcrmapi.moc"
