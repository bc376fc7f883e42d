// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/activity.h"

#include "services/changerunner.h"
#include "services/operationkeeper.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace NumberDesk {

namespace {

bool isOpen(const ChangeRecord &record)
{
    return ChangeJournal::blocks(record.state);
}

/// What waits for a person, what is looked after by itself, what is over.
int layerOf(const ChangeRecord &record)
{
    if (!isOpen(record))
        return 2;
    return record.state == ChangeState::NeedsAttention ? 0 : 1;
}

/// The order people see: what is open first, then the newest.
bool isAbove(const ChangeRecord &a, const ChangeRecord &b)
{
    if (layerOf(a) != layerOf(b))
        return layerOf(a) < layerOf(b);
    return a.created > b.created;
}

} // namespace

struct Activity::Private
{
    ChangeJournal &journal;
    ChangeRunner &runner;
    QList<ChangeRecord> records;
    QSet<QString> known; ///< ids of the records
    OperationKeeper operations;
    QString oldest = {}; ///< the last row of the newest ones without a gap
    bool hasOlder = false;
    bool readsOlder = false;

    /// Rows above the settled ones; few, however long the journal is.
    [[nodiscard]] auto openEnd() const { return std::find_if_not(records.cbegin(), records.cend(), isOpen); }
    void put(const ChangeRecord &record)
    {
        if (known.contains(record.change.id)) {
            // What changes is nearly always open, and stands near the top.
            const auto before = std::find_if(records.begin(), records.end(),
                [&record](const ChangeRecord &each) { return each.change.id == record.change.id; });
            if (layerOf(*before) == layerOf(record)) {
                *before = record;
                return;
            }
            records.erase(before);
        }
        known.insert(record.change.id);
        const auto place = std::find_if(records.cbegin(), records.cend(),
            [&record](const ChangeRecord &each) { return !isAbove(each, record); });
        records.insert(place, record);
    }
    /// One that is older than all that are known, unless it is open.
    void putLast(const ChangeRecord &record)
    {
        if (records.isEmpty() || isAbove(record, records.constLast())) {
            put(record);
            return;
        }
        known.insert(record.change.id);
        records.append(record);
    }
    /// @p read came when @p most were asked for.
    void takeOldest(const QList<ChangeRecord> &read, int most)
    {
        hasOlder = read.size() == most;
        if (!read.isEmpty())
            oldest = read.constLast().change.id;
    }
};

namespace {

/// What is unsettled, and the newest.
struct Reading
{
    QList<ChangeRecord> open;
    QList<ChangeRecord> recent;
};

using Parts = QList<QList<ChangeRecord>>;

/// Adds to @p parts what the journal has beyond them.
OperationPtr<Parts> readOn(ChangeJournal &journal, const std::shared_ptr<Parts> &parts)
{
    constexpr int kAtOnce = 2000;
    const QString last = parts->isEmpty() ? QString() : parts->constLast().constLast().change.id;
    return andThen(journal.recent(kAtOnce, last), [&journal, parts](const QList<ChangeRecord> &more) {
        if (!more.isEmpty())
            parts->append(more);
        return more.size() < kAtOnce ? finishedOperation<Parts>(*parts) : readOn(journal, parts);
    });
}

} // namespace

Activity::Activity(ChangeJournal &journal, ChangeRunner &runner, QObject *parent)
    : QObject(parent)
    , d(new Private{ journal, runner, {}, {}, {} })
{
    connect(&runner, &ChangeRunner::recordChanged, this, [this](const ChangeRecord &record) {
        d->put(record);
        Q_EMIT recordChanged(record);
    });
    connect(&runner, &ChangeRunner::journalFailed, this, &Activity::failed);
}

Activity::~Activity() = default;

void Activity::load()
{
    // Whoever asked may be gone when the journal answers, so that the steps between know only the journal.
    auto reading = andThen(d->journal.unsettled(), [&journal = d->journal](const QList<ChangeRecord> &open) {
        return mapped(
            journal.recent(kRows), [open](const Result<QList<ChangeRecord>> &end) -> Result<Reading> {
                return end.isOk() ? Result<Reading>(Reading{ open, end.value() }) : end.error();
            });
    });
    d->operations.keep(std::move(reading), this, [this](const Result<Reading> &end) {
        if (!end.isOk()) {
            Q_EMIT failed(end.error());
            return;
        }
        if (d->oldest.isEmpty())
            d->takeOldest(end->recent, kRows);
        // What the runner told meanwhile is newer than what was read.
        const QList<ChangeRecord> all = end->open + end->recent;
        for (auto record = all.crbegin(); record != all.crend(); ++record) {
            if (!find(record->change.id))
                d->put(*record);
        }
        Q_EMIT loaded();
    });
}

bool Activity::hasOlder() const
{
    return d->hasOlder;
}

void Activity::loadOlder()
{
    if (!d->hasOlder || std::exchange(d->readsOlder, true))
        return;
    d->operations.keep(
        d->journal.recent(kOlderRows, d->oldest), this, [this](const Result<QList<ChangeRecord>> &end) {
            d->readsOlder = false;
            if (!end.isOk()) {
                Q_EMIT failed(end.error());
                return;
            }
            d->takeOldest(*end, kOlderRows);
            for (const ChangeRecord &record : *end) {
                if (!find(record.change.id))
                    d->putLast(record);
            }
            Q_EMIT olderLoaded(*end);
        });
}

OperationPtr<QList<QList<ChangeRecord>>> Activity::everything()
{
    return readOn(d->journal, std::make_shared<Parts>());
}

const QList<ChangeRecord> &Activity::records() const
{
    return d->records;
}

std::optional<ChangeRecord> Activity::find(const QString &changeId) const
{
    if (!d->known.contains(changeId))
        return std::nullopt;
    const auto found = std::find_if(d->records.cbegin(), d->records.cend(),
        [&changeId](const ChangeRecord &record) { return record.change.id == changeId; });
    return *found;
}

std::optional<ChangeRecord> Activity::unsettled(const NumberRef &ref) const
{
    const auto end = d->openEnd();
    const auto found = std::find_if(
        d->records.cbegin(), end, [&ref](const ChangeRecord &record) { return record.change.ref == ref; });
    return found == end ? std::nullopt : std::optional(*found);
}

int Activity::unsettledCount() const
{
    return static_cast<int>(d->openEnd() - d->records.cbegin());
}

std::optional<ChangeRecord> Activity::undecided(const QString &changeId) const
{
    for (const ChangeRecord &record : std::as_const(d->records)) {
        if (record.state != ChangeState::NeedsAttention)
            break; // these are on top
        if (record.change.id == changeId)
            return record;
    }
    return std::nullopt;
}

OperationPtr<SettingValues> Activity::lastSet(const NumberRef &ref)
{
    return d->journal.lastSetValues(ref);
}

OperationPtr<MonthlySpend> Activity::monthlySpend(const AccountId &account, QDate day)
{
    return d->journal.monthlySpend(account, day);
}

void Activity::lookNow(const QString &changeId)
{
    d->runner.lookNow(changeId);
}

void Activity::decide(const QString &changeId, bool happened)
{
    d->runner.decide(changeId, happened);
}

} // namespace NumberDesk
