// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/warpclock.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace NumberDesk::Testing {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int kQuietTurns = 3;
// Qt's network thread now and then loses a request whose connection goes at the wrong moment. The program
// ends such a one by its deadline, so time has to pass for it: after so many wake-ups without any event.
// They are counted, as a process that was not let run for seconds has had one of them, however late.
constexpr int kLost = 50;
constexpr auto kWakeUp = 100ms;

/// Sees every event of this thread, those of a timer apart that only keeps the loop from waiting for ever.
class EventWatch final : public QObject
{
public:
    EventWatch(int &quiet, const QObject &wakeUp)
        : m_quiet(quiet)
        , m_wakeUp(wakeUp)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    /// The wake-ups since the last event.
    [[nodiscard]] int wakeUps() const { return m_wakeUps; }

    bool eventFilter(QObject *receiver, QEvent *) override
    {
        if (receiver == &m_wakeUp)
            ++m_wakeUps;
        else
            begin();
        return false;
    }

    /// Something happened.
    void begin()
    {
        m_quiet = 0;
        m_wakeUps = 0;
    }

private:
    int &m_quiet;
    int m_wakeUps = 0;
    const QObject &m_wakeUp;
};

} // namespace

void WarpClock::after(milliseconds delay, const QObject *context, std::function<void()> call)
{
    m_timers.push_back({ m_now + std::max(delay, 0ms), context, std::move(call) });
}

void WarpClock::dropDead()
{
    std::erase_if(m_timers, [](const Timer &timer) { return timer.context.isNull(); });
}

void WarpClock::goTo(milliseconds moment)
{
    const milliseconds by = std::max(0ms, moment - m_now);
    m_now += by;
    if (by > 0ms && onJump)
        onJump(by);
}

bool WarpClock::jump(milliseconds end)
{
    dropDead();
    const auto earlier = [](const Timer &a, const Timer &b) { return a.due < b.due; };
    const auto next = std::min_element(m_timers.begin(), m_timers.end(), earlier);
    if (next == m_timers.end() || next->due > end) {
        goTo(end);
        return false;
    }
    const Timer timer = std::move(*next);
    m_timers.erase(next);
    goTo(timer.due);
    if (timer.context)
        timer.call();
    return true;
}

bool WarpClock::runUntil(const std::function<bool()> &condition, milliseconds atMost)
{
    const milliseconds end = m_now + atMost;
    QEventLoop loop;
    QTimer wakeUp;
    wakeUp.start(kWakeUp);
    EventWatch watch(m_quiet, wakeUp);
    m_quiet = 0;
    while (!condition()) {
        if (isBusy() && watch.wakeUps() < kLost) {
            m_quiet = 1;
            loop.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        } else if (m_quiet < kQuietTurns) {
            ++m_quiet;
            loop.processEvents(QEventLoop::AllEvents);
        } else if (!jump(end)) {
            return condition();
        } else {
            watch.begin();
        }
    }
    return true;
}

void WarpClock::pass(milliseconds duration)
{
    (void)runUntil([] { return false; }, duration);
}

void WarpClock::sleep(milliseconds duration)
{
    m_slept += duration;
    if (onJump)
        onJump(duration);
}

} // namespace NumberDesk::Testing
