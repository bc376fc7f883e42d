// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/runway.h"

#include "support/locks.h"
#include "unit/services/testdesk.h"

#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QString kOne = u"447700900001"_s;
}

class TestRunway final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDatedReleaseIsSentOnItsDayAndNotBefore();
    void withoutAgreementNothingIsSent();
    void aDateThatWasTakenBackSendsNothing();
    void aStartWithinTheHourSendsIt();
    void aStartAfterTheHourAsksAgain();
    void aClockThatJumpsPastTheHourAsksAgain();
    void aLockOnTheDayIsKept();
    void theBestDayIsTheOneBeforeTheNextCharge();

private:
    [[nodiscard]] bool begin();
    Change dated(std::chrono::seconds in, bool isAgreed = true);
    [[nodiscard]] int executed() { return m_desk->world().executed; }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Runway> m_runway;
    AccountId m_account;
};

void TestRunway::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_account = m_desk->addAccount(u"k1"_s);
    m_desk->world().owned = { ownedNumber(kOne) };
    QVERIFY(begin());
}

void TestRunway::cleanup()
{
    m_runway.reset();
    m_desk.reset();
}

bool TestRunway::begin()
{
    m_runway = std::make_unique<Runway>(m_desk->plan(), m_desk->clock);
    QSignalSpy loaded(&m_desk->plan(), &Plan::loaded);
    m_desk->plan().load();
    return QTest::qWaitFor([&] { return !loaded.isEmpty(); });
}

Change TestRunway::dated(std::chrono::seconds in, bool isAgreed)
{
    const Change release = m_desk->change(ChangeKind::Release, m_account, kOne);
    const QDateTime now = m_desk->clock.utcNow();
    (void)m_desk->plan().add({ release });
    m_desk->plan().setDue({ release.id }, now.addDuration(in), isAgreed ? now : QDateTime());
    settle();
    return release;
}

void TestRunway::aDatedReleaseIsSentOnItsDayAndNotBefore()
{
    const Change release = dated(2h);
    m_desk->clock.advance(1h + 59min);
    m_desk->rest();
    QCOMPARE(executed(), 0);
    QVERIFY(waitsForItsDate(*m_desk->plan().find(release.id), m_desk->clock.utcNow()));
    QVERIFY(m_desk->plan().changes().isEmpty());
    QVERIFY(m_desk->until([&] { return m_desk->plan().rows().isEmpty(); }, 1s));
    QCOMPARE(executed(), 1);
    QVERIFY(m_desk->world().owned.isEmpty());
}

void TestRunway::withoutAgreementNothingIsSent()
{
    const Change release = dated(1min, false);
    m_desk->clock.advance(30min);
    m_desk->rest();
    QCOMPARE(executed(), 0);
    QVERIFY(m_desk->plan().find(release.id).has_value());
}

void TestRunway::aDateThatWasTakenBackSendsNothing()
{
    const Change release = dated(1h);
    m_desk->plan().undo();
    QVERIFY(!m_desk->plan().find(release.id)->due.isValid());
    m_desk->clock.advance(90min);
    m_desk->rest();
    QCOMPARE(executed(), 0);
}

void TestRunway::aStartWithinTheHourSendsIt()
{
    (void)dated(1h);
    m_runway.reset();
    m_desk->stop();
    m_desk->clock.advance(1h + 50min);
    m_desk->start();
    QVERIFY(begin());
    QVERIFY(m_desk->until([&] { return m_desk->plan().rows().isEmpty(); }, 1s));
    QCOMPARE(executed(), 1);
}

void TestRunway::aStartAfterTheHourAsksAgain()
{
    const Change release = dated(1h);
    m_runway.reset();
    m_desk->stop();
    m_desk->clock.advance(2h + 1min);
    m_desk->start();
    QVERIFY(begin());
    m_desk->clock.advance(10min);
    m_desk->rest();
    QCOMPARE(executed(), 0);
    QVERIFY(isOverdue(*m_desk->plan().find(release.id), m_desk->clock.utcNow()));
    // It can be reviewed like any other now.
    QCOMPARE(m_desk->plan().changes().size(), 1);
    QVERIFY(m_desk->plan().interruption().ids.isEmpty());
}

void TestRunway::aClockThatJumpsPastTheHourAsksAgain()
{
    // No look comes while the computer sleeps: the row was added by another day's standard.
    const Change release = dated(-2h);
    m_desk->clock.advance(10min);
    m_desk->rest();
    QCOMPARE(executed(), 0);
    QVERIFY(isOverdue(*m_desk->plan().find(release.id), m_desk->clock.utcNow()));
}

void TestRunway::aLockOnTheDayIsKept()
{
    const Change release = dated(1h);
    Outcome locked(m_desk->notes().edit({ release.ref }, lockEdit()));
    QVERIFY(locked.wait());
    QVERIFY(m_desk->until([&] { return !m_desk->plan().find(release.id); }, 10s));
    QCOMPARE(executed(), 0);
    const PlannedChange row = m_desk->plan().rows().first();
    QVERIFY(row.failed.has_value());
    QVERIFY(!row.due.isValid());
    m_desk->clock.advance(1h);
    m_desk->rest();
    QCOMPARE(executed(), 0);
}

void TestRunway::theBestDayIsTheOneBeforeTheNextCharge()
{
    const QDateTime now = m_desk->clock.utcNow();
    OwnedNumber number = ownedNumber(kOne);
    QVERIFY(!bestReleaseDate(number, now).isValid());
    number.nextCharge = now.addDays(10);
    QCOMPARE(bestReleaseDate(number, now), now.addDays(9));
    number.nextCharge = now.addSecs(3600);
    QVERIFY(!bestReleaseDate(number, now).isValid());
}

QTEST_GUILESS_MAIN(TestRunway)
#include "tst_runway.moc"
