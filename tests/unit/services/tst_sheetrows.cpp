// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/services/sheetdesk.h"

#include <QRandomGenerator>
#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// Which number a row of a sheet is about, and which rows and files are refused.
class SheetRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNumberIsFoundByWhatIsThere_data();
    void aNumberIsFoundByWhatIsThere();
    void aNumberOfTwoAccountsWantsItsAccount();
    void aColumnSortedAloneIsRefused();
    void aDamagedMarkIsRefused();
    void aRoundedNumberIsKnownByItsMark();
    void theSameRowTwiceCountsOnce();
    void rowsThatContradictAreRefused();
    void moreCellsThanColumnsAreRefused();
    void aFileThatIsNoneIsRefused_data();
    void aFileThatIsNoneIsRefused();
    void damageInOneRowNeverChangesAnotherNumber();

private:
    SheetDesk m_desk;
};

void SheetRowsTest::init()
{
    m_desk = SheetDesk();
    m_desk.addThree();
}

void SheetRowsTest::aNumberIsFoundByWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("digits alone") << QByteArray("number,set:hook\n447700900001,https://h.example/\n")
                                  << QString();
    QTest::newRow("only a heading in capitals")
        << QByteArray("NUMBER;SET:HOOK\n'+44 7700 900001;https://h.example/\n") << QString();
    QTest::newRow("as people write it")
        << QByteArray("number,country,set:hook\n07700 900001,gb,https://h.example/\n") << QString();
    QTest::newRow("with its account")
        << QByteArray("number,account,provider,set:hook\n+447700900001,Ops EU,FAKE,https://h.example/\n")
        << QString();
    QTest::newRow("unknown number") << QByteArray("number,set:hook\n447700900999,x\n")
                                    << u"not among yours"_s;
    QTest::newRow("unknown account") << QByteArray("number,account,set:hook\n447700900001,Nobody,x\n")
                                     << u"no account"_s;
    QTest::newRow("another account") << QByteArray("number,account,set:hook\n447700900001,Ops US,x\n")
                                     << u"not “Ops US”"_s;
    QTest::newRow("another country") << QByteArray("number,country,set:hook\n447700900001,US,x\n")
                                     << u"not among yours"_s;
    QTest::newRow("rounded") << QByteArray("number,set:hook\n4.47701E+11,x\n") << u"rounded"_s;
    QTest::newRow("a word") << QByteArray("number,set:hook\nreception,x\n") << u"is no number"_s;
    QTest::newRow("none") << QByteArray("number,set:hook\n,x\n") << u"no number in this row"_s;
}

void SheetRowsTest::aNumberIsFoundByWhatIsThere()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QString, refusal);
    const SheetPlan plan = planOf(sheet, m_desk.world);
    QCOMPARE(plan.rows.size(), 1);
    if (refusal.isEmpty()) {
        QCOMPARE(plan.changes().value(0).ref.number.digits(), u"447700900001"_s);
    } else {
        QCOMPARE(plan.rows.first().outcome, SheetRow::Refused);
        QVERIFY2(
            plan.rows.first().words.first().contains(refusal), qPrintable(plan.rows.first().words.first()));
    }
}

void SheetRowsTest::aNumberOfTwoAccountsWantsItsAccount()
{
    m_desk.add(u"a2"_s, u"447700900001"_s);
    EditedSheet sheet(m_desk.exported());
    sheet.set(0, u"set:hook"_s, kOther);
    QCOMPARE(planOf(sheet.bytes(), m_desk.world).changes().value(0).ref.account, u"a1"_s);
    sheet.set(0, u"account"_s, {}).set(0, u"provider"_s, {});
    const SheetPlan plan = planOf(sheet.bytes(), m_desk.world);
    QCOMPARE(plan.count(SheetRow::Refused), 1);
    QVERIFY(plan.rows.first().words.first().contains(u"More than one"_s));
}

void SheetRowsTest::aColumnSortedAloneIsRefused()
{
    EditedSheet sheet(m_desk.exported());
    const QString first = sheet.cell(0, u"number"_s);
    sheet.set(0, u"number"_s, sheet.cell(1, u"number"_s)).set(1, u"number"_s, first);
    const SheetPlan plan = planOf(sheet.bytes(), m_desk.world);
    QCOMPARE(plan.count(SheetRow::Refused), 2);
    QVERIFY(plan.rows.first().words.first().contains(u"belong together"_s));
}

void SheetRowsTest::aDamagedMarkIsRefused()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(0, u"row"_s, sheet.cell(0, u"row"_s).chopped(1)).set(0, u"set:hook"_s, kOther);
    QCOMPARE(planOf(sheet.bytes(), m_desk.world).count(SheetRow::Refused), 1);
    sheet.set(0, u"row"_s, {}); // then it is compared with what is there
    QCOMPARE(planOf(sheet.bytes(), m_desk.world).count(SheetRow::Planned), 1);
}

void SheetRowsTest::aRoundedNumberIsKnownByItsMark()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(0, u"number"_s, u"4.47701E+11"_s).set(0, u"set:hook"_s, kOther);
    QCOMPARE(planOf(sheet.bytes(), m_desk.world).changes().value(0).ref.number.digits(), u"447700900001"_s);
    sheet.drop(u"number"_s);
    QCOMPARE(planOf(sheet.bytes(), m_desk.world).changes().value(0).ref.number.digits(), u"447700900001"_s);
}

