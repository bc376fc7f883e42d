// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/plan.h"

#include "base/clock.h"
#include "domain/newchange.h"
#include "services/changerunner.h"
#include "services/operationkeeper.h"
#include "services/planadding.h"
#include "services/planbook.h"
#include "services/plandates.h"
#include "services/runway.h"
#include "storage/planstore.h"

#include <algorithm>
#include <utility>

namespace NumberDesk {

namespace {

// Of ten thousand rows that are being applied, one a millisecond may end: they leave together.
constexpr std::chrono::milliseconds kBetweenSweeps{ 250 };

} // namespace

struct Plan::Private
{
    Plan *q;
    PlanStore &store;
    ChangeRunner &runner;
    Clock &clock;
    PlanBook book{ store, kMostSteps };
    PlanRows &rows = book.rows();
    QSet<QString> underWay = {};
    QSet<QString> former = {}; ///< under way since a former run: what was not sent of it was broken off
    QHash<QString, std::optional<FailedTry>> ended
        = {}; ///< until the next sweep; without a failure it is done
    PlanInterruption interruption = {};
    int sentBefore = 0; ///< of what was broken off
    int unreadable = 0;
    OperationKeeper operations = {};

    /// What a step does to the rows; it uses nothing but what it holds.
    using Step = std::function<void(PlanRows &)>;
    void make(const std::function<Step()> &step, qsizetype reach);
    void takeStored(const StoredPlanRow &stored);
    void countSent(const QDateTime &since);
    void interrupt(PlannedChange row);
    void end(const QString &id, const std::optional<FailedTry> &failed);
    void sweep();
    void putBack(const PlannedChange &row, const std::optional<FailedTry> &failed);
    void begin(
        const QList<Change> &given, const QSet<QString> &ids, const QHash<QString, QDateTime> &notAfter = {});
    void takeRecord(const ChangeRecord &record);
    void takeCancelled(const QList<Change> &changes);
    [[nodiscard]] const PlannedChange *idle(const QString &id) const;
};

/// Makes a step that is about so many rows, and that can be undone.
void Plan::Private::make(const std::function<Step()> &step, qsizetype reach)
{
    if (!book.isLong(reach)) {
        step()(rows);
        book.finish(true);
        return;
    }
    book.alterAside([step] {
        return [alter = step()](AlteredPlan &plan) {
            alter(plan.rows);
            plan.delta = plan.rows.finish(true);
        };
    });
}

/// A row that nobody is at work on.
const PlannedChange *Plan::Private::idle(const QString &id) const
{
    return underWay.contains(id) ? nullptr : rows.find(id);
}

/// What a former run left, against what the journal says became of it.
void Plan::Private::takeStored(const StoredPlanRow &stored)
{
    const PlannedChange &row = stored.row;
    const QString &id = row.change.id;
    if (!stored.state) {
        if (row.agreed.isValid() && !row.due.isValid())
            interrupt(row);
    } else if (stored.state == ChangeState::Done) {
        rows.take(id);
    } else if (!isSettled(*stored.state)) {
        underWay.insert(id);
        former.insert(id);
    } else if (stored.state == ChangeState::NotSent && row.agreed.isValid()) {
        interrupt(row);
    } else {
        putBack(row, FailedTry{ *stored.state, stored.error, id });
    }
}

/// It was agreed to and provably not sent.
void Plan::Private::interrupt(PlannedChange row)
{
    rows.take(row.change.id);
    const PlannedChange again = afterInterruption(row);
    rows.put(again);
    if (!again.due.isValid())
        interruption.ids << again.change.id;
}

void Plan::Private::putBack(const PlannedChange &row, const std::optional<FailedTry> &failed)
{
    rows.take(row.change.id);
    rows.put(afterFailedTry(row, failed, clock.utcNow()));
}

void Plan::Private::end(const QString &id, const std::optional<FailedTry> &failed)
{
    if (ended.isEmpty())
        clock.after(kBetweenSweeps, q, [this] { sweep(); });
    ended.insert(id, failed);
}

void Plan::Private::sweep()
{
    if (book.isAtWork()) {
        clock.after(kBetweenSweeps, q, [this] { sweep(); }); // what is being worked out would be in vain
        return;
    }
    QSet<QString> gone;
    const auto taken = std::exchange(ended, {});
    for (auto each = taken.cbegin(); each != taken.cend(); ++each) {
        gone.insert(each.key());
        const PlannedChange *row = rows.find(each.key());
        if (!row)
            continue;
        if (!each.value())
            rows.take(each.key());
        else if (former.contains(each.key()) && each.value()->state == ChangeState::NotSent)
            interrupt(*row);
        else
            putBack(PlannedChange(*row), each.value());
    }
    underWay.subtract(gone);
    former.subtract(gone);
    interruption.all = sentBefore + static_cast<int>(interruption.ids.size());
    rows.forget(gone);
    book.finish(false);
}

/// Durable first. Where the plan cannot be saved, the journal in the same file decides whether anything is
/// sent.
void Plan::Private::begin(
    const QList<Change> &given, const QSet<QString> &ids, const QHash<QString, QDateTime> &notAfter)
{
    underWay.unite(ids);
    rows.forget(ids);
    book.finish(false, [this, given, notAfter] { runner.apply(given, notAfter); });
}

void Plan::Private::takeRecord(const ChangeRecord &record)
{
    const QString &id = record.change.id;
    if (!rows.find(id))
        return;
    if (record.state == ChangeState::Done)
        end(id, std::nullopt);
    else if (isSettled(record.state))
        end(id, FailedTry{ record.state, record.error, id });
}

/// A person gave up waiting, which says nothing against the change.
void Plan::Private::takeCancelled(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        const PlannedChange *row = rows.find(change.id);
        if (!row)
            continue;
        PlannedChange kept = *row;
        kept.due = {};
        kept.agreed = {};
        rows.put(kept);
        underWay.remove(change.id);
    }
    book.finish(false);
}

