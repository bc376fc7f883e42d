// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/planstore.h"

#include "domain/changejson.h"
#include "storage/columns.h"
#include "storage/sql.h"

#include <QJsonDocument>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

QString changeColumn(const Change &change)
{
    return QString::fromUtf8(QJsonDocument(changeToJson(change)).toJson(QJsonDocument::Compact));
}

/// Empty, or an object of the state, the row of the journal and the error.
QString failedTryColumn(const std::optional<FailedTry> &failed)
{
    if (!failed)
        return u""_s;
    return mapColumn({ { u"state"_s, changeStateName(failed->state) }, { u"change"_s, failed->changeId },
        { u"error"_s, errorColumn(failed->error).toString() } });
}

std::optional<FailedTry> failedTryFrom(const QVariant &column)
{
    if (column.toString().isEmpty())
        return std::nullopt;
    const auto map = mapFrom(column);
    const QString error = map.value(u"error"_s);
    return FailedTry{ changeStateFromName(map.value(u"state"_s)),
        error.isEmpty() ? std::nullopt : errorFrom(error), map.value(u"change"_s) };
}

Result<Done> remove(QSqlDatabase &database, const QStringList &ids)
{
    Prepared statement(database, u"DELETE FROM plan WHERE id = ?"_s);
    for (const QString &id : ids) {
        if (!statement.run({ id }))
            return statement.error();
    }
    return Done{};
}

Result<Done> put(QSqlDatabase &database, const PlannedRows &rows)
{
    Prepared statement(database,
        u"INSERT INTO plan (id, place, change, added, due, agreed, failed_try) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET place = excluded.place, change = excluded.change, "
        "added = excluded.added, due = excluded.due, agreed = excluded.agreed, "
        "failed_try = excluded.failed_try"_s);
    for (const PlannedChange &row : rows) {
        if (!statement.run({ row.change.id, row.place, changeColumn(row.change), timeColumn(row.added),
                timeColumn(row.due), timeColumn(row.agreed), failedTryColumn(row.failed) }))
            return statement.error();
    }
    return Done{};
}

Result<Done> writeNow(QSqlDatabase &database, const PlannedRows &rows, const QStringList &removed)
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return transaction.error();
    if (const auto end = remove(database, removed); !end.isOk())
        return end;
    if (const auto end = put(database, rows); !end.isOk())
        return end;
    return transaction.commit();
}

Result<StoredPlan> loadNow(QSqlDatabase &database)
{
    auto found = execute(database,
        u"SELECT plan.change, plan.place, plan.added, plan.due, plan.agreed, plan.failed_try, "
        "changes.state, changes.error FROM plan LEFT JOIN changes ON changes.id = plan.id "
        "ORDER BY plan.place, plan.id"_s);
    if (!found.ok)
        return found.error();
    StoredPlan plan;
    while (found.query.next()) {
        const auto column = [&found](int index) { return found.query.value(index); };
        const auto change = changeFromJson(QJsonDocument::fromJson(column(0).toString().toUtf8()).object());
        if (!change.isOk()) {
            ++plan.unreadable;
            continue;
        }
        StoredPlanRow row;
        row.row = { change.value(), column(1).toLongLong(), timeFrom(column(2)), timeFrom(column(3)),
            timeFrom(column(4)), failedTryFrom(column(5)) };
        if (!column(6).isNull())
            row.state = changeStateFromName(column(6).toString());
        row.error = errorFrom(column(7));
        plan.rows.append(row);
    }
    return found.query.lastError().isValid() ? Result<StoredPlan>(found.error()) : plan;
}

Result<int> sentSinceNow(QSqlDatabase &database, const QDateTime &when)
{
    auto found = execute(database,
        u"SELECT COUNT(*) FROM changes WHERE created >= ? AND sent IS NOT NULL AND follows = ''"_s,
        { timeColumn(when) });
    if (!found.ok)
        return found.error();
    return found.query.next() ? found.query.value(0).toInt() : 0;
}

} // namespace

OperationPtr<StoredPlan> PlanStore::load()
{
    return m_database.read<StoredPlan>([](QSqlDatabase &database) { return loadNow(database); });
}

OperationPtr<Done> PlanStore::write(const PlannedRows &put, const QStringList &removed)
{
    return m_database.run<Done>(
        [put, removed](QSqlDatabase &database) { return writeNow(database, put, removed); });
}

OperationPtr<int> PlanStore::sentSince(const QDateTime &when)
{
    return m_database.read<int>([when](QSqlDatabase &database) { return sentSinceNow(database, when); });
}

} // namespace NumberDesk
