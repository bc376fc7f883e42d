// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <QString>

#include <chrono>

namespace NumberDesk {

/// A moment of a simulated provider, to the microsecond as the real ones tell it.
using Moment = std::chrono::sys_time<std::chrono::microseconds>;

/// The time of a simulated provider: it goes on by itself, never back, and tests may move it ahead. It begins
/// at the wall time of the clock that it goes by and then follows its steady one.
class SandboxClock final
{
public:
    /// Null: by the machine's clock. Otherwise @p clock has to outlive it.
    explicit SandboxClock(const Clock *clock = nullptr);

    [[nodiscard]] Moment now() const;
    void advance(std::chrono::microseconds by) { m_ahead += by; }

private:
    const Clock &m_clock;
    Moment m_start;
    std::chrono::milliseconds m_started;
    std::chrono::microseconds m_ahead{ 0 };
};

/// RFC 3339 in UTC with six decimals: "2026-11-21T10:11:12.131415Z".
[[nodiscard]] QString rfc3339(Moment moment);

} // namespace NumberDesk
