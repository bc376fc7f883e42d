// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/changeline.h"
#include "unit/services/testdesk.h"

#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using S = ChangeState;

namespace {

const QString kHook = u"https://hooks.example/in"_s;

QString digitsOf(int number)
{
    return QString::number(447700900000 + number);
}

/// An account that owns so many numbers, whose settings are all to be changed.
struct Shop
{
    explicit Shop(int numbers)
        : account(desk.addAccount(u"k1"_s))
    {
        for (int i = 0; i < numbers; ++i) {
            desk.world().owned.append(ownedNumber(digitsOf(i)));
            Change change = desk.change(ChangeKind::Configure, account, digitsOf(i));
            change.edits = { { u"webhook"_s, kHook } };
            changes.append(change);
        }
    }
    FakeWorld &world() { return desk.world(); }
    /// Every write waits for answerHeld().
    void holdWrites() { world().fates = std::deque<Fate>(static_cast<size_t>(changes.size()), Fate::Hold); }
    void answerHeld()
    {
        for (const auto &held : std::exchange(world().held, {}))
            held.finish(answeredError(ErrorKind::Refused, Delivery::Answered));
    }
    int count(S state)
    {
        return int(std::count_if(changes.cbegin(), changes.cend(),
            [&](const Change &change) { return desk.record(change.id).state == state; }));
    }

    TestDesk desk;
    AccountId account;
    QList<Change> changes;
};

} // namespace

/// Many rows at once: what goes side by side, and what a person can do about it meanwhile.
class TestApplying final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsOfOneAccountGoSideBySide();
    void aPurchaseGoesBesideSettingsButNotBesideAnother();
    void onlyWhatIsAboutToBeSentIsJournaled();
    void everyRowComesToItsEnd();
    void aPauseBeginsNothingAndStopsNothing();
    void aPauseHoldsWhatIsGivenLater();
    void aPauseEndsWhenNothingIsLeft();
    void whatIsCancelledIsNotSent();
    void onlyTheNamedAreCancelled();
    void whatIsCancelledOnItsWayIntoTheJournalIsNotSent();
    void theSettingsOfAPurchaseAreNotCancelledWithTheRest();
    void theSettingsOfAPurchaseAreReadAgainWhereTheJournalFails();
    void progressCountsRowsAndTellsThePace();
    void progressBeginsAnewWhenNothingWasUnderWay();
    void theSlowestAccountSaysHowLongItTakes();
};

void TestApplying::settingsOfOneAccountGoSideBySide()
{
    Shop shop(3);
    shop.holdWrites();
    shop.desk.runner().apply(shop.changes);
    QTRY_COMPARE(shop.world().sent.size(), 3);
    QCOMPARE(shop.count(S::Sending), 3);
}

void TestApplying::aPurchaseGoesBesideSettingsButNotBesideAnother()
{
    Shop shop(1);
    const Change first = shop.desk.change(ChangeKind::Buy, shop.account, digitsOf(50));
    const Change second = shop.desk.change(ChangeKind::Buy, shop.account, digitsOf(51));
    shop.world().fates = { Fate::Hold, Fate::Hold, Fate::Answer };
    shop.desk.runner().apply({ first, second, shop.changes.constFirst() });
    QTRY_COMPARE(shop.world().sent.size(), 2);
    shop.desk.rest();
    QCOMPARE(shop.desk.record(second.id).state, S::Journaled);
    QCOMPARE(shop.count(S::Sending), 1);
    shop.answerHeld();
    QVERIFY(shop.desk.reaches(second.id, S::Done));
    QCOMPARE(shop.desk.record(first.id).state, S::Refused);
}

void TestApplying::onlyWhatIsAboutToBeSentIsJournaled()
{
    Shop shop(60);
    shop.holdWrites();
    shop.desk.runner().apply(shop.changes);
    QTRY_COMPARE(int(shop.world().sent.size()), ChangeLine::kSideBySide);
    QTRY_COMPARE(shop.count(S::Journaled), ChangeLine::kAhead);
    shop.desk.rest();
    QCOMPARE(int(shop.world().sent.size()), ChangeLine::kSideBySide);
    QCOMPARE(shop.count(S::Journaled), ChangeLine::kAhead);
    QCOMPARE(shop.desk.runner().underWay(), 60);
    // Of the others nothing is known at the next start, and nothing was sent.
    shop.desk.restart();
    Outcome unsettled(shop.desk.journal().unsettled());
    QVERIFY(unsettled.wait() && unsettled.isOk());
    QCOMPARE(unsettled.value().size(), ChangeLine::kSideBySide + ChangeLine::kAhead);
}

void TestApplying::everyRowComesToItsEnd()
{
    Shop shop(60);
    shop.desk.runner().apply(shop.changes);
    QVERIFY(shop.desk.until([&] { return shop.desk.runner().underWay() == 0; }));
    QCOMPARE(shop.count(S::Done), 60);
    QCOMPARE(shop.world().executed, 60);
}

