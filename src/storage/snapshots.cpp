// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/snapshots.h"

#include "storage/columns.h"
#include "storage/knownsettings.h"

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

Result<int> addDifferentNow(QSqlDatabase &database, const QList<OwnedNumber> &numbers, const QDateTime &when)
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return transaction.error();
    KnownSettings known(database);
    int added = 0;
    for (const OwnedNumber &number : numbers) {
        const auto before = known.of(number.ref);
        if (!before.isOk())
            return before.error();
        const SettingValues now = normalised(number.settings);
        if (before.value().value_or(KnownState{}).settings == now)
            continue;
        const auto inserted = insertSnapshot(database, { number.ref, now, when, SnapshotReason::Refresh });
        if (!inserted.isOk())
            return inserted.error();
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
