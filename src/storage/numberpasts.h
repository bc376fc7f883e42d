// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/timeline.h"
#include "storage/database.h"

namespace NumberDesk {

/// Reads what the journal's file keeps of the past of numbers: snapshots, changes and findings.
class NumberPasts final
{
public:
    /// @p database is opened by its owner, made from journalSpec(), and has to outlive this.
    explicit NumberPasts(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] OperationPtr<NumberPast> of(const NumberRef &ref);
    /// Without findings, in the order of @p refs. Many are better asked for in parts, because writes wait
    /// meanwhile.
    [[nodiscard]] OperationPtr<QList<NumberPast>> ofMany(const QList<NumberRef> &refs);

private:
    Database &m_database;
};

} // namespace NumberDesk
