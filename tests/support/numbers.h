// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numbercolumns.h"

namespace NumberDesk::Testing {

[[nodiscard]] inline NumberColumns columnsOf(const QList<OwnedNumber> &numbers)
{
    NumberColumns columns;
    for (const OwnedNumber &number : numbers)
        columns.put(number);
    return columns;
}

/// The numbers of one account, by row.
[[nodiscard]] inline QList<OwnedNumber> numbersOf(const NumberColumns &columns, const AccountId &account)
{
    QList<OwnedNumber> numbers;
    for (const quint32 row : columns.rowsOf(account))
        numbers.append(columns.at(row));
    return numbers;
}

} // namespace NumberDesk::Testing
