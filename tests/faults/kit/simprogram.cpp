// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/simprogram.h"

#include "faults/kit/simloop.h"
#include "providers/providerregistry.h"
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

DatabaseSpec inThisThread(DatabaseSpec spec)
{
    spec.ownThread = false;
    // What a power cut leaves is tested elsewhere; here every commit would only wait for the disk.
    spec.durability = DatabaseSpec::Durability::Relaxed;
    return spec;
}

template <typename T>
void waitFor(OperationPtr<T> operation, const char *what)
{
    std::optional<Result<T>> end;
    QObject context;
    operation->whenDone(&context, [&end](Result<T> given) { end.emplace(std::move(given)); });
    SimLoop::drain();
    if (!end || !end->isOk())
        qFatal("%s %s", what, end ? qUtf8Printable(end->error().detail) : "There was no answer.");
}

void makeDatabases(const Profile &profile)
{
    Database journal(inThisThread(journalSpec(profile.journalFile())));
    Database cache(inThisThread(cacheSpec(profile.cacheFile())));
    waitFor(journal.open(), "The journal cannot be made.");
    waitFor(cache.open(), "The cache cannot be made.");
}

/// Files of a profile without accounts: the schema is made once and copied.
const QString &templateFolder()
{
    static const SimFolder folder;
    static const bool made = [] {
        const Profile profile = Profile::at(folder.path());
        if (!profile.prepare().isOk())
            qFatal("The profile cannot be made.");
        makeDatabases(profile);
        return true;
    }();
    Q_UNUSED(made)
    return folder.path();
}

} // namespace

SimFolder::SimFolder()
{
    const QString memory = u"/dev/shm"_s;
    const QString base = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    QTemporaryDir made(base + u"/numberdesk-sim-XXXXXX"_s);
    if (!made.isValid())
        qFatal("No folder can be made.");
    made.setAutoRemove(false);
    m_path = made.path();
}

SimFolder::~SimFolder()
{
    QDir(m_path).removeRecursively();
}

SimProgram::Run::Run(const Parts &parts, const Profile &profile, SecretStore &keychain)
    : repository(profile.accountsFile())
    , journalFile(inThisThread(journalSpec(profile.journalFile())))
    , cacheFile(inThisThread(cacheSpec(profile.cacheFile())))
    , journal(journalFile, parts.clock)
    , snapshots(journalFile)
    , annotations(journalFile)
    , holdings(journalFile)
    , cache(cacheFile)
    , accounts({ repository, keychain, makeProviders(), { parts.transport, parts.clock } })
    , inventory({ accounts, cache, snapshots, holdings, parts.clock })
    , runner({ accounts, journal, inventory, snapshots, annotations, holdings, parts.clock, u"ada"_s })
{ }

void SimProgram::prepareProfile(const QString &folder, const QList<Account> &accounts)
{
    const Profile profile = Profile::at(folder);
    const Profile pristine = Profile::at(templateFolder());
    const bool made = profile.prepare().isOk() && QFile::copy(pristine.journalFile(), profile.journalFile())
        && QFile::copy(pristine.cacheFile(), profile.cacheFile())
        && AccountRepository(profile.accountsFile()).save(accounts).isOk();
    if (!made)
        qFatal("The profile cannot be made.");
}

SimProgram::SimProgram(const Parts &parts)
    : m_parts(parts)
    , m_profile(Profile::at(parts.folder))
    , m_witness(QSqlDatabase::addDatabase(u"QSQLITE"_s, kWitness))
{
    m_witness.setDatabaseName(m_profile.journalFile());
}

SimProgram::~SimProgram()
{
    stop();
    m_witness = QSqlDatabase();
    QSqlDatabase::removeDatabase(kWitness);
}

void SimProgram::keepSecrets(const Account &account, const AccountSecrets &secrets)
{
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret)
        waitFor(m_keychain.write({ account.provider, account.id, secret.key() }, secret.value()),
            "The secret cannot be kept.");
}

void SimProgram::start()
{
    m_run = std::make_unique<Run>(m_parts, m_profile, m_keychain);
    waitFor(m_run->journalFile.open(), "The journal does not open.");
    waitFor(m_run->cacheFile.open(), "The cache does not open.");
    if (!m_witness.open())
        qFatal("The journal cannot be watched.");
    keepStatements(m_witness);
    m_run->accounts.load();
    QObject::connect(&m_run->runner, &ChangeRunner::recordChanged, &m_run->runner,
        [this](const ChangeRecord &record) { take(record); });
    QObject::connect(&m_run->runner, &ChangeRunner::rejected, &m_run->runner,
        [this](const Change &change, const Error &error) {
            m_rejections.append({ change, error });
            m_parts.course.note(
                u"rejected: %1 %2: %3"_s.arg(change.id, changeKindName(change.kind), error.detail));
            m_parts.course.count(u"rejected"_s);
        });
    m_run->runner.resume();
    m_run->inventory.start();
}

void SimProgram::stop()
{
    if (m_witness.isOpen())
        dropStatements(m_witness);
    m_witness.close();
    m_run.reset();
}

void SimProgram::take(const ChangeRecord &record)
{
    const QString &id = record.change.id;
    if (!m_records.contains(id))
        m_order.append(id);
    const ChangeState before = m_records.value(id).state;
    m_records.insert(id, record);
    m_parts.course.note(
        u"%1 %2 +%3 %4: %5"_s.arg(id, changeKindName(record.change.kind), record.change.ref.number.digits(),
            changeStateName(record.state), record.notes.value(record.notes.size() - 1)));
    if (before != record.state)
        m_parts.course.count(changeStateName(record.state));
    if (onStep)
        onStep(record);
}

QList<ChangeRecord> SimProgram::select(const QString &rest, const QVariantList &values)
{
    const auto found = selectChanges(m_witness, rest, values);
    if (!found.isOk())
        qFatal("The journal cannot be read beside the program.");
    return *found;
}

QList<ChangeRecord> SimProgram::durable(const NumberRef &ref)
{
    return select(u"WHERE account = ? AND country = ? AND digits = ? ORDER BY seq"_s,
        { ref.account, ref.country, ref.number.digits() });
}

QList<ChangeRecord> SimProgram::durable()
{
    return select(u"ORDER BY seq"_s);
}

} // namespace NumberDesk::Testing
