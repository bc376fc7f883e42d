// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/numberoffer.h"

namespace NumberDesk {

std::optional<Money> NumberOffer::firstYear() const
{
    if (!setUp || !monthly || setUp->currency() != monthly->currency())
        return std::nullopt;
    return setUp->plus(monthly->times(kMonthsOfYear));
}

} // namespace NumberDesk
