// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/processlock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

/// A lock is held by one living process, and never by a dead one.
class ProcessLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isTakenOnce();
    void isTakenFromWhoeverMadeItAndDied();
    void isLeftToWhoeverHasMadeItAndLives();
    void saysWhyItCannotBeMade();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"it.lock"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProcessLockTest::isTakenOnce()
{
    QLockFile one(path());
    QLockFile two(path());
    QVERIFY(takeLock(one));
    QVERIFY(!takeLock(two));
    QCOMPARE(two.error(), QLockFile::LockFailedError);
    QVERIFY(one.isLocked() && !two.isLocked());
    one.unlock();
    QVERIFY(takeLock(two));
}

void ProcessLockTest::isTakenFromWhoeverMadeItAndDied()
{
    QFile unnamed(path());
    QVERIFY(unnamed.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    unnamed.close();
    QLockFile lock(path());
    QVERIFY(takeLock(lock));
    QLockFile other(path());
    QVERIFY(!takeLock(other));
}

void ProcessLockTest::isLeftToWhoeverHasMadeItAndLives()
{
    const int living = ::open(QFile::encodeName(path()).constData(), O_RDWR | O_CREAT | O_EXCL, 0600);
    QVERIFY(living >= 0);
    QCOMPARE(::flock(living, LOCK_EX | LOCK_NB), 0);
    QLockFile lock(path());
    QVERIFY(!takeLock(lock));
    QVERIFY(QFile::exists(path()));
    ::close(living);
    QVERIFY(takeLock(lock));
}

void ProcessLockTest::saysWhyItCannotBeMade()
{
    QLockFile lock(m_folder->filePath(u"nowhere/it.lock"_s));
    QVERIFY(!takeLock(lock));
    QVERIFY(lock.error() != QLockFile::NoError);
}

QTEST_GUILESS_MAIN(ProcessLockTest)
#include "tst_processlock.moc"
