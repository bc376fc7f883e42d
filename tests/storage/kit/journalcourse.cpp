// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/kit/journalcourse.h"

#include "storage/schema.h"
#include "storage/sql.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace NumberDesk::Testing {

namespace {

const QString kFile = u"journal.db"_s;

Result<QString> tableText(QSqlDatabase &database, const QString &table)
{
    auto rows = execute(database, u"SELECT * FROM %1 ORDER BY rowid"_s.arg(table));
    if (!rows.ok)
        return rows.error();
    QStringList lines{ u"["_s + table + u']' };
    while (rows.query.next()) {
        QStringList values;
        for (int column = 0; column < rows.query.record().count(); ++column)
            values << rows.query.value(column).toString();
        lines << values.join(u'|');
    }
    if (rows.query.lastError().isValid())
        return rows.error();
    return lines.join(u'\n');
}

Result<QString> contentsNow(QSqlDatabase &database)
{
    auto tables = execute(database, u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s);
    if (!tables.ok)
        return tables.error();
    QStringList names;
    while (tables.query.next())
        names << tables.query.value(0).toString();
    QStringList texts;
    for (const QString &name : names) {
        const auto text = tableText(database, name);
        if (!text.isOk())
            return text.error();
        texts << *text;
    }
    return texts.join(u'\n');
}

constexpr std::array kEvents{ ChangeEvent::SendingWritten, ChangeEvent::Confirmed, ChangeEvent::Accept,
    ChangeEvent::Refuse, ChangeEvent::ProvenUnsent, ChangeEvent::Doubt, ChangeEvent::Look,
    ChangeEvent::SeenDone, ChangeEvent::SeenNotDone, ChangeEvent::GiveUp, ChangeEvent::FoundConflict,
    ChangeEvent::DecideDone, ChangeEvent::DecideNotDone };

} // namespace

OperationPtr<QString> contentsOf(Database &database)
{
    return database.read<QString>([](QSqlDatabase &file) { return contentsNow(file); });
}

