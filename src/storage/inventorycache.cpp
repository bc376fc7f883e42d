// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/inventorycache.h"

#include "storage/columns.h"
#include "storage/sql.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

// What is on the screen first does not wait for the rest.
constexpr int kFirstPiece = 5'000;
constexpr int kGrowingPiece = 100'000;
// Whoever takes these does so in the window's thread.
constexpr int kPieceApart = 1'000;

/// Names a number within its inventory.
QString keyOf(const NumberRef &ref)
{
    return QString(ref.country + (ref.number.isShortCode() ? u'#' : u'/') + ref.number.digits());
}

Result<qint64> inventoryOf(QSqlDatabase &database, const AccountId &account)
{
    const auto begun = execute(database,
        u"INSERT INTO inventories (id, account) SELECT COALESCE(MAX(id), 0) + 1, ? FROM inventories "
        "WHERE 1 = 1 ON CONFLICT (account) DO NOTHING"_s,
        { account });
    if (!begun.ok)
        return begun.error();
    auto asked = execute(database, u"SELECT id FROM inventories WHERE account = ?"_s, { account });
    if (!asked.ok || !asked.query.next())
        return asked.error();
    return asked.query.value(0).toLongLong();
}

Result<Done> writeNow(QSqlDatabase &database, const AccountId &account, const QList<CachedNumber> &numbers)
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return transaction.error();
    const auto inventory = inventoryOf(database, account);
    if (!inventory.isOk())
        return inventory.error();
    Prepared put(database,
        u"INSERT INTO owned (id, inventory, number, packed) SELECT COALESCE(MAX(id), 0) + 1, ?, ?, ? "
        "FROM owned WHERE 1 = 1 ON CONFLICT (inventory, number) DO UPDATE SET packed = excluded.packed"_s);
    Prepared putRaw(database,
        u"INSERT INTO raws (id, raw) SELECT id, ? FROM owned WHERE inventory = ? AND number = ? "
        "ON CONFLICT (id) DO UPDATE SET raw = excluded.raw WHERE raws.raw <> excluded.raw"_s);
    for (const CachedNumber &number : numbers) {
        const QString key = keyOf(number.ref);
        if (!number.packed.isEmpty() && !put.run({ inventory.value(), key, number.packed }))
            return put.error();
        if (!number.raw.isEmpty() && !putRaw.run({ number.raw, inventory.value(), key }))
            return putRaw.error();
    }
    return transaction.commit();
}

// What belongs to a row goes with it, here and below.
Result<Done> removeNow(QSqlDatabase &database, const QList<NumberRef> &numbers)
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return transaction.error();
    Prepared remove(database,
        u"DELETE FROM owned WHERE inventory = (SELECT id FROM inventories WHERE account = ?) "
        "AND number = ?"_s);
    for (const NumberRef &ref : numbers) {
        if (!remove.run({ ref.account, keyOf(ref) }))
            return remove.error();
    }
    return transaction.commit();
}

Result<Done> finishNow(QSqlDatabase &database, const AccountId &account, const QDateTime &when)
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return transaction.error();
    const auto inventory = inventoryOf(database, account);
    if (!inventory.isOk())
        return inventory.error();
    const auto stored = execute(database, u"UPDATE inventories SET stored = ? WHERE id = ?"_s,
        { timeColumn(when), inventory.value() });
    return stored.ok ? transaction.commit() : stored.error();
}

Result<Done> removeAccountNow(QSqlDatabase &database, const AccountId &account)
{
    const auto removed = execute(database, u"DELETE FROM inventories WHERE account = ?"_s, { account });
    return removed.ok ? Result<Done>(Done{}) : removed.error();
}

Result<QByteArray> rawNow(QSqlDatabase &database, const NumberRef &number)
{
    auto asked = execute(database,
        u"SELECT r.raw FROM raws r JOIN owned o ON o.id = r.id JOIN inventories i ON i.id = o.inventory "
        "WHERE i.account = ? AND o.number = ?"_s,
        { number.account, keyOf(number) });
    if (!asked.ok)
        return asked.error();
    return asked.query.next() ? asked.query.value(0).toByteArray() : QByteArray();
}

} // namespace

Result<Done> CacheReading::readTimes(QSqlDatabase &database)
{
    auto rows = execute(database, u"SELECT id, account, stored FROM inventories"_s);
    if (!rows.ok)
        return rows.error();
    while (rows.query.next()) {
        const AccountId account = rows.query.value(1).toString();
        if (!m_accounts.contains(account))
            continue;
        m_inventories.insert(rows.query.value(0).toLongLong(), account);
        if (!rows.query.value(2).isNull())
            m_piece.times.insert(account, timeFrom(rows.query.value(2)));
    }
    return rows.query.lastError().isValid() ? Result<Done>(rows.error()) : Done{};
}

Result<CachePiece> CacheReading::next(QSqlDatabase &database)
{
    const bool isFirst = m_after < 0;
    if (isFirst) {
        if (const auto times = readTimes(database); !times.isOk())
            return times.error();
    }
    const int most = m_pieces == Pieces::Apart ? kPieceApart : isFirst ? kFirstPiece : kGrowingPiece;
    auto rows = execute(database,
        u"SELECT id, inventory, packed FROM owned WHERE id > ? ORDER BY id LIMIT ?"_s, { m_after, most });
    if (!rows.ok)
        return rows.error();
    int count = 0;
    for (; rows.query.next(); ++count) {
        m_after = rows.query.value(0).toLongLong();
        const auto inventory = m_inventories.constFind(rows.query.value(1).toLongLong());
        // What cannot be understood is left out: the provider tells it again.
        if (inventory != m_inventories.cend())
            static_cast<void>(m_piece.columns.putPacked(*inventory, rows.query.value(2).toByteArray()));
    }
    if (rows.query.lastError().isValid())
        return rows.error();
    m_after = std::max<qint64>(m_after, 0);
    m_piece.isLast = count < most;
    if (m_pieces == Pieces::Growing && !m_piece.isLast)
        return m_piece;
    const CachePiece piece = m_piece;
    m_piece.columns = NumberColumns();
    return piece;
}

OperationPtr<Done> InventoryCache::write(const AccountId &account, const QList<CachedNumber> &numbers)
{
    return m_database.run<Done>(
        [account, numbers](QSqlDatabase &database) { return writeNow(database, account, numbers); });
}

OperationPtr<Done> InventoryCache::remove(const QList<NumberRef> &numbers)
{
    return m_database.run<Done>([numbers](QSqlDatabase &database) { return removeNow(database, numbers); });
}

OperationPtr<Done> InventoryCache::finish(const AccountId &account, const QDateTime &when)
{
    return m_database.run<Done>(
        [account, when](QSqlDatabase &database) { return finishNow(database, account, when); });
}

OperationPtr<Done> InventoryCache::removeAccount(const AccountId &account)
{
    return m_database.run<Done>(
        [account](QSqlDatabase &database) { return removeAccountNow(database, account); });
}

OperationPtr<CachePiece> InventoryCache::read(const std::shared_ptr<CacheReading> &reading)
{
    return m_database.read<CachePiece>([reading](QSqlDatabase &database) { return reading->next(database); });
}

OperationPtr<QByteArray> InventoryCache::raw(const NumberRef &number)
{
    return m_database.read<QByteArray>([number](QSqlDatabase &database) { return rawNow(database, number); });
}

} // namespace NumberDesk
