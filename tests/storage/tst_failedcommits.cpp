// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/kit/journalcourse.h"
#include "unit/storage/worddatabase.h"

#include <QLoggingCategory>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// What SQLite makes of a commit that the disk refuses, and what storage makes of it.
class TestFailedCommits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_disk = &DiskVfs::install();
        QLoggingCategory::setFilterRules(u"numberdesk.storage=false"_s); // the disk is meant to fail
    }
    void init();
    void cleanup();
    void everyFailureSaysWhatTheDiskSaid_data();
    void everyFailureSaysWhatTheDiskSaid();
    void aFailedCommitIsNotSeenAndTheNextOneIs();
    void aFailedCommitIsThereWholeOrNotAtAllAfterAPowerCut();
    void nothingOfAFailedCommitOutlivesTheNextOne();
    void aFailedCommitIsGoneOnceTheFileWasClosed();
    void closingOverASickDiskCanBringItBack();
    void aSwitchOfModesThatFailsIsAFailedOpening_data();
    void aSwitchOfModesThatFailsIsAFailedOpening();
    void anEmptyFileOfAFailedOpeningIsNotTakenForDamage();
    void anOpeningThatFailsAnywhereCanBeTriedAgain_data();
    void anOpeningThatFailsAnywhereCanBeTriedAgain();

private:
    [[nodiscard]] DatabaseSpec wordSpec() const
    {
        DatabaseSpec made = spec(m_path);
        made.ownThread = false;
        return made;
    }
    [[nodiscard]] bool open();
    [[nodiscard]] Result<Done> added(const QString &word);
    [[nodiscard]] QStringList read();
    /// The words in what every kind of power cut leaves now.
    [[nodiscard]] QList<QStringList> wordsAfterPowerCuts() const;

    DiskVfs *m_disk = nullptr;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<Database> m_database;
};

void TestFailedCommits::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"test.db"_s);
    m_disk->watch(m_path);
    QVERIFY(open());
    QVERIFY(added(u"before"_s).isOk());
}

void TestFailedCommits::cleanup()
{
    m_database.reset();
    m_disk->watch({});
}

bool TestFailedCommits::open()
{
    m_database.reset();
    m_database = std::make_unique<Database>(wordSpec());
    Outcome opened(m_database->open());
    return opened.wait() && opened.isOk() && opened.value().setAside.isEmpty();
}

Result<Done> TestFailedCommits::added(const QString &word)
{
    Outcome end(m_database->run<Done>([word](QSqlDatabase &database) -> Result<Done> {
        Transaction transaction(database);
        if (!transaction.isOpen())
            return transaction.error();
        const auto done = execute(database, u"INSERT INTO words (word) VALUES (?)"_s, { word });
        if (!done.ok)
            return done.error();
        return transaction.commit();
    }));
    return end.wait() && end.isOk() ? Result<Done>(Done{}) : end.error();
}

QStringList TestFailedCommits::read()
{
    Outcome list(words(*m_database));
    return list.wait() && list.isOk() ? list.value() : QStringList{ u"unreadable"_s };
}

QList<QStringList> TestFailedCommits::wordsAfterPowerCuts() const
{
    QList<QStringList> found;
    for (quint32 seed = 0; seed < 20; ++seed) {
        SimulatedDisk disk({}, seed);
        for (const DiskCall &call : m_disk->calls())
            disk.take(call);
        QRandomGenerator random(seed);
        for (const PowerLoss loss : kPowerLosses) {
            const QTemporaryDir folder;
            if (!writeFolder(folder.path(), disk.afterPowerLoss(loss, random)))
                qFatal("The image cannot be written.");
            found << wordsIn(folder.filePath(u"test.db"_s));
        }
    }
    return found;
}

void TestFailedCommits::everyFailureSaysWhatTheDiskSaid_data()
{
    using Kind = DiskTrouble::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("full") << Kind::Full << u"The disk is full."_s;
    QTest::newRow("write error") << Kind::WriteError << u"The disk reports an error, or it is full."_s;
    QTest::newRow("sync error") << Kind::SyncError << u"The disk reports an error, or it is full."_s;
    QTest::newRow("read-only") << Kind::ReadOnly << u"The file cannot be opened for writing."_s;
}

void TestFailedCommits::everyFailureSaysWhatTheDiskSaid()
{
    QFETCH(DiskTrouble::Kind, kind);
    QFETCH(QString, words);
    m_disk->makeTrouble({ kind });
    const auto failed = added(u"failed"_s);
    QVERIFY(!failed.isOk());
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QCOMPARE(failed.error().detail, words);
    QCOMPARE(failed.error().delivery, Delivery::NotSent);
}

void TestFailedCommits::aFailedCommitIsNotSeenAndTheNextOneIs()
{
    m_disk->makeTrouble({ DiskTrouble::Kind::SyncError, 1, false });
    QVERIFY(!added(u"failed"_s).isOk());
    QCOMPARE(read(), QStringList{ u"before"_s });
    QVERIFY(added(u"after"_s).isOk());
    QCOMPARE(read(), (QStringList{ u"before"_s, u"after"_s }));
}

