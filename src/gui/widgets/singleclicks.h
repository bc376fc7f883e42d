// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace NumberDesk {

/// The second click of a double click does nothing here: for what would do the next thing, which nobody has
/// looked at, e.g. because another row has moved to where the first one was. Of a view: its viewport.
void takeSingleClicks(QWidget &widget);

} // namespace NumberDesk
