// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lookverdict.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace NumberDesk {

using namespace std::chrono_literals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NumberDesk::Reconciler)
};

bool wasUnderstoodRefusal(const ChangeRecord &record)
{
    return record.error && record.error->lookFirst && record.error->delivery == Delivery::Answered;
}

QString seenNote(ChangeKind kind)
{
    if (kind == ChangeKind::Buy)
        return Texts::tr("Looked: the number is in the account.");
    if (kind == ChangeKind::Release)
        return Texts::tr("Looked: the number is not in the account any more.");
    return Texts::tr("Looked: every setting is as wanted.");
}

QString notSeenNote(ChangeKind kind)
{
    if (kind == ChangeKind::Buy)
        return Texts::tr("Looked: the number is not in the account.");
    if (kind == ChangeKind::Release)
        return Texts::tr("Looked: the number is still in the account.");
    return Texts::tr("Looked: the settings are not as wanted.");
}

QString notSeenTwiceNote(ChangeKind kind)
{
    if (kind == ChangeKind::Buy)
        return Texts::tr("Looked again at least five minutes later: the number is not in the account.");
    if (kind == ChangeKind::Release)
        return Texts::tr("Looked again at least five minutes later: the number is still in the account.");
    return Texts::tr("Looked again at least five minutes later: the settings are not as wanted.");
}

/// Nothing is settled by this look: wait for the next, or let a person decide.
LookVerdict unsettled(const ChangeRecord &record, const QDateTime &now, ChangePatch patch)
{
    const QDateTime sent = record.sent.isValid() ? record.sent : record.created;
    // Not seeing it may still become proof, so the day begins with the first time.
    const QDateTime since = std::max(sent, patch.firstNegative.value_or(record.firstNegative));
    const bool isLate = since.isValid() && since.addDuration(kGiveUpAfter) <= now;
    if (isLate && record.looks + 1 >= kLooksBeforeGivingUp) {
        patch.nextLook = QDateTime();
        patch.note = Texts::tr("Still unclear after 24 hours: a person has to decide.");
        const bool acceptedOnly = record.state == ChangeState::Accepted;
        return { acceptedOnly ? ChangeEvent::Doubt : ChangeEvent::GiveUp, patch };
    }
    patch.nextLook = now.addDuration(delayBeforeLook(record.looks + 1));
    return { ChangeEvent::Doubt, patch };
}

LookVerdict seen(const ChangeRecord &record, bool goneBefore, const QDateTime &now, ChangePatch patch)
{
    // A list may have a hole for a moment, so a release that nobody confirmed is believed at the second look.
    const bool once = record.change.kind == ChangeKind::Release && !goneBefore && !providerSaidYes(record)
        && !wasUnderstoodRefusal(record);
    patch.note = seenNote(record.change.kind);
    if (once)
        return unsettled(record, now, patch);
    patch.nextLook = QDateTime();
    return { ChangeEvent::SeenDone, patch };
}

/// The clock of the machine may be set between two looks that lie seconds apart.
bool liesBack(const QDateTime &first, std::chrono::milliseconds wait, const LookTime &time)
{
    return first.addDuration(wait) <= time.now && time.sinceFirstNegative.value_or(wait) >= wait;
}

/// Only a person can say what became of it; @p note says why.
LookVerdict givenUp(const ChangeRecord &record, const QString &note)
{
    ChangePatch patch;
    patch.looks = record.looks + 1;
    patch.nextLook = QDateTime();
    patch.note = note;
    const bool isAccepted = record.state == ChangeState::Accepted;
    return { isAccepted ? ChangeEvent::Doubt : ChangeEvent::GiveUp, patch };
}

LookVerdict notSeen(const ChangeRecord &record, const LookTime &time, ChangePatch patch)
{
    const QDateTime &now = time.now;
    // One note for what many looks in a row say.
    if (record.negatives == 0 || wasUnderstoodRefusal(record))
        patch.note = notSeenNote(record.change.kind);
    patch.negatives = record.negatives + 1;
    const QDateTime first = record.firstNegative.isValid() ? record.firstNegative : now;
    patch.firstNegative = first;
    if (wasUnderstoodRefusal(record) && record.state == ChangeState::Checking) {
        patch.nextLook = QDateTime();
        return { ChangeEvent::Refuse, patch };
    }
    const bool twice = record.negatives >= 1 && liesBack(first, kBetweenNegatives, time);
    if (twice && !providerSaidYes(record)) {
        patch.nextLook = QDateTime();
        patch.note = notSeenTwiceNote(record.change.kind);
        return { ChangeEvent::SeenNotDone, patch };
    }
    return unsettled(record, now, patch);
}

} // namespace

std::chrono::milliseconds delayBeforeLook(int looks)
{
    static constexpr std::array<std::chrono::milliseconds, 6> kDelays{ 0s, 2s, 5s, 15s, 60s, 300s };
    return kDelays[static_cast<size_t>(std::clamp(looks, 0, int(kDelays.size()) - 1))];
}

bool providerSaidYes(const ChangeRecord &record)
{
    // What is accepted after a doubt still carries the error of that doubt.
    return !record.error.has_value() || record.state == ChangeState::Accepted;
}

