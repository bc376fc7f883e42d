// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/changerunner.h"

#include "base/failpoint.h"
#include "services/accounts.h"
#include "services/changebook.h"
#include "services/changejob.h"
#include "services/inventory.h"
#include "services/reconciler.h"
#include "services/writegate.h"

#include <QSet>
#include <QUuid>

#include <map>
#include <utility>

namespace NumberDesk {

namespace {

// What waits is tried again when something settles, or an account becomes ready; and now and then besides.
constexpr std::chrono::minutes kBetweenTries{ 1 };

} // namespace

struct ChangeRunner::Private
{
    /// The rows of one account, one after the other.
    struct Line
    {
        QList<ChangeRecord> waiting;
        QList<ChangeRecord> held; ///< until a purchase that is being checked has settled
        bool isRetryDue = false; ///< a timer for what is held runs
        int settlements = 0; ///< of changes of this account, so far
        int startedAt = 0; ///< settlements when the job was started
        std::unique_ptr<ChangeJob> job;
    };

    ChangeRunner *q;
    Parts parts;
    ChangeBook book;
    WriteGate gate;
    WriteTools tools;
    Reconciler reconciler;
    QList<Change> intake; ///< not in the journal yet; the first one may be on its way into it
    bool taking = false;
    std::map<AccountId, Line> lines;
    QHash<QString, QMap<QString, Secret>> secrets; ///< by change, until it is sent
    QSet<QString> ours; ///< changes of this run of the program
    OperationKeeper operations;

    Private(ChangeRunner *owner, const Parts &given)
        : q(owner)
        , parts(given)
        , book(parts.journal, parts.who)
        , gate({ parts.accounts, parts.journal, parts.annotations, parts.holdings, parts.clock })
        , tools{ parts.accounts, book, parts.snapshots, gate, parts.clock }
        , reconciler(tools)
    { }

