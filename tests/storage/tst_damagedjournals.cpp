// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/kit/journalcourse.h"
#include "storage/schema.h"
#include "storage/sql.h"
#include "unit/storage/journaldesk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int kChanges = 60;

QByteArray flipped(QByteArray bytes, qsizetype byte, int bit)
{
    bytes[byte] = char(bytes.at(byte) ^ char(1 << bit));
    return bytes;
}

/// A database of some other program, with its tables and its own idea of versions.
FileImages filesOfAnother(int version)
{
    const QTemporaryDir folder;
    {
        Database database({ folder.filePath(u"journal.db"_s), { { u"CREATE TABLE songs (name TEXT)"_s } } });
        database.open().reset();
        Outcome numbered(database.run<Done>([version](QSqlDatabase &file) -> Result<Done> {
            const auto done = execute(file, u"PRAGMA user_version = %1"_s.arg(version));
            return done.ok ? Result<Done>(Done{}) : done.error();
        }));
        if (!numbered.wait() || !numbered.isOk())
            qFatal("The other program's file cannot be made.");
    }
    return readFolder(folder.path());
}

} // namespace

/// Journals that are damaged or no journals at all are set aside whole, never deleted and never half read.
class TestDamagedJournals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void aJournalWithAnUnfinishedLogIsWhole();
    void whatIsNoJournalIsSetAside_data();
    void whatIsNoJournalIsSetAside();
    void aFolderInItsPlaceIsSetAside();
    void aTruncatedFileIsNeverHalfRead();
    void aFlippedBitNeverTakesOrAddsARow();
    void aFlippedBitOfTheLogTakesBackNoMoreThanTheLastCommit();
    void aCommitThatIsWrittenOverOneThatFailedIsNoDamage();
    void aLogWithoutAHeadIsIgnoredOnceAllOfItIsInTheFile();
    void aLogOfNothingIsNoDamage_data();
    void aLogOfNothingIsNoDamage();
    void aLogThatCannotBeWrittenAnewIsARefusal();
    void aFileThatCannotBeLockedIsARefusal();
    void twoOnTheSameDayGetNamesOfTheirOwn();
    void aNewJournalBesideADamagedOneRemembersIt();

private:
    struct Opened
    {
        bool isOk = false;
        Error error;
        DatabaseOpening opening;
        QStringList ids;
        bool isSetAside() const { return !opening.setAside.isEmpty(); }
    };
    [[nodiscard]] QString path() const { return m_dir->filePath(u"journal.db"_s); }
    [[nodiscard]] QString aside(const Opened &opened, const QString &suffix = {}) const
    {
        return opened.opening.setAside + suffix;
    }
    [[nodiscard]] bool lay(const FileImages &files) const
    {
        for (const QString &name : QDir(m_dir->path()).entryList(QDir::Files))
            QFile::remove(m_dir->filePath(name));
        return writeFolder(m_dir->path(), files);
    }
    [[nodiscard]] Opened open() const;
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    FileImages m_closed; ///< a journal as the program leaves it
    FileImages m_running; ///< the same as a kill leaves it: the newest changes are in the log only
    QStringList m_ids;
};

