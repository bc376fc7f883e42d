// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/planentries.h"

#include <algorithm>

namespace NumberDesk {

namespace {

bool isSame(const PlannedRow &a, const PlannedRow &b)
{
    return a.isSame(b);
}

} // namespace

/// Most steps alter few rows: only what stands between the first and the last that differ is looked up.
void PlanNumbers::take(const PlannedRows &rows)
{
    const qsizetype least = std::min(rows.size(), m_list.size());
    const qsizetype head
        = std::mismatch(rows.cbegin(), rows.cbegin() + least, m_list.cbegin(), isSame).first - rows.cbegin();
    const qsizetype tail
        = std::mismatch(rows.crbegin(), rows.crbegin() + (least - head), m_list.crbegin(), isSame).first
        - rows.crbegin();
    QSet<QString> gone;
    for (qsizetype at = head; at < m_list.size() - tail; ++at)
        gone.insert(m_list.at(at)->change.id);
    for (qsizetype at = head; at < rows.size() - tail; ++at)
        gone.remove(rows.at(at)->change.id);
    for (const QString &id : std::as_const(gone))
        drop(id);
    RowList order(m_order.cbegin(), m_order.cbegin() + head);
    order.reserve(static_cast<std::size_t>(rows.size()));
    for (qsizetype at = head; at < rows.size() - tail; ++at)
        order.push_back(put(rows.at(at)));
    order.insert(order.end(), m_order.cend() - tail, m_order.cend());
    m_list = rows;
    arrange(std::move(order));
}

void PlanNumbers::arrange(RowList order)
{
    m_order = std::move(order);
    RowList places(static_cast<std::size_t>(m_entries.size()), RowOrder::kNowhere);
    for (std::size_t at = 0; at < m_order.size(); ++at)
        places[m_order[at]] = static_cast<quint32>(at);
    m_places = std::make_shared<const RowList>(std::move(places));
}

quint32 PlanNumbers::put(const PlannedRow &row)
{
    const auto known = m_numbers.constFind(row->change.id);
    const bool isNew = known == m_numbers.constEnd();
    if (isNew && m_free.isEmpty()) {
        const auto number = static_cast<quint32>(m_entries.size());
        m_entries.append({ row });
        m_numbers.insert(row->change.id, number);
        return number;
    }
    const quint32 number = isNew ? m_free.takeLast() : *known;
    (void)m_entries.set(number, { row });
    m_numbers.insert(row->change.id, number);
    return number;
}

void PlanNumbers::drop(const QString &id)
{
    const quint32 number = m_numbers.take(id);
    (void)m_entries.set(number, {});
    m_free.append(number);
}

std::optional<quint32> PlanNumbers::find(const QString &id) const
{
    const auto known = m_numbers.constFind(id);
    return known == m_numbers.constEnd() ? std::nullopt : std::optional(*known);
}

PlanEntries::PlanEntries(const PlanNumbers &numbers)
    : m_list(numbers.list())
    , m_entries(numbers.entries())
    , m_places(numbers.places())
{ }

void PlanEntries::addChanged(const RowSource &earlier, RowSet &rows) const
{
    const auto &before = static_cast<const PlanEntries &>(earlier);
    for (quint32 row = 0; row < span(); ++row) {
        if (row >= before.span() || !before.at(row).isSame(at(row)))
            rows.insert(row);
    }
}

} // namespace NumberDesk
