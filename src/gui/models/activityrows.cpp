// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/activityrows.h"

namespace NumberDesk {

ActivityRows::ActivityRows(SharedColumn<ActivityRow> rows, RowList places, ActivityFilter filter)
    : m_rows(std::move(rows))
    , m_places(std::move(places))
    , m_filter(std::move(filter))
    , m_query(parseWords(m_filter.text))
{ }

void ActivityRows::addChanged(const RowSource &earlier, RowSet &rows) const
{
    const auto &before = static_cast<const ActivityRows &>(earlier);
    for (quint32 row = 0; row < span(); ++row) {
        if (row >= before.span() || !(before.m_rows.at(row) == m_rows.at(row))
            || before.isUsed(row) != isUsed(row))
            rows.insert(row);
    }
}

FilterRelation ActivityRows::relationTo(const RowSource &earlier) const
{
    const auto &before = static_cast<const ActivityRows &>(earlier);
    if (before.m_filter == m_filter)
        return FilterRelation::Same;
    const bool isWithin = (before.m_filter.account.isEmpty() || before.m_filter.account == m_filter.account)
        && (!before.m_filter.onlyUnsettled || m_filter.onlyUnsettled) && m_query.extends(before.m_query);
    return isWithin ? FilterRelation::Narrower : FilterRelation::Other;
}

void ActivityRows::match(quint32 page, RowSet::Page rows) const
{
    for (quint32 word = 0; word < RowSet::kPageWords; ++word) {
        RowSet::forEachBit(rows[word], word * 64, [&](quint32 at) {
            if (!fits(page * RowSet::kPage + at))
                rows[word] &= ~(quint64(1) << (at % 64));
        });
    }
}

bool ActivityRows::fits(quint32 row) const
{
    const ActivityRow &shown = m_rows.at(row);
    if (m_filter.onlyUnsettled && isSettled(shown.record.state))
        return false;
    if (!m_filter.account.isEmpty() && shown.record.change.ref.account != m_filter.account)
        return false;
    return matches(m_query, shown.texts);
}

} // namespace NumberDesk
