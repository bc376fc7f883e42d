// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/changejournal.h"

#include "base/failpoint.h"
#include "storage/changerow.h"
#include "storage/columns.h"
#include "storage/sql.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

struct JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

Result<ChangeRecord> oneRecord(QSqlDatabase &database, const QString &id)
{
    const auto found = selectChanges(database, u"WHERE id = ?"_s, { id });
    if (!found.isOk())
        return found.error();
    if (found->isEmpty())
        return makeError(ErrorKind::NotFound, JournalWords::tr("The journal does not know this change."));
    return found->constFirst();
}

void apply(const ChangePatch &patch, const QDateTime &now, ChangeRecord &record)
{
    record.nextLook = patch.nextLook.value_or(record.nextLook);
    record.looks = patch.looks.value_or(record.looks);
    record.negatives = patch.negatives.value_or(record.negatives);
    record.firstNegative = patch.firstNegative.value_or(record.firstNegative);
    record.requestId = patch.requestId.value_or(record.requestId);
    record.orderId = patch.orderId.value_or(record.orderId);
    record.request = patch.request.value_or(record.request);
    if (patch.error)
        record.error = patch.error;
    if (!patch.note.isEmpty())
        record.notes << stampedNote(now, patch.note);
}

void moveTo(ChangeState next, const QDateTime &now, ChangeRecord &record)
{
    if (next == record.state)
        return;
    record.state = next;
    if (next == ChangeState::Sending) {
        record.sent = now;
        record.error.reset(); // it was about why it had to wait
    }
    record.settled = isSettled(next) ? now : QDateTime();
    if (isSettled(next))
        record.nextLook = {};
}

Result<Done> checkFree(QSqlDatabase &database, const Change &change)
{
    auto taken = execute(database,
        u"SELECT id FROM changes WHERE id = ? "
        "OR (account = ? AND country = ? AND digits = ? AND blocking = 1) ORDER BY id = ? DESC"_s,
        { change.id, change.ref.account, textColumn(change.ref.country),
            textColumn(change.ref.number.digits()), change.id });
    if (!taken.ok)
        return taken.error();
    if (!taken.query.next())
        return Done{};
    if (taken.query.value(0).toString() == change.id)
        return makeError(ErrorKind::Conflict, JournalWords::tr("This change is in the journal already."));
    return unsettledConflict();
}

Result<ChangeRecord> appendNow(QSqlDatabase &database, const ChangeRecord &record)
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return transaction.error();
    if (const auto free = checkFree(database, record.change); !free.isOk())
        return free.error();
    if (const auto inserted = insertChange(database, record); !inserted.isOk())
        return inserted.error();
    failpoint("journal.inserted");
    if (const auto committed = transaction.commit(); !committed.isOk())
        return committed.error();
    failpoint("journal.insert-committed");
    return record;
}

/// The settings of a number that was bought, journaled with the end of the buy.
Result<Done> insertFollowUp(QSqlDatabase &database, const ChangeRecord &of, const Change &followUp)
{
    ChangeRecord record;
    record.change = followUp;
    record.state = ChangeState::Journaled;
    record.created = of.settled;
    record.who = of.who;
    return insertChange(database, record);
}

/// Reads the row, lets @p alter change it and writes it, all in one commit.
Result<ChangeRecord> alterNow(QSqlDatabase &database, const QString &id, std::optional<ChangeState> expected,
    const std::function<void(ChangeRecord &)> &alter, const std::optional<Change> &followUp = {})
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return transaction.error();
    const auto found = oneRecord(database, id);
    if (!found.isOk())
        return found.error();
    if (expected && found->state != *expected)
        return makeError(ErrorKind::Conflict, JournalWords::tr("The change has moved on meanwhile."));
    ChangeRecord record = *found;
    alter(record);
    if (const auto updated = updateChange(database, record, found->state); !updated.isOk())
        return updated.error();
    failpoint("journal.updated");
    if (followUp) {
        if (const auto inserted = insertFollowUp(database, record, *followUp); !inserted.isOk())
            return inserted.error();
        failpoint("journal.follow-up-inserted");
    }
    if (const auto committed = transaction.commit(); !committed.isOk())
        return committed.error();
    failpoint("journal.update-committed");
    return record;
}

SettingValues replayed(const QList<ChangeRecord> &oldestFirst)
{
    SettingValues values;
    for (const ChangeRecord &record : oldestFirst) {
        if (record.change.kind != ChangeKind::Configure)
            values.clear(); // bought or given back: what was set before belongs to an earlier tenancy
        else
            values.insert(record.change.edits);
    }
    return values;
}

bool counts(const ChangeRecord &record, SpendScope scope)
{
    if (record.state == ChangeState::Done || scope == SpendScope::Committed)
        return true;
    return scope == SpendScope::Sent && record.state != ChangeState::Journaled;
}

