// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/review.h"

namespace NumberDesk {

/// What the purchases of a sheet that can be applied cost, and what has to be agreed to where a price is not
/// told.
void addTotals(ReviewSheet &sheet, const Accounts &accounts);

/// Warns at each purchase of the account when all of them together cost more than there is.
void warnOfBalance(ReviewSheet &sheet, const AccountId &account, const Money &balance);

} // namespace NumberDesk
