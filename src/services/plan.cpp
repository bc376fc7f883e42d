// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/plan.h"

#include "base/clock.h"
#include "domain/newchange.h"
#include "services/changerunner.h"
#include "services/operationkeeper.h"
#include "services/planadding.h"
#include "services/planaside.h"
#include "services/planrows.h"
#include "services/runway.h"
#include "storage/planstore.h"

#include <algorithm>
#include <utility>

namespace NumberDesk {

namespace {

// Of ten thousand rows that are being applied, one a millisecond may end: they leave together.
constexpr std::chrono::milliseconds kBetweenSweeps{ 250 };
// What takes a window longer than it may be held.
constexpr qsizetype kRowsAtOnce = 2000;
// If the plan changes under a thread again and again, the window waits for the last one.
constexpr int kTriesAside = 4;

} // namespace

struct Plan::Private
{
    Plan *q;
    PlanStore &store;
    ChangeRunner &runner;
    Clock &clock;
    PlanRows rows{ kMostSteps };
    QSet<QString> underWay = {};
    QSet<QString> former = {}; ///< under way since a former run: what was not sent of it was broken off
    QHash<QString, std::optional<FailedTry>> ended
        = {}; ///< until the next sweep; without a failure it is done
    PlanInterruption interruption = {};
    int sentBefore = 0; ///< of what was broken off
    int unreadable = 0;
    bool isTellDue = false;
    QSet<QString> unsaved = {}; ///< ids that could not be saved
    quint64 revision = 0; ///< of the rows and of what is under way
    /// Shared by the steps that threads are at work on.
    std::shared_ptr<const bool> aside = std::make_shared<const bool>(true);
    OperationKeeper operations = {};

    void tell();
    void finish(bool isUndoable);
    void save(PlanRows::Delta delta, const std::function<void()> &then = {});
    [[nodiscard]] bool isLong(qsizetype count) const;
    void alterAside(const std::function<PlanAlteration()> &alteration,
        const OperationSource<PlanAddition> &end = {}, int tries = kTriesAside);
    PlanAddition take(std::shared_ptr<AlteredPlan> altered);
    void takeStored(const StoredPlanRow &stored);
    void countSent(const QDateTime &since);
    void interrupt(PlannedChange row);
    void end(const QString &id, const std::optional<FailedTry> &failed);
    void sweep();
    void putBack(const PlannedChange &row, const std::optional<FailedTry> &failed);
    void takeRecord(const ChangeRecord &record);
    void takeCancelled(const QList<Change> &changes);
    [[nodiscard]] const PlannedChange *idle(const QString &id) const;
};

void Plan::Private::tell()
{
    if (std::exchange(isTellDue, true))
        return;
    QMetaObject::invokeMethod(
        q,
        [this] {
            isTellDue = false;
            Q_EMIT q->changed();
        },
        Qt::QueuedConnection);
}

void Plan::Private::finish(bool isUndoable)
{
    save(rows.finish(isUndoable));
}

/// Also what could not be saved before.
void Plan::Private::save(PlanRows::Delta delta, const std::function<void()> &then)
{
    ++revision;
    if (!unsaved.isEmpty()) {
        for (const PlannedChange &row : std::as_const(delta.put))
            unsaved.remove(row.change.id);
    }
    for (const QString &id : std::as_const(unsaved)) {
        if (const PlannedChange *row = rows.find(id))
            delta.put.append(*row);
        else
            delta.removed.append(id);
    }
    unsaved.clear();
    tell();
    if (delta.isEmpty() && !then)
        return;
    operations.keep(store.write(delta.put, delta.removed), q, [this, delta, then](const Result<Done> &end) {
        if (!end.isOk()) {
            unsaved.unite({ delta.removed.cbegin(), delta.removed.cend() });
            for (const PlannedChange &row : delta.put)
                unsaved.insert(row.change.id);
            Q_EMIT q->failed(end.error());
        }
        if (then)
            then();
    });
}

bool Plan::Private::isLong(qsizetype count) const
{
    return rows.all().size() + count > kRowsAtOnce;
}

/// What happens to the plan meanwhile comes first: the step is then made anew.
void Plan::Private::alterAside(
    const std::function<PlanAlteration()> &alteration, const OperationSource<PlanAddition> &end, int tries)
{
    operations.keep(alteredAside(rows, alteration()), q,
        [this, alteration, end, tries, begun = revision, atWork = aside](
            Result<std::shared_ptr<AlteredPlan>> altered) {
            if (end.isDropped() || !altered.isOk())
                return;
            if (begun == revision) {
                end.finish(take(std::move(altered).value()));
            } else if (tries > 1) {
                alterAside(alteration, end, tries - 1);
            } else {
                auto now = std::make_shared<AlteredPlan>(AlteredPlan{ rows });
                alteration()(*now);
                end.finish(take(std::move(now)));
            }
        });
}

PlanAddition Plan::Private::take(std::shared_ptr<AlteredPlan> altered)
{
    std::swap(rows, altered->rows);
    save(altered->delta);
    const PlanAddition addition = altered->addition;
    discardAside(std::move(altered));
    return addition;
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

/// It was agreed to and provably not sent. The journal may have its id, so it goes on with another.
void Plan::Private::interrupt(PlannedChange row)
{
    rows.take(row.change.id);
    row.change.id = newChangeId();
    row.due = {};
    rows.put(row);
    interruption.ids << row.change.id;
}

/// Another try is another change.
void Plan::Private::putBack(const PlannedChange &row, const std::optional<FailedTry> &failed)
{
    rows.take(row.change.id);
    PlannedChange again = row;
    again.change.id = newChangeId();
    again.failed = failed;
    again.agreed = {};
    again.due = {};
    rows.put(again);
}

void Plan::Private::end(const QString &id, const std::optional<FailedTry> &failed)
{
    if (ended.isEmpty())
        clock.after(kBetweenSweeps, q, [this] { sweep(); });
    ended.insert(id, failed);
}

void Plan::Private::sweep()
{
    if (aside.use_count() > 1) {
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
    finish(false);
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
        kept.agreed = {};
        rows.put(kept);
        underWay.remove(change.id);
    }
    finish(false);
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
        d->finish(false);
        d->countSent(agreed);
    });
}

