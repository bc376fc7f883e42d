// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/places.h"

#include "providers/sinch/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sinch)
};

constexpr std::array kOfferSizes{ 50, 200, 1000 };
constexpr std::array kUnpagedSizes{ 1000, 10'000, 100'000 };

/// The step after @p size; 0 after the last.
template <size_t count>
int stepAfter(const std::array<int, count> &steps, int size)
{
    const auto next = std::upper_bound(steps.begin(), steps.end(), size);
    return next == steps.end() ? 0 : *next;
}

/// The step before @p size; 0 before the first.
template <size_t count>
int stepBefore(const std::array<int, count> &steps, int size)
{
    const auto here = std::lower_bound(steps.begin(), steps.end(), size);
    return here == steps.begin() ? 0 : *std::prev(here);
}

/// Before the digits of a part; no token of the server has a colon.
constexpr auto kEnding = "ending:"_L1;
/// From how many numbers on a list is read in tens, and in hundreds, of parts.
constexpr qint64 kTenParts = 2'000;
constexpr qint64 kHundredParts = 200'000;

template <size_t count>
bool isStep(const std::array<int, count> &steps, int size)
{
    return std::find(steps.begin(), steps.end(), size) != steps.end();
}

Error foreignToken()
{
    return makeError(ErrorKind::InvalidRequest, Tr::tr("The list cannot go on from there. Start it anew."));
}

} // namespace

OfferPlace firstPlace(const QStringList &types)
{
    return { types, kOfferSizes.front() };
}

Result<OfferPlace> offerPlace(const PageToken &token)
{
    const qsizetype colon = token.indexOf(u':');
    if (colon < 0)
        return foreignToken();
    const OfferPlace place{ token.sliced(colon + 1).split(u','), token.left(colon).toInt() };
    const bool areTypes = std::all_of(place.types.begin(), place.types.end(),
        [](const QString &type) { return type.isEmpty() || typeWords().contains(type); });
    if (!areTypes || !isStep(kOfferSizes, place.size))
        return foreignToken();
    return place;
}

PageToken tokenOf(const OfferPlace &place)
{
    return QString::number(place.size) + u':' + place.types.join(u',');
}

std::optional<OfferPlace> placeAfter(const OfferPlace &place, qsizetype rows)
{
    const int more = stepAfter(kOfferSizes, place.size);
    if (rows >= place.size && more > 0)
        return OfferPlace{ place.types, more };
    if (place.types.size() < 2)
        return std::nullopt;
    return firstPlace(place.types.sliced(1));
}

bool bringsMore(const OfferPlace &place, qsizetype rows)
{
    return rows > stepBefore(kOfferSizes, place.size);
}

OwnedPlace pagedPlace(const PageToken &token)
{
    if (!token.startsWith(kEnding))
        return { token, kOwnedPage };
    const QString rest = token.sliced(kEnding.size());
    const qsizetype colon = rest.indexOf(u':');
    return { rest.sliced(colon + 1), kOwnedPage, rest.left(colon) };
}

PageToken tokenWithin(const OwnedPlace &place, const PageToken &next)
{
    if (next.isEmpty() || place.ending.isEmpty())
        return next;
    return kEnding + place.ending + u':' + next;
}

QList<PageToken> ownedParts(qint64 total)
{
    QList<PageToken> parts;
    if (total < kTenParts)
        return parts;
    const int digits = total < kHundredParts ? 1 : 2;
    const int count = digits == 1 ? 10 : 100;
    for (int part = 0; part < count; ++part)
        parts.append(kEnding + QString::number(part).rightJustified(digits, u'0') + u':');
    return parts;
}

Result<OwnedPlace> unpagedPlace(const PageToken &token)
{
    if (token.isEmpty())
        return OwnedPlace{ {}, kUnpagedSizes.front() };
    const int size = token.toInt();
    if (!isStep(kUnpagedSizes, size))
        return foreignToken();
    return OwnedPlace{ {}, size };
}

PageToken unpagedNext(const OwnedPlace &place, qsizetype rows)
{
    const int more = stepAfter(kUnpagedSizes, place.size);
    return rows >= place.size && more > 0 ? QString::number(more) : QString();
}

} // namespace NumberDesk::Sinch
