// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kill/leapingclock.h"

#include <algorithm>

namespace NumberDesk::Testing {

using namespace std::chrono_literals;

LeapingClock::LeapingClock(std::chrono::milliseconds ahead)
    : m_ahead(ahead)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { ring(); });
}

QDateTime LeapingClock::utcNow() const
{
    return m_clock.utcNow().addMSecs(m_ahead.count());
}

std::chrono::milliseconds LeapingClock::steadyNow() const
{
    return m_clock.steadyNow() + m_ahead;
}

void LeapingClock::after(std::chrono::milliseconds delay, const QObject *context, std::function<void()> call)
{
    ++m_begun;
    m_waits.emplace(steadyNow() + std::max(delay, 0ms), Wait{ context, std::move(call) });
    set();
}

bool LeapingClock::leap()
{
    while (!m_waits.empty() && !m_waits.begin()->second.context)
        m_waits.erase(m_waits.begin());
    if (m_waits.empty())
        return false;
    m_ahead += std::max(m_waits.begin()->first - steadyNow(), 0ms);
    set();
    return true;
}

void LeapingClock::ring()
{
    // One at a time: what it calls may begin or end other waits.
    if (!m_waits.empty() && m_waits.begin()->first <= steadyNow()) {
        const Wait wait = std::move(m_waits.begin()->second);
        m_waits.erase(m_waits.begin());
        if (wait.context)
            wait.call();
    }
    set();
}

void LeapingClock::set()
{
    if (m_waits.empty())
        m_timer.stop();
    else
        m_timer.start(std::max(m_waits.begin()->first - steadyNow(), 0ms));
}

} // namespace NumberDesk::Testing
