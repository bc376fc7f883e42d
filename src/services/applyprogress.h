// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/account.h"

#include <QList>

#include <chrono>
#include <deque>
#include <optional>

namespace NumberDesk {

/// How far what was given to the runner has come, since nothing was under way the last time.
struct ApplyProgress
{
    AccountId account; ///< empty in a sum over accounts
    int all = 0; ///< rows that were given, with the settings that follow a purchase
    int ended = 0; ///< settled, refused, or handed to the reconciler
    int cancelled = 0; ///< never sent, because a person said so; part of `ended`
    double perMinute = 0; ///< rows that end, lately; 0: not known yet
    std::optional<std::chrono::seconds> left; ///< nothing: not known yet
    std::optional<ErrorKind> outage; ///< why nothing can be sent just now: what is open waits. Not in a sum
    [[nodiscard]] int open() const { return all - ended; }
};

/// Of all accounts together: they go side by side, so the slowest says how long it takes.
[[nodiscard]] ApplyProgress sumOf(const QList<ApplyProgress> &accounts);

/// Counts the rows of one account and measures how quickly they end.
class ApplyMeter final
{
public:
    void add(qsizetype rows) { m_progress.all += static_cast<int>(rows); }
    void end(std::chrono::milliseconds now);
    void cancel(qsizetype rows);
    /// What comes after a pause says nothing about what was before it.
    void forgetPace() { m_ends.clear(); }
    [[nodiscard]] ApplyProgress progress() const;

private:
    ApplyProgress m_progress;
    std::deque<std::chrono::milliseconds> m_ends; ///< of the last rows, by the steady clock
};

} // namespace NumberDesk
