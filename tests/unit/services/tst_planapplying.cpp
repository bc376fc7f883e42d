// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/services/plandesk.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// What becomes of rows of the plan when they are applied.
class TestPlanApplying final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDoneLeavesAndCannotBeUndone();
    void whatIsRefusedStaysAndSaysWhy();
    void whatCannotEvenBeJournaledStays();
    void anotherTryOfAFailedRowIsSent();
    void whatIsAppliedFromElsewhereIsPlannedFirst();
    void rowsThatAreUnderWayAreLeftAlone();
    void whatWasCancelledIsPlannedAsBefore();
    void anInterruptedApplyIsOfferedAndNothingIsRepeated();
    void whatTheJournalAlreadyHadIsOfferedWithAnotherId();
    void whatIsBeingLookedUpIsNotOffered();
    void aSettledInterruptionIsNotToldAgain();
    void aSettledInterruptionDoesNotComeBackByUndo();
    void aStepIsUndoneOnlyWhileItIsTheLastOne();
};

void TestPlanApplying::whatIsDoneLeavesAndCannotBeUndone()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().offers = { offer(kOne), offer(kTwo) };
    const Change buy = desk.change(ChangeKind::Buy, account, kOne);
    const Change left = desk.change(ChangeKind::Buy, account, kTwo);
    (void)desk.plan().add({ buy, left });
    desk.plan().apply({ buy });
    QVERIFY(desk.plan().isUnderWay(buy.id));
    QVERIFY(desk.plan().find(buy.id)->agreed.isValid());
    QVERIFY(desk.until([&] { return !desk.plan().find(buy.id); }));
    QCOMPARE(desk.world().executed, 1);
    QCOMPARE(ids(desk.plan().rows()), QStringList{ left.id });
    desk.plan().undo();
    QVERIFY(desk.plan().rows().isEmpty());
    QVERIFY(!desk.plan().canUndo());
    QVERIFY(restart(desk));
    QVERIFY(desk.plan().rows().isEmpty());
}

void TestPlanApplying::whatIsRefusedStaysAndSaysWhy()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::Refuse };
    const Change buy = desk.change(ChangeKind::Buy, account, kOne);
    (void)desk.plan().add({ buy });
    desk.plan().apply({ buy });
    QVERIFY(desk.until([&] { return !desk.plan().find(buy.id); }));
    QCOMPARE(desk.plan().rows().size(), 1);
    const auto check = [&] {
        const PlannedChange row = desk.plan().rows().first();
        QVERIFY(row.change.id != buy.id);
        QCOMPARE(row.change.ref, buy.ref);
        QVERIFY(!row.agreed.isValid());
        QVERIFY(row.failed.has_value());
        QCOMPARE(row.failed->state, ChangeState::Refused);
        QCOMPARE(row.failed->changeId, buy.id);
        QVERIFY(row.failed->error.has_value());
        QVERIFY(!desk.plan().isUnderWay(row.change.id));
    };
    check();
    QVERIFY(restart(desk));
    check();
    QVERIFY(desk.plan().interruption().ids.isEmpty());
}

void TestPlanApplying::whatCannotEvenBeJournaledStays()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const auto account = desk.addAccount(u"k1"_s, [](Account &draft) { draft.readOnly = true; });
    const Change buy = desk.change(ChangeKind::Buy, account, kOne);
    (void)desk.plan().add({ buy });
    desk.plan().apply({ buy });
    QVERIFY(desk.until([&] { return !desk.plan().find(buy.id); }));
    const PlannedChange row = desk.plan().rows().first();
    QCOMPARE(row.failed->state, ChangeState::NotSent);
    QVERIFY(row.failed->changeId.isEmpty());
    QVERIFY(row.failed->error.has_value());
    QCOMPARE(desk.world().executed, 0);
}

void TestPlanApplying::anotherTryOfAFailedRowIsSent()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::FailUnsent };
    const Change buy = desk.change(ChangeKind::Buy, account, kOne);
    (void)desk.plan().add({ buy });
    desk.plan().apply({ buy });
    QVERIFY(desk.until([&] { return !desk.plan().find(buy.id); }));
    QCOMPARE(desk.world().executed, 0);
    desk.plan().apply(desk.plan().changes());
    QVERIFY(desk.until([&] { return desk.plan().rows().isEmpty(); }));
    QCOMPARE(desk.world().executed, 1);
}

