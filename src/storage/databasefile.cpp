// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databasefile.h"

#include "base/clock.h"
#include "base/failpoint.h"
#include "base/logging.h"
#include "storage/logcheck.h"
#include "storage/privatefiles.h"
#include "storage/sql.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QSqlError>

#include <algorithm>

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

/// The file first: what belongs to it is seen to be left over when the program ends between two of them.
QStringList withCompanions(const QString &path)
{
    return { path, path + u"-wal"_s, path + u"-journal"_s, path + u"-shm"_s };
}

/// A name beside @p path that no file has yet, e.g. "journal.damaged-20260102T030405Z.db".
QString asideName(const QString &path)
{
    const QFileInfo info(path);
    const QString stamp = SystemClock().utcNow().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u".damaged-"_s + stamp;
    const auto isTaken = [](const QString &tried) {
        const QStringList files = withCompanions(tried);
        return std::any_of(
            files.cbegin(), files.cend(), [](const QString &file) { return QFileInfo::exists(file); });
    };
    QString name = stem + u'.' + info.suffix();
    for (int n = 2; isTaken(name); ++n)
        name = u"%1-%2.%3"_s.arg(stem, QString::number(n), info.suffix());
    return name;
}

/// Also when the program ended between setting it aside and beginning the new one.
bool hasDamagedOne(const QString &path)
{
    const QFileInfo info(path);
    return !info.dir().entryList({ info.completeBaseName() + u".damaged-*"_s }, QDir::AllEntries).isEmpty();
}

QString lockPath(const QString &path)
{
    return path + u".lock"_s;
}

/// Stands beside a file from before it is made until it has been opened: an empty one has not lost anything
/// then, it is one that a program did not get to finish.
QString newMark(const QString &path)
{
    return path + u".new"_s;
}

/// What SQLite would quietly take for a new file, or cannot take for one at all: one that has lost its
/// contents, one whose log alone is left, a folder.
bool isRuin(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo(path + u"-journal"_s).size() > 0;
    return file.isDir() || (file.size() == 0 && !QFileInfo::exists(newMark(path)));
}

QSet<QString> tablesMadeBy(const QList<QStringList> &migrations)
{
    static const QRegularExpression making(u"^\\s*CREATE TABLE (\\w+)"_s);
    QSet<QString> tables;
    for (const QStringList &statements : migrations) {
        for (const QString &statement : statements) {
            if (const auto match = making.match(statement); match.hasMatch())
                tables.insert(match.captured(1));
        }
    }
    return tables;
}

/// The answer to a question that every database can answer: its header asks for what does not exist.
bool isBeyondUse(const QSqlError &error)
{
    constexpr int kSqliteError = 1;
    return error.nativeErrorCode().toInt() == kSqliteError;
}

Error damageError()
{
    return makeError(ErrorKind::Storage, DatabaseWords::tr("The file is damaged."));
}

} // namespace

DatabaseFile::DatabaseFile(const DatabaseSpec &spec)
    : m_spec(spec)
    , m_connection(nextConnectionName())
    , m_lock(lockPath(spec.path))
    , m_error(makeError(ErrorKind::Storage, DatabaseWords::tr("The file has not been opened.")))
{ }

DatabaseFile::~DatabaseFile()
{
    close();
}

void DatabaseFile::close()
{
    disconnect();
    m_lock.release();
}

