// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/ratelimiter.h"
#include "net/retrypolicy.h"
#include "support/manualclock.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace std::chrono_literals;

namespace {

HttpRequest request(WriteSafety safety = WriteSafety::Read)
{
    HttpRequest request;
    request.safety = safety;
    return request;
}

Result<HttpResponse> answer(int status)
{
    return HttpResponse{ status, {}, {} };
}

Result<HttpResponse> failure(ErrorKind kind, Delivery delivery = Delivery::NotSent)
{
    Error error = makeError(kind);
    error.delivery = delivery;
    return error;
}

int taken(RateLimiter &limiter)
{
    int count = 0;
    while (limiter.take() == 0ms)
        ++count;
    return count;
}

} // namespace

class PaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRestedLimiterGivesItsBurst();
    void itRefillsAtItsRate();
    void itTellsHowLongToWait();
    void itNeverExceedsTheRateOverALongTime();
    void aPauseHoldsEverybodyAndTheLongerOneStays();
    void noLimitIsNoLimit();
    void aNewLimitCountsAtOnce();
    void readsAreRepeatedTwice();
    void whatCameTooSoonIsRepeatedFourTimes();
    void aTimerThatIsLateLosesNothing();
    void whatDoesNotPassIsNotRepeated();
    void writesAreNeverRepeated();
    void theServersWishIsHeededUpToAMinute();
};

void PaceTest::aRestedLimiterGivesItsBurst()
{
    ManualClock clock;
    RateLimiter limiter(clock, { .perSecond = 10, .burst = 3 });
    QCOMPARE(taken(limiter), 3);
    clock.advance(1h);
    QCOMPARE(taken(limiter), 3);
}

void PaceTest::itRefillsAtItsRate()
{
    ManualClock clock;
    RateLimiter limiter(clock, { .perSecond = 10, .burst = 1 });
    QCOMPARE(taken(limiter), 1);
    clock.advance(99ms);
    QCOMPARE(taken(limiter), 0);
    clock.advance(1ms);
    QCOMPARE(taken(limiter), 1);
}

void PaceTest::itTellsHowLongToWait()
{
    ManualClock clock;
    RateLimiter limiter(clock, { .perSecond = 3, .burst = 1 });
    QCOMPARE(limiter.take(), 0ms);
    const auto wait = limiter.take();
    QVERIFY(wait >= 333ms && wait <= 334ms);
    clock.advance(wait);
    QCOMPARE(limiter.take(), 0ms);
}

void PaceTest::itNeverExceedsTheRateOverALongTime()
{
    ManualClock clock;
    RateLimiter limiter(clock, { .perSecond = 7, .burst = 2 });
    int count = 0;
    const auto end = clock.steadyNow() + 60s;
    while (clock.steadyNow() < end) {
        const auto wait = limiter.take();
        if (wait == 0ms)
            ++count;
        else
            clock.advance(wait);
    }
    QVERIFY2(count <= 7 * 60 + 2 && count >= 7 * 60 - 7, qPrintable(QString::number(count)));
}

void PaceTest::aPauseHoldsEverybodyAndTheLongerOneStays()
{
    ManualClock clock;
    RateLimiter limiter(clock, { .perSecond = 10, .burst = 5 });
    limiter.pause(5s);
    limiter.pause(1s);
    QCOMPARE(limiter.take(), 5s);
    clock.advance(5s);
    QCOMPARE(limiter.take(), 0ms);
}

void PaceTest::noLimitIsNoLimit()
{
    ManualClock clock;
    RateLimiter limiter(clock, { .perSecond = 0, .burst = 1 });
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(limiter.take(), 0ms);
}

void PaceTest::aNewLimitCountsAtOnce()
{
    ManualClock clock;
    RateLimiter limiter(clock, { .perSecond = 1, .burst = 1 });
    QCOMPARE(taken(limiter), 1);
    limiter.setLimit({ .perSecond = 100, .burst = 1 });
    QCOMPARE(limiter.take(), 10ms);
}

void PaceTest::readsAreRepeatedTwice()
{
    for (const int status : { 500, 502, 503, 504 }) {
        QCOMPARE(*retryDelay(request(), 1, answer(status), {}), 1s);
        QCOMPARE(*retryDelay(request(), 2, answer(status), {}), 3s);
        QVERIFY(!retryDelay(request(), 3, answer(status), {}));
    }
    QCOMPARE(*retryDelay(request(), 1, failure(ErrorKind::Offline), {}), 1s);
    QCOMPARE(*retryDelay(request(), 2, failure(ErrorKind::Timeout, Delivery::Unknown), {}), 3s);
}

void PaceTest::whatCameTooSoonIsRepeatedFourTimes()
{
    QCOMPARE(*retryDelay(request(), 1, answer(429), {}), 1s);
    QCOMPARE(*retryDelay(request(), 2, answer(429), {}), 3s);
    QCOMPARE(*retryDelay(request(), 3, answer(429), {}), 6s);
    QCOMPARE(*retryDelay(request(), 4, answer(429), {}), 6s);
    QVERIFY(!retryDelay(request(), 5, answer(429), {}));
}

void PaceTest::aTimerThatIsLateLosesNothing()
{
    ManualClock clock;
    RateLimiter limiter(clock, { .perSecond = 48, .burst = 1 });
    int count = 0;
    const auto end = clock.steadyNow() + 60s;
    while (clock.steadyNow() < end) {
        const auto wait = limiter.take();
        if (wait == 0ms)
            ++count;
        else
            clock.advance(wait + 1ms);
    }
    QVERIFY2(count >= 48 * 60 - 48 && count <= 48 * 60 + 1, qPrintable(QString::number(count)));
    // But a long rest earns no more than the burst.
    clock.advance(1h);
    QCOMPARE(taken(limiter), 1);
}

void PaceTest::whatDoesNotPassIsNotRepeated()
{
    for (const int status : { 200, 204, 301, 400, 401, 403, 404, 408, 409, 420, 501 })
        QVERIFY(!retryDelay(request(), 1, answer(status), {}));
    for (const auto kind :
        { ErrorKind::Cancelled, ErrorKind::TlsFailed, ErrorKind::BadAnswer, ErrorKind::Internal })
        QVERIFY(!retryDelay(request(), 1, failure(kind), {}));
}

void PaceTest::writesAreNeverRepeated()
{
    for (const auto safety : { WriteSafety::Keyed, WriteSafety::Once }) {
        for (const int status : { 429, 500, 502, 503, 504 })
            QVERIFY(!retryDelay(request(safety), 1, answer(status), 1s));
        for (const auto delivery : { Delivery::NotSent, Delivery::Unknown }) {
            QVERIFY(!retryDelay(request(safety), 1, failure(ErrorKind::Offline, delivery), {}));
            QVERIFY(!retryDelay(request(safety), 1, failure(ErrorKind::Timeout, delivery), {}));
        }
    }
}

void PaceTest::theServersWishIsHeededUpToAMinute()
{
    QCOMPARE(*retryDelay(request(), 1, answer(429), 20s), 20s);
    QCOMPARE(*retryDelay(request(), 1, answer(429), 0s), 1s);
    QCOMPARE(*retryDelay(request(), 1, answer(503), 3600s), 60s);
}

QTEST_GUILESS_MAIN(PaceTest)
#include "tst_pace.moc"
