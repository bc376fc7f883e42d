// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace NumberDesk {

class EmptyState;

/// What stands in place of the pages while there is no account: its buttons add one and open the sandbox.
[[nodiscard]] EmptyState *makeFirstRun(QWidget *parent);

} // namespace NumberDesk
