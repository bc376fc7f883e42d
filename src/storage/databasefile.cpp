// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databasefile.h"

#include "base/clock.h"
#include "base/logging.h"
#include "storage/privatefiles.h"
#include "storage/sql.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

struct DatabaseWords
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseWords)
};

QString nextConnectionName()
{
    static std::atomic_int count = 0;
    return u"numberdesk-%1"_s.arg(count.fetch_add(1));
}

QStringList companions(const QString &path)
{
    return { path, path + u"-wal"_s, path + u"-shm"_s };
}

/// A name beside @p path that no file has yet, e.g. "journal.damaged-20260102T030405Z.db".
QString asideName(const QString &path)
{
    const QFileInfo info(path);
    const QString stamp = SystemClock().utcNow().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u".damaged-"_s + stamp;
    QString name = stem + u'.' + info.suffix();
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = u"%1-%2.%3"_s.arg(stem, QString::number(n), info.suffix());
    return name;
}

/// Also when the program ended between setting it aside and beginning the new one.
bool hasDamagedOne(const QString &path)
{
    const QFileInfo info(path);
    return !info.dir().entryList({ info.completeBaseName() + u".damaged-*"_s }, QDir::Files).isEmpty();
}

} // namespace

DatabaseFile::DatabaseFile(const DatabaseSpec &spec)
    : m_spec(spec)
    , m_connection(nextConnectionName())
    , m_lock(spec.path + u".lock"_s)
    , m_error(makeError(ErrorKind::Storage, DatabaseWords::tr("The file has not been opened.")))
{
    m_lock.setStaleLockTime(0); // a long run is no stale lock; a dead process is, whatever its age
}

DatabaseFile::~DatabaseFile()
{
    close();
}

void DatabaseFile::close()
{
    disconnect();
    m_lock.unlock();
}

void DatabaseFile::disconnect()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() wants no copy to be left
    QSqlDatabase::removeDatabase(m_connection);
}

Result<DatabaseOpening> DatabaseFile::open()
{
    if (handle())
        return m_opening;
    DatabaseOpening opening;
    if (const auto folder = makePrivateFolder(QFileInfo(m_spec.path).absolutePath()); !folder.isOk())
        return failed(folder.error());
    if (const auto locked = lock(); !locked.isOk())
        return failed(locked.error());
    Attempt end = attempt(opening);
    if (end.damaged) {
        if (const auto replaced = replaceDamaged(opening); !replaced.isOk())
            return failed(replaced.error());
        end = attempt(opening);
    }
    if (end.error)
        return failed(*end.error);
    m_opening = opening;
    return opening;
}

Result<DatabaseOpening> DatabaseFile::failed(const Error &error)
{
    close();
    m_error = error;
    return error;
}

Result<Done> DatabaseFile::lock()
{
    if (!m_spec.singleWriter || m_lock.isLocked())
        return Done{};
    if (m_lock.tryLock(0))
        return makePrivateFile(m_lock.fileName());
    qint64 pid = 0;
    QString host;
    QString program;
    if (m_lock.error() == QLockFile::LockFailedError && m_lock.getLockInfo(&pid, &host, &program))
        return makeError(ErrorKind::Storage,
            DatabaseWords::tr("%1 is in use by another NumberDesk (process %2 on %3).")
                .arg(m_spec.path, QString::number(pid), host));
    return makeError(
        ErrorKind::Storage, DatabaseWords::tr("%1 cannot be locked for this program.").arg(m_spec.path));
}

DatabaseFile::Attempt DatabaseFile::attempt(DatabaseOpening &opening)
{
    if (const auto made = makePrivateFile(m_spec.path); !made.isOk())
        return { made.error() };
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_spec.path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    Attempt end;
    if (!m_database.open())
        end = { storageError(m_database.lastError()), isDamage(m_database.lastError()) };
    else
        end = prepare(opening);
    if (end.error)
        disconnect();
    return end;
}

DatabaseFile::Attempt DatabaseFile::prepare(DatabaseOpening &opening)
{
    const bool durable = m_spec.durability == DatabaseSpec::Durability::EveryCommit;
    const QStringList pragmas{
        u"PRAGMA journal_mode=WAL"_s,
        durable ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s,
        u"PRAGMA foreign_keys=ON"_s,
    };
    for (const QString &pragma : pragmas) {
        if (const auto done = execute(m_database, pragma); !done.ok)
            return { done.error(), isDamage(done.query.lastError()) };
    }
    if (m_spec.damaged == DatabaseSpec::Damaged::SetAside) {
        if (const Attempt check = quickCheck(); check.error)
            return check;
    }
    return migrate(opening);
}

DatabaseFile::Attempt DatabaseFile::quickCheck()
{
    auto check = execute(m_database, u"PRAGMA quick_check(1)"_s);
    if (!check.ok)
        return { check.error(), isDamage(check.query.lastError()) };
    if (check.query.next() && check.query.value(0).toString() == "ok"_L1)
        return {};
    return { makeError(ErrorKind::Storage, DatabaseWords::tr("The file is damaged.")), true };
}

DatabaseFile::Attempt DatabaseFile::migrate(DatabaseOpening &opening)
{
    auto asked = execute(m_database, u"PRAGMA user_version"_s);
    if (!asked.ok || !asked.query.next())
        return { asked.error(), isDamage(asked.query.lastError()) };
    const int found = asked.query.value(0).toInt();
    asked.query.finish();
    const int wanted = int(m_spec.migrations.size());
    if (found > wanted) {
        // A cache is cheaper to build again than to refuse; a journal is not ours to touch then.
        const bool rebuild = m_spec.damaged == DatabaseSpec::Damaged::Rebuild;
        return { makeError(ErrorKind::Storage,
                     DatabaseWords::tr("%1 was made by a newer NumberDesk.").arg(m_spec.path)),
            rebuild };
    }
    for (int version = found; version < wanted; ++version) {
        Transaction transaction(m_database);
        QStringList steps = m_spec.migrations.at(version);
        steps << u"PRAGMA user_version = %1"_s.arg(version + 1);
        if (found == 0 && version + 1 == wanted && hasDamagedOne(m_spec.path))
            steps << m_spec.afterSetAside;
        for (const QString &step : steps) {
            if (const auto done = execute(m_database, step); !done.ok)
                return { done.error(), isDamage(done.query.lastError()) };
        }
        if (const auto committed = transaction.commit(); !committed.isOk())
            return { committed.error() };
    }
    opening.previousVersion = opening.setAside.isEmpty() && !opening.rebuilt ? found : 0;
    opening.version = wanted;
    return {};
}

Result<Done> DatabaseFile::replaceDamaged(DatabaseOpening &opening)
{
    if (m_spec.damaged == DatabaseSpec::Damaged::Rebuild) {
        for (const QString &file : companions(m_spec.path))
            QFile::remove(file);
        opening.rebuilt = true;
        qCWarning(lcStorage, "A damaged cache was thrown away");
        return Done{};
    }
    const QString aside = asideName(m_spec.path);
    const QStringList to = companions(aside);
    const QStringList from = companions(m_spec.path);
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (QFileInfo::exists(from.at(i)) && !QFile::rename(from.at(i), to.at(i)))
            return makeError(ErrorKind::Storage,
                DatabaseWords::tr("%1 is damaged and cannot be set aside.").arg(m_spec.path));
    }
    opening.setAside = aside;
    qCCritical(lcStorage, "A damaged journal was set aside");
    return Done{};
}

} // namespace NumberDesk
