// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/services/plandesk.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPlannedIsThereAtTheNextStart();
    void settingsOfANumberThatHasSettingsPlannedGoIntoTheirRow();
    void theSameNumberInAnotherAccountIsAnotherRow();
    void aNumberIsNotBoughtTwiceInWhicheverAccount();
    void settingsWithTheIdOfARowTakeItsPlace();
    void aReleaseTakesThePlaceOfPlannedSettings();
    void settingsOfANumberToBeReleasedAreLeftOut();
    void settingsGoBesideAReleaseWithADate();
    void releasesAreDatedInOneStep();
    void aChangeOfAnAccountIsNeverPlanned();
    void everyStepCanBeTakenBack();
    void anUndoneStepIsGoneAtTheNextStart();
    void onlySoManyStepsAreKept();
    void rowsAreMovedAndOrderedByAccount();
    void editingARowKeepsItsPlace();
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
    QVERIFY(desk.plan().rows().first()->change.monthly == buy.monthly);
    QVERIFY(!desk.plan().rows().first()->agreed.isValid());
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
    const Change merged = desk.plan().rows().first()->change;
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

void TestPlan::settingsWithTheIdOfARowTakeItsPlace()
{
    TestDesk desk;
    QVERIFY(load(desk));
    Change first = configure(desk, kOne, u"https://a.example"_s);
    first.edits.insert(u"app"_s, u"a1"_s);
    (void)desk.plan().add({ first });
    Change edited = configure(desk, kOne, u"https://b.example"_s);
    edited.id = first.id;
    QCOMPARE(desk.plan().add({ edited }).merged, 1);
    QCOMPARE(desk.plan().rows().size(), 1);
    QCOMPARE(desk.plan().rows().first()->change.edits, edited.edits);
    desk.plan().undo();
    QCOMPARE(desk.plan().rows().first()->change.edits, first.edits);
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

void TestPlan::releasesAreDatedInOneStep()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const Change settings = configure(desk, kOne, u"https://a.example"_s);
    const Change planned = desk.change(ChangeKind::Release, kAccount, kTwo);
    (void)desk.plan().add({ settings, planned });
    const Change again = desk.change(ChangeKind::Release, kAccount, kTwo);
    const Change added = desk.change(ChangeKind::Release, kAccount, kOne);
    const Change buy = desk.change(ChangeKind::Buy, kAccount, kThree);
    const QDateTime due = desk.clock.utcNow().addDays(7);
    const PlanAddition addition = desk.plan().releaseOn({ again, added, buy }, due);
    QCOMPARE(addition.ids, QStringList({ planned.id, added.id }));
    QCOMPARE(addition.added, 1);
    QCOMPARE(addition.known, 1);
    QCOMPARE(ids(desk.plan().rows()), QStringList({ settings.id, planned.id, added.id }));
    for (const QString &id : addition.ids) {
        QCOMPARE(desk.plan().find(id)->due, due);
        QCOMPARE(desk.plan().find(id)->agreed, desk.clock.utcNow());
    }
    desk.plan().undo();
    QCOMPARE(ids(desk.plan().rows()), QStringList({ settings.id, planned.id }));
    QVERIFY(!desk.plan().find(planned.id)->due.isValid());
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
    QTRY_COMPARE(desk.plan().rows().size(), kRows / 2);
    desk.plan().undo();
    QTRY_COMPARE(desk.plan().rows().size(), kRows);
    QCOMPARE(desk.plan().rows().at(1)->change.id, changes.at(1).id);
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
