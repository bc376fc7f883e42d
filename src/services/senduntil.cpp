// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/senduntil.h"

#include <algorithm>

namespace NumberDesk {

void SendUntil::add(const QHash<QString, QDateTime> &times)
{
    m_times.insert(times);
    for (const QDateTime &time : times)
        m_first = m_first.isValid() ? std::min(m_first, time) : time;
}

QSet<QString> SendUntil::takeLate(const QDateTime &now)
{
    QSet<QString> late;
    if (!m_first.isValid() || now <= m_first)
        return late;
    m_first = {};
    for (auto each = m_times.cbegin(); each != m_times.cend(); ++each) {
        if (*each < now)
            late.insert(each.key());
        else
            m_first = m_first.isValid() ? std::min(m_first, *each) : *each;
    }
    return late;
}

} // namespace NumberDesk