Result<MonthlySpend> spendNow(QSqlDatabase &database, const AccountId &account, QDate first, SpendScope scope)
{
    const auto buys = selectChanges(database,
        u"WHERE account = ? AND kind = ? AND created >= ? AND created < ? AND (blocking = 1 OR state = ?) ORDER BY seq"_s,
        { account, changeKindName(ChangeKind::Buy), timeColumn(first.startOfDay(Qt::UTC)),
            timeColumn(first.addMonths(1).startOfDay(Qt::UTC)), changeStateName(ChangeState::Done) });
    if (!buys.isOk())
        return buys.error();
    MonthlySpend spend;
    for (const ChangeRecord &record : *buys) {
        if (!counts(record, scope))
            continue;
        spend.setUp.add(record.change.setUp);
        spend.monthly.add(record.change.monthly);
        ++spend.buys;
    }
    return spend;
}

} // namespace

OperationPtr<ChangeRecord> ChangeJournal::append(
    const Change &change, const QString &request, const QString &who)
{
    ChangeRecord record;
    record.change = change;
    record.state = ChangeState::Journaled;
    record.created = m_clock.utcNow();
    record.request = request;
    record.who = who;
    return m_database.run<ChangeRecord>(
        [record](QSqlDatabase &database) { return appendNow(database, record); });
}

OperationPtr<ChangeRecord> ChangeJournal::advance(
    const QString &id, ChangeState expected, ChangeState next, const ChangePatch &patch)
{
    const QDateTime now = m_clock.utcNow();
    return m_database.run<ChangeRecord>([id, expected, next, patch, now](QSqlDatabase &database) {
        const auto alter = [&](ChangeRecord &record) {
            moveTo(next, now, record);
            apply(patch, now, record);
        };
        return alterNow(database, id, expected, alter, patch.followUp);
    });
}

OperationPtr<Done> ChangeJournal::note(const QString &id, const QString &sentence)
{
    const QDateTime now = m_clock.utcNow();
    return m_database.run<Done>([id, sentence, now](QSqlDatabase &database) -> Result<Done> {
        const auto altered = alterNow(database, id, std::nullopt,
            [&](ChangeRecord &record) { record.notes << stampedNote(now, sentence); });
        return altered.isOk() ? Result<Done>(Done{}) : altered.error();
    });
}

OperationPtr<ChangeRecord> ChangeJournal::record(const QString &id)
{
    return m_database.read<ChangeRecord>([id](QSqlDatabase &database) { return oneRecord(database, id); });
}

OperationPtr<QList<ChangeRecord>> ChangeJournal::unsettled()
{
    return m_database.read<QList<ChangeRecord>>(
        [](QSqlDatabase &database) { return selectChanges(database, u"WHERE blocking = 1 ORDER BY seq"_s); });
}

OperationPtr<QList<ChangeRecord>> ChangeJournal::recent(int limit, const QString &beforeId)
{
    return m_database.read<QList<ChangeRecord>>([limit, beforeId](QSqlDatabase &database) {
        if (beforeId.isEmpty())
            return selectChanges(database, u"ORDER BY seq DESC LIMIT ?"_s, { limit });
        return selectChanges(database,
            u"WHERE seq < (SELECT seq FROM changes WHERE id = ?) ORDER BY seq DESC LIMIT ?"_s,
            { beforeId, limit });
    });
}

OperationPtr<QList<ChangeRecord>> ChangeJournal::find(const NumberRef &ref)
{
    return m_database.read<QList<ChangeRecord>>([ref](QSqlDatabase &database) {
        return selectChanges(database,
            u"WHERE account = ? AND country = ? AND digits = ? ORDER BY seq DESC"_s,
            { ref.account, ref.country, ref.number.digits() });
    });
}

OperationPtr<SettingValues> ChangeJournal::lastSetValues(const NumberRef &ref)
{
    return m_database.read<SettingValues>([ref](QSqlDatabase &database) -> Result<SettingValues> {
        const auto done = selectChanges(database,
            u"WHERE account = ? AND country = ? AND digits = ? AND state = ? ORDER BY seq"_s,
            { ref.account, ref.country, ref.number.digits(), changeStateName(ChangeState::Done) });
        return done.isOk() ? Result<SettingValues>(replayed(*done)) : done.error();
    });
}

OperationPtr<MonthlySpend> ChangeJournal::monthlySpend(const AccountId &account, QDate day, SpendScope scope)
{
    const QDate first(day.year(), day.month(), 1);
    return m_database.read<MonthlySpend>([account, first, scope](QSqlDatabase &database) {
        return spendNow(database, account, first, scope);
    });
}

bool ChangeJournal::blocks(ChangeState state)
{
    return blocksNumber(state);
}

} // namespace NumberDesk
