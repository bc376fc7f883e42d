// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <QPointer>

#include <map>
#include <optional>

namespace NumberDesk::Testing {

/// The time of a simulation: it stands still until step() goes to the next call that waits. Calls that are
/// due at the same moment are made in the order in which they were asked for.
class SimClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override;
    [[nodiscard]] std::chrono::milliseconds steadyNow() const override { return m_now; }
    void after(std::chrono::milliseconds delay, const QObject *context, std::function<void()> call) override;

    /// When the next call is due; nothing where none waits.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextDue();
    /// Goes to the next call and makes it. Only where there is one.
    void step();
    /// Goes on to @p moment, before which nothing is due.
    void goTo(std::chrono::milliseconds moment) { m_now = std::max(m_now, moment); }
    /// The machine sleeps: wall time goes on without the steady one.
    void sleep(std::chrono::milliseconds duration) { m_slept += duration; }

private:
    struct Timer
    {
        QPointer<const QObject> context;
        std::function<void()> call;
    };

    std::chrono::milliseconds m_now{ 0 };
    std::chrono::milliseconds m_slept{ 0 };
    quint64 m_count = 0;
    std::map<std::pair<std::chrono::milliseconds, quint64>, Timer> m_timers;
};

} // namespace NumberDesk::Testing
