// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <chrono>
#include <optional>

namespace NumberDesk {

/// How many requests a provider permits.
struct RateLimit
{
    double perSecond = 10; ///< 0 or less: no limit
    int burst = 1; ///< how many may go at once after a rest

    friend bool operator==(const RateLimit &, const RateLimit &) = default;
};

/// A token bucket on a Clock. It owns no timer: whoever wants to send asks, and waits as long as told. Who
/// comes back a moment later than told loses nothing by it.
class RateLimiter final
{
public:
    RateLimiter(const Clock &clock, RateLimit limit);

    /// Zero: one token was taken, send now. Otherwise nothing was taken; ask again after that time.
    [[nodiscard]] std::chrono::milliseconds take();
    /// Nobody sends before @p duration has passed. A longer pause already under way stays.
    void pause(std::chrono::milliseconds duration);
    void setLimit(RateLimit limit);
    [[nodiscard]] RateLimit limit() const { return m_limit; }

private:
    void refill();

    const Clock &m_clock;
    RateLimit m_limit;
    double m_tokens = 0;
    std::chrono::milliseconds m_filledAt{ 0 };
    std::chrono::milliseconds m_pausedUntil{ 0 };
    std::optional<std::chrono::milliseconds> m_due; ///< when the next token was promised
};

} // namespace NumberDesk