void TestApplying::aPauseBeginsNothingAndStopsNothing()
{
    Shop shop(40);
    shop.holdWrites();
    ChangeRunner &runner = shop.desk.runner();
    runner.apply(shop.changes);
    QTRY_COMPARE(int(shop.world().sent.size()), ChangeLine::kSideBySide);
    runner.pause();
    QVERIFY(runner.isPaused());
    shop.answerHeld();
    QVERIFY(shop.desk.until([&] { return shop.count(S::Refused) == ChangeLine::kSideBySide; }));
    shop.desk.rest();
    QCOMPARE(int(shop.world().sent.size()), ChangeLine::kSideBySide);
    QCOMPARE(runner.underWay(), 40 - ChangeLine::kSideBySide);
    shop.world().fates.clear();
    runner.goOn();
    QVERIFY(!runner.isPaused());
    QVERIFY(shop.desk.until([&] { return runner.underWay() == 0; }));
    QCOMPARE(shop.count(S::Done), 40 - ChangeLine::kSideBySide);
}

void TestApplying::aPauseHoldsWhatIsGivenLater()
{
    Shop shop(2);
    shop.holdWrites();
    ChangeRunner &runner = shop.desk.runner();
    runner.apply({ shop.changes.at(0) });
    QTRY_COMPARE(shop.world().sent.size(), 1);
    runner.pause();
    runner.apply({ shop.changes.at(1) });
    shop.desk.rest();
    QCOMPARE(shop.world().sent.size(), 1);
    QCOMPARE(shop.count(S::Journaled), 0);
    runner.goOn();
    QTRY_COMPARE(shop.world().sent.size(), 2);
}

void TestApplying::aPauseEndsWhenNothingIsLeft()
{
    Shop shop(2);
    ChangeRunner &runner = shop.desk.runner();
    runner.pause();
    QVERIFY(!runner.isPaused());
    shop.holdWrites();
    runner.apply({ shop.changes.at(0) });
    QTRY_COMPARE(shop.world().sent.size(), 1);
    runner.pause();
    shop.answerHeld();
    QVERIFY(shop.desk.until([&] { return runner.underWay() == 0; }));
    QVERIFY(!runner.isPaused());
    shop.world().fates.clear();
    runner.apply({ shop.changes.at(1) });
    QVERIFY(shop.desk.reaches(shop.changes.at(1).id, S::Done));
}

void TestApplying::whatIsCancelledIsNotSent()
{
    Shop shop(40);
    shop.holdWrites();
    ChangeRunner &runner = shop.desk.runner();
    QList<Change> told;
    connect(&runner, &ChangeRunner::cancelled, this, [&](const QList<Change> &changes) { told += changes; });
    runner.apply(shop.changes);
    QTRY_COMPARE(shop.count(S::Journaled), ChangeLine::kAhead);
    QTRY_COMPARE(int(shop.world().sent.size()), ChangeLine::kSideBySide);
    runner.cancelWaiting();
    QVERIFY(shop.desk.until([&] { return shop.count(S::NotSent) == ChangeLine::kAhead; }));
    QCOMPARE(int(told.size()), 40 - ChangeLine::kAhead - ChangeLine::kSideBySide);
    QCOMPARE(told.constLast().id, shop.changes.constLast().id);
    QCOMPARE(runner.underWay(), ChangeLine::kSideBySide);
    shop.answerHeld();
    QVERIFY(shop.desk.until([&] { return runner.underWay() == 0; }));
    QCOMPARE(int(shop.world().sent.size()), ChangeLine::kSideBySide);
    const ApplyProgress sum = sumOf(runner.progress());
    QCOMPARE(sum.cancelled, 40 - ChangeLine::kSideBySide);
    QCOMPARE(sum.open(), 0);
    QVERIFY(shop.desk.rejections.isEmpty());
}

void TestApplying::onlyTheNamedAreCancelled()
{
    Shop shop(40);
    shop.holdWrites();
    ChangeRunner &runner = shop.desk.runner();
    QSignalSpy told(&runner, &ChangeRunner::cancelled);
    runner.apply(shop.changes);
    QTRY_COMPARE(int(shop.world().sent.size()), ChangeLine::kSideBySide);
    runner.cancelWaiting({ shop.changes.first().id, shop.changes.last().id, u"another"_s });
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().constFirst().value<QList<Change>>().size(), 1);
    QCOMPARE(runner.underWay(), 39); // what is being sent is not stopped
    shop.world().fates.clear();
    shop.answerHeld();
    QVERIFY(shop.desk.until([&] { return runner.underWay() == 0; }));
    QCOMPARE(shop.world().sent.size(), 39);
}

void TestApplying::whatIsCancelledOnItsWayIntoTheJournalIsNotSent()
{
    Shop shop(1);
    ChangeRunner &runner = shop.desk.runner();
    const QString id = shop.changes.constFirst().id;
    // It is told before the runner itself goes on.
    connect(&runner, &ChangeRunner::recordChanged, this, [&](const ChangeRecord &record) {
        if (record.state != S::Journaled)
            return;
        runner.cancelWaiting({ id });
        runner.cancelWaiting();
    });
    runner.apply(shop.changes);
    QVERIFY(shop.desk.reaches(id, S::NotSent));
    QVERIFY(!shop.desk.record(id).sent.isValid());
    QCOMPARE(shop.world().sent.size(), 0);
    QCOMPARE(runner.underWay(), 0);
    QCOMPARE(sumOf(runner.progress()).ended, 1);
    QCOMPARE(sumOf(runner.progress()).cancelled, 1);
}

