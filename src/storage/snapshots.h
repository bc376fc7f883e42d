// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/ownednumber.h"
#include "domain/snapshot.h"
#include "storage/database.h"

namespace NumberDesk {

/// Settings as they were: to look back, to restore, to undo. Kept in the journal's file, because it must
/// be as durable as the change that follows it.
class Snapshots final
{
public:
    /// @p database is opened by its owner, made from journalSpec(), and has to outlive the snapshots.
    explicit Snapshots(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] OperationPtr<Done> add(
        const NumberRef &ref, const SettingValues &settings, const QDateTime &when, SnapshotReason reason);
    /// Keeps what is there right before @p change is sent; before a release in the same commit everything
    /// that bringing the number back needs, see Kits.
    [[nodiscard]] OperationPtr<Done> addBefore(
        const Change &change, const SettingValues &settings, const QDateTime &when);
    /// Adds one for each number whose settings are not what the last refresh knew since it is owned (nothing
    /// counts as empty), all in one commit. Tells how many.
    [[nodiscard]] OperationPtr<int> addDifferent(const QList<OwnedNumber> &numbers, const QDateTime &when);
    /// Newest first.
    [[nodiscard]] OperationPtr<QList<Snapshot>> history(const NumberRef &ref);

private:
    Database &m_database;
};

} // namespace NumberDesk
