// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/plannedchange.h"
#include "storage/database.h"

namespace NumberDesk {

/// A row of the plan as a start finds it.
struct StoredPlanRow
{
    PlannedChange row;
    std::optional<ChangeState> state; ///< of the change in the journal; nothing: it is not in there
    std::optional<Error> error; ///< what the journal says went wrong
};

struct StoredPlan
{
    QList<StoredPlanRow> rows; ///< by place
    int unreadable = 0; ///< rows that a newer version wrote, or that are damaged; they stay in the file
};

/// The plan in the journal's file: what was agreed to has to be as durable as what was sent of it.
class PlanStore final
{
public:
    /// @p database is opened by its owner, made from journalSpec(), and has to outlive the store.
    explicit PlanStore(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] OperationPtr<StoredPlan> load();
    /// Takes away rows by id and adds or replaces others, in one commit that is on the disk when it ends with
    /// a value. Is done even if nobody waits for it.
    [[nodiscard]] OperationPtr<Done> write(const PlannedRows &put, const QStringList &removed);
    /// How many changes of numbers were journaled since then and sent, whatever came of them.
    [[nodiscard]] OperationPtr<int> sentSince(const QDateTime &when);

private:
    Database &m_database;
};

} // namespace NumberDesk
