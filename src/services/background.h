// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"

#include <QThreadPool>

#include <atomic>
#include <functional>

namespace NumberDesk {

/// Asked between pieces of work: true = give up, nobody wants the result any more.
using WorkStopped = std::function<bool()>;

/// Lets a thread do @p work and ends with what it made of it. Cancelling or dropping the operation tells the
/// work to stop; it must not use anything that may go before it has.
template <typename T>
[[nodiscard]] OperationPtr<T> inBackground(std::function<Result<T>(const WorkStopped &)> work)
{
    struct Task
    {
        QObject home; ///< of the thread that waits
        OperationSource<T> source;
        std::atomic<bool> stopped = false;
    };
    auto task = std::make_shared<Task>();
    auto operation = task->source.operation();
    std::weak_ptr<Task> weak = task;
    task->source.onCancel([weak] {
        if (const auto stopped = weak.lock())
            stopped->stopped = true;
    });
    QThreadPool::globalInstance()->start([task = std::move(task), work = std::move(work)]() mutable {
        auto end = std::make_shared<Result<T>>(work([&task] { return task->stopped.load(); }));
        // The last hold on the task goes back with the result: its objects belong to the other thread.
        QObject *home = &task->home;
        QMetaObject::invokeMethod(
            home, [task = std::move(task), end] { task->source.finish(std::move(*end)); },
            Qt::QueuedConnection);
    });
    return operation;
}

} // namespace NumberDesk
