// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"

#include <QTimer>

namespace NumberDesk {

QDateTime SystemClock::utcNow() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::steadyNow() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(std::chrono::milliseconds delay, const QObject *context, std::function<void()> call)
{
    // Precise, because a coarse timer may fire up to 5 % early and a deadline would end too soon.
    QTimer::singleShot(
        std::max(delay, std::chrono::milliseconds::zero()), Qt::PreciseTimer, context, std::move(call));
}

} // namespace NumberDesk
