// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/numberselection.h"

#include "gui/models/numbertable.h"
#include "gui/pages/steadyrows.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace NumberDesk {

namespace {

/// A view looks through all ranges for each cell that it paints.
constexpr qsizetype kMostRanges = 2'000;

} // namespace

NumberSelection::NumberSelection(QTableView &view, NumberTable &table, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_table(table)
{
    // For each column that a header paints it asks of every selected row whether it can be selected.
    view.horizontalHeader()->setSelectionModel(new QItemSelectionModel(&table, &view));
    new SteadyRows(view, table, this);
    connect(&table, &NumberTable::aboutToRearrange, this, &NumberSelection::keep);
    connect(&table, &NumberTable::rearranged, this, &NumberSelection::restore);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isRearranging)
            Q_EMIT changed();
    });
}

qsizetype NumberSelection::count() const
{
    qsizetype count = 0;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection())
        count += range.height();
    return count;
}

template <typename Visit>
void NumberSelection::forEachRow(const Visit &visit) const
{
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            visit(row);
    }
}

RowSet NumberSelection::ids() const
{
    RowSet ids(m_table.rows() ? m_table.rows()->span() : 0);
    forEachRow([&](int row) { ids.insert(m_table.id(row)); });
    return ids;
}

NumberGroup NumberSelection::group() const
{
    return m_table.rows() ? groupOf(*m_table.rows(), ids()) : NumberGroup();
}

/// By the smaller of the two: one row of the many that are locked is selected with each arrow key.
qsizetype NumberSelection::countOf(const QSet<NumberRef> &numbers) const
{
    if (numbers.isEmpty() || !m_table.rows())
        return 0;
    if (count() <= numbers.size()) {
        qsizetype found = 0;
        forEachRow([&](int row) { found += numbers.contains(m_table.refAt(row)) ? 1 : 0; });
        return found;
    }
    const RowSet selected = ids();
    return std::count_if(numbers.cbegin(), numbers.cend(), [&](const NumberRef &ref) {
        const auto id = m_table.rows()->columns().find(ref);
        return id && selected.test(*id);
    });
}

QList<OwnedNumber> NumberSelection::numbers() const
{
    QList<OwnedNumber> numbers;
    forEachRow([&](int row) { numbers << m_table.at(row); });
    return numbers;
}

QList<NumberRef> NumberSelection::refs() const
{
    QList<NumberRef> refs;
    forEachRow([&](int row) { refs << m_table.refAt(row); });
    return refs;
}

void NumberSelection::select(const QList<NumberRef> &numbers)
{
    RowSet wanted(m_table.rows() ? m_table.rows()->span() : 0);
    for (const NumberRef &ref : numbers) {
        if (const int row = m_table.rowOf(ref); row >= 0)
            wanted.insert(m_table.id(row));
    }
    m_view.selectionModel()->select(
        selectionOf(wanted).value_or(QItemSelection()), QItemSelectionModel::ClearAndSelect);
}

void NumberSelection::leaveOut(const QSet<NumberRef> &numbers)
{
    RowSet wanted = ids();
    for (const NumberRef &ref : numbers) {
        if (const int row = m_table.rowOf(ref); row >= 0)
            wanted.remove(m_table.id(row));
    }
    const auto selection = selectionOf(wanted);
    m_view.selectionModel()->select(
        selection.value_or(QItemSelection()), QItemSelectionModel::ClearAndSelect);
    if (!selection)
        Q_EMIT scattered(wanted.count());
}

/// Written from the columns: to make each of a million numbers would take a second.
QString NumberSelection::e164Lines() const
{
    QByteArray lines;
    forEachRow([&](int row) {
        const NumberColumns &columns = m_table.rows()->columns();
        const quint32 id = m_table.id(row);
        if (!lines.isEmpty())
            lines += '\n';
        if ((columns.flags().at(id) & NumberColumns::ShortCode) == 0)
            lines += '+';
        lines += columns.digitsAt(id);
    });
    return QString::fromLatin1(lines);
}

void NumberSelection::keep()
{
    m_isRearranging = true;
    m_kept = ids();
    const QModelIndex current = m_view.currentIndex();
    m_current = current.isValid() ? std::optional(m_table.id(current.row())) : std::nullopt;
    m_currentColumn = qMax(0, current.column());
    m_anchor = anchor();
    m_scroll = m_view.verticalScrollBar()->value();
    // Left to itself it would follow every selected row through the change by itself.
    m_view.selectionModel()->reset();
}

/// What a person looks at: the current row where it is to be seen, else the one on top.
std::optional<NumberSelection::Anchor> NumberSelection::anchor() const
{
    const int top = m_view.rowAt(0);
    if (top < 0 || top >= m_table.rowCount())
        return std::nullopt;
    const int last = m_view.rowAt(m_view.viewport()->height() - 1);
    const int row = m_view.currentIndex().row();
    if (row >= top && (last < 0 || row <= last))
        return Anchor{ m_table.id(row), row - top };
    // At the very top one wants to see what comes first.
    return top == 0 ? std::nullopt : std::optional(Anchor{ m_table.id(top), 0 });
}

std::optional<QItemSelection> NumberSelection::selectionOf(const RowSet &ids) const
{
    QItemSelection selection;
    const RowList &rows = m_table.ids();
    const auto take = [&](std::size_t first, std::size_t end) {
        selection.append(QItemSelectionRange(m_table.index(static_cast<int>(first), 0),
            m_table.index(static_cast<int>(end) - 1, NumberTable::ColumnCount - 1)));
    };
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!ids.test(rows[row]))
            continue;
        const std::size_t first = row;
        while (row < rows.size() && ids.test(rows[row]))
            ++row;
        if (selection.size() == kMostRanges)
            return std::nullopt;
        take(first, row);
    }
    return selection;
}

void NumberSelection::restore()
{
    const qsizetype before = m_kept.count();
    m_table.replaced().forEach([this](quint32 id) {
        if (m_kept.test(id))
            m_kept.remove(id);
    });
    QItemSelectionModel *model = m_view.selectionModel();
    const auto selection = before > 0 ? selectionOf(m_kept) : QItemSelection();
    const int current = m_current && !m_table.replaced().test(*m_current) ? m_table.rowOfId(*m_current) : -1;
    if (current >= 0)
        model->setCurrentIndex(m_table.index(current, m_currentColumn), QItemSelectionModel::NoUpdate);
    if (selection && !selection->isEmpty())
        model->select(*selection, QItemSelectionModel::Select);
    if (m_anchor && !m_table.replaced().test(m_anchor->id))
        scrollTo(*m_anchor);
    else
        m_view.verticalScrollBar()->setValue(m_scroll);
    m_isRearranging = false;
    if (count() != before)
        Q_EMIT changed();
    if (!selection)
        Q_EMIT scattered(before);
}

void NumberSelection::scrollTo(const Anchor &anchor)
{
    const int row = m_table.rowOfId(anchor.id);
    const int top = row < 0 ? m_scroll : qMax(0, row - anchor.offset);
    SteadyRows::scrollToTop(m_view, top);
}

} // namespace NumberDesk
