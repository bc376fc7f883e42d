// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxclient.h"

#include "sandbox/vonageanswers.h"

#include <QJsonArray>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray form(const QString &country, const QString &msisdn, const QByteArray &more = {})
{
    return "country=" + country.toLatin1() + "&msisdn=" + msisdn.toLatin1()
        + (more.isEmpty() ? more : '&' + more);
}

} // namespace

/// The simulated Vonage over a real socket, held against the fact sheet.
class TestVonageApi final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listAnswersLikeTheRealOne();
    void rowsHaveOnlyWhatIsSet();
    void listPagesFromOneWithTenByDefault();
    void emptyAnswersAreAnEmptyObject_data();
    void emptyAnswersAreAnEmptyObject();
    void searchAnswersLikeTheRealOne();
    void searchFiltersByTypeFeaturesAndPattern();
    void malformedParametersAreNamed_data();
    void malformedParametersAreNamed();
    void unknownParametersAreIgnored();
    void aJsonBodyIsNotUnderstood();
    void writesNeedCountryAndNumber();
    void buyMovesTheNumberFromSearchToList();
    void failedWritesAnswer420_data();
    void failedWritesAnswer420();
    void papersAreAskedForOnTheDashboard();
    void updateReplacesAndIsReadBack();
    void aForwardWinsOverTheApplication();
    void balanceIsANumberWithEightDecimals();
    void settingsAreReadAndWrittenByPost();
    void unknownPathsAreNotFound();

private:
    [[nodiscard]] VonageState &state() { return m_server->vonageState(); }
    [[nodiscard]] PoolNumber offer(const QString &country = u"GB"_s)
    {
        return state().pool().in(country).constFirst();
    }
    [[nodiscard]] PoolNumber owned()
    {
        return state().owned(state().primary().key, {}, 100, 1).numbers.at(20).number;
    }
    [[nodiscard]] QJsonObject row(const PoolNumber &number)
    {
        const QString query = u"/account/numbers?country=%1&pattern=%2"_s.arg(number.country, number.msisdn);
        return m_client->get(query).json().value("numbers"_L1)[0].toObject();
    }

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<SandboxClient> m_client;
};

void TestVonageApi::init()
{
    SandboxOptions options;
    options.seed = 7;
    m_server = std::make_unique<SandboxServer>(options);
    QVERIFY(m_server->start().isOk());
    m_client = std::make_unique<SandboxClient>(m_server->vonage());
}

void TestVonageApi::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestVonageApi::listAnswersLikeTheRealOne()
{
    const SandboxReply reply = m_client->get(u"/account/numbers?size=100&index=1"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.contentType, "application/json;charset=UTF-8"_ba);
    QCOMPARE(reply.traceId.size(), 16);
    QCOMPARE(reply.json().value("count"_L1).toInt(), 40);
    const QJsonArray rows = reply.json().value("numbers"_L1).toArray();
    QCOMPARE(rows.size(), 40);
    for (const QJsonValue &row : rows) {
        QCOMPARE(row["country"_L1].toString().size(), 2);
        QVERIFY(!row["msisdn"_L1].toString().isEmpty());
        QVERIFY(row["features"_L1].isArray());
        QVERIFY(row["cost"_L1].isUndefined());
    }
}

void TestVonageApi::rowsHaveOnlyWhatIsSet()
{
    state().changeFromUnder(owned().msisdn, {});
    QStringList keys = row(owned()).keys();
    keys.removeOne(u"limitations"_s);
    QCOMPARE(keys, (QStringList{ u"country"_s, u"features"_s, u"msisdn"_s, u"type"_s }));
}

void TestVonageApi::listPagesFromOneWithTenByDefault()
{
    const auto numbers
        = [this](const QString &query) { return m_client->get(query).json().value("numbers"_L1).toArray(); };
    const QJsonArray all = numbers(u"/account/numbers?size=100"_s);
    const QJsonArray first = numbers(u"/account/numbers"_s);
    const QJsonArray third = numbers(u"/account/numbers?index=3"_s);
    QCOMPARE(first.size(), 10);
    QCOMPARE(first.at(0), all.at(0));
    QCOMPARE(third.at(0), all.at(20));
    QCOMPARE(numbers(u"/account/numbers?index=2&size=39"_s).size(), 1);
}

