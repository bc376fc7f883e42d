// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/simfiles.h"

#include "faults/kit/simloop.h"
#include "storage/accountrepository.h"
#include "storage/changerow.h"
#include "storage/schema.h"
#include "storage/sql.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;

namespace {

const auto kWitness = u"sim-witness"_s;

QString newFolder()
{
    const QString memory = u"/dev/shm"_s;
    const QString base = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    QTemporaryDir made(base + u"/numberdesk-sim-XXXXXX"_s);
    if (!made.isValid())
        qFatal("No folder can be made.");
    made.setAutoRemove(false);
    return made.path();
}

DatabaseSpec inThisThread(DatabaseSpec spec)
{
    spec.ownThread = false;
    // What a power cut leaves is tested elsewhere; here every commit would only wait for the disk.
    spec.durability = DatabaseSpec::Durability::Relaxed;
    return spec;
}

std::unique_ptr<Database> opened(const DatabaseSpec &spec)
{
    auto database = std::make_unique<Database>(inThisThread(spec));
    SimLoop::wait(database->open(), "A file does not open.");
    return database;
}

Result<Done> emptyNow(QSqlDatabase &database)
{
    QStringList tables;
    {
        auto names = execute(database, u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
        while (names.query.next())
            tables.append(names.query.value(0).toString());
    }
    Transaction transaction(database);
    for (const QString &table : std::as_const(tables)) {
        if (const auto done = execute(database, u"DELETE FROM %1"_s.arg(table)); !done.ok)
            return done.error();
    }
    return transaction.commit();
}

void empty(Database &database)
{
    SimLoop::wait(database.run<Done>(emptyNow), "A file cannot be emptied.");
}

} // namespace

SimFiles::SimFiles()
    : m_folder(newFolder())
    , m_profile(Profile::at(m_folder + u"/profile"_s))
    , m_witness(QSqlDatabase::addDatabase(u"QSQLITE"_s, kWitness))
{
    m_witness.setDatabaseName(m_profile.journalFile());
    if (!m_profile.prepare().isOk())
        qFatal("The profile cannot be made.");
}

SimFiles::~SimFiles()
{
    close();
    m_witness = QSqlDatabase();
    QSqlDatabase::removeDatabase(kWitness);
    QDir(m_folder).removeRecursively();
}

void SimFiles::begin(const QList<Account> &accounts)
{
    open();
    SimLoop::drain(); // what the last program had given to them
    empty(*m_journal);
    empty(*m_cache);
    if (!AccountRepository(m_profile.accountsFile()).save(accounts).isOk())
        qFatal("The accounts cannot be kept.");
}

void SimFiles::open()
{
    if (m_journal)
        return;
    m_journal = opened(journalSpec(m_profile.journalFile()));
    m_cache = opened(cacheSpec(m_profile.cacheFile()));
    if (!m_witness.open())
        qFatal("The journal cannot be watched.");
    keepStatements(m_witness);
}

void SimFiles::close()
{
    if (m_witness.isOpen())
        dropStatements(m_witness);
    m_witness.close();
    m_cache.reset();
    m_journal.reset();
}

QList<ChangeRecord> SimFiles::select(const QString &rest, const QVariantList &values)
{
    const auto found = selectChanges(m_witness, rest, values);
    if (!found.isOk())
        qFatal("The journal cannot be read beside the program.");
    return *found;
}

QList<ChangeRecord> SimFiles::changes()
{
    return select(u"ORDER BY seq"_s);
}

QList<ChangeRecord> SimFiles::changes(const NumberRef &ref)
{
    return select(u"WHERE account = ? AND country = ? AND digits = ? ORDER BY seq"_s,
        { ref.account, ref.country, ref.number.digits() });
}

} // namespace NumberDesk::Testing
