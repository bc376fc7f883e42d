// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/offerfilter.h"

#include "domain/phonenumber.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NumberDesk::OfferSearch)
};

bool matchesDigits(const QString &number, const QString &wanted, DigitsMatch match)
{
    switch (match) {
    case DigitsMatch::StartsWith:
        return number.startsWith(wanted);
    case DigitsMatch::Contains:
        return number.contains(wanted);
    case DigitsMatch::EndsWith:
        return number.endsWith(wanted);
    }
    return true;
}

} // namespace

OfferFilter::OfferFilter(const SearchQuery &query, const ProviderInfo &info)
    : m_asked(query)
{
    m_asked.highestMonthly.reset();
    const bool sellsType = query.type && info.types.contains(*query.type);
    if (query.type && !(sellsType && info.searchFilters.contains("type"_L1))) {
        m_local.type = std::exchange(m_asked.type, std::nullopt);
        m_names.append(Texts::tr("Type"));
    }
    for (const Capability capability : query.capabilities) {
        if (info.searchFilters.contains("capabilities"_L1) && info.capabilities.contains(capability))
            continue;
        m_asked.capabilities.removeAll(capability);
        m_local.capabilities.append(capability);
        m_names.append(capabilityName(capability));
    }
    const bool filtersDigits = info.searchFilters.contains("digits"_L1)
        || (query.match == DigitsMatch::StartsWith && info.searchFilters.contains("digitsStart"_L1));
    if (!query.digits.isEmpty() && !filtersDigits) {
        m_local.digits = searchDigits(std::exchange(m_asked.digits, QString()));
        m_local.match = query.match;
        m_names.append(Texts::tr("Digits"));
    }
    if (query.highestMonthly) {
        m_local.highestMonthly = query.highestMonthly;
        m_names.append(Texts::tr("Highest monthly price"));
    }
}

bool OfferFilter::accepts(const NumberOffer &offer) const
{
    if (m_local.type && !(offer.type == *m_local.type))
        return false;
    const bool able = std::all_of(m_local.capabilities.begin(), m_local.capabilities.end(),
        [&offer](Capability capability) { return offer.capabilities.has(capability); });
    if (!able)
        return false;
    if (!m_local.digits.isEmpty() && !matchesDigits(offer.ref.number.digits(), m_local.digits, m_local.match))
        return false;
    // A price in another currency or not told at all cannot be compared, so it hides nothing.
    const bool comparable = m_local.highestMonthly && offer.monthly
        && offer.monthly->currency() == m_local.highestMonthly->currency();
    return !comparable || offer.monthly->compare(*m_local.highestMonthly) <= 0;
}

} // namespace NumberDesk
