// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/changerow.h"

#include "storage/columns.h"
#include "storage/sql.h"

#include <QCoreApplication>
#include <QSqlError>

#include <functional>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

// The order of the columns in every statement here. What stays as it was written comes first.
const QStringList &fixedColumns()
{
    static const QStringList columns{ u"id"_s, u"kind"_s, u"account"_s, u"country"_s, u"digits"_s,
        u"short_code"_s, u"offer_id"_s, u"purchase_target"_s, u"setup_amount"_s, u"setup_currency"_s,
        u"monthly_amount"_s, u"monthly_currency"_s, u"seen"_s, u"edits"_s, u"follows"_s, u"created"_s,
        u"who"_s };
    return columns;
}

const QStringList &movingColumns()
{
    static const QStringList columns{ u"state"_s, u"blocking"_s, u"sent"_s, u"settled"_s, u"next_look"_s,
        u"looks"_s, u"negatives"_s, u"first_negative"_s, u"error"_s, u"request_id"_s, u"order_id"_s,
        u"request"_s, u"notes"_s };
    return columns;
}

QStringList allColumns()
{
    return fixedColumns() + movingColumns();
}

QVariantList fixedValues(const ChangeRecord &record)
{
    const Change &change = record.change;
    return { change.id, changeKindName(change.kind), change.ref.account, textColumn(change.ref.country),
        textColumn(change.ref.number.digits()), int(change.ref.number.isShortCode()),
        textColumn(change.offerId), textColumn(change.purchaseTarget), amountColumn(change.setUp),
        currencyColumn(change.setUp), amountColumn(change.monthly), currencyColumn(change.monthly),
        mapColumn(change.seen), mapColumn(change.edits), textColumn(change.follows),
        timeColumn(record.created), textColumn(record.who) };
}

QVariantList movingValues(const ChangeRecord &record)
{
    return { changeStateName(record.state), int(blocksNumber(record.state)), timeColumn(record.sent),
        timeColumn(record.settled), timeColumn(record.nextLook), record.looks, record.negatives,
        timeColumn(record.firstNegative), errorColumn(record.error), textColumn(record.requestId),
        textColumn(record.orderId), textColumn(record.request), listColumn(record.notes) };
}

/// Reads the columns of one row in the order in which they were selected.
class RowReader final
{
public:
    explicit RowReader(const QSqlQuery &query)
        : m_query(query)
    { }
    QVariant next() { return m_query.value(m_column++); }
    QString text() { return next().toString(); }
    QDateTime time() { return timeFrom(next()); }
    std::optional<Money> money()
    {
        const QVariant amount = next();
        return moneyFrom(amount, next());
    }

private:
    const QSqlQuery &m_query;
    int m_column = 0;
};

NumberRef readRef(RowReader &row)
{
    const QString account = row.text();
    const QString country = row.text();
    const QString digits = row.text();
    return refFrom(account, country, digits, row.next().toBool());
}

void readFixed(RowReader &row, ChangeRecord &record)
{
    Change &change = record.change;
    change.id = row.text();
    change.kind = changeKindFromName(row.text());
    change.ref = readRef(row);
    change.offerId = row.text();
    change.purchaseTarget = row.text();
    change.setUp = row.money();
    change.monthly = row.money();
    change.seen = mapFrom(row.next());
    change.edits = mapFrom(row.next());
    change.follows = row.text();
    record.created = row.time();
    record.who = row.text();
}

void readMoving(RowReader &row, ChangeRecord &record)
{
    record.state = changeStateFromName(row.text());
    static_cast<void>(row.next()); // blocking follows from the state
    record.sent = row.time();
    record.settled = row.time();
    record.nextLook = row.time();
    record.looks = row.next().toInt();
    record.negatives = row.next().toInt();
    record.firstNegative = row.time();
    record.error = errorFrom(row.next());
    record.requestId = row.text();
    record.orderId = row.text();
    record.request = row.text();
    record.notes = listFrom(row.next());
}

/// The rows that @p statement selects, each read into a copy of @p start.
Result<QList<ChangeRecord>> select(QSqlDatabase &database, const QString &statement,
    const QVariantList &values, const ChangeRecord &start,
    const std::function<void(RowReader &, ChangeRecord &)> &read)
{
    auto selected = execute(database, statement, values);
    if (!selected.ok)
        return selected.error();
    QList<ChangeRecord> records;
    while (selected.query.next()) {
        RowReader row(selected.query);
        records << start;
        read(row, records.last());
    }
    if (selected.query.lastError().isValid())
        return selected.error();
    return records;
}

} // namespace

bool blocksNumber(ChangeState state)
{
    // Also while it waits for a person's decision, because it may have been bought.
    return !isSettled(state);
}

QString stampedNote(const QDateTime &when, const QString &sentence)
{
    return when.toString(Qt::ISODate) + u' ' + sentence;
}

Error unsettledConflict()
{
    return makeError(ErrorKind::Conflict,
        ChangeWords::tr("Another change of this number is not settled yet. Nothing was sent."));
}

Result<Done> insertChange(QSqlDatabase &database, const ChangeRecord &record)
{
    // The highest number and the insert are one statement, so that they cannot come apart.
    static const QString statement
        = u"INSERT INTO changes (seq, %1) SELECT COALESCE(MAX(seq), 0) + 1, %2 FROM changes"_s.arg(
            allColumns().join(u", "_s), QStringList(allColumns().size(), u"?"_s).join(u", "_s));
    const auto done = execute(database, statement, fixedValues(record) + movingValues(record));
    if (done.ok)
        return Done{};
    return isConstraint(done.query.lastError()) ? unsettledConflict() : done.error();
}

Result<Done> updateChange(QSqlDatabase &database, const ChangeRecord &record, ChangeState expected)
{
    static const QString statement
        = u"UPDATE changes SET %1 = ? WHERE id = ? AND state = ?"_s.arg(movingColumns().join(u" = ?, "_s));
    const auto done
        = execute(database, statement, movingValues(record) << record.change.id << changeStateName(expected));
    if (!done.ok)
        return isConstraint(done.query.lastError()) ? unsettledConflict() : done.error();
    if (done.query.numRowsAffected() != 1)
        return makeError(ErrorKind::Conflict, ChangeWords::tr("The change has moved on meanwhile."));
    return Done{};
}

Result<QList<ChangeRecord>> selectChanges(
    QSqlDatabase &database, const QString &rest, const QVariantList &values)
{
    static const QString statement = u"SELECT %1 FROM changes "_s.arg(allColumns().join(u", "_s));
    return select(database, statement + rest, values, {}, [](RowReader &row, ChangeRecord &record) {
        readFixed(row, record);
        readMoving(row, record);
    });
}

Result<QList<ChangeRecord>> reselectChange(QSqlDatabase &database, const ChangeRecord &known)
{
    static const QString statement
        = u"SELECT %1 FROM changes WHERE id = ?"_s.arg(movingColumns().join(u", "_s));
    return select(database, statement, { known.change.id }, known, readMoving);
}

} // namespace NumberDesk