    void takeNext();
    void journal();
    void leaveIntake();
    void reject(const Error &error);
    [[nodiscard]] QString requestText(const Change &change) const;
    void startNext(const AccountId &account);
    void endJob(const AccountId &account);
    void teach(const ChangeRecord &record, const std::optional<OwnedNumber> &owned);
    void takeFollowUp(const Change &bought);
    void enqueue(const ChangeRecord &record);
    void hold(const ChangeRecord &record);
    void retryHeld(const AccountId &account);
    void takeUp(const ChangeRecord &record);
    void takeUpBy(const ChangeRecord &record, ChangeEvent event, const ChangePatch &patch);
    void tellCount() { Q_EMIT q->underWayChanged(q->underWay()); }
};

void ChangeRunner::Private::takeNext()
{
    if (taking || intake.isEmpty())
        return;
    taking = true;
    operations.keep(gate.mayBegin(intake.constFirst()), q, [this](const Result<GateVerdict> &verdict) {
        failpoint("runner.gate-asked");
        if (!verdict.isOk()) {
            reject(verdict.error());
            Q_EMIT q->journalFailed(verdict.error());
        } else if (verdict->problem) {
            reject(*verdict->problem);
        } else {
            journal();
        }
    });
}

void ChangeRunner::Private::journal()
{
    const Change &change = intake.constFirst();
    book.append(change, requestText(change), q, [this](const Result<ChangeRecord> &end) {
        if (!end.isOk()) {
            reject(end.error());
            return;
        }
        failpoint("runner.journaled");
        leaveIntake();
        enqueue(end.value());
    });
}

void ChangeRunner::Private::leaveIntake()
{
    intake.removeFirst();
    taking = false;
    QMetaObject::invokeMethod(
        q, [this] { takeNext(); }, Qt::QueuedConnection);
    tellCount();
}

void ChangeRunner::Private::reject(const Error &error)
{
    const Change change = intake.constFirst();
    ours.remove(change.id);
    secrets.remove(change.id);
    leaveIntake();
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

void ChangeRunner::Private::enqueue(const ChangeRecord &record)
{
    const AccountId account = record.change.ref.account;
    lines[account].waiting.append(record);
    startNext(account);
    tellCount();
}

void ChangeRunner::Private::hold(const ChangeRecord &record)
{
    const AccountId account = record.change.ref.account;
    Line &line = lines[account];
    line.held.append(record);
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
    if (line == lines.end())
        return;
    ++line->second.settlements;
    if (line->second.held.isEmpty())
        return;
    line->second.waiting = std::exchange(line->second.held, {}) + line->second.waiting;
    startNext(account);
}

void ChangeRunner::Private::startNext(const AccountId &account)
{
    Line &line = lines[account];
    if (line.job || line.waiting.isEmpty())
        return;
    const ChangeRecord record = line.waiting.takeFirst();
    line.startedAt = line.settlements;
    line.job = std::make_unique<ChangeJob>(tools, record, secrets.take(record.change.id));
    connect(line.job.get(), &ChangeJob::finished, q, [this, account] { endJob(account); });
    line.job->start();
}

void ChangeRunner::Private::endJob(const AccountId &account)
{
    Line &line = lines[account];
    const ChangeRecord record = line.job->record();
    const auto owned = line.job->owned();
    const bool waits = line.job->waits();
    line.job.release()->deleteLater(); // it is the one that is telling
    if (waits && line.settlements == line.startedAt)
        hold(record);
    else if (waits)
        line.waiting.prepend(record); // something has settled while it was being asked
    else if (isSettled(record.state))
        teach(record, owned);
    else
        reconciler.watch(record);
    startNext(account);
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
        parts.inventory.refresh(change.ref.account);
    if (done && followUpOf(change, {}))
        takeFollowUp(change);
}

/// Its settings were journaled with the end of the buy, unless all of them were there already.
void ChangeRunner::Private::takeFollowUp(const Change &bought)
{
    const QString id = followUpOf(bought, {})->id;
    ours.insert(id);
    operations.keep(parts.journal.record(id), q, [this](const Result<ChangeRecord> &end) {
        failpoint("runner.follow-up-read");
        if (!end.isOk() || end->state != ChangeState::Journaled)
            return;
        Q_EMIT q->recordChanged(end.value());
        enqueue(end.value());
    });
}

void ChangeRunner::Private::takeUp(const ChangeRecord &record)
{
    ChangePatch patch;
    switch (record.state) {
    case ChangeState::Journaled:
        // What was agreed to with a purchase that is done goes on.
        if (!record.change.follows.isEmpty()) {
            enqueue(record);
            return;
        }
        patch.note = tr("The program ended before this was sent. Nothing was sent.");
        takeUpBy(record, ChangeEvent::ProvenUnsent, patch);
        return;
    case ChangeState::Sending:
        patch.error = makeError(ErrorKind::Cancelled, tr("The program ended while this was being sent."));
        patch.error->delivery = Delivery::Unknown;
        patch.note = tr("The program ended while this was being sent: looking what became of it.");
        takeUpBy(record, ChangeEvent::Doubt, patch);
        return;
    case ChangeState::Checking:
        takeUpBy(record, ChangeEvent::Doubt, patch);
        return;
    default:
        reconciler.watch(record);
    }
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

ChangeRunner::ChangeRunner(Parts parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, parts))
{
    connect(&d->book, &ChangeBook::recordChanged, this, [this](const ChangeRecord &record) {
        Q_EMIT recordChanged(record);
        if (isSettled(record.state))
            d->retryHeld(record.change.ref.account);
    });
    connect(&d->parts.accounts, &Accounts::clientChanged, this,
        [this](const AccountId &account) { d->retryHeld(account); });
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

void ChangeRunner::apply(const QList<Change> &changes)
{
    for (Change change : changes) {
        if (change.id.isEmpty())
            change.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        d->ours.insert(change.id);
        d->intake.append(change);
    }
    QMetaObject::invokeMethod(
        this, [this] { d->takeNext(); }, Qt::QueuedConnection);
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
    qsizetype count = d->intake.size();
    for (const auto &[account, line] : d->lines)
        count += line.waiting.size() + line.held.size() + (line.job ? 1 : 0);
    return static_cast<int>(count);
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
