// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/planadding.h"

#include "domain/newchange.h"

namespace NumberDesk {

namespace {

/// One number can be bought once, whichever account it is bought in.
NumberRef keyOf(const Change &change)
{
    NumberRef key = change.ref;
    if (change.kind == ChangeKind::Buy)
        key.account.clear();
    return key;
}

class Adding final
{
public:
    Adding(PlanRows &rows, const QSet<QString> &underWay, const QDateTime &now)
        : m_rows(rows)
        , m_now(now)
    {
        for (const PlannedChange &row : rows.all()) {
            if (!underWay.contains(row.change.id))
                m_planned.insert(keyOf(row.change), row.change.id);
        }
    }

    void add(const Change &change)
    {
        // What is set for an account as a whole may be a secret, and is never written down.
        if (change.ref.number.isEmpty())
            return;
        switch (change.kind) {
        case ChangeKind::Configure:
            addConfigure(change);
            return;
        case ChangeKind::Release:
            addRelease(change);
            return;
        case ChangeKind::Buy:
            if (planned(change, ChangeKind::Buy))
                ++addition.known;
            else
                append(change);
            return;
        }
    }

    /// Leaves planned settings alone: until its date a number may well be set otherwise.
    void addDated(const Change &release, const QDateTime &due)
    {
        if (release.kind != ChangeKind::Release || release.ref.number.isEmpty())
            return;
        const PlannedChange *before = planned(release, ChangeKind::Release);
        if (before)
            ++addition.known;
        else
            append(release);
        PlannedChange row = before ? *before : *m_rows.find(addition.ids.takeLast());
        // What was said yes to is the number as it is seen now.
        row.change.seen = release.seen;
        row.change.edits = release.edits;
        row.due = due;
        row.agreed = m_now;
        row.failed.reset();
        m_rows.put(row);
        addition.ids << row.change.id;
    }

    PlanAddition addition;

private:
    [[nodiscard]] const PlannedChange *planned(const Change &change, ChangeKind kind) const
    {
        const NumberRef key = keyOf(change);
        for (auto id = m_planned.constFind(key); id != m_planned.constEnd() && id.key() == key; ++id) {
            const PlannedChange *row = m_rows.find(id.value());
            if (row && row->change.kind == kind)
                return row;
        }
        return nullptr;
    }
    void append(Change change)
    {
        if (change.id.isEmpty() || m_rows.find(change.id))
            change.id = newChangeId();
        m_rows.put(PlannedChange{ change, m_rows.nextPlace(), m_now, {}, {}, {} });
        m_planned.insert(keyOf(change), change.id);
        addition.ids << change.id;
        ++addition.added;
    }
    void addConfigure(const Change &change)
    {
        if (change.edits.isEmpty())
            return;
        // One with a date leaves time for other settings: that is what parking a number is.
        const PlannedChange *release = planned(change, ChangeKind::Release);
        if (release && !release->due.isValid()) {
            ++addition.toBeReleased;
            return;
        }
        const PlannedChange *before = planned(change, ChangeKind::Configure);
        if (!before) {
            append(change);
            return;
        }
        PlannedChange row = *before;
        // An edited row is what it is now: a setting that was taken out of it must not come back.
        row.change = row.change.id == change.id ? change : mergedConfigure(row.change, change);
        row.failed.reset();
        row.due = {};
        row.agreed = {};
        m_rows.put(row);
        addition.ids << row.change.id;
        ++addition.merged;
    }
    void addRelease(const Change &change)
    {
        if (planned(change, ChangeKind::Release)) {
            ++addition.known;
            return;
        }
        if (const PlannedChange *settings = planned(change, ChangeKind::Configure)) {
            m_rows.take(settings->change.id);
            ++addition.replaced;
        }
        append(change);
    }

    PlanRows &m_rows;
    const QDateTime m_now;
    QMultiHash<NumberRef, QString> m_planned; ///< ids of rows
};

} // namespace

Change mergedConfigure(const Change &before, const Change &after)
{
    Change merged = before;
    for (auto edit = after.edits.cbegin(); edit != after.edits.cend(); ++edit) {
        merged.edits.insert(edit.key(), edit.value());
        if (after.seen.contains(edit.key()))
            merged.seen.insert(edit.key(), after.seen.value(edit.key()));
        else
            merged.seen.remove(edit.key());
    }
    return merged;
}

PlanAddition addToPlan(
    PlanRows &rows, const QSet<QString> &underWay, const QList<Change> &changes, const QDateTime &now)
{
    Adding adding(rows, underWay, now);
    for (const Change &change : changes)
        adding.add(change);
    return adding.addition;
}

PlanAddition addDatedReleases(PlanRows &rows, const QSet<QString> &underWay, const QList<Change> &releases,
    const QDateTime &due, const QDateTime &now)
{
    Adding adding(rows, underWay, now);
    for (const Change &release : releases)
        adding.addDated(release, due);
    return adding.addition;
}

void takeFromPlan(PlanRows &rows, const QSet<QString> &underWay, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (!underWay.contains(id))
            rows.take(id);
    }
}

void dateInPlan(
    PlanRows &rows, const QSet<QString> &underWay, const QStringList &ids, const PlannedDate &date)
{
    for (const QString &id : ids) {
        const PlannedChange *before = underWay.contains(id) ? nullptr : rows.find(id);
        if (!before)
            continue;
        PlannedChange row = *before;
        row.due = date.due;
        row.agreed = date.agreed;
        rows.put(row);
    }
}

} // namespace NumberDesk
