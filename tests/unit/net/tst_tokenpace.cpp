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

} // namespace

class TokenPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void a429IsTriedAgainWithinItsBounds();
    void theUsualPauseStaysWithinItsBounds();
    void a429StormEndsAfterThreeRepetitions();
    void retryAfterIsHonoured_data();
    void retryAfterIsHonoured();
    void aLongRetryAfterIsToldAndKept();
    void nothingElseIsTriedAgain_data();
    void nothingElseIsTriedAgain();
    void leavingInAPauseEndsIt();

private:
    [[nodiscard]] std::unique_ptr<Waiter> ask() { return std::make_unique<Waiter>(m_source->token()); }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<TokenSource> m_source;
    QList<milliseconds> m_bounds; ///< what the jitter was asked for
    bool m_jitters = true; ///< as long as allowed, or not at all
};

void TokenPaceTest::init()
{
    m_source.reset();
    m_clock = std::make_unique<ManualClock>();
    m_transport = std::make_unique<FakeTransport>();
    m_bounds.clear();
    m_jitters = true;
    m_source
        = std::make_unique<TokenSource>(*m_transport, *m_clock, tokenEndpoint(), [this](milliseconds most) {
              m_bounds.append(most);
              return m_jitters ? most : 0ms;
          });
}

void TokenPaceTest::a429IsTriedAgainWithinItsBounds()
{
    for (int i = 0; i < 3; ++i)
        m_transport->answer(429);
    m_transport->answer(200, issuedToken("abc.def"));
    const auto waiter = ask();
    settle();
    qsizetype sent = 1;
    for (const milliseconds pause : { 1s, 4s, 16s }) {
        QCOMPARE(m_transport->requests().size(), sent);
        m_clock->advance(pause - 1ms);
        settle();
        QCOMPARE(m_transport->requests().size(), sent);
        m_clock->advance(1ms);
        settle();
        QCOMPARE(m_transport->requests().size(), ++sent);
    }
    QVERIFY(waiter->isOk());
    QCOMPARE(m_bounds, QList<milliseconds>({ 1s, 4s, 16s }));
}

void TokenPaceTest::theUsualPauseStaysWithinItsBounds()
{
    QSet<milliseconds::rep> pauses;
    for (int i = 0; i < 50; ++i) {
        m_source = std::make_unique<TokenSource>(*m_transport, *m_clock, tokenEndpoint());
        m_transport->answer(429);
        m_transport->answer(200, issuedToken("abc.def"));
        const auto waiter = ask();
        settle();
        const milliseconds start = m_clock->steadyNow();
        while (!waiter->hasEnded() && m_clock->steadyNow() - start < 1s) {
            m_clock->advance(50ms);
            settle();
        }
        QVERIFY(waiter->isOk());
        pauses.insert((m_clock->steadyNow() - start).count());
    }
    QCOMPARE_GT(pauses.size(), 3);
}

void TokenPaceTest::a429StormEndsAfterThreeRepetitions()
{
    m_jitters = false;
    m_transport->setHandler([](const HttpRequest &) { return HttpResponse{ 429, {}, {} }; });
    std::vector<std::unique_ptr<Waiter>> waiters;
    for (int i = 0; i < 20; ++i)
        waiters.push_back(ask());
    for (int i = 0; i < 10; ++i) {
        settle();
        m_clock->advance(1min);
    }
    QCOMPARE(m_transport->requests().size(), 4);
    for (const auto &waiter : waiters) {
        QVERIFY(waiter->hasEnded() && !waiter->isOk());
        QCOMPARE(waiter->error().kind, ErrorKind::RateLimited);
        QCOMPARE(waiter->error().delivery, Delivery::NotSent);
    }
    QCOMPARE(m_clock->waiting(), 0);
    // Who comes later may hope again.
    const auto later = ask();
    for (int i = 0; i < 10; ++i) {
        settle();
        m_clock->advance(1min);
    }
    QVERIFY(later->hasEnded());
    QCOMPARE(m_transport->requests().size(), 8);
}

void TokenPaceTest::retryAfterIsHonoured_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("seconds") << "30"_ba;
    QTest::newRow("date") << "Sun, 01 Mar 2026 12:00:30 GMT"_ba;
}

void TokenPaceTest::retryAfterIsHonoured()
{
    QFETCH(const QByteArray, told);
    m_transport->answer(429, {}, { { "Retry-After", told } });
    m_transport->answer(200, issuedToken("abc.def"));
    const auto waiter = ask();
    settle();
    m_clock->advance(30s + 250ms - 1ms);
    settle();
    QCOMPARE(m_transport->requests().size(), 1);
    m_clock->advance(1ms);
    settle();
    QVERIFY(waiter->isOk());
    QCOMPARE(m_bounds, QList<milliseconds>({ 250ms }));
}

void TokenPaceTest::aLongRetryAfterIsToldAndKept()
{
    m_clock->advance(1h);
    m_transport->answer(429, {}, { { "Retry-After", "300" } });
    m_transport->answer(200, issuedToken("abc.def"));
    const auto waiter = ask();
    settle();
    QCOMPARE(waiter->error().kind, ErrorKind::RateLimited);
    QCOMPARE(waiter->error().retryAfter.value_or(0ms), 300s);
    m_clock->advance(100s);
    const auto early = ask();
    settle();
    QCOMPARE(early->error().kind, ErrorKind::RateLimited);
    QCOMPARE(early->error().retryAfter.value_or(0ms), 200s);
    QCOMPARE(m_transport->requests().size(), 1);
    m_clock->advance(200s);
    QCOMPARE(tokenNow(*m_source), "abc.def"_ba);
}

void TokenPaceTest::nothingElseIsTriedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 0, 200, 302, 400, 401, 403, 404, 408, 500, 502, 503, 504 })
        QTest::addRow("%d", status) << status;
}

void TokenPaceTest::nothingElseIsTriedAgain()
{
    QFETCH(const int, status);
    if (status == 0)
        m_transport->fail(ErrorKind::Offline, Delivery::Unknown);
    else
        m_transport->answer(status, "<html>", { { "Retry-After", "1" } });
    m_transport->setHandler([](const HttpRequest &) { return HttpResponse{ 200, {}, issuedToken("late") }; });
    const auto waiter = ask();
    settle();
    m_clock->advance(10min);
    settle();
    QVERIFY(waiter->hasEnded() && !waiter->isOk());
    QCOMPARE(waiter->error().delivery, Delivery::NotSent);
    QCOMPARE(m_transport->requests().size(), 1);
}

void TokenPaceTest::leavingInAPauseEndsIt()
{
    m_transport->answer(429);
    const auto waiter = ask();
    settle();
    QCOMPARE(m_clock->waiting(), 1);
    waiter->cancel();
    settle();
    QCOMPARE(waiter->error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_clock->waiting(), 0);
    m_clock->advance(1min);
    settle();
    QCOMPARE(m_transport->requests().size(), 1);
}

QTEST_GUILESS_MAIN(TokenPaceTest)
#include "tst_tokenpace.moc"
