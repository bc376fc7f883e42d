// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/planrows.h"

#include "services/plandates.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace NumberDesk {

namespace {

bool standsBefore(const PlannedRow &a, const PlannedRow &b)
{
    return a->place < b->place;
}

bool isInOrder(PlannedRows::const_iterator begin, PlannedRows::const_iterator end)
{
    return std::adjacent_find(begin, end, [](const PlannedRow &a, const PlannedRow &b) {
        return !standsBefore(a, b);
    }) == end;
}

/// Of one that is in @p rows, which are in order.
qsizetype positionIn(const PlannedRows &rows, const PlannedRow &row)
{
    auto at = std::lower_bound(rows.cbegin(), rows.cend(), row, standsBefore);
    while (!at->isSame(row))
        ++at;
    return at - rows.cbegin();
}

/// Where two have the same place, the one that came from above stays above.
void replaceIn(PlannedRows &rows, const PlannedRow &before, const PlannedRow &now)
{
    const qsizetype at = before.isNull() ? -1 : positionIn(rows, before);
    if (at >= 0 && !now.isNull() && before->place == now->place) {
        rows[at] = now;
        return;
    }
    if (at >= 0)
        rows.removeAt(at);
    if (now.isNull())
        return;
    const auto begin = rows.cbegin();
    const auto wanted = at >= 0 && before->place < now->place
        ? std::lower_bound(begin, rows.cend(), now, standsBefore)
        : std::upper_bound(begin, rows.cend(), now, standsBefore);
    rows.insert(wanted - begin, now);
}

PlannedRow ifDated(const PlannedRow &row)
{
    return !row.isNull() && row->due.isValid() ? row : PlannedRow();
}

bool hasFailed(const PlannedRow &row)
{
    return !row.isNull() && row->failed;
}

} // namespace

const PlannedChange *PlanRows::find(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &**found;
}

qsizetype PlanRows::positionOf(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? -1 : positionIn(m_rows, *found);
}

void PlanRows::remember(const QString &id, const PlannedRow &before, const PlannedRow &now)
{
    if (!m_step.contains(id))
        m_step.insert(id, before);
    m_failed += (hasFailed(now) ? 1 : 0) - (hasFailed(before) ? 1 : 0);
}

void PlanRows::put(const PlannedRow &row)
{
    PlannedRow &here = m_byId[row->change.id];
    remember(row->change.id, here, row);
    here = row;
    m_lastPlace = std::max(m_lastPlace, row->place);
}

void PlanRows::take(QString id)
{
    const PlannedRow before = m_byId.take(id);
    if (!before.isNull())
        remember(id, before, {});
}

/// All that differs by move() is in there.
PlanRows::Span PlanRows::spanOfMove(const QSet<QString> &ids, qsizetype row) const
{
    Span span{ m_rows.size(), 0 };
    for (const QString &id : ids) {
        if (const qsizetype at = positionOf(id); at >= 0)
            span = { std::min(span.from, at), std::max(span.to, at + 1) };
    }
    if (span.to == 0)
        return {};
    const qsizetype wanted = std::clamp<qsizetype>(row, 0, m_rows.size());
    return { std::min(span.from, wanted), std::max(span.to, wanted) };
}

qsizetype PlanRows::reachOfMove(const QStringList &ids, qsizetype row) const
{
    const Span span = spanOfMove({ ids.cbegin(), ids.cend() }, row);
    return span.to - span.from;
}

void PlanRows::move(const QStringList &ids, qsizetype row)
{
    const QSet<QString> moved(ids.cbegin(), ids.cend());
    const Span span = spanOfMove(moved, row);
    PlannedRows before;
    PlannedRows here;
    PlannedRows after;
    for (qsizetype at = span.from; at < span.to; ++at) {
        const PlannedRow &each = m_rows.at(at);
        (moved.contains(each->change.id) ? here : at < row ? before : after).append(each);
    }
    arrange(span.from, before + here + after);
}

