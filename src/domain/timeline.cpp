// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/timeline.h"

#include "domain/fieldbykey.h"
#include "domain/newchange.h"

#include <algorithm>

namespace NumberDesk {

namespace {

QDateTime timeOf(const ChangeRecord &record)
{
    return record.sent.isValid() ? record.sent : record.created;
}

/// Walks through the past of a number from its beginning.
class Walk final
{
public:
    explicit Walk(const QSet<QString> &unreadable)
        : m_unreadable(unreadable)
    { }

    void take(const Snapshot &snapshot);
    void take(const ChangeRecord &record);
    void take(const Finding &finding)
    {
        m_line.append({ PastMoment::Kind::Finding, finding.found, {}, {}, {}, finding });
    }
    [[nodiscard]] QList<PastMoment> newestFirst() const { return { m_line.crbegin(), m_line.crend() }; }

private:
    /// What was read, with what cannot be.
    [[nodiscard]] SettingValues completed(const SettingValues &read) const;
    void takeConfigured(const ChangeRecord &record, PastMoment &moment);

    const QSet<QString> &m_unreadable;
    std::optional<SettingValues> m_now; ///< where the walk has come to
    QList<PastMoment> m_line;
};

SettingValues Walk::completed(const SettingValues &read) const
{
    SettingValues values = normalised(read);
    for (const QString &key : m_unreadable) {
        if (m_now && m_now->contains(key) && !values.contains(key))
            values.insert(key, m_now->value(key));
    }
    return values;
}

void Walk::take(const Snapshot &snapshot)
{
    const bool isBeforeWrite = snapshot.reason == SnapshotReason::BeforeWrite;
    const SettingValues values = completed(snapshot.settings);
    if (m_now && *m_now == values)
        return;
    PastMoment moment{ isBeforeWrite ? PastMoment::Kind::BeforeWrite : PastMoment::Kind::Seen,
        snapshot.when };
    moment.settings = values;
    if (m_now)
        moment.differences = difference(*m_now, values);
    m_now = values;
    m_line.append(moment);
}

void Walk::takeConfigured(const ChangeRecord &record, PastMoment &moment)
{
    const SettingEdits &edits = record.change.edits;
    for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit) {
        const QString from = (m_now ? *m_now : record.change.seen).value(edit.key());
        if (from != edit.value())
            moment.differences.append({ edit.key(), from, edit.value() });
        if (m_now && edit->isEmpty())
            m_now->remove(edit.key());
        else if (m_now)
            m_now->insert(edit.key(), edit.value());
    }
    moment.settings = m_now;
}

void Walk::take(const ChangeRecord &record)
{
    PastMoment moment{ PastMoment::Kind::Change, timeOf(record) };
    moment.change = record;
    if (record.state == ChangeState::Done) {
        switch (record.change.kind) {
        case ChangeKind::Buy:
            m_now = SettingValues{};
            moment.settings = m_now;
            break;
        case ChangeKind::Release:
            m_now.reset();
            break;
        case ChangeKind::Configure:
            takeConfigured(record, moment);
            break;
        }
    }
    m_line.append(moment);
}

QList<PastMoment>::const_iterator placeOf(const QList<PastMoment> &line, const QString &changeId)
{
    return std::find_if(line.cbegin(), line.cend(), [&changeId](const PastMoment &moment) {
        return moment.change && moment.change->change.id == changeId;
    });
}

} // namespace

QList<PastMoment> timeLine(const NumberPast &past, const QSet<QString> &unreadable)
{
    // In which order it happened in the same millisecond.
    enum Kind { Read, Written, Seen, Found };
    struct Event
    {
        QDateTime when;
        Kind kind;
        qsizetype place;
    };
    QList<Event> events;
    for (qsizetype place = 0; place < past.snapshots.size(); ++place) {
        const Snapshot &snapshot = past.snapshots.at(place);
        const bool isBeforeWrite = snapshot.reason == SnapshotReason::BeforeWrite;
        events.append({ snapshot.when, isBeforeWrite ? Read : Seen, place });
    }
    for (qsizetype place = 0; place < past.changes.size(); ++place)
        events.append({ timeOf(past.changes.at(place)), Written, place });
    for (qsizetype place = 0; place < past.findings.size(); ++place)
        events.append({ past.findings.at(place).found, Found, place });
    std::stable_sort(events.begin(), events.end(),
        [](const Event &a, const Event &b) { return a.when == b.when ? a.kind < b.kind : a.when < b.when; });
    Walk walk(unreadable);
    for (const Event &event : std::as_const(events)) {
        if (event.kind == Written)
            walk.take(past.changes.at(event.place));
        else if (event.kind == Found)
            walk.take(past.findings.at(event.place));
        else
            walk.take(past.snapshots.at(event.place));
    }
    return walk.newestFirst();
}

std::optional<SettingValues> settingsAt(const QList<PastMoment> &line, const QDateTime &when)
{
    for (const PastMoment &moment : line) {
        if (moment.when > when)
            continue;
        if (moment.settings)
            return moment.settings;
        const bool isEnd = moment.change && moment.change->state == ChangeState::Done
            && moment.change->change.kind == ChangeKind::Release;
        if (isEnd)
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<SettingValues> settingsBefore(const QList<PastMoment> &line, const QString &changeId)
{
    const auto at = placeOf(line, changeId);
    const auto before
        = at == line.cend() ? at : std::find_if(at + 1, line.cend(), [](const PastMoment &moment) {
              return moment.settings.has_value();
          });
    return before == line.cend() ? std::nullopt : before->settings;
}

SettingEdits editsBackTo(
    const SettingValues &then, const SettingValues &now, const QList<SettingField> &fields)
{
    SettingEdits edits;
    for (const SettingField &field : fields) {
        const QString wanted = then.value(field.key);
        const bool isKnown = field.readBack || then.contains(field.key);
        if (isKnown && wanted != now.value(field.key))
            edits.insert(field.key, wanted);
    }
    return edits;
}

std::optional<Change> restoring(const OwnedNumber &now, const SettingValues &lastSet,
    const SettingValues &then, const QList<SettingField> &fields)
{
    SettingValues have = now.settings;
    for (const SettingField &field : fields) {
        if (!field.readBack && lastSet.contains(field.key))
            have.insert(field.key, lastSet.value(field.key));
    }
    const SettingEdits edits = editsBackTo(then, have, fields);
    if (edits.isEmpty())
        return std::nullopt;
    return configureChange(now.ref, now.settings, edits);
}

std::optional<Change> undoing(
    const ChangeRecord &record, const QList<PastMoment> &line, const QList<SettingField> &fields)
{
    const auto at = placeOf(line, record.change.id);
    const auto before = settingsBefore(line, record.change.id);
    if (!before || !at->settings)
        return std::nullopt;
    SettingEdits edits;
    const SettingEdits &written = record.change.edits;
    for (auto edit = written.cbegin(); edit != written.cend(); ++edit) {
        const SettingField *field = fieldByKey(fields, edit.key());
        const bool isKnown = field && (field->readBack || before->contains(edit.key()));
        if (isKnown && before->value(edit.key()) != edit.value())
            edits.insert(edit.key(), before->value(edit.key()));
    }
    if (edits.isEmpty())
        return std::nullopt;
    return configureChange(record.change.ref, *at->settings, edits);
}

} // namespace NumberDesk
