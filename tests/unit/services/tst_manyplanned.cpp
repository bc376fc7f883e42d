// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/services/plandesk.h"

#include <QThreadPool>

using namespace NumberDesk;
using namespace NumberDesk::Testing;

namespace {

constexpr int kRows = 5'000;

QList<Change> manyChanges(const TestDesk &desk)
{
    QList<Change> changes;
    for (int row = 0; row < kRows; ++row)
        changes << configure(desk, QString::number(447700000000 + row), u"https://a.example"_s);
    return changes;
}

} // namespace

/// Steps that are too long for the window: a thread works them out, and the plan is whole all the time.
class TestManyPlanned final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewAreAddedAtOnce();
    void manyAreAddedByAThread();
    void manyGoIntoTheRowsThatAreThere();
    void whatHappensMeanwhileIsNotLost();
    void aPlanThatChangesAllTheTimeIsAddedToAllTheSame();
    void whatNobodyWaitsForIsNotAdded();
    void manyAreTakenBackByAThread();
    void manyAreTakenAwayByAThread();
    void manyAreOrderedByAThread();
    void aFewAreAlteredAtOnce();
    void aStepWaitsForTheOneBeforeIt();
    void whatIsMovedByAThreadGoesBeforeTheRowThatWasMeant();
    void manyAreThereAtTheNextStart();

private:
    [[nodiscard]] static bool plan(TestDesk &desk, const QList<Change> &changes);
};

void TestManyPlanned::fewAreAddedAtOnce()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const Change change = configure(desk, kOne, u"https://a.example"_s);
    Outcome added(desk.plan().addMany({ change }));
    QCOMPARE(ids(desk.plan().rows()), QStringList{ change.id });
    QVERIFY(added.wait() && added.isOk());
    QCOMPARE(added.value().added, 1);
}

void TestManyPlanned::manyAreAddedByAThread()
{
    TestDesk desk;
    QVERIFY(load(desk));
    QSignalSpy changed(&desk.plan(), &Plan::changed);
    const QList<Change> changes = manyChanges(desk);
    Outcome added(desk.plan().addMany(changes));
    QVERIFY(desk.plan().rows().isEmpty());
    QVERIFY(added.wait() && added.isOk());
    QCOMPARE(added.value().added, kRows);
    QCOMPARE(desk.plan().rows().size(), kRows);
    QCOMPARE(desk.plan().rows().constLast()->change.id, changes.constLast().id);
    QVERIFY(desk.plan().find(changes.at(77).id).has_value());
    QTRY_VERIFY(!changed.isEmpty());
}

