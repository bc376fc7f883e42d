// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace NumberDesk {

/// Makes scroll areas tell screen readers of their parts without trusting their questions. Qt's own way
/// (6.4) counts only the scroll bars that show, and ends the program when one has just gone that is still
/// asked for. Called once, before there are windows.
void installAccessibleScrollAreas();

} // namespace NumberDesk
