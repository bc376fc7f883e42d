// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace NumberDesk {

/// Lets Tab go through a window in the order in which its controls stand in the layouts, whenever each
/// of them was made. Windows call it from focusNextPrevChild(), because forms are built as they are needed.
void followLayout(QWidget &window);

} // namespace NumberDesk
