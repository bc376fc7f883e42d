// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"

#include <deque>
#include <functional>

namespace NumberDesk {

/// Lets operations end one in each turn of the event loop, in the order in which they ended: whoever waits
/// for a long answer reads it at its end, and several of them in one turn would hold the window for the time
/// of all.
///
/// What goes with the queue ends as Cancelled if somebody had cancelled it, else as Internal.
class AnswerQueue final
{
public:
    AnswerQueue() = default;
    Q_DISABLE_COPY_MOVE(AnswerQueue)
    ~AnswerQueue() = default;

    template <typename T>
    [[nodiscard]] OperationPtr<T> inTurn(OperationPtr<T> first)
    {
        struct Link
        {
            QObject context;
            OperationPtr<T> first;
        };
        OperationSource<T> source;
        auto link = std::make_shared<Link>();
        link->first = std::move(first);
        source.onCancel([link] { link->first->cancel(); });
        auto keep = source.operation();
        // The operation may live longer than the queue.
        link->first->whenDone(&link->context,
            [this, here = QPointer<const QObject>(&m_here), source, link](Result<T> end) mutable {
                if (!here)
                    source.finish(std::move(end));
                else if (!source.isDropped())
                    push([source, end = std::move(end)]() mutable { source.finish(std::move(end)); });
            });
        return keep;
    }

private:
    void push(std::function<void()> ending);
    void turn();

    QObject m_here; ///< queued calls go through it
    std::deque<std::function<void()>> m_endings;
    bool m_isTurning = false;
};

} // namespace NumberDesk