/// How much was sent of what was broken off, which may be told only when the runner has taken it up.
void Plan::Private::countSent(const QDateTime &since)
{
    if (!since.isValid()) {
        Q_EMIT q->loaded();
        return;
    }
    operations.keep(store.sentSince(since), q, [this](const Result<int> &end) {
        sentBefore = end.isOk() ? end.value() : 0;
        interruption.all = sentBefore + static_cast<int>(interruption.ids.size());
        Q_EMIT q->loaded();
    });
}

Plan::Plan(PlanStore &store, ChangeRunner &runner, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(new Private{ this, store, runner, clock })
{
    connect(&d->book, &PlanBook::changed, this, &Plan::changed);
    connect(&d->book, &PlanBook::failed, this, &Plan::failed);
    connect(&runner, &ChangeRunner::recordChanged, this,
        [this](const ChangeRecord &record) { d->takeRecord(record); });
    connect(&runner, &ChangeRunner::rejected, this, [this](const Change &change, const Error &error) {
        if (d->rows.find(change.id))
            d->end(change.id, FailedTry{ ChangeState::NotSent, error, {} });
    });
    connect(&runner, &ChangeRunner::cancelled, this,
        [this](const QList<Change> &changes) { d->takeCancelled(changes); });
}

Plan::~Plan() = default;

void Plan::load()
{
    d->operations.keep(d->store.load(), this, [this](const Result<StoredPlan> &end) {
        if (!end.isOk()) {
            Q_EMIT failed(end.error());
            return;
        }
        d->unreadable = end->unreadable;
        QDateTime agreed;
        for (const StoredPlanRow &stored : end->rows) {
            d->rows.put(stored.row);
            if (stored.row.agreed.isValid() && !stored.row.due.isValid())
                agreed = agreed.isValid() ? std::min(agreed, stored.row.agreed) : stored.row.agreed;
        }
        (void)d->rows.finish(false); // it is what the file has
        for (const StoredPlanRow &stored : end->rows)
            d->takeStored(stored);
        d->book.finish(false);
        d->countSent(agreed);
    });
}

const PlannedRows &Plan::rows() const
{
    return d->rows.all();
}

std::optional<PlannedChange> Plan::find(const QString &id) const
{
    const PlannedChange *row = d->rows.find(id);
    return row ? std::optional(*row) : std::nullopt;
}

std::optional<PlannedChange> Plan::find(const NumberRef &ref, ChangeKind kind) const
{
    const auto found = std::find_if(rows().cbegin(), rows().cend(),
        [&](const PlannedChange &row) { return row.change.kind == kind && row.change.ref == ref; });
    return found == rows().cend() ? std::nullopt : std::optional(*found);
}

bool Plan::isUnderWay(const QString &id) const
{
    return d->underWay.contains(id);
}

QList<Change> Plan::changes(const QStringList &ids) const
{
    const QSet<QString> wanted(ids.cbegin(), ids.cend());
    const QDateTime now = d->clock.utcNow();
    QList<Change> found;
    for (const PlannedChange &row : rows()) {
        const bool isWanted = ids.isEmpty() ? !waitsForItsDate(row, now) : wanted.contains(row.change.id);
        if (isWanted && !isUnderWay(row.change.id))
            found << row.change;
    }
    return found;
}

int Plan::openCount() const
{
    const QDateTime now = d->clock.utcNow();
    const PlannedRows &dated = d->rows.dated();
    const auto waiting = std::count_if(dated.cbegin(), dated.cend(),
        [&](const PlannedChange &row) { return waitsForItsDate(row, now) && !isUnderWay(row.change.id); });
    return static_cast<int>(rows().size() - d->underWay.size() - waiting);
}

bool Plan::isAnyBegun() const
{
    return !d->underWay.isEmpty() || d->rows.isAnyMarked();
}

const PlannedRows &Plan::dated() const
{
    return d->rows.dated();
}

OperationPtr<PlanAddition> Plan::addMany(const QList<Change> &changes)
{
    if (!d->book.isLongAddition(changes.size()))
        return finishedOperation<PlanAddition>(add(changes));
    OperationSource<PlanAddition> end;
    auto operation = end.operation();
    const auto alteration = [this, changes] {
        return [changes, underWay = d->underWay, now = d->clock.utcNow()](AlteredPlan &plan) {
            plan.addition = addToPlan(plan.rows, underWay, changes, now);
            plan.delta = plan.rows.finish(true);
        };
    };
    d->book.alterAside(alteration, end);
    return operation;
}

PlanAddition Plan::add(const QList<Change> &changes)
{
    PlanAddition addition = addToPlan(d->rows, d->underWay, changes, d->clock.utcNow());
    d->book.finish(true);
    return addition;
}

void Plan::remove(const QStringList &ids)
{
    const auto step = [this, ids] {
        return [ids, underWay = d->underWay](PlanRows &rows) { takeFromPlan(rows, underWay, ids); };
    };
    d->make(step, ids.size());
}

void Plan::edit(const Change &change)
{
    const PlannedChange *before = d->idle(change.id);
    if (!before || before->change.ref != change.ref || before->change.kind != change.kind)
        return;
    d->rows.put(PlannedChange{ change, before->place, before->added, {}, {}, {} });
    d->book.finish(true);
}

void Plan::move(const QStringList &ids, qsizetype row)
{
    // By the time a thread moves them that row may stand elsewhere.
    const QString before = row >= 0 && row < rows().size() ? rows().at(row)->change.id : QString();
    const auto step = [ids, row, before] {
        return [ids, row, before](PlanRows &rows) {
            const qsizetype at = rows.positionOf(before);
            rows.move(ids, at < 0 ? row : at);
        };
    };
    d->make(step, ids.size() > PlanRows::kFewRows ? ids.size() : d->rows.reachOfMove(ids, row));
}

void Plan::orderByAccount(const QList<AccountId> &accounts)
{
    const auto step = [accounts] { return [accounts](PlanRows &rows) { rows.orderByAccount(accounts); }; };
    d->make(step, rows().size());
}

void Plan::setDue(const QStringList &ids, const QDateTime &due, const QDateTime &agreed)
{
    const auto step = [this, ids, due, agreed] {
        return [ids, due, agreed, underWay = d->underWay](PlanRows &rows) {
            dateInPlan(rows, underWay, ids, { due, agreed });
        };
    };
    d->make(step, ids.size());
}

PlanAddition Plan::releaseOn(const QList<Change> &releases, const QDateTime &due)
{
    PlanAddition addition = addDatedReleases(d->rows, d->underWay, releases, due, d->clock.utcNow());
    d->book.finish(true);
    return addition;
}

bool Plan::isAtWork() const
{
    return d->book.isAtWork();
}

quint64 Plan::lastStep() const
{
    return d->rows.lastStep();
}

void Plan::undo(quint64 step)
{
    if (step == lastStep())
        undo();
}

bool Plan::canUndo() const
{
    return d->rows.canUndo();
}

void Plan::undo()
{
    d->book.undo(d->clock.utcNow());
}

void Plan::apply(const QList<Change> &changes)
{
    // One that is under way would be refused as being in the journal already, and look as if it had failed.
    QList<Change> given = changes;
    given.removeIf([this](const Change &change) { return isUnderWay(change.id); });
    QSet<QString> ids;
    const QDateTime now = d->clock.utcNow();
    for (Change &change : given) {
        if (change.id.isEmpty())
            change.id = newChangeId();
        if (change.ref.number.isEmpty())
            continue;
        const PlannedChange *before = d->rows.find(change.id);
        d->rows.put(PlannedChange{ change, before ? before->place : d->rows.nextPlace(),
            before ? before->added : now, {}, now, {} });
        ids.insert(change.id);
    }
    d->begin(given, ids);
}

void Plan::applyDated(const QStringList &ids)
{
    QList<Change> given;
    QHash<QString, QDateTime> notAfter;
    for (const QString &id : ids) {
        const PlannedChange *before = d->idle(id);
        if (!before || !before->due.isValid() || !before->agreed.isValid())
            continue;
        PlannedChange row = *before;
        row.failed.reset();
        d->rows.put(row);
        given << row.change;
        notAfter.insert(id, row.due.addDuration(kMostLate));
    }
    d->begin(given, { notAfter.keyBegin(), notAfter.keyEnd() }, notAfter);
}

void Plan::askAgain(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (const PlannedChange *before = d->idle(id); before && before->agreed.isValid()) {
            PlannedChange row = *before;
            row.agreed = {};
            d->rows.put(row);
        }
    }
    d->book.finish(false);
}

const PlanInterruption &Plan::interruption() const
{
    return d->interruption;
}

void Plan::settleInterruption()
{
    for (const QString &id : std::as_const(d->interruption.ids)) {
        if (const PlannedChange *before = d->idle(id))
            dateInPlan(d->rows, {}, { id }, { before->due, {} });
    }
    d->interruption = {};
    d->book.finish(false);
}

int Plan::unreadable() const
{
    return d->unreadable;
}

} // namespace NumberDesk
