// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/services/sheetdesk.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int kConversionTime = 60'000;

/// What spreadsheets like to read as something else, or to write in another way.
const QStringList &texts()
{
    static const QStringList all{ u"0123"_s, u"447700900123"_s, u"+447700900123"_s, u"00447700900123"_s,
        u"1e5"_s, u"1/2"_s, u"3-4"_s, u"2026-11-22"_s, u"22.11.2026"_s, u"11/22/26"_s, u"5%"_s, u"€5"_s,
        u"5 €"_s, u"$5.00"_s, u"1,234.50"_s, u"1.234,50"_s, u"10:30"_s, u"May 5"_s, u"5. Mai"_s, u"5 mai"_s,
        u"TRUE"_s, u"wahr"_s, u"vrai"_s, u"=1+1"_s, u"=HYPERLINK(\"http://x.example\")"_s, u"@SUM(A1)"_s,
        u"-2+3"_s, u"+"_s, u"'quoted"_s, u"''twice"_s, u"(clear)"_s, u"(5)"_s, u"#N/A"_s, u"a,b;c\td"_s,
        u"a \"quoted\" word"_s, u"Größe ✓ 数字"_s, u"رقم"_s, u"one\ntwo\n\nthree"_s,
        u"12345678-0000-4000-8000-000000000001"_s, u"00000000-0000-4000-8000-000000000001"_s,
        u"https://hooks.example/in?a=1&b=%20,c"_s, u"sip:desk@pbx.example"_s, u"1234567890123456789"_s,
        u"0x1F"_s, u"1_000"_s, u"E+5"_s, u"Support line 2"_s, u"<b>bold</b>"_s };
    return all;
}

} // namespace

/// A sheet through a real LibreOffice: opened as people of several languages do, kept in its own format or in
/// Excel's, saved as CSV, and read again.
class LibreOfficeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRoundTripChangesNothing_data();
    void aRoundTripChangesNothing();
    void whatAPersonEditedThereIsPlanned();

private:
    /// Opens the file with these options and saves it in another format beside it.
    [[nodiscard]] QString converted(
        const QString &path, const QString &format, const QStringList &options = {});
    /// As somebody opens a sheet whose spreadsheet speaks @p language, keeps it, and saves it as CSV again.
    [[nodiscard]] QByteArray roundTrip(
        const QByteArray &sheet, const QString &kept, char delimiter, int language);

    QString m_office;
    QTemporaryDir m_folder;
    SheetDesk m_desk;
};

void LibreOfficeTest::initTestCase()
{
    m_office = QStandardPaths::findExecutable(u"soffice"_s);
    QVERIFY2(!m_office.isEmpty(), "LibreOffice is not installed; ./dev test installs it");
    const QString digits = u"44770090%1"_s;
    for (qsizetype place = 0; place < texts().size(); ++place) {
        const QString &text = texts().at(place);
        const NumberRef ref = m_desk.add(u"a1"_s, digits.arg(1000 + place),
            { { u"name"_s, text }, { u"hook"_s, u"https://hooks.example/in"_s } }, [&](OwnedNumber &number) {
                number.label = text;
                number.destination = text;
                number.monthly = Money(125 + place, 2, u"EUR"_s);
                number.nextCharge = QDateTime({ 2026, 12, 1 }, { 10, 0 }, Qt::UTC);
            });
        m_desk.world.notes.put(ref, { sortedTags({ text }), text, text, place % 2 == 0 });
    }
    (void)m_desk.add(u"a2"_s, u"15555550123"_s);
    OwnedNumber shortCode;
    shortCode.ref = { u"a2"_s, u"US"_s, PhoneNumber::shortCode(u"00123"_s).value() };
    (void)m_desk.world.columns.put(shortCode);
}

QString LibreOfficeTest::converted(const QString &path, const QString &format, const QStringList &options)
{
    const QString end
        = path.chopped(path.size() - path.lastIndexOf(u'.')) + u'.' + format.section(u':', 0, 0);
    QProcess office;
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.start(m_office,
        QStringList{ u"--headless"_s,
            u"-env:UserInstallation="_s + QUrl::fromLocalFile(m_folder.filePath(u"profile"_s)).toString() }
            + options + QStringList{ u"--convert-to"_s, format, u"--outdir"_s, m_folder.path(), path });
    if (!office.waitForFinished(kConversionTime) || !QFile::exists(end))
        qFatal("LibreOffice does not convert: %s", office.readAll().constData());
    return end;
}

