// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tokensource.h"
#include "support/faketransport.h"
#include "support/manualclock.h"
#include "support/outcome.h"
#include "support/tokens.h"

#include <QTest>

#include <vector>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

using Waiter = Outcome<Secret>;

enum class Running { Both, OnlyWall, OnlySteady };

// A clock one side of which may stand still: the steady one while a machine sleeps, the wall time where
// somebody sets it back all the time.
class HaltingClock final : public Clock
{
public:
    explicit HaltingClock(ManualClock &clock)
        : m_clock(clock)
    { }
    [[nodiscard]] QDateTime utcNow() const override
    {
        return m_running == Running::OnlySteady ? m_haltedUtc : m_clock.utcNow();
    }
    [[nodiscard]] milliseconds steadyNow() const override
    {
        return m_running == Running::OnlyWall ? m_haltedSteady : m_clock.steadyNow();
    }
    void after(milliseconds delay, const QObject *context, std::function<void()> call) override
    {
        m_clock.after(delay, context, std::move(call));
    }
    void run(Running running)
    {
        m_haltedUtc = m_clock.utcNow();
        m_haltedSteady = m_clock.steadyNow();
        m_running = running;
    }

private:
    ManualClock &m_clock;
    Running m_running = Running::Both;
    QDateTime m_haltedUtc;
    milliseconds m_haltedSteady{ 0 };
};

} // namespace

class TokenSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTokenIsAskedForWithBasicAndKept();
    void twentyCallersShareOneRequest();
    void everyCallerHearsTheFailure();
    void aFailureIsNotKept();
    void cancellingOneCallerLeavesTheOthersTheirToken();
    void droppingOneCallerLeavesTheOthersTheirToken();
    void theLastCallerToLeaveEndsTheRequest();
    void aCallerAfterThatAsksAnew();
    void aTokenIsRenewedExactlySixtySecondsBeforeItsEnd_data();
    void aTokenIsRenewedExactlySixtySecondsBeforeItsEnd();
    void eitherClockEndsATokenOnTime_data();
    void eitherClockEndsATokenOnTime();
    void aTokenThatIsBornDeadIsNotAskedForInALoop();
    void destroyingTheSourceEndsWhoeverWaits();
    void onlyTheStaleTokenIsDiscarded();
    void aBadTokenUrlIsNotAsked();
    void oneLogLinePerAttemptWithoutSecrets();

private:
    [[nodiscard]] std::unique_ptr<Waiter> ask() { return std::make_unique<Waiter>(m_source->token()); }
    void makeSource(const TokenEndpoint &endpoint);

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<TokenSource> m_source;
};

void TokenSourceTest::init()
{
    m_source.reset();
    m_clock = std::make_unique<ManualClock>();
    m_transport = std::make_unique<FakeTransport>();
    makeSource(tokenEndpoint());
}

void TokenSourceTest::makeSource(const TokenEndpoint &endpoint)
{
    // Without any pause after a 429: how long they are is tst_tokenpace's.
    m_source
        = std::make_unique<TokenSource>(*m_transport, *m_clock, endpoint, [](milliseconds) { return 0ms; });
}

void TokenSourceTest::aTokenIsAskedForWithBasicAndKept()
{
    m_transport->answer(200, issuedToken("abc.def"));
    QCOMPARE(tokenNow(*m_source), "abc.def"_ba);
    QCOMPARE(tokenNow(*m_source), "abc.def"_ba);
    QCOMPARE(m_transport->requests().size(), 1);
    QCOMPARE(m_transport->requests().first().body, "grant_type=client_credentials"_ba);
    QCOMPARE(
        m_transport->lastSecretHeaders(), QList<HttpHeader>({ { "Authorization", tokenEndpointBasic() } }));
}

void TokenSourceTest::twentyCallersShareOneRequest()
{
    m_transport->hold();
    std::vector<std::unique_ptr<Waiter>> waiters;
    for (int i = 0; i < 20; ++i)
        waiters.push_back(ask());
    settle();
    QCOMPARE(m_transport->requests().size(), 1);
    m_transport->finish(0, HttpResponse{ 200, {}, issuedToken("abc.def") });
    settle();
    for (const auto &waiter : waiters) {
        QVERIFY(waiter->isOk());
        QVERIFY(waiter->value() == Secret("abc.def"));
    }
    QCOMPARE(m_transport->requests().size(), 1);
}

