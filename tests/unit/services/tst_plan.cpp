// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/services/testdesk.h"

#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kOne = u"447700900001"_s;
const QString kTwo = u"447700900002"_s;
const QString kThree = u"447700900003"_s;
const AccountId kAccount = u"account-1"_s;
const QString kHook = u"hook"_s;

QStringList ids(const QList<PlannedChange> &rows)
{
    QStringList all;
    for (const PlannedChange &row : rows)
        all << row.change.id;
    return all;
}

Change configure(
    const TestDesk &desk, const QString &digits, const QString &hook, const AccountId &account = kAccount)
{
    Change change = desk.change(ChangeKind::Configure, account, digits);
    change.seen = { { kHook, u"https://old.example"_s } };
    change.edits = { { kHook, hook } };
    return change;
}

/// A desk whose plan has been read.
bool load(TestDesk &desk)
{
    QSignalSpy loaded(&desk.plan(), &Plan::loaded);
    desk.plan().load();
    return QTest::qWaitFor([&] { return !loaded.isEmpty(); });
}

bool restart(TestDesk &desk)
{
    desk.restart();
    return load(desk);
}

} // namespace

class TestPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPlannedIsThereAtTheNextStart();
    void settingsOfANumberThatHasSettingsPlannedGoIntoTheirRow();
    void theSameNumberInAnotherAccountIsAnotherRow();
    void aNumberIsNotBoughtTwiceInWhicheverAccount();
    void aReleaseTakesThePlaceOfPlannedSettings();
    void settingsOfANumberToBeReleasedAreLeftOut();
    void settingsGoBesideAReleaseWithADate();
    void aChangeOfAnAccountIsNeverPlanned();
    void everyStepCanBeTakenBack();
    void anUndoneStepIsGoneAtTheNextStart();
    void onlySoManyStepsAreKept();
    void rowsAreMovedAndOrderedByAccount();
    void editingARowKeepsItsPlace();
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
    void aPlanThatCannotBeSavedIsSaidAndSavedLater();
    void manyRowsAreAddedTakenAwayAndBroughtBackAsOne();
};

void TestPlan::whatIsPlannedIsThereAtTheNextStart()
{
    TestDesk desk;
    QVERIFY(load(desk));
    QVERIFY(desk.plan().rows().isEmpty());
    const Change buy = desk.change(ChangeKind::Buy, kAccount, kOne);
    const Change release = desk.change(ChangeKind::Release, kAccount, kTwo);
    const PlanAddition addition = desk.plan().add({ buy, release });
    QCOMPARE(addition.added, 2);
    QCOMPARE(addition.ids, QStringList({ buy.id, release.id }));
    QVERIFY(restart(desk));
    QCOMPARE(ids(desk.plan().rows()), QStringList({ buy.id, release.id }));
    QVERIFY(desk.plan().rows().first().change.monthly == buy.monthly);
    QVERIFY(!desk.plan().rows().first().agreed.isValid());
    QVERIFY(desk.plan().interruption().ids.isEmpty());
    QVERIFY(!desk.plan().canUndo());
}

void TestPlan::settingsOfANumberThatHasSettingsPlannedGoIntoTheirRow()
{
    TestDesk desk;
    QVERIFY(load(desk));
    Change first = configure(desk, kOne, u"https://first.example"_s);
    first.seen.insert(u"app"_s, u"a1"_s);
    first.edits.insert(u"app"_s, u"a2"_s);
    Change second = configure(desk, kOne, u"https://second.example"_s);
    second.seen = { { kHook, u"https://meanwhile.example"_s } };
    second.edits.insert(u"label"_s, u"Desk"_s);
    (void)desk.plan().add({ first });
    const PlanAddition addition = desk.plan().add({ second });
    QCOMPARE(addition.added, 0);
    QCOMPARE(addition.merged, 1);
    QCOMPARE(addition.ids, QStringList{ first.id });
    QCOMPARE(desk.plan().rows().size(), 1);
    const Change merged = desk.plan().rows().first().change;
    QCOMPARE(merged.id, first.id);
    QCOMPARE(merged.edits,
        SettingEdits(
            { { kHook, u"https://second.example"_s }, { u"app"_s, u"a2"_s }, { u"label"_s, u"Desk"_s } }));
    QCOMPARE(
        merged.seen, SettingValues({ { kHook, u"https://meanwhile.example"_s }, { u"app"_s, u"a1"_s } }));
}

