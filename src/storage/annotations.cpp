// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/annotations.h"

#include "storage/columns.h"
#include "storage/sql.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

Result<Done> setLockedNow(QSqlDatabase &database, const NumberRef &ref, bool locked)
{
    const auto done = execute(database,
        u"INSERT INTO annotations (account, country, digits, short_code, locked) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (account, country, digits) DO UPDATE SET locked = excluded.locked"_s,
        { ref.account, textColumn(ref.country), textColumn(ref.number.digits()),
            int(ref.number.isShortCode()), int(locked) });
    return done.ok ? Result<Done>(Done{}) : done.error();
}

Result<bool> isLockedNow(QSqlDatabase &database, const NumberRef &ref)
{
    auto asked = execute(database,
        u"SELECT locked FROM annotations WHERE account = ? AND country = ? AND digits = ?"_s,
        { ref.account, textColumn(ref.country), textColumn(ref.number.digits()) });
    if (!asked.ok)
        return asked.error();
    return asked.query.next() && asked.query.value(0).toBool();
}

Result<QList<NumberRef>> lockedNow(QSqlDatabase &database)
{
    auto rows = execute(
        database, u"SELECT account, country, digits, short_code FROM annotations WHERE locked = 1"_s);
    if (!rows.ok)
        return rows.error();
    QList<NumberRef> refs;
    while (rows.query.next())
        refs.append(refFrom(rows.query.value(0).toString(), rows.query.value(1).toString(),
            rows.query.value(2).toString(), rows.query.value(3).toBool()));
    return rows.query.lastError().isValid() ? Result<QList<NumberRef>>(rows.error()) : refs;
}

} // namespace

OperationPtr<Done> Annotations::setLocked(const NumberRef &ref, bool locked)
{
    return m_database.run<Done>(
        [ref, locked](QSqlDatabase &database) { return setLockedNow(database, ref, locked); });
}

OperationPtr<bool> Annotations::isLocked(const NumberRef &ref)
{
    return m_database.read<bool>([ref](QSqlDatabase &database) { return isLockedNow(database, ref); });
}

OperationPtr<QList<NumberRef>> Annotations::locked()
{
    return m_database.read<QList<NumberRef>>([](QSqlDatabase &database) { return lockedNow(database); });
}

} // namespace NumberDesk
