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

Result<NumberPast> pastOf(QSqlDatabase &database, const NumberRef &ref)
{
    const QString rest = u"WHERE account = ? AND country = ? AND digits = ? ORDER BY seq"_s;
    const QVariantList key{ ref.account, textColumn(ref.country), textColumn(ref.number.digits()) };
    const auto snapshots = selectSnapshots(database, ref, rest, key);
    if (!snapshots.isOk())
        return snapshots.error();
    const auto changes = selectChanges(database, rest, key);
    if (!changes.isOk())
        return changes.error();
    const auto findings = selectFindings(database, rest, key);
    if (!findings.isOk())
        return findings.error();
    return NumberPast{ ref, *snapshots, *changes, *findings };
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

OperationPtr<QList<NumberPast>> NumberPasts::of(const QList<NumberRef> &refs)
{
    return m_database.read<QList<NumberPast>>(
        [refs](QSqlDatabase &database) { return pastsNow(database, refs); });
}

} // namespace NumberDesk
