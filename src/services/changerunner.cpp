// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/changerunner.h"

#include "base/failpoint.h"
#include "domain/newchange.h"
#include "services/accounts.h"
#include "services/afterrestart.h"
#include "services/changebook.h"
#include "services/changeline.h"
#include "services/inventory.h"
#include "services/outagewatch.h"
#include "services/reconciler.h"
#include "services/senduntil.h"
#include "services/writegate.h"
#include "services/writerules.h"

#include <QSet>

#include <map>
#include <utility>

namespace NumberDesk {

struct ChangeRunner::Private
{
    /// How often what waits is tried again, beside when something settles or an account becomes ready.
    static constexpr std::chrono::minutes kBetweenTries{ 1 };
    ChangeRunner *q;
    Parts parts;
    ChangeBook book;
    WriteGate gate;
    OutageWatch outages;
    WriteTools tools;
    Reconciler reconciler;
    std::map<AccountId, ChangeLine> lines;
    bool paused = false;
    QHash<QString, QMap<QString, Secret>> secrets; ///< by change, until it is sent
    SendUntil until; ///< of changes that have a date
    QSet<QString> ours; ///< changes of this run of the program
    QSet<QString> dropped; ///< cancelled on their way into the journal
    OperationKeeper operations;

    Private(ChangeRunner *owner, const Parts &given)
        : q(owner)
        , parts(given)
        , book(parts.journal, parts.who)
        , gate({ parts.accounts, parts.journal, parts.annotations, parts.holdings, parts.clock })
        , outages(parts.clock)
        , tools{ parts.accounts, book, parts.snapshots, gate, outages, parts.clock }
        , reconciler(tools)
    { }