void TestDamagedJournals::initTestCase()
{
    QLoggingCategory::setFilterRules(u"numberdesk.storage=false"_s);
    const QTemporaryDir folder;
    DatabaseSpec spec = journalSpec(folder.filePath(u"journal.db"_s));
    {
        Database database(spec);
        ManualClock clock;
        ChangeJournal journal(database, clock);
        database.open().reset();
        for (int n = 0; n < kChanges; ++n) {
            m_ids.prepend(u"change-%1"_s.arg(n));
            Outcome added(journal.append(
                buy(m_ids.constFirst(), ref(QString::number(447700900100 + n))), QString(400, u'r'), {}));
            QVERIFY(added.wait() && added.isOk());
            if (n + 1 < kChanges) { // the last one stays what can be lost
                Outcome noted(journal.note(m_ids.constFirst(), u"A commit of one frame."_s));
                QVERIFY(noted.wait() && noted.isOk());
            }
            if (n == kChanges / 2) {
                Outcome emptied(database.run<Done>([](QSqlDatabase &file) -> Result<Done> {
                    const auto done = execute(file, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
                    return done.ok ? Result<Done>(Done{}) : done.error();
                }));
                QVERIFY(emptied.wait() && emptied.isOk());
            }
        }
        m_running = readFolder(folder.path());
    }
    m_closed = readFolder(folder.path());
    QCOMPARE(m_closed.keys(), QStringList{ u"journal.db"_s });
    QCOMPARE(m_running.keys(), (QStringList{ u"journal.db"_s, u"journal.db-wal"_s }));
}

TestDamagedJournals::Opened TestDamagedJournals::open() const
{
    DatabaseSpec spec = journalSpec(path());
    spec.ownThread = false;
    Database database(spec);
    ManualClock clock;
    ChangeJournal journal(database, clock);
    Outcome end(database.open());
    Outcome rows(journal.recent(1000));
    Opened opened;
    opened.isOk = end.wait() && end.isOk() && rows.wait() && rows.isOk();
    if (!opened.isOk) {
        opened.error = end.isOk() ? rows.error() : end.error();
        return opened;
    }
    opened.opening = end.value();
    for (const ChangeRecord &row : rows.value())
        opened.ids << row.change.id;
    return opened;
}

void TestDamagedJournals::aJournalWithAnUnfinishedLogIsWhole()
{
    for (const FileImages &files : { m_closed, m_running }) {
        QVERIFY(lay(files));
        const Opened opened = open();
        QVERIFY(opened.isOk && !opened.isSetAside());
        QCOMPARE(opened.ids, m_ids);
    }
}

void TestDamagedJournals::whatIsNoJournalIsSetAside_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : { "lost its contents", "log without its file", "old log without its file", "text",
             "another program's", "another program's of the same version", "empty with a log" })
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestDamagedJournals::whatIsNoJournalIsSetAside()
{
    QFETCH(QString, what);
    FileImages files;
    if (what == u"lost its contents")
        files = { { u"journal.db"_s, {} } };
    else if (what == u"log without its file")
        files = { { u"journal.db-wal"_s, m_running.value(u"journal.db-wal"_s) } };
    else if (what == u"old log without its file")
        files = { { u"journal.db-journal"_s, QByteArray(1024, 'j') } };
    else if (what == u"text")
        files = { { u"journal.db"_s, QByteArray("My dear diary\n").repeated(500) } };
    else if (what == u"empty with a log")
        files = { { u"journal.db"_s, {} }, { u"journal.db-wal"_s, m_running.value(u"journal.db-wal"_s) } };
    if (what.startsWith(u"another"))
        files = filesOfAnother(what.endsWith(u"version") ? 3 : 0);
    QVERIFY(lay(files));
    const Opened opened = open();
    QVERIFY2(opened.isOk, qPrintable(opened.error.detail));
    QVERIFY(opened.isSetAside());
    QVERIFY(opened.ids.isEmpty());
    QCOMPARE(opened.opening.previousVersion, 0);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QString suffix = file.key().mid(QStringView(u"journal.db").size());
        QCOMPARE(read(aside(opened, suffix)), file.value()); // byte by byte
    }
}

void TestDamagedJournals::aFolderInItsPlaceIsSetAside()
{
    QVERIFY(QDir(m_dir->path()).mkpath(u"journal.db/inside"_s));
    const Opened opened = open();
    QVERIFY2(opened.isOk, qPrintable(opened.error.detail));
    QVERIFY(opened.isSetAside());
    QVERIFY(QFileInfo(aside(opened, u"/inside"_s)).isDir());
    QVERIFY(QFileInfo(path()).isFile());
}

void TestDamagedJournals::aTruncatedFileIsNeverHalfRead()
{
    const QByteArray whole = m_closed.value(u"journal.db"_s);
    for (qsizetype size = 0; size < whole.size(); size += 1536) {
        QVERIFY(lay({ { u"journal.db"_s, whole.first(size) } }));
        const Opened opened = open();
        QVERIFY2(opened.isOk, qPrintable(u"%1: %2"_s.arg(size).arg(opened.error.detail)));
        QVERIFY2(opened.isSetAside(), qPrintable(QString::number(size)));
        QVERIFY(opened.ids.isEmpty());
        QCOMPARE(read(aside(opened)), whole.first(size));
    }
}

