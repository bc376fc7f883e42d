// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/kits.h"

#include "domain/change.h"
#include "storage/annotationrow.h"
#include "storage/columns.h"
#include "storage/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

QString annotationColumn(const Annotation &annotation)
{
    const QJsonObject object{ { u"tags"_s, QJsonArray::fromStringList(annotation.tags) },
        { u"note"_s, annotation.note }, { u"owner"_s, annotation.owner },
        { u"locked"_s, annotation.locked } };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Annotation annotationFrom(const QVariant &column)
{
    const QJsonObject object = QJsonDocument::fromJson(column.toString().toUtf8()).object();
    QStringList tags;
    for (const QJsonValue &tag : object.value("tags"_L1).toArray())
        tags << tag.toString();
    return { sortedTags(tags), object.value("note"_L1).toString(), object.value("owner"_L1).toString(),
        object.value("locked"_L1).toBool() };
}

/// The kits that @p rest ("WHERE … ORDER BY …") selects.
Result<QList<Kit>> selectKits(QSqlDatabase &database, const QString &rest, const QVariantList &values)
{
    auto rows = execute(database,
        u"SELECT change_id, account, country, digits, short_code, kept, settings, annotation FROM kits "_s
            + rest,
        values);
    if (!rows.ok)
        return rows.error();
    QList<Kit> kits;
    while (rows.query.next()) {
        const auto column = [&rows](int index) { return rows.query.value(index); };
        const NumberRef ref
            = refFrom(column(1).toString(), column(2).toString(), column(3).toString(), column(4).toBool());
        kits << Kit{ column(0).toString(), ref, timeFrom(column(5)), mapFrom(column(6)),
            annotationFrom(column(7)) };
    }
    return rows.query.lastError().isValid() ? Result<QList<Kit>>(rows.error()) : kits;
}

Result<std::optional<Kit>> kitNow(QSqlDatabase &database, const QString &changeId)
{
    const auto kits = selectKits(database, u"WHERE change_id = ?"_s, { changeId });
    if (!kits.isOk())
        return kits.error();
    return kits->isEmpty() ? std::nullopt : std::optional(kits->constFirst());
}

Result<QList<Kit>> dueNow(QSqlDatabase &database)
{
    // By the order of the journal, which no clock can turn.
    return selectKits(database,
        u"WHERE wanted = 1 AND EXISTS (SELECT 1 FROM changes WHERE changes.account = kits.account "
        "AND changes.country = kits.country AND changes.digits = kits.digits AND changes.kind = ? "
        "AND changes.state = ? AND changes.seq > "
        "(SELECT released.seq FROM changes AS released WHERE released.id = kits.change_id)) ORDER BY seq"_s,
        { changeKindName(ChangeKind::Buy), changeStateName(ChangeState::Done) });
}

/// One statement, so that a number never has two kits to get.
Result<Done> wantNow(QSqlDatabase &database, const Kit &kit)
{
    const auto done = execute(database,
        u"UPDATE kits SET wanted = CASE WHEN change_id = ? THEN 1 ELSE 0 END "
        "WHERE account = ? AND country = ? AND digits = ?"_s,
        { kit.changeId, kit.ref.account, textColumn(kit.ref.country), textColumn(kit.ref.number.digits()) });
    return done.ok ? Result<Done>(Done{}) : done.error();
}

Result<Done> settleNow(QSqlDatabase &database, const QString &changeId)
{
    const auto done = execute(database, u"UPDATE kits SET wanted = 0 WHERE change_id = ?"_s, { changeId });
    return done.ok ? Result<Done>(Done{}) : done.error();
}

} // namespace

OperationPtr<std::optional<Kit>> Kits::of(const QString &changeId)
{
    return m_database.read<std::optional<Kit>>(
        [changeId](QSqlDatabase &database) { return kitNow(database, changeId); });
}

OperationPtr<Done> Kits::want(const Kit &kit)
{
    return m_database.run<Done>([kit](QSqlDatabase &database) { return wantNow(database, kit); });
}

OperationPtr<QList<Kit>> Kits::due()
{
    return m_database.read<QList<Kit>>([](QSqlDatabase &database) { return dueNow(database); });
}

OperationPtr<Done> Kits::settle(const QString &changeId)
{
    return m_database.run<Done>([changeId](QSqlDatabase &database) { return settleNow(database, changeId); });
}

Result<Done> insertKit(QSqlDatabase &database, const Kit &kit)
{
    const auto annotation = readAnnotation(database, kit.ref);
    if (!annotation.isOk())
        return annotation.error();
    // A release that had to wait is begun anew under the same id.
    const auto done = execute(database,
        u"INSERT INTO kits (seq, change_id, account, country, digits, short_code, kept, settings, "
        u"annotation) "
        "SELECT COALESCE(MAX(seq), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ? FROM kits WHERE true "
        "ON CONFLICT (change_id) DO UPDATE SET kept = excluded.kept, settings = excluded.settings, "
        "annotation = excluded.annotation"_s,
        { kit.changeId, kit.ref.account, textColumn(kit.ref.country), textColumn(kit.ref.number.digits()),
            int(kit.ref.number.isShortCode()), timeColumn(kit.kept), mapColumn(normalised(kit.settings)),
            annotationColumn(annotation.value()) });
    return done.ok ? Result<Done>(Done{}) : done.error();
}

} // namespace NumberDesk
