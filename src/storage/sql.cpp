// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sql.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>

#include <unordered_map>

using namespace Qt::StringLiterals;

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

bool isDiskError(const QSqlError &error)
{
    return primaryCode(error) == kIoError;
}

bool isConstraint(const QSqlError &error)
{
    return primaryCode(error) == kConstraint;
}

/// A child of the connection's driver, so that it ends with it at the latest.
class Detail::KeptStatements final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static KeptStatements *of(const QSqlDatabase &database)
    {
        return database.driver()->findChild<KeptStatements *>({}, Qt::FindDirectChildrenOnly);
    }
    [[nodiscard]] QSqlQuery take(const QString &text, const QSqlDatabase &database)
    {
        const auto found = m_idle.extract(text);
        return found ? std::move(found.mapped()) : QSqlQuery(database);
    }
    void giveBack(const QString &text, QSqlQuery query)
    {
        query.finish(); // it would hold on to what it has read
        m_idle.try_emplace(text, std::move(query));
    }

private:
    std::unordered_map<QString, QSqlQuery> m_idle;
};

void keepStatements(QSqlDatabase &database)
{
    if (!Detail::KeptStatements::of(database))
        new Detail::KeptStatements(database.driver());
}

void dropStatements(QSqlDatabase &database)
{
    delete Detail::KeptStatements::of(database);
}

Prepared::Prepared(QSqlDatabase &database, const QString &statement)
    : m_home(Detail::KeptStatements::of(database))
    , m_text(statement)
    , m_query(m_home ? m_home->take(statement, database) : QSqlQuery(database))
    , m_prepared(m_query.lastQuery() == statement)
{ }

Prepared::~Prepared()
{
    if (m_home && m_prepared && !m_query.lastError().isValid())
        m_home->giveBack(m_text, std::move(m_query));
}

bool Prepared::run(const QVariantList &values)
{
    if (!m_prepared) {
        m_query.setForwardOnly(true);
        m_prepared = m_query.prepare(m_text);
    }
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values.at(i));
    return m_prepared && m_query.exec();
}

Error Prepared::error() const
{
    return storageError(m_query.lastError());
}

Executed::Executed(QSqlDatabase &database, const QString &text, const QVariantList &values)
    : statement(database, text)
    , query(statement.query())
    , ok(statement.run(values))
{ }

Executed execute(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    return Executed(database, statement, values);
}

Transaction::Transaction(QSqlDatabase &database)
    : m_database(database)
    , m_open(run(u"BEGIN IMMEDIATE"_s))
{ }

Transaction::~Transaction()
{
    if (m_open)
        static_cast<void>(
            execute(m_database, u"ROLLBACK"_s)); // after some failures SQLite has done so itself
}

bool Transaction::run(const QString &statement)
{
    const auto done = execute(m_database, statement);
    if (!done.ok) {
        m_error = done.error();
        m_damaged = isDamage(done.query.lastError());
    }
    return done.ok;
}

Result<Done> Transaction::commit()
{
    if (!m_open || !run(u"COMMIT"_s))
        return m_error; // the destructor rolls back what is left of it
    m_open = false;
    return Done{};
}

} // namespace NumberDesk

#include "sql.moc"
