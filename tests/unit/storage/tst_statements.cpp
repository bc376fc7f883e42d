// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sql.h"

#include <QTemporaryDir>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

namespace {

const auto kConnection = u"statements"_s;
const auto kInsert = u"INSERT INTO things (name) VALUES (?)"_s;
const auto kSelect = u"SELECT name FROM things WHERE name >= ? ORDER BY name"_s;

} // namespace

/// Statements that stay prepared do what ones do that are prepared each time.
class StatementsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachRunHasItsOwnValues();
    void oneThatIsInUseIsNotLentTwice();
    void nothingIsHeldOnToBetweenTwoRuns();
    void aFailureIsForgottenByTheNextRun();
    void aTableMayChangeInBetween();
    void theyGoBeforeTheConnectionIsClosed();

private:
    [[nodiscard]] QStringList namesFrom(const QString &first);
    QTemporaryDir m_folder;
    QSqlDatabase m_database;
};

void StatementsTest::init()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, kConnection);
    m_database.setDatabaseName(u":memory:"_s);
    QVERIFY(m_database.open());
    keepStatements(m_database);
    keepStatements(m_database); // once is enough
    QVERIFY(execute(m_database, u"CREATE TABLE things (name TEXT UNIQUE NOT NULL)"_s).ok);
    for (const auto &name : { u"a"_s, u"b"_s, u"c"_s })
        QVERIFY(execute(m_database, kInsert, { name }).ok);
}

void StatementsTest::cleanup()
{
    dropStatements(m_database);
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(kConnection);
}

QStringList StatementsTest::namesFrom(const QString &first)
{
    QStringList names;
    auto rows = execute(m_database, kSelect, { first });
    while (rows.ok && rows.query.next())
        names.append(rows.query.value(0).toString());
    return names;
}

void StatementsTest::eachRunHasItsOwnValues()
{
    QCOMPARE(namesFrom(u"a"_s), QStringList({ u"a"_s, u"b"_s, u"c"_s }));
    QCOMPARE(namesFrom(u"c"_s), QStringList{ u"c"_s });
    QCOMPARE(namesFrom(u"b"_s), QStringList({ u"b"_s, u"c"_s }));
}

void StatementsTest::oneThatIsInUseIsNotLentTwice()
{
    auto outer = execute(m_database, kSelect, { u"a"_s });
    QVERIFY(outer.query.next());
    QCOMPARE(namesFrom(u"c"_s), QStringList{ u"c"_s });
    QVERIFY(outer.query.next());
    QCOMPARE(outer.query.value(0).toString(), u"b"_s);
}

void StatementsTest::nothingIsHeldOnToBetweenTwoRuns()
{
    {
        auto rows = execute(m_database, kSelect, { u"a"_s });
        QVERIFY(rows.query.next()); // and more to come, for which it reads on
        QVERIFY(!execute(m_database, u"DROP TABLE things"_s).ok);
    }
    QVERIFY(execute(m_database, u"DROP TABLE things"_s).ok);
}

void StatementsTest::aFailureIsForgottenByTheNextRun()
{
    QVERIFY(!execute(m_database, kInsert, { u"a"_s }).ok);
    const auto again = execute(m_database, kInsert, { u"d"_s });
    QVERIFY(again.ok);
    QCOMPARE(again.query.numRowsAffected(), 1);
    QCOMPARE(namesFrom(u"c"_s), QStringList({ u"c"_s, u"d"_s }));
}

void StatementsTest::aTableMayChangeInBetween()
{
    QCOMPARE(namesFrom(u"c"_s), QStringList{ u"c"_s });
    QVERIFY(execute(m_database, u"ALTER TABLE things ADD COLUMN size INTEGER"_s).ok);
    QCOMPARE(namesFrom(u"c"_s), QStringList{ u"c"_s });
    QVERIFY(execute(m_database, kInsert, { u"d"_s }).ok);
}

void StatementsTest::theyGoBeforeTheConnectionIsClosed()
{
    const QString file = m_folder.filePath(u"things.db"_s);
    dropStatements(m_database);
    m_database.close();
    m_database.setDatabaseName(file);
    for (int opening = 0; opening < 2; ++opening) {
        QVERIFY(m_database.open());
        keepStatements(m_database);
        QVERIFY(execute(m_database, u"CREATE TABLE IF NOT EXISTS things (name TEXT)"_s).ok);
        QVERIFY(execute(m_database, kInsert, { u"a"_s }).ok);
        QCOMPARE(namesFrom(u"a"_s).size(), opening + 1);
        dropStatements(m_database);
        dropStatements(m_database); // none are left to drop
        m_database.close();
    }
}

QTEST_GUILESS_MAIN(StatementsTest)
#include "tst_statements.moc"
