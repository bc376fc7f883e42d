// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"

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
    /// What became of @p operation, which needs no time; @p complaint ends the test if that is not good.
    template <typename T>
    static void wait(OperationPtr<T> operation, const char *complaint)
    {
        std::optional<Result<T>> end;
        QObject context;
        operation->whenDone(&context, [&end](Result<T> given) { end.emplace(std::move(given)); });
        drain();
        if (!end || !end->isOk())
            qFatal("%s %s", complaint, end ? qUtf8Printable(end->error().detail) : "There was no answer.");
    }

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
