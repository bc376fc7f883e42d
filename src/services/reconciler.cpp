// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reconciler.h"

#include "base/failpoint.h"
#include "services/accounts.h"
#include "services/changebook.h"
#include "services/writeoutcome.h"

#include <algorithm>
#include <utility>

namespace NumberDesk {

Reconciler::Reconciler(const WriteTools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
{
    connect(&m_tools.accounts, &Accounts::clientChanged, this, &Reconciler::accountReady);
}

Reconciler::~Reconciler() = default;

Reconciler::Watched *Reconciler::find(const QString &id)
{
    const auto found = m_watched.find(id);
    return found == m_watched.end() ? nullptr : &*found;
}

/// One that is under way here: only its own look, or decision, can take it out.
Reconciler::Watched &Reconciler::busy(const QString &id)
{
    return *m_watched.find(id);
}

void Reconciler::watch(const ChangeRecord &record)
{
    if (isSettled(record.state) || m_watched.contains(record.change.id))
        return;
    Watched watched;
    watched.record = record;
    m_watched.insert(record.change.id, watched);
    if (record.state != ChangeState::NeedsAttention)
        schedule(record.change.id, delayBeforeLook(0));
}

void Reconciler::schedule(const QString &id, std::chrono::milliseconds delay)
{
    const int round = ++busy(id).round;
    m_tools.clock.after(delay, this, [this, id, round] {
        const Watched *due = find(id);
        if (due && due->round == round)
            look(id);
    });
}

void Reconciler::accountReady(const AccountId &account)
{
    for (auto watched = m_watched.begin(); watched != m_watched.end(); ++watched) {
        if (watched->record.change.ref.account == account
            && watched->record.state != ChangeState::NeedsAttention && !watched->looking)
            schedule(watched.key(), delayBeforeLook(0));
    }
}

void Reconciler::lookNow(const QString &changeId)
{
    look(changeId);
}

void Reconciler::look(const QString &id)
{
    Watched *watched = find(id);
    if (!watched || watched->looking)
        return;
    if (watched->record.state == ChangeState::Journaled || watched->record.state == ChangeState::Sending) {
        catchUp(id);
        return;
    }
    const AccountId &account = watched->record.change.ref.account;
    if (!m_tools.accounts.client(account) && !m_tools.accounts.isGone(account)) {
        schedule(id, delayBeforeLook(std::max(1, watched->record.looks)));
        return;
    }
    ++watched->round;
    watched->looking = true;
    // Checking: the look before could not be journaled to its end.
    if (watched->record.state == ChangeState::Accepted || watched->record.state == ChangeState::Checking) {
        ask(id);
        return;
    }
    m_tools.book.advance(
        watched->record, ChangeEvent::Look, {}, this, [this, id](const Result<ChangeRecord> &end) {
            failpoint("reconciler.look-durable");
            store(id, end);
            if (end.isOk())
                ask(id);
        });
}

/// The journal could not be written when this one was being sent; it has to be brought up to date first.
void Reconciler::catchUp(const QString &id)
{
    Watched &watched = busy(id);
    const bool isUnsent = watched.record.state == ChangeState::Journaled;
    watched.looking = true;
    ChangePatch patch;
    patch.error = makeError(ErrorKind::Storage, tr("The journal could not be written."));
    patch.error->delivery = isUnsent ? Delivery::NotSent : Delivery::Unknown;
    patch.note = isUnsent
        ? tr("The journal could not be written, so nothing was sent.")
        : tr("The journal could not be written after this was sent: looking what became of it.");
    const auto event = isUnsent ? ChangeEvent::ProvenUnsent : ChangeEvent::Doubt;
    m_tools.book.advance(watched.record, event, patch, this, [this, id](const Result<ChangeRecord> &end) {
        store(id, end);
        Watched *left = find(id);
        if (!left || !end.isOk())
            return;
        rest(id, delayBeforeLook(0));
    });
}

/// First what the provider says of its own work, then what its list shows.
void Reconciler::ask(const QString &id)
{
    const ChangeRecord &record = busy(id).record;
    if (m_tools.accounts.isGone(record.change.ref.account))
        conclude(id, judgeHomeless(record));
    else if (isForAccount(record.change))
        conclude(id, judgeHidden(record));
    else if (isToBeReplayed(record))
        replay(id);
    else
        follow(id);
}

bool Reconciler::isToBeReplayed(const ChangeRecord &record) const
{
    const AccountId &account = record.change.ref.account;
    const Account known = m_tools.accounts.find(account).value_or(Account());
    const ProviderClient *client = m_tools.accounts.client(account);
    const ProviderInfo &info = m_tools.accounts.infoOf(account);
    // Without keys the request need not be written out to be compared.
    return !known.readOnly && client && info.keyedWrites
        && mayReplay(record, info, client->requestText({ record.change }), m_tools.clock.utcNow());
}

/// A sending of its own: not having seen the number before it proves nothing any more.
void Reconciler::replay(const QString &id)
{
    ChangePatch patch;
    patch.negatives = 0;
    patch.firstNegative = QDateTime();
    m_tools.book.amend(busy(id).record, patch, this, [this, id](const Result<ChangeRecord> &end) {
        failpoint("reconciler.replaying");
        store(id, end);
        if (end.isOk())
            sendAgain(id);
    });
}

void Reconciler::sendAgain(const QString &id)
{
    WriteIntent intent;
    intent.change = busy(id).record.change;
    intent.isReplay = true;
    ProviderClient *client = m_tools.accounts.client(intent.change.ref.account);
    if (!client) {
        follow(id);
        return;
    }
    m_operations.keep(client->send(intent), this, [this, id](const Result<WriteReceipt> &end) {
        failpoint("reconciler.replay-answered");
        takeReplay(id, end);
    });
}

void Reconciler::takeReplay(const QString &id, const Result<WriteReceipt> &end)
{
    const auto patch = judgeReplay(end);
    if (!patch) {
        follow(id);
        return;
    }
    Watched &watched = busy(id);
    watched.replayTaken = end.isOk();
    m_tools.book.amend(watched.record, *patch, this, [this, id](const Result<ChangeRecord> &kept) {
        store(id, kept);
        if (kept.isOk())
            follow(id);
    });
}

void Reconciler::follow(const QString &id)
{
    const ChangeRecord &record = busy(id).record;
    ProviderClient *client = m_tools.accounts.client(record.change.ref.account);
    if (!client) {
        take(id, makeError(ErrorKind::SecretsMissing));
        return;
    }
    m_operations.keep(client->follow({ record.change, record.orderId }), this,
        [this, id](const Result<Progress> &end) { takeProgress(id, end); });
}

void Reconciler::takeProgress(const QString &id, const Result<Progress> &end)
{
    failpoint("reconciler.followed");
    Watched &watched = busy(id);
    // Where the provider does not tell, its list still may.
    watched.followFailed = !end.isOk();
    const Progress progress = end.isOk() ? end.value() : Progress();
    const bool isWorking = progress.stage == Progress::Stage::Working;
    watched.providerDone = progress.stage == Progress::Stage::Done || watched.replayTaken;
    if (isWorking && watched.record.change.kind != ChangeKind::Configure) {
        conclude(id, judgeProgress(watched.record, progress, m_tools.clock.utcNow()));
        return;
    }
    lookAtNumber(id, [this, id, progress, isWorking](const Result<std::optional<OwnedNumber>> &seen) {
        Watched &left = busy(id);
        // Settings that are in effect are through, whatever else is still under way at the number. A number
        // that is there is paid for, and one that is gone is gone, whatever is said of the order.
        const bool isTold = isWorking || left.record.change.kind != ChangeKind::Configure;
        const bool isThere = isTold && effectOf(left, seen) == Effect::Present;
        const bool saysMore = isWorking || progress.stage == Progress::Stage::Failed;
        if (isThere || !saysMore) {
            take(id, seen);
            return;
        }
        left.owned = seen.isOk() ? seen.value() : std::nullopt;
        conclude(id, judgeProgress(left.record, progress, m_tools.clock.utcNow()));
    });
}

void Reconciler::lookAtNumber(
    const QString &id, std::function<void(const Result<std::optional<OwnedNumber>> &)> then)
{
    const NumberRef ref = busy(id).record.change.ref;
    ProviderClient *client = m_tools.accounts.client(ref.account);
    if (client)
        m_operations.keep(client->findOwned(ref), this, std::move(then));
    else
        then(makeError(ErrorKind::SecretsMissing));
}

Effect Reconciler::effectOf(const Watched &watched, const Result<std::optional<OwnedNumber>> &end) const
{
    const Change &change = watched.record.change;
    if (!end.isOk())
        return Effect::Untellable;
    if (change.kind != ChangeKind::Configure)
        return ownershipEffect(change, end.value());
    const ProviderClient *client = m_tools.accounts.client(change.ref.account);
    if (!client || !end.value())
        return Effect::Untellable;
    const ProviderInfo &info = m_tools.accounts.infoOf(change.ref.account);
    const QStringList edited = change.edits.keys();
    const bool readable = std::any_of(edited.begin(), edited.end(), [&info](const QString &key) {
        const SettingField *field = info.settingField(key);
        return !field || field->readBack;
    });
    if (!readable)
        return Effect::Untellable;
    // Were the edits written over what is there now and nothing changed by it, they are in effect.
    SettingValues wanted = end.value()->settings;
    wanted.insert(change.edits);
    return settingsEffect(client->expectedAfter({ change, wanted }), end.value(), info);
}

void Reconciler::take(const QString &id, const Result<std::optional<OwnedNumber>> &end)
{
    failpoint("reconciler.looked");
    Watched &watched = busy(id);
    watched.owned = end.isOk() ? end.value() : std::nullopt;
    Effect effect = effectOf(watched, end);
    // Its list lags behind what it says itself, so not seeing the number proves nothing.
    const bool isBuy = watched.record.change.kind == ChangeKind::Buy;
    if (effect == Effect::Absent && (watched.followFailed || (watched.providerDone && isBuy)))
        effect = Effect::Untellable;
    // Nothing under way there says little of a write that nobody took: it may still arrive.
    const bool isUntaken = watched.providerDone && effect == Effect::Absent && watched.record.negatives > 0
        && watched.record.change.kind == ChangeKind::Configure && providerSaidYes(watched.record);
    LookVerdict verdict = isUntaken ? judgeUntaken(watched.record)
                                    : judgeLook(watched.record, effect, watched.goneBefore, timeOf(watched));
    const Change &change = watched.record.change;
    const bool isUndone = verdict.event == ChangeEvent::SeenNotDone && change.kind == ChangeKind::Configure;
    if (isUndone && isHalfway(change, watched.owned->settings, m_tools.accounts.infoOf(change.ref.account)))
        verdict = judgeHalfway(watched.record);
    watched.goneBefore = watched.record.change.kind == ChangeKind::Release && effect == Effect::Present;
    if (verdict.event == ChangeEvent::SeenNotDone && watched.record.change.kind == ChangeKind::Buy)
        lookAtOffer(id);
    else
        conclude(id, verdict);
}

/// A buy that looks not done: is the number on offer again?
void Reconciler::lookAtOffer(const QString &id)
{
    const NumberRef ref = busy(id).record.change.ref;
    const auto judge = [this, id](std::optional<bool> isOnOffer) {
        failpoint("reconciler.offer-known");
        conclude(id, judgeUnbought(busy(id).record, isOnOffer, timeOf(busy(id))));
    };
    ProviderClient *client = m_tools.accounts.client(ref.account);
    if (!client) {
        judge(std::nullopt);
        return;
    }
    m_operations.keep(client->findOffer(ref), this, [judge](const Result<std::optional<NumberOffer>> &end) {
        judge(end.isOk() ? std::optional(end->has_value()) : std::nullopt);
    });
}

LookTime Reconciler::timeOf(const Watched &watched) const
{
    std::optional<std::chrono::milliseconds> since;
    if (watched.firstNegative)
        since = m_tools.clock.steadyNow() - *watched.firstNegative;
    return { m_tools.clock.utcNow(), since };
}

void Reconciler::conclude(const QString &id, const LookVerdict &judged)
{
    Watched &watched = busy(id);
    if (judged.patch.negatives == 1)
        watched.firstNegative = m_tools.clock.steadyNow();
    LookVerdict verdict = judged;
    if (verdict.event == ChangeEvent::SeenDone)
        verdict.patch.followUp
            = followUpOf(watched.record.change, watched.owned ? watched.owned->settings : SettingValues());
    failpoint("reconciler.judged");
    const auto next = [this, id](const Result<ChangeRecord> &end) {
        failpoint("reconciler.verdict-durable");
        store(id, end);
        Watched *left = find(id);
        if (!left || !end.isOk())
            return;
        // An Accepted one that is overdue goes on as Doubtful without waiting.
        rest(id, delayBeforeLook(left->record.nextLook.isValid() ? left->record.looks : 0));
    };
    const bool waitsOn = watched.record.state == ChangeState::Accepted && verdict.event == ChangeEvent::Doubt
        && verdict.patch.nextLook.value_or(QDateTime()).isValid();
    if (waitsOn)
        m_tools.book.amend(watched.record, verdict.patch, this, next);
    else
        m_tools.book.advance(watched.record, verdict.event, verdict.patch, this, next);
}

void Reconciler::store(const QString &id, const Result<ChangeRecord> &end)
{
    Watched &watched = busy(id);
    if (!end.isOk() && end.error().kind == ErrorKind::Conflict) {
        readAgain(id);
        return;
    }
    if (!end.isOk()) {
        rest(id, delayBeforeLook(std::max(1, watched.record.looks)));
        return;
    }
    watched.record = end.value();
    if (!isSettled(watched.record.state))
        return;
    const Watched done = m_watched.take(id);
    Q_EMIT settled(done.record, done.owned);
}

/// The journal has it in another state: a commit that seemed to fail was on the disk all the same.
void Reconciler::readAgain(const QString &id)
{
    m_operations.keep(m_tools.book.journal().record(id), this, [this, id](const Result<ChangeRecord> &end) {
        store(id, end);
        if (end.isOk() && find(id))
            rest(id, delayBeforeLook(1));
    });
}

/// A look, or a decision, has come to its end and left the record open.
void Reconciler::rest(const QString &id, std::chrono::milliseconds delay)
{
    Watched &watched = busy(id);
    watched.looking = false;
    const auto decision = std::exchange(watched.decision, std::nullopt);
    if (decision && mayDecide(watched.record, m_tools.clock.utcNow()))
        decide(id, *decision);
    else if (watched.record.state != ChangeState::NeedsAttention)
        schedule(id, delay);
}

void Reconciler::decide(const QString &changeId, bool happened)
{
    Watched *watched = find(changeId);
    if (!watched)
        return;
    if (watched->looking) {
        watched->decision = happened;
        return;
    }
    if (!mayDecide(watched->record, m_tools.clock.utcNow()))
        return;
    watched->looking = true; // nothing is found out that the decision would meet half-way
    ChangePatch patch;
    patch.nextLook = QDateTime();
    patch.note = happened ? tr("A person decided: it happened.") : tr("A person decided: it did not happen.");
    if (happened)
        patch.followUp = followUpOf(watched->record.change, {});
    const auto event = happened ? ChangeEvent::DecideDone : ChangeEvent::DecideNotDone;
    m_tools.book.advance(watched->record, event, patch, this,
        [this, changeId](const Result<ChangeRecord> &end) { store(changeId, end); });
}

} // namespace NumberDesk
