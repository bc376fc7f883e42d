// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/bringback.h"

#include "domain/newchange.h"
#include "services/accounts.h"
#include "services/activity.h"
#include "services/history.h"
#include "services/inventory.h"
#include "services/numbernotes.h"
#include "storage/kits.h"

namespace NumberDesk {

namespace {

Error unsent(ErrorKind kind, const QString &sentence)
{
    Error error = makeError(kind, sentence);
    error.delivery = Delivery::NotSent;
    return error;
}

} // namespace

BringBack::BringBack(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.activity, &Activity::recordChanged, this, &BringBack::follow);
}

bool BringBack::isPossible(const ChangeRecord &record)
{
    return record.change.kind == ChangeKind::Release && record.state == ChangeState::Done;
}

OperationPtr<Change> BringBack::find(const ChangeRecord &release)
{
    if (m_parts.inventory.find(release.change.ref))
        return finishedOperation<Change>(unsent(ErrorKind::Conflict,
            tr("%1 is still in this account, so there is nothing to bring back. Where a release only ends "
               "a number on a later day, it stays until then.")
                .arg(release.change.ref.number.international())));
    return andThen(readKit(release), [this](const Wanted &wanted) { return lookFor(wanted); });
}

/// The kit has what could be read; the time line knows what was last written of the rest.
OperationPtr<BringBack::Wanted> BringBack::readKit(const ChangeRecord &release)
{
    return andThen(m_parts.kits.of(release.change.id), [this, release](const std::optional<Kit> &kit) {
        const Kit known = kit.value_or(Kit{ release.change.id, release.change.ref, {}, {}, {} });
        const QList<SettingField> fields = m_parts.accounts.infoOf(release.change.ref.account).settingFields;
        return mapped(m_parts.history.timeLine(known.ref),
            [known, fields, target = release.change.purchaseTarget](
                const Result<QList<PastMoment>> &end) -> Result<Wanted> {
                if (!end.isOk())
                    return end.error();
                SettingValues had = settingsBefore(*end, known.changeId).value_or(SettingValues());
                had.insert(known.settings);
                return Wanted{ known.ref, target, editsBackTo(had, {}, fields), known.annotation };
            });
    });
}

OperationPtr<Change> BringBack::lookFor(const Wanted &wanted)
{
    ProviderClient *client = m_parts.accounts.client(wanted.ref.account);
    if (!client)
        return finishedOperation<Change>(unsent(ErrorKind::SecretsMissing,
            tr("The account that %1 was in is not ready to be used.")
                .arg(wanted.ref.number.international())));
    return mapped(client->findOffer(wanted.ref),
        [this, wanted](const Result<std::optional<NumberOffer>> &end) -> Result<Change> {
            if (!end.isOk())
                return end.error();
            if (!*end || !(*end)->buyable)
                return unsent(ErrorKind::NotFound,
                    tr("%1 is not on offer now, so it cannot be bought back. Providers hold released "
                       "numbers back for a while, and somebody else may have taken it. What it had is "
                       "kept: try again later.")
                        .arg(wanted.ref.number.international()));
            m_expected.insert(wanted.ref, wanted.annotation);
            Change change = buyChange(**end);
            change.ref = wanted.ref;
            change.purchaseTarget = wanted.purchaseTarget;
            change.edits = wanted.edits;
            return change;
        });
}

void BringBack::follow(const ChangeRecord &record)
{
    const Change &change = record.change;
    if (change.kind != ChangeKind::Buy || record.state != ChangeState::Done
        || !m_expected.contains(change.ref))
        return;
    const Annotation kept = m_expected.take(change.ref);
    const Annotation now = m_parts.notes.of(change.ref);
    AnnotationEdit edit;
    edit.addTags = kept.tags;
    if (now.owner.isEmpty())
        edit.owner = kept.owner;
    if (now.note.isEmpty())
        edit.note = kept.note;
    if (edited(now, edit) == now)
        return;
    // The tags are on the disk or nowhere; the number is bought in either case.
    m_operations.keep(m_parts.notes.edit({ change.ref }, edit), this, [](const Result<Done> &) {});
}

} // namespace NumberDesk