void TestManyPlanned::manyGoIntoTheRowsThatAreThere()
{
    TestDesk desk;
    QVERIFY(load(desk));
    QList<Change> changes = manyChanges(desk);
    Outcome first(desk.plan().addMany(changes));
    QVERIFY(first.wait() && first.isOk());
    for (Change &change : changes)
        change.edits = { { kHook, u"https://b.example"_s } };
    Outcome second(desk.plan().addMany(changes));
    QVERIFY(second.wait() && second.isOk());
    QCOMPARE(second.value().added, 0);
    QCOMPARE(second.value().merged, kRows);
    QCOMPARE(desk.plan().rows().at(4'321)->change.edits, changes.constFirst().edits);
}

void TestManyPlanned::whatHappensMeanwhileIsNotLost()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const Change before = configure(desk, kOne, u"https://a.example"_s);
    const Change meanwhile = desk.change(ChangeKind::Release, kAccount, u"447700000007"_s);
    (void)desk.plan().add({ before });
    Outcome added(desk.plan().addMany(manyChanges(desk)));
    (void)desk.plan().add({ meanwhile });
    desk.plan().remove({ before.id });
    QCOMPARE(ids(desk.plan().rows()), QStringList{ meanwhile.id });
    QVERIFY(added.wait() && added.isOk());
    // The release came first, so its number is not set any more.
    QCOMPARE(added.value().added, kRows - 1);
    QCOMPARE(added.value().toBeReleased, 1);
    QCOMPARE(desk.plan().rows().size(), kRows);
    QVERIFY(desk.plan().find(meanwhile.id).has_value());
    QVERIFY(!desk.plan().find(before.id).has_value());
}

void TestManyPlanned::aPlanThatChangesAllTheTimeIsAddedToAllTheSame()
{
    TestDesk desk;
    QVERIFY(load(desk));
    int steps = 0;
    connect(&desk.plan(), &Plan::changed, this, [&] {
        ++steps;
        (void)desk.plan().add(
            { desk.change(ChangeKind::Buy, kAccount, QString::number(447700900000 + steps)) });
    });
    (void)desk.plan().add({ configure(desk, kOne, u"https://a.example"_s) });
    Outcome added(desk.plan().addMany(manyChanges(desk)));
    QVERIFY(added.wait() && added.isOk());
    disconnect(&desk.plan(), nullptr, this, nullptr);
    QVERIFY(steps > 0);
    QCOMPARE(added.value().added, kRows);
    QVERIFY(desk.plan().rows().size() > kRows + 1);
}

void TestManyPlanned::whatNobodyWaitsForIsNotAdded()
{
    TestDesk desk;
    QVERIFY(load(desk));
    (void)desk.plan().addMany(manyChanges(desk));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    settle();
    QVERIFY(desk.plan().rows().isEmpty());
}

void TestManyPlanned::manyAreTakenBackByAThread()
{
    TestDesk desk;
    QVERIFY(load(desk));
    const Change before = configure(desk, kOne, u"https://a.example"_s);
    (void)desk.plan().add({ before });
    Outcome added(desk.plan().addMany(manyChanges(desk)));
    QVERIFY(added.wait() && added.isOk());
    desk.plan().undo();
    QTRY_COMPARE(ids(desk.plan().rows()), QStringList{ before.id });
    QVERIFY(desk.plan().canUndo());
    desk.plan().undo();
    QVERIFY(desk.plan().rows().isEmpty());
}

/// Loads an empty plan and adds these.
bool TestManyPlanned::plan(TestDesk &desk, const QList<Change> &changes)
{
    if (!load(desk))
        return false;
    Outcome added(desk.plan().addMany(changes));
    return added.wait() && added.isOk();
}

void TestManyPlanned::manyAreTakenAwayByAThread()
{
    TestDesk desk;
    const QList<Change> changes = manyChanges(desk);
    QVERIFY(plan(desk, changes));
    QStringList even;
    QStringList odd;
    for (int row = 0; row < kRows; ++row)
        (row % 2 ? odd : even) << changes.at(row).id;
    desk.plan().remove(even);
    QCOMPARE(desk.plan().rows().size(), kRows);
    QTRY_COMPARE(ids(desk.plan().rows()), odd);
    QVERIFY(restart(desk));
    QCOMPARE(ids(desk.plan().rows()), odd);
}

void TestManyPlanned::manyAreOrderedByAThread()
{
    TestDesk desk;
    const AccountId other = u"account-2"_s;
    QList<Change> changes = manyChanges(desk);
    QStringList firstThese;
    QStringList thenThose;
    QStringList before;
    for (int row = 0; row < kRows; ++row) {
        changes[row].ref.account = row % 3 ? kAccount : other;
        (row % 3 ? thenThose : firstThese) << changes.at(row).id;
        before << changes.at(row).id;
    }
    QVERIFY(plan(desk, changes));
    desk.plan().orderByAccount({ other, kAccount });
    QTRY_COMPARE(ids(desk.plan().rows()), firstThese + thenThose);
    desk.plan().undo();
    QTRY_COMPARE(ids(desk.plan().rows()), before);
    desk.plan().orderByAccount({ other, kAccount });
    QTRY_COMPARE(ids(desk.plan().rows()), firstThese + thenThose);
    QVERIFY(restart(desk));
    QCOMPARE(ids(desk.plan().rows()), firstThese + thenThose);
}

void TestManyPlanned::aFewAreAlteredAtOnce()
{
    TestDesk desk;
    const QList<Change> changes = manyChanges(desk);
    QVERIFY(plan(desk, changes));
    desk.plan().move({ changes.at(7).id }, 9);
    QCOMPARE(desk.plan().rows().at(7)->change.id, changes.at(8).id);
    QCOMPARE(desk.plan().rows().at(8)->change.id, changes.at(7).id);
    desk.plan().remove({ changes.at(0).id });
    QCOMPARE(desk.plan().rows().size(), kRows - 1);
    desk.plan().undo();
    desk.plan().undo();
    QCOMPARE(desk.plan().rows().size(), kRows);
    QCOMPARE(desk.plan().rows().at(0)->change.id, changes.at(0).id);
    QCOMPARE(desk.plan().rows().at(7)->change.id, changes.at(7).id);
}

void TestManyPlanned::aStepWaitsForTheOneBeforeIt()
{
    TestDesk desk;
    const QList<Change> changes = manyChanges(desk);
    QVERIFY(plan(desk, changes));
    QStringList most;
    for (int row = 1; row < kRows; ++row)
        most << changes.at(row).id;
    QList<qsizetype> sizes;
    connect(&desk.plan(), &Plan::changed, this, [&] { sizes << desk.plan().rows().size(); });
    desk.plan().remove(most);
    desk.plan().undo(); // takes back what is being taken away, not what was added before
    QTRY_VERIFY(sizes.contains(1) && sizes.constLast() == kRows);
    disconnect(&desk.plan(), nullptr, this, nullptr);
    QVERIFY(desk.plan().canUndo());
    desk.plan().undo();
    QTRY_VERIFY(desk.plan().rows().isEmpty());
}

void TestManyPlanned::whatIsMovedByAThreadGoesBeforeTheRowThatWasMeant()
{
    TestDesk desk;
    const QList<Change> changes = manyChanges(desk);
    QVERIFY(plan(desk, changes));
    QStringList many;
    for (int row = 100; row < 200; ++row)
        many << changes.at(row).id;
    desk.plan().move(many, 50);
    (void)desk.plan().add({ desk.change(ChangeKind::Buy, kAccount, kOne) }); // comes first
    desk.plan().remove({ changes.at(0).id }); // and this after it
    QTRY_COMPARE(desk.plan().rows().size(), kRows);
    QCOMPARE(desk.plan().rows().at(48)->change.id, changes.at(49).id);
    QCOMPARE(desk.plan().rows().at(49)->change.id, many.constFirst());
    QCOMPARE(desk.plan().rows().at(149)->change.id, changes.at(50).id);
}

void TestManyPlanned::manyAreThereAtTheNextStart()
{
    TestDesk desk;
    QVERIFY(load(desk));
    Outcome added(desk.plan().addMany(manyChanges(desk)));
    QVERIFY(added.wait() && added.isOk());
    QVERIFY(restart(desk));
    QCOMPARE(desk.plan().rows().size(), kRows);
}

QTEST_GUILESS_MAIN(TestManyPlanned)
#include "tst_manyplanned.moc"
