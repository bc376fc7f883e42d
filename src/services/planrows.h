// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/plannedchange.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace NumberDesk {

/// The rows of the plan in their order, altered in steps that can be taken back.
///
/// put() and take() belong to one step until finish() ends it; all() has what they did only then, find() at
/// once.
class PlanRows final
{
public:
    /// What a step did, for the file.
    struct Delta
    {
        QList<PlannedChange> put;
        QStringList removed;
        [[nodiscard]] bool isEmpty() const { return put.isEmpty() && removed.isEmpty(); }
    };

    explicit PlanRows(qsizetype mostSteps)
        : m_mostSteps(mostSteps)
    { }

    [[nodiscard]] const QList<PlannedChange> &all() const { return m_rows; }
    /// Valid until the next alteration.
    [[nodiscard]] const PlannedChange *find(const QString &id) const;
    [[nodiscard]] qint64 nextPlace() const { return m_lastPlace + 1; }

    /// Adds a row, or replaces the one with its id.
    void put(const PlannedChange &row);
    void take(const QString &id);
    /// See Plan, which has the same.
    void move(const QStringList &ids, qsizetype row);
    void orderByAccount(const QList<AccountId> &accounts);
    [[nodiscard]] Delta finish(bool isUndoable);

    [[nodiscard]] bool canUndo() const { return !m_steps.isEmpty(); }
    [[nodiscard]] Delta undo();
    /// What was done to these rows so far stays.
    void forget(const QSet<QString> &ids);

private:
    /// Rows as they were before a step; nothing: there was none with this id.
    using Step = QHash<QString, std::shared_ptr<const PlannedChange>>;

    /// Puts all rows, which are @p rows, into their order.
    void arrange(const QList<PlannedChange> &rows);
    void remember(const QString &id);
    void settle();

    qsizetype m_mostSteps;
    QList<PlannedChange> m_rows;
    QHash<QString, qsizetype> m_at;
    QSet<QString> m_taken; ///< in this step
    Step m_step;
    QList<Step> m_steps;
    qint64 m_lastPlace = 0;
    bool m_isOutOfOrder = false;
};

} // namespace NumberDesk