// Its frames are in the log, and the commit is the last of them: SQLite does not take them out again. This
// is why ChangeJournal calls a failed commit "not written" for this run of the program only, and why
// nothing may rest on its absence after the next start.
void TestFailedCommits::aFailedCommitIsThereWholeOrNotAtAllAfterAPowerCut()
{
    m_disk->makeTrouble({ DiskTrouble::Kind::SyncError, 1, false });
    QVERIFY(!added(u"failed"_s).isOk());
    const QStringList without{ u"before"_s };
    const QStringList with{ u"before"_s, u"failed"_s };
    const QList<QStringList> found = wordsAfterPowerCuts();
    for (const QStringList &each : found)
        QVERIFY(each == without || each == with);
    QVERIFY(found.contains(without));
    QVERIFY(found.contains(with));
}

void TestFailedCommits::nothingOfAFailedCommitOutlivesTheNextOne()
{
    m_disk->makeTrouble({ DiskTrouble::Kind::SyncError, 1, false });
    QVERIFY(!added(u"failed"_s).isOk());
    QVERIFY(added(u"after"_s).isOk());
    for (const QStringList &each : wordsAfterPowerCuts())
        QCOMPARE(each, (QStringList{ u"before"_s, u"after"_s }));
}

void TestFailedCommits::aFailedCommitIsGoneOnceTheFileWasClosed()
{
    m_disk->makeTrouble({ DiskTrouble::Kind::SyncError, 1, false });
    QVERIFY(!added(u"failed"_s).isOk());
    QVERIFY(open());
    QCOMPARE(read(), QStringList{ u"before"_s });
}

// So closing and opening it again after a failure would not make storage any better.
void TestFailedCommits::closingOverASickDiskCanBringItBack()
{
    m_disk->makeTrouble({ DiskTrouble::Kind::SyncError });
    QVERIFY(!added(u"failed"_s).isOk());
    m_database.reset();
    m_disk->heal();
    QVERIFY(open());
    QCOMPARE(read(), (QStringList{ u"before"_s, u"failed"_s }));
}

void TestFailedCommits::aSwitchOfModesThatFailsIsAFailedOpening_data()
{
    QTest::addColumn<DiskTrouble::Kind>("kind");
    QTest::newRow("write error") << DiskTrouble::Kind::WriteError;
    QTest::newRow("sync error") << DiskTrouble::Kind::SyncError;
    QTest::newRow("full") << DiskTrouble::Kind::Full;
}

// A journal in the other mode works all the same, but a power cut can take back what it committed.
void TestFailedCommits::aSwitchOfModesThatFailsIsAFailedOpening()
{
    QFETCH(DiskTrouble::Kind, kind);
    m_database.reset();
    QVERIFY(QFile::remove(m_path));
    m_disk->makeTrouble({ kind, 1, false });
    QVERIFY(!open());
    QVERIFY(m_disk->hasStruck());
    QVERIFY(open());
    Outcome mode(pragma(*m_database, u"journal_mode"_s));
    QVERIFY(mode.wait() && mode.isOk());
    QCOMPARE(mode.value(), u"wal"_s);
}

void TestFailedCommits::anEmptyFileOfAFailedOpeningIsNotTakenForDamage()
{
    m_database.reset();
    QVERIFY(QFile::remove(m_path));
    m_disk->makeTrouble({ DiskTrouble::Kind::ReadOnly });
    QVERIFY(!open());
    QVERIFY(!QFile::exists(m_path));
    m_disk->heal();
    QVERIFY(open()); // open() wants nothing to have been set aside
}

void TestFailedCommits::anOpeningThatFailsAnywhereCanBeTriedAgain_data()
{
    QTest::addColumn<DiskTrouble::Kind>("kind");
    QTest::newRow("full") << DiskTrouble::Kind::Full;
    QTest::newRow("write error") << DiskTrouble::Kind::WriteError;
    QTest::newRow("sync error") << DiskTrouble::Kind::SyncError;
    QTest::newRow("read error") << DiskTrouble::Kind::ReadError;
    QTest::newRow("read-only") << DiskTrouble::Kind::ReadOnly;
    QTest::newRow("cannot open") << DiskTrouble::Kind::CannotOpen;
    QTest::newRow("shared memory") << DiskTrouble::Kind::SharedMemory;
}

void TestFailedCommits::anOpeningThatFailsAnywhereCanBeTriedAgain()
{
    QFETCH(DiskTrouble::Kind, kind);
    int failures = 0;
    for (const bool isNew : { true, false }) {
        for (int at = 1;; ++at) {
            m_database.reset();
            if (isNew)
                QFile::remove(m_path);
            m_disk->makeTrouble({ kind, at });
            failures += open() ? 0 : 1;
            if (!m_disk->hasStruck())
                break;
            m_disk->heal();
            QVERIFY2(open(), qPrintable(QString::number(at)));
            QCOMPARE(read(), isNew ? QStringList() : QStringList{ u"before"_s });
        }
        m_disk->heal();
        if (isNew)
            QVERIFY(added(u"before"_s).isOk());
    }
    QVERIFY(failures > 0);
}

QTEST_GUILESS_MAIN(TestFailedCommits)
#include "tst_failedcommits.moc"
