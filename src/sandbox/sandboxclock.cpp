// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxclock.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace NumberDesk {

namespace {

const Clock &machineClock()
{
    static const SystemClock clock;
    return clock;
}

} // namespace

SandboxClock::SandboxClock(const Clock *clock)
    : m_clock(clock ? *clock : machineClock())
    // Some microseconds, so that nobody takes them for milliseconds.
    , m_start(std::chrono::milliseconds(m_clock.utcNow().toMSecsSinceEpoch()) + 415us)
    , m_started(m_clock.steadyNow())
{ }

Moment SandboxClock::now() const
{
    return m_start + (m_clock.steadyNow() - m_started) + m_ahead;
}

QString rfc3339(Moment moment)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(moment);
    const auto rest = (moment - seconds).count();
    const QDateTime whole
        = QDateTime::fromSecsSinceEpoch(seconds.time_since_epoch().count(), QTimeZone::utc());
    return whole.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u".%1Z"_s.arg(rest, 6, 10, QLatin1Char('0'));
}

} // namespace NumberDesk
