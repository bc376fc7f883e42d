// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/retrypolicy.h"

#include <algorithm>
#include <array>

namespace NumberDesk {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr std::array<milliseconds, 2> kBackOff{ 1s, 3s };
constexpr std::array<milliseconds, 4> kBackOffTooFast{ 1s, 3s, 6s, 6s };
constexpr milliseconds kLongestWait = 60s;

bool mayPass(const Result<HttpResponse> &end)
{
    if (!end.isOk())
        return end.error().kind == ErrorKind::Offline || end.error().kind == ErrorKind::Timeout;
    constexpr std::array kPassing{ 500, 502, 503, 504 };
    return std::find(kPassing.begin(), kPassing.end(), end->status) != kPassing.end();
}

std::optional<milliseconds> backOff(int attempt, const Result<HttpResponse> &end)
{
    const auto nth = [attempt](const auto &waits) -> std::optional<milliseconds> {
        const auto index = static_cast<size_t>(attempt - 1);
        return index < waits.size() ? std::optional(waits.at(index)) : std::nullopt;
    };
    if (end.isOk() && isTooFast(*end))
        return nth(kBackOffTooFast);
    return mayPass(end) ? nth(kBackOff) : std::nullopt;
}

} // namespace

bool isTooFast(const HttpResponse &response)
{
    return response.status == 429;
}

std::optional<milliseconds> retryDelay(const HttpRequest &request, int attempt,
    const Result<HttpResponse> &end, std::optional<milliseconds> retryAfter)
{
    if (request.isWrite() || attempt < 1)
        return {};
    const auto usual = backOff(attempt, end);
    if (!usual)
        return {};
    return std::max(*usual, std::min(retryAfter.value_or(0ms), kLongestWait));
}

} // namespace NumberDesk
