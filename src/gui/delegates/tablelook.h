// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QTableView;

namespace NumberDesk::TableLook {

/// Rows of 31 px, alternating grounds, no grid, whole rows selected, a quiet header, text cut with "…", Tab
/// leaves the table, and this name for assistive technology.
void apply(QTableView &table, const QString &accessibleName);

/// Widens a column that is too narrow for these words and a sign.
void makeRoom(QTableView &table, int column, const QString &words);

/// Widens a column so that no number is ever cut, whatever the font: a number that is seen in part may be
/// taken for another.
void makeRoomForNumbers(QTableView &table, int column);

/// Selects exactly this row. QTableView::selectRow() selects nothing in a mirrored table that is wider than
/// its view.
void selectRow(QTableView &table, int row);

/// Rows of 26 px instead of 31.
void setCompact(QTableView &table, bool on);

} // namespace NumberDesk::TableLook
