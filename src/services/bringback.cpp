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
    connect(&parts.activity, &Activity::recordChanged, this, [this](const ChangeRecord &record) {
        if (record.change.kind == ChangeKind::Buy && record.state == ChangeState::Done)
            giveBackDue();
    });
    // What a former run of the program bought, or had yet to see bought.
    connect(&parts.notes, &NumberNotes::loaded, this, &BringBack::giveBackDue);
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
    return andThen(readKit(release), [this](const Wanted &wanted) {
        return andThen(lookFor(wanted), [this, kit = wanted.kit](const Change &purchase) {
            return mapped(m_parts.kits.want(kit), [purchase](const Result<Done> &end) -> Result<Change> {
                return end.isOk() ? Result<Change>(purchase) : end.error();
            });
        });
    });
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
                return Wanted{ known, target, editsBackTo(had, {}, fields) };
            });
    });
}

OperationPtr<Change> BringBack::lookFor(const Wanted &wanted)
{
    const NumberRef &ref = wanted.kit.ref;
    ProviderClient *client = m_parts.accounts.client(ref.account);
    if (!client)
        return finishedOperation<Change>(unsent(ErrorKind::SecretsMissing,
            tr("The account that %1 was in is not ready to be used.").arg(ref.number.international())));
    return mapped(client->findOffer(ref),
        [wanted, ref](const Result<std::optional<NumberOffer>> &end) -> Result<Change> {
            if (!end.isOk())
                return end.error();
            if (!*end || !(*end)->buyable)
                return unsent(ErrorKind::NotFound,
                    tr("%1 is not on offer now, so it cannot be bought back. Providers hold released "
                       "numbers back for a while, and somebody else may have taken it. What it had is "
                       "kept: try again later.")
                        .arg(ref.number.international()));
            Change change = buyChange(**end);
            change.ref = ref;
            change.purchaseTarget = wanted.purchaseTarget;
            change.edits = wanted.edits;
            return change;
        });
}

/// The tags are on the disk before the kit counts as given back, so that an end of the program loses none.
void BringBack::giveBackDue()
{
    m_operations.keep(m_parts.kits.due(), this, [this](const Result<QList<Kit>> &end) {
        // Where the journal cannot be read, the next start asks again.
        const QList<Kit> due = end.isOk() ? *end : QList<Kit>();
        for (const Kit &kit : due)
            giveBack(kit);
    });
}

void BringBack::giveBack(const Kit &kit)
{
    const Annotation now = m_parts.notes.of(kit.ref);
    AnnotationEdit edit;
    edit.addTags = kit.annotation.tags;
    if (now.owner.isEmpty())
        edit.owner = kit.annotation.owner;
    if (now.note.isEmpty())
        edit.note = kit.annotation.note;
    m_operations.keep(
        m_parts.notes.edit({ kit.ref }, edit), this, [this, id = kit.changeId](const Result<Done> &end) {
            if (end.isOk())
                m_operations.keep(m_parts.kits.settle(id), this, [](const Result<Done> &) {});
        });
}

} // namespace NumberDesk
