// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <optional>

namespace NumberDesk::Testing {

/// Watches an operation and keeps how it ended.
template <typename T>
class Outcome final
{
public:
    explicit Outcome(OperationPtr<T> operation)
        : m_operation(std::move(operation))
    {
        m_operation->whenDone(&m_context, [this](Result<T> end) {
            ++m_ends;
            m_end.emplace(std::move(end));
            m_loop.quit();
        });
    }
    Q_DISABLE_COPY_MOVE(Outcome)

    /// Lets the event loop run until the end has come. False after ten seconds without one.
    [[nodiscard]] bool wait()
    {
        // Not QTest::qWaitFor(): it sleeps between rounds, and a round trip takes many.
        if (!m_end) {
            QTimer::singleShot(std::chrono::seconds(10), &m_loop, &QEventLoop::quit);
            m_loop.exec();
        }
        return m_end.has_value();
    }
    [[nodiscard]] bool hasEnded() const { return m_end.has_value(); }
    [[nodiscard]] int ends() const { return m_ends; }
    [[nodiscard]] bool isOk() const { return m_end && m_end->isOk(); }
    [[nodiscard]] const T &value() const { return m_end->value(); }
    [[nodiscard]] const Error &error() const { return m_end->error(); }
    void cancel() { m_operation->cancel(); }
    void drop() { m_operation.reset(); }

private:
    QObject m_context;
    QEventLoop m_loop;
    OperationPtr<T> m_operation;
    std::optional<Result<T>> m_end;
    int m_ends = 0;
};

template <typename T>
Outcome(OperationPtr<T>) -> Outcome<T>;

/// Lets everything happen that is already queued, and what that queues in turn.
void settle();

} // namespace NumberDesk::Testing
