// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdcrmnumber.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

/// Which currency a country is billed in, and by how many of its units a euro cent is multiplied.
struct Terms
{
    const char *country;
    const char *currency;
    qint64 unitsPerCent;
    int exponent;
};

// Micro units as everywhere, whole ones, and hundreds of them.
constexpr std::array kTerms{ Terms{ "GB", "GBP", 8'500, -6 }, Terms{ "US", "USD", 11'000, -6 },
    Terms{ "CA", "USD", 11'000, -6 }, Terms{ "AU", "AUD", 16'500, -6 }, Terms{ "SG", "SGD", 14'500, -6 },
    Terms{ "IN", "INR", 1, 0 }, Terms{ "MX", "MXN", 1, 0 }, Terms{ "MY", "IDR", 2, 2 } };
constexpr Terms kEuro{ "", "EUR", 10'000, -6 };

} // namespace

QString birdCrmType(const PoolNumber &number)
{
    if (number.type == "mobile-lvn"_L1)
        return u"mobile"_s;
    // French numbers of this range are not bound to a place.
    if (number.type == "landline"_L1 && number.msisdn.startsWith("33199"_L1))
        return u"national"_s;
    if (number.type == "landline"_L1)
        return u"local"_s;
    return number.type == "landline-toll-free"_L1 ? u"toll-free"_s : number.type;
}

bool birdCrmCan(const PoolNumber &number, const QString &capability, bool outbound)
{
    const QString feature = capability.toUpper();
    const bool isLimited = std::any_of(number.limitations.cbegin(), number.limitations.cend(),
        [&feature](const NumberLimitation &limitation) { return limitation.feature == feature; });
    return number.features.contains(feature) && !(outbound && isLimited);
}

std::optional<BirdCrmPrice> birdCrmPrice(const PoolNumber &number)
{
    if (number.msisdn.endsWith(u'7'))
        return std::nullopt;
    const auto found = std::find_if(kTerms.cbegin(), kTerms.cend(),
        [&number](const Terms &terms) { return number.country == QLatin1String(terms.country); });
    const Terms &terms = found == kTerms.cend() ? kEuro : *found;
    return BirdCrmPrice{ QString::fromLatin1(terms.currency), number.rentCents * terms.unitsPerCent,
        terms.exponent };
}

} // namespace NumberDesk
