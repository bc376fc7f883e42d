// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "net/httprequest.h"
#include "net/httpresponse.h"

#include <chrono>
#include <optional>

namespace NumberDesk {

/// The provider refused it unseen because it came too soon after others.
[[nodiscard]] bool isTooFast(const HttpResponse &response);

/// How long to wait before @p request is sent again after its attempt number @p attempt (from 1) ended
/// in @p end; nothing if it is not to be sent again.
///
/// Only reads are repeated, and only where the end is one that passes: offline, time-out, 500, 502, 503, 504
/// with at most three attempts in all; five where it came too soon, because the pace may have to fall more
/// than once until it fits. @p retryAfter is what the server asked for; more than
/// a minute is not waited. A write is never repeated here, whatever its WriteSafety.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryDelay(const HttpRequest &request, int attempt,
    const Result<HttpResponse> &end, std::optional<std::chrono::milliseconds> retryAfter);

} // namespace NumberDesk