void TestPlan::theSameNumberInAnotherAccountIsAnotherRow()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const Change here = configure(desk, kOne, u"https://a.example"_s);
    const Change there = configure(desk, kOne, u"https://b.example"_s, u"account-2"_s);
    QCOMPARE(desk.plan().add({ here, there }).added, 2);
}

void TestPlan::aNumberIsNotBoughtTwiceInWhicheverAccount()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const Change first = desk.change(ChangeKind::Buy, kAccount, kOne);
    const Change again = desk.change(ChangeKind::Buy, kAccount, kOne);
    const Change elsewhere = desk.change(ChangeKind::Buy, u"account-2"_s, kOne);
    const PlanAddition addition = desk.plan().add({ first, again, elsewhere });
    QCOMPARE(addition.added, 1);
    QCOMPARE(addition.known, 2);
    QCOMPARE(ids(desk.plan().rows()), QStringList{ first.id });
}

void TestPlan::aReleaseTakesThePlaceOfPlannedSettings()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const Change settings = configure(desk, kOne, u"https://a.example"_s);
    const Change other = configure(desk, kTwo, u"https://a.example"_s);
    (void)desk.plan().add({ settings, other });
    const Change release = desk.change(ChangeKind::Release, kAccount, kOne);
    const PlanAddition addition = desk.plan().add({ release, release });
    QCOMPARE(addition.added, 1);
    QCOMPARE(addition.replaced, 1);
    QCOMPARE(addition.known, 1);
    QCOMPARE(ids(desk.plan().rows()), QStringList({ other.id, release.id }));
    desk.plan().undo();
    QCOMPARE(ids(desk.plan().rows()), QStringList({ settings.id, other.id }));
}

void TestPlan::settingsOfANumberToBeReleasedAreLeftOut()
{
    TestDesk desk;
    QVERIFY(load(desk));
    (void)desk.plan().add({ desk.change(ChangeKind::Release, kAccount, kOne) });
    const PlanAddition addition = desk.plan().add({ configure(desk, kOne, u"https://a.example"_s) });
    QCOMPARE(addition.toBeReleased, 1);
    QCOMPARE(desk.plan().rows().size(), 1);
}

void TestPlan::settingsGoBesideAReleaseWithADate()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const Change release = desk.change(ChangeKind::Release, kAccount, kOne);
    (void)desk.plan().add({ release });
    desk.plan().setDue({ release.id }, desk.clock.utcNow().addDays(7), desk.clock.utcNow());
    QCOMPARE(desk.plan().add({ configure(desk, kOne, u"https://parked.example"_s) }).added, 1);
    QVERIFY(restart(desk));
    QCOMPARE(desk.plan().rows().size(), 2);
    const auto row = desk.plan().find(release.ref, ChangeKind::Release);
    QVERIFY(row.has_value());
    QCOMPARE(row->due, desk.clock.utcNow().addDays(7));
    QCOMPARE(row->agreed, desk.clock.utcNow());
    // What waits for its day was not broken off.
    QVERIFY(desk.plan().interruption().ids.isEmpty());
}

void TestPlan::aChangeOfAnAccountIsNeverPlanned()
{
    TestDesk desk;
    QVERIFY(load(desk));
    Change change;
    change.ref.account = kAccount;
    change.edits = { { u"callbackSecret"_s, kHiddenValue.toString() } };
    QCOMPARE(desk.plan().add({ change }).added, 0);
    QVERIFY(desk.plan().rows().isEmpty());
    QVERIFY(!desk.plan().canUndo());
}

