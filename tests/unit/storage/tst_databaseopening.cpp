// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/storage/worddatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;

/// Files of other versions, and files that are none any more.
class TestDatabaseOpening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void everyVersionIsBroughtUpToDate();
    void failedMigrationLeavesTheVersionAsItWas();
    void newerFileIsRefusedAndLeftAlone();
    void newerCacheIsRebuilt();
    void damagedFileIsSetAsideNeverDeleted_data();
    void damagedFileIsSetAsideNeverDeleted();
    void damagedCacheIsRebuilt();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"desk/test.db"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestDatabaseOpening::everyVersionIsBroughtUpToDate()
{
    DatabaseSpec three = spec(path());
    three.migrations << QStringList{ u"ALTER TABLE words ADD COLUMN lang TEXT NOT NULL DEFAULT 'en'"_s }
                     << QStringList{ u"CREATE TABLE more (id INTEGER)"_s, u"UPDATE words SET lang = 'de'"_s };
    for (int from = 0; from <= 3; ++from) {
        three.path = m_dir->filePath(u"from%1.db"_s.arg(from));
        DatabaseSpec old = three;
        old.migrations = three.migrations.first(from);
        {
            Database database(old);
            Outcome opened(database.open());
            QVERIFY(opened.wait() && opened.isOk());
            QCOMPARE(opened.value().version, from);
        }
        Database database(three);
        Outcome opened(database.open());
        Outcome tables(pragma(database, u"table_info(more)"_s));
        QVERIFY(opened.wait() && opened.isOk() && tables.wait() && tables.isOk());
        QCOMPARE(opened.value().previousVersion, from);
        QCOMPARE(opened.value().version, 3);
    }
}

void TestDatabaseOpening::failedMigrationLeavesTheVersionAsItWas()
{
    QVERIFY(wordsIn(path()).isEmpty());
    DatabaseSpec broken = spec(path());
    broken.migrations << QStringList{ u"CREATE TABLE half (id INTEGER)"_s, u"THIS IS NO SQL"_s };
    {
        Database database(broken);
        Outcome opened(database.open());
        QVERIFY(opened.wait());
        QVERIFY(!opened.isOk());
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
    }
    Database database(spec(path()));
    Outcome opened(database.open());
    Outcome version(pragma(database, u"user_version"_s));
    Outcome half(pragma(database, u"table_info(half)"_s));
    QVERIFY(half.wait());
    QVERIFY(opened.isOk());
    QCOMPARE(version.value(), u"1"_s);
    QVERIFY(!half.isOk()); // no such table
}

void TestDatabaseOpening::newerFileIsRefusedAndLeftAlone()
{
    DatabaseSpec newer = spec(path());
    newer.migrations << QStringList{ u"CREATE TABLE future (id INTEGER)"_s };
    {
        Database database(newer);
        Outcome opened(database.open());
        QVERIFY(opened.wait() && opened.isOk());
    }
    {
        Database database(spec(path()));
        Outcome opened(database.open());
        QVERIFY(opened.wait());
        QVERIFY(!opened.isOk());
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY(opened.error().detail.contains(u"newer"_s));
    }
    Database database(newer);
    Outcome opened(database.open());
    QVERIFY(opened.wait() && opened.isOk());
    QCOMPARE(opened.value().previousVersion, 2);
}

void TestDatabaseOpening::newerCacheIsRebuilt()
{
    DatabaseSpec cache = spec(path());
    cache.damaged = DatabaseSpec::Damaged::Rebuild;
    DatabaseSpec newer = cache;
    newer.migrations << QStringList{ u"CREATE TABLE future (id INTEGER)"_s };
    {
        Database database(newer);
        Outcome opened(database.open());
        QVERIFY(opened.wait() && opened.isOk());
    }
    Database database(cache);
    Outcome opened(database.open());
    QVERIFY(opened.wait() && opened.isOk());
    QVERIFY(opened.value().rebuilt);
    QCOMPARE(opened.value().version, 1);
}

void TestDatabaseOpening::damagedFileIsSetAsideNeverDeleted_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::newRow("header") << qint64(0);
    QTest::newRow("schema page") << qint64(100);
    QTest::newRow("table page") << qint64(4096);
}

void TestDatabaseOpening::damagedFileIsSetAsideNeverDeleted()
{
    QFETCH(qint64, offset);
    {
        Database database(spec(path()));
        Outcome opened(database.open());
        Outcome added(addWord(database, u"evidence"_s));
        QVERIFY(added.wait() && added.isOk());
    }
    QVERIFY(overwrite(path(), offset, QByteArray(2000, '\xa5')));
    Database database(spec(path()));
    Outcome opened(database.open());
    QVERIFY(opened.wait());
    QVERIFY(opened.isOk());
    const QString aside = opened.value().setAside;
    QVERIFY(QFileInfo(aside).fileName().startsWith(u"test.damaged-"_s));
    QCOMPARE(QFileInfo(aside).path(), QFileInfo(path()).path());
    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll().contains(QByteArray(2000, '\xa5')));
    QCOMPARE(opened.value().previousVersion, 0);
    Outcome list(words(database));
    QVERIFY(list.wait() && list.isOk());
    QVERIFY(list.value().isEmpty());
}

void TestDatabaseOpening::damagedCacheIsRebuilt()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QVERIFY(overwrite(path(), 0, QByteArray(8192, '\xa5')));
    DatabaseSpec cache = spec(path());
    cache.damaged = DatabaseSpec::Damaged::Rebuild;
    Database database(cache);
    Outcome opened(database.open());
    QVERIFY(opened.wait() && opened.isOk());
    QVERIFY(opened.value().rebuilt);
    QVERIFY(opened.value().setAside.isEmpty());
    QCOMPARE(QDir(QFileInfo(path()).path()).entryList({ u"*damaged*"_s }).size(), 0);
}

QTEST_GUILESS_MAIN(TestDatabaseOpening)
#include "tst_databaseopening.moc"