void TestApplying::theSettingsOfAPurchaseAreNotCancelledWithTheRest()
{
    Shop shop(0);
    Change buy = shop.desk.change(ChangeKind::Buy, shop.account, digitsOf(50));
    buy.edits = { { u"webhook"_s, kHook } };
    const QString settings = followUpOf(buy, {})->id;
    connect(&shop.desk.runner(), &ChangeRunner::recordChanged, this, [&](const ChangeRecord &record) {
        if (record.state == S::Done && record.change.id == buy.id)
            shop.world().readError = answeredError(ErrorKind::ProviderDown, Delivery::Answered);
    });
    shop.desk.runner().apply({ buy });
    QVERIFY(shop.desk.until([&] { return shop.desk.record(settings).error.has_value(); }));
    shop.desk.runner().cancelWaiting();
    QCOMPARE(shop.desk.runner().underWay(), 1);
    shop.world().readError.reset();
    QVERIFY(shop.desk.reaches(settings, S::Done, 5s));
}

void TestApplying::theSettingsOfAPurchaseAreReadAgainWhereTheJournalFails()
{
    Shop shop(0);
    TestDesk &desk = shop.desk;
    Change buy = desk.change(ChangeKind::Buy, shop.account, digitsOf(50));
    buy.edits = { { u"webhook"_s, kHook } };
    connect(&desk.runner(), &ChangeRunner::recordChanged, this, [&](const ChangeRecord &record) {
        if (record.state == S::Done && record.change.id == buy.id)
            desk.executeSoon(u"ALTER TABLE changes RENAME TO elsewhere"_s);
    });
    desk.runner().apply({ buy });
    QTRY_COMPARE(desk.journalFailures.size(), 1);
    QCOMPARE(desk.journalFailures.constFirst().kind, ErrorKind::Storage);
    desk.executeInJournal(u"ALTER TABLE elsewhere RENAME TO changes"_s);
    QVERIFY(desk.reaches(followUpOf(buy, {})->id, S::Done, 5s));
    QCOMPARE(desk.world().find(buy.ref)->settings, buy.edits);
}

void TestApplying::progressCountsRowsAndTellsThePace()
{
    Shop shop(60);
    ChangeRunner &runner = shop.desk.runner();
    int last = -1;
    bool isSteady = true;
    double pace = 0;
    connect(&runner, &ChangeRunner::progressChanged, this, [&] {
        const ApplyProgress now = sumOf(runner.progress());
        isSteady = isSteady && now.ended >= last && now.ended <= now.all;
        last = now.ended;
        pace = std::max(pace, now.perMinute);
        // An ended row takes some time from here on, so that there is a pace at all.
        shop.desk.clock.advance(1ms);
    });
    runner.apply(shop.changes);
    QVERIFY(shop.desk.until([&] { return runner.underWay() == 0; }));
    const QList<ApplyProgress> told = runner.progress();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().account, shop.account);
    QCOMPARE(told.constFirst().all, 60);
    QCOMPARE(told.constFirst().ended, 60);
    QVERIFY(isSteady);
    QVERIFY(pace > 0);
}

void TestApplying::progressBeginsAnewWhenNothingWasUnderWay()
{
    Shop shop(2);
    ChangeRunner &runner = shop.desk.runner();
    runner.apply({ shop.changes.at(0) });
    QVERIFY(shop.desk.until([&] { return runner.underWay() == 0; }));
    runner.apply({ shop.changes.at(1) });
    QCOMPARE(sumOf(runner.progress()).all, 1);
    QCOMPARE(sumOf(runner.progress()).ended, 0);
}

void TestApplying::theSlowestAccountSaysHowLongItTakes()
{
    ApplyMeter quick;
    ApplyMeter slow;
    ApplyMeter unknown;
    quick.add(40);
    slow.add(100);
    for (int row = 0; row < 31; ++row) {
        quick.end(row * 100ms);
        slow.end(row * 1s);
    }
    QCOMPARE(quick.progress().perMinute, 600.0);
    QCOMPARE(quick.progress().left, std::optional(1s)); // 9 rows, rounded
    QCOMPARE(slow.progress().left, std::optional(69s));
    const ApplyProgress sum = sumOf({ quick.progress(), slow.progress() });
    QCOMPARE(sum.all, 140);
    QCOMPARE(sum.open(), 78);
    QCOMPARE(sum.perMinute, 660.0);
    QCOMPARE(sum.left, std::optional(69s));
    unknown.add(1);
    QVERIFY(!sumOf({ quick.progress(), unknown.progress() }).left);
    unknown.cancel(1);
    QVERIFY(sumOf({ quick.progress(), unknown.progress() }).left);
    quick.forgetPace();
    QVERIFY(!quick.progress().left);
}

QTEST_GUILESS_MAIN(TestApplying)
#include "tst_applying.moc"