void TokenSourceTest::everyCallerHearsTheFailure()
{
    m_transport->answer(401, R"({"error":"invalid_client"})");
    std::vector<std::unique_ptr<Waiter>> waiters;
    for (int i = 0; i < 20; ++i)
        waiters.push_back(ask());
    settle();
    QCOMPARE(m_transport->requests().size(), 1);
    for (const auto &waiter : waiters) {
        QVERIFY(waiter->hasEnded() && !waiter->isOk());
        QCOMPARE(waiter->error().kind, ErrorKind::Unauthorised);
        QCOMPARE(waiter->error().delivery, Delivery::NotSent);
    }
}

void TokenSourceTest::aFailureIsNotKept()
{
    m_transport->answer(401);
    m_transport->answer(200, issuedToken("abc.def"));
    QCOMPARE(tokenNow(*m_source), QByteArray());
    QCOMPARE(tokenNow(*m_source), "abc.def"_ba);
}

void TokenSourceTest::cancellingOneCallerLeavesTheOthersTheirToken()
{
    m_transport->hold();
    const auto first = ask();
    const auto second = ask();
    settle();
    first->cancel();
    settle();
    QCOMPARE(first->error().kind, ErrorKind::Cancelled);
    QCOMPARE(first->error().delivery, Delivery::NotSent);
    QCOMPARE(m_transport->cancels(), 0);
    m_transport->finish(0, HttpResponse{ 200, {}, issuedToken("abc.def") });
    settle();
    QVERIFY(second->isOk());
}

void TokenSourceTest::droppingOneCallerLeavesTheOthersTheirToken()
{
    m_transport->hold();
    const auto first = ask();
    const auto second = ask();
    first->drop();
    settle();
    m_transport->finish(0, HttpResponse{ 200, {}, issuedToken("abc.def") });
    settle();
    QCOMPARE(first->ends(), 0);
    QVERIFY(second->isOk());
}

void TokenSourceTest::theLastCallerToLeaveEndsTheRequest()
{
    m_transport->hold();
    const auto first = ask();
    const auto second = ask();
    settle();
    first->cancel();
    second->drop();
    settle();
    QCOMPARE(m_transport->cancels(), 1);
}

void TokenSourceTest::aCallerAfterThatAsksAnew()
{
    m_transport->hold();
    m_transport->answer(200, issuedToken("abc.def"));
    const auto gone = ask();
    gone->cancel();
    QCOMPARE(tokenNow(*m_source), "abc.def"_ba);
    QCOMPARE(m_transport->requests().size(), 2);
}

void TokenSourceTest::aTokenIsRenewedExactlySixtySecondsBeforeItsEnd_data()
{
    QTest::addColumn<QByteArray>("life");
    QTest::addColumn<milliseconds>("use");
    QTest::newRow("as seen") << "3599"_ba << milliseconds(3539s);
    QTest::newRow("text") << "\"3599\""_ba << milliseconds(3539s);
    QTest::newRow("decimal") << "3599.5"_ba << milliseconds(3539s + 500ms);
    QTest::newRow("just long enough") << "120"_ba << milliseconds(60s);
    QTest::newRow("short: by half") << "60"_ba << milliseconds(30s);
    QTest::newRow("very short") << "10"_ba << milliseconds(5s);
    QTest::newRow("not told: of five minutes") << "null"_ba << milliseconds(4min);
}

void TokenSourceTest::aTokenIsRenewedExactlySixtySecondsBeforeItsEnd()
{
    QFETCH(const QByteArray, life);
    QFETCH(const milliseconds, use);
    m_transport->answer(200, issuedToken("first", life));
    m_transport->answer(200, issuedToken("second", life));
    QCOMPARE(tokenNow(*m_source), "first"_ba);
    m_clock->advance(use - 1ms);
    QCOMPARE(tokenNow(*m_source), "first"_ba);
    m_clock->advance(1ms);
    QCOMPARE(tokenNow(*m_source), "second"_ba);
    m_clock->advance(use - 1ms);
    QCOMPARE(tokenNow(*m_source), "second"_ba);
}

void TokenSourceTest::eitherClockEndsATokenOnTime_data()
{
    QTest::addColumn<Running>("running");
    QTest::newRow("both go on") << Running::Both;
    QTest::newRow("the machine sleeps") << Running::OnlyWall;
    QTest::newRow("the wall time is set back") << Running::OnlySteady;
}

