// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/numberpasts.h"

#include "storage/changerow.h"
#include "storage/columns.h"
#include "storage/findingrow.h"
#include "storage/snapshotrow.h"

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

QString ofNumber()
{
    return u"WHERE account = ? AND country = ? AND digits = ? ORDER BY seq"_s;
}

QVariantList keyOf(const NumberRef &ref)
{
    return { ref.account, textColumn(ref.country), textColumn(ref.number.digits()) };
}

Result<NumberPast> pastOf(QSqlDatabase &database, const NumberRef &ref)
{
    const auto snapshots = selectSnapshots(database, ref, ofNumber(), keyOf(ref));
    if (!snapshots.isOk())
        return snapshots.error();
    const auto changes = selectChanges(database, ofNumber(), keyOf(ref));
    if (!changes.isOk())
        return changes.error();
    return NumberPast{ ref, *snapshots, *changes, {} };
}

Result<NumberPast> wholePastOf(QSqlDatabase &database, const NumberRef &ref)
{
    const auto past = pastOf(database, ref);
    if (!past.isOk())
        return past.error();
    const auto findings = selectFindings(database, ofNumber(), keyOf(ref));
    if (!findings.isOk())
        return findings.error();
    return NumberPast{ ref, past->snapshots, past->changes, *findings };
}

Result<QList<NumberPast>> pastsNow(QSqlDatabase &database, const QList<NumberRef> &refs)
{
    QList<NumberPast> pasts;
    for (const NumberRef &ref : refs) {
        const auto past = pastOf(database, ref);
        if (!past.isOk())
            return past.error();
        pasts.append(past.value());
    }
    return pasts;
}

} // namespace

OperationPtr<NumberPast> NumberPasts::of(const NumberRef &ref)
{
    return m_database.read<NumberPast>([ref](QSqlDatabase &database) { return wholePastOf(database, ref); });
}

OperationPtr<QList<NumberPast>> NumberPasts::ofMany(const QList<NumberRef> &refs)
{
    return m_database.read<QList<NumberPast>>(
        [refs](QSqlDatabase &database) { return pastsNow(database, refs); });
}

} // namespace NumberDesk