void TestPlanApplying::whatIsAppliedFromElsewhereIsPlannedFirst()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const auto account = desk.addAccount(u"k1"_s);
    QStringList planned;
    desk.world().onSend = [&](const WriteIntent &) { planned = ids(desk.plan().rows()); };
    const Change buy = desk.change(ChangeKind::Buy, account, kOne);
    desk.plan().apply({ buy });
    QVERIFY(!desk.plan().canUndo());
    QVERIFY(desk.until([&] { return desk.plan().rows().isEmpty(); }));
    QCOMPARE(planned, QStringList{ buy.id });
    QCOMPARE(desk.record(buy.id).state, ChangeState::Done);
}

void TestPlanApplying::rowsThatAreUnderWayAreLeftAlone()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::Hold };
    Change buy = desk.change(ChangeKind::Buy, account, kOne);
    (void)desk.plan().add({ buy });
    desk.plan().apply({ buy });
    QVERIFY(desk.until([&] { return !desk.world().held.empty(); }));
    desk.plan().remove({ buy.id });
    buy.monthly = euros(900);
    desk.plan().edit(buy);
    desk.plan().setDue({ buy.id }, desk.clock.utcNow(), desk.clock.utcNow());
    desk.plan().apply({ buy });
    desk.rest();
    QVERIFY(desk.rejections.isEmpty());
    QVERIFY(desk.plan().find(buy.id).has_value());
    QVERIFY(desk.plan().find(buy.id)->change.monthly == euros(100));
    QVERIFY(!desk.plan().find(buy.id)->due.isValid());
    QVERIFY(desk.plan().changes().isEmpty());
}

void TestPlanApplying::whatWasCancelledIsPlannedAsBefore()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::Hold };
    const Change first = desk.change(ChangeKind::Buy, account, kOne);
    const Change second = desk.change(ChangeKind::Buy, account, kTwo);
    (void)desk.plan().add({ first, second });
    desk.runner().pause();
    desk.plan().apply({ first, second });
    QVERIFY(desk.until([&] { return desk.runner().underWay() == 2; }));
    desk.runner().cancelWaiting();
    QVERIFY(desk.until([&] {
        return desk.plan().changes().size() == 2 && !desk.plan().rows().first()->agreed.isValid()
            && !desk.plan().rows().last()->agreed.isValid();
    }));
    QCOMPARE(desk.world().executed, 0);
}

void TestPlanApplying::anInterruptedApplyIsOfferedAndNothingIsRepeated()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const auto account = desk.addAccount(u"k1"_s);
    QList<Change> changes;
    for (int number = 0; number < 5; ++number)
        changes << desk.change(ChangeKind::Buy, account, QString::number(447700900010 + number));
    desk.world().fates = { Fate::Answer, Fate::Answer, Fate::Hold };
    desk.plan().apply(changes);
    QVERIFY(desk.until([&] { return !desk.world().held.empty(); }));
    // The program dies now: two are done, one is on its way, two are not sent.
    desk.stop();
    desk.world().held.clear();
    desk.start();
    QVERIFY(load(desk));
    desk.runner().resume();
    QVERIFY(desk.until([&] { return desk.plan().interruption().ids.size() == 2; }));
    QCOMPARE(desk.plan().interruption().all, 5);
    QCOMPARE(desk.world().executed, 2);
    const QList<Change> rest = desk.plan().changes(desk.plan().interruption().ids);
    QCOMPARE(rest.size(), 2);
    QCOMPARE(rest.first().ref, changes.at(3).ref);
    QCOMPARE(rest.last().ref, changes.at(4).ref);
    QVERIFY(desk.plan().isUnderWay(changes.at(2).id));
    desk.plan().apply(rest);
    QVERIFY(desk.until([&] { return desk.world().executed == 4; }));
    QStringList bought;
    for (const OwnedNumber &number : desk.world().owned)
        bought << number.ref.number.digits();
    QVERIFY(!bought.contains(changes.at(2).ref.number.digits()));
    bought.removeDuplicates();
    QCOMPARE(bought.size(), 4);
}

void TestPlanApplying::whatTheJournalAlreadyHadIsOfferedWithAnotherId()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    const Change buy = desk.change(ChangeKind::Buy, account, kOne);
    // Killed between the journal's commit and the sending.
    Outcome planned(desk.planStore().write(
        { PlannedChange{ buy, 1, desk.clock.utcNow(), {}, desk.clock.utcNow(), {} } }, {}));
    QVERIFY(planned.wait());
    Outcome journaled(desk.journal().append(buy, {}, u"ada"_s));
    QVERIFY(journaled.wait());
    desk.restart();
    desk.plan().load();
    desk.runner().resume();
    QVERIFY(desk.until([&] { return desk.plan().interruption().ids.size() == 1; }));
    const QList<Change> rest = desk.plan().changes();
    QCOMPARE(rest.size(), 1);
    QVERIFY(rest.first().id != buy.id);
    desk.plan().apply(rest);
    QVERIFY(desk.until([&] { return desk.plan().rows().isEmpty(); }));
    QCOMPARE(desk.world().executed, 1);
}

