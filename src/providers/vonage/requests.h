// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "net/httprequest.h"
#include "providers/providerclient.h"

#include <QUrl>

/// The requests of Vonage's API as plain data; see net/httprequest.h.
namespace NumberDesk::Vonage {

inline constexpr int kPageSize = 100; ///< the most that Vonage gives; its own default is 10

enum class Call { ListOwned, Search, Buy, Cancel, Update, Balance, Applications };

[[nodiscard]] Call callOf(ChangeKind kind);

/// Numbers, balance and search answer at one host, applications at another.
struct Endpoints
{
    QUrl rest;
    QUrl api;
};

/// Who only sets the first URL means a server of their own, which is then asked for everything.
[[nodiscard]] Result<Endpoints> endpointsOf(const Account &account);
[[nodiscard]] Endpoints defaultEndpoints();

/// One page of a numbered list; pages count from 1.
struct PageAsk
{
    int index = 1;
    int size = kPageSize;
    bool single = false; ///< a person asked for exactly this page
};

/// InvalidRequest for a token or a filter that is no number in range.
[[nodiscard]] Result<PageAsk> pageAsk(const PageToken &token, const SettingValues &filters = {});

[[nodiscard]] HttpRequest ownedRequest(
    const Endpoints &endpoints, const SettingValues &filters, const PageAsk &page);
[[nodiscard]] HttpRequest searchRequest(
    const Endpoints &endpoints, const SearchQuery &query, const PageAsk &page);
/// Whether @p query is for something that Vonage could have at all; otherwise there is nothing to ask.
[[nodiscard]] bool canSell(const SearchQuery &query);

/// The list filtered for one number. Its answer can hold longer numbers that begin alike.
[[nodiscard]] HttpRequest exactOwnedRequest(
    const Endpoints &endpoints, const NumberRef &ref, const PageAsk &page);
[[nodiscard]] HttpRequest exactOfferRequest(
    const Endpoints &endpoints, const NumberRef &ref, const PageAsk &page);

[[nodiscard]] HttpRequest writeRequest(const Endpoints &endpoints, const WriteIntent &intent);

[[nodiscard]] HttpRequest balanceRequest(const Endpoints &endpoints);
[[nodiscard]] HttpRequest applicationsRequest(const Endpoints &endpoints, const PageAsk &page);

} // namespace NumberDesk::Vonage
