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
    void aFileHasAHeaderAndEveryRow();
    void aFileThatCannotBeWrittenIsAnErrorAndNoFile();
};

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
        u"Number,Label\r\n+44 7700900123,\"Größe, \"\"neu\"\"\"\r\n'=cmd,\r\n"_s);
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
