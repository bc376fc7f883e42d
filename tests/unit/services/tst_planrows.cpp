// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/planrows.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
const QList<AccountId> kAccounts{ u"account-1"_s, u"account-2"_s };

/// A row as simple as can be.
struct Plain
{
    QString id;
    AccountId account;
    bool isDated = false;
    friend bool operator==(const Plain &, const Plain &) = default;
};

/// What PlanRows is to do, done in the plainest way: the whole list is kept for each step.
class PlainRows final
{
public:
    void begin() { m_steps.append(rows); }
    void put(const Plain &row)
    {
        const auto here
            = std::find_if(rows.begin(), rows.end(), [&row](const Plain &each) { return each.id == row.id; });
        if (here == rows.end())
            rows.append(row);
        else
            *here = row;
    }
    void take(const QString &id)
    {
        rows.removeIf([&id](const Plain &row) { return row.id == id; });
    }
    void move(const QStringList &ids, qsizetype to)
    {
        QList<Plain> before;
        QList<Plain> here;
        QList<Plain> after;
        for (qsizetype at = 0; at < rows.size(); ++at)
            (ids.contains(rows.at(at).id) ? here : at < to ? before : after).append(rows.at(at));
        rows = before + here + after;
    }
    void orderByAccount()
    {
        std::stable_sort(rows.begin(), rows.end(), [](const Plain &a, const Plain &b) {
            return kAccounts.indexOf(a.account) < kAccounts.indexOf(b.account);
        });
    }
    void end()
    {
        if (m_steps.constLast() == rows)
            m_steps.removeLast(); // nothing differs: not a step
    }
    void undo()
    {
        if (!m_steps.isEmpty())
            rows = m_steps.takeLast();
    }

    QList<Plain> rows;

private:
    QList<QList<Plain>> m_steps;
};

PlannedRow planned(const Plain &row, qint64 place)
{
    PlannedChange made;
    made.change.id = row.id;
    made.change.ref.account = row.account;
    made.place = place;
    made.added = kNow;
    if (row.isDated)
        made.due = kNow.addDays(1);
    return made;
}

QList<Plain> plain(const PlannedRows &rows)
{
    QList<Plain> all;
    for (const PlannedChange &row : rows)
        all << Plain{ row.change.id, row.change.ref.account, row.due.isValid() };
    return all;
}

/// The file, as far as it concerns rows.
class File final
{
public:
    void take(const PlanRows::Delta &delta)
    {
        for (const QString &id : delta.removed)
            m_rows.remove(id);
        for (const PlannedRow &row : delta.put)
            m_rows.insert(row->change.id, row);
    }
    [[nodiscard]] QList<Plain> rows() const
    {
        PlannedRows all = m_rows.values();
        std::sort(all.begin(), all.end(),
            [](const PlannedRow &a, const PlannedRow &b) { return a->place < b->place; });
        return plain(all);
    }

private:
    QHash<QString, PlannedRow> m_rows;
};

} // namespace

/// The list behind the plan, against the plainest one that does the same.
class TestPlanRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsDoWhatTheyAreToDo_data();
    void stepsDoWhatTheyAreToDo();
    void aMoveWritesOnlyWhatChangesItsPlace();
    void rowsOfOnePlaceAreToldApart();
    void failuresAreCounted();
};

void TestPlanRows::stepsDoWhatTheyAreToDo_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("few rows, each brought to its place") << 12;
    QTest::newRow("steps of few and of many rows") << 150;
}

