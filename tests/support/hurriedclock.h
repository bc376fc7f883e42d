// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

namespace NumberDesk::Testing {

/// A real clock in a hurry: waits are cut to a tenth, so that time-outs and retries can be lived through. The
/// time that work takes is not, so this is for what has to come to a wait or a time-out only.
class HurriedClock final : public Clock
{
public:
    /// @p factor: to what part waits are cut; 1 for no hurry.
    explicit HurriedClock(int factor = 10)
        : m_factor(factor)
    { }

    [[nodiscard]] QDateTime utcNow() const override { return m_clock.utcNow(); }
    [[nodiscard]] std::chrono::milliseconds steadyNow() const override
    {
        return m_clock.steadyNow() * m_factor;
    }
    void after(std::chrono::milliseconds delay, const QObject *context, std::function<void()> call) override
    {
        m_clock.after(delay / m_factor, context, std::move(call));
    }

private:
    const int m_factor;
    SystemClock m_clock;
};

} // namespace NumberDesk::Testing