void TestVonageApi::emptyAnswersAreAnEmptyObject_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("past the end") << u"/account/numbers?index=99"_s;
    QTest::newRow("no number there") << u"/account/numbers?country=ZA"_s;
    QTest::newRow("no such pattern") << u"/account/numbers?pattern=99999999999&search_pattern=1"_s;
    QTest::newRow("country without offers") << u"/number/search?country=AQ"_s;
    QTest::newRow("UK is not GB") << u"/number/search?country=UK"_s;
    QTest::newRow("search past the end") << u"/number/search?country=GB&index=9999"_s;
}

void TestVonageApi::emptyAnswersAreAnEmptyObject()
{
    QFETCH(QString, query);
    const SandboxReply reply = m_client->get(query);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, "{}"_ba);
}

void TestVonageApi::searchAnswersLikeTheRealOne()
{
    const QJsonObject answer = m_client->get(u"/number/search?country=GB&size=100"_s).json();
    const QJsonArray rows = answer.value("numbers"_L1).toArray();
    QCOMPARE(rows.size(), 100);
    QCOMPARE(answer.value("count"_L1).toInt(), state().pool().in(u"GB"_s).size());
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        QCOMPARE(row.keys(),
            (QStringList{ u"cost"_s, u"country"_s, u"features"_s, u"initialPrice"_s, u"limitations"_s,
                u"msisdn"_s, u"type"_s }));
        QVERIFY(row.value("cost"_L1).isString());
        QVERIFY(row.value("initialPrice"_L1).isString());
    }
    QCOMPARE(decimalFromCents(105), u"1.05"_s);
    QCOMPARE(decimalFromCents(0), u"0.00"_s);
}

void TestVonageApi::searchFiltersByTypeFeaturesAndPattern()
{
    const QJsonArray rows = m_client
                                ->get(u"/number/search?country=US&type=mobile-lvn&features=SMS%2CMMS%2CVOICE"
                                      "&pattern=1212&search_pattern=0&size=100"_s)
                                .json()
                                .value("numbers"_L1)
                                .toArray();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows) {
        QCOMPARE(row["type"_L1].toString(), u"mobile-lvn"_s);
        QCOMPARE(row["features"_L1].toArray().size(), 3);
        QVERIFY(row["msisdn"_L1].toString().startsWith(u"1212"_s));
    }
    const QJsonArray ending = m_client->get(u"/number/search?country=US&pattern=42&search_pattern=2"_s)
                                  .json()
                                  .value("numbers"_L1)
                                  .toArray();
    QVERIFY(!ending.isEmpty());
    for (const QJsonValue &row : ending)
        QVERIFY(row["msisdn"_L1].toString().endsWith(u"42"_s));
}

void TestVonageApi::malformedParametersAreNamed_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("size 0") << u"/account/numbers?size=0"_s << u"size"_s;
    QTest::newRow("size 101") << u"/account/numbers?size=101"_s << u"size"_s;
    QTest::newRow("size no number") << u"/account/numbers?size=all"_s << u"size"_s;
    QTest::newRow("index 0") << u"/account/numbers?index=0"_s << u"index"_s;
    QTest::newRow("pattern with a plus") << u"/account/numbers?pattern=%2B44"_s << u"pattern"_s;
    QTest::newRow("pattern with a star") << u"/account/numbers?pattern=44*"_s << u"pattern"_s;
    QTest::newRow("search_pattern 3")
        << u"/account/numbers?pattern=44&search_pattern=3"_s << u"search_pattern"_s;
    QTest::newRow("has_application 1") << u"/account/numbers?has_application=1"_s << u"has_application"_s;
    QTest::newRow("long country") << u"/account/numbers?country=GBR"_s << u"country"_s;
    QTest::newRow("search without country") << u"/number/search?type=landline"_s << u"country"_s;
    QTest::newRow("unknown type") << u"/number/search?country=GB&type=mobile"_s << u"type"_s;
    QTest::newRow("features in another order")
        << u"/number/search?country=GB&features=VOICE,SMS"_s << u"features"_s;
}

