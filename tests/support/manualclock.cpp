// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/manualclock.h"

#include <algorithm>

namespace NumberDesk::Testing {

using std::chrono::milliseconds;

void ManualClock::after(milliseconds delay, const QObject *context, std::function<void()> call)
{
    m_timers.push_back({ m_now + std::max(delay, milliseconds::zero()), context, std::move(call) });
}

void ManualClock::advance(milliseconds duration)
{
    const milliseconds end = m_now + duration;
    for (;;) {
        const auto earlier = [](const Timer &a, const Timer &b) { return a.due < b.due; };
        const auto next = std::min_element(m_timers.begin(), m_timers.end(), earlier);
        if (next == m_timers.end() || next->due > end)
            break;
        const Timer timer = std::move(*next);
        m_timers.erase(next);
        m_now = timer.due;
        if (timer.context)
            timer.call();
    }
    m_now = end;
}

int ManualClock::waiting() const
{
    const auto lives = [](const Timer &timer) { return !timer.context.isNull(); };
    return static_cast<int>(std::count_if(m_timers.begin(), m_timers.end(), lives));
}

} // namespace NumberDesk::Testing