void PlanRows::orderByAccount(const QList<AccountId> &accounts)
{
    QHash<AccountId, qsizetype> groupOf;
    for (const AccountId &account : accounts) {
        if (!groupOf.contains(account))
            groupOf.insert(account, groupOf.size());
    }
    QList<PlannedRows> groups(groupOf.size() + 1); // the last one: of accounts that are gone
    for (const PlannedRow &row : std::as_const(m_rows))
        groups[groupOf.value(row->change.ref.account, groups.size() - 1)].append(row);
    PlannedRows sorted;
    sorted.reserve(m_rows.size());
    for (const PlannedRows &group : std::as_const(groups))
        sorted += group;
    arrange(0, sorted);
}

/// The places that are taken stay, so that only rows that move are altered.
void PlanRows::arrange(qsizetype from, const PlannedRows &rows)
{
    PlannedRows moved = rows;
    const auto begin = m_rows.cbegin() + from;
    const bool isClear = isInOrder(begin, begin + rows.size());
    if (!isClear) { // two have the same place: all are counted anew
        moved = m_rows;
        std::copy(rows.cbegin(), rows.cend(), moved.begin() + from);
        from = 0;
    }
    for (qsizetype at = 0; at < moved.size(); ++at) {
        const PlannedRow &row = moved.at(at);
        const qint64 place = isClear ? m_rows.at(from + at)->place : at + 1;
        if (row->place == place)
            continue;
        PlannedChange altered = *row;
        altered.place = place;
        put(altered);
    }
}

/// Brings the rows into their order again: a few each by itself, otherwise all are gone through once.
void PlanRows::settle()
{
    if (m_step.size() > kFewRows) {
        settleAll();
        return;
    }
    for (auto before = m_step.cbegin(); before != m_step.cend(); ++before) {
        const PlannedRow now = m_byId.value(before.key());
        replaceIn(m_rows, before.value(), now);
        replaceIn(m_dated, ifDated(before.value()), ifDated(now));
    }
}

void PlanRows::settleAll()
{
    PlannedRows rows;
    rows.reserve(m_byId.size());
    for (const PlannedRow &row : std::as_const(m_rows)) {
        if (const auto now = m_byId.constFind(row->change.id); now != m_byId.constEnd())
            rows.append(*now);
    }
    const qsizetype known = rows.size();
    for (auto before = m_step.cbegin(); before != m_step.cend(); ++before) {
        if (before.value().isNull() && m_byId.contains(before.key()))
            rows.append(m_byId.value(before.key()));
    }
    std::sort(rows.begin() + known, rows.end(), standsBefore);
    if (!isInOrder(rows.cbegin(), rows.cend()))
        std::stable_sort(rows.begin(), rows.end(), standsBefore);
    m_rows = rows;
    m_dated.clear();
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(m_dated),
        [](const PlannedRow &row) { return row->due.isValid(); });
}

PlanRows::Delta PlanRows::finish(bool isUndoable)
{
    settle();
    Delta delta;
    const Step step = std::exchange(m_step, {});
    for (auto before = step.cbegin(); before != step.cend(); ++before) {
        if (const auto row = m_byId.constFind(before.key()); row != m_byId.constEnd())
            delta.put.append(*row);
        else if (!before.value().isNull())
            delta.removed.append(before.key());
    }
    if (isUndoable && !delta.isEmpty()) {
        m_steps.append({ ++m_stepNumber, step });
        if (m_steps.size() > m_mostSteps)
            m_steps.removeFirst();
    }
    return delta;
}

PlanRows::Delta PlanRows::undo(const QDateTime &now)
{
    if (m_steps.isEmpty())
        return {};
    const Step step = m_steps.takeLast().before;
    for (auto before = step.cbegin(); before != step.cend(); ++before) {
        if (before.value().isNull())
            take(before.key());
        else
            put(before.value()->agreed.isValid()
                    ? PlannedRow(afterUndo(*before.value(), find(before.key()), now))
                    : before.value());
    }
    return finish(false);
}

void PlanRows::forget(const QSet<QString> &ids)
{
    for (Undoable &step : m_steps) {
        if (ids.size() > step.before.size()) {
            step.before.removeIf([&ids](const Step::iterator &before) { return ids.contains(before.key()); });
            continue;
        }
        for (const QString &id : ids)
            step.before.remove(id);
    }
    m_steps.removeIf([](const Undoable &step) { return step.before.isEmpty(); });
}

} // namespace NumberDesk
