// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/plannedchange.h"

#include <QHash>
#include <QSet>

namespace NumberDesk {

/// The rows of the plan in their order, altered in steps that can be taken back.
///
/// put() and take() belong to one step until finish() ends it; all() has what they did only then, find() at
/// once.
class PlanRows final
{
public:
    /// A step of so many costs little however many rows there are.
    static constexpr qsizetype kFewRows = 32;

    /// What a step did, for the file.
    struct Delta
    {
        PlannedRows put;
        QStringList removed;
        [[nodiscard]] bool isEmpty() const { return put.isEmpty() && removed.isEmpty(); }
    };

    explicit PlanRows(qsizetype mostSteps)
        : m_mostSteps(mostSteps)
    { }

    [[nodiscard]] const PlannedRows &all() const { return m_rows; }
    /// Valid until the next alteration.
    [[nodiscard]] const PlannedChange *find(const QString &id) const;
    [[nodiscard]] qint64 nextPlace() const { return m_lastPlace + 1; }
    /// Those with a date, in order.
    [[nodiscard]] const PlannedRows &dated() const { return m_dated; }
    /// Whether any row has failed or has a date.
    [[nodiscard]] bool isAnyMarked() const { return !m_dated.isEmpty() || m_failed > 0; }
    /// Where a row stands; -1 without one.
    [[nodiscard]] qsizetype positionOf(const QString &id) const;

    /// Adds a row, or replaces the one with its id.
    void put(const PlannedRow &row);
    void take(QString id);
    /// See Plan, which has the same.
    void move(const QStringList &ids, qsizetype row);
    void orderByAccount(const QList<AccountId> &accounts);
    /// How many rows move() would give another place.
    [[nodiscard]] qsizetype reachOfMove(const QStringList &ids, qsizetype row) const;
    [[nodiscard]] Delta finish(bool isUndoable);

    [[nodiscard]] bool canUndo() const { return !m_steps.isEmpty(); }
    /// How many rows undo() is about.
    [[nodiscard]] qsizetype reachOfUndo() const
    {
        return m_steps.isEmpty() ? 0 : m_steps.last().before.size();
    }
    [[nodiscard]] Delta undo(const QDateTime &now);
    /// Each step has another number; 0: there is none that can be undone.
    [[nodiscard]] quint64 lastStep() const { return m_steps.isEmpty() ? 0 : m_steps.last().number; }
    /// What was done to these rows so far stays.
    void forget(const QSet<QString> &ids);

private:
    /// Rows as they were before a step; a null row: there was none with this id.
    using Step = QHash<QString, PlannedRow>;
    /// Positions from and up to, without the last.
    struct Span
    {
        qsizetype from = 0;
        qsizetype to = 0;
    };

    struct Undoable
    {
        quint64 number = 0;
        Step before;
    };

    /// Keeps the row as it was before the step and counts what differs.
    void remember(const QString &id, const PlannedRow &before, const PlannedRow &now);
    [[nodiscard]] Span spanOfMove(const QSet<QString> &ids, qsizetype row) const;
    /// Lets @p rows, which stand from a position on, stand in this order.
    void arrange(qsizetype from, const PlannedRows &rows);
    void settle();
    void settleAll();

    qsizetype m_mostSteps;
    PlannedRows m_rows; ///< by place, as the last step left them
    QHash<QString, PlannedRow> m_byId; ///< as they are now
    PlannedRows m_dated; ///< of m_rows
    qsizetype m_failed = 0;
    Step m_step;
    QList<Undoable> m_steps;
    quint64 m_stepNumber = 0;
    qint64 m_lastPlace = 0;
};

} // namespace NumberDesk
