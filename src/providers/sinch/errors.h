// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httprequest.h"
#include "net/httpresponse.h"
#include "providers/sinch/call.h"
#include "providers/sinch/errorbody.h"

#include <chrono>
#include <optional>

/// What Sinch's answers mean when they are not what was hoped for.
namespace NumberDesk::Sinch {

/// One request, its answer, and what the answer asks for.
struct Exchange
{
    Call call = Call::ListOwned;
    const HttpRequest &request;
    const HttpResponse &response;
    std::optional<std::chrono::milliseconds> retryAfter = std::nullopt;
};

/// Nothing when the answer is a success as far as its status says; its body has yet to be read. Otherwise
/// the error with words and causes for a person, and a delivery that is Answered only where the answer
/// settles what became of the request.
[[nodiscard]] std::optional<Error> errorOf(const Exchange &exchange);

/// Whether the answer says that just the thing that was asked for is not there. A 404 that is about the
/// project or the address says nothing about it.
[[nodiscard]] bool isAbsent(const Exchange &exchange);

/// What Sinch's support asks for; empty where the answer has none.
[[nodiscard]] QString requestIdOf(const HttpResponse &response);

/// @p error, found while the body of a success was read, with what the exchange tells about it.
[[nodiscard]] Error unreadable(const Exchange &exchange, Error error);

/// Why a number is not sold: it is no longer on offer.
[[nodiscard]] Error notOnOffer();

} // namespace NumberDesk::Sinch
