// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/kits.h"

#include "storage/annotationrow.h"
#include "storage/columns.h"
#include "storage/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

Result<std::optional<Kit>> kitNow(QSqlDatabase &database, const QString &changeId)
{
    auto row = execute(database,
        u"SELECT account, country, digits, short_code, kept, settings, annotation FROM kits WHERE change_id = ?"_s,
        { changeId });
    if (!row.ok)
        return row.error();
    if (!row.query.next())
        return std::optional<Kit>();
    const NumberRef ref = refFrom(row.query.value(0).toString(), row.query.value(1).toString(),
        row.query.value(2).toString(), row.query.value(3).toBool());
    return std::optional(Kit{ changeId, ref, timeFrom(row.query.value(4)), mapFrom(row.query.value(5)),
        annotationFrom(row.query.value(6)) });
}

} // namespace

OperationPtr<std::optional<Kit>> Kits::of(const QString &changeId)
{
    return m_database.read<std::optional<Kit>>(
        [changeId](QSqlDatabase &database) { return kitNow(database, changeId); });
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
