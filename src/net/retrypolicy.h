// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "net/httprequest.h"
#include "net/httpresponse.h"

#include <chrono>
#include <optional>

namespace NumberDesk {

/// How long to wait before @p request is sent again after its attempt number @p attempt (from 1) ended
/// in @p end; nothing if it is not to be sent again.
///
/// Only reads are repeated, at most three attempts in all, and only where the end is one that passes:
/// offline, time-out, 429, 500, 502, 503, 504. @p retryAfter is what the server asked for; more than
/// a minute is not waited. A write is never repeated here, whatever its WriteSafety.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryDelay(const HttpRequest &request, int attempt,
    const Result<HttpResponse> &end, std::optional<std::chrono::milliseconds> retryAfter);

} // namespace NumberDesk