void TestVonageApi::malformedParametersAreNamed()
{
    QFETCH(QString, query);
    QFETCH(QString, field);
    const SandboxReply reply = m_client->get(query);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json().keys(), QStringList{ field });
    QVERIFY(!reply.json().value(field).toString().isEmpty());
}

void TestVonageApi::unknownParametersAreIgnored()
{
    QCOMPARE(m_client->get(u"/account/numbers?sort=up&type=landline"_s).json().value("count"_L1).toInt(), 40);
}

void TestVonageApi::aJsonBodyIsNotUnderstood()
{
    const QByteArray body = "{\"country\":\"GB\",\"msisdn\":\"" + offer().msisdn.toLatin1() + "\"}";
    for (const QString &path : { u"/number/buy"_s, u"/number/cancel"_s, u"/number/update"_s }) {
        const SandboxReply reply = m_client->post(path, body, "application/json");
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.body, R"({"country":"Is required."})"_ba);
    }
}

void TestVonageApi::writesNeedCountryAndNumber()
{
    for (const QString &path : { u"/number/buy"_s, u"/number/cancel"_s, u"/number/update"_s }) {
        QCOMPARE(m_client->post(path, "msisdn=447700900000").body, R"({"country":"Is required."})"_ba);
        QCOMPARE(m_client->post(path, "country=GB").body, R"({"msisdn":"Is required."})"_ba);
    }
}

void TestVonageApi::buyMovesTheNumberFromSearchToList()
{
    const PoolNumber wanted = offer();
    const QString search = u"/number/search?country=GB&pattern=%1"_s.arg(wanted.msisdn);
    QCOMPARE(m_client->get(search).json().value("count"_L1).toInt(), 1);
    const SandboxReply bought = m_client->post(u"/number/buy"_s, form(u"GB"_s, wanted.msisdn));
    QCOMPARE(bought.status, 200);
    QCOMPARE(bought.body, R"({"error-code":"200","error-code-label":"success"})"_ba);
    QCOMPARE(m_client->get(search).body, "{}"_ba);
    QCOMPARE(row(wanted).value("msisdn"_L1).toString(), wanted.msisdn);

    QCOMPARE(m_client->post(u"/number/cancel"_s, form(u"GB"_s, wanted.msisdn)).status, 200);
    QVERIFY(row(wanted).isEmpty());
    QCOMPARE(m_client->get(search).json().value("count"_L1).toInt(), 1);
}

void TestVonageApi::failedWritesAnswer420_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("isOwned");
    QTest::newRow("buy what is owned") << u"/number/buy"_s << ""_ba << true;
    QTest::newRow("buy for a stranger") << u"/number/buy"_s << "target_api_key=00000000"_ba << false;
    QTest::newRow("cancel what is not owned") << u"/number/cancel"_s << ""_ba << false;
    QTest::newRow("update what is not owned") << u"/number/update"_s << ""_ba << false;
    QTest::newRow("unknown app") << u"/number/update"_s << "app_id=11111111-2222-4333-8444-555555555555"_ba
                                 << true;
    QTest::newRow("dead webhook") << u"/number/update"_s << "moHttpUrl=https%3A%2F%2Fhooks.invalid%2F"_ba
                                  << true;
    QTest::newRow("type without value") << u"/number/update"_s << "voiceCallbackType=tel"_ba << true;
}

void TestVonageApi::failedWritesAnswer420()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, more);
    QFETCH(bool, isOwned);
    const PoolNumber number = isOwned ? owned() : offer();
    const SandboxReply reply = m_client->post(path, form(number.country, number.msisdn, more));
    QCOMPARE(reply.status, 420);
    QCOMPARE(reply.body, R"({"error-code":"420","error-code-label":"method failed"})"_ba);
}

void TestVonageApi::papersAreAskedForOnTheDashboard()
{
    const SandboxReply reply = m_client->post(u"/number/buy"_s, form(u"DE"_s, offer(u"DE"_s).msisdn));
    QCOMPARE(reply.status, 420);
    const QString label = reply.json().value("error-code-label"_L1).toString();
    QVERIFY(label.startsWith(u"Numbers from this country can be requested from the Dashboard ("_s));
    QVERIFY(label.contains(u"valid local address"_s));
}

