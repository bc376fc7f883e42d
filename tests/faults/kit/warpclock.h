// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <QPointer>

#include <vector>

namespace NumberDesk::Testing {

/// A clock for tests over real sockets. It stands still, and only while somebody waits in runUntil() and
/// nothing is under way that ends by itself, it jumps to the next call that was asked for. So deadlines and
/// waits of hours pass in milliseconds, and none of them passes because this machine was slow.
class WarpClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override { return m_start.addMSecs((m_now + m_slept).count()); }
    [[nodiscard]] std::chrono::milliseconds steadyNow() const override { return m_now; }
    void after(std::chrono::milliseconds delay, const QObject *context, std::function<void()> call) override;

    /// Whether something is under way that ends without the clock. It is asked whenever the clock could jump.
    void setBusy(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }
    /// Told of each jump before the calls that were waited for.
    std::function<void(std::chrono::milliseconds)> onJump;

    /// Lets the event loop run, and time pass, until @p condition holds, which is asked after each event.
    /// False when it does not within @p atMost of this clock's time, or when nothing happens any more.
    [[nodiscard]] bool runUntil(
        const std::function<bool()> &condition, std::chrono::milliseconds atMost = std::chrono::hours(72));
    /// Lets that much time pass.
    void pass(std::chrono::milliseconds duration);
    /// The machine sleeps: the wall clock goes on, waits do not.
    void sleep(std::chrono::milliseconds duration);

private:
    struct Timer
    {
        std::chrono::milliseconds due;
        QPointer<const QObject> context;
        std::function<void()> call;
    };

    [[nodiscard]] bool isBusy() const { return m_isBusy && m_isBusy(); }
    void dropDead();
    /// Goes to the next call, or to @p end where that comes first. False where there is none before it.
    bool jump(std::chrono::milliseconds end);
    void goTo(std::chrono::milliseconds moment);

    QDateTime m_start = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    std::chrono::milliseconds m_now{ 0 };
    std::chrono::milliseconds m_slept{ 0 };
    std::vector<Timer> m_timers; ///< in the order they were set
    std::function<bool()> m_isBusy;
    int m_quiet = 0; ///< turns of the event loop without an event
};

} // namespace NumberDesk::Testing
