// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numbercolumns.h"
#include "storage/database.h"

#include <QHash>

namespace NumberDesk {

/// What the cache is to know of a number.
struct CachedNumber
{
    NumberRef ref;
    QByteArray packed; ///< NumberColumns::packed(); empty = as it is already
    QByteArray raw; ///< what the provider sent in full; empty = as it is already
};

/// What was read of the cache.
struct CachePiece
{
    NumberColumns columns;
    QHash<AccountId, QDateTime> times; ///< when they were read whole, UTC; only those that were
    bool isLast = false;
};

/// The reading of some accounts' numbers, piece by piece: see InventoryCache::read(). Between the pieces
/// others may use the cache.
class CacheReading final
{
public:
    enum class Pieces {
        Growing, ///< each has all that was read so far; few large ones
        Apart, ///< each has what was read since the one before; many small ones
    };
    CacheReading(const QList<AccountId> &accounts, Pieces pieces)
        : m_accounts(accounts)
        , m_pieces(pieces)
    { }
    Q_DISABLE_COPY_MOVE(CacheReading)

    [[nodiscard]] const QList<AccountId> &accounts() const { return m_accounts; }

private:
    friend class InventoryCache;
    [[nodiscard]] Result<CachePiece> next(QSqlDatabase &database);
    [[nodiscard]] Result<Done> readTimes(QSqlDatabase &database);

    const QList<AccountId> m_accounts;
    const Pieces m_pieces;
    // Of the database's thread.
    QHash<qint64, AccountId> m_inventories;
    CachePiece m_piece;
    qint64 m_after = -1;
};

/// The last inventory per account, so that the window is full at once, and what the providers sent in full.
/// Written number by number while an account is read. May be lost at any time.
class InventoryCache final
{
public:
    /// @p database is opened by its owner, made from cacheSpec(), and has to outlive the cache.
    explicit InventoryCache(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] OperationPtr<Done> write(const AccountId &account, const QList<CachedNumber> &numbers);
    [[nodiscard]] OperationPtr<Done> remove(const QList<NumberRef> &numbers);
    /// The account was read whole: what was written of it is what it owned then.
    [[nodiscard]] OperationPtr<Done> finish(const AccountId &account, const QDateTime &when);
    [[nodiscard]] OperationPtr<Done> removeAccount(const AccountId &account);

    /// Reads the next piece; to be called until it is the last, one piece at a time.
    [[nodiscard]] OperationPtr<CachePiece> read(const std::shared_ptr<CacheReading> &reading);
    /// What the provider sent in full for a number; empty when that is not known.
    [[nodiscard]] OperationPtr<QByteArray> raw(const NumberRef &number);

private:
    Database &m_database;
};

} // namespace NumberDesk