void DatabaseFile::disconnect()
{
    if (!m_database.isValid())
        return;
    dropStatements(m_database);
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
    // Without the lock it may be somebody else's, who has only just made it.
    Attempt end = m_lock.isTaken() && (isRuin(m_spec.path) || hasDamagedLog(m_spec.path))
        ? Attempt{ damageError(), true }
        : attempt(opening);
    if (end.damaged) {
        if (const auto replaced = replaceDamaged(opening); !replaced.isOk())
            return failed(replaced.error());
        end = attempt(opening);
    }
    if (end.error)
        return failed(*end.error);
    m_opening = opening;
    keepStatements(m_database);
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
    if (!m_spec.singleWriter || m_lock.isTaken())
        return Done{};
    const ProcessLock::Taking taking = m_lock.take();
    if (taking == ProcessLock::Taking::Taken)
        return makePrivateFile(lockPath(m_spec.path));
    const auto holder = m_lock.holder();
    if (taking == ProcessLock::Taking::HeldByAnother && holder)
        return makeError(ErrorKind::Storage,
            DatabaseWords::tr("%1 is in use by another NumberDesk (process %2 on %3).")
                .arg(m_spec.path, QString::number(holder->process), holder->host));
    return makeError(
        ErrorKind::Storage, DatabaseWords::tr("%1 cannot be locked for this program.").arg(m_spec.path));
}

DatabaseFile::Attempt DatabaseFile::attempt(DatabaseOpening &opening)
{
    const bool isNew = !QFileInfo::exists(m_spec.path);
    if (const auto renewed = m_lock.isTaken() ? renewLog(m_spec.path) : Done{}; !renewed.isOk())
        return { renewed.error() };
    if (const auto marked = isNew && m_lock.isTaken() ? makePrivateFile(newMark(m_spec.path)) : Done{};
        !marked.isOk())
        return { marked.error() };
    if (const auto made = makePrivateFile(m_spec.path); !made.isOk())
        return { made.error() };
    failpoint("file.made");
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
    else if (m_lock.isTaken())
        QFile::remove(newMark(m_spec.path));
    if (end.error && isNew && m_lock.isTaken() && QFileInfo(m_spec.path).size() == 0) {
        // The next attempt would take it for one that has lost its contents.
        for (const QString &file : withCompanions(m_spec.path))
            QFile::remove(file);
    }
    return end;
}

DatabaseFile::Attempt DatabaseFile::prepare(DatabaseOpening &opening)
{
    if (const Attempt identity = identify(opening); identity.error)
        return identity;
    if (const Attempt mode = setModes(); mode.error)
        return mode;
    if (m_spec.damaged == DatabaseSpec::Damaged::SetAside) {
        if (const Attempt check = quickCheck(); check.error)
            return check;
    }
    return migrate(opening);
}

