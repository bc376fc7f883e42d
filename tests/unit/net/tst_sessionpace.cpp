// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/net/sessionbench.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Who may send when.
class SessionPaceTest final : public QObject, private SessionBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void writesGoFirstThenWhatAPersonWaitsFor();
    void aPersonFindsRoomBesideAListThatHangs();
    void aPersonWaitsForOneTokenOnly();
    void theLimiterPacesTheSession();
    void anotherPaceEndsNothingThatIsUnderWay();
    void a429HoldsTheWholeSession_data();
    void a429HoldsTheWholeSession();
    void aWriteThatWasRefusedSlowsDownWhatFollows();
    void aReadThatCameTooSoonIsRepeatedFourTimes();
    void refusalsInARowHoldLongerEachTime();
};

void SessionPaceTest::writesGoFirstThenWhatAPersonWaitsFor()
{
    m_transport->setHandler([](const HttpRequest &) { return ok(); });
    std::vector<std::unique_ptr<Answer>> outcomes;
    outcomes.push_back(send(request(u"background read"_s, Lane::Background)));
    outcomes.push_back(send(write(u"background write"_s, Lane::Background)));
    outcomes.push_back(send(request(u"read 1"_s)));
    outcomes.push_back(send(request(u"read 2"_s)));
    outcomes.push_back(send(write(u"write 1"_s)));
    outcomes.push_back(send(write(u"write 2"_s)));
    settle();
    QCOMPARE(m_transport->routes(),
        QStringList({ u"background write"_s, u"write 1"_s, u"write 2"_s, u"read 1"_s, u"read 2"_s,
            u"background read"_s }));
}

void SessionPaceTest::aPersonFindsRoomBesideAListThatHangs()
{
    m_transport->hold(8);
    std::vector<std::unique_ptr<Answer>> outcomes;
    for (int i = 0; i < 8; ++i)
        outcomes.push_back(send(request(u"page"_s, Lane::Background)));
    settle();
    QCOMPARE(m_transport->requests().size(), 6);
    outcomes.push_back(send(request(u"search"_s)));
    outcomes.push_back(send(write(u"number/buy"_s)));
    settle();
    QCOMPARE(m_transport->routes().mid(6), QStringList({ u"number/buy"_s, u"search"_s }));
}

void SessionPaceTest::aPersonWaitsForOneTokenOnly()
{
    m_session->setPace(RateLimit{ .perSecond = 2, .burst = 1 });
    m_transport->setHandler([](const HttpRequest &) { return ok(); });
    std::vector<std::unique_ptr<Answer>> pages;
    for (int i = 0; i < 50; ++i)
        pages.push_back(send(request(u"page"_s, Lane::Background)));
    settle();
    m_clock->advance(5s);
    settle();
    const auto search = send(request(u"search"_s));
    settle();
    QVERIFY(!m_transport->routes().contains(u"search"_s));
    m_clock->advance(500ms);
    settle();
    QVERIFY(search->isOk());
}

void SessionPaceTest::theLimiterPacesTheSession()
{
    m_session->setPace(RateLimit{ .perSecond = 2, .burst = 1 });
    m_transport->setHandler([](const HttpRequest &) { return ok(); });
    std::vector<std::unique_ptr<Answer>> outcomes;
    for (int i = 0; i < 3; ++i)
        outcomes.push_back(send(request(QString::number(i))));
    settle();
    QCOMPARE(m_transport->requests().size(), 1);
    m_clock->advance(499ms);
    settle();
    QCOMPARE(m_transport->requests().size(), 1);
    m_clock->advance(1ms);
    settle();
    QCOMPARE(m_transport->requests().size(), 2);
    m_clock->advance(500ms);
    settle();
    QCOMPARE(m_transport->requests().size(), 3);
}

void SessionPaceTest::anotherPaceEndsNothingThatIsUnderWay()
{
    m_transport->hold(1);
    const auto bought = send(write(u"number/buy"_s));
    settle();
    m_session->setPace(RateLimit{ .perSecond = 2, .burst = 1 });
    settle();
    QVERIFY(!bought->hasEnded());
    m_transport->finish(0, ok());
    QVERIFY(bought->wait() && bought->isOk());
}