const QList<PlannedChange> &Plan::rows() const
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
    return static_cast<int>(std::count_if(rows().cbegin(), rows().cend(),
        [&](const PlannedChange &row) { return !waitsForItsDate(row, now) && !isUnderWay(row.change.id); }));
}

OperationPtr<PlanAddition> Plan::addMany(const QList<Change> &changes)
{
    if (!d->isLong(changes.size()))
        return finishedOperation<PlanAddition>(add(changes));
    OperationSource<PlanAddition> end;
    auto operation = end.operation();
    const auto alteration = [this, changes] {
        return [changes, underWay = d->underWay, now = d->clock.utcNow()](AlteredPlan &plan) {
            plan.addition = addToPlan(plan.rows, underWay, changes, now);
            plan.delta = plan.rows.finish(true);
        };
    };
    d->alterAside(alteration, end);
    return operation;
}

PlanAddition Plan::add(const QList<Change> &changes)
{
    PlanAddition addition = addToPlan(d->rows, d->underWay, changes, d->clock.utcNow());
    d->finish(true);
    return addition;
}

void Plan::remove(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (d->idle(id))
            d->rows.take(id);
    }
    d->finish(true);
}

void Plan::edit(const Change &change)
{
    const PlannedChange *before = d->idle(change.id);
    if (!before || before->change.ref != change.ref || before->change.kind != change.kind)
        return;
    d->rows.put({ change, before->place, before->added, {}, {}, {} });
    d->finish(true);
}

void Plan::move(const QStringList &ids, qsizetype row)
{
    d->rows.move(ids, row);
    d->finish(true);
}

void Plan::orderByAccount(const QList<AccountId> &accounts)
{
    d->rows.orderByAccount(accounts);
    d->finish(true);
}

void Plan::setDue(const QStringList &ids, const QDateTime &due, const QDateTime &agreed)
{
    for (const QString &id : ids) {
        if (const PlannedChange *before = d->idle(id)) {
            PlannedChange row = *before;
            row.due = due;
            row.agreed = agreed;
            d->rows.put(row);
        }
    }
    d->finish(true);
}

PlanAddition Plan::releaseOn(const QList<Change> &releases, const QDateTime &due)
{
    PlanAddition addition = addDatedReleases(d->rows, d->underWay, releases, due, d->clock.utcNow());
    d->finish(true);
    return addition;
}

bool Plan::canUndo() const
{
    return d->rows.canUndo();
}

void Plan::undo()
{
    if (d->isLong(0))
        d->alterAside([] { return [](AlteredPlan &plan) { plan.delta = plan.rows.undo(); }; });
    else
        d->save(d->rows.undo());
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
        d->rows.put({ change, before ? before->place : d->rows.nextPlace(), before ? before->added : now, {},
            now, {} });
        ids.insert(change.id);
    }
    d->underWay.unite(ids);
    d->rows.forget(ids);
    // Where the plan cannot be saved, the journal in the same file decides whether anything is sent.
    d->save(d->rows.finish(false), [this, given] { d->runner.apply(given); });
}

const PlanInterruption &Plan::interruption() const
{
    return d->interruption;
}

void Plan::settleInterruption()
{
    for (const QString &id : std::as_const(d->interruption.ids)) {
        if (const PlannedChange *before = d->idle(id)) {
            PlannedChange row = *before;
            row.agreed = {};
            d->rows.put(row);
        }
    }
    d->interruption = {};
    d->finish(false);
}

int Plan::unreadable() const
{
    return d->unreadable;
}

} // namespace NumberDesk