// SQLite keeps no checksums of its pages: a bit of a text can change without being noticed, a row not.
void TestDamagedJournals::aFlippedBitNeverTakesOrAddsARow()
{
    const QByteArray whole = m_closed.value(u"journal.db"_s);
    QRandomGenerator random(4);
    int setAside = 0;
    for (int n = 0; n < 400; ++n) {
        // The header and the first page's table of contents are small; they get their share.
        const qsizetype byte = n < 100 ? n : random.bounded(whole.size());
        const int bit = int(random.bounded(8));
        QVERIFY(lay({ { u"journal.db"_s, flipped(whole, byte, bit) } }));
        const Opened opened = open();
        const QString where = u"byte %1, bit %2: "_s.arg(byte).arg(bit);
        if (!opened.isOk) {
            // A version that is too high is another program's to read, and a column of another name is none
            // of ours: nothing is read and nothing can be written, so nothing is sent.
            QCOMPARE(opened.error.kind, ErrorKind::Storage);
            continue;
        }
        setAside += opened.isSetAside() ? 1 : 0;
        QVERIFY2(opened.ids.size() == (opened.isSetAside() ? 0 : kChanges),
            qPrintable(where + QString::number(opened.ids.size())));
    }
    QVERIFY(setAside > 50);
}

// A damaged last commit looks like one that a power cut tore.
void TestDamagedJournals::aFlippedBitOfTheLogTakesBackNoMoreThanTheLastCommit()
{
    const QByteArray file = m_running.value(u"journal.db"_s);
    const QByteArray log = m_running.value(u"journal.db-wal"_s);
    QRandomGenerator random(5);
    int setAside = 0;
    for (int n = 0; n < 120; ++n) {
        const qsizetype byte = 32 + random.bounded(log.size() - 32); // behind the head
        const QByteArray damaged = flipped(log, byte, int(random.bounded(8)));
        QVERIFY(lay({ { u"journal.db"_s, file }, { u"journal.db-wal"_s, damaged } }));
        const Opened opened = open();
        QVERIFY2(opened.isOk, qPrintable(opened.error.detail));
        setAside += opened.isSetAside() ? 1 : 0;
        if (opened.isSetAside())
            QCOMPARE(read(aside(opened, u"-wal"_s)), damaged);
        else
            QVERIFY2(opened.ids == m_ids || opened.ids == m_ids.sliced(1), qPrintable(QString::number(byte)));
    }
    QVERIFY(setAside > 50);
}

// The disk is full in the middle of a commit, and again in the middle of the head of the next one.
void TestDamagedJournals::aCommitThatIsWrittenOverOneThatFailedIsNoDamage()
{
    constexpr qsizetype kHead = 32;
    constexpr qsizetype kFrame = 24 + 4096;
    const auto endsCommit = [](const QByteArray &log, qsizetype frame) {
        return log.mid(kHead + frame * kFrame + 4, 4) != QByteArray(4, '\0');
    };
    FileImages files = m_running;
    QByteArray &log = files[u"journal.db-wal"_s];
    const qsizetype last = (log.size() - kHead) / kFrame - 1;
    QVERIFY(endsCommit(log, last));
    qsizetype first = last; // of the frames of the last commit
    while (!endsCommit(log, first - 1))
        --first;
    QVERIFY(first < last);
    // A commit of one frame that was torn in its head, behind which the failed one goes on.
    log.replace(kHead + first * kFrame, 8, log.mid(kHead + last * kFrame, 8));
    QVERIFY(lay(files));
    const Opened opened = open();
    QVERIFY(opened.isOk && !opened.isSetAside());
    QCOMPARE(opened.ids, m_ids.sliced(1));
}

