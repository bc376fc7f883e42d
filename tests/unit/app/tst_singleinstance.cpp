// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

/// One program per profile.
class SingleInstanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSecondAsksTheFirstToShowItself();
    void anotherProfileIsAnotherProgram();
    void theSameFolderSpelledOtherwiseIsTheSame();
    void whenTheFirstHasGoneTheNextIsFirst();
    void whatACrashLeftBehindIsNoObstacle();
    void aLockThatNamesNobodyIsNoObstacle();

private:
    QTemporaryDir m_folder;
    QString m_lock;
};

/// Other programs have their locks in the folder that all share.
void SingleInstanceTest::initTestCase()
{
    QVERIFY(qputenv("TMPDIR", QFile::encodeName(m_folder.path())));
    QCOMPARE(QDir::temp().path(), m_folder.path());
}

void SingleInstanceTest::theSecondAsksTheFirstToShowItself()
{
    SingleInstance first(m_folder.path());
    QVERIFY(first.claim());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    SingleInstance second(m_folder.path());
    QVERIFY(!second.claim());
    QTRY_COMPARE(raised.size(), 1);
    SingleInstance third(m_folder.path());
    QVERIFY(!third.claim());
    QTRY_COMPARE(raised.size(), 2);
}

void SingleInstanceTest::anotherProfileIsAnotherProgram()
{
    SingleInstance one(m_folder.filePath(u"one"_s));
    SingleInstance two(m_folder.filePath(u"two"_s));
    QVERIFY(one.claim());
    QVERIFY(two.claim());
}

void SingleInstanceTest::theSameFolderSpelledOtherwiseIsTheSame()
{
    SingleInstance one(m_folder.filePath(u"one"_s));
    SingleInstance same(m_folder.filePath(u"two/../one/"_s));
    QVERIFY(one.claim());
    QVERIFY(!same.claim());
}

void SingleInstanceTest::whenTheFirstHasGoneTheNextIsFirst()
{
    {
        SingleInstance first(m_folder.path());
        QVERIFY(first.claim());
    }
    SingleInstance next(m_folder.path());
    QVERIFY(next.claim());
}

void SingleInstanceTest::whatACrashLeftBehindIsNoObstacle()
{
    const pid_t child = fork();
    if (child == 0) {
        // Ends without any destructor, so its lock and socket stay.
        auto *crashing = new SingleInstance(m_folder.path());
        _exit(crashing->claim() ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    SingleInstance next(m_folder.path());
    QVERIFY(next.claim());
}

void SingleInstanceTest::aLockThatNamesNobodyIsNoObstacle()
{
    const auto locks = [] { return QDir::temp().entryList({ u"numberdesk-*.lock"_s }, QDir::Files); };
    const QStringList others = locks();
    const QString folder = m_folder.filePath(u"unnamed"_s);
    {
        SingleInstance first(folder);
        QVERIFY(first.claim());
        for (const QString &name : locks()) {
            if (!others.contains(name))
                m_lock = QDir::temp().filePath(name);
        }
    }
    QFile unnamed(m_lock); // as one that was never signed
    QVERIFY(!m_lock.isEmpty() && unnamed.open(QIODevice::WriteOnly | QIODevice::Truncate));
    SingleInstance next(folder);
    QVERIFY(next.claim());
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
