// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/storage/worddatabase.h"

#include <QSqlError>
#include <QTemporaryDir>

using namespace NumberDesk;
using namespace NumberDesk::Testing;

/// What SQLite's codes mean here, and transactions.
class TestSql final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsWords_data();
    void everyCodeHasItsWords();
    void aTransactionWithinAnotherSaysWhyNot();
    void whatWasNotCommittedIsRolledBack();

private:
    template <typename Work>
    [[nodiscard]] bool inDatabase(Work work);
};

template <typename Work>
bool TestSql::inDatabase(Work work)
{
    const QTemporaryDir folder;
    Database database(spec(folder.filePath(u"test.db"_s)));
    database.open().reset();
    Outcome end(database.run<Done>([&work](QSqlDatabase &file) -> Result<Done> {
        return work(file) ? Result<Done>(Done{}) : makeError(ErrorKind::Internal);
    }));
    return end.wait() && end.isOk();
}

void TestSql::everyCodeHasItsWords_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("damage");
    QTest::newRow("busy") << 5 << u"The file is in use by another program."_s << false;
    QTest::newRow("busy snapshot") << 517 << u"The file is in use by another program."_s << false;
    QTest::newRow("read-only") << 8 << u"The file cannot be opened for writing."_s << false;
    QTest::newRow("i/o") << 10 << u"The disk reports an error, or it is full."_s << false;
    QTest::newRow("write") << 778 << u"The disk reports an error, or it is full."_s << false;
    QTest::newRow("corrupt") << 11 << u"The file is damaged."_s << true;
    QTest::newRow("full") << 13 << u"The disk is full."_s << false;
    QTest::newRow("cannot open") << 14 << u"The file cannot be opened for writing."_s << false;
    QTest::newRow("constraint") << 19 << u"The file cannot be read or written."_s << false;
    QTest::newRow("unique") << 2067 << u"The file cannot be read or written."_s << false;
    QTest::newRow("no database") << 26 << u"The file is damaged."_s << true;
    QTest::newRow("none") << 0 << u"The file cannot be read or written."_s << false;
}

void TestSql::everyCodeHasItsWords()
{
    QFETCH(int, code);
    QFETCH(QString, words);
    QFETCH(bool, damage);
    const QSqlError error({}, {}, QSqlError::StatementError, QString::number(code));
    QCOMPARE(storageError(error).detail, words);
    QCOMPARE(storageError(error).kind, ErrorKind::Storage);
    QCOMPARE(isDamage(error), damage);
    QCOMPARE(isConstraint(error), code % 256 == 19);
}

void TestSql::aTransactionWithinAnotherSaysWhyNot()
{
    QVERIFY(inDatabase([](QSqlDatabase &file) {
        Transaction outer(file);
        Transaction inner(file);
        const auto end = inner.commit();
        return outer.isOpen() && !inner.isOpen() && !inner.isDamaged()
            && inner.error().kind == ErrorKind::Storage && !end.isOk() && outer.commit().isOk();
    }));
}

void TestSql::whatWasNotCommittedIsRolledBack()
{
    QVERIFY(inDatabase([](QSqlDatabase &file) {
        {
            Transaction transaction(file);
            if (!execute(file, u"INSERT INTO words (word) VALUES ('half')"_s).ok)
                return false;
        }
        auto count = execute(file, u"SELECT COUNT(*) FROM words"_s);
        return count.query.next() && count.query.value(0).toInt() == 0;
    }));
}

QTEST_GUILESS_MAIN(TestSql)
#include "tst_sql.moc"
