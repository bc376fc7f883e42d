// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/simclock.h"

namespace NumberDesk::Testing {

using std::chrono::milliseconds;

QDateTime SimClock::utcNow() const
{
    static const QDateTime kStart(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    return kStart.addDuration(m_now + m_slept);
}

void SimClock::after(milliseconds delay, const QObject *context, std::function<void()> call)
{
    m_timers.insert({ { m_now + std::max(delay, milliseconds::zero()), m_count++ },
        { QPointer<const QObject>(context), std::move(call) } });
}

std::optional<milliseconds> SimClock::nextDue()
{
    while (!m_timers.empty() && !m_timers.begin()->second.context)
        m_timers.erase(m_timers.begin());
    return m_timers.empty() ? std::nullopt : std::optional(m_timers.begin()->first.first);
}

void SimClock::step()
{
    if (!nextDue())
        return;
    const auto next = m_timers.extract(m_timers.begin());
    m_now = next.key().first;
    next.mapped().call();
}

} // namespace NumberDesk::Testing
