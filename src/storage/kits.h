// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/snapshot.h"
#include "storage/database.h"

#include <optional>

namespace NumberDesk {

/// What released numbers had. In the journal's file, because a kit has to be as durable as the release.
/// Kits are made by Snapshots::addBefore().
class Kits final
{
public:
    /// @p database is opened by its owner, made from journalSpec(), and has to outlive this.
    explicit Kits(Database &database)
        : m_database(database)
    { }

    /// The kit of one release; nothing where none was kept.
    [[nodiscard]] OperationPtr<std::optional<Kit>> of(const QString &changeId);
    /// Its number is to get back what is in the kit once it is bought, and not what is in an older one. Is
    /// done even when nobody waits for it.
    [[nodiscard]] OperationPtr<Done> want(const Kit &kit);
    /// The kits that are wanted and whose numbers were bought since, oldest first.
    [[nodiscard]] OperationPtr<QList<Kit>> due();
    /// What was in the kit was given back.
    [[nodiscard]] OperationPtr<Done> settle(const QString &changeId);

private:
    Database &m_database;
};

/// Adds a kit inside a transaction of its caller. What people keep about the number is read along; the
/// annotation of @p kit does not count. For Snapshots only.
[[nodiscard]] Result<Done> insertKit(QSqlDatabase &database, const Kit &kit);

} // namespace NumberDesk
