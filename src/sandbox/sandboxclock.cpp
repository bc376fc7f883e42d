// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxclock.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace NumberDesk {

SandboxClock::SandboxClock()
    : m_start(std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now()))
    , m_started(std::chrono::steady_clock::now())
{ }

Moment SandboxClock::now() const
{
    const auto gone = std::chrono::steady_clock::now() - m_started;
    return m_start + std::chrono::duration_cast<std::chrono::microseconds>(gone) + m_ahead;
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