void TestPlan::everyStepCanBeTakenBack()
{
    TestDesk desk;
    QVERIFY(load(desk));
    Plan &plan = desk.plan();
    const Change one = configure(desk, kOne, u"https://a.example"_s);
    const Change two = desk.change(ChangeKind::Release, kAccount, kTwo);
    (void)plan.add({ one, two });
    (void)plan.add({ configure(desk, kOne, u"https://b.example"_s) });
    plan.setDue({ two.id }, desk.clock.utcNow().addDays(1), desk.clock.utcNow());
    plan.move({ two.id }, 0);
    plan.remove({ one.id });
    QCOMPARE(ids(plan.rows()), QStringList{ two.id });
    plan.undo();
    QCOMPARE(ids(plan.rows()), QStringList({ two.id, one.id }));
    plan.undo();
    QCOMPARE(ids(plan.rows()), QStringList({ one.id, two.id }));
    QVERIFY(plan.find(two.id)->due.isValid());
    plan.undo();
    QVERIFY(!plan.find(two.id)->due.isValid());
    QCOMPARE(plan.find(one.id)->change.edits.value(kHook), u"https://b.example"_s);
    plan.undo();
    QCOMPARE(plan.find(one.id)->change.edits.value(kHook), u"https://a.example"_s);
    QVERIFY(plan.canUndo());
    plan.undo();
    QVERIFY(plan.rows().isEmpty());
    QVERIFY(!plan.canUndo());
    plan.undo();
    QVERIFY(plan.rows().isEmpty());
}

void TestPlan::anUndoneStepIsGoneAtTheNextStart()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const Change one = configure(desk, kOne, u"https://a.example"_s);
    (void)desk.plan().add({ one });
    (void)desk.plan().add({ desk.change(ChangeKind::Buy, kAccount, kTwo) });
    desk.plan().undo();
    desk.plan().remove({ one.id });
    desk.plan().undo();
    QVERIFY(restart(desk));
    QCOMPARE(ids(desk.plan().rows()), QStringList{ one.id });
}

void TestPlan::onlySoManyStepsAreKept()
{
    TestDesk desk;
    QVERIFY(load(desk));
    for (int step = 0; step < Plan::kMostSteps + 5; ++step)
        (void)desk.plan().add(
            { desk.change(ChangeKind::Buy, kAccount, QString::number(447700900100 + step)) });
    int undone = 0;
    while (desk.plan().canUndo()) {
        desk.plan().undo();
        ++undone;
    }
    QCOMPARE(undone, Plan::kMostSteps);
    QCOMPARE(desk.plan().rows().size(), 5);
}

void TestPlan::rowsAreMovedAndOrderedByAccount()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const AccountId other = u"account-2"_s;
    QStringList made;
    for (const auto &[digits, account] :
        { std::pair(kOne, other), { kTwo, kAccount }, { kThree, other }, { u"447700900004"_s, kAccount } }) {
        const Change change = desk.change(ChangeKind::Release, account, digits);
        made << change.id;
        (void)desk.plan().add({ change });
    }
    desk.plan().orderByAccount({ kAccount, other });
    QCOMPARE(ids(desk.plan().rows()), QStringList({ made[1], made[3], made[0], made[2] }));
    desk.plan().move({ made[2], made[1] }, 2);
    QCOMPARE(ids(desk.plan().rows()), QStringList({ made[3], made[1], made[2], made[0] }));
    desk.plan().move({ made[3] }, 4);
    const QStringList last{ made[1], made[2], made[0], made[3] };
    QCOMPARE(ids(desk.plan().rows()), last);
    QVERIFY(restart(desk));
    QCOMPARE(ids(desk.plan().rows()), last);
}

void TestPlan::editingARowKeepsItsPlace()
{
    TestDesk desk;
    QVERIFY(load(desk));
    Change one = configure(desk, kOne, u"https://a.example"_s);
    const Change two = configure(desk, kTwo, u"https://a.example"_s);
    (void)desk.plan().add({ one, two });
    one.edits = { { kHook, u"https://b.example"_s } };
    desk.plan().edit(one);
    QCOMPARE(ids(desk.plan().rows()), QStringList({ one.id, two.id }));
    QCOMPARE(desk.plan().find(one.id)->change.edits, one.edits);
    one.kind = ChangeKind::Release;
    desk.plan().edit(one);
    QCOMPARE(desk.plan().find(one.id)->change.kind, ChangeKind::Configure);
}

void TestPlan::whatIsDoneLeavesAndCannotBeUndone()
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

void TestPlan::whatIsRefusedStaysAndSaysWhy()
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

void TestPlan::whatCannotEvenBeJournaledStays()
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

void TestPlan::anotherTryOfAFailedRowIsSent()
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

