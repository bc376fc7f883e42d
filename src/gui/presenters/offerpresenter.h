// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/numberoffer.h"
#include "gui/theme/palette.h"
#include "services/offersearch.h"

#include <QString>

namespace NumberDesk {

/// What is known about an offer beside what the provider says.
struct OfferFacts
{
    std::optional<ChangeRecord> unsettled; ///< the change that blocks its number
    bool owned = false;
    bool readOnly = false; ///< its account
};

/// What to know about an offer before buying it.
struct OfferStanding
{
    StateSign sign = StateSign::None;
    QString words; ///< "Ready", "Papers needed", "Checking purchase", …
    QString obstacle; ///< why it cannot be bought, a sentence; empty when it can
};

[[nodiscard]] OfferStanding offerStanding(const NumberOffer &offer, const OfferFacts &facts);

/// The chip of one account in a search.
struct SearchChip
{
    QString text;
    StateSign sign = StateSign::None;
};

[[nodiscard]] SearchChip searchChip(const QString &account, const AccountSearchStatus &status);

/// What it costs to buy them all.
[[nodiscard]] CostTotals totalsOf(const QList<NumberOffer> &offers);

} // namespace NumberDesk
