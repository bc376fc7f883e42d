// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/palette.h"
#include "services/accounts.h"
#include "services/inventory.h"

#include <QString>

namespace NumberDesk {

/// "+44 7700 900123, Vonage Ops EU": what a colour tells only those who see it. @p subject alone where the
/// account is gone.
[[nodiscard]] QString withAccount(const QString &subject, const AccountId &account, const Accounts &accounts);

/// The second line of an account in the list: what is going on with it, in a few words.
struct AccountLine
{
    QString text;
    StateSign sign = StateSign::None;
};

[[nodiscard]] AccountLine accountLine(AccountState state, const RefreshStatus &status);
/// "Updated just now", "Updated 2 minutes ago"; empty when nothing was ever read.
[[nodiscard]] QString ageText(const RefreshStatus &status, const QDateTime &nowUtc);
/// Why an account cannot be used and what the ways on are; empty when it can.
[[nodiscard]] QString accountTrouble(AccountState state, const QString &label);

} // namespace NumberDesk