Effect ownershipEffect(const Change &change, const std::optional<OwnedNumber> &owned)
{
    if (!change.purchaseTarget.isEmpty())
        return Effect::Untellable;
    if (change.kind == ChangeKind::Buy)
        return owned ? Effect::Present : Effect::Absent;
    if (!owned || owned->endsAt)
        return Effect::Present;
    return owned->endingTold ? Effect::Absent : Effect::Untellable;
}

QStringList untakenFields(
    const SettingValues &expected, const SettingValues &readBack, const ProviderInfo &info)
{
    QStringList keys;
    for (const FieldChange &change : difference(readBack, expected)) {
        const SettingField *field = info.settingField(change.key);
        if (!field || field->readBack)
            keys.append(change.key);
    }
    return keys;
}

Effect settingsEffect(
    const SettingValues &expected, const std::optional<OwnedNumber> &owned, const ProviderInfo &info)
{
    if (!owned)
        return Effect::Untellable;
    return untakenFields(expected, owned->settings, info).isEmpty() ? Effect::Present : Effect::Absent;
}

LookVerdict judgeProgress(const ChangeRecord &record, const Progress &progress, const QDateTime &now)
{
    ChangePatch patch;
    patch.looks = record.looks + 1;
    if (!progress.orderId.isEmpty())
        patch.orderId = progress.orderId;
    if (progress.stage == Progress::Stage::Failed) {
        patch.error = progress.failure.value_or(makeError(ErrorKind::Refused));
        patch.error->delivery = Delivery::Answered;
        patch.nextLook = QDateTime();
        patch.note = progress.words.isEmpty() ? patch.error->detail : progress.words;
        return { ChangeEvent::Refuse, patch };
    }
    // However long it takes; one note for what many looks in a row say.
    patch.nextLook = now.addDuration(delayBeforeLook(record.looks + 1));
    if (record.notes.isEmpty() || !record.notes.last().endsWith(progress.words))
        patch.note = progress.words;
    const bool isNews = record.state == ChangeState::Checking;
    return { isNews ? ChangeEvent::Accept : ChangeEvent::Doubt, patch };
}

LookVerdict judgeUntaken(const ChangeRecord &record)
{
    ChangePatch patch;
    patch.looks = record.looks + 1;
    patch.nextLook = QDateTime();
    patch.note
        = Texts::tr("The provider is through with it, but the settings are not as wanted. Look at the number "
                    "before trying again.");
    // A refusal of a part says more.
    if (!wasUnderstoodRefusal(record)) {
        patch.error = makeError(ErrorKind::Conflict, patch.note);
        patch.error->delivery = Delivery::Answered;
    }
    return { ChangeEvent::Refuse, patch };
}

bool isHalfway(const Change &change, const SettingValues &now, const ProviderInfo &info)
{
    const QStringList edited = change.edits.keys();
    return std::any_of(edited.begin(), edited.end(), [&](const QString &key) {
        const SettingField *field = info.settingField(key);
        const bool isReadable = !field || field->readBack;
        return isReadable && now.value(key) != change.seen.value(key);
    });
}

LookVerdict judgeHalfway(const ChangeRecord &record)
{
    ChangePatch patch;
    patch.looks = record.looks + 1;
    patch.nextLook = QDateTime();
    patch.note = Texts::tr("The settings are neither as they were nor as wanted: look at the number, then "
                           "decide.");
    return { ChangeEvent::GiveUp, patch };
}

LookVerdict judgeHidden(const ChangeRecord &record)
{
    return givenUp(record,
        Texts::tr("What was set is kept nowhere here, so it cannot be compared: a person has to look at the "
                  "account's settings and decide."));
}

LookVerdict judgeHomeless(const ChangeRecord &record)
{
    return givenUp(record,
        Texts::tr("Its account is not in NumberDesk any more, so it cannot be looked for: a person has to "
                  "look at the provider and decide."));
}

LookVerdict judgeUnbought(const ChangeRecord &record, std::optional<bool> isOnOffer, const LookTime &time)
{
    LookVerdict verdict = judgeLook(record, Effect::Absent, false, time);
    if (isOnOffer && *isOnOffer) {
        verdict.patch.note
            = Texts::tr("Looked again: the number is not in the account, and it is on offer again.");
        return verdict;
    }
    if (!liesBack(record.firstNegative, kBetweenNegativesUnsold, time)) {
        LookVerdict later = unsettled(record, time.now, verdict.patch);
        later.patch.note.clear();
        return later;
    }
    verdict.patch.note
        = Texts::tr("Looked for an hour: the number is not in the account, and it is not on offer either.");
    return verdict;
}

LookVerdict judgeLook(const ChangeRecord &record, Effect effect, bool goneBefore, const LookTime &time)
{
    ChangePatch patch;
    patch.looks = record.looks + 1;
    if (effect == Effect::Present)
        return seen(record, goneBefore, time.now, patch);
    if (effect == Effect::Absent)
        return notSeen(record, time, patch);
    return unsettled(record, time.now, patch);
}

} // namespace NumberDesk
