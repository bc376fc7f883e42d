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

using Detail::KnownChanges;

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

/// Forgets what it knows when anybody else has written to the file since: nobody should, but the file is
/// right.
void compareWithFile(QSqlDatabase &database, KnownChanges &known)
{
    auto asked = execute(database, u"PRAGMA data_version"_s);
    static_cast<void>(asked.query.next());
    const qlonglong version = asked.query.value(0).toLongLong(); // 0 without an answer, which no file has
    if (version != known.fileVersion)
        known.records.clear();
    known.fileVersion = version;
}

/// The row that is about to be altered. To read it takes a third as long as to make the change of it durable.
Result<ChangeRecord> lastRecord(QSqlDatabase &database, KnownChanges &known, const QString &id)
{
    compareWithFile(database, known);
    const ChangeRecord *last = known.records.object(id);
    return last ? Result<ChangeRecord>(*last) : oneRecord(database, id);
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

/// Why an index has refused a new row.
Error conflictOf(QSqlDatabase &database, const QString &id)
{
    return oneRecord(database, id).isOk()
        ? makeError(ErrorKind::Conflict, JournalWords::tr("This change is in the journal already."))
        : unsettledConflict();
}

Result<ChangeRecord> appendNow(QSqlDatabase &database, KnownChanges &known, const ChangeRecord &record)
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return transaction.error();
    if (const auto inserted = insertIntent(database, record); !inserted.isOk()) {
        const bool isRefused = inserted.error().kind == ErrorKind::Conflict;
        return isRefused ? conflictOf(database, record.change.id) : inserted.error();
    }
    failpoint("journal.inserted");
    if (const auto committed = transaction.commit(); !committed.isOk())
        return committed.error();
    failpoint("journal.insert-committed");
    known.records.insert(record.change.id, new ChangeRecord(record));
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
    return insertIntent(database, record);
}

struct Alteration
{
    QString id;
    std::optional<ChangeState> expected; ///< unset: any
    std::function<void(ChangeRecord &)> alter;
    std::optional<Change> followUp = {};
};

/// Reads the row, alters and writes it, all in one commit.
Result<ChangeRecord> commitAltered(QSqlDatabase &database, KnownChanges &known, const Alteration &alteration)
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return transaction.error();
    const auto found = lastRecord(database, known, alteration.id);
    if (!found.isOk())
        return found.error();
    if (alteration.expected && found->state != *alteration.expected)
        return makeError(ErrorKind::Conflict, JournalWords::tr("The change has moved on meanwhile."));
    ChangeRecord record = *found;
    alteration.alter(record);
    if (const auto updated = updateChange(database, *found, record); !updated.isOk())
        return updated.error();
    failpoint("journal.updated");
    if (alteration.followUp) {
        if (const auto inserted = insertFollowUp(database, record, *alteration.followUp); !inserted.isOk())
            return inserted.error();
        failpoint("journal.follow-up-inserted");
    }
    if (const auto committed = transaction.commit(); !committed.isOk())
        return committed.error();
    failpoint("journal.update-committed");
    return record;
}

Result<ChangeRecord> alterNow(QSqlDatabase &database, KnownChanges &known, const Alteration &alteration)
{
    const auto altered = commitAltered(database, known, alteration);
    if (altered.isOk())
        known.records.insert(alteration.id, new ChangeRecord(altered.value()));
    else
        known.records.remove(alteration.id);
    return altered;
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

/// The purchases that were sent and done from @p begin to before @p end.
Result<QList<ChangeRecord>> doneIn(
    QSqlDatabase &database, const AccountId &account, const QDateTime &begin, const QDateTime &end)
{
    // Each of the two finds its rows by an index of its own; see journalVersion5().
    static const QString statement
        = u"WHERE seq IN ("
          "SELECT seq FROM changes WHERE kind = '%1' AND account = ? AND created BETWEEN ? AND ? "
          "UNION SELECT seq FROM changes WHERE kind = '%1' AND account = ? AND sent BETWEEN ? AND ? "
          "AND sent - created NOT BETWEEN -86400000 AND 86400000) "
          "AND state = ? AND COALESCE(sent, created) >= ? AND COALESCE(sent, created) < ? "
          "ORDER BY seq"_s.arg(changeKindName(ChangeKind::Buy));
    const QVariant from = timeColumn(begin);
    const QVariant to = timeColumn(end);
    return selectChanges(database, statement,
        { account, timeColumn(begin.addDays(-1)), timeColumn(end.addDays(1)), account, from, to,
            changeStateName(ChangeState::Done), from, to });
}

Result<MonthlySpend> spendNow(QSqlDatabase &database, const AccountId &account, QDate first, SpendScope scope)
{
    const QDateTime begin = first.startOfDay(Qt::UTC);
    const QDateTime end = first.addMonths(1).startOfDay(Qt::UTC);
    const auto done = doneIn(database, account, begin, end);
    if (!done.isOk())
        return done.error();
    // Nobody knows yet in which month its provider counts it: from that of the intent to that of the sending.
    const auto open = selectChanges(database,
        u"WHERE account = ? AND blocking = 1 AND kind = ? AND created < ? AND COALESCE(sent, ?) >= ? ORDER BY seq"_s,
        { account, changeKindName(ChangeKind::Buy), timeColumn(end), timeColumn(end), timeColumn(begin) });
    if (!open.isOk())
        return open.error();
    MonthlySpend spend;
    for (const ChangeRecord &record : *done + *open) {
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
        [record, known = m_known](QSqlDatabase &database) { return appendNow(database, *known, record); });
}

OperationPtr<ChangeRecord> ChangeJournal::advance(
    const QString &id, ChangeState expected, ChangeState next, const ChangePatch &patch)
{
    const QDateTime now = m_clock.utcNow();
    const auto alter = [next, patch, now](ChangeRecord &record) {
        moveTo(next, now, record);
        apply(patch, now, record);
    };
    const Alteration alteration{ id, expected, alter, patch.followUp };
    return m_database.run<ChangeRecord>([alteration, known = m_known](QSqlDatabase &database) {
        return alterNow(database, *known, alteration);
    });
}

OperationPtr<Done> ChangeJournal::note(const QString &id, const QString &sentence)
{
    const QDateTime now = m_clock.utcNow();
    const auto alter = [sentence, now](ChangeRecord &record) { record.notes << stampedNote(now, sentence); };
    const Alteration alteration{ id, std::nullopt, alter };
    return m_database.run<Done>([alteration, known = m_known](QSqlDatabase &database) -> Result<Done> {
        const auto altered = alterNow(database, *known, alteration);
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
