// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/storage/worddatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

QFile::Permissions mode(const QString &path)
{
    return QFile::permissions(path) & QFile::Permissions(0x7077);
}

constexpr QFile::Permissions kOwnFile = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

class TestDatabase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void openingMakesPrivateFilesInAPrivateFolder();
    void openingSetsWhatWasAskedFor();
    void whatWasWrittenIsThereAfterReopening();
    void workRunsInOrderInAnotherThreadAndEndsInThisOne();
    void droppedRunIsDoneAndDroppedReadIsNot();
    void destructionFinishesQueuedWork();
    void destructionEndsOperationsThatAreStillHeld();
    void workBeforeOpeningEndsAsStorage();
    void openingCanBeTriedAgain();
    void secondWriterIsRefusedUntilTheFirstIsGone();
    void otherProcessIsNamedAndItsDeathFreesTheFile();
    void folderThatCannotBeMadeIsAStorageError();
    void fullDiskIsAStorageErrorAndLosesNothing();

private:
    QString path() const { return m_dir->filePath(u"desk/test.db"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestDatabase::openingMakesPrivateFilesInAPrivateFolder()
{
    Database database(spec(path()));
    Outcome opened(database.open());
    QVERIFY(opened.wait());
    QVERIFY(opened.isOk());
    QCOMPARE(opened.value().version, 1);
    QCOMPARE(opened.value().previousVersion, 0);
    Outcome added(addWord(database, u"one"_s));
    QVERIFY(added.wait() && added.isOk());
    QCOMPARE(mode(m_dir->filePath(u"desk"_s)), kOwnFile | QFile::ExeOwner);
    const QStringList files = QDir(m_dir->filePath(u"desk"_s)).entryList(QDir::Files);
    QVERIFY(files.contains(u"test.db-wal"_s));
    for (const QString &file : files)
        QVERIFY2(mode(m_dir->filePath(u"desk/"_s + file)) == kOwnFile, qPrintable(file));
}

void TestDatabase::openingSetsWhatWasAskedFor()
{
    DatabaseSpec relaxed = spec(m_dir->filePath(u"relaxed.db"_s));
    relaxed.durability = DatabaseSpec::Durability::Relaxed;
    Database durable(spec(path()));
    Database cache(relaxed);
    Outcome first(durable.open());
    Outcome second(cache.open());
    Outcome journalMode(pragma(durable, u"journal_mode"_s));
    Outcome full(pragma(durable, u"synchronous"_s));
    Outcome normal(pragma(cache, u"synchronous"_s));
    Outcome keys(pragma(durable, u"foreign_keys"_s));
    QVERIFY(
        first.wait() && second.wait() && journalMode.wait() && full.wait() && normal.wait() && keys.wait());
    QCOMPARE(journalMode.value(), u"wal"_s);
    QCOMPARE(full.value(), u"2"_s);
    QCOMPARE(normal.value(), u"1"_s);
    QCOMPARE(keys.value(), u"1"_s);
}

void TestDatabase::whatWasWrittenIsThereAfterReopening()
{
    {
        Database database(spec(path()));
        Outcome opened(database.open());
        Outcome added(addWord(database, u"kept"_s));
        QVERIFY(added.wait() && added.isOk());
    }
    Database database(spec(path()));
    Outcome opened(database.open());
    QVERIFY(opened.wait() && opened.isOk());
    QCOMPARE(opened.value().previousVersion, 1);
    QVERIFY(opened.value().setAside.isEmpty());
    Outcome list(words(database));
    QVERIFY(list.wait() && list.isOk());
    QCOMPARE(list.value(), QStringList{ u"kept"_s });
}

void TestDatabase::workRunsInOrderInAnotherThreadAndEndsInThisOne()
{
    Database database(spec(path()));
    Outcome opened(database.open());
    std::vector<std::unique_ptr<Outcome<Done>>> ends;
    QStringList expected;
    for (int i = 0; i < 100; ++i) {
        expected << QString::number(i);
        ends.push_back(std::make_unique<Outcome<Done>>(addWord(database, expected.constLast())));
    }
    QThread *endedIn = nullptr;
    auto where
        = database.run<QThread *>([](QSqlDatabase &) { return Result<QThread *>(QThread::currentThread()); });
    QThread *workedIn = nullptr;
    where->whenDone(this, [&](const Result<QThread *> &end) {
        endedIn = QThread::currentThread();
        workedIn = *end;
    });
    Outcome list(words(database));
    QVERIFY(list.wait() && list.isOk());
    QCOMPARE(list.value(), expected);
    QCOMPARE(endedIn, QThread::currentThread());
    QVERIFY(workedIn && workedIn != QThread::currentThread());
    for (const auto &end : ends)
        QVERIFY(end->isOk() && end->ends() == 1);
}

void TestDatabase::droppedRunIsDoneAndDroppedReadIsNot()
{
    Database database(spec(path()));
    Outcome opened(database.open());
    QSemaphore gate;
    Outcome waiting(database.run<Done>([&gate](QSqlDatabase &) {
        gate.acquire();
        return Result<Done>(Done{});
    }));
    std::atomic_bool readRan = false;
    const auto look = [&readRan](QSqlDatabase &) {
        readRan = true;
        return Result<Done>(Done{});
    };
    addWord(database, u"dropped"_s).reset();
    database.read<Done>(look).reset();
    Outcome cancelled(database.read<Done>(look));
    cancelled.cancel();
    gate.release();
    Outcome list(words(database));
    QVERIFY(list.wait() && list.isOk());
    QCOMPARE(list.value(), QStringList{ u"dropped"_s });
    QVERIFY(!readRan);
    QVERIFY(cancelled.wait());
    QVERIFY(!cancelled.isOk());
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
}

void TestDatabase::destructionFinishesQueuedWork()
{
    constexpr int kCount = 200;
    {
        Database database(spec(path()));
        database.open().reset();
        for (int i = 0; i < kCount; ++i)
            addWord(database, QString::number(i)).reset();
    }
    QCOMPARE(wordsIn(path()).size(), kCount);
}

void TestDatabase::destructionEndsOperationsThatAreStillHeld()
{
    auto database = std::make_unique<Database>(spec(path()));
    Outcome opened(database->open());
    Outcome added(addWord(*database, u"late"_s));
    Outcome list(words(*database));
    database.reset();
    QVERIFY(!list.hasEnded()); // through the event loop, as ever
    QVERIFY(list.wait());
    QVERIFY(opened.isOk());
    QVERIFY(added.isOk());
    QVERIFY(list.isOk());
    QCOMPARE(list.value(), QStringList{ u"late"_s });
}

void TestDatabase::workBeforeOpeningEndsAsStorage()
{
    Database database(spec(path()));
    Outcome added(addWord(database, u"early"_s));
    QVERIFY(added.wait());
    QVERIFY(!added.isOk());
    QCOMPARE(added.error().kind, ErrorKind::Storage);
    QCOMPARE(added.error().delivery, Delivery::NotSent);
}

void TestDatabase::openingCanBeTriedAgain()
{
    const QString blocker = m_dir->filePath(u"desk"_s);
    QVERIFY(overwrite(blocker, 0, "a file where the folder should be"));
    Database database(spec(path()));
    Outcome refused(database.open());
    Outcome added(addWord(database, u"early"_s));
    QVERIFY(added.wait());
    QVERIFY(!refused.isOk());
    QCOMPARE(added.error().detail, refused.error().detail);
    QVERIFY(QFile::remove(blocker));
    Outcome opened(database.open());
    Outcome again(addWord(database, u"later"_s));
    QVERIFY(again.wait());
    QVERIFY(opened.isOk());
    QVERIFY(again.isOk());
}

void TestDatabase::secondWriterIsRefusedUntilTheFirstIsGone()
{
    auto first = std::make_unique<Database>(spec(path()));
    Outcome opened(first->open());
    QVERIFY(opened.wait() && opened.isOk());
    Database second(spec(path()));
    Outcome refused(second.open());
    QVERIFY(refused.wait());
    QVERIFY(!refused.isOk());
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY(refused.error().detail.contains(u"in use"_s));
    first.reset();
    Outcome again(second.open());
    QVERIFY(again.wait());
    QVERIFY(again.isOk());
}

void TestDatabase::otherProcessIsNamedAndItsDeathFreesTheFile()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), { u"--hold"_s, path() });
    QVERIFY(other.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(other.canReadLine(), 10000);
    QCOMPARE(other.readLine().trimmed(), QByteArray("held"));
    Database database(spec(path()));
    Outcome refused(database.open());
    QVERIFY(refused.wait());
    QVERIFY(!refused.isOk());
    QVERIFY(refused.error().detail.contains(QString::number(other.processId())));
    other.kill();
    QVERIFY(other.waitForFinished());
    Outcome opened(database.open());
    QVERIFY(opened.wait());
    QVERIFY(opened.isOk());
    Outcome list(words(database));
    QVERIFY(list.wait() && list.isOk());
    QCOMPARE(list.value(), QStringList{ u"from the other"_s }); // committed, so it survived the kill
}

