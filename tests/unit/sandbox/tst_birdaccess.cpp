// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "birddesk.h"

#include "sandbox/sandboxserver.h"
#include "sandboxclient.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto kNumbers = u"/v1/numbers"_s;
const auto kOrders = u"/v1/numbers/orders"_s;
const auto kVoice = u"/v1/voice/numbers"_s;

} // namespace

/// Who may ask the simulated Bird platform, and what is answered to a repetition.
class TestBirdAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void strangersAreRefused_data();
    void strangersAreRefused();
    void aKeyOfAnotherRegionIsSentThere();
    void anotherWorkspaceIsRefused();
    void fewerScopesCanDoLess_data();
    void fewerScopesCanDoLess();
    void unknownPathsAndMethods_data();
    void unknownPathsAndMethods();
    void theSameKeyReplaysWhatWasDone();
    void refusalsAreReplayedToo();
    void theSameKeyForSomethingElseIsAConflict();
    void aKeyThatStillRunsIsAConflict();
    void keysAreForgottenAfterThreeHours();
    void malformedKeysAreRefused_data();
    void malformedKeysAreRefused();
    void bodiesThatAreNoObjectsAreRefused();

    void theServerServesIt();

private:
    [[nodiscard]] BirdState &state() { return m_desk->state(); }
    [[nodiscard]] PoolNumber offer()
    {
        for (const PoolNumber &number : state().pool().in(u"GB"_s)) {
            if (!BirdState::settlesLater(number.msisdn) && number.features.contains(u"VOICE"_s))
                return number;
        }
        qFatal("The pool has no such number");
    }
    [[nodiscard]] BirdAnswer buy(const PoolNumber &number)
    {
        return m_desk->post(kOrders, { { u"number"_s, QString(u'+' + number.msisdn) } });
    }

    std::unique_ptr<BirdPlatformDesk> m_desk;
};

void TestBirdAccess::init()
{
    m_desk = std::make_unique<BirdPlatformDesk>(BirdState::Setup{ 7, 40, 25000, 3000ms }, "Bearer");
    m_desk->use(state().apiKey());
}

void TestBirdAccess::strangersAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("none") << QString();
    QTest::newRow("no key of Bird's") << u"sk_live_1234567890"_s;
    QTest::newRow("unknown") << u"bk_us1_AAAAAAAAAAAAAAAAAAAA"_s;
}

void TestBirdAccess::strangersAreRefused()
{
    QFETCH(QString, key);
    m_desk->use(key);
    const BirdAnswer answer = m_desk->get(kNumbers);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.error().value("type"_L1).toString(), u"auth_error"_s);
    QCOMPARE(m_desk->post(kOrders, {}).status, 401);
}

void TestBirdAccess::aKeyOfAnotherRegionIsSentThere()
{
    m_desk->use(state().otherRegionKey());
    const BirdAnswer answer = m_desk->get(kNumbers);
    QCOMPARE(answer.status, 421);
    QVERIFY(!answer.json.contains("error"_L1));
    QCOMPARE(answer.text(u"code"_s), u"E01010"_s);
    QVERIFY(answer.text(u"message"_s).contains(u"https://eu1.platform.bird.com"_s));
    QCOMPARE(answer.text(u"request_id"_s).toLatin1(), answer.headers.value("X-Request-Id"));

    m_desk->use(state().apiKey());
    state().setRegion(u"eu1"_s);
    QCOMPARE(m_desk->get(kNumbers).status, 421);
}

void TestBirdAccess::anotherWorkspaceIsRefused()
{
    m_desk->setHeader("x-workspace-id", state().workspaceId().toLatin1());
    QCOMPARE(m_desk->get(kNumbers).status, 200);
    m_desk->setHeader("x-workspace-id", "ws_elsewhere");
    QCOMPARE(m_desk->get(kNumbers).status, 403);
}

void TestBirdAccess::fewerScopesCanDoLess_data()
{
    QTest::addColumn<bool>("narrow");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("read, workspace") << false << "GET"_ba << u"/v1/workspace"_s << 200;
    QTest::newRow("read, list") << false << "GET"_ba << kNumbers << 200;
    QTest::newRow("read, voice") << false << "GET"_ba << kVoice << 200;
    QTest::newRow("read, buy") << false << "POST"_ba << kOrders << 403;
    QTest::newRow("read, release") << false << "DELETE"_ba << u"/v1/numbers/nda_1"_s << 403;
    QTest::newRow("read, voice update") << false << "PATCH"_ba << u"/v1/voice/numbers/vnu_1"_s << 403;
    QTest::newRow("narrow, workspace") << true << "GET"_ba << u"/v1/workspace"_s << 200;
    QTest::newRow("narrow, list") << true << "GET"_ba << kNumbers << 403;
}

void TestBirdAccess::fewerScopesCanDoLess()
{
    QFETCH(bool, narrow);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    m_desk->use(narrow ? state().narrowKey() : state().readOnlyKey());
    const BirdAnswer answer = m_desk->send(method, path, "{}");
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.body.contains("numbers:write") && !answer.error().contains("scope"_L1));
}

