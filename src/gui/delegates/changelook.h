// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace NumberDesk {

/// Where a table of changes has which of the columns that all of them have.
struct ChangeColumns
{
    int number = 0;
    int what = 0;
    int change = 0;
    int cost = 0;
};

/// Delegates and widths of a table of changes whose model and look are set; what becomes different has the
/// room that the others leave.
void setUpChangeColumns(QTableView &table, const ChangeColumns &columns);

} // namespace NumberDesk
