// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

namespace NumberDesk::Testing {

/// A real clock in a hurry: waits are cut to a tenth, so that time-outs and retries can be lived through.
class HurriedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override { return m_clock.utcNow(); }
    [[nodiscard]] std::chrono::milliseconds steadyNow() const override
    {
        return m_clock.steadyNow() * kFactor;
    }
    void after(std::chrono::milliseconds delay, const QObject *context, std::function<void()> call) override
    {
        m_clock.after(delay / kFactor, context, std::move(call));
    }

private:
    static constexpr int kFactor = 10;
    SystemClock m_clock;
};

} // namespace NumberDesk::Testing
