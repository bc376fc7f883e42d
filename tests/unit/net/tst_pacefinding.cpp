// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/sessionpace.h"
#include "support/manualclock.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <deque>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// What a provider permits, as a token bucket.
struct Permit
{
    double perSecond = 1;
    double burst = 1;
    bool tellsWhen = true; ///< Retry-After, in whole seconds
    bool isSteady = true; ///< no request is ever held up on its way
};

struct Counts
{
    int accepted = 0;
    int refused = 0;
    [[nodiscard]] double refusedShare() const { return double(refused) / std::max(1, accepted + refused); }
    [[nodiscard]] Counts since(const Counts &earlier) const
    {
        return { accepted - earlier.accepted, refused - earlier.refused };
    }
};

/// A session that always has something to send, up to six under way, at a provider that permits so much.
class Load final
{
public:
    Load(const Permit &permit, milliseconds roundTrip, PacePlan plan)
        : m_permit(permit)
        , m_roundTrip(roundTrip)
        , m_pace(m_clock, std::move(plan))
        , m_tokens(permit.burst)
    { }

    void run(milliseconds duration)
    {
        const milliseconds end = m_clock.steadyNow() + duration;
        while (m_clock.steadyNow() < end) {
            milliseconds next = end;
            sendWhatMayGo(next);
            if (!m_underWay.empty())
                next = std::min(next, m_underWay.front().due);
            // A timer fires up to a millisecond late.
            m_clock.advance(std::max(next - m_clock.steadyNow(), 1ms) + milliseconds(m_random.bounded(2)));
            takeAnswers();
        }
    }
    /// Three requests at once now and then, as a person makes them.
    void click()
    {
        for (int i = 0; i < 3; ++i) {
            while (m_pace.take() > 0ms)
                m_clock.advance(10ms);
            send();
        }
        m_clock.advance(20s);
        takeAnswers();
    }
    void permit(const Permit &permit) { m_permit = permit; }
    void setPlan(const PacePlan &plan) { m_pace.setPlan(plan); }

    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] double rate() const { return m_pace.perSecond(); }
    [[nodiscard]] milliseconds now() const { return m_clock.steadyNow(); }

private:
    struct Flight
    {
        milliseconds due;
        SessionPace::Sent sent;
        std::optional<milliseconds> wait; ///< set: refused
    };

    void sendWhatMayGo(milliseconds &next)
    {
        while (m_underWay.size() < 6) {
            const milliseconds wait = m_pace.take();
            if (wait > 0ms) {
                next = std::min(next, m_clock.steadyNow() + wait);
                return;
            }
            send();
        }
    }

    void send()
    {
        const milliseconds now = m_clock.steadyNow();
        const milliseconds arrival = std::max(m_filledAt, now + (m_permit.isSteady ? 0ms : onTheWay()));
        const double passed = std::chrono::duration<double>(arrival - m_filledAt).count();
        m_tokens = std::min(m_permit.burst, m_tokens + passed * m_permit.perSecond);
        m_filledAt = arrival;
        Flight flight{ now + m_roundTrip, m_pace.sent(), {} };
        if (m_tokens >= 1)
            m_tokens -= 1;
        else if (m_permit.tellsWhen)
            flight.wait = std::chrono::seconds(qint64(std::ceil((1 - m_tokens) / m_permit.perSecond)));
        else
            flight.wait = 1s;
        m_underWay.push_back(flight);
    }

    milliseconds onTheWay()
    {
        const auto dice = m_random.bounded(10'000);
        if (dice < 5)
            return 20ms;
        return milliseconds(dice < 50 ? 3 : dice < 500 ? 1 : 0);
    }

    void takeAnswers()
    {
        while (!m_underWay.empty() && m_underWay.front().due <= m_clock.steadyNow()) {
            const Flight flight = m_underWay.front();
            m_underWay.pop_front();
            ++(flight.wait ? m_counts.refused : m_counts.accepted);
            if (flight.wait)
                m_pace.refused(flight.sent, *flight.wait);
            else
                m_pace.accepted(flight.sent);
        }
    }

    ManualClock m_clock;
    QRandomGenerator m_random{ 5 };
    Permit m_permit;
    milliseconds m_roundTrip;
    SessionPace m_pace;
    double m_tokens;
    milliseconds m_filledAt{ 0 };
    std::deque<Flight> m_underWay; ///< in the order of their answers
    Counts m_counts;
};

