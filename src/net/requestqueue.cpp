// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/requestqueue.h"

#include <algorithm>

namespace NumberDesk {

void RequestQueue::append(const PendingPtr &pending)
{
    queueOf(*pending).push_back(pending);
}

void RequestQueue::prepend(const PendingPtr &pending)
{
    queueOf(*pending).push_front(pending);
}

PendingPtr RequestQueue::takeFirst(Room room)
{
    Queue *queue = first(room);
    if (!queue)
        return nullptr;
    PendingPtr taken = std::move(queue->front());
    queue->pop_front();
    return taken;
}

bool RequestQueue::hasNext(Room room)
{
    return first(room) != nullptr;
}

void RequestQueue::remove(const PendingPtr &pending)
{
    Queue &queue = queueOf(*pending);
    queue.erase(std::remove(queue.begin(), queue.end(), pending), queue.end());
}

RequestQueue::Queue &RequestQueue::queueOf(const Pending &pending)
{
    if (pending.request.isWrite())
        return m_writes;
    return pending.request.isBackground() ? m_background : m_interactive;
}

RequestQueue::Queue *RequestQueue::first(Room room)
{
    if (room.front && !m_writes.empty())
        return &m_writes;
    if (room.front && !m_interactive.empty())
        return &m_interactive;
    return room.background && !m_background.empty() ? &m_background : nullptr;
}

} // namespace NumberDesk
