// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/answerqueue.h"

namespace NumberDesk {

void AnswerQueue::push(std::function<void()> ending)
{
    m_endings.push_back(std::move(ending));
    if (!m_isTurning)
        turn();
}

void AnswerQueue::turn()
{
    m_isTurning = !m_endings.empty();
    if (!m_isTurning)
        return;
    const auto ending = std::move(m_endings.front());
    m_endings.pop_front();
    ending();
    // Its handler runs in the next turn, and only then the next one is let come.
    QMetaObject::invokeMethod(
        &m_here, [this] { turn(); }, Qt::QueuedConnection);
}

} // namespace NumberDesk
