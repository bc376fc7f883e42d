// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/tokenbucket.h"

#include <algorithm>
#include <cmath>

namespace NumberDesk {

TokenBucket::TokenBucket(double rate, int burst)
    : m_rate(rate)
    , m_burst(std::max(1, burst))
    , m_tokens(m_burst)
{ }

std::optional<std::chrono::milliseconds> TokenBucket::take(std::chrono::milliseconds now)
{
    if (m_rate <= 0)
        return std::nullopt;
    const double seconds = static_cast<double>((now - m_last).count()) / 1000.0;
    m_tokens = std::min(m_burst, m_tokens + seconds * m_rate);
    m_last = now;
    if (m_tokens >= 1.0) {
        m_tokens -= 1.0;
        return std::nullopt;
    }
    const double wait = (1.0 - m_tokens) / m_rate * 1000.0;
    return std::chrono::milliseconds(static_cast<long long>(std::ceil(wait)));
}

} // namespace NumberDesk
