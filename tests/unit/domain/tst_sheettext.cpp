// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sheetmark.h"
#include "domain/sheettext.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

/// Cells that come back as they went in, and what they were exported from.
class SheetTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersKeepTheirPlus_data();
    void numbersKeepTheirPlus();
    void aNumberIsReadHoweverItCameBack_data();
    void aNumberIsReadHoweverItCameBack();
    void aRoundedNumberIsKnown_data();
    void aRoundedNumberIsKnown();
    void whatCouldBeAnythingElseIsGuarded_data();
    void whatCouldBeAnythingElseIsGuarded();
    void ordinaryTextStaysAsItIs_data();
    void ordinaryTextStaysAsItIs();
    void everyTextComesBack_data();
    void everyTextComesBack();
    void theWordThatClearsIsNoText();
    void aCellCannotStartAFormula_data();
    void aCellCannotStartAFormula();
    void otherCellsStayAsTheyAre_data();
    void otherCellsStayAsTheyAre();
    void aMarkComesBack_data();
    void aMarkComesBack();
    void anotherMarkIsNone_data();
    void anotherMarkIsNone();
    void aFingerprintNeverChanges();
};

void SheetTextTest::numbersKeepTheirPlus_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("United Kingdom") << QByteArray("447700900123") << QByteArray("+44 7700900123");
    QTest::newRow("United States") << QByteArray("15555550123") << QByteArray("+1 5555550123");
    QTest::newRow("Ireland") << QByteArray("353205550123") << QByteArray("+353 205550123");
    QTest::newRow("Kazakhstan") << QByteArray("77005550123") << QByteArray("+7 7005550123");
    QTest::newRow("too few digits for any") << QByteArray("44") << QByteArray("+44 ");
    QTest::newRow("one digit") << QByteArray("3") << QByteArray("+3 ");
}

void SheetTextTest::numbersKeepTheirPlus()
{
    QFETCH(QByteArray, digits);
    QFETCH(QByteArray, cell);
    QCOMPARE(sheetNumber(digits), cell);
    QCOMPARE(sheetDigits(cell), digits);
}

void SheetTextTest::aNumberIsReadHoweverItCameBack_data()
{
    QTest::addColumn<QString>("cell");
    for (const char *cell :
        { "+44 7700900123", "447700900123", "+447700900123", "'+447700900123", "+44 7700 900-123",
            "44\xc2\xa0"
            "7700\xe2\x80\xaf"
            "900123",
            " +44 (7700) 900123 " })
        QTest::newRow(cell) << QString::fromUtf8(cell);
}

void SheetTextTest::aNumberIsReadHoweverItCameBack()
{
    QFETCH(QString, cell);
    QCOMPARE(sheetDigits(cell.toUtf8()), QByteArray("447700900123"));
}

void SheetTextTest::aRoundedNumberIsKnown_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("rounded");
    QTest::newRow("Excel") << u"4.47701E+11"_s << true;
    QTest::newRow("with a comma") << u"4,47701E+11"_s << true;
    QTest::newRow("one digit") << u"'4e+11"_s << true;
    QTest::newRow("a number") << u"447700900123"_s << false;
    QTest::newRow("a word") << u"E+11"_s << false;
}

void SheetTextTest::aRoundedNumberIsKnown()
{
    QFETCH(QString, cell);
    QFETCH(bool, rounded);
    QCOMPARE(isRoundedNumber(cell.toUtf8()), rounded);
    QVERIFY(!rounded || !sheetDigits(cell.toUtf8()));
}

