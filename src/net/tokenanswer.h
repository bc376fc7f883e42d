// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "net/httprequest.h"
#include "net/httpresponse.h"
#include "net/redactor.h"

#include <chrono>
#include <optional>

namespace NumberDesk {

/// An access token as it was issued.
struct IssuedToken
{
    Secret value;
    std::optional<std::chrono::milliseconds> life; ///< nothing where the answer does not tell
};

/// The question for a token by client credentials; who asks goes into a header. Confidential, for what
/// comes back.
[[nodiscard]] HttpRequest tokenRequest(const QUrl &url);
/// RFC 7009. Confidential, for the token in its body: made at the last moment and kept nowhere.
[[nodiscard]] HttpRequest revokeRequest(const QUrl &url, const Secret &token);

/// What came of tokenRequest(). An Error has Delivery::NotSent, and words that name the host of @p url,
/// so that nobody looks for the fault at the API's. Its kind is never one that says something about a
/// number, such as NotFound. @p redactor masks what the other side quotes.
[[nodiscard]] Result<IssuedToken> readTokenAnswer(
    const Result<HttpResponse> &end, const QUrl &url, const Redactor &redactor);
/// What came of revokeRequest(), likewise.
[[nodiscard]] Result<Done> readRevokeAnswer(
    const Result<HttpResponse> &end, const QUrl &url, const Redactor &redactor);

/// InvalidRequest with a sentence where a token must not be asked for at @p url.
[[nodiscard]] std::optional<Error> tokenUrlProblem(const QUrl &url);

} // namespace NumberDesk