    void takeNext(const AccountId &account);
    void journal(const AccountId &account);
    [[nodiscard]] Change leaveIntake(const AccountId &account);
    void reject(const AccountId &account, const Error &error);
    [[nodiscard]] QString requestText(const Change &change) const;
    [[nodiscard]] size_t mostAtWork(const AccountId &account) const;
    void startWaiting(const AccountId &account);
    void endLate();
    void start(ChangeLine &line, const ChangeRecord &record);
    void endJob(const AccountId &account, const QString &changeId);
    void teach(const ChangeRecord &record, const std::optional<OwnedNumber> &owned);
    void takeFollowUp(const Change &bought);
    void addRow(const ChangeRecord &record);
    void hold(const ChangeRecord &record);
    void retryHeld(const AccountId &account);
    void goOnWith(const AccountId &account);
    void takeUp(const ChangeRecord &record);
    void takeUpBy(const ChangeRecord &record, ChangeEvent event, const ChangePatch &patch);
    void settleCancelled(const ChangeRecord &record);
    void tellCount();
};

void ChangeRunner::Private::takeNext(const AccountId &account)
{
    const Change *next = mostAtWork(account) == 0 ? nullptr : lines[account].takeNext();
    if (!next)
        return;
    operations.keep(gate.mayBegin(*next), q, [this, account](const Result<GateVerdict> &verdict) {
        failpoint("runner.gate-asked");
        if (!verdict.isOk()) {
            reject(account, verdict.error());
            Q_EMIT q->journalFailed(verdict.error());
        } else if (verdict->problem) {
            reject(account, *verdict->problem);
        } else {
            journal(account);
        }
    });
}

void ChangeRunner::Private::journal(const AccountId &account)
{
    const Change &change = *lines[account].taking();
    book.append(change, requestText(change), q, [this, account](const Result<ChangeRecord> &end) {
        if (!end.isOk()) {
            reject(account, end.error());
            return;
        }
        failpoint("runner.journaled");
        (void)leaveIntake(account);
        if (dropped.remove(end->change.id)) {
            settleCancelled(end.value());
        } else {
            lines[account].append(end.value());
            startWaiting(account);
        }
        tellCount();
    });
}

Change ChangeRunner::Private::leaveIntake(const AccountId &account)
{
    ChangeLine &line = lines[account];
    const Change change = *line.taking();
    line.leaveTaking();
    QMetaObject::invokeMethod(
        q, [this, account] { takeNext(account); }, Qt::QueuedConnection);
    return change;
}

void ChangeRunner::Private::reject(const AccountId &account, const Error &error)
{
    const Change change = leaveIntake(account);
    ours.remove(change.id);
    secrets.remove(change.id);
    until.remove(change.id);
    if (!dropped.remove(change.id))
        lines[account].meter.end(parts.clock.steadyNow());
    tellCount();
    Q_EMIT q->rejected(change, error);
}

QString ChangeRunner::Private::requestText(const Change &change) const
{
    const ProviderClient *client = parts.accounts.client(change.ref.account);
    if (!client)
        return {};
    SettingValues full = change.seen;
    full.insert(change.edits);
    return client->requestText({ change, change.kind == ChangeKind::Configure ? full : SettingValues() });
}

/// One more, which is in the journal already.
void ChangeRunner::Private::addRow(const ChangeRecord &record)
{
    const AccountId account = record.change.ref.account;
    lines[account].add(record);
    startWaiting(account);
    tellCount();
}

void ChangeRunner::Private::hold(const ChangeRecord &record)
{
    const AccountId account = record.change.ref.account;
    ChangeLine &line = lines[account];
    line.hold(record);
    if (std::exchange(line.isRetryDue, true))
        return;
    parts.clock.after(kBetweenTries, q, [this, account] {
        lines[account].isRetryDue = false;
        retryHeld(account);
    });
}

/// What had to wait may be tried again.
void ChangeRunner::Private::retryHeld(const AccountId &account)
{
    const auto line = lines.find(account);
    if (line != lines.end() && line->second.release())
        startWaiting(account);
}

/// What waits for the account as a whole.
void ChangeRunner::Private::goOnWith(const AccountId &account)
{
    (void)lines[account].release();
    startWaiting(account);
}

size_t ChangeRunner::Private::mostAtWork(const AccountId &account) const
{
    if (paused)
        return 0;
    if (!outages.outage(account))
        return ChangeLine::kSideBySide;
    return outages.isTryDue(account) ? 1 : 0;
}

/// What has waited past its time waits no more, even where nothing can be begun: its job ends it.
void ChangeRunner::Private::endLate()
{
    const QSet<QString> late = until.takeLate(parts.clock.utcNow());
    if (late.isEmpty())
        return;
    for (auto &[account, line] : lines) {
        const QList<ChangeRecord> journaled = line.dropWaiting(late);
        for (const ChangeRecord &record : journaled)
            start(line, record);
        const QList<Change> given = line.dropGiven(late);
        for (const Change &change : given) {
            ours.remove(change.id);
            until.remove(change.id);
            line.meter.end(parts.clock.steadyNow());
            Q_EMIT q->rejected(change, lateError());
        }
    }
    tellCount();
}

void ChangeRunner::Private::startWaiting(const AccountId &account)
{
    endLate();
    ChangeLine &line = lines[account];
    while (const auto record = line.takeStartable(mostAtWork(account))) {
        outages.takeTry(account);
        start(line, *record);
    }
    takeNext(account);
}

void ChangeRunner::Private::start(ChangeLine &line, const ChangeRecord &record)
{
    auto job = std::make_unique<ChangeJob>(tools, record, secrets.take(record.change.id));
    connect(job.get(), &ChangeJob::finished, q,
        [this, account = record.change.ref.account, id = record.change.id] { endJob(account, id); });
    ChangeJob *started = job.get();
    started->setDated(until.of(record.change.id));
    line.run(std::move(job));
    started->start();
}

void ChangeRunner::Private::endJob(const AccountId &account, const QString &changeId)
{
    ChangeLine &line = lines[account];
    ChangeLine::Running ended = line.takeEnded(changeId);
    const ChangeRecord record = ended.job->record();
    const auto owned = ended.job->owned();
    const bool waits = ended.job->waits();
    ended.job.release()->deleteLater(); // it is the one that is telling
    if (!waits) {
        line.meter.end(parts.clock.steadyNow());
        until.remove(changeId);
    }
    if (waits && line.settlements == ended.startedAt)
        hold(record);
    else if (waits)
        line.prepend(record); // something has settled while it was being asked
    else if (isSettled(record.state))
        teach(record, owned);
    else
        reconciler.watch(record);
    startWaiting(account);
    tellCount();
}

void ChangeRunner::Private::teach(const ChangeRecord &record, const std::optional<OwnedNumber> &owned)
{
    const Change &change = record.change;
    const bool done = record.state == ChangeState::Done;
    if (isForAccount(change))
        return;
    // Some providers keep a number that was given back until its last day.
    const bool staysAWhile = owned && (owned->endsAt || !owned->endingTold);
    if (done && change.kind == ChangeKind::Release && !staysAWhile)
        parts.inventory.forget(change.ref);
    else if (owned)
        parts.inventory.learn(*owned);
    else if (done && change.purchaseTarget.isEmpty())
        parts.inventory.refreshSince(change.ref.account);
    if (done && followUpOf(change, {}))
        takeFollowUp(change);
}

/// Its settings were journaled with the end of the buy, unless all of them were there already.
void ChangeRunner::Private::takeFollowUp(const Change &bought)
{
    const QString id = followUpOf(bought, {})->id;
    ours.insert(id);
    operations.keep(parts.journal.record(id), q, [this, bought](const Result<ChangeRecord> &end) {
        failpoint("runner.follow-up-read");
        if (end.isOk() && end->state == ChangeState::Journaled) {
            Q_EMIT q->recordChanged(end.value());
            addRow(end.value());
        } else if (!end.isOk() && end.error().kind != ErrorKind::NotFound) {
            // It is in the journal and holds its number, so it is not to be forgotten.
            Q_EMIT q->journalFailed(end.error());
            parts.clock.after(kBetweenTries, q, [this, bought] { takeFollowUp(bought); });
        }
    });
}

void ChangeRunner::Private::takeUp(const ChangeRecord &record)
{
    // What was agreed to with a purchase that is done goes on.
    if (record.state == ChangeState::Journaled && !record.change.follows.isEmpty())
        addRow(record);
    else if (const auto outcome = outcomeAfterRestart(record))
        takeUpBy(record, outcome->event, outcome->patch);
    else
        reconciler.watch(record);
}

void ChangeRunner::Private::takeUpBy(const ChangeRecord &record, ChangeEvent event, const ChangePatch &patch)
{
    Q_ASSERT(transition(record.state, event) == stateAfterRestart(record.state));
    book.advance(record, event, patch, q, [this, record](const Result<ChangeRecord> &end) {
        failpoint("runner.taken-up");
        // Where the journal cannot be written just now, the reconciler brings it up to date.
        reconciler.watch(end.isOk() ? end.value() : record);
    });
}

void ChangeRunner::Private::settleCancelled(const ChangeRecord &record)
{
    until.remove(record.change.id);
    ChangePatch patch;
    patch.note = tr("A person cancelled it before it was sent. Nothing was sent.");
    if (record.error) // what it waited for is not why it ended
        patch.error = makeError(ErrorKind::Cancelled, patch.note);
    takeUpBy(record, ChangeEvent::ProvenUnsent, patch);
}

void ChangeRunner::Private::tellCount()
{
    // Nobody would know later why nothing goes on.
    paused = paused && q->underWay() > 0;
    Q_EMIT q->progressChanged();
}

ChangeRunner::ChangeRunner(Parts parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, parts))
{
    connect(&d->book, &ChangeBook::recordChanged, this, [this](const ChangeRecord &record) {
        Q_EMIT recordChanged(record);
        if (isSettled(record.state))
            d->retryHeld(record.change.ref.account);
    });
    connect(&d->parts.accounts, &Accounts::clientChanged, this, [this](const AccountId &account) {
        d->outages.tryNow(account);
        d->retryHeld(account);
    });
    connect(
        &d->outages, &OutageWatch::changed, this,
        [this](const AccountId &account) {
            d->lines[account].meter.forgetPace();
            d->goOnWith(account);
            Q_EMIT progressChanged();
        },
        Qt::QueuedConnection);
    connect(
        &d->outages, &OutageWatch::tryDue, this, [this](const AccountId &account) { d->goOnWith(account); });
    connect(&d->parts.accounts, &Accounts::listChanged, this, [this] {
        for (const auto &[account, line] : d->lines)
            d->retryHeld(account);
    });
    connect(&d->book, &ChangeBook::writeFailed, this, &ChangeRunner::journalFailed);
    connect(&d->reconciler, &Reconciler::settled, this,
        [this](const ChangeRecord &record, const std::optional<OwnedNumber> &owned) {
            d->teach(record, owned);
        });
}

