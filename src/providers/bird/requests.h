// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httprequest.h"
#include "providers/providerclient.h"

/// The requests of Bird's API as plain data; see net/httprequest.h. Their base is left empty: the connection
/// fills it in, because the region may turn out to be another one. Bird refuses every parameter that it
/// does not declare, so nothing is ever added to them.
namespace NumberDesk::Bird {

inline constexpr int kPageSize = 100; ///< the most that Bird gives; its own default is 25

enum class Call {
    Workspace,
    Search,
    Offer,
    PlaceOrder,
    Order,
    Orders,
    ListOwned,
    Release,
    VoiceNumbers,
    UpdateVoice,
};

[[nodiscard]] HttpRequest workspaceRequest();

/// What a search is filtered by. Digits are sent only where they have to be at the start: Bird takes them
/// without the calling code and has no other way to match.
[[nodiscard]] QueryString searchFilters(const SearchQuery &query);
/// What offers of such a search begin with, calling code first; empty if they may begin with anything.
[[nodiscard]] QString startOf(const SearchQuery &query);
/// Whether @p query is for something that Bird could have at all; otherwise there is nothing to ask.
[[nodiscard]] bool canSell(const SearchQuery &query);
[[nodiscard]] HttpRequest searchRequest(const QueryString &filters, const QString &cursor);
[[nodiscard]] HttpRequest offerRequest(const NumberRef &ref);

[[nodiscard]] HttpRequest placeOrderRequest(const Change &change);
[[nodiscard]] HttpRequest orderRequest(const QString &orderId);
/// Newest first.
[[nodiscard]] HttpRequest ordersRequest(const QString &cursor);

/// @p values are those of ProviderInfo::ownedFilters.
[[nodiscard]] QueryString ownedFilters(const SettingValues &values);
/// The list filtered for one number. Bird is forgiving here, so its answer has still to be compared.
[[nodiscard]] QueryString exactFilters(const NumberRef &ref);
[[nodiscard]] HttpRequest ownedRequest(const QueryString &filters, const QString &cursor);
[[nodiscard]] HttpRequest releaseRequest(const QString &numberId, const Change &change);

/// All numbers that can take calls; with @p digits those that have them in them.
[[nodiscard]] HttpRequest voiceNumbersRequest(const QString &cursor, const QString &digits = {});
[[nodiscard]] HttpRequest updateVoiceRequest(const QString &voiceId, const WriteIntent &intent);

} // namespace NumberDesk::Bird
