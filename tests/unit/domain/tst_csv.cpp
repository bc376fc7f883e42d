// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/csv.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

namespace {

/// All rows, cells separated by "|".
QStringList rowsOf(const QByteArray &file)
{
    auto opened = CsvReader::open(file);
    if (!opened)
        return { u"refused: "_s + opened.error().detail };
    CsvReader &sheet = opened.value();
    QStringList rows;
    while (sheet.next()) {
        QStringList cells;
        for (qsizetype cell = 0; cell < sheet.count(); ++cell)
            cells << sheet.text(cell);
        rows << cells.join(u'|');
    }
    if (sheet.error())
        rows << u"damaged: "_s + sheet.error()->detail;
    return rows;
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(
        encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

/// Files as spreadsheets write them.
class CsvTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDialectGivesTheSameRows_data();
    void everyDialectGivesTheSameRows();
    void quotesKeepDelimitersAndLineEnds();
    void emptyLinesAreNoRows();
    void aRowMayBeShorterThanTheHeading();
    void linesAreCountedAsAnEditorDoes();
    void damageIsToldWithItsLine_data();
    void damageIsToldWithItsLine();
    void whatIsReadBeforeDamageStands();
    void whatIsWrittenIsReadAgain();
};

void CsvTest::everyDialectGivesTheSameRows_data()
{
    QTest::addColumn<QByteArray>("file");
    const QString text = u"number;note\n+44 7700900123;Größe\n"_s;
    QTest::newRow("commas") << QByteArray("number,note\r\n+44 7700900123,Größe\r\n");
    QTest::newRow("semicolons") << text.toUtf8();
    QTest::newRow("tabs") << QByteArray("number\tnote\n+44 7700900123\tGröße");
    QTest::newRow("old line ends") << QByteArray("number,note\r+44 7700900123,Größe\r");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf" + text.toUtf8());
    QTest::newRow("Excel's first line") << QByteArray("sep=;\r\n" + text.toUtf8());
    QTest::newRow("mark and first line")
        << QByteArray("\xef\xbb\xbfSEP=,\r\nnumber,note\n+44 7700900123,Größe");
    QTest::newRow("everything in quotes")
        << QByteArray("\"number\",\"note\"\n\"+44 7700900123\",\"Größe\"\n");
    QTest::newRow("delimiter in the quoted heading and elsewhere")
        << QByteArray("\"number\";note\r\n\"+44 7700900123\";\"Größe\"");
    QTest::newRow("UTF-16 LE") << utf16(text, QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16 BE") << utf16(text, QStringConverter::Utf16BE, true);
    QTest::newRow("UTF-16 LE without a mark") << utf16(text, QStringConverter::Utf16LE, false);
    QTest::newRow("UTF-16 BE without a mark") << utf16(text, QStringConverter::Utf16BE, false);
}

void CsvTest::everyDialectGivesTheSameRows()
{
    QFETCH(QByteArray, file);
    QCOMPARE(rowsOf(file), QStringList({ u"number|note"_s, u"+44 7700900123|Größe"_s }));
}

void CsvTest::quotesKeepDelimitersAndLineEnds()
{
    QCOMPARE(rowsOf("a,b\n\"x, \"\"y\"\"\",\"1\r\n2\"\n\"\",z\n"),
        QStringList({ u"a|b"_s, u"x, \"y\"|1\r\n2"_s, u"|z"_s }));
    QCOMPARE(rowsOf("a,b\nin\"side,it\"\n"), QStringList({ u"a|b"_s, u"in\"side|it\""_s }));
}

void CsvTest::emptyLinesAreNoRows()
{
    QCOMPARE(rowsOf("\n\na,b\n\n,\n \n1,2\n\n"), QStringList({ u"a|b"_s, u"1|2"_s }));
    QCOMPARE(rowsOf(""), QStringList());
    QCOMPARE(rowsOf("\xef\xbb\xbf"), QStringList());
}

void CsvTest::aRowMayBeShorterThanTheHeading()
{
    auto sheet = CsvReader::open("a,b,c\n1\n").value();
    QVERIFY(sheet.next());
    QVERIFY(sheet.next());
    QCOMPARE(sheet.count(), 1);
    QCOMPARE(sheet.text(2), QString());
    QCOMPARE(sheet.text(-1), QString());
}

void CsvTest::linesAreCountedAsAnEditorDoes()
{
    auto sheet = CsvReader::open("sep=,\na,b\n\n\"1\n2\",3\r\n4,5\n").value();
    QList<qsizetype> lines;
    while (sheet.next())
        lines << sheet.line();
    QCOMPARE(lines, QList<qsizetype>({ 2, 4, 6 }));
}

void CsvTest::damageIsToldWithItsLine_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("line");
    QTest::newRow("open quotes") << QByteArray("a,b\n1,2\n\"3,4\n5,6\n") << u"Line 3:"_s;
    QTest::newRow("text behind quotes") << QByteArray("a,b\n\"1\"x,2\n") << u"Line 2:"_s;
    QTest::newRow("another character set") << QByteArray("a,b\n1,2\nGr\xf6\xdf"
                                                         "e,4\n")
                                           << u"Line 3:"_s;
    QTest::newRow("a character cut off") << QByteArray("a,b\n1,\xc3") << u"Line 2:"_s;
    QTest::newRow("a spreadsheet's own format") << QByteArray("PK\x03\x04\x14\0\0\n", 8) << u"Line 1:"_s;
    QTest::newRow("half a UTF-16 character") << QByteArray("\xff\xfe"
                                                           "a\0b",
        5) << u"cut off"_s;
    QTest::newRow("an endless cell") << QByteArray("a,b\n1," + QByteArray(1 << 19, 'x')) << u"Line 2:"_s;
    QTest::newRow("endless cells") << QByteArray("a,b\n1" + QByteArray(4096, ',')) << u"Line 2:"_s;
}

void CsvTest::damageIsToldWithItsLine()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, line);
    const QString last = rowsOf(file).last();
    QVERIFY2(last.startsWith(u"damaged: "_s) || last.startsWith(u"refused: "_s), qPrintable(last));
    QVERIFY2(last.contains(line), qPrintable(last));
}

void CsvTest::whatIsReadBeforeDamageStands()
{
    const QStringList rows = rowsOf("a,b\n1,2\n\"3");
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1), u"1|2"_s);
}

void CsvTest::whatIsWrittenIsReadAgain()
{
    QRandomGenerator random(7);
    const QString alphabet = u"ab,;\t\"\n\r '|=+ö€"_s;
    for (int round = 0; round < 2000; ++round) {
        QByteArray file = "first" + QByteArray(",x").repeated(3) + '\n';
        QStringList cells{ u"first"_s };
        file += "first";
        for (int cell = 0; cell < 3; ++cell) {
            QString text;
            for (int length = random.bounded(6); length > 0; --length)
                text += alphabet.at(random.bounded(int(alphabet.size())));
            cells << text;
            file += ',' + csvField(text.toUtf8());
        }
        QCOMPARE(rowsOf(file).value(1), cells.join(u'|'));
    }
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
