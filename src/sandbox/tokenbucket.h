// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

namespace NumberDesk {

/// Grants `rate` requests a second on average and `burst` at once.
class TokenBucket final
{
public:
    /// A @p rate of 0 or less grants everything.
    TokenBucket(double rate, int burst);

    /// Takes a token; how long to wait for the next where there is none. @p now never goes back.
    [[nodiscard]] std::optional<std::chrono::milliseconds> take(std::chrono::milliseconds now);

private:
    double m_rate;
    double m_burst;
    double m_tokens;
    std::chrono::milliseconds m_last{ 0 };
};

} // namespace NumberDesk
