// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sql.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QSqlError>

namespace NumberDesk {

namespace {

struct Sql
{
    Q_DECLARE_TR_FUNCTIONS(Sql)
};

// SQLite's primary result codes; the driver may report the extended ones, which carry them in the low byte.
enum SqliteCode {
    kBusy = 5,
    kReadOnly = 8,
    kIoError = 10,
    kCorrupt = 11,
    kFull = 13,
    kCannotOpen = 14,
    kConstraint = 19,
    kNotADatabase = 26
};

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

QString words(const QSqlError &error)
{
    switch (primaryCode(error)) {
    case kBusy:
        return Sql::tr("The file is in use by another program.");
    case kReadOnly:
    case kCannotOpen:
        return Sql::tr("The file cannot be opened for writing.");
    case kIoError:
        return Sql::tr("The disk reports an error, or it is full.");
    case kFull:
        return Sql::tr("The disk is full.");
    case kCorrupt:
    case kNotADatabase:
        return Sql::tr("The file is damaged.");
    default:
        return Sql::tr("The file cannot be read or written.");
    }
}

} // namespace

Error storageError(const QSqlError &error)
{
    qCWarning(lcStorage, "SQL failed with code %d", error.nativeErrorCode().toInt());
    return makeError(ErrorKind::Storage, words(error));
}

bool isDamage(const QSqlError &error)
{
    const int code = primaryCode(error);
    return code == kCorrupt || code == kNotADatabase;
}

bool isConstraint(const QSqlError &error)
{
    return primaryCode(error) == kConstraint;
}

Error Executed::error() const
{
    return storageError(query.lastError());
}

Executed execute(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return { std::move(query), false };
    for (const QVariant &value : values)
        query.addBindValue(value);
    const bool ok = query.exec();
    return { std::move(query), ok };
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.rollback();
}

Result<Done> Transaction::commit()
{
    if (!m_open)
        return error();
    if (!m_database.commit())
        return storageError(m_database.lastError()); // the destructor rolls back what is left of it
    m_open = false;
    return Done{};
}

Error Transaction::error() const
{
    return storageError(m_database.lastError());
}

} // namespace NumberDesk