void SheetTextTest::whatCouldBeAnythingElseIsGuarded_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        { "0123", "447700900123", "1e5", "1/2", "3-4", "2026-11-22", "5%", "€5", "5 zł", "USD 5", "10:30",
            "May 5", "5. März", "3 de mayo", "3月5日", "TRUE", "false", "Wahr", "=1+1", "+1", "-2",
            "@SUM(A1)", " leading", "trailing ", "'quoted", "(clear)", "(CLEAR)", "(5)", "#1", ".5",
            "\xEF\xBC\x9D"
            "1+1" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void SheetTextTest::whatCouldBeAnythingElseIsGuarded()
{
    QFETCH(QString, text);
    QCOMPARE(guardedText(text), u'\'' + text);
}

void SheetTextTest::ordinaryTextStaysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        { "", "Support", "Support line 2", "Line 2", "https://hooks.example/in?x=1", "sip:desk1@pbx.example",
            "12345678-0000-4000-8000-000000000001", "RTC", "eu", "März", "Großkunde 7" }) {
        if (QString::fromUtf8(text) != u"März"_s) // a month, so it is guarded
            QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void SheetTextTest::ordinaryTextStaysAsItIs()
{
    QFETCH(QString, text);
    QCOMPARE(guardedText(text), text);
}

void SheetTextTest::everyTextComesBack_data()
{
    whatCouldBeAnythingElseIsGuarded_data();
    QTest::newRow("two apostrophes") << u"''x"_s;
    QTest::newRow("lines") << u"one\ntwo"_s;
    QTest::newRow("plain") << u"Support line"_s;
}

void SheetTextTest::everyTextComesBack()
{
    QFETCH(QString, text);
    QCOMPARE(sheetForm(text), text.trimmed());
    QCOMPARE(plainText(guardedText(text).replace(u'\n', u"\r\n"_s)), text.trimmed());
    QCOMPARE(sheetForm(text + u"\t\u0001x"_s), QString(text + u"  x"_s).trimmed());
}

void SheetTextTest::theWordThatClearsIsNoText()
{
    QVERIFY(isClearWord(u"(clear)"_s));
    QVERIFY(isClearWord(u" (Clear) "_s));
    QVERIFY(!isClearWord(guardedText(u"(clear)"_s)));
    QVERIFY(!isClearWord(u"clear"_s));
}

void SheetTextTest::aCellCannotStartAFormula_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "=1+1", "=HYPERLINK(\"http://x.example\")", "+1+1", "+SUM(A1)", "-2+3",
             "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1+1", "+", "+44",
             "\xEF\xBC\x9D"
             "1+1",
             "+447700900123\n=1", "+44 7700 900123+1", "-€2.00" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void SheetTextTest::aCellCannotStartAFormula()
{
    QFETCH(QString, text);
    for (QString cell : { csvCell(text), guardedText(text) }) {
        if (cell.startsWith(u'"'))
            cell = cell.sliced(1);
        QCOMPARE(cell.front(), u'\'');
    }
}

void SheetTextTest::otherCellsStayAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words") << u"Support line"_s << u"Support line"_s;
    QTest::newRow("number") << u"+447700900123"_s << u"+44 7700900123"_s;
    QTest::newRow("number for people") << u"+44 7700 900123"_s << u"+44 7700 900123"_s;
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("dash for nothing") << u"—"_s << u"—"_s;
}

void SheetTextTest::otherCellsStayAsTheyAre()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text), cell);
}

void SheetTextTest::aMarkComesBack_data()
{
    QTest::addColumn<SettingValues>("settings");
    QTest::addColumn<Annotation>("annotation");
    QTest::newRow("nothing") << SettingValues() << Annotation();
    QTest::newRow("settings") << SettingValues{
        { u"moHttpUrl"_s, u"https://h.example/in?a=1&b=|%41,;\"ö\n"_s }, { u"odd key|="_s, u"x"_s }
    } << Annotation();
    QTest::newRow("notes") << SettingValues{ { u"a"_s, u"b"_s } }
                           << Annotation{ { u"eu"_s, u"vip"_s }, u"two\nlines"_s, u"Ada"_s, true };
}

void SheetTextTest::aMarkComesBack()
{
    QFETCH(SettingValues, settings);
    QFETCH(Annotation, annotation);
    const SheetMark mark{ settings, fingerprints(annotation), 4711, u"GB"_s, "447700900123", true };
    const QByteArray cell = mark.text();
    for (const char delimiter : QByteArrayView(",;\t\"\n'"))
        QVERIFY2(!cell.contains(delimiter), cell.constData());
    const auto read = SheetMark::read(cell);
    QVERIFY(read);
    QCOMPARE(read->settings, settings);
    QCOMPARE(read->notes, fingerprints(annotation));
    QCOMPARE(read->told, 4711U);
    QCOMPARE(read->country, u"GB"_s);
    QCOMPARE(read->digits, QByteArray("447700900123"));
    QVERIFY(read->shortCode);
}

void SheetTextTest::anotherMarkIsNone_data()
{
    QTest::addColumn<QByteArray>("cell");
    const QByteArray mark = SheetMark{ { { u"moHttpUrl"_s, u"https://h.example/in"_s } }, fingerprints({}), 1,
        u"GB"_s, "447700900123" }
                                .text();
    for (qsizetype cut = 0; cut < mark.size(); ++cut)
        QTest::addRow("cut after %lld", static_cast<long long>(cut)) << mark.first(cut);
    for (qsizetype at = 0; at < mark.size(); ++at) {
        QByteArray other = mark;
        other[at] = other.at(at) == 'x' ? 'y' : 'x';
        QTest::addRow("changed at %lld", static_cast<long long>(at)) << other;
    }
    QTest::newRow("continued") << QByteArray(mark + "0");
}

void SheetTextTest::anotherMarkIsNone()
{
    QFETCH(QByteArray, cell);
    QVERIFY(!SheetMark::read(cell));
}

/// Files are kept: the values are those of the FNV-1a that everybody computes.
void SheetTextTest::aFingerprintNeverChanges()
{
    QCOMPARE(fingerprint(""), 0x811c9dc5U);
    QCOMPARE(fingerprint("a"), 0xe40c292cU);
    QCOMPARE(fingerprint("foobar"), 0xbf9cf968U);
    QCOMPARE(fingerprint("bar", fingerprint("foo")), 0xbf9cf968U);
}

QTEST_GUILESS_MAIN(SheetTextTest)
#include "tst_sheettext.moc"
