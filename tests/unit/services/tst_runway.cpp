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
    void whatIsBeingTakenAwaySendsNothing();
    void aStartWithinTheHourSendsIt();
    void aStartAfterTheHourAsksAgain();
    void aClockThatJumpsPastTheHourAsksAgain();
    void aLockOnTheDayIsKept();
    void aTroubleThatPassesKeepsTheDate();
    void anAccountThatIsNotReadyYetKeepsTheDate();
    void whatDidNotLeaveTheMachineIsTriedAgainARoundLater();
    void anOutageThatLastsPastTheHourAsksAgain();
    void ofVeryManyNoneGoesOutLate();
    void whatWasCancelledOnItsDayIsNotTriedAgain();
    void anEndOfTheProgramOnTheDayAsksAgain();
    void anEndOfTheProgramDuringAnOutageAsksAgain();
    void whatMayHaveBeenSentIsLookedUpAndNotAskedFor();
    void whatBecomesOverdueIsTold();
    void aYesThatIsDueIsNotUndoneInto();
    void aNumberThatSomebodyUsesByThenAsksAgain();
    void aNumberThatWasNotParkedAsksAgain();
    void aNumberThatWasParkedIsReleased();
    void theBestDayIsTheOneBeforeTheNextCharge();

private:
    [[nodiscard]] bool begin();
    Change dated(std::chrono::seconds in, bool isAgreed = true);
    [[nodiscard]] bool isAskedAgain();
    void restartAfter(std::chrono::seconds pause);
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

/// The only row, with its date and without a yes.
bool TestRunway::isAskedAgain()
{
    if (m_desk->plan().rows().size() != 1)
        return false;
    const PlannedChange row = m_desk->plan().rows().first();
    return isOverdue(row, m_desk->clock.utcNow()) && !row.agreed.isValid()
        && !m_desk->plan().isUnderWay(row.change.id) && m_desk->plan().changes().size() == 1;
}

