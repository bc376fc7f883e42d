// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxclient.h"

#include "sandbox/sandboxthread.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto kOwnedRoute = "GET /account/numbers"_ba;

SandboxOptions withPace(const Pace &pace)
{
    SandboxOptions options;
    options.seed = 7;
    options.pace = pace;
    return options;
}

} // namespace

class TestSandboxServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void credentialsDependOnTheSeedAlone();
    void tellsWhatAnAccountNeeds();
    void eachProviderHasAPortOfItsOwnInARow();
    void listensOnThisComputerOnly();
    void aTakenPortIsAnError();
    void delaysHoldUpNobodyElse();
    void aClientThatHangsUpDuringTheDelayDoesNoHarm();
    void aKeptConnectionServesManyRequests();
    void aWriteTakesEffectWhenItArrives();
    void tooManyRequestsAreRefusedWithATimeToWait();
    void eachKeyHasItsOwnLimit();
    void retryAfterCanBeWithheld();
    void failsAsToldAndThenWorksAgain();
    void countsRequestsPerRoute();
    void runsInAThreadOfItsOwn();
};

void TestSandboxServer::credentialsDependOnTheSeedAlone()
{
    SandboxServer first(withPace({}));
    SandboxServer second(withPace({}));
    QVERIFY(first.start().isOk());
    QVERIFY(second.start().isOk());
    const QJsonObject printed = first.credentials().value("vonage"_L1).toObject();
    QCOMPARE(printed.keys(), (QStringList{ u"apiKey"_s, u"apiSecret"_s, u"url"_s }));
    QCOMPARE(printed.value("apiSecret"_L1).toString(), second.vonage().apiSecret);
    QCOMPARE(printed.value("apiKey"_L1).toString(), second.vonage().apiKey);
    QVERIFY(first.vonage().url != second.vonage().url);

    SandboxOptions other;
    other.seed = 8;
    QVERIFY(SandboxServer(other).vonage().apiSecret != second.vonage().apiSecret);
}

void TestSandboxServer::tellsWhatAnAccountNeeds()
{
    SandboxServer server(withPace({}));
    QVERIFY(server.start().isOk());
    const QList<SandboxAccount> accounts = server.accounts();
    QCOMPARE(accounts.size(), server.credentials().size());
    const SandboxAccount &vonage = accounts.constFirst();
    QCOMPARE(vonage.provider, u"vonage"_s);
    QVERIFY(!vonage.label.isEmpty());
    QCOMPARE(vonage.credentials, (SettingValues{ { u"apiKey"_s, server.vonage().apiKey } }));
    QCOMPARE(vonage.secrets, (SettingValues{ { u"apiSecret"_s, server.vonage().apiSecret } }));
    QCOMPARE(vonage.baseUrls, (SettingValues{ { u"rest"_s, server.vonage().url } }));
}

void TestSandboxServer::eachProviderHasAPortOfItsOwnInARow()
{
    SandboxOptions options;
    bool started = false;
    // Ports next to a free one may be taken, so several are tried.
    for (int attempt = 0; attempt < 20 && !started; ++attempt) {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress(QHostAddress::LocalHost)));
        options.port = probe.serverPort();
        probe.close();
        SandboxServer server(options);
        started = server.start().isOk();
        if (!started)
            continue;
        quint16 port = options.port;
        for (const SandboxAccount &account : server.accounts())
            QCOMPARE(QUrl(account.baseUrls.first()).port(), port++);
    }
    QVERIFY(started);
}

void TestSandboxServer::listensOnThisComputerOnly()
{
    SandboxServer server(withPace({}));
    QVERIFY(server.start().isOk());
    const auto servers = server.vonagePort().servers();
    QCOMPARE(servers.size(), 1);
    QCOMPARE(servers.constFirst()->serverAddress(), QHostAddress(QHostAddress::LocalHost));
}

void TestSandboxServer::aTakenPortIsAnError()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    SandboxOptions options;
    options.port = other.serverPort();
    SandboxServer server(options);
    const auto started = server.start();
    QVERIFY(!started.isOk());
    QVERIFY(started.error().detail.contains(QString::number(options.port)));
}

void TestSandboxServer::delaysHoldUpNobodyElse()
{
    constexpr int kRequests = 6;
    constexpr auto kLatency = 50ms;
    SandboxServer server(withPace({ 10min, 0, 1, true }));
    QVERIFY(server.start().isOk());
    SandboxClient client(server.vonage());
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (int i = 0; i < kRequests; ++i)
        replies.push_back(client.startGet(u"/account/numbers"_s));
    QTRY_COMPARE(server.requestCount(kOwnedRoute), kRequests);
    // Whoever comes behind them waits for nothing but the own delay.
    server.vonagePort().setPace({ kLatency, 0, 1, true });
    SandboxClient other(server.vonage());
    QElapsedTimer timer;
    timer.start();
    const auto behind = other.startGet(u"/account/numbers"_s);
    QCOMPARE(SandboxClient::finished(behind.get()).status, 200);
    QVERIFY(std::chrono::milliseconds(timer.elapsed()) >= kLatency);
    for (const auto &reply : replies)
        QVERIFY(!reply->isFinished());
}

void TestSandboxServer::aClientThatHangsUpDuringTheDelayDoesNoHarm()
{
    SandboxServer server(withPace({ 200ms, 0, 1, true }));
    QVERIFY(server.start().isOk());
    const QUrl url(server.vonage().url);
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write("GET /account/numbers HTTP/1.1\r\nHost: sandbox\r\n\r\n");
    QTRY_COMPARE(server.requestCount(kOwnedRoute), 1);
    socket.abort();
    SandboxClient client(server.vonage());
    QCOMPARE(client.get(u"/account/numbers"_s).status, 200);
    QCOMPARE(client.get(u"/account/numbers"_s).status, 200);
}

