// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/warpclock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace NumberDesk::Testing {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int kQuietTurns = 3;
// Qt's network thread now and then loses a request whose connection goes at the wrong moment. The program
// ends such a one by its deadline, so time has to pass for it: after so long without any event.
constexpr auto kLost = 5s;
constexpr auto kWakeUp = 100ms;

/// Sees every event of this thread but those of a timer that only keeps the loop from waiting for ever.
class EventWatch final : public QObject
{
public:
    EventWatch(int &quiet, const QObject &ignored)
        : m_quiet(quiet)
        , m_ignored(ignored)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject *receiver, QEvent *) override
    {
        if (receiver != &m_ignored)
            m_quiet = 0;
        return false;
    }

private:
    int &m_quiet;
    const QObject &m_ignored;
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
    const EventWatch watch(m_quiet, wakeUp);
    QDeadlineTimer patience(kLost);
    m_quiet = 0;
    while (!condition()) {
        if (m_quiet == 0)
            patience.setRemainingTime(kLost);
        if (isBusy() && !patience.hasExpired()) {
            m_quiet = 1;
            loop.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        } else if (m_quiet < kQuietTurns) {
            ++m_quiet;
            loop.processEvents(QEventLoop::AllEvents);
        } else if (!jump(end)) {
            return condition();
        } else {
            m_quiet = 0;
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