FileImages readFolder(const QString &folder)
{
    FileImages files;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + u'/' + name);
        if (!name.endsWith(u"-shm") && !name.endsWith(u".lock") && file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

bool writeFolder(const QString &folder, const FileImages &files)
{
    for (auto image = files.cbegin(); image != files.cend(); ++image) {
        QFile file(folder + u'/' + image.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(image.value()) != image.value().size())
            return false;
    }
    return true;
}

FileImages journalOfVersion(int version)
{
    QTemporaryDir folder;
    DatabaseSpec spec = journalSpec(folder.filePath(kFile));
    spec.migrations = spec.migrations.first(version);
    {
        Database database(spec);
        database.open().reset();
        Outcome filled(database.run<Done>([](QSqlDatabase &file) -> Result<Done> {
            for (int row = 1; row <= 20; ++row) {
                const auto done = execute(file,
                    u"INSERT INTO changes (id, seq, kind, state, blocking, account, country, digits,"
                    " short_code, offer_id, purchase_target, seen, edits, created, looks, negatives,"
                    " request_id, request, who, notes) VALUES (?, ?, 'buy', ?, ?, 'account-1', 'GB', ?, 0,"
                    " '', '', '{}', '{}', 1000, 0, 0, '', 'POST /number/buy', 'ada', '[]')"_s,
                    { u"old-%1"_s.arg(row), row, row % 2 ? u"Doubtful"_s : u"Done"_s, row % 2,
                        QString::number(447700900500 + row) });
                if (!done.ok)
                    return done.error();
            }
            return Done{};
        }));
        if (!filled.wait() || !filled.isOk())
            qFatal("A journal of version %d cannot be made.", version);
    }
    return readFolder(folder.path());
}

JournalCourse::JournalCourse(const Plan &plan, quint32 seed)
    : m_plan(plan)
    , m_random(seed)
    , m_spec(journalSpec(m_folder.filePath(kFile)))
{
    m_spec.durability = plan.durability;
    m_spec.ownThread = false;
}

bool JournalCourse::run()
{
    DiskVfs &disk = DiskVfs::install();
    if (!writeFolder(m_folder.path(), m_plan.start))
        m_problem = u"The files of the beginning cannot be written."_s;
    disk.watch(m_folder.path() + u'/');
    step([this] { return reopen(); });
    for (int left = m_plan.steps; left > 0 && m_problem.isEmpty(); --left)
        step(draw());
    disk.heal();
    m_database.reset();
    m_calls = disk.calls();
    disk.watch({});
    return m_problem.isEmpty();
}

void JournalCourse::step(const Work &work)
{
    DiskVfs &disk = DiskVfs::install();
    disk.mark(begun(int(m_contents.size())));
    if (m_plan.makesTrouble)
        makeTrouble();
    End end = work();
    const bool isExplained = disk.hasStruck();
    m_troubles += isExplained ? 1 : 0;
    disk.heal();
    if (end == End::Failed && isExplained)
        end = work();
    Outcome contents(contentsOf(*m_database));
    if (end == End::Failed || !contents.wait() || !contents.isOk()) {
        m_problem = u"Step %1 failed on a healthy disk."_s.arg(m_contents.size());
        return;
    }
    m_contents << contents.value();
    disk.mark(ended(int(m_contents.size()) - 1));
    m_clock.advance(std::chrono::seconds(1));
}

void JournalCourse::makeTrouble()
{
    const QList<DiskTrouble::Kind> kinds{ DiskTrouble::Kind::SyncError, DiskTrouble::Kind::WriteError,
        DiskTrouble::Kind::Full };
    const auto kind = kinds.at(m_random.bounded(kinds.size()));
    const int most = kind == DiskTrouble::Kind::SyncError ? 3 : 16;
    DiskVfs::install().makeTrouble({ kind, 1 + int(m_random.bounded(most)), false });
}

template <typename T>
JournalCourse::End JournalCourse::endOf(OperationPtr<T> operation)
{
    Outcome outcome(std::move(operation));
    if (!outcome.wait())
        return End::Failed;
    if (outcome.isOk())
        return End::Done;
    return outcome.error().kind == ErrorKind::Storage ? End::Failed : End::Refused;
}

JournalCourse::Work JournalCourse::draw()
{
    const int drawn = int(m_random.bounded(100));
    if (drawn < 25)
        return drawAppend();
    if (drawn < 75)
        return drawAdvance();
    if (drawn < 88)
        return drawSnapshots();
    return drawUpkeep();
}

NumberRef JournalCourse::drawRef()
{
    const QString digits = QString::number(447700900100 + m_random.bounded(40));
    return { u"account-1"_s, u"GB"_s, PhoneNumber::fromDigits(digits).value() };
}

JournalCourse::Work JournalCourse::drawAppend()
{
    Change change;
    change.id = u"change-%1"_s.arg(m_ids.size());
    change.kind = m_random.bounded(2) ? ChangeKind::Buy : ChangeKind::Configure;
    change.ref = drawRef();
    change.monthly = Money(qint64(m_random.bounded(1000)), 2, u"EUR"_s);
    change.edits = { { u"webhook"_s, u"https://hooks.example/%1"_s.arg(m_random.bounded(1000)) } };
    const QString request(int(m_random.bounded(6000)), u'r'); // up to an overflow page
    return [this, change, request] {
        ChangeJournal journal(*m_database, m_clock);
        const End end = endOf(journal.append(change, request, u"ada"_s));
        if (end == End::Done)
            keep(change);
        return end;
    };
}

void JournalCourse::keep(const Change &journaled)
{
    m_ids << journaled.id;
    m_refs.insert(journaled.id, journaled.ref);
    m_states.insert(journaled.id, ChangeState::Journaled);
}

ChangePatch JournalCourse::drawPatch()
{
    ChangePatch patch;
    patch.note = QString(int(m_random.bounded(300)), u'n');
    if (m_random.bounded(3) == 0)
        patch.looks = int(m_random.bounded(9));
    if (m_random.bounded(3) == 0)
        patch.request = QString(int(m_random.bounded(9000)), u'q');
    return patch;
}

JournalCourse::Work JournalCourse::drawAdvance()
{
    QList<std::pair<QString, ChangeState>> ways;
    for (const QString &id : m_ids) {
        for (const ChangeEvent event : kEvents) {
            if (const auto next = transition(m_states.value(id), event))
                ways.append({ id, *next });
        }
    }
    if (ways.isEmpty())
        return drawAppend();
    const auto [id, next] = ways.at(m_random.bounded(ways.size()));
    ChangePatch patch = drawPatch();
    if (next == ChangeState::Done && m_random.bounded(2)) {
        Change settings;
        settings.id = u"change-%1"_s.arg(m_ids.size());
        settings.ref = m_refs.value(id);
        settings.follows = id;
        patch.followUp = settings;
    }
    return [this, id = id, next = next, patch] {
        ChangeJournal journal(*m_database, m_clock);
        const End end = endOf(journal.advance(id, m_states.value(id), next, patch));
        if (end == End::Done) {
            m_states.insert(id, next);
            if (patch.followUp)
                keep(*patch.followUp);
        }
        return end;
    };
}

JournalCourse::Work JournalCourse::drawSnapshots()
{
    QList<OwnedNumber> numbers;
    for (int left = 1 + int(m_random.bounded(8)); left > 0; --left) {
        OwnedNumber number;
        number.ref = drawRef();
        number.settings = { { u"webhook"_s, QString(int(m_random.bounded(800)), u's') } };
        numbers << number;
    }
    return [this, numbers] {
        Snapshots snapshots(*m_database);
        if (numbers.size() > 1)
            return endOf(snapshots.addDifferent(numbers, m_clock.utcNow()));
        const OwnedNumber &number = numbers.constFirst();
        return endOf(
            snapshots.add(number.ref, number.settings, m_clock.utcNow(), SnapshotReason::BeforeWrite));
    };
}

JournalCourse::Work JournalCourse::drawUpkeep()
{
    switch (m_random.bounded(3)) {
    case 0:
        return [this] { return reopen(); };
    case 1:
        return [this] { return pragma(u"PRAGMA wal_checkpoint(PASSIVE)"_s); };
    default:
        return [this] { return pragma(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); };
    }
}

JournalCourse::End JournalCourse::pragma(const QString &statement)
{
    return endOf(m_database->run<Done>([statement](QSqlDatabase &database) -> Result<Done> {
        const auto done = execute(database, statement);
        return done.ok ? Result<Done>(Done{}) : done.error();
    }));
}

JournalCourse::End JournalCourse::reopen()
{
    m_database.reset();
    m_database = std::make_unique<Database>(m_spec);
    const End end = endOf(m_database->open());
    return end == End::Done && m_plan.checkpointsOften ? pragma(u"PRAGMA wal_autocheckpoint=6"_s) : end;
}

} // namespace NumberDesk::Testing