// The time that the answer takes counts to the life of the token.
void TokenSourceTest::eitherClockEndsATokenOnTime()
{
    QFETCH(const Running, running);
    HaltingClock clock(*m_clock);
    clock.run(running);
    m_source = std::make_unique<TokenSource>(*m_transport, clock, tokenEndpoint());
    m_transport->hold();
    const auto waiter = ask();
    m_clock->advance(10s);
    m_transport->finish(0, HttpResponse{ 200, {}, issuedToken("first", "600") });
    settle();
    QVERIFY(waiter->isOk());
    m_transport->answer(200, issuedToken("second"));
    m_clock->advance(530s - 1ms);
    QCOMPARE(tokenNow(*m_source), "first"_ba);
    m_clock->advance(1ms);
    QCOMPARE(tokenNow(*m_source), "second"_ba);
    m_source.reset();
}

void TokenSourceTest::aTokenThatIsBornDeadIsNotAskedForInALoop()
{
    for (const QByteArray &life : { "0"_ba, "-1"_ba, "0.001"_ba }) {
        init();
        m_transport->answer(200, issuedToken("dead", life));
        m_transport->answer(200, issuedToken("next", life));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(tokenNow(*m_source), "dead"_ba);
        m_clock->advance(1s - 1ms);
        QCOMPARE(tokenNow(*m_source), "dead"_ba);
        QCOMPARE(m_transport->requests().size(), 1);
        m_clock->advance(1ms);
        QCOMPARE(tokenNow(*m_source), "next"_ba);
    }
}

void TokenSourceTest::destroyingTheSourceEndsWhoeverWaits()
{
    m_transport->hold();
    const auto asking = ask();
    settle();
    m_source.reset();
    settle();
    QCOMPARE(asking->error().kind, ErrorKind::Cancelled);
    QCOMPARE(asking->error().delivery, Delivery::NotSent);
    QCOMPARE(m_transport->cancels(), 1);

    makeSource(tokenEndpoint());
    m_transport->answer(429);
    const auto pausing = ask();
    settle();
    m_source.reset();
    settle();
    QCOMPARE(pausing->error().kind, ErrorKind::Cancelled);
    m_clock->advance(1min);
    pausing->cancel();
    settle();
    QCOMPARE(pausing->ends(), 1);
}

void TokenSourceTest::onlyTheStaleTokenIsDiscarded()
{
    m_transport->answer(200, issuedToken("first"));
    m_transport->answer(200, issuedToken("second"));
    QCOMPARE(tokenNow(*m_source), "first"_ba);
    m_source->discard(Secret("other"));
    m_source->discard(Secret());
    QCOMPARE(tokenNow(*m_source), "first"_ba);
    m_source->discard(Secret("first"));
    QCOMPARE(tokenNow(*m_source), "second"_ba);
    m_source->discard(Secret("first"));
    QCOMPARE(tokenNow(*m_source), "second"_ba);
    QCOMPARE(m_transport->requests().size(), 2);
}

void TokenSourceTest::aBadTokenUrlIsNotAsked()
{
    TokenEndpoint plain = tokenEndpoint();
    plain.token = QUrl(u"http://auth.example.com/oauth2/token"_s);
    makeSource(plain);
    const auto waiter = ask();
    QVERIFY(!waiter->hasEnded());
    settle();
    QCOMPARE(waiter->error().kind, ErrorKind::InvalidRequest);
    QVERIFY(m_transport->requests().isEmpty());
}

void TokenSourceTest::oneLogLinePerAttemptWithoutSecrets()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_transport->answer(429, "{}", { { "X-Request-Id", "id-1" } });
    m_transport->fail(ErrorKind::Offline, Delivery::NotSent);
    QTest::ignoreMessage(QtInfoMsg, "POST oauth2/token 429 0 ms id-1");
    QTest::ignoreMessage(QtInfoMsg, "POST oauth2/token Offline 0 ms ");
    const auto waiter = ask();
    settle();
    m_clock->advance(0ms);
    settle();
    QVERIFY(waiter->hasEnded());
    m_transport->answer(200, issuedToken("abc.def"), { { "X-Request-Id", "id-of-s3cretOfTheKey" } });
    QTest::ignoreMessage(
        QtInfoMsg, QRegularExpression(u"^POST oauth2/token 200 0 ms id-of-\u2026masked\u2026$"_s));
    QCOMPARE(tokenNow(*m_source), "abc.def"_ba);
}

QTEST_GUILESS_MAIN(TokenSourceTest)
#include "tst_tokensource.moc"
