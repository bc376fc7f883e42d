// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/history.h"

#include "services/accounts.h"
#include "services/inventory.h"
#include "storage/numberpasts.h"

#include <algorithm>

namespace NumberDesk {

namespace {

/// Writes wait while the past of numbers is read, so never for many at once.
constexpr qsizetype kReadAtOnce = 100;

/// What the newest moment that has settings tells.
SettingValues latest(const QList<PastMoment> &line)
{
    const auto known = std::find_if(
        line.cbegin(), line.cend(), [](const PastMoment &moment) { return moment.settings.has_value(); });
    return known == line.cend() ? SettingValues() : *known->settings;
}

} // namespace

QSet<QString> History::unreadable(const AccountId &account) const
{
    QSet<QString> keys;
    for (const SettingField &field : m_parts.accounts.infoOf(account).settingFields) {
        if (!field.readBack)
            keys.insert(field.key);
    }
    return keys;
}

OperationPtr<QList<PastMoment>> History::timeLine(const NumberRef &ref)
{
    return mapped(m_parts.pasts.of(ref),
        [hidden = unreadable(ref.account)](const Result<NumberPast> &end) -> Result<QList<PastMoment>> {
            if (!end.isOk())
                return end.error();
            return NumberDesk::timeLine(end.value(), hidden);
        });
}

std::optional<Change> History::restoring(
    const NumberRef &ref, const QList<PastMoment> &line, const PastMoment &to) const
{
    const auto number = m_parts.inventory.find(ref);
    if (!number || !to.settings)
        return std::nullopt;
    return NumberDesk::restoring(
        *number, latest(line), *to.settings, m_parts.accounts.infoOf(ref.account).settingFields);
}

OperationPtr<Restoration> History::restoring(const QList<NumberRef> &refs, const QDateTime &when)
{
    return goOn(refs, when, {});
}

OperationPtr<Restoration> History::goOn(
    const QList<NumberRef> &rest, const QDateTime &when, const Restoration &soFar)
{
    if (rest.isEmpty())
        return finishedOperation<Restoration>(soFar);
    const qsizetype count = std::min(rest.size(), kReadAtOnce);
    return andThen(m_parts.pasts.ofMany(rest.first(count)),
        [this, later = rest.sliced(count), when, soFar](const QList<NumberPast> &pasts) {
            Restoration so = soFar;
            for (const NumberPast &past : pasts)
                take(past, when, so);
            return goOn(later, when, so);
        });
}

void History::take(const NumberPast &past, const QDateTime &when, Restoration &so) const
{
    const QList<PastMoment> line = NumberDesk::timeLine(past, unreadable(past.ref.account));
    const auto then = settingsAt(line, when);
    if (!then || !m_parts.inventory.find(past.ref)) {
        so.unknown << past.ref;
        return;
    }
    PastMoment moment;
    moment.settings = then;
    if (const auto change = restoring(past.ref, line, moment))
        so.changes << *change;
    else
        ++so.same;
}

bool History::isUndoable(const ChangeRecord &record)
{
    return record.change.kind == ChangeKind::Configure && record.state == ChangeState::Done
        && !isForAccount(record.change);
}

OperationPtr<Change> History::undoing(const ChangeRecord &record)
{
    const QList<SettingField> fields = m_parts.accounts.infoOf(record.change.ref.account).settingFields;
    return mapped(timeLine(record.change.ref),
        [record, fields](const Result<QList<PastMoment>> &end) -> Result<Change> {
            if (!end.isOk())
                return end.error();
            const auto change = NumberDesk::undoing(record, *end, fields);
            if (change)
                return *change;
            return makeError(ErrorKind::NotFound,
                tr("What these settings were before is not known here, so this cannot be undone. Set them "
                   "by hand."));
        });
}

} // namespace NumberDesk
