// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/steadyrows.h"

#include "gui/models/engine/rowtable.h"

#include <QScrollBar>
#include <QTableView>

#include <utility>

namespace NumberDesk {

SteadyRows::SteadyRows(QTableView &view, RowTable &table, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_table(table)
{
    connect(&table, &RowTable::aboutToStep, this, &SteadyRows::keep);
    connect(&table, &RowTable::stepped, this, &SteadyRows::restore);
}

void SteadyRows::scrollToTop(QTableView &view, int row)
{
    // Lays the new rows out; until then the bar ends where the old ones did.
    (void)view.indexAt({});
    view.verticalScrollBar()->setValue(row);
}

bool SteadyRows::stays(int row) const
{
    return !m_table.engine().result()->changed.test(m_table.id(row));
}

/// One that does not move itself: the current row where it is to be seen, else the first.
std::optional<SteadyRows::Anchor> SteadyRows::anchor() const
{
    const int top = m_view.rowAt(0);
    if (top < 0 || top >= m_table.rowCount())
        return std::nullopt;
    const int lowest = m_view.rowAt(m_view.viewport()->height() - 1);
    const int last = lowest < 0 ? m_table.rowCount() - 1 : lowest;
    const int current = m_view.currentIndex().row();
    if (current >= top && current <= last && stays(current))
        return Anchor{ m_table.id(current), current - top };
    for (int row = top; row <= last && top > 0; ++row) {
        if (stays(row))
            return Anchor{ m_table.id(row), row - top };
    }
    return std::nullopt;
}

void SteadyRows::keep()
{
    m_anchor = anchor();
}

void SteadyRows::restore()
{
    const auto anchor = std::exchange(m_anchor, std::nullopt);
    const int row = anchor ? m_table.rowOfId(anchor->id) : -1;
    if (row >= 0)
        scrollToTop(m_view, qMax(0, row - anchor->offset));
}

} // namespace NumberDesk