PacePlan planFrom(double perSecond, double most = PaceFinder::kMost)
{
    PacePlan plan;
    plan.start = { perSecond, 1 };
    plan.most = most;
    plan.adapts = true;
    return plan;
}

} // namespace

class PaceFindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesWhatIsPermittedAndIsHardlyRefused_data();
    void usesWhatIsPermittedAndIsHardlyRefused();
    void staysUnderTheLimitForHours_data();
    void staysUnderTheLimitForHours();
    void fallsAtOnceWhereItBeginsTooFast();
    void followsALimitThatMoves();
    void comesBackAfterATimeInWhichEverythingIsRefused();
    void goesOnRisingWhereNothingIsRefused();
    void aFewRequestsAtOnceTeachNothing();
    void neverGoesBeyondTheMostThatIsAllowed();
    void aFixedPaceStaysWhateverIsRefused();
    void refusalsOfOneMomentCountOnce();
    void remembersSeldomAndOnlyWhatIsNew();
    void anotherPlanIsFollowedAndRememberedAsBefore();
};

void PaceFindingTest::usesWhatIsPermittedAndIsHardlyRefused_data()
{
    QTest::addColumn<double>("permitted");
    QTest::addColumn<double>("burst");
    QTest::addColumn<int>("roundTrip");
    QTest::addColumn<bool>("tellsWhen");
    QTest::addColumn<bool>("isSteady");
    for (const double permitted : { 3.0, 15.0, 50.0 }) {
        for (const double burst : { 1.0, 3.0, 10.0 }) {
            for (const int roundTrip : { 2, 80 }) {
                QTest::addRow("%g a second, %g at once, %d ms", permitted, burst, roundTrip)
                    << permitted << burst << roundTrip << true << true;
            }
        }
        QTest::addRow("%g a second, Retry-After not told", permitted)
            << permitted << 1.0 << 80 << false << true;
        QTest::addRow("%g a second, restless", permitted) << permitted << 3.0 << 80 << true << false;
    }
}

void PaceFindingTest::usesWhatIsPermittedAndIsHardlyRefused()
{
    QFETCH(const double, permitted);
    QFETCH(const double, burst);
    QFETCH(const int, roundTrip);
    QFETCH(const bool, tellsWhen);
    QFETCH(const bool, isSteady);
    Load load({ permitted, burst, tellsWhen, isSteady }, milliseconds(roundTrip), planFrom(1));
    load.run(10s);
    const Counts before = load.counts();
    // Long enough that one refusal counts a tenth of a percent at most.
    const auto length = std::max<milliseconds>(120s, milliseconds(qint64(1e6 / permitted)));
    load.run(length);
    const Counts counts = load.counts().since(before);
    const double used = counts.accepted / (permitted * std::chrono::duration<double>(length).count());
    qInfo("used %.3f, refused %.4f, at %.2f a second", used, load.counts().refusedShare(), load.rate());
    QCOMPARE_GE(used, 0.9);
    QCOMPARE_LE(load.counts().refusedShare(), 0.01);
}

void PaceFindingTest::staysUnderTheLimitForHours_data()
{
    QTest::addColumn<double>("permitted");
    for (const double permitted : { 0.5, 1.0, 2.0, 4.5, 7.0, 11.0, 23.0, 37.0, 55.0 })
        QTest::addRow("%g a second", permitted) << permitted;
}

void PaceFindingTest::staysUnderTheLimitForHours()
{
    QFETCH(const double, permitted);
    Load load({ permitted, 2 }, 60ms, planFrom(2));
    load.run(3h);
    const double used = load.counts().accepted / (permitted * 3 * 3600);
    qInfo("used %.3f, refused %.4f", used, load.counts().refusedShare());
    QCOMPARE_GE(used, 0.9);
    QCOMPARE_LE(load.counts().refusedShare(), 0.006);
}

void PaceFindingTest::fallsAtOnceWhereItBeginsTooFast()
{
    Load load({ 2, 1 }, 80ms, planFrom(50));
    load.run(20s);
    QCOMPARE_LE(load.rate(), 2.2);
    load.run(10min);
    QCOMPARE_LE(load.counts().refusedShare(), 0.03);
}