void TestPlanApplying::whatIsBeingLookedUpIsNotOffered()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::LoseAnswer };
    desk.world().readError = makeError(ErrorKind::ProviderDown);
    const Change release = desk.change(ChangeKind::Release, account, kOne);
    Outcome planned(desk.planStore().write(
        { PlannedChange{ release, 1, desk.clock.utcNow(), {}, desk.clock.utcNow(), {} } }, {}));
    QVERIFY(planned.wait());
    Outcome journaled(desk.journal().append(release, {}, u"ada"_s));
    QVERIFY(journaled.wait());
    Outcome sending(desk.journal().advance(release.id, ChangeState::Journaled, ChangeState::Sending));
    QVERIFY(sending.wait());
    QVERIFY(restart(desk));
    QVERIFY(desk.plan().isUnderWay(release.id));
    QVERIFY(desk.plan().changes().isEmpty());
    desk.runner().resume();
    desk.world().readError.reset();
    // It is not owned any more: the release took place.
    QVERIFY(desk.until([&] { return desk.plan().rows().isEmpty(); }));
    QVERIFY(desk.plan().interruption().ids.isEmpty());
    QCOMPARE(desk.world().executed, 0);
}

void TestPlanApplying::aSettledInterruptionIsNotToldAgain()
{
    TestDesk desk;
    const Change buy = desk.change(ChangeKind::Buy, kAccount, kOne);
    Outcome planned(desk.planStore().write(
        { PlannedChange{ buy, 1, desk.clock.utcNow(), {}, desk.clock.utcNow(), {} } }, {}));
    QVERIFY(planned.wait());
    QVERIFY(restart(desk));
    QCOMPARE(desk.plan().interruption().ids.size(), 1);
    desk.plan().settleInterruption();
    QVERIFY(desk.plan().interruption().ids.isEmpty());
    QVERIFY(restart(desk));
    QVERIFY(desk.plan().interruption().ids.isEmpty());
    QCOMPARE(desk.plan().rows().size(), 1);
}

void TestPlanApplying::aSettledInterruptionDoesNotComeBackByUndo()
{
    TestDesk desk;
    const Change first = desk.change(ChangeKind::Buy, u"account-2"_s, kOne);
    const Change second = desk.change(ChangeKind::Buy, kAccount, kTwo);
    const QDateTime now = desk.clock.utcNow();
    Outcome planned(desk.planStore().write(
        { PlannedChange{ first, 1, now, {}, now, {} }, PlannedChange{ second, 2, now, {}, now, {} } }, {}));
    QVERIFY(planned.wait());
    QVERIFY(restart(desk));
    QCOMPARE(desk.plan().interruption().ids.size(), 2);
    desk.plan().orderByAccount({ kAccount, u"account-2"_s });
    QCOMPARE(ids(desk.plan().rows()).size(), 2);
    desk.plan().settleInterruption();
    desk.plan().undo();
    QVERIFY(restart(desk));
    QVERIFY(desk.plan().interruption().ids.isEmpty());
    QCOMPARE(desk.plan().rows().size(), 2);
}

void TestPlanApplying::aStepIsUndoneOnlyWhileItIsTheLastOne()
{
    TestDesk desk;
    QVERIFY(load(desk));
    QCOMPARE(desk.plan().lastStep(), quint64(0));
    const Change one = desk.change(ChangeKind::Buy, kAccount, kOne);
    const Change two = desk.change(ChangeKind::Buy, kAccount, kTwo);
    (void)desk.plan().add({ one });
    const quint64 first = desk.plan().lastStep();
    (void)desk.plan().add({ two });
    const quint64 second = desk.plan().lastStep();
    QVERIFY(first != 0 && second != 0 && first != second);
    desk.plan().undo(first);
    QCOMPARE(desk.plan().rows().size(), 2);
    desk.plan().undo(second);
    QCOMPARE(ids(desk.plan().rows()), QStringList{ one.id });
    QCOMPARE(desk.plan().lastStep(), first);
    (void)desk.plan().add({ two });
    QVERIFY(desk.plan().lastStep() != second); // it is another one
    desk.plan().undo(second);
    QCOMPARE(desk.plan().rows().size(), 2);
}

QTEST_GUILESS_MAIN(TestPlanApplying)
#include "tst_planapplying.moc"
