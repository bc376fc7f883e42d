// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/retrypolicy.h"

#include <algorithm>
#include <array>

namespace NumberDesk {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int kMaxAttempts = 3;
constexpr std::array<milliseconds, kMaxAttempts - 1> kBackOff{ 1s, 3s };
constexpr milliseconds kLongestWait = 60s;

bool mayPass(const Result<HttpResponse> &end)
{
    if (!end.isOk())
        return end.error().kind == ErrorKind::Offline || end.error().kind == ErrorKind::Timeout;
    constexpr std::array kPassing{ 429, 500, 502, 503, 504 };
    return std::find(kPassing.begin(), kPassing.end(), end->status) != kPassing.end();
}

} // namespace

std::optional<milliseconds> retryDelay(const HttpRequest &request, int attempt,
    const Result<HttpResponse> &end, std::optional<milliseconds> retryAfter)
{
    if (request.isWrite() || attempt < 1 || attempt >= kMaxAttempts || !mayPass(end))
        return {};
    const milliseconds backOff = kBackOff.at(static_cast<size_t>(attempt - 1));
    return std::max(backOff, std::min(retryAfter.value_or(0ms), kLongestWait));
}

} // namespace NumberDesk
