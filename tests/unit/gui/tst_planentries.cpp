// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/engine/rowtask.h"
#include "gui/models/planentries.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

/// The rows of the plan as the engine of the tables has them.
class PlanEntriesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepShowsThePlanInItsOrder();
    void aRowKeepsItsNumberHoweverItMoves();
    void aNumberThatIsFreeIsUsedAgain();

private:
    [[nodiscard]] PlannedRow row()
    {
        PlannedChange planned;
        planned.change.id = QString::number(++m_ids);
        return planned;
    }
    [[nodiscard]] static PlannedRow altered(const PlannedRow &row)
    {
        PlannedChange planned = row;
        ++planned.place;
        return planned;
    }
    [[nodiscard]] PlannedRows many(int count)
    {
        PlannedRows rows;
        for (int i = 0; i < count; ++i)
            rows << row();
        return rows;
    }
    void alter(PlannedRows &rows);

    QRandomGenerator m_random{ 20261122 };
    int m_ids = 0;
};

/// One of what a person does to a plan.
void PlanEntriesTest::alter(PlannedRows &rows)
{
    const auto any = [&] { return m_random.bounded(qMax(rows.size(), qsizetype(1))); };
    switch (m_random.bounded(5)) {
    case 0:
        rows.insert(any(), row());
        return;
    case 1:
        rows.append(many(m_random.bounded(20)));
        return;
    case 2:
        if (!rows.isEmpty())
            rows.remove(any(), 1);
        return;
    case 3:
        if (!rows.isEmpty()) {
            const PlannedRow moved = altered(rows.takeAt(any()));
            rows.insert(any(), moved);
        }
        return;
    default:
        std::reverse(rows.begin(), rows.end());
        std::transform(rows.cbegin(), rows.cend(), rows.begin(), altered);
    }
}

void PlanEntriesTest::everyStepShowsThePlanInItsOrder()
{
    PlanNumbers numbers;
    PlannedRows rows = many(50);
    std::shared_ptr<const RowResult> before;
    for (int step = 0; step < 400; ++step) {
        numbers.take(rows);
        auto result
            = carryOut({ std::make_shared<PlanEntries>(numbers), {}, before, {} }, [] { return false; });
        QVERIFY(result.has_value());
        const auto &shown = static_cast<const PlanEntries &>(*result->source);
        QCOMPARE(qsizetype(result->visible->size()), rows.size());
        for (qsizetype at = 0; at < rows.size(); ++at)
            QVERIFY(shown.at((*result->visible)[std::size_t(at)]).isSame(rows.at(at)));
        before = std::make_shared<const RowResult>(std::move(*result));
        alter(rows);
    }
}

void PlanEntriesTest::aRowKeepsItsNumberHoweverItMoves()
{
    PlanNumbers numbers;
    PlannedRows rows = many(10);
    numbers.take(rows);
    const QString id = rows.at(3)->change.id;
    const auto number = numbers.find(id);
    QVERIFY(number);
    rows.move(3, 8);
    rows[8] = altered(rows.at(8));
    rows.removeFirst();
    numbers.take(rows);
    QCOMPARE(numbers.find(id), number);
    QVERIFY(numbers.entries().at(*number).row.isSame(rows.at(7)));
}

void PlanEntriesTest::aNumberThatIsFreeIsUsedAgain()
{
    PlanNumbers numbers;
    PlannedRows rows = many(10);
    numbers.take(rows);
    const QString gone = rows.takeAt(4)->change.id;
    numbers.take(rows);
    QVERIFY(!numbers.find(gone));
    QVERIFY(!PlanEntries(numbers).isUsed(4));
    for (int round = 0; round < 100; ++round) {
        rows = many(10);
        numbers.take(rows);
    }
    QCOMPARE(numbers.entries().size(), 10);
}

QTEST_GUILESS_MAIN(PlanEntriesTest)
#include "tst_planentries.moc"
