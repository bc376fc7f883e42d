// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/snapshots.h"

#include "storage/columns.h"
#include "storage/sql.h"

#include <QHash>
#include <QSet>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

QString reasonWord(SnapshotReason reason)
{
    return reason == SnapshotReason::BeforeWrite ? u"before-write"_s : u"refresh"_s;
}

SnapshotReason reasonFromWord(const QString &word)
{
    return word == "before-write"_L1 ? SnapshotReason::BeforeWrite : SnapshotReason::Refresh;
}

Result<Done> insertSnapshot(QSqlDatabase &database, const Snapshot &snapshot)
{
    const auto done = execute(database,
        u"INSERT INTO snapshots (seq, account, country, digits, short_code, taken, reason, settings) "
        "SELECT COALESCE(MAX(seq), 0) + 1, ?, ?, ?, ?, ?, ?, ? FROM snapshots"_s,
        { snapshot.ref.account, textColumn(snapshot.ref.country), textColumn(snapshot.ref.number.digits()),
            int(snapshot.ref.number.isShortCode()), timeColumn(snapshot.when), reasonWord(snapshot.reason),
            mapColumn(normalised(snapshot.settings)) });
    return done.ok ? Result<Done>(Done{}) : done.error();
}

/// The newest settings of every number of the account that has a snapshot.
Result<QHash<NumberRef, SettingValues>> newest(QSqlDatabase &database, const AccountId &account)
{
    auto rows = execute(database,
        u"SELECT country, digits, short_code, settings FROM snapshots WHERE seq IN "
        "(SELECT MAX(seq) FROM snapshots WHERE account = ? GROUP BY country, digits)"_s,
        { account });
    if (!rows.ok)
        return rows.error();
    QHash<NumberRef, SettingValues> settings;
    while (rows.query.next()) {
        const NumberRef ref = refFrom(account, rows.query.value(0).toString(), rows.query.value(1).toString(),
            rows.query.value(2).toBool());
        settings.insert(ref, mapFrom(rows.query.value(3)));
    }
    if (rows.query.lastError().isValid())
        return rows.error();
    return settings;
}

Result<int> addDifferentNow(QSqlDatabase &database, const QList<OwnedNumber> &numbers, const QDateTime &when)
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return transaction.error();
    QHash<NumberRef, SettingValues> known;
    QSet<AccountId> accounts;
    int added = 0;
    for (const OwnedNumber &number : numbers) {
        if (!accounts.contains(number.ref.account)) {
            accounts.insert(number.ref.account);
            auto more = newest(database, number.ref.account);
            if (!more.isOk())
                return more.error();
            known.insert(*more);
        }
        const SettingValues now = normalised(number.settings);
        if (known.value(number.ref) == now)
            continue;
        const auto inserted = insertSnapshot(database, { number.ref, now, when, SnapshotReason::Refresh });
        if (!inserted.isOk())
            return inserted.error();
        known.insert(number.ref, now);
        ++added;
    }
    if (const auto committed = transaction.commit(); !committed.isOk())
        return committed.error();
    return added;
}

Result<QList<Snapshot>> historyNow(QSqlDatabase &database, const NumberRef &ref)
{
    auto rows = execute(database,
        u"SELECT taken, reason, settings FROM snapshots WHERE account = ? AND country = ? AND digits = ? "
        "ORDER BY seq DESC"_s,
        { ref.account, ref.country, ref.number.digits() });
    if (!rows.ok)
        return rows.error();
    QList<Snapshot> history;
    while (rows.query.next())
        history << Snapshot{ ref, mapFrom(rows.query.value(2)), timeFrom(rows.query.value(0)),
            reasonFromWord(rows.query.value(1).toString()) };
    return rows.query.lastError().isValid() ? Result<QList<Snapshot>>(rows.error()) : history;
}

} // namespace

OperationPtr<Done> Snapshots::add(
    const NumberRef &ref, const SettingValues &settings, const QDateTime &when, SnapshotReason reason)
{
    const Snapshot snapshot{ ref, settings, when, reason };
    return m_database.run<Done>(
        [snapshot](QSqlDatabase &database) { return insertSnapshot(database, snapshot); });
}

OperationPtr<int> Snapshots::addDifferent(const QList<OwnedNumber> &numbers, const QDateTime &when)
{
    return m_database.run<int>(
        [numbers, when](QSqlDatabase &database) { return addDifferentNow(database, numbers, when); });
}

OperationPtr<QList<Snapshot>> Snapshots::history(const NumberRef &ref)
{
    return m_database.read<QList<Snapshot>>(
        [ref](QSqlDatabase &database) { return historyNow(database, ref); });
}

} // namespace NumberDesk
