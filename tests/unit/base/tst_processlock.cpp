// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/processlock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using Taking = ProcessLock::Taking;

/// A lock is held by one living process, and never by a dead one.
class ProcessLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isTakenOnce();
    void tellsWhoHoldsIt();
    void isTakenFromTheDead_data();
    void isTakenFromTheDead();
    void saysWhenItCannotBeMade();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"it.lock"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProcessLockTest::isTakenOnce()
{
    ProcessLock one(path());
    ProcessLock two(path());
    QCOMPARE(one.take(), Taking::Taken);
    QCOMPARE(one.take(), Taking::Taken);
    QCOMPARE(two.take(), Taking::HeldByAnother);
    QVERIFY(one.isTaken() && !two.isTaken());
    one.release();
    QCOMPARE(two.take(), Taking::Taken);
}

void ProcessLockTest::tellsWhoHoldsIt()
{
    ProcessLock one(path());
    ProcessLock two(path());
    QVERIFY(!two.holder());
    QCOMPARE(one.take(), Taking::Taken);
    const auto holder = two.holder();
    QVERIFY(holder.has_value());
    QCOMPARE(holder->process, qint64{ QCoreApplication::applicationPid() });
    QCOMPARE(holder->host, QSysInfo::machineHostName());
}

void ProcessLockTest::isTakenFromTheDead_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("that did not get to sign it") << QByteArray();
    QTest::newRow("that signed it") << QByteArray("1\nhost\n"); // process 1 lives
    QTest::newRow("that wrote something else") << QByteArray("\xff\x00garbage", 9);
}

void ProcessLockTest::isTakenFromTheDead()
{
    QFETCH(QByteArray, left);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    QCOMPARE(file.write(left), left.size());
    file.close();
    ProcessLock lock(path());
    QCOMPARE(lock.take(), Taking::Taken);
    ProcessLock other(path());
    QCOMPARE(other.take(), Taking::HeldByAnother);
    QCOMPARE(other.holder()->process, qint64{ QCoreApplication::applicationPid() });
}

void ProcessLockTest::saysWhenItCannotBeMade()
{
    ProcessLock lock(m_folder->filePath(u"nowhere/it.lock"_s));
    QCOMPARE(lock.take(), Taking::Impossible);
    QVERIFY(!lock.isTaken() && !lock.holder());
}

QTEST_GUILESS_MAIN(ProcessLockTest)
#include "tst_processlock.moc"