void TestDatabase::folderThatCannotBeMadeIsAStorageError()
{
    QVERIFY(overwrite(m_dir->filePath(u"file"_s), 0, "x"));
    Database database(spec(m_dir->filePath(u"file/desk/test.db"_s)));
    Outcome opened(database.open());
    QVERIFY(opened.wait());
    QVERIFY(!opened.isOk());
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
}

void TestDatabase::fullDiskIsAStorageErrorAndLosesNothing()
{
    Database database(spec(path()));
    Outcome opened(database.open());
    Outcome before(addWord(database, u"before"_s));
    QVERIFY(before.wait() && before.isOk());
    // No file may grow beyond this, as on a full disk; also true for root, unlike permissions.
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{ 128 * 1024, old.rlim_max };
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    Outcome large(addWord(database, QString(1024 * 1024, u'x')));
    const bool ended = large.wait();
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(ended);
    QVERIFY(!large.isOk());
    QCOMPARE(large.error().kind, ErrorKind::Storage);
    Outcome after(addWord(database, u"after"_s));
    Outcome list(words(database));
    QVERIFY(list.wait() && list.isOk());
    QCOMPARE(list.value(), (QStringList{ u"before"_s, u"after"_s }));
}

namespace {

/// The other process: opens the file, says so and waits to be killed.
int hold(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Database database(spec(application.arguments().at(2)));
    QObject context;
    const auto opened = database.open();
    const auto added = addWord(database, u"from the other"_s);
    added->whenDone(&context, [](const Result<Done> &end) {
        std::puts(end.isOk() ? "held" : "refused");
        std::fflush(stdout);
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0)
        return hold(argc, argv);
    QCoreApplication application(argc, argv);
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
