// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/planselection.h"

#include "gui/models/planmodel.h"
#include "services/planaside.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace NumberDesk {

namespace {

bool isOfOne(const PlannedRow &a, const PlannedRow &b)
{
    return a.isSame(b) || a->change.id == b->change.id;
}

} // namespace

PlanSelection::PlanSelection(QTableView &table, const PlanModel &model)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
{
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isKeeping)
            Q_EMIT changed();
    });
    connect(&model, &RowTable::aboutToRearrange, this, &PlanSelection::remember);
    connect(&model, &RowTable::rearranged, this, &PlanSelection::selectAgain);
}

QList<PlanSelection::Span> PlanSelection::spans() const
{
    QList<Span> all;
    for (const QItemSelectionRange &range : m_table.selectionModel()->selection())
        all.append({ range.top(), range.bottom() + 1 });
    std::sort(all.begin(), all.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    QList<Span> merged;
    for (const Span &span : std::as_const(all)) {
        if (merged.isEmpty() || merged.constLast().to < span.from)
            merged.append(span);
        else
            merged.last().to = std::max(merged.constLast().to, span.to);
    }
    return merged;
}

int PlanSelection::count() const
{
    int count = 0;
    for (const Span &span : spans())
        count += span.to - span.from;
    return count;
}

QList<int> PlanSelection::rows() const
{
    QList<int> rows;
    for (const Span &span : spans()) {
        for (int row = span.from; row < span.to; ++row)
            rows << row;
    }
    return rows;
}

QStringList PlanSelection::ids() const
{
    QStringList ids;
    for (const int row : rows())
        ids << m_model.at(row).change.id;
    return ids;
}

std::optional<PlannedChange> PlanSelection::only() const
{
    const QList<Span> chosen = spans();
    if (chosen.size() != 1 || chosen.constFirst().to - chosen.constFirst().from != 1)
        return std::nullopt;
    return m_model.at(chosen.constFirst().from);
}

void PlanSelection::remember()
{
    m_isKeeping = true;
    m_chosen = spans();
    m_before = m_chosen.isEmpty() ? PlannedRows() : m_model.rows();
    const QModelIndex current = m_table.currentIndex();
    m_current = current.isValid() ? m_model.at(current.row()).change.id : QString();
    m_scroll = m_table.verticalScrollBar()->value();
    // The selection would be taken along row by row, which takes long for very many.
    m_table.selectionModel()->clearSelection();
}

/// Most steps alter few rows: only what stands between the first and the last that differ is searched.
QBitArray PlanSelection::kept() const
{
    const PlannedRows &now = m_model.rows();
    QBitArray before(m_before.size());
    for (const Span &span : m_chosen)
        before.fill(true, span.from, span.to);
    const qsizetype least = std::min(now.size(), m_before.size());
    const qsizetype head
        = std::mismatch(now.cbegin(), now.cbegin() + least, m_before.cbegin(), isOfOne).first - now.cbegin();
    const qsizetype tail
        = std::mismatch(now.crbegin(), now.crbegin() + (least - head), m_before.crbegin(), isOfOne).first
        - now.crbegin();
    QBitArray chosen(now.size());
    for (qsizetype row = 0; row < head; ++row)
        chosen.setBit(row, before.testBit(row));
    for (qsizetype row = 1; row <= tail; ++row)
        chosen.setBit(now.size() - row, before.testBit(m_before.size() - row));
    const auto findBetween = [&](const auto &keyOf) {
        QSet<decltype(keyOf(now.constFirst()))> wanted;
        wanted.reserve(m_before.size() - head - tail);
        for (qsizetype row = head; row < m_before.size() - tail; ++row) {
            if (before.testBit(row))
                wanted.insert(keyOf(m_before.at(row)));
        }
        qsizetype found = 0;
        for (qsizetype row = head; row < now.size() - tail; ++row) {
            chosen.setBit(row, wanted.contains(keyOf(now.at(row))));
            found += chosen.testBit(row) ? 1 : 0;
        }
        return found == wanted.size();
    };
    // A row that was altered nearly always shares the text of its id with what it was, and to look for where
    // that lies is much faster than to look for the text.
    if (!findBetween([](const PlannedRow &row) { return row->change.id.constData(); }))
        (void)findBetween([](const PlannedRow &row) { return row->change.id; });
    return chosen;
}

/// By rows that stand together: one range for each would take minutes for very many.
QItemSelection PlanSelection::selectionOf(const QBitArray &chosen) const
{
    QItemSelection selection;
    const auto count = static_cast<int>(chosen.size());
    int begin = -1;
    for (int row = 0; row <= count; ++row) {
        const bool isChosen = row < count && chosen.testBit(row);
        if (isChosen && begin < 0)
            begin = row;
        if (isChosen || begin < 0)
            continue;
        selection.select(m_model.index(begin, 0), m_model.index(row - 1, PlanModel::ColumnCount - 1));
        begin = -1;
    }
    return selection;
}

void PlanSelection::selectAgain()
{
    const QItemSelection selection = m_chosen.isEmpty() ? QItemSelection() : selectionOf(kept());
    QItemSelectionModel *chosen = m_table.selectionModel();
    const int row = m_model.rowOf(m_current);
    chosen->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    chosen->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table.verticalScrollBar()->setValue(m_scroll); // a new current row would be scrolled to
    discardAside(std::exchange(m_before, {}));
    m_chosen.clear();
    m_isKeeping = false;
}

} // namespace NumberDesk
