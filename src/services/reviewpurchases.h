// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/review.h"

namespace NumberDesk {

/// What has to be agreed to where a purchase that can be applied has no price.
void addConsents(ReviewSheet &sheet, const Accounts &accounts);

/// Warns at each purchase of the account when all of them together cost more than there is.
void warnOfBalance(ReviewSheet &sheet, const AccountId &account, const Money &balance);

} // namespace NumberDesk