void TestSandboxServer::aKeptConnectionServesManyRequests()
{
    SandboxServer server(withPace({ 5ms, 0, 1, true }));
    QVERIFY(server.start().isOk());
    const QUrl url(server.vonage().url);
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QByteArray answers;
    for (int i = 1; i <= 5; ++i) {
        socket.write("GET /account/numbers HTTP/1.1\r\nHost: sandbox\r\n\r\n");
        QTRY_COMPARE((answers += socket.readAll(), answers.count("authentication failed")), i);
    }
    QCOMPARE(answers.count("HTTP/1.1 401"), 5);
}

void TestSandboxServer::aWriteTakesEffectWhenItArrives()
{
    SandboxServer server(withPace({ 10min, 0, 1, true }));
    QVERIFY(server.start().isOk());
    const QString msisdn = server.vonageState().pool().in(u"GB"_s).constFirst().msisdn;
    const VonageEndpoint endpoint = server.vonage();
    const QByteArray pair = (endpoint.apiKey + u':' + endpoint.apiSecret).toLatin1().toBase64();
    const QByteArray body = "country=GB&msisdn=" + msisdn.toLatin1();
    const QUrl url(endpoint.url);
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write("POST /number/buy HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Basic " + pair
        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTRY_COMPARE(server.vonageState().executedCount("buy", msisdn), 1);
    QCOMPARE(socket.bytesAvailable(), 0);
}

void TestSandboxServer::tooManyRequestsAreRefusedWithATimeToWait()
{
    SandboxServer server(withPace({ 0ms, 0.01, 2, true }));
    QVERIFY(server.start().isOk());
    SandboxClient client(server.vonage());
    QCOMPARE(client.get(u"/account/numbers"_s).status, 200);
    QCOMPARE(client.get(u"/account/numbers"_s).status, 200);
    const SandboxReply refused = client.get(u"/account/numbers"_s);
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.retryAfter.toInt() > 50 && refused.retryAfter.toInt() <= 100);
    QVERIFY(!refused.json().value("title"_L1).toString().isEmpty());
    QCOMPARE(server.vonagePort().throttledCount(), 1);
}

void TestSandboxServer::eachKeyHasItsOwnLimit()
{
    SandboxServer server(withPace({ 0ms, 0.01, 1, true }));
    QVERIFY(server.start().isOk());
    const VonageEndpoint endpoint = server.vonage();
    SandboxClient client(endpoint);
    QCOMPARE(client.get(u"/account/numbers"_s).status, 200);
    QCOMPARE(client.get(u"/account/numbers"_s).status, 429);
    client.use(endpoint.subaccountKey, endpoint.subaccountSecret);
    QCOMPARE(client.get(u"/account/numbers"_s).status, 200);
}

void TestSandboxServer::retryAfterCanBeWithheld()
{
    SandboxServer server(withPace({ 0ms, 0.01, 1, false }));
    QVERIFY(server.start().isOk());
    SandboxClient client(server.vonage());
    QCOMPARE(client.get(u"/account/numbers"_s).status, 200);
    const SandboxReply refused = client.get(u"/account/numbers"_s);
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.retryAfter.isEmpty());
}

void TestSandboxServer::failsAsToldAndThenWorksAgain()
{
    SandboxServer server(withPace({}));
    QVERIFY(server.start().isOk());
    SandboxClient client(server.vonage());
    const QString msisdn = server.vonageState().pool().in(u"GB"_s).constFirst().msisdn;
    const QByteArray body = "country=GB&msisdn=" + msisdn.toLatin1();
    server.failNext("POST /number/buy", 503, "down", 2);
    for (int i = 0; i < 2; ++i) {
        const SandboxReply reply = client.post(u"/number/buy"_s, body);
        QCOMPARE(reply.status, 503);
        QCOMPARE(reply.body, "down"_ba);
    }
    QVERIFY(server.vonageState().executed().isEmpty());
    QCOMPARE(client.get(u"/account/numbers"_s).status, 200);
    QCOMPARE(client.post(u"/number/buy"_s, body).status, 200);
}

void TestSandboxServer::countsRequestsPerRoute()
{
    SandboxServer server(withPace({}));
    QVERIFY(server.start().isOk());
    SandboxClient client(server.vonage());
    const QString id = server.vonageState().applications().ids().constFirst();
    QCOMPARE(client.get(u"/account/numbers"_s).status, 200);
    QCOMPARE(client.get(u"/account/numbers?size=0"_s).status, 400);
    QCOMPARE(client.get(u"/v2/applications/"_s + id).status, 200);
    QCOMPARE(client.get(u"/elsewhere"_s).status, 404);
    QCOMPARE(server.requestCount(kOwnedRoute), 2);
    QCOMPARE(server.requestCount("GET /v2/applications/{id}"), 1);
    QCOMPARE(server.requestCount("?"), 1);
    QCOMPARE(server.requestCount(), 4);
    server.vonagePort().resetCounts();
    QCOMPARE(server.requestCount(), 0);
}

void TestSandboxServer::runsInAThreadOfItsOwn()
{
    SandboxThread thread(withPace({}));
    QVERIFY(thread.start().isOk());
    SandboxClient client(thread.vonage());
    QCOMPARE(client.get(u"/account/numbers"_s).status, 200);
    QVERIFY(!thread.accounts().isEmpty());
    QCOMPARE(thread.accounts().constFirst().baseUrls.value(u"rest"_s), thread.vonage().url);
    thread.visit([](SandboxServer &server) {
        QVERIFY(server.thread() != QCoreApplication::instance()->thread());
        QCOMPARE(server.requestCount(kOwnedRoute), 1);
    });
}

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandboxserver.moc"
