// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/startupreport.h"

#include "services/activity.h"
#include "services/changerunner.h"

#include <algorithm>

namespace NumberDesk {

namespace {

void add(const ChangeRecord &record, ResumedCount &count)
{
    ++count.all;
    switch (record.state) {
    case ChangeState::Done:
        ++count.done;
        return;
    case ChangeState::Refused:
    case ChangeState::NotDone:
    case ChangeState::Conflict:
        ++count.notDone;
        return;
    case ChangeState::NotSent:
        ++count.notSent;
        return;
    case ChangeState::NeedsAttention:
        ++count.undecided;
        return;
    default:
        ++count.checking;
    }
}

int urgencyOf(const ChangeRecord &record)
{
    if (record.state == ChangeState::NeedsAttention)
        return 2;
    return isSettled(record.state) ? 0 : 1;
}

} // namespace

StartupReport::StartupReport(ChangeRunner &runner, Activity &activity, QObject *parent)
    : QObject(parent)
    , m_activity(activity)
{
    connect(&runner, &ChangeRunner::resumed, this, &StartupReport::take);
    connect(&activity, &Activity::loaded, this, &StartupReport::count);
    connect(&activity, &Activity::recordChanged, this, [this](const ChangeRecord &record) {
        if (m_ids.contains(record.change.id))
            count();
    });
}

void StartupReport::take(const QStringList &changeIds)
{
    m_ids = changeIds;
    count();
}

void StartupReport::count()
{
    QList<ResumedCount> counts;
    for (const ChangeKind kind : { ChangeKind::Buy, ChangeKind::Release, ChangeKind::Configure }) {
        ResumedCount ofKind;
        ofKind.kind = kind;
        for (const QString &id : std::as_const(m_ids)) {
            const auto record = m_activity.find(id);
            if (record && record->change.kind == kind)
                add(*record, ofKind);
        }
        if (ofKind.all > 0)
            counts << ofKind;
    }
    if (counts == m_counts)
        return;
    m_counts = counts;
    Q_EMIT changed();
}

QString StartupReport::mostUrgent() const
{
    QString found;
    int urgency = -1;
    for (const QString &id : m_ids) {
        const auto record = m_activity.find(id);
        if (record && urgencyOf(*record) > urgency) {
            urgency = urgencyOf(*record);
            found = id;
        }
    }
    return found;
}

} // namespace NumberDesk
