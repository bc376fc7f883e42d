// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxclient.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

/// Who may ask the simulated Vonage, and its applications, over a real socket.
class TestVonageAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void credentialsAreTakenInThreeWays_data();
    void credentialsAreTakenInThreeWays();
    void wrongCredentialsAreRefused_data();
    void wrongCredentialsAreRefused();
    void theSubaccountSeesItsOwnNumbers();
    void applicationsArePaged();
    void applicationsRefuseWhatTheRealOneRefuses_data();
    void applicationsRefuseWhatTheRealOneRefuses();
    void oneApplicationIsFoundById();

private:
    [[nodiscard]] VonageState &state() { return m_server->vonageState(); }
    [[nodiscard]] QByteArray form()
    {
        return "country=GB&msisdn=" + state().pool().in(u"GB"_s).constFirst().msisdn.toLatin1();
    }

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<SandboxClient> m_client;
};

void TestVonageAccess::init()
{
    SandboxOptions options;
    options.seed = 7;
    m_server = std::make_unique<SandboxServer>(options);
    QVERIFY(m_server->start().isOk());
    m_client = std::make_unique<SandboxClient>(m_server->vonage());
}

void TestVonageAccess::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestVonageAccess::credentialsAreTakenInThreeWays_data()
{
    QTest::addColumn<SandboxClient::Sign>("sign");
    QTest::newRow("Basic") << SandboxClient::Sign::Basic;
    QTest::newRow("query") << SandboxClient::Sign::Query;
    QTest::newRow("form") << SandboxClient::Sign::Form;
}

void TestVonageAccess::credentialsAreTakenInThreeWays()
{
    QFETCH(SandboxClient::Sign, sign);
    m_client->signAs(sign);
    QCOMPARE(m_client->post(u"/number/buy"_s, form()).status, 200);
    if (sign != SandboxClient::Sign::Form)
        QCOMPARE(m_client->get(u"/account/numbers"_s).status, 200);
}

void TestVonageAccess::wrongCredentialsAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<SandboxClient::Sign>("sign");
    const VonageState state({ 7, 0, 0 });
    const auto [key, secret] = state.primary();
    QTest::newRow("wrong secret") << key << u"wrong"_s << SandboxClient::Sign::Basic;
    QTest::newRow("wrong secret in the query") << key << u"wrong"_s << SandboxClient::Sign::Query;
    QTest::newRow("unknown key") << u"00000000"_s << secret << SandboxClient::Sign::Basic;
    QTest::newRow("swapped") << secret << key << SandboxClient::Sign::Basic;
    QTest::newRow("secret of the other account")
        << key << state.subaccount().secret << SandboxClient::Sign::Basic;
    QTest::newRow("empty") << QString() << QString() << SandboxClient::Sign::Basic;
    QTest::newRow("none") << key << secret << SandboxClient::Sign::None;
}

void TestVonageAccess::wrongCredentialsAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, secret);
    QFETCH(SandboxClient::Sign, sign);
    m_client->use(key, secret);
    m_client->signAs(sign);
    for (const QString &path :
        { u"/account/numbers"_s, u"/number/search?country=GB"_s, u"/account/get-balance"_s }) {
        const SandboxReply reply = m_client->get(path);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.body, R"({"error-code":"401","error-code-label":"authentication failed"})"_ba);
    }
    QCOMPARE(m_client->post(u"/number/buy"_s, form()).status, 401);
    const SandboxReply applications = m_client->get(u"/v2/applications"_s);
    QCOMPARE(applications.status, 401);
    QCOMPARE(applications.json().value("title"_L1).toString(), u"Invalid credentials supplied"_s);
    QVERIFY(state().executed().isEmpty());
}

void TestVonageAccess::theSubaccountSeesItsOwnNumbers()
{
    const VonageEndpoint endpoint = m_server->vonage();
    m_client->use(endpoint.subaccountKey, endpoint.subaccountSecret);
    const int before = m_client->get(u"/account/numbers"_s).json().value("count"_L1).toInt();
    QVERIFY(before > 0 && before < 40);
    m_client->use(endpoint.apiKey, endpoint.apiSecret);
    const QByteArray body = form() + QByteArray("&target_api_key=" + endpoint.subaccountKey.toLatin1());
    QCOMPARE(m_client->post(u"/number/buy"_s, body).status, 200);
    m_client->use(endpoint.subaccountKey, endpoint.subaccountSecret);
    QCOMPARE(m_client->get(u"/account/numbers"_s).json().value("count"_L1).toInt(), before + 1);
}

void TestVonageAccess::applicationsArePaged()
{
    QStringList ids;
    QString address = u"/v2/applications?page_size=5&page=1"_s;
    while (!address.isEmpty()) {
        const QJsonObject page = m_client->get(address).json();
        QCOMPARE(page.value("page_size"_L1).toInt(), 5);
        QCOMPARE(page.value("total_items"_L1).toInt(), state().applications().size());
        const QJsonArray rows = page.value("_embedded"_L1)["applications"_L1].toArray();
        for (const QJsonValue &row : rows)
            ids.append(row["id"_L1].toString());
        const QUrl next(page.value("_links"_L1)["next"_L1]["href"_L1].toString());
        address = next.isEmpty() ? QString() : QString(next.path() + u'?' + next.query());
    }
    QCOMPARE(ids, state().applications().ids());
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());

    const QJsonObject beyond = m_client->get(u"/v2/applications?page=99"_s).json();
    QVERIFY(!beyond.contains("_embedded"_L1));
    QCOMPARE(beyond.value("page_size"_L1).toInt(), 10);
}

void TestVonageAccess::applicationsRefuseWhatTheRealOneRefuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<int>("status");
    QTest::newRow("page size 0") << u"?page_size=0"_s << "application/json"_ba << 400;
    QTest::newRow("page size 101") << u"?page_size=101"_s << "application/json"_ba << 400;
    QTest::newRow("page 0") << u"?page=0"_s << "application/json"_ba << 400;
    QTest::newRow("XML") << QString() << "text/xml"_ba << 406;
    QTest::newRow("unknown id") << u"/11111111-2222-4333-8444-555555555555"_s << "application/json"_ba << 404;
}

void TestVonageAccess::applicationsRefuseWhatTheRealOneRefuses()
{
    QFETCH(QString, query);
    QFETCH(QByteArray, accept);
    QFETCH(int, status);
    const SandboxReply reply = m_client->get(u"/v2/applications"_s + query, accept);
    QCOMPARE(reply.status, status);
    for (const QString &key : { u"type"_s, u"title"_s, u"detail"_s, u"instance"_s })
        QVERIFY2(!reply.json().value(key).toString().isEmpty(), qPrintable(key));
    if (status == 400)
        QVERIFY(!reply.json().value("invalid_parameters"_L1)[0]["name"_L1].toString().isEmpty());
}

void TestVonageAccess::oneApplicationIsFoundById()
{
    const QString id = state().applications().ids().at(3);
    const QJsonObject found = m_client->get(u"/v2/applications/"_s + id).json();
    QCOMPARE(found.value("id"_L1).toString(), id);
    QVERIFY(!found.value("name"_L1).toString().isEmpty());
    QVERIFY(found.value("capabilities"_L1).isObject());
}

QTEST_GUILESS_MAIN(TestVonageAccess)
#include "tst_vonageaccess.moc"
