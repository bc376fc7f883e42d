// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/nooffers.h"

#include <QCoreApplication>

namespace NumberDesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NoOffers)
};

} // namespace

EmptyWords emptyWords(NoOffers why, const QString &country)
{
    switch (why) {
    case NoOffers::Searching:
        return { Icon::Search, Text::tr("Searching…"), Text::tr("Offers appear here as they come.") };
    case NoOffers::NoAccountReady:
        return { Icon::Account, Text::tr("No account is ready"),
            Text::tr("Searching needs an account whose credentials are at hand."),
            Text::tr("Add an account…") };
    case NoOffers::NotSearched:
        return { Icon::Search, Text::tr("Pick a country and search"),
            Text::tr("All your accounts are asked at once. Nothing is bought before you have reviewed it.") };
    case NoOffers::AllFailed:
        return { Icon::Error, Text::tr("No account could answer"),
            Text::tr("The marks above say why; click one for the provider's own words."), {},
            Text::tr("Search again") };
    case NoOffers::NotSold:
        return { Icon::Filter, Text::tr("Not sold here"),
            Text::tr("None of these accounts sells numbers of %1. Try another country.").arg(country) };
    case NoOffers::TooNarrow:
        return { Icon::Filter, Text::tr("Nothing found"),
            Text::tr("Try fewer digits, another match or type, or leave out the highest price."), {},
            Text::tr("Search the whole country") };
    case NoOffers::None:
        break;
    }
    return { Icon::Filter, Text::tr("Nothing found"),
        Text::tr("These accounts have no numbers on offer in this country now. Try another country.") };
}

} // namespace NumberDesk