// The power fails while the log is begun anew: its head is torn, its old frames are all in the file.
void TestDamagedJournals::aLogWithoutAHeadIsIgnoredOnceAllOfItIsInTheFile()
{
    QVERIFY(lay(m_running));
    FileImages checkpointed;
    {
        Database database(journalSpec(path()));
        Outcome opened(database.open());
        Outcome copied(database.run<Done>([](QSqlDatabase &file) -> Result<Done> {
            const auto done = execute(file, u"PRAGMA wal_checkpoint(PASSIVE)"_s);
            return done.ok ? Result<Done>(Done{}) : done.error();
        }));
        QVERIFY(copied.wait() && copied.isOk());
        checkpointed = readFolder(m_dir->path());
    }
    QByteArray &log = checkpointed[u"journal.db-wal"_s];
    log.replace(4, 16, QByteArray(16, 't'));
    QVERIFY(lay(checkpointed));
    const Opened opened = open();
    QVERIFY(opened.isOk && !opened.isSetAside());
    QCOMPARE(opened.ids, m_ids);
}

void TestDamagedJournals::aLogOfNothingIsNoDamage_data()
{
    QTest::addColumn<QByteArray>("log");
    const QByteArray whole = m_running.value(u"journal.db-wal"_s);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(40, '\0');
    QTest::newRow("garbage") << QByteArray(9000, 'g');
    QTest::newRow("garbage of two frames") << QByteArray(20000, 'g');
    QTest::newRow("head alone") << whole.first(32);
    QTest::newRow("half a frame") << whole.first(32 + 2000);
}

void TestDamagedJournals::aLogOfNothingIsNoDamage()
{
    QFETCH(QByteArray, log);
    FileImages files = m_closed;
    files.insert(u"journal.db-wal"_s, log);
    QVERIFY(lay(files));
    const Opened opened = open();
    QVERIFY2(opened.isOk, qPrintable(opened.error.detail));
    QVERIFY(!opened.isSetAside());
    QCOMPARE(opened.ids, m_ids);
}

void TestDamagedJournals::aLogThatCannotBeWrittenAnewIsARefusal()
{
    QVERIFY(lay(m_closed));
    QVERIFY(QDir(m_dir->path()).mkdir(u"journal.db-wal"_s));
    const Opened refused = open();
    QVERIFY(!refused.isOk);
    QCOMPARE(refused.error.kind, ErrorKind::Storage);
    QVERIFY(QDir(m_dir->path()).rmdir(u"journal.db-wal"_s));
    QCOMPARE(open().ids, m_ids);
}

void TestDamagedJournals::aFileThatCannotBeLockedIsARefusal()
{
    QVERIFY(lay(m_closed));
    QVERIFY(QDir(m_dir->path()).mkpath(u"journal.db.lock/taken"_s));
    const Opened refused = open();
    QVERIFY(!refused.isOk);
    QVERIFY2(refused.error.detail.contains(u"cannot be locked"), qPrintable(refused.error.detail));
}

void TestDamagedJournals::twoOnTheSameDayGetNamesOfTheirOwn()
{
    QSet<QString> names;
    for (int n = 0; n < 4; ++n) {
        QVERIFY(writeFolder(m_dir->path(), { { u"journal.db"_s, QByteArray(3000, char('a' + n)) } }));
        QFile::remove(path() + u"-wal"_s);
        const Opened opened = open();
        QVERIFY(opened.isOk && opened.isSetAside());
        names.insert(opened.opening.setAside);
        QCOMPARE(read(aside(opened)), QByteArray(3000, char('a' + n)));
    }
    QCOMPARE(names.size(), 4);
}

void TestDamagedJournals::aNewJournalBesideADamagedOneRemembersIt()
{
    QVERIFY(lay({ { u"journal.db"_s, QByteArray(3000, 'x') } }));
    QVERIFY(open().isSetAside());
    const Opened again = open();
    QVERIFY(again.isOk && !again.isSetAside());
    Database database(journalSpec(path()));
    database.open().reset();
    Outcome contents(contentsOf(database));
    QVERIFY(contents.wait() && contents.isOk());
    QVERIFY(contents.value().contains(u"set_aside|1"_s));
}

QTEST_GUILESS_MAIN(TestDamagedJournals)
#include "tst_damagedjournals.moc"