ChangeRunner::~ChangeRunner() = default;

void ChangeRunner::apply(const QList<Change> &changes, const QHash<QString, QDateTime> &notAfter)
{
    if (underWay() == 0) {
        for (auto &[account, line] : d->lines)
            line.meter = {};
        d->outages.forget();
    }
    d->until.add(notAfter);
    QSet<AccountId> accounts;
    for (Change change : changes) {
        if (change.id.isEmpty())
            change.id = newChangeId();
        d->ours.insert(change.id);
        d->lines[change.ref.account].give(change);
        accounts.insert(change.ref.account);
    }
    for (const AccountId &account : std::as_const(accounts))
        QMetaObject::invokeMethod(
            this, [this, account] { d->takeNext(account); }, Qt::QueuedConnection);
    d->tellCount();
}

void ChangeRunner::applyToAccount(const Change &change, const QMap<QString, Secret> &secrets)
{
    d->secrets.insert(change.id, secrets);
    apply({ change });
}

void ChangeRunner::resume()
{
    d->operations.keep(d->parts.journal.unsettled(), this, [this](const Result<QList<ChangeRecord>> &end) {
        if (!end.isOk()) {
            Q_EMIT journalFailed(end.error());
            return;
        }
        failpoint("runner.resuming");
        QStringList taken;
        for (const ChangeRecord &record : end.value()) {
            if (d->ours.contains(record.change.id))
                continue;
            if (record.state != ChangeState::NeedsAttention)
                taken.append(record.change.id);
            d->takeUp(record);
        }
        Q_EMIT resumed(taken);
    });
}

