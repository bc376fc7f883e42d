// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/holdings.h"

#include "storage/sql.h"

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

Result<bool> awaitsPassNow(QSqlDatabase &database, const AccountId &account)
{
    auto asked = execute(database,
        u"SELECT COUNT(*) FROM facts WHERE name = 'set_aside' "
        "AND NOT EXISTS (SELECT 1 FROM passes WHERE account = ?)"_s,
        { account });
    if (!asked.ok || !asked.query.next())
        return asked.error();
    return asked.query.value(0).toInt() > 0;
}

} // namespace

OperationPtr<bool> Holdings::awaitsPass(const AccountId &account)
{
    return m_database.read<bool>(
        [account](QSqlDatabase &database) { return awaitsPassNow(database, account); });
}

} // namespace NumberDesk