QByteArray LibreOfficeTest::roundTrip(
    const QByteArray &sheet, const QString &kept, char delimiter, int language)
{
    const QString name = m_folder.filePath(u"sheet-%1-%2-%3"_s.arg(kept).arg(int(delimiter)).arg(language));
    QFile out(name + u".csv"_s);
    if (!out.open(QIODevice::WriteOnly) || out.write(sheet) != sheet.size())
        qFatal("The sheet cannot be written.");
    out.close();
    // Field and text delimiter, UTF-8, from the first line, all columns as they are, language.
    const QString own = converted(
        out.fileName(), kept, { u"--infilter=CSV:%1,34,76,1,,%2"_s.arg(int(delimiter)).arg(language) });
    const QString again = converted(
        own, u"csv:Text - txt - csv (StarCalc):%1,34,76,1,,0,false,true,false"_s.arg(int(delimiter)));
    QFile in(again);
    if (!in.open(QIODevice::ReadOnly))
        qFatal("The sheet cannot be read.");
    return in.readAll();
}

void LibreOfficeTest::aRoundTripChangesNothing_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<int>("language");
    QTest::newRow("English") << u"ods"_s << ',' << 0x409;
    QTest::newRow("English, kept as Excel's") << u"xlsx"_s << ',' << 0x409;
    QTest::newRow("German") << u"ods"_s << ';' << 0x407;
    QTest::newRow("French") << u"xlsx"_s << ';' << 0x40c;
    QTest::newRow("Polish") << u"ods"_s << ';' << 0x415;
    QTest::newRow("Arabic") << u"ods"_s << ',' << 0x401;
}

void LibreOfficeTest::aRoundTripChangesNothing()
{
    QFETCH(QString, kept);
    QFETCH(char, delimiter);
    QFETCH(int, language);
    const QByteArray exported = m_desk.exported({ SheetStyle::Csv, delimiter });
    const QByteArray again = roundTrip(exported, kept, delimiter, language);
    const auto plan = planSheet(again, m_desk.world);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
    for (const SheetRow &row : plan->rows)
        QFAIL(qPrintable(u"line %1, %2: %3"_s.arg(row.line).arg(row.number, row.words.join(u' '))));
    QCOMPARE(plan->unchanged, texts().size() + 2);
    QCOMPARE(plan->read, plan->unchanged);
    // Every cell is what it was, plus signs and zeros included.
    auto before = CsvReader::open(exported).value();
    auto after = CsvReader::open(again).value();
    while (before.next()) {
        QVERIFY(after.next());
        for (qsizetype cell = 0; cell < before.count(); ++cell)
            QCOMPARE(after.text(cell).replace(u"\r\n"_s, u"\n"_s), before.text(cell));
    }
}

/// The flat form of its own format is text, so that a cell can be edited without a person.
void LibreOfficeTest::whatAPersonEditedThereIsPlanned()
{
    SheetDesk desk;
    for (const char *digits : { "447700900001", "447700900002" })
        (void)desk.add(u"a1"_s, QString::fromLatin1(digits),
            { { u"name"_s, u"Desk of "_s + QString::fromLatin1(digits) } });
    QFile out(m_folder.filePath(u"edited.csv"_s));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(desk.exported());
    out.close();
    QFile flat(converted(out.fileName(), u"fods"_s, { u"--infilter=CSV:44,34,76,1,,1033"_s }));
    QVERIFY(flat.open(QIODevice::ReadOnly));
    QByteArray content = flat.readAll();
    flat.close();
    QCOMPARE(content.count(">Desk of 447700900002<"), 1);
    content.replace(">Desk of 447700900002<", ">Reception<").replace(">Desk of 447700900001<", "><");
    QVERIFY(flat.open(QIODevice::WriteOnly));
    flat.write(content);
    flat.close();
    QFile in(converted(flat.fileName(), u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"_s));
    QVERIFY(in.open(QIODevice::ReadOnly));
    const auto plan = planSheet(in.readAll(), desk.world);
    QVERIFY(plan);
    QCOMPARE(plan->changes().size(), 1); // a cell that was emptied changes nothing
    QCOMPARE(plan->changes().first().edits, SettingEdits({ { u"name"_s, u"Reception"_s } }));
    QCOMPARE(plan->changes().first().ref.number.digits(), u"447700900002"_s);
}

QTEST_GUILESS_MAIN(LibreOfficeTest)
#include "tst_libreoffice.moc"
