// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/engine/rowtable.h"

#include <algorithm>

namespace NumberDesk {

namespace {

/// So many rows may come, go or change one by one. Telling the view of each costs a walk over all its rows.
constexpr std::size_t kMostSteps = 400;
constexpr std::size_t kMostStepsTimesRows = 8'000'000;

} // namespace

/// How to get from what is shown to the next order by few changes. Rows of the view, upwards.
struct RowTable::Steps
{
    std::vector<int> gone; ///< before
    std::vector<int> fresh; ///< afterwards
    std::vector<int> changed; ///< afterwards
};

RowTable::RowTable(RowEngine::MakeSource makeSource, QObject *parent)
    : QAbstractTableModel(parent)
    , m_engine(std::move(makeSource))
{
    connect(&m_engine, &RowEngine::ready, this, &RowTable::show);
}

int RowTable::rowOfId(quint32 id) const
{
    return static_cast<int>(m_engine.result()->order.find(*m_visible, id));
}

int RowTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible->size());
}

void RowTable::sort(int column, Qt::SortOrder order)
{
    m_engine.setSorting({ column, order });
}

/// Takes over what the engine has ready.
void RowTable::show(const std::shared_ptr<const RowResult> &before)
{
    const RowResult &now = *m_engine.result();
    const bool isOther = !now.changed.isEmpty() || before->visible != now.visible;
    m_replaced = m_source ? replacedIn(*now.source, now.changed) : RowSet();
    if (const auto steps = stepsFrom(*before))
        take(*steps);
    else
        swap();
    if (isOther)
        Q_EMIT countsChanged();
}

void RowTable::turnToNew()
{
    m_source = m_engine.result()->source;
    forget(m_engine.result()->changed);
}

void RowTable::forget(const RowSet &) { }

RowSet RowTable::replacedIn(const RowSource &, const RowSet &) const
{
    return {};
}

/// The few changes that lead to the next order, or nothing when they are many, or when another filter or
/// another sorting is the reason.
std::optional<RowTable::Steps> RowTable::stepsFrom(const RowResult &before) const
{
    const RowResult &now = *m_engine.result();
    if (!m_source || before.order.sorting() != now.order.sorting()
        || now.source->relationTo(*before.source) != FilterRelation::Same
        || now.changed.count() > qsizetype(kMostSteps))
        return std::nullopt;
    Steps steps;
    now.changed.forEach([&](quint32 row) {
        const auto from = static_cast<int>(before.order.find(*m_visible, row));
        const auto to = static_cast<int>(now.order.find(*now.visible, row));
        const bool stays = from >= 0 && to >= 0 && !m_replaced.test(row);
        if (from >= 0 && !stays)
            steps.gone.push_back(from);
        if (to >= 0)
            (stays ? steps.changed : steps.fresh).push_back(to);
    });
    for (std::vector<int> *rows : { &steps.gone, &steps.fresh, &steps.changed })
        std::sort(rows->begin(), rows->end());
    const std::size_t count = steps.gone.size() + steps.fresh.size();
    if (count * std::max(m_visible->size(), now.visible->size()) > kMostStepsTimesRows)
        return std::nullopt;
    return steps;
}

void RowTable::take(const Steps &steps)
{
    const auto visible = m_engine.result()->visible;
    Q_EMIT aboutToStep();
    takeOut(steps.gone);
    turnToNew();
    if (steps.fresh.empty()) {
        reorder(visible);
    } else {
        auto known = std::make_shared<RowList>();
        known->reserve(visible->size());
        auto fresh = steps.fresh.cbegin();
        for (std::size_t row = 0; row < visible->size(); ++row) {
            if (fresh != steps.fresh.cend() && *fresh == static_cast<int>(row))
                ++fresh;
            else
                known->push_back((*visible)[row]);
        }
        reorder(known);
        putIn(steps.fresh, *visible);
    }
    m_visible = visible;
    tellChanged(steps.changed);
    Q_EMIT stepped();
}

void RowTable::takeOut(const std::vector<int> &rows)
{
    if (rows.empty())
        return;
    auto visible = std::make_shared<RowList>(*m_visible);
    m_visible = visible;
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        beginRemoveRows({}, *row, *row);
        visible->erase(visible->begin() + *row);
        endRemoveRows();
    }
}

/// The same rows in another order.
void RowTable::reorder(const std::shared_ptr<const RowList> &visible)
{
    if (*m_visible == *visible)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &kept : before) {
        const auto row = static_cast<int>(m_engine.result()->order.find(*visible, id(kept.row())));
        after << (row < 0 ? QModelIndex() : index(row, kept.column()));
    }
    m_visible = visible;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RowTable::putIn(const std::vector<int> &rows, const RowList &visible)
{
    auto shown = std::make_shared<RowList>(*m_visible);
    m_visible = shown;
    for (auto run = rows.cbegin(); run != rows.cend();) {
        auto end = run + 1;
        while (end != rows.cend() && *end == *(end - 1) + 1)
            ++end;
        beginInsertRows({}, *run, *(end - 1));
        shown->insert(shown->begin() + *run, visible.begin() + *run, visible.begin() + *(end - 1) + 1);
        endInsertRows();
        run = end;
    }
}

void RowTable::swap()
{
    const auto visible = m_engine.result()->visible;
    if (m_source && *m_visible == *visible && m_replaced.isEmpty()) {
        turnToNew();
        m_visible = visible;
        if (!m_engine.result()->changed.isEmpty() && !m_visible->empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    Q_EMIT aboutToRearrange();
    if (m_source && m_visible->size() == visible->size() && m_replaced.isEmpty()) {
        turnToNew();
        reorder(visible);
    } else {
        beginResetModel();
        turnToNew();
        m_visible = visible;
        endResetModel();
    }
    Q_EMIT rearranged();
}

void RowTable::tellChanged(const std::vector<int> &rows)
{
    constexpr std::size_t kEach = 16;
    if (rows.empty())
        return;
    if (rows.size() > kEach) {
        Q_EMIT dataChanged(index(rows.front(), 0), index(rows.back(), columnCount() - 1));
        return;
    }
    for (const int row : rows)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

} // namespace NumberDesk
