// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace NumberDesk {

using std::chrono::milliseconds;

RateLimiter::RateLimiter(const Clock &clock, RateLimit limit)
    : m_clock(clock)
    , m_limit(limit)
    , m_tokens(std::max(1, limit.burst))
    , m_filledAt(clock.steadyNow())
{ }

milliseconds RateLimiter::take()
{
    const milliseconds now = m_clock.steadyNow();
    if (now < m_pausedUntil)
        return m_pausedUntil - now;
    if (m_limit.perSecond <= 0)
        return milliseconds::zero();
    refill();
    // A whole token may come out a hair short of one after many small fractions.
    constexpr double kWhole = 1 - 1e-6;
    if (m_tokens >= kWhole) {
        m_tokens = std::max(0.0, m_tokens - 1);
        m_due.reset();
        return milliseconds::zero();
    }
    const double wait = std::ceil((kWhole - m_tokens) * 1000 / m_limit.perSecond);
    const milliseconds told(std::max<qint64>(1, static_cast<qint64>(wait)));
    m_due = now + told;
    return told;
}

void RateLimiter::pause(milliseconds duration)
{
    m_pausedUntil = std::max(m_pausedUntil, m_clock.steadyNow() + duration);
}

void RateLimiter::setLimit(RateLimit limit)
{
    refill();
    m_limit = limit;
    m_tokens = std::min<double>(m_tokens, std::max(1, limit.burst));
}

void RateLimiter::refill()
{
    // What was rounded up, or a timer that fires a moment late: more would be a burst.
    constexpr milliseconds kMadeUp{ 1 };
    const milliseconds now = m_clock.steadyNow();
    const double perSecond = std::max(0.0, m_limit.perSecond);
    const double passed = std::chrono::duration<double>(now - m_filledAt).count();
    const milliseconds madeUp = m_due && now >= *m_due ? kMadeUp : milliseconds::zero();
    const double most
        = std::max(1, m_limit.burst) + perSecond * std::chrono::duration<double>(madeUp).count();
    m_filledAt = now;
    m_tokens = std::min(most, m_tokens + passed * perSecond);
}

} // namespace NumberDesk
