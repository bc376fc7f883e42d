// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberref.h"
#include "domain/searchquery.h"
#include "net/httprequest.h"
#include "providers/sinch/call.h"
#include "providers/sinch/places.h"
#include "providers/sinch/site.h"

/// The requests of Sinch's API that change nothing, as plain data; see net/httprequest.h.
namespace NumberDesk::Sinch {

/// Whether @p query is for something that Sinch could have at all; otherwise there is nothing to ask.
[[nodiscard]] bool canSell(const SearchQuery &query);
[[nodiscard]] HttpRequest searchRequest(const Site &site, const SearchQuery &query, const OfferPlace &place);
[[nodiscard]] HttpRequest ownedRequest(
    const Site &site, const SettingValues &filters, const OwnedPlace &place);

/// Exactly one number. Not in v1alpha1, whose lists are searched for it with the two below.
[[nodiscard]] HttpRequest offerRequest(const Site &site, const NumberRef &ref);
[[nodiscard]] HttpRequest numberRequest(const Site &site, const NumberRef &ref);
[[nodiscard]] HttpRequest exactOffersRequest(const Site &site, const NumberRef &ref, const OfferPlace &place);
[[nodiscard]] HttpRequest exactOwnedRequest(const Site &site, const NumberRef &ref, const OwnedPlace &place);

/// One owned number at most: shows whether the credentials are good.
[[nodiscard]] HttpRequest verifyRequest(const Site &site);
[[nodiscard]] HttpRequest regionsRequest(const Site &site);
/// A POST that only asks.
[[nodiscard]] HttpRequest requirementsRequest(const Site &site, const QString &country, const QString &type);
[[nodiscard]] HttpRequest orderRequest(const Site &site, const QString &orderId);
[[nodiscard]] HttpRequest registrationRequest(const Site &site, const QString &orderId);
[[nodiscard]] HttpRequest callbackRequest(const Site &site);

// The services beside Numbers. Pages of trunks and fax services count from 1.

[[nodiscard]] HttpRequest conversationAppsRequest(const Site &site, const QUrl &region);
[[nodiscard]] HttpRequest campaignsRequest(const Site &site, const PageToken &token);
[[nodiscard]] HttpRequest trunksRequest(const Site &site, int page);
[[nodiscard]] HttpRequest faxServicesRequest(const Site &site, int page);

/// "%2B447700900123": one segment of a path.
[[nodiscard]] QString numberSegment(const NumberRef &ref);

} // namespace NumberDesk::Sinch