void SheetRowsTest::theSameRowTwiceCountsOnce()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(0, u"set:hook"_s, kOther).repeat(0).repeat(1);
    const SheetPlan plan = planOf(sheet.bytes(), m_desk.world);
    QCOMPARE(plan.changes().size(), 1);
    QCOMPARE(plan.count(SheetRow::Remarked), 2);
    QCOMPARE(plan.count(SheetRow::Refused), 0);
}

void SheetRowsTest::rowsThatContradictAreRefused()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(0, u"set:hook"_s, kOther).repeat(0).set(3, u"set:hook"_s, u"https://third.example/"_s);
    const SheetPlan plan = planOf(sheet.bytes(), m_desk.world);
    QVERIFY(plan.changes().isEmpty());
    QCOMPARE(plan.count(SheetRow::Refused), 2);
    QVERIFY(plan.rows.at(0).words.first().contains(u"Line 5"_s));
    QVERIFY(plan.rows.at(1).words.first().contains(u"Line 2"_s));
}

void SheetRowsTest::moreCellsThanColumnsAreRefused()
{
    const SheetPlan plan
        = planOf("number,set:hook\n447700900001,https://h.example/a,b\n447700900002,,,\n", m_desk.world);
    QCOMPARE(plan.count(SheetRow::Refused), 1);
    QCOMPARE(plan.unchanged, 1);
}

void SheetRowsTest::aFileThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("no heading") << QByteArray("1,2\n3,4\n") << u"no sheet of numbers"_s;
    QTest::newRow("a column twice") << QByteArray("number,owner,Owner\n") << u"two columns “Owner”"_s;
    QTest::newRow("damaged heading") << QByteArray("\"number,owner\n") << u"Line 1"_s;
    QTest::newRow("damaged later") << QByteArray("number,owner\n447700900001,Ada\n\"44") << u"Line 3"_s;
    QTest::newRow("damaged JSON") << QByteArray("{\"format\":\n\"numberdesk-numbers\",]") << u"Line 2"_s;
    QTest::newRow("JSON cut in a text") << QByteArray("{\"format\":\n\"numberdesk") << u"Line 2"_s;
    QTest::newRow("other JSON") << QByteArray("{\"numbers\":[]}") << u"no sheet of numbers"_s;
    QTest::newRow("newer JSON") << QByteArray(
        "{\"format\":\"numberdesk-numbers\",\"version\":2,\"numbers\":[]}")
                                << u"newer version"_s;
    QTest::newRow("JSON of no objects")
        << QByteArray("{\"format\":\"numberdesk-numbers\",\"version\":1,\"numbers\":[{\"number\":\"1\"},2]}")
        << u"Number 2"_s;
    const QByteArray begin("{\"format\":\"numberdesk-numbers\",\"version\":1,\"numbers\":[{},\n{");
    QTest::newRow("a list in JSON") << QByteArray(begin + "\"note\":[\"a\"]}]}") << u"Line 2: “note”"_s;
    QTest::newRow("an object in JSON") << QByteArray(begin + "\"tags\":{\"a\":1}}]}") << u"Line 2: “tags”"_s;
    QTest::newRow("tags in JSON that are none") << QByteArray(begin + "\"tags\":[1]}]}") << u"Line 2"_s;
    QByteArray wide(begin);
    for (int name = 0; name < 1001; ++name)
        wide += "},{\"" + QByteArray::number(name) + "\":1";
    QTest::newRow("JSON of too many names") << QByteArray(wide + "},{}]}") << u"more than 1000"_s;
}

void SheetRowsTest::aFileThatIsNoneIsRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, reason);
    const auto plan = planSheet(file, m_desk.world);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::InvalidRequest);
    QVERIFY2(plan.error().detail.contains(reason), qPrintable(plan.error().detail));
}

void SheetRowsTest::damageInOneRowNeverChangesAnotherNumber()
{
    const QByteArray sheet = m_desk.exported();
    const qsizetype begin = sheet.indexOf('\n', sheet.indexOf('\n') + 1) + 1; // the second number
    const qsizetype end = sheet.indexOf('\n', begin);
    const QByteArray signs(",;\t\"'\n\r|=&%+ 01ax\xc3\xff", 18);
    QRandomGenerator random(11);
    int refused = 0;
    int planned = 0;
    for (int round = 0; round < 5000; ++round) {
        QByteArray damaged = sheet;
        for (int times = random.bounded(3); times >= 0; --times) {
            const qsizetype at = begin + random.bounded(int(end - begin));
            if (random.bounded(3) == 0)
                damaged.remove(at, 1 + random.bounded(4));
            else
                damaged.insert(at, signs.at(random.bounded(int(signs.size()))));
        }
        const auto plan = planSheet(damaged, m_desk.world);
        refused += plan ? 0 : 1;
        if (!plan)
            continue;
        for (const Change &change : plan->changes()) {
            ++planned;
            QCOMPARE(change.ref.number.digits(), u"447700900002"_s);
        }
    }
    QVERIFY(refused > 100);
    QVERIFY(planned > 10);
}

QTEST_GUILESS_MAIN(SheetRowsTest)
#include "tst_sheetrows.moc"
