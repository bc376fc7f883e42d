// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractEventDispatcher>

namespace NumberDesk::Testing {

/// An event loop without time and without sockets: whoever wants either in a simulation ends it at once, so
/// that one seed can only have one course. Installed before the application is made.
class SimLoop final : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    static void install();

    /// Does everything that is queued, and what that queues in turn.
    static void drain();

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *) override { }
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int) override { return false; }
    bool unregisterTimers(QObject *) override { return false; }
    [[nodiscard]] QList<TimerInfo> registeredTimers(QObject *) const override { return {}; }
    int remainingTime(int) override { return -1; }
    void wakeUp() override { m_isWoken = true; }
    void interrupt() override { }

private:
    bool m_isWoken = false; ///< something was queued
};

} // namespace NumberDesk::Testing
