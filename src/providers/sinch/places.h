// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/page.h"

#include <QString>
#include <QStringList>

#include <optional>

/// Where a list of Sinch goes on. Offers have no pages: more of them come only by asking for a greater
/// number of the same, and one type after the other. The owned numbers of v1alpha1 are alike.
namespace NumberDesk::Sinch {

/// Types are wire words; one that is empty means any type, which only v1alpha1 takes.
struct OfferPlace
{
    QStringList types; ///< the one that is asked for, and those that come after it
    int size = 0;

    [[nodiscard]] QString type() const { return types.value(0); }
    friend bool operator==(const OfferPlace &, const OfferPlace &) = default;
};

/// Where a search for @p types begins.
[[nodiscard]] OfferPlace firstPlace(const QStringList &types);
/// InvalidRequest for a token that is none of ours.
[[nodiscard]] Result<OfferPlace> offerPlace(const PageToken &token);
/// "200:LOCAL,TOLL_FREE": 200 local numbers, toll-free ones afterwards.
[[nodiscard]] PageToken tokenOf(const OfferPlace &place);
/// Where to go on after @p place had @p rows rows; nullopt at the end.
[[nodiscard]] std::optional<OfferPlace> placeAfter(const OfferPlace &place, qsizetype rows);
/// Whether @p rows rows at @p place can hold anything that was not in the shorter answer before it.
[[nodiscard]] bool bringsMore(const OfferPlace &place, qsizetype rows);

/// One page of the owned numbers: by the server's token, or, without paging, by how many are asked for.
struct OwnedPlace
{
    PageToken token;
    int size = 0;
    QString ending = {}; ///< only numbers with these last digits: a part of the list; empty: all of it
    friend bool operator==(const OwnedPlace &, const OwnedPlace &) = default;
};

inline constexpr int kOwnedPage = 100;

/// From the server's token, or from one of ownedParts() or tokenWithin().
[[nodiscard]] OwnedPlace pagedPlace(const PageToken &token);
/// The server's @p next as a token that stays within the part of @p place; empty for an empty one.
[[nodiscard]] PageToken tokenWithin(const OwnedPlace &place, const PageToken &next);
/// The first pages of the parts in which a list of @p total numbers is best read: by their last digits, one
/// or two, which every number has and which are spread evenly. Empty for a list that is not worth it.
[[nodiscard]] QList<PageToken> ownedParts(qint64 total);
/// InvalidRequest for a token that is none of ours.
[[nodiscard]] Result<OwnedPlace> unpagedPlace(const PageToken &token);
/// The token of what comes after an unpaged list of @p rows rows; empty at its end.
[[nodiscard]] PageToken unpagedNext(const OwnedPlace &place, qsizetype rows);

} // namespace NumberDesk::Sinch
