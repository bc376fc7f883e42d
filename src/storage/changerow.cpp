// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/changerow.h"

#include "storage/columns.h"
#include "storage/sql.h"

#include <QCoreApplication>
#include <QSqlError>

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

/// A column that may change after the intent.
struct MovingColumn
{
    QStringView name;
    bool (*differs)(const ChangeRecord &before, const ChangeRecord &after);
    QVariant (*value)(const ChangeRecord &record);
};

bool always(const ChangeRecord &, const ChangeRecord &)
{
    return true;
}

template <auto Member>
bool differs(const ChangeRecord &before, const ChangeRecord &after)
{
    return before.*Member != after.*Member;
}

template <auto Member>
MovingColumn textual(QStringView name)
{
    return { name, differs<Member>,
        [](const ChangeRecord &record) { return QVariant(textColumn(record.*Member)); } };
}

template <auto Member>
MovingColumn timed(QStringView name)
{
    return { name, differs<Member>, [](const ChangeRecord &record) { return timeColumn(record.*Member); } };
}

template <auto Member>
MovingColumn counted(QStringView name)
{
    return { name, differs<Member>, [](const ChangeRecord &record) { return QVariant(record.*Member); } };
}

// In the order in which readMoving() reads them.
const QList<MovingColumn> &movingColumns()
{
    using Record = ChangeRecord;
    static const QList<MovingColumn> columns{
        { u"state", always, [](const Record &record) { return QVariant(changeStateName(record.state)); } },
        { u"blocking",
            [](const Record &before, const Record &after) {
                return blocksNumber(before.state) != blocksNumber(after.state);
            },
            [](const Record &record) { return QVariant(int(blocksNumber(record.state))); } },
        timed<&Record::sent>(u"sent"),
        timed<&Record::settled>(u"settled"),
        timed<&Record::nextLook>(u"next_look"),
        counted<&Record::looks>(u"looks"),
        counted<&Record::negatives>(u"negatives"),
        timed<&Record::firstNegative>(u"first_negative"),
        { u"error", always, [](const Record &record) { return errorColumn(record.error); } },
        textual<&Record::requestId>(u"request_id"),
        textual<&Record::orderId>(u"order_id"),
        textual<&Record::request>(u"request"),
        { u"notes", differs<&Record::notes>,
            [](const Record &record) { return QVariant(listColumn(record.notes)); } },
    };
    return columns;
}

QStringList movingNames()
{
    QStringList names;
    for (const MovingColumn &column : movingColumns())
        names.append(column.name.toString());
    return names;
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

Result<Done> insertIntent(QSqlDatabase &database, const ChangeRecord &record)
{
    Q_ASSERT(record.state == ChangeState::Journaled);
    // The highest number and the insert are one statement, so that they cannot come apart. What is the same
    // for every intent is not bound: each value costs as much as many bytes on the disk.
    static const QString statement
        = u"INSERT INTO changes (seq, state, blocking, looks, negatives, request_id, notes, request, %1) "
          "VALUES ((SELECT COALESCE(MAX(seq), 0) + 1 FROM changes), '%2', 1, 0, 0, '', '[]', ?, %3)"_s.arg(
              fixedColumns().join(u", "_s), changeStateName(ChangeState::Journaled),
              QStringList(fixedColumns().size(), u"?"_s).join(u", "_s));
    const auto done
        = execute(database, statement, QVariantList{ textColumn(record.request) } + fixedValues(record));
    if (done.ok)
        return Done{};
    return isConstraint(done.query.lastError()) ? unsettledConflict() : done.error();
}

Result<Done> updateChange(QSqlDatabase &database, const ChangeRecord &before, const ChangeRecord &after)
{
    // SQLite rewrites the indexes of every column that is set, also to what it was.
    QStringList assignments;
    QVariantList values;
    for (const MovingColumn &column : movingColumns()) {
        if (!column.differs(before, after))
            continue;
        assignments.append(column.name + u" = ?"_s);
        values.append(column.value(after));
    }
    const QString statement
        = u"UPDATE changes SET %1 WHERE id = ? AND state = ?"_s.arg(assignments.join(u", "_s));
    const auto done
        = execute(database, statement, values << before.change.id << changeStateName(before.state));
    if (!done.ok)
        return isConstraint(done.query.lastError()) ? unsettledConflict() : done.error();
    if (done.query.numRowsAffected() != 1)
        return makeError(ErrorKind::Conflict, ChangeWords::tr("The change has moved on meanwhile."));
    return Done{};
}

Result<QList<ChangeRecord>> selectChanges(
    QSqlDatabase &database, const QString &rest, const QVariantList &values)
{
    static const QString statement
        = u"SELECT %1 FROM changes "_s.arg((fixedColumns() + movingNames()).join(u", "_s));
    auto selected = execute(database, statement + rest, values);
    if (!selected.ok)
        return selected.error();
    QList<ChangeRecord> records;
    while (selected.query.next()) {
        RowReader row(selected.query);
        ChangeRecord &record = records.emplaceBack();
        readFixed(row, record);
        readMoving(row, record);
    }
    if (selected.query.lastError().isValid())
        return selected.error();
    return records;
}

} // namespace NumberDesk
