// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ownednumber.h"
#include "storage/database.h"

namespace NumberDesk {

/// What an account owned when it was last listed.
struct CachedInventory
{
    QList<OwnedNumber> numbers;
    QDateTime when; ///< UTC; invalid = never stored
};

/// The last inventory per account, so that the window is full at once. May be lost at any time.
class InventoryCache final
{
public:
    /// @p database is opened by its owner, made from cacheSpec(), and has to outlive the cache.
    explicit InventoryCache(Database &database)
        : m_database(database)
    { }

    /// Replaces what is stored for the account, in one transaction.
    [[nodiscard]] OperationPtr<Done> store(
        const AccountId &account, const QList<OwnedNumber> &numbers, const QDateTime &when);
    /// In the order in which they were stored.
    [[nodiscard]] OperationPtr<CachedInventory> load(const AccountId &account);
    [[nodiscard]] OperationPtr<Done> remove(const AccountId &account);

private:
    Database &m_database;
};

} // namespace NumberDesk
