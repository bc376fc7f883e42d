// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/numbersheets.h"
#include "support/locks.h"
#include "unit/services/sheetdesk.h"
#include "unit/services/testdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// Sheets as files, written and read by a thread.
class NumberSheetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetHasTheNumbersInTheirOrder();
    void aSheetIsComparedWithTheNumbersAsTheyAre();
    void aFileThatCannotBeWrittenIsAnErrorAndNoFile();
    void aFileThatCannotBeReadIsAnError();
    void aCancelledExportLeavesTheOldFile();
    void everyCellOfAFormulaIsText();
    void jsonHasTheSameNamesAndE164();
    void onlySettingsOfTheNumbersHaveColumns();
};

void NumberSheetsTest::aSheetHasTheNumbersInTheirOrder()
{
    SheetDesk desk;
    for (const char *digits : { "447700900001", "447700900002", "447700900003" })
        (void)desk.add(u"a1"_s, QString::fromLatin1(digits));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"numbers.csv"_s);
    const auto written = writeSheet(path, desk.world, { 2, 0 }, {});
    QVERIFY(written);
    QCOMPARE(*written, 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const EditedSheet sheet(file.readAll());
    QCOMPARE(sheet.cell(0, u"number"_s), u"+44 7700900003"_s);
    QCOMPARE(sheet.cell(1, u"number"_s), u"+44 7700900001"_s);
    QCOMPARE(sheet.cell(0, u"capabilities"_s), u"SMS VOICE"_s);
}

void NumberSheetsTest::aSheetIsComparedWithTheNumbersAsTheyAre()
{
    TestDesk desk;
    const AccountId account = desk.addAccount(u"k1"_s, [](Account &draft) { draft.label = u"Ops EU"_s; });
    OwnedNumber number = ownedNumber(u"447700900001"_s, { { u"url"_s, u"https://h.example/in"_s } });
    number.ref.account = account;
    desk.inventory().start();
    QTRY_VERIFY(!desk.inventory().status(account).running);
    desk.inventory().learn(number);
    QTRY_VERIFY(desk.inventory().find(number.ref));
    const NumberSheets sheets(desk.accounts(), desk.inventory(), desk.notes());
    const QString path = desk.folder() + u"/numbers.csv"_s;
    Outcome written(sheets.write(
        { path, {}, desk.inventory().columns(), { *desk.inventory().columns().find(number.ref) } }));
    QVERIFY(written.wait() && written.isOk());
    QCOMPARE(written.value(), 1);
    Outcome unchanged(sheets.plan(path));
    QVERIFY(unchanged.wait() && unchanged.isOk());
    QCOMPARE(unchanged.value().unchanged, 1);
    Outcome noted(desk.notes().edit({ number.ref }, lockEdit()));
    QVERIFY(noted.wait() && noted.isOk());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    EditedSheet sheet(file.readAll());
    sheet.set(0, u"locked"_s, u"yes"_s);
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sheet.bytes());
    file.close();
    Outcome known(sheets.plan(path)); // locked by now
    QVERIFY(known.wait() && known.isOk());
    QCOMPARE(known.value().unchanged, 1);
}

void NumberSheetsTest::aFileThatCannotBeWrittenIsAnErrorAndNoFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"absent/numbers.csv"_s);
    const auto end = writeSheet(path, {}, {}, {});
    QVERIFY(!end);
    QCOMPARE(end.error().kind, ErrorKind::Storage);
    QVERIFY(end.error().detail.contains(path));
    QVERIFY(!QFile::exists(path));
}

void NumberSheetsTest::aFileThatCannotBeReadIsAnError()
{
    TestDesk desk;
    Outcome end(NumberSheets(desk.accounts(), desk.inventory(), desk.notes()).plan(u"/nowhere/at/all.csv"_s));
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QCOMPARE(end.error().kind, ErrorKind::Storage);
}

void NumberSheetsTest::aCancelledExportLeavesTheOldFile()
{
    SheetDesk desk;
    (void)desk.add(u"a1"_s, u"447700900001"_s, { { u"name"_s, QString(60'000, u'x') } });
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"numbers.csv"_s);
    QVERIFY(writeSheet(path, desk.world, { 0 }, {}));
    const qint64 before = QFileInfo(path).size();
    const std::vector<quint32> many(1000, 0);
    const auto end = writeSheet(path, desk.world, many, {}, [] { return true; });
    QVERIFY(!end);
    QCOMPARE(end.error().kind, ErrorKind::Cancelled);
    QCOMPARE(QFileInfo(path).size(), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"numbers.csv"_s));
}

void NumberSheetsTest::everyCellOfAFormulaIsText()
{
    const QString formula = u"=HYPERLINK(\"http://x.example\")"_s;
    SheetDesk desk;
    desk.world.accounts[0].label = formula;
    const NumberRef ref
        = desk.add(u"a1"_s, u"447700900001"_s, { { u"name"_s, formula } }, [&formula](OwnedNumber &number) {
              number.label = formula;
              number.destination = formula;
              number.type = NumberType::unknown(formula);
              number.capabilities.addUnknown(formula);
          });
    desk.world.notes.put(ref, { { formula }, formula, formula, false });
    for (const char delimiter : { ',', ';', '\t' }) {
        auto sheet = CsvReader::open(desk.exported({ SheetStyle::Csv, delimiter })).value();
        while (sheet.next()) {
            for (qsizetype cell = 0; cell < sheet.count(); ++cell)
                QVERIFY2(!sheet.cell(cell).startsWith('='), sheet.cell(cell).constData());
        }
        QVERIFY(!sheet.error());
    }
}

void NumberSheetsTest::jsonHasTheSameNamesAndE164()
{
    SheetDesk desk;
    const NumberRef ref = desk.add(u"a1"_s, u"447700900001"_s, { { u"name"_s, u"\"\\\n\u0001ö"_s } });
    desk.world.notes.put(ref, { { u"eu"_s }, {}, {}, true });
    const QJsonDocument document = QJsonDocument::fromJson(desk.exported({ SheetStyle::Json, ',' }));
    QCOMPARE(document.object().value(u"format"_s).toString(), u"numberdesk-numbers"_s);
    const QJsonObject number = document.object().value(u"numbers"_s).toArray().first().toObject();
    QCOMPARE(number.value(u"number"_s).toString(), u"+447700900001"_s);
    QCOMPARE(number.value(u"account"_s).toString(), u"Ops EU"_s);
    QCOMPARE(number.value(u"provider"_s).toString(), u"Fake"_s);
    QCOMPARE(number.value(u"set:name"_s).toString(), u"\"\\\n\u0001ö"_s);
    QCOMPARE(number.value(u"tags"_s).toString(), u"eu"_s);
    QCOMPARE(number.value(u"locked"_s).toString(), u"yes"_s);
    QVERIFY(!number.contains(u"owner"_s));
    QVERIFY(number.value(u"row"_s).toString().startsWith(u"nd1|"_s));
    QCOMPARE(QJsonDocument::fromJson(SheetDesk().exported({ SheetStyle::Json, ',' }))
                 .object()
                 .value(u"numbers"_s)
                 .toArray()
                 .size(),
        0);
}

void NumberSheetsTest::onlySettingsOfTheNumbersHaveColumns()
{
    SheetDesk desk;
    (void)desk.add(u"a2"_s, u"447700900001"_s);
    const QByteArray head = desk.exported().split('\n').first();
    QVERIFY(head.endsWith(",note,set:mode,set:trunk,set:name,row\r"));
}

QTEST_GUILESS_MAIN(NumberSheetsTest)
#include "tst_numbersheets.moc"