void TestPlanRows::stepsDoWhatTheyAreToDo()
{
    QFETCH(const int, rows);
    QRandomGenerator random(7);
    PlanRows ours(1000);
    PlainRows theirs;
    File file;
    int made = 0;
    const auto anyIds = [&] {
        QStringList ids;
        for (const Plain &row : std::as_const(theirs.rows)) {
            if (random.bounded(3) == 0)
                ids << row.id;
        }
        return ids;
    };
    for (int step = 0; step < 600; ++step) {
        const int what = random.bounded(7);
        if (what == 0) {
            theirs.undo();
            file.take(ours.undo(kNow));
        } else {
            theirs.begin();
            if (what == 1) {
                theirs.orderByAccount();
                ours.orderByAccount(kAccounts);
            } else if (what == 2) {
                const QStringList ids = anyIds();
                const qsizetype to = random.bounded(int(theirs.rows.size()) + 1);
                theirs.move(ids, to);
                ours.move(ids, to);
            } else if (what == 3) {
                for (const QString &id : anyIds()) {
                    theirs.take(id);
                    ours.take(id);
                }
            } else if (what == 4) {
                for (const QString &id : anyIds()) {
                    const PlannedChange *before = ours.find(id);
                    const Plain altered{ id, before->change.ref.account, !before->due.isValid() };
                    theirs.put(altered);
                    ours.put(planned(altered, before->place));
                }
            } else {
                for (int add = random.bounded(rows / 2 + 1); add > 0 && theirs.rows.size() < rows; --add) {
                    const Plain added{ QString::number(++made), kAccounts.at(random.bounded(2)),
                        random.bounded(4) == 0 };
                    theirs.put(added);
                    ours.put(planned(added, ours.nextPlace()));
                }
            }
            theirs.end();
            file.take(ours.finish(true));
        }
        QCOMPARE(plain(ours.all()), theirs.rows);
        QCOMPARE(file.rows(), theirs.rows);
        QList<Plain> dated = theirs.rows;
        dated.removeIf([](const Plain &row) { return !row.isDated; });
        QCOMPARE(plain(ours.dated()), dated);
        QCOMPARE(ours.isAnyMarked(), !dated.isEmpty());
    }
    QVERIFY(made > rows);
}

void TestPlanRows::aMoveWritesOnlyWhatChangesItsPlace()
{
    PlanRows rows(10);
    for (int row = 0; row < 500; ++row)
        rows.put(planned({ QString::number(row), kAccounts.first(), false }, rows.nextPlace()));
    (void)rows.finish(false);
    rows.take(u"3"_s); // places have gaps from then on
    (void)rows.finish(true);
    QCOMPARE(rows.reachOfMove({ u"250"_s }, 251), 2);
    rows.move({ u"250"_s }, 251);
    const PlanRows::Delta moved = rows.finish(true);
    QCOMPARE(moved.put.size(), 2);
    QVERIFY(moved.removed.isEmpty());
    QCOMPARE(rows.all().at(249)->change.id, u"251"_s);
    QCOMPARE(rows.all().at(250)->change.id, u"250"_s);
    QCOMPARE(rows.undo(kNow).put.size(), 2);
    QCOMPARE(rows.all().at(249)->change.id, u"250"_s);
}

void TestPlanRows::rowsOfOnePlaceAreToldApart()
{
    PlanRows rows(10);
    for (const QString &id : { u"a"_s, u"b"_s, u"c"_s })
        rows.put(planned({ id, kAccounts.first(), false }, 5));
    (void)rows.finish(false);
    const QString last = rows.all().at(2)->change.id;
    rows.move({ last }, 0);
    (void)rows.finish(true);
    QCOMPARE(rows.all().first()->change.id, last);
    QVERIFY(rows.all().at(0)->place < rows.all().at(1)->place);
    QVERIFY(rows.all().at(1)->place < rows.all().at(2)->place);
    rows.take(last);
    (void)rows.finish(true);
    QCOMPARE(rows.all().size(), 2);
}

void TestPlanRows::failuresAreCounted()
{
    PlanRows rows(10);
    PlannedChange row = *planned({ u"a"_s, kAccounts.first(), false }, 1);
    row.failed = FailedTry{};
    rows.put(row);
    (void)rows.finish(true);
    QVERIFY(rows.isAnyMarked());
    row.failed.reset();
    rows.put(row);
    (void)rows.finish(true);
    QVERIFY(!rows.isAnyMarked());
    (void)rows.undo(kNow);
    QVERIFY(rows.isAnyMarked());
    rows.take(u"a"_s);
    (void)rows.finish(true);
    QVERIFY(!rows.isAnyMarked());
}

QTEST_GUILESS_MAIN(TestPlanRows)
#include "tst_planrows.moc"
