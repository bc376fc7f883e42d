// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "gui/theme/palette.h"

#include <QVariant>

namespace NumberDesk {

class Accounts;

/// What tables of changes, the plan and the review, show alike.
namespace ChangeCells {

enum class Column { Number, What, Change, State, Account, Cost };
[[nodiscard]] QVariant heading(Column column, int role);

/// The number with the colour of its account, and the account's name for those who do not see colours.
[[nodiscard]] QVariant number(const Change &change, const Accounts &accounts, int role);
[[nodiscard]] QVariant account(const Change &change, const Accounts &accounts, int role);
[[nodiscard]] QVariant what(ChangeKind kind, StateSign sign, int role);
/// Before anything came of it: what cannot be taken back is marked.
[[nodiscard]] StateSign signOf(ChangeKind kind);

} // namespace ChangeCells

} // namespace NumberDesk