void PaceFindingTest::followsALimitThatMoves()
{
    Load load({ 20, 2 }, 50ms, planFrom(1));
    load.run(1min);
    load.permit({ 5, 2 });
    load.run(15s);
    QCOMPARE_LE(load.rate(), 5.5);
    load.permit({ 20, 2 });
    load.run(5min);
    const Counts before = load.counts();
    load.run(1min);
    QCOMPARE_GE(load.counts().since(before).accepted, 0.85 * 20 * 60);
}

void PaceFindingTest::comesBackAfterATimeInWhichEverythingIsRefused()
{
    Load load({ 20, 2 }, 50ms, planFrom(1));
    load.run(1min);
    const double found = load.rate();
    const Counts before = load.counts();
    load.permit({ 0.001, 0.5, false });
    load.run(5min);
    // Ever longer pauses, not a storm.
    QCOMPARE_LE(load.counts().since(before).refused, 14);
    load.permit({ 20, 2 });
    load.run(2min);
    QCOMPARE_GE(load.rate(), 0.9 * found);
}

void PaceFindingTest::goesOnRisingWhereNothingIsRefused()
{
    Load load({ 1e6, 1e6 }, 20ms, planFrom(1));
    load.run(20s);
    // As far as six under way at a time allow.
    QCOMPARE_GE(load.rate(), 200.0);
    QCOMPARE(load.counts().refused, 0);
}

void PaceFindingTest::aFewRequestsAtOnceTeachNothing()
{
    Load load({ 1e6, 1e6 }, 20ms, planFrom(5));
    for (int i = 0; i < 100; ++i)
        load.click();
    QCOMPARE(load.rate(), 5.0);
}

void PaceFindingTest::neverGoesBeyondTheMostThatIsAllowed()
{
    Load load({ 50, 10 }, 20ms, planFrom(1, 7));
    load.run(60s);
    QCOMPARE(load.rate(), 7.0);
    QCOMPARE_LE(load.counts().accepted, 7 * 60 + 1);
    // It still falls.
    load.permit({ 2, 1 });
    load.run(20s);
    QCOMPARE_LE(load.rate(), 2.2);
}

void PaceFindingTest::aFixedPaceStaysWhateverIsRefused()
{
    Load load({ 2, 1 }, 20ms, RateLimit{ 4, 1 });
    load.run(30s);
    QCOMPARE(load.rate(), 4.0);
    QCOMPARE_GT(load.counts().refused, 5);
}

void PaceFindingTest::refusalsOfOneMomentCountOnce()
{
    PaceFinder finder(40);
    const PaceFinder::Sent sent{ 1000ms, 40, true };
    finder.refused(sent, 1080ms);
    const double fallen = finder.rate();
    QCOMPARE_LT(fallen, 40.0);
    for (int i = 0; i < 5; ++i)
        finder.refused(sent, 1090ms);
    QCOMPARE(finder.rate(), fallen);
    // An answer to what was sent before says nothing about the rate of now.
    for (int i = 0; i < 100; ++i)
        finder.accepted(sent, 1100ms);
    QCOMPARE(finder.rate(), fallen);
}

void PaceFindingTest::remembersSeldomAndOnlyWhatIsNew()
{
    QList<double> remembered;
    PacePlan plan = planFrom(1);
    plan.remember = [&remembered](double rate) { remembered.append(rate); };
    Load load({ 15, 2 }, 50ms, plan);
    load.run(9s);
    QVERIFY(remembered.isEmpty());
    load.run(1h);
    QVERIFY(!remembered.isEmpty());
    QCOMPARE_LE(remembered.size(), 4);
    QCOMPARE_GE(remembered.constLast(), 0.85 * 15);
    QCOMPARE_LE(remembered.constLast(), 1.1 * 15);
}

void PaceFindingTest::anotherPlanIsFollowedAndRememberedAsBefore()
{
    QList<double> remembered;
    PacePlan plan = planFrom(1);
    plan.remember = [&remembered](double rate) { remembered.append(rate); };
    Load load({ 15, 2 }, 50ms, plan);
    load.setPlan(planFrom(2, 4));
    load.run(10min);
    QVERIFY(!remembered.isEmpty());
    QCOMPARE_GE(remembered.constLast(), 3.0);
    QCOMPARE_LE(remembered.constLast(), 4.0);
}

QTEST_GUILESS_MAIN(PaceFindingTest)
#include "tst_pacefinding.moc"
