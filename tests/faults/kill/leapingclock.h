// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <QPointer>
#include <QTimer>

#include <map>

namespace NumberDesk::Testing {

/// The real time, and when it is told that there is nothing but waiting left, a leap to the end of the next
/// wait: an hour between two looks takes no time.
class LeapingClock final : public Clock
{
public:
    explicit LeapingClock(std::chrono::milliseconds ahead);

    [[nodiscard]] QDateTime utcNow() const override;
    [[nodiscard]] std::chrono::milliseconds steadyNow() const override;
    void after(std::chrono::milliseconds delay, const QObject *context, std::function<void()> call) override;

    /// False where nothing is waited for.
    bool leap();
    /// Waits begun so far: whether anything has happened.
    [[nodiscard]] int begun() const { return m_begun; }

private:
    struct Wait
    {
        QPointer<const QObject> context;
        std::function<void()> call;
    };
    void ring();
    void set();

    SystemClock m_clock;
    std::chrono::milliseconds m_ahead;
    std::multimap<std::chrono::milliseconds, Wait> m_waits; ///< by their end
    QTimer m_timer;
    int m_begun = 0;
};

} // namespace NumberDesk::Testing