int ChangeRunner::underWay() const
{
    qsizetype count = 0;
    for (const auto &[account, line] : d->lines)
        count += line.underWay();
    return static_cast<int>(count);
}

void ChangeRunner::pause()
{
    d->paused = underWay() > 0;
    for (auto &[account, line] : d->lines)
        line.meter.forgetPace();
    Q_EMIT progressChanged();
}

void ChangeRunner::goOn()
{
    d->paused = false;
    for (const auto &[account, line] : d->lines) {
        d->outages.tryNow(account);
        d->startWaiting(account);
    }
    Q_EMIT progressChanged();
}

bool ChangeRunner::isPaused() const
{
    return d->paused;
}

void ChangeRunner::cancelWaiting(const QStringList &ids)
{
    const QSet<QString> named(ids.begin(), ids.end());
    QList<Change> given;
    QList<ChangeRecord> journaled;
    for (auto &[account, line] : d->lines) {
        const qsizetype before = given.size() + journaled.size();
        given += line.dropGiven(named);
        journaled += line.dropWaiting(named);
        const auto &taking = line.taking();
        const bool isOnItsWay
            = taking && (named.isEmpty() || named.contains(taking->id)) && !d->dropped.contains(taking->id);
        if (isOnItsWay)
            d->dropped.insert(taking->id);
        line.meter.cancel(given.size() + journaled.size() - before + (isOnItsWay ? 1 : 0));
    }
    for (const Change &change : std::as_const(given)) {
        d->ours.remove(change.id);
        d->secrets.remove(change.id);
        d->until.remove(change.id);
    }
    for (const ChangeRecord &record : std::as_const(journaled))
        d->settleCancelled(record);
    d->tellCount();
    if (!given.isEmpty())
        Q_EMIT cancelled(given);
}

QList<ApplyProgress> ChangeRunner::progress() const
{
    QList<ApplyProgress> told;
    for (const auto &[account, line] : d->lines) {
        ApplyProgress of = line.meter.progress();
        of.account = account;
        of.outage = d->outages.outage(account);
        if (of.all > 0)
            told.append(of);
    }
    return told;
}

void ChangeRunner::lookNow(const QString &changeId)
{
    d->reconciler.lookNow(changeId);
}

void ChangeRunner::decide(const QString &changeId, bool happened)
{
    d->reconciler.decide(changeId, happened);
}

} // namespace NumberDesk
