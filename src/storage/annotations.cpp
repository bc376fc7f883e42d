// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/annotations.h"

#include "storage/annotationrow.h"
#include "storage/columns.h"
#include "storage/sql.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

Annotation annotationFrom(QSqlQuery &row, int first)
{
    return { sortedTags(listFrom(row.value(first))), row.value(first + 1).toString(),
        row.value(first + 2).toString(), row.value(first + 3).toBool() };
}

/// The statements of one commit that changes many.
class Editing final
{
public:
    explicit Editing(QSqlDatabase &database)
        : m_read(database,
            u"SELECT tags, note, owner, locked FROM annotations WHERE account = ? AND country = ? AND digits = ?"_s)
        , m_write(database,
              u"INSERT INTO annotations (account, country, digits, short_code, tags, note, owner, locked) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, country, digits) DO UPDATE SET "
              "tags = excluded.tags, note = excluded.note, owner = excluded.owner, locked = excluded.locked"_s)
        , m_forget(database, u"DELETE FROM annotations WHERE account = ? AND country = ? AND digits = ?"_s)
    { }

    [[nodiscard]] Result<Annotation> carryOut(const AnnotationChange &change)
    {
        const QVariantList key{ change.ref.account, textColumn(change.ref.country),
            textColumn(change.ref.number.digits()) };
        if (!m_read.run(key))
            return m_read.error();
        const bool isKnown = m_read.query().next();
        const Annotation before = isKnown ? annotationFrom(m_read.query(), 0) : Annotation{};
        m_read.query().finish();
        const Annotation after = edited(before, change.edit);
        if (after == before)
            return after;
        Prepared &statement = after.isEmpty() ? m_forget : m_write;
        if (!statement.run(after.isEmpty() ? key : columnsOf(change.ref, after)))
            return statement.error();
        return after;
    }

private:
    [[nodiscard]] static QVariantList columnsOf(const NumberRef &ref, const Annotation &annotation)
    {
        return { ref.account, textColumn(ref.country), textColumn(ref.number.digits()),
            int(ref.number.isShortCode()), listColumn(annotation.tags), textColumn(annotation.note),
            textColumn(annotation.owner), int(annotation.locked) };
    }

    Prepared m_read;
    Prepared m_write;
    Prepared m_forget;
};

Result<QList<NumberNote>> editNow(QSqlDatabase &database, const QList<AnnotationChange> &changes)
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return transaction.error();
    QList<NumberNote> notes;
    {
        Editing editing(database);
        for (const AnnotationChange &change : changes) {
            const auto kept = editing.carryOut(change);
            if (!kept.isOk())
                return kept.error();
            notes.append({ change.ref, kept.value() });
        }
    }
    if (const auto committed = transaction.commit(); !committed.isOk())
        return committed.error();
    return notes;
}

Result<bool> isLockedNow(QSqlDatabase &database, const NumberRef &ref)
{
    const auto kept = readAnnotation(database, ref);
    return kept.isOk() ? Result<bool>(kept->locked) : kept.error();
}

Result<QList<NumberNote>> allNow(QSqlDatabase &database)
{
    auto rows = execute(database,
        u"SELECT account, country, digits, short_code, tags, note, owner, locked FROM annotations"_s);
    if (!rows.ok)
        return rows.error();
    QList<NumberNote> notes;
    while (rows.query.next()) {
        const NumberRef ref = refFrom(rows.query.value(0).toString(), rows.query.value(1).toString(),
            rows.query.value(2).toString(), rows.query.value(3).toBool());
        notes.append({ ref, annotationFrom(rows.query, 4) });
    }
    return rows.query.lastError().isValid() ? Result<QList<NumberNote>>(rows.error()) : notes;
}

} // namespace

Result<Annotation> readAnnotation(QSqlDatabase &database, const NumberRef &ref)
{
    auto row = execute(database,
        u"SELECT tags, note, owner, locked FROM annotations WHERE account = ? AND country = ? AND digits = ?"_s,
        { ref.account, textColumn(ref.country), textColumn(ref.number.digits()) });
    if (!row.ok)
        return row.error();
    if (row.query.next())
        return annotationFrom(row.query, 0);
    // A lock that cannot be read is not a number without one.
    return row.query.lastError().isValid() ? Result<Annotation>(row.error()) : Annotation{};
}

OperationPtr<QList<NumberNote>> Annotations::edit(const QList<AnnotationChange> &changes)
{
    return m_database.run<QList<NumberNote>>(
        [changes](QSqlDatabase &database) { return editNow(database, changes); });
}

OperationPtr<QList<NumberNote>> Annotations::all()
{
    return m_database.read<QList<NumberNote>>([](QSqlDatabase &database) { return allNow(database); });
}

OperationPtr<bool> Annotations::isLocked(const NumberRef &ref)
{
    return m_database.read<bool>([ref](QSqlDatabase &database) { return isLockedNow(database, ref); });
}

} // namespace NumberDesk