/// The program ends and is started anew, in a network that works again.
void TestRunway::restartAfter(std::chrono::seconds pause)
{
    m_runway.reset();
    m_desk->stop();
    m_desk->clock.advance(pause);
    m_desk->world().readError.reset();
    m_desk->start();
    QVERIFY(begin());
    m_desk->runner().resume();
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

void TestRunway::whatIsBeingTakenAwaySendsNothing()
{
    const Change release = dated(1h);
    const auto purchases = [this](qint64 first) {
        QList<Change> list;
        for (qint64 i = first; i < first + 2100; ++i)
            list << m_desk->change(ChangeKind::Buy, m_account, QString::number(447700910000 + i));
        return list;
    };
    Plan &plan = m_desk->plan();
    Outcome added(plan.addMany(purchases(0)));
    QVERIFY(added.wait() && added.isOk());
    Outcome adding(plan.addMany(purchases(2100))); // long enough for what follows to wait
    plan.remove({ release.id });
    QVERIFY(plan.isAtWork() && plan.find(release.id));
    m_desk->clock.advance(1h);
    QVERIFY(!plan.isUnderWay(release.id));
    QVERIFY(adding.wait() && adding.isOk());
    QTRY_VERIFY(!plan.isAtWork());
    QVERIFY(!plan.find(release.id));
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

void TestRunway::aTroubleThatPassesKeepsTheDate()
{
    const Change release = dated(1h);
    m_desk->world().readError = makeError(ErrorKind::Offline);
    QVERIFY(m_desk->until([&] { return m_desk->record(release.id).error.has_value(); }, 1min));
    m_desk->clock.advance(5min);
    m_desk->rest();
    m_desk->world().readError.reset();
    QVERIFY(m_desk->until([&] { return m_desk->plan().rows().isEmpty(); }, 1s));
    QCOMPARE(executed(), 1);
    // It was one try, and not one for each look.
    QCOMPARE(m_desk->record(release.id).state, ChangeState::Done);
}

void TestRunway::anAccountThatIsNotReadyYetKeepsTheDate()
{
    (void)dated(1h);
    m_runway.reset();
    Outcome forgotten(m_desk->keychain.remove({ u"fake"_s, m_account, u"secret"_s }));
    QVERIFY(forgotten.wait());
    m_desk->stop();
    m_desk->clock.advance(1h + 10min);
    m_desk->start();
    QVERIFY(!m_desk->accounts().client(m_account));
    QVERIFY(begin());
    m_desk->clock.advance(2min);
    m_desk->rest();
    QCOMPARE(m_desk->plan().rows().size(), 1);
    m_desk->accounts().useForThisSession(m_account, { { u"secret"_s, Secret("wide-open-sesame") } });
    QVERIFY(m_desk->until([&] { return m_desk->plan().rows().isEmpty(); }, 1s));
    QCOMPARE(executed(), 1);
}

void TestRunway::whatDidNotLeaveTheMachineIsTriedAgainARoundLater()
{
    const Change release = dated(1h);
    m_desk->world().fates = { Fate::FailUnsent };
    QVERIFY(m_desk->until([&] { return !m_desk->plan().find(release.id); }, 10s));
    const PlannedChange again = m_desk->plan().rows().first();
    QVERIFY(again.due.isValid());
    QVERIFY(again.failed.has_value());
    m_desk->rest();
    QVERIFY(!m_desk->plan().isUnderWay(again.change.id)); // not at once: the trouble may last
    QCOMPARE(executed(), 0);
    QVERIFY(m_desk->until([&] { return m_desk->plan().rows().isEmpty(); }, 1s));
    QCOMPARE(executed(), 1);
}

void TestRunway::anOutageThatLastsPastTheHourAsksAgain()
{
    (void)dated(1h);
    m_desk->world().readError = makeError(ErrorKind::Offline);
    QVERIFY(m_desk->until([&] { return m_desk->runner().underWay() == 1; }, 1min));
    QVERIFY(m_desk->until([&] { return isAskedAgain(); }, 1min));
    QVERIFY(m_desk->clock.utcNow() < m_desk->plan().rows().first()->due.addSecs(2 * 3600));
    m_desk->world().readError.reset();
    m_desk->clock.advance(10min);
    m_desk->rest();
    QCOMPARE(executed(), 0);
    QVERIFY(m_desk->world().sent.isEmpty());
    QVERIFY(isAskedAgain());
}

void TestRunway::ofVeryManyNoneGoesOutLate()
{
    QList<Change> releases;
    for (int i = 0; i < 40; ++i) {
        const QString digits = QString::number(447700900100 + i);
        m_desk->world().owned << ownedNumber(digits);
        releases << m_desk->change(ChangeKind::Release, m_account, digits);
    }
    const QDateTime due = m_desk->clock.utcNow().addDuration(1h);
    (void)m_desk->plan().releaseOn(releases, due);
    m_desk->world().readError = makeError(ErrorKind::Offline);
    settle();
    QVERIFY(m_desk->until([&] { return m_desk->runner().underWay() == 40; }, 1min));
    const auto isAsked = [this](const PlannedChange &row) {
        return isOverdue(row, m_desk->clock.utcNow()) && !m_desk->plan().isUnderWay(row.change.id);
    };
    QVERIFY(m_desk->until(
        [&] {
            const auto &rows = m_desk->plan().rows();
            return std::all_of(rows.cbegin(), rows.cend(), isAsked);
        },
        1min));
    QCOMPARE(m_desk->plan().rows().size(), 40);
    QCOMPARE(m_desk->runner().underWay(), 0);
    m_desk->world().readError.reset();
    m_desk->clock.advance(1h);
    m_desk->rest();
    QVERIFY(m_desk->world().sent.isEmpty());
}

void TestRunway::whatWasCancelledOnItsDayIsNotTriedAgain()
{
    const Change release = dated(1h);
    m_desk->world().readError = makeError(ErrorKind::Offline);
    QVERIFY(m_desk->until([&] { return m_desk->record(release.id).error.has_value(); }, 1min));
    m_desk->rest();
    m_desk->runner().cancelWaiting();
    m_desk->world().readError.reset();
    QVERIFY(m_desk->until([&] { return !m_desk->plan().find(release.id); }, 100ms));
    QVERIFY(!m_desk->plan().rows().first()->agreed.isValid());
    QVERIFY(!m_desk->plan().rows().first()->due.isValid());
    m_desk->clock.advance(30min);
    m_desk->rest();
    QCOMPARE(executed(), 0);
}

void TestRunway::anEndOfTheProgramOnTheDayAsksAgain()
{
    const Change release = dated(1h);
    m_desk->world().readError = makeError(ErrorKind::Offline);
    QVERIFY(m_desk->until([&] { return m_desk->record(release.id).error.has_value(); }, 1min));
    restartAfter(10min);
    QVERIFY(m_desk->until([&] { return isAskedAgain(); }, 100ms));
    QVERIFY(m_desk->plan().interruption().ids.isEmpty());
    m_desk->clock.advance(10min);
    m_desk->rest();
    QCOMPARE(executed(), 0);
}

void TestRunway::anEndOfTheProgramDuringAnOutageAsksAgain()
{
    const Change release = dated(1h);
    m_desk->world().readError = makeError(ErrorKind::Offline);
    QVERIFY(m_desk->until([&] { return m_desk->record(release.id).error.has_value(); }, 1min));
    restartAfter(5h);
    QVERIFY(m_desk->until([&] { return isAskedAgain(); }, 100ms));
    m_desk->clock.advance(10min);
    m_desk->rest();
    QCOMPARE(executed(), 0);
}

void TestRunway::whatMayHaveBeenSentIsLookedUpAndNotAskedFor()
{
    const Change release = dated(1h);
    m_desk->world().fates = { Fate::LoseRequest };
    QVERIFY(m_desk->until([&] { return !m_desk->world().sent.isEmpty(); }, 1min));
    m_desk->world().readError = makeError(ErrorKind::Offline);
    m_desk->clock.advance(3h);
    m_desk->rest();
    QVERIFY(m_desk->plan().isUnderWay(release.id));
    QVERIFY(m_desk->plan().changes().isEmpty());
    QCOMPARE(m_desk->world().sent.size(), 1);
}

void TestRunway::whatBecomesOverdueIsTold()
{
    const Change unsaid = dated(1h, false);
    QSignalSpy changed(&m_desk->plan(), &Plan::changed);
    m_desk->clock.advance(59min);
    settle();
    QVERIFY(changed.isEmpty());
    m_desk->clock.advance(2min);
    settle();
    QCOMPARE(changed.size(), 1);
    QVERIFY(isOverdue(*m_desk->plan().find(unsaid.id), m_desk->clock.utcNow()));
    m_desk->clock.advance(2min);
    settle();
    QCOMPARE(changed.size(), 1); // once
}

void TestRunway::aYesThatIsDueIsNotUndoneInto()
{
    const Change release = dated(10min);
    m_desk->plan().remove({ release.id });
    m_desk->clock.advance(20min);
    m_desk->plan().undo();
    settle();
    m_desk->clock.advance(5min);
    m_desk->rest();
    QCOMPARE(executed(), 0);
    QVERIFY(isAskedAgain());
    m_desk->plan().setDue({ release.id }, {}, {});
    m_desk->plan().undo();
    m_desk->clock.advance(5min);
    m_desk->rest();
    QCOMPARE(executed(), 0);
    QVERIFY(isAskedAgain());
}

void TestRunway::aNumberThatSomebodyUsesByThenAsksAgain()
{
    (void)dated(1h);
    m_desk->world().owned.first().settings = { { u"webhook"_s, u"https://new.example/in"_s } };
    QVERIFY(m_desk->until([&] { return isAskedAgain(); }, 1min));
    QCOMPARE(m_desk->plan().rows().first()->failed->error->kind, ErrorKind::Conflict);
    m_desk->clock.advance(10min);
    m_desk->rest();
    QCOMPARE(executed(), 0);
}

void TestRunway::aNumberThatWasNotParkedAsksAgain()
{
    Change release = m_desk->change(ChangeKind::Release, m_account, kOne);
    release.edits = { { u"webhook"_s, u"https://parked.example/in"_s } };
    (void)m_desk->plan().releaseOn({ release }, m_desk->clock.utcNow().addDuration(1h));
    settle();
    QVERIFY(m_desk->until([&] { return isAskedAgain(); }, 1min));
    QCOMPARE(executed(), 0);
    // A person may say yes to it all the same.
    m_desk->plan().apply(m_desk->plan().changes());
    QVERIFY(m_desk->until([&] { return m_desk->plan().rows().isEmpty(); }, 100ms));
    QCOMPARE(executed(), 1);
}

void TestRunway::aNumberThatWasParkedIsReleased()
{
    Change release = m_desk->change(ChangeKind::Release, m_account, kOne);
    release.edits = { { u"webhook"_s, u"https://parked.example/in"_s } };
    Change parking = m_desk->change(ChangeKind::Configure, m_account, kOne);
    parking.edits = release.edits;
    (void)m_desk->plan().releaseOn({ release }, m_desk->clock.utcNow().addDuration(1h));
    m_desk->plan().apply({ parking });
    QVERIFY(m_desk->until([&] { return executed() == 1; }, 1s));
    QVERIFY(m_desk->until([&] { return m_desk->plan().rows().isEmpty(); }, 1min));
    QCOMPARE(executed(), 2);
    QVERIFY(m_desk->world().owned.isEmpty());
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
