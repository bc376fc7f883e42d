// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/applyprogress.h"

#include <algorithm>

namespace NumberDesk {

namespace {

// Long enough to be steady, short enough to follow a pace that is being found out.
constexpr size_t kEndsMeasured = 40;
// Rows that go side by side end in bunches.
constexpr size_t kEndsNeeded = 10;

} // namespace

void ApplyMeter::end(std::chrono::milliseconds now)
{
    ++m_progress.ended;
    m_ends.push_back(now);
    if (m_ends.size() > kEndsMeasured)
        m_ends.pop_front();
}

void ApplyMeter::cancel(qsizetype rows)
{
    m_progress.ended += static_cast<int>(rows);
    m_progress.cancelled += static_cast<int>(rows);
}

ApplyProgress ApplyMeter::progress() const
{
    ApplyProgress told = m_progress;
    if (m_ends.size() < kEndsNeeded || m_ends.back() <= m_ends.front())
        return told;
    const std::chrono::duration<double, std::ratio<60>> took = m_ends.back() - m_ends.front();
    told.perMinute = static_cast<double>(m_ends.size() - 1) / took.count();
    const double seconds = 60 * told.open() / told.perMinute;
    told.left = std::chrono::seconds(static_cast<qint64>(seconds + 0.5));
    return told;
}

ApplyProgress sumOf(const QList<ApplyProgress> &accounts)
{
    ApplyProgress sum;
    bool allKnown = true;
    for (const ApplyProgress &each : accounts) {
        sum.all += each.all;
        sum.ended += each.ended;
        sum.cancelled += each.cancelled;
        if (each.open() == 0)
            continue;
        sum.perMinute += each.perMinute;
        allKnown = allKnown && each.left;
        sum.left = std::max(sum.left, each.left);
    }
    if (!allKnown)
        sum.left.reset();
    return sum;
}

} // namespace NumberDesk