void TestBirdAccess::unknownPathsAndMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("path") << "GET"_ba << u"/v1/porting"_s << 404;
    QTest::newRow("root") << "GET"_ba << u"/"_s << 404;
    QTest::newRow("other version") << "GET"_ba << u"/v2/numbers"_s << 404;
    QTest::newRow("patch a number") << "PATCH"_ba << u"/v1/numbers/nda_1"_s << 405;
    QTest::newRow("delete the search") << "DELETE"_ba << u"/v1/numbers/available"_s << 405;
    QTest::newRow("put voice") << "PUT"_ba << u"/v1/voice/numbers/vnu_1"_s << 405;
}

void TestBirdAccess::unknownPathsAndMethods()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    QCOMPARE(m_desk->send(method, path, "{}").status, status);
    QCOMPARE(m_desk->route(), "?"_ba);
}

void TestBirdAccess::theSameKeyReplaysWhatWasDone()
{
    const PoolNumber wanted = offer();
    m_desk->setHeader("idempotency-key", "one intent");
    const BirdAnswer first = buy(wanted);
    QCOMPARE(first.status, 201);
    QVERIFY(!first.headers.contains("Idempotency-Replay"));
    const BirdAnswer again = buy(wanted);
    QCOMPARE(again.status, 201);
    QCOMPARE(again.headers.value("Idempotency-Replay"), "true"_ba);
    QCOMPARE(again.json, first.json);
    QVERIFY(again.headers.value("X-Request-Id") != first.headers.value("X-Request-Id"));
    QCOMPARE(state().executedCount("buy", wanted.msisdn), 1);

    // Without the key it is another intent.
    m_desk->setHeader("idempotency-key", std::nullopt);
    QCOMPARE(buy(wanted).status, 404);
}

void TestBirdAccess::refusalsAreReplayedToo()
{
    const PoolNumber wanted = offer();
    m_desk->setHeader("idempotency-key", "poor");
    state().emptyBalance();
    QCOMPARE(buy(wanted).status, 402);
    state().setBalanceCents(25000);
    const BirdAnswer again = buy(wanted);
    QCOMPARE(again.status, 402);
    QCOMPARE(again.headers.value("Idempotency-Replay"), "true"_ba);
    m_desk->setHeader("idempotency-key", "rich");
    QCOMPARE(buy(wanted).status, 201);
}

void TestBirdAccess::theSameKeyForSomethingElseIsAConflict()
{
    m_desk->setHeader("idempotency-key", "one intent");
    QCOMPARE(buy(offer()).status, 201);
    const BirdAnswer other = buy(offer());
    QCOMPARE(other.status, 409);
    QCOMPARE(other.code(), u"E01005"_s);
}

void TestBirdAccess::aKeyThatStillRunsIsAConflict()
{
    m_desk->api().setKeyLock(30s);
    m_desk->setHeader("idempotency-key", "slow");
    const PoolNumber wanted = offer();
    QCOMPARE(buy(wanted).status, 201);
    QCOMPARE(buy(wanted).code(), u"E01004"_s);
    state().advance(30s);
    QCOMPARE(buy(wanted).status, 201);
}

void TestBirdAccess::keysAreForgottenAfterThreeHours()
{
    m_desk->setHeader("idempotency-key", "old");
    const PoolNumber wanted = offer();
    QCOMPARE(buy(wanted).status, 201);
    state().advance(3h);
    QCOMPARE(buy(wanted).status, 404);
}

void TestBirdAccess::malformedKeysAreRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("too long") << QByteArray(256, 'k');
}

void TestBirdAccess::malformedKeysAreRefused()
{
    QFETCH(QByteArray, key);
    m_desk->setHeader("idempotency-key", key);
    const BirdAnswer answer = buy(offer());
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"E01002"_s);
    QVERIFY(state().executed().isEmpty());
}

void TestBirdAccess::bodiesThatAreNoObjectsAreRefused()
{
    for (const QByteArray &body : { ""_ba, "[]"_ba, "{\"number\":"_ba })
        QCOMPARE(m_desk->send("POST", kOrders, body).status, 400);
    QCOMPARE(m_desk->post(kOrders, {}).field(), u"number"_s);
}

void TestBirdAccess::theServerServesIt()
{
    SandboxOptions options;
    options.seed = 7;
    SandboxServer server(options);
    QVERIFY(server.start().isOk());
    const QJsonObject printed = server.credentials().value("bird"_L1).toObject();
    QCOMPARE(printed.keys(), (QStringList{ u"apiKey"_s, u"url"_s }));
    QCOMPARE(printed.value("apiKey"_L1).toString(), server.birdState().apiKey());

    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(printed.value("url"_L1).toString() + u"/v1/numbers/available/%2B1"_s));
    request.setRawHeader("Authorization", "Bearer " + server.birdState().apiKey().toLatin1());
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QCOMPARE(SandboxClient::finished(reply.get()).status, 404);
    QVERIFY(!reply->rawHeader("X-Request-Id").isEmpty());
    QCOMPARE(server.birdPort().requestCount("GET /v1/numbers/available/{number}"), 1);
}

QTEST_GUILESS_MAIN(TestBirdAccess)
#include "tst_birdaccess.moc"
