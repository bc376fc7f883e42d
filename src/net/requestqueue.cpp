// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/requestqueue.h"

#include <algorithm>

namespace NumberDesk {

bool RequestQueue::isEmpty() const
{
    return std::all_of(m_queues.begin(), m_queues.end(), [](const Queue &queue) { return queue.empty(); });
}

void RequestQueue::append(const PendingPtr &pending)
{
    queueOf(*pending).push_back(pending);
}

void RequestQueue::prepend(const PendingPtr &pending)
{
    queueOf(*pending).push_front(pending);
}

PendingPtr RequestQueue::takeFirst()
{
    for (Queue &queue : m_queues) {
        if (queue.empty())
            continue;
        PendingPtr first = std::move(queue.front());
        queue.pop_front();
        return first;
    }
    return nullptr;
}

void RequestQueue::remove(const PendingPtr &pending)
{
    Queue &queue = queueOf(*pending);
    queue.erase(std::remove(queue.begin(), queue.end(), pending), queue.end());
}

RequestQueue::Queue &RequestQueue::queueOf(const Pending &pending)
{
    const size_t lane = pending.request.lane == Lane::Interactive ? 0 : 2;
    return m_queues.at(lane + (pending.request.isWrite() ? 0 : 1));
}

} // namespace NumberDesk
