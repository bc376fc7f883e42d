// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <QPointer>

#include <vector>

namespace NumberDesk::Testing {

/// A clock that stands still until a test moves it.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override { return m_start.addMSecs(m_now.count()); }
    [[nodiscard]] std::chrono::milliseconds steadyNow() const override { return m_now; }
    void after(std::chrono::milliseconds delay, const QObject *context, std::function<void()> call) override;

    /// Moves on by @p duration, stopping at every call that falls due on the way, in order.
    void advance(std::chrono::milliseconds duration);
    /// Sets the clock of the machine: no time goes by.
    void step(std::chrono::milliseconds by) { m_start = m_start.addDuration(by); }
    /// Calls that wait and whose context lives.
    [[nodiscard]] int waiting() const;

private:
    struct Timer
    {
        std::chrono::milliseconds due;
        QPointer<const QObject> context;
        std::function<void()> call;
    };

    QDateTime m_start = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    std::chrono::milliseconds m_now{ 0 };
    std::vector<Timer> m_timers; ///< in the order they were set
};

} // namespace NumberDesk::Testing
