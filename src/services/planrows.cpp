// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/planrows.h"

#include <algorithm>
#include <utility>

namespace NumberDesk {

const PlannedChange *PlanRows::find(const QString &id) const
{
    const auto found = m_at.constFind(id);
    return found == m_at.constEnd() || m_taken.contains(id) ? nullptr : &m_rows.at(found.value());
}

void PlanRows::remember(const QString &id)
{
    if (m_step.contains(id))
        return;
    const PlannedChange *row = find(id);
    m_step.insert(id, row ? std::make_shared<const PlannedChange>(*row) : nullptr);
}

void PlanRows::put(const PlannedChange &row)
{
    const QString &id = row.change.id;
    remember(id);
    m_taken.remove(id);
    if (const auto found = m_at.constFind(id); found != m_at.constEnd()) {
        m_isOutOfOrder = m_isOutOfOrder || m_rows.at(found.value()).place != row.place;
        m_rows[found.value()] = row;
    } else {
        m_isOutOfOrder = m_isOutOfOrder || row.place <= m_lastPlace;
        m_at.insert(id, m_rows.size());
        m_rows.append(row);
    }
    m_lastPlace = std::max(m_lastPlace, row.place);
}

void PlanRows::take(const QString &id)
{
    if (!find(id))
        return;
    remember(id);
    m_taken.insert(id);
}

void PlanRows::move(const QStringList &ids, qsizetype row)
{
    const QSet<QString> moved(ids.cbegin(), ids.cend());
    QList<PlannedChange> before;
    QList<PlannedChange> here;
    QList<PlannedChange> after;
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const PlannedChange &each = m_rows.at(at);
        (moved.contains(each.change.id) ? here : at < row ? before : after).append(each);
    }
    arrange(before + here + after);
}

void PlanRows::orderByAccount(const QList<AccountId> &accounts)
{
    QList<PlannedChange> sorted = m_rows;
    const auto place = [&accounts](const PlannedChange &row) {
        const qsizetype at = accounts.indexOf(row.change.ref.account);
        return at < 0 ? accounts.size() : at;
    };
    std::stable_sort(sorted.begin(), sorted.end(),
        [&place](const PlannedChange &a, const PlannedChange &b) { return place(a) < place(b); });
    arrange(sorted);
}

void PlanRows::arrange(const QList<PlannedChange> &rows)
{
    qint64 place = 0;
    for (PlannedChange row : rows) {
        row.place = ++place;
        if (find(row.change.id)->place != row.place)
            put(row);
    }
}

/// Brings the rows into their order again and finds each anew.
void PlanRows::settle()
{
    const bool shrinks = !m_taken.isEmpty();
    if (shrinks)
        m_rows.removeIf([this](const PlannedChange &row) { return m_taken.contains(row.change.id); });
    if (m_isOutOfOrder)
        std::stable_sort(m_rows.begin(), m_rows.end(),
            [](const PlannedChange &a, const PlannedChange &b) { return a.place < b.place; });
    if (shrinks || m_isOutOfOrder) {
        m_at.clear();
        for (qsizetype row = 0; row < m_rows.size(); ++row)
            m_at.insert(m_rows.at(row).change.id, row);
    }
    m_taken.clear();
    m_isOutOfOrder = false;
}

PlanRows::Delta PlanRows::finish(bool isUndoable)
{
    settle();
    Delta delta;
    const Step step = std::exchange(m_step, {});
    for (auto before = step.cbegin(); before != step.cend(); ++before) {
        if (const PlannedChange *row = find(before.key()))
            delta.put.append(*row);
        else if (before.value())
            delta.removed.append(before.key());
    }
    if (isUndoable && !delta.isEmpty()) {
        m_steps.append(step);
        if (m_steps.size() > m_mostSteps)
            m_steps.removeFirst();
    }
    return delta;
}

PlanRows::Delta PlanRows::undo()
{
    if (m_steps.isEmpty())
        return {};
    const Step step = m_steps.takeLast();
    for (auto before = step.cbegin(); before != step.cend(); ++before) {
        if (before.value())
            put(*before.value());
        else
            take(before.key());
    }
    return finish(false);
}

void PlanRows::forget(const QSet<QString> &ids)
{
    for (Step &step : m_steps)
        step.removeIf([&ids](const Step::iterator &before) { return ids.contains(before.key()); });
    m_steps.removeIf([](const Step &step) { return step.isEmpty(); });
}

} // namespace NumberDesk
