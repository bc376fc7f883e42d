// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/numberstates.h"

namespace NumberDesk {

NumberStates::NumberStates(const NumberColumns &columns, const NumberFacts &facts)
    : m_columns(&columns)
{
    const TextPool &accounts = columns.pool(NumberColumns::Account);
    m_settable.reserve(accounts.size());
    for (quint32 id = 0; id < accounts.size(); ++id)
        m_settable.push_back(facts.accounts.value(accounts.at(id)).settable);
    for (auto change = facts.unsettled.cbegin(); change != facts.unsettled.cend(); ++change) {
        if (const auto row = columns.find(change.key()))
            m_unsettled.insert(*row, change.value());
    }
}

StateSign NumberStates::of(quint32 row) const
{
    if (!m_unsettled.isEmpty()) {
        if (const auto change = m_unsettled.constFind(row); change != m_unsettled.constEnd())
            return *change;
    }
    const quint8 flags = m_columns->flags().at(row);
    if (m_columns->ends().at(row) != NumberColumns::kNoTime || (flags & NumberColumns::HasNotices))
        return StateSign::Attention;
    if (flags & NumberColumns::HasNextSteps)
        return StateSign::Checking;
    return !(flags & NumberColumns::Configured) && isSettable(row) ? StateSign::Attention : StateSign::Ready;
}

} // namespace NumberDesk
