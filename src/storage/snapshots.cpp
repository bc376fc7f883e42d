// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/snapshots.h"

#include "storage/columns.h"
#include "storage/kits.h"
#include "storage/knownsettings.h"
#include "storage/snapshotrow.h"

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

} // namespace

Result<QList<Snapshot>> selectSnapshots(
    QSqlDatabase &database, const NumberRef &ref, const QString &rest, const QVariantList &values)
{
    auto rows
        = execute(database, QString(u"SELECT taken, reason, settings FROM snapshots "_s + rest), values);
    if (!rows.ok)
        return rows.error();
    QList<Snapshot> found;
    while (rows.query.next())
        found << Snapshot{ ref, mapFrom(rows.query.value(2)), timeFrom(rows.query.value(0)),
            reasonFromWord(rows.query.value(1).toString()) };
    return rows.query.lastError().isValid() ? Result<QList<Snapshot>>(rows.error()) : found;
}

OperationPtr<Done> Snapshots::add(
    const NumberRef &ref, const SettingValues &settings, const QDateTime &when, SnapshotReason reason)
{
    const Snapshot snapshot{ ref, settings, when, reason };
    return m_database.run<Done>(
        [snapshot](QSqlDatabase &database) { return insertSnapshot(database, snapshot); });
}

OperationPtr<Done> Snapshots::addBefore(
    const Change &change, const SettingValues &settings, const QDateTime &when)
{
    const Snapshot snapshot{ change.ref, settings, when, SnapshotReason::BeforeWrite };
    if (change.kind != ChangeKind::Release)
        return add(change.ref, settings, when, SnapshotReason::BeforeWrite);
    return m_database.run<Done>([snapshot, id = change.id](QSqlDatabase &database) -> Result<Done> {
        Transaction transaction(database);
        if (!transaction.isOpen())
            return transaction.error();
        if (const auto inserted = insertSnapshot(database, snapshot); !inserted.isOk())
            return inserted.error();
        const auto kept = insertKit(database, { id, snapshot.ref, snapshot.when, snapshot.settings, {} });
        return kept.isOk() ? transaction.commit() : kept;
    });
}

OperationPtr<int> Snapshots::addDifferent(const QList<OwnedNumber> &numbers, const QDateTime &when)
{
    return m_database.run<int>(
        [numbers, when](QSqlDatabase &database) { return addDifferentNow(database, numbers, when); });
}

OperationPtr<QList<Snapshot>> Snapshots::history(const NumberRef &ref)
{
    return m_database.read<QList<Snapshot>>([ref](QSqlDatabase &database) {
        return selectSnapshots(database, ref,
            u"WHERE account = ? AND country = ? AND digits = ? ORDER BY seq DESC"_s,
            { ref.account, textColumn(ref.country), textColumn(ref.number.digits()) });
    });
}

} // namespace NumberDesk
