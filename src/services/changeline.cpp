// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/changeline.h"

#include <algorithm>
#include <utility>

namespace NumberDesk {

namespace {

template <typename T, typename Condition>
QList<T> takeIf(QList<T> &rows, const Condition &condition)
{
    const auto dropped = std::stable_partition(
        rows.begin(), rows.end(), [&condition](const T &row) { return !condition(row); });
    const QList<T> taken(dropped, rows.end());
    rows.erase(dropped, rows.end());
    return taken;
}

} // namespace

void ChangeLine::give(const Change &change)
{
    m_given.append(change);
    meter.add(1);
}

const Change *ChangeLine::takeNext()
{
    const auto ready = m_waiting.size() + static_cast<qsizetype>(m_running.size());
    if (m_taking || m_given.isEmpty() || ready >= kSideBySide + kAhead)
        return nullptr;
    m_taking = m_given.takeFirst();
    return &*m_taking;
}

void ChangeLine::add(const ChangeRecord &record)
{
    meter.add(1);
    append(record);
}

bool ChangeLine::release()
{
    ++settlements;
    if (m_held.isEmpty())
        return false;
    m_waiting = std::exchange(m_held, {}) + m_waiting;
    return true;
}

std::optional<ChangeRecord> ChangeLine::takeStartable(size_t most)
{
    if (m_running.size() >= most)
        return std::nullopt;
    const bool isBuying = std::any_of(m_running.begin(), m_running.end(),
        [](const auto &each) { return each.second.job->record().change.kind == ChangeKind::Buy; });
    const auto next = std::find_if(m_waiting.begin(), m_waiting.end(),
        [isBuying](const ChangeRecord &each) { return !isBuying || each.change.kind != ChangeKind::Buy; });
    if (next == m_waiting.end())
        return std::nullopt;
    const ChangeRecord record = *next;
    m_waiting.erase(next);
    return record;
}

void ChangeLine::run(std::unique_ptr<ChangeJob> job)
{
    const QString id = job->record().change.id;
    m_running[id] = { std::move(job), settlements };
}

ChangeLine::Running ChangeLine::takeEnded(const QString &changeId)
{
    return std::move(m_running.extract(changeId).mapped());
}

QList<Change> ChangeLine::dropGiven(const QSet<QString> &ids)
{
    return takeIf(m_given, [&ids](const Change &change) { return ids.isEmpty() || ids.contains(change.id); });
}

QList<ChangeRecord> ChangeLine::dropWaiting(const QSet<QString> &ids)
{
    // The settings of a number that was bought were agreed to with the purchase, which is done.
    const auto isMeant = [&ids](const ChangeRecord &record) {
        return ids.isEmpty() ? record.change.follows.isEmpty() : ids.contains(record.change.id);
    };
    return takeIf(m_waiting, isMeant) + takeIf(m_held, isMeant);
}

qsizetype ChangeLine::underWay() const
{
    return m_given.size() + (m_taking ? 1 : 0) + m_waiting.size() + m_held.size()
        + static_cast<qsizetype>(m_running.size());
}

} // namespace NumberDesk
