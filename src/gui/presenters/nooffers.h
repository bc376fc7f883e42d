// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/icons.h"

#include <QString>

namespace NumberDesk {

/// Why a search shows no offers.
enum class NoOffers {
    Searching,
    NoAccountReady,
    NotSearched,
    AllFailed,
    NotSold, ///< no account sells numbers of that country
    TooNarrow, ///< something but the country narrows the search
    None,
};

/// An empty table in words: what is so, and the one thing to do.
struct EmptyWords
{
    Icon icon = Icon::Search;
    QString heading;
    QString sentence;
    QString primary = {}; ///< a button's text; empty = no button
    QString secondary = {};
};

/// @p country is a name for people.
[[nodiscard]] EmptyWords emptyWords(NoOffers why, const QString &country);

} // namespace NumberDesk