void TestPlan::whatIsAppliedFromElsewhereIsPlannedFirst()
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

void TestPlan::rowsThatAreUnderWayAreLeftAlone()
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
    QVERIFY(desk.plan().find(buy.id).has_value());
    QVERIFY(desk.plan().find(buy.id)->change.monthly == euros(100));
    QVERIFY(!desk.plan().find(buy.id)->due.isValid());
    QVERIFY(desk.plan().changes().isEmpty());
}

void TestPlan::whatWasCancelledIsPlannedAsBefore()
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
        return desk.plan().changes().size() == 2 && !desk.plan().rows().first().agreed.isValid()
            && !desk.plan().rows().last().agreed.isValid();
    }));
    QCOMPARE(desk.world().executed, 0);
}

void TestPlan::anInterruptedApplyIsOfferedAndNothingIsRepeated()
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

void TestPlan::whatTheJournalAlreadyHadIsOfferedWithAnotherId()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    const Change buy = desk.change(ChangeKind::Buy, account, kOne);
    // Killed between the journal's commit and the sending.
    Outcome planned(
        desk.planStore().write({ { buy, 1, desk.clock.utcNow(), {}, desk.clock.utcNow(), {} } }, {}));
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

void TestPlan::whatIsBeingLookedUpIsNotOffered()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::LoseAnswer };
    desk.world().readError = makeError(ErrorKind::ProviderDown);
    const Change release = desk.change(ChangeKind::Release, account, kOne);
    Outcome planned(
        desk.planStore().write({ { release, 1, desk.clock.utcNow(), {}, desk.clock.utcNow(), {} } }, {}));
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

void TestPlan::aSettledInterruptionIsNotToldAgain()
{
    TestDesk desk;
    const Change buy = desk.change(ChangeKind::Buy, kAccount, kOne);
    Outcome planned(
        desk.planStore().write({ { buy, 1, desk.clock.utcNow(), {}, desk.clock.utcNow(), {} } }, {}));
    QVERIFY(planned.wait());
    QVERIFY(restart(desk));
    QCOMPARE(desk.plan().interruption().ids.size(), 1);
    desk.plan().settleInterruption();
    QVERIFY(desk.plan().interruption().ids.isEmpty());
    QVERIFY(restart(desk));
    QVERIFY(desk.plan().interruption().ids.isEmpty());
    QCOMPARE(desk.plan().rows().size(), 1);
}

void TestPlan::aPlanThatCannotBeSavedIsSaidAndSavedLater()
{
    TestDesk desk;
    QVERIFY(load(desk));
    desk.executeInJournal(
        u"CREATE TRIGGER blocked BEFORE INSERT ON plan BEGIN INSERT INTO nowhere VALUES (1); END"_s);
    QSignalSpy failed(&desk.plan(), &Plan::failed);
    const Change one = desk.change(ChangeKind::Buy, kAccount, kOne);
    const Change two = desk.change(ChangeKind::Buy, kAccount, kTwo);
    (void)desk.plan().add({ one });
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(ids(desk.plan().rows()), QStringList{ one.id });
    desk.unblockJournal();
    (void)desk.plan().add({ two });
    QVERIFY(restart(desk));
    QCOMPARE(ids(desk.plan().rows()), QStringList({ one.id, two.id }));
}

void TestPlan::manyRowsAreAddedTakenAwayAndBroughtBackAsOne()
{
    TestDesk desk;
    QVERIFY(load(desk));
    constexpr int kRows = 5'000;
    QList<Change> changes;
    for (int row = 0; row < kRows; ++row)
        changes << configure(desk, QString::number(447700000000 + row), u"https://a.example"_s);
    QCOMPARE(desk.plan().add(changes).added, kRows);
    QCOMPARE(desk.plan().add(changes).merged, kRows);
    QStringList odd;
    for (int row = 1; row < kRows; row += 2)
        odd << changes.at(row).id;
    desk.plan().remove(odd);
    QCOMPARE(desk.plan().rows().size(), kRows / 2);
    desk.plan().undo();
    QCOMPARE(desk.plan().rows().size(), kRows);
    QCOMPARE(desk.plan().rows().at(1).change.id, changes.at(1).id);
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