void TestVonageApi::updateReplacesAndIsReadBack()
{
    const PoolNumber number = owned();
    const QString app = state().applications().ids().constFirst();
    const QByteArray full = form(number.country, number.msisdn,
        "app_id=" + app.toLatin1() + "&moHttpUrl=https%3A%2F%2Fhooks.example.com%2Fin&moSmppSysType=inbound");
    QCOMPARE(m_client->post(u"/number/update"_s, full).status, 200);
    QJsonObject read = row(number);
    QCOMPARE(read.value("moHttpUrl"_L1).toString(), u"https://hooks.example.com/in"_s);
    for (const QString &key : { u"app_id"_s, u"voiceCallbackValue"_s, u"messagesCallbackValue"_s })
        QCOMPARE(read.value(key).toString(), app);
    QCOMPARE(read.value("voiceCallbackType"_L1).toString(), u"app"_s);
    QVERIFY(!read.contains("moSmppSysType"_L1));

    const QByteArray emptied
        = form(number.country, number.msisdn, "app_id=" + app.toLatin1() + "&moHttpUrl=");
    QCOMPARE(m_client->post(u"/number/update"_s, emptied).status, 200);
    QVERIFY(!row(number).contains("moHttpUrl"_L1));
    QVERIFY(row(number).contains("app_id"_L1));

    QCOMPARE(m_client->post(u"/number/update"_s, form(number.country, number.msisdn)).status, 200);
    read = row(number);
    QVERIFY(!read.contains("app_id"_L1) && !read.contains("voiceCallbackType"_L1));
}

void TestVonageApi::aForwardWinsOverTheApplication()
{
    const PoolNumber number = owned();
    const QString app = state().applications().ids().constFirst();
    const QByteArray both = form(number.country, number.msisdn,
        "app_id=" + app.toLatin1()
            + "&voiceCallbackType=sip&voiceCallbackValue=sip%3Adesk%40pbx.example.com");
    QCOMPARE(m_client->post(u"/number/update"_s, both).status, 200);
    const QJsonObject read = row(number);
    QCOMPARE(read.value("app_id"_L1).toString(), app);
    QCOMPARE(read.value("voiceCallbackType"_L1).toString(), u"sip"_s);
    QCOMPARE(read.value("voiceCallbackValue"_L1).toString(), u"sip:desk@pbx.example.com"_s);
    QCOMPARE(read.value("messagesCallbackValue"_L1).toString(), app);
}

void TestVonageApi::balanceIsANumberWithEightDecimals()
{
    state().setBalanceCents(4102);
    QCOMPARE(m_client->get(u"/account/get-balance"_s).body, R"({"value":41.02000000,"autoReload":false})"_ba);
    state().setBalanceCents(5);
    QCOMPARE(m_client->get(u"/account/get-balance"_s).body, R"({"value":0.05000000,"autoReload":false})"_ba);
}

void TestVonageApi::settingsAreReadAndWrittenByPost()
{
    const QByteArray address = "moCallBackUrl=https%3A%2F%2Fhooks.example.com%2Fdefault";
    QCOMPARE(m_client->post(u"/account/settings"_s, address).status, 200);
    QJsonObject read = m_client->post(u"/account/settings"_s, {}).json();
    QCOMPARE(read.value("mo-callback-url"_L1).toString(), u"https://hooks.example.com/default"_s);
    QCOMPARE(read.value("max-calls-per-second"_L1).toInt(), 30);
    read = m_client->post(u"/account/settings"_s, "moCallBackUrl=").json();
    QCOMPARE(read.value("mo-callback-url"_L1).toString(), QString());
}

void TestVonageApi::unknownPathsAreNotFound()
{
    QCOMPARE(m_client->get(u"/numbers"_s).status, 404);
    QCOMPARE(m_client->get(u"/number/buy"_s).status, 404);
    QCOMPARE(m_client->post(u"/v2/applications"_s, "{}", "application/json").status, 405);
}

QTEST_GUILESS_MAIN(TestVonageApi)
#include "tst_vonageapi.moc"