/// Whether it is ours, before anything in it is touched.
DatabaseFile::Attempt DatabaseFile::identify(DatabaseOpening &opening)
{
    auto asked = execute(m_database, u"PRAGMA user_version"_s);
    if (!asked.ok || !asked.query.next())
        return { asked.error(), isDamage(asked.query.lastError()) };
    opening.version = asked.query.value(0).toInt();
    if (opening.version > m_spec.migrations.size()) {
        // A cache is cheaper to build again than to refuse; a journal is not ours to touch then.
        const bool rebuild = m_spec.damaged == DatabaseSpec::Damaged::Rebuild;
        return { makeError(ErrorKind::Storage,
                     DatabaseWords::tr("%1 was made by a newer NumberDesk.").arg(m_spec.path)),
            rebuild };
    }
    auto listed = execute(m_database, u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
    QSet<QString> tables;
    while (listed.ok && listed.query.next())
        tables.insert(listed.query.value(0).toString());
    if (const QSqlError error = listed.query.lastError(); error.isValid())
        return { listed.error(), isDamage(error) || isBeyondUse(error) };
    const bool isForeign = opening.version == 0
        ? !tables.isEmpty()
        : !tables.contains(tablesMadeBy(m_spec.migrations.first(opening.version)));
    // Without the lock somebody else may have made the tables between the two questions.
    if (isForeign && m_lock.isTaken())
        return { makeError(ErrorKind::Storage, DatabaseWords::tr("The file is not one of NumberDesk's.")),
            true };
    return {};
}

DatabaseFile::Attempt DatabaseFile::setModes()
{
    auto mode = execute(m_database, u"PRAGMA journal_mode=WAL"_s);
    if (!mode.ok)
        return { mode.error(), isDamage(mode.query.lastError()) };
    // SQLite answers before it commits the switch, and keeps the other mode when it cannot; a power cut can
    // take back commits of that one.
    const bool isLogged = mode.query.next() && mode.query.value(0).toString() == "wal"_L1;
    if (mode.query.next() || mode.query.lastError().isValid())
        return { mode.error(), isDamage(mode.query.lastError()) };
    if (!isLogged)
        return { makeError(
            ErrorKind::Storage, DatabaseWords::tr("%1 cannot be opened for writing.").arg(m_spec.path)) };
    const bool durable = m_spec.durability == DatabaseSpec::Durability::EveryCommit;
    for (const QString &pragma : { durable ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s,
             u"PRAGMA foreign_keys=ON"_s }) {
        if (const auto done = execute(m_database, pragma); !done.ok)
            return { done.error(), isDamage(done.query.lastError()) };
    }
    return {};
}

DatabaseFile::Attempt DatabaseFile::quickCheck()
{
    auto check = execute(m_database, u"PRAGMA quick_check(1)"_s);
    if (!check.ok)
        return { check.error(), isDamage(check.query.lastError()) };
    const QString found = check.query.next() ? check.query.value(0).toString() : QString();
    if (found == "ok"_L1)
        return {};
    // A page that the disk did not give this time may be as whole as the others.
    static const QRegularExpression unread(u"error code=(\\d+)"_s);
    const QSqlError error({}, found, QSqlError::StatementError, unread.match(found).captured(1));
    if (isDiskError(error))
        return { storageError(error) };
    return { damageError(), true };
}

/// All in one commit, so that no version in between is ever seen.
DatabaseFile::Attempt DatabaseFile::migrate(DatabaseOpening &opening)
{
    const int wanted = int(m_spec.migrations.size());
    opening.previousVersion = opening.version;
    if (opening.version == wanted)
        return {};
    Transaction transaction(m_database);
    if (!transaction.isOpen())
        return { transaction.error(), transaction.isDamaged() };
    // Whoever opened it at the same time may have been first.
    if (const Attempt identity = identify(opening); identity.error)
        return identity;
    const int found = std::exchange(opening.version, wanted);
    QStringList steps;
    for (const QStringList &migration : m_spec.migrations.sliced(found))
        steps << migration;
    steps << u"PRAGMA user_version = %1"_s.arg(wanted);
    if (found == 0 && hasDamagedOne(m_spec.path))
        steps << m_spec.afterSetAside;
    for (const QString &step : steps) {
        if (const auto done = execute(m_database, step); !done.ok)
            return { done.error(), isDamage(done.query.lastError()) };
    }
    failpoint("file.migrating");
    if (const auto committed = transaction.commit(); !committed.isOk())
        return { committed.error(), transaction.isDamaged() };
    failpoint("file.migrated");
    return {};
}

Result<Done> DatabaseFile::replaceDamaged(DatabaseOpening &opening)
{
    const QStringList from = withCompanions(m_spec.path);
    if (m_spec.damaged == DatabaseSpec::Damaged::Rebuild) {
        for (const QString &file : from)
            QFile::remove(file);
        opening.rebuilt = true;
        qCWarning(lcStorage, "A damaged cache was thrown away");
        return Done{};
    }
    const QString aside = asideName(m_spec.path);
    const QStringList to = withCompanions(aside);
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (!QFileInfo::exists(from.at(i)))
            continue;
        if (QFile::rename(from.at(i), to.at(i))) {
            failpoint("file.moved-aside");
            continue;
        }
        while (--i >= 0)
            QFile::rename(to.at(i), from.at(i)); // what belongs together stays together
        return makeError(
            ErrorKind::Storage, DatabaseWords::tr("%1 is damaged and cannot be set aside.").arg(m_spec.path));
    }
    failpoint("file.set-aside");
    opening.setAside = aside;
    qCCritical(lcStorage, "A damaged journal was set aside");
    return Done{};
}

} // namespace NumberDesk
