// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/roles.h"
#include "gui/presenters/tableexport.h"

#include <QFile>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

/// Tables as files that a spreadsheet opens.
class TableExportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellCannotStartAFormula_data();
    void aCellCannotStartAFormula();
    void otherCellsStayAsTheyAre_data();
    void otherCellsStayAsTheyAre();
    void aFileHasAHeaderAndEveryRow();
    void aFileThatCannotBeWrittenIsAnErrorAndNoFile();
};

void TableExportTest::aCellCannotStartAFormula_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "=1+1", "=HYPERLINK(\"http://x.example\")", "+1+1", "+SUM(A1)", "-2+3",
             "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1+1", "+", "+44",
             "\xEF\xBC\x9D"
             "1+1",
             "+447700900123\n=1", "+44 7700 900123+1", "-€2.00" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TableExportTest::aCellCannotStartAFormula()
{
    QFETCH(QString, text);
    QString cell = csvCell(text);
    if (cell.startsWith(u'"'))
        cell = cell.mid(1);
    QCOMPARE(cell.front(), u'\'');
}

void TableExportTest::otherCellsStayAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words") << u"Support line"_s << u"Support line"_s;
    QTest::newRow("number") << u"+447700900123"_s << u"+447700900123"_s;
    QTest::newRow("number for people") << u"+44 7700 900123"_s << u"+44 7700 900123"_s;
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("dash for nothing") << u"—"_s << u"—"_s;
}

void TableExportTest::otherCellsStayAsTheyAre()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text), cell);
}

void TableExportTest::aFileHasAHeaderAndEveryRow()
{
    QStandardItemModel table(2, 2);
    table.setHorizontalHeaderLabels({ u"Number"_s, u"Label"_s });
    table.setItem(0, 0, new QStandardItem(u"+44 7700 900123"_s));
    table.item(0, 0)->setData(u"+447700900123"_s, ExportRole);
    table.setItem(0, 1, new QStandardItem(u"Größe, \"neu\""_s));
    table.setItem(1, 0, new QStandardItem(u"=cmd"_s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"numbers.csv"_s);
    QVERIFY(exportTable(table, path).isOk());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()),
        u"Number,Label\r\n+447700900123,\"Größe, \"\"neu\"\"\"\r\n'=cmd,\r\n"_s);
}

void TableExportTest::aFileThatCannotBeWrittenIsAnErrorAndNoFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"absent/numbers.csv"_s);
    const auto end = exportTable(QStandardItemModel(1, 1), path);
    QVERIFY(!end.isOk());
    QCOMPARE(end.error().kind, ErrorKind::Storage);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TableExportTest)
#include "tst_tableexport.moc"