void SessionPaceTest::a429HoldsTheWholeSession_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<std::chrono::milliseconds>("held");
    using std::chrono::milliseconds;
    QTest::newRow("seconds") << "5"_ba << milliseconds(5s);
    QTest::newRow("date") << "Sun, 01 Mar 2026 12:00:07 GMT"_ba << milliseconds(7s);
    QTest::newRow("a date gone by") << "Sun, 01 Mar 2026 11:00:00 GMT"_ba << milliseconds(0s);
    QTest::newRow("a minute at most") << "3600"_ba << milliseconds(60s);
    QTest::newRow("a date years away") << "Fri, 01 Mar 2126 12:00:00 GMT"_ba << milliseconds(60s);
    QTest::newRow("too large for a number") << "99999999999999999999"_ba << milliseconds(60s);
    QTest::newRow("negative") << "-5"_ba << milliseconds(1s);
    QTest::newRow("garbage") << "soon"_ba << milliseconds(1s);
    QTest::newRow("nothing") << ""_ba << milliseconds(1s);
}

void SessionPaceTest::a429HoldsTheWholeSession()
{
    QFETCH(const QByteArray, told);
    QFETCH(const std::chrono::milliseconds, held);
    m_transport->answer(429, "{}", { { "Retry-After", told } });
    m_transport->setHandler([](const HttpRequest &) { return ok(); });
    const auto refused = send(write(u"write"_s));
    QVERIFY(refused->wait() && refused->isOk());
    QCOMPARE(refused->value().status, 429);
    const auto next = send(request(u"read"_s));
    if (held > 0s) {
        settle();
        m_clock->advance(held - 1ms);
        settle();
        QCOMPARE(m_transport->requests().size(), 1);
        m_clock->advance(1ms);
    }
    QVERIFY(next->wait() && next->isOk());
}

void SessionPaceTest::aWriteThatWasRefusedSlowsDownWhatFollows()
{
    PacePlan plan;
    plan.start = { 10, 1 };
    plan.adapts = true;
    useSession(plan);
    m_transport->answer(429);
    m_transport->setHandler([](const HttpRequest &) { return ok(); });
    QVERIFY(send(write(u"number/update"_s))->wait());
    std::vector<std::unique_ptr<Answer>> reads;
    for (int i = 0; i < 3; ++i)
        reads.push_back(send(request(u"read"_s)));
    settle();
    m_clock->advance(1s);
    settle();
    QCOMPARE(m_transport->routes(), QStringList({ u"number/update"_s, u"read"_s }));
    // At ten a second it would have been the time.
    m_clock->advance(105ms);
    settle();
    QCOMPARE(m_transport->requests().size(), 2);
    m_clock->advance(5ms);
    settle();
    QCOMPARE(m_transport->requests().size(), 3);
}

void SessionPaceTest::aReadThatCameTooSoonIsRepeatedFourTimes()
{
    for (int i = 0; i < 4; ++i)
        m_transport->answer(429);
    m_transport->answer(200);
    const auto outcome = send(request(u"read"_s));
    for (int i = 0; i < 4; ++i) {
        settle();
        QCOMPARE(m_transport->requests().size(), i + 1);
        m_clock->advance(10s);
    }
    QVERIFY(outcome->wait() && outcome->isOk());
    QCOMPARE(outcome->value().status, 200);
}

void SessionPaceTest::refusalsInARowHoldLongerEachTime()
{
    m_transport->setHandler([](const HttpRequest &) { return HttpResponse{ 429, {}, {} }; });
    const auto held = [this] {
        const auto before = m_clock->steadyNow();
        const qsizetype sent = m_transport->requests().size();
        const auto outcome = send(write(u"number/update"_s));
        settle();
        while (m_transport->requests().size() == sent) {
            m_clock->advance(100ms);
            settle();
        }
        return m_clock->steadyNow() - before;
    };
    for (const auto seconds : { 0s, 1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s })
        QCOMPARE(held(), std::chrono::milliseconds(seconds));
    // One that gets through ends it.
    m_transport->setHandler([](const HttpRequest &) { return ok(); });
    QCOMPARE(held(), std::chrono::milliseconds(60s));
    QCOMPARE(held(), std::chrono::milliseconds(0s));
}

QTEST_GUILESS_MAIN(SessionPaceTest)
#include "tst_sessionpace.moc"
