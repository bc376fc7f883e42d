// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QHeaderView;
class QMenu;

namespace NumberDesk {

/// One checkable action per column in the order in which they are shown; all but @p kept can be hidden.
void fillColumnMenu(QMenu &menu, QHeaderView &header, int kept);

/// One action per column that is shown, to sort by it, and the two directions: what a click on the header
/// does for whoever has no mouse.
void fillSortMenu(QMenu &menu, QHeaderView &header);

/// The columns as the context menu of the header.
void offerColumns(QHeaderView &header, int kept);

} // namespace NumberDesk
