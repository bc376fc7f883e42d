// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/numbercolumns.h"

#include <QTest>

#include <cstring>
#include <thread>

using namespace Qt::StringLiterals;
using namespace NumberDesk;

class TestNumberColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void everyFieldComesBackFromAFile_data() { everyFieldComesBack_data(); }
    void everyFieldComesBackFromAFile();
    void bytesThatAreNoRowGiveNothing();
    void aNumberKeepsItsRow();
    void aPutTellsWhatIsNew();
    void theSameDigitsElsewhereAreAnotherNumber();
    void aFreedRowIsUsedAgainAndHoldsNothingMeanwhile();
    void numbersAreCountedByAccount();
    void digitsLieInCellsThatCanBeSearched();
    void digitsThatDoNotFitAreToldApart();
    void aSnapshotStaysWhileTheOwnerWrites();
};

namespace {

OwnedNumber plainNumber(const QString &digits, const AccountId &account = u"account-1"_s)
{
    OwnedNumber number;
    number.ref = { account, u"GB"_s, PhoneNumber::fromDigits(digits).value() };
    number.type = NumberType::Kind::Mobile;
    number.capabilities.add(Capability::Sms);
    number.monthly = Money(125, 2, u"EUR"_s);
    return number;
}

OwnedNumber fullNumber()
{
    OwnedNumber number = plainNumber(u"447700900123"_s);
    number.id = u"pn-0001"_s;
    number.type = NumberType::unknown(u"Géographique"_s);
    number.capabilities = {};
    number.capabilities.add({ u"VOICE"_s, true, false, true, false });
    number.capabilities.add({ u"FAX"_s, false, true, false, true });
    number.label = u"Main\nLine \u202E"_s;
    number.destination = u"example.com"_s;
    number.settings = { { u"moHttpUrl"_s, u"https://example.com/in?a=b"_s }, { u"empty"_s, u""_s } };
    number.limitations = QStringList{ u"No calls to 999"_s, u""_s };
    number.nextCharge = QDateTime(QDate(2026, 3, 1), QTime(4, 5, 6, 789), Qt::UTC);
    number.endsAt = QDateTime(QDate(1969, 3, 1), QTime(4, 5), Qt::UTC);
    number.endingTold = false;
    number.releasable = false;
    number.notices = QStringList{ u"Porting"_s };
    number.nextSteps = { { u"Send papers"_s, QUrl(u"https://example.com/a%20b"_s) }, { u"Wait"_s, {} } };
    number.dependants = QStringList{ u"Campaign A"_s, u"Campaign B"_s };
    return number;
}

void compareNumbers(const OwnedNumber &got, const OwnedNumber &given)
{
    QCOMPARE(got.ref, given.ref);
    QCOMPARE(got.id, given.id);
    QCOMPARE(got.type, given.type);
    QCOMPARE(got.capabilities, given.capabilities);
    QCOMPARE(got.label, given.label);
    QCOMPARE(got.destination, given.destination);
    QCOMPARE(got.settings, given.settings);
    QCOMPARE(got.limitations, given.limitations);
    QCOMPARE(got.monthly, given.monthly);
    QCOMPARE(got.nextCharge, given.nextCharge);
    QCOMPARE(got.endsAt, given.endsAt);
    QCOMPARE(got.endingTold, given.endingTold);
    QCOMPARE(got.releasable, given.releasable);
    QCOMPARE(got.notices, given.notices);
    QCOMPARE(got.nextSteps, given.nextSteps);
    QCOMPARE(got.dependants, given.dependants);
    QVERIFY(got.raw.isEmpty());
}

} // namespace

void TestNumberColumns::everyFieldComesBack_data()
{
    QTest::addColumn<OwnedNumber>("number");
    QTest::newRow("plain") << plainNumber(u"447700900123"_s);
    QTest::newRow("full") << fullNumber();
    OwnedNumber bare;
    bare.ref = { u"account-1"_s, {}, PhoneNumber::fromDigits(u"447700900123"_s).value() };
    QTest::newRow("bare") << bare;
    OwnedNumber shortCode = plainNumber(u"1"_s);
    shortCode.ref.number = PhoneNumber::shortCode(u"60300"_s).value();
    QTest::newRow("short code") << shortCode;
    QTest::newRow("16 digits") << plainNumber(u"4477009001234567"_s);
    OwnedNumber longest = fullNumber();
    longest.ref.number = PhoneNumber::fromDigits(u"44770090012345678901"_s).value();
    QTest::newRow("20 digits") << longest;
    OwnedNumber odd = plainNumber(u"447700900123"_s);
    odd.monthly = Money(-123456789, 9, u"USD"_s);
    QTest::newRow("odd money") << odd;
}

void TestNumberColumns::everyFieldComesBack()
{
    QFETCH(OwnedNumber, number);
    number.raw = "{}";
    NumberColumns columns;
    static_cast<void>(columns.put(plainNumber(u"447700900999"_s)));
    const quint32 row = columns.put(number).row;
    compareNumbers(columns.at(row), number);
    QCOMPARE(columns.find(number.ref), std::optional(row));
    QCOMPARE(columns.refAt(row), number.ref);
    QCOMPARE((columns.flags().at(row) & NumberColumns::Configured) != 0, number.isConfigured());
}

void TestNumberColumns::everyFieldComesBackFromAFile()
{
    QFETCH(OwnedNumber, number);
    NumberColumns columns;
    const QByteArray packed = columns.packed(columns.put(number).row);
    NumberColumns others;
    const auto put = others.putPacked(number.ref.account, packed);
    QVERIFY(put);
    QVERIFY(put->isNew);
    compareNumbers(others.at(put->row), number);
    // A provider's answer that says the same is no change of what the file knew.
    QVERIFY(!others.put(number).isChanged);
}

void TestNumberColumns::bytesThatAreNoRowGiveNothing()
{
    NumberColumns columns;
    const QByteArray packed = columns.packed(columns.put(fullNumber()).row);
    NumberColumns others;
    for (qsizetype length = 0; length < packed.size(); ++length)
        QVERIFY(!others.putPacked(u"a"_s, packed.first(length)));
    QVERIFY(!others.putPacked(u"a"_s, packed.repeated(2)));
    QVERIFY(!others.putPacked(u"a"_s, QByteArray(packed).replace("447700900123", "4477OO900123")));
    QVERIFY(!others.putPacked(u"a"_s, QByteArray(packed).replace("447700900123", "44770090012345678")));
    QCOMPARE(others.count(), qsizetype(0));
}

void TestNumberColumns::aNumberKeepsItsRow()
{
    NumberColumns columns;
    QList<quint32> rows;
    for (int i = 0; i < 10'000; ++i)
        rows << columns.put(plainNumber(QString::number(447700900000 + i))).row;
    for (int i = 0; i < 10'000; i += 2)
        columns.remove(rows.at(i));
    for (int i = 1; i < 10'000; i += 2) {
        const auto found = columns.find(plainNumber(QString::number(447700900000 + i)).ref);
        QCOMPARE(found, std::optional(rows.at(i)));
    }
    QCOMPARE(columns.find(plainNumber(u"447700900000"_s).ref), std::optional<quint32>());
}

void TestNumberColumns::aPutTellsWhatIsNew()
{
    NumberColumns columns;
    OwnedNumber number = plainNumber(u"447700900123"_s);
    NumberColumns::Put put = columns.put(number);
    QVERIFY(put.isNew && put.isChanged && put.hasOtherSettings);
    put = columns.put(number);
    QVERIFY(!put.isNew && !put.isChanged && !put.hasOtherSettings);
    number.label = u"Shop"_s;
    put = columns.put(number);
    QVERIFY(!put.isNew && put.isChanged && !put.hasOtherSettings);
    number.settings.insert(u"moHttpUrl"_s, u"https://example.com"_s);
    put = columns.put(number);
    QVERIFY(!put.isNew && put.isChanged && put.hasOtherSettings);
}

void TestNumberColumns::theSameDigitsElsewhereAreAnotherNumber()
{
    NumberColumns columns;
    OwnedNumber number = plainNumber(u"60300"_s);
    const quint32 first = columns.put(number).row;
    number.ref.account = u"account-2"_s;
    const quint32 second = columns.put(number).row;
    number.ref.country = u"IE"_s;
    const quint32 third = columns.put(number).row;
    number.ref.number = PhoneNumber::shortCode(u"60300"_s).value();
    const quint32 fourth = columns.put(number).row;
    QCOMPARE((QSet<quint32>{ first, second, third, fourth }).size(), qsizetype(4));
    QCOMPARE(columns.find(number.ref), std::optional(fourth));
}

void TestNumberColumns::aFreedRowIsUsedAgainAndHoldsNothingMeanwhile()
{
    NumberColumns columns;
    const quint32 first = columns.put(fullNumber()).row;
    static_cast<void>(columns.put(plainNumber(u"447700900124"_s)));
    columns.remove(first);
    QVERIFY(!columns.isUsed(first));
    QCOMPARE(columns.count(), qsizetype(1));
    QCOMPARE(columns.text(NumberColumns::Label, first), QString());
    QCOMPARE(columns.digits().at(first).bytes.front(), '\n');
    const OwnedNumber next = plainNumber(u"447700900125"_s);
    QCOMPARE(columns.put(next).row, first);
    compareNumbers(columns.at(first), next);
    QCOMPARE(columns.span(), quint32(2));
}

void TestNumberColumns::numbersAreCountedByAccount()
{
    NumberColumns columns;
    const quint32 row = columns.put(plainNumber(u"447700900123"_s)).row;
    static_cast<void>(columns.put(plainNumber(u"447700900124"_s)));
    static_cast<void>(columns.put(plainNumber(u"447700900123"_s, u"account-2"_s)));
    QCOMPARE(columns.count(u"account-1"_s), qsizetype(2));
    columns.remove(row);
    QCOMPARE(columns.count(u"account-1"_s), qsizetype(1));
    QCOMPARE(columns.count(u"account-2"_s), qsizetype(1));
    QCOMPARE(columns.count(u"account-3"_s), qsizetype(0));
    QCOMPARE(columns.count(), qsizetype(2));
}

void TestNumberColumns::digitsLieInCellsThatCanBeSearched()
{
    NumberColumns columns;
    for (int i = 0; i < 5'000; ++i)
        static_cast<void>(columns.put(plainNumber(QString::number(447700900000 + i))));
    static_cast<void>(columns.put(plainNumber(u"7700904321123456789"_s))); // too long for a cell
    static_cast<void>(columns.put(plainNumber(u"1234567890123457700"_s)));
    QCOMPARE(columns.rowsWithDigits("7700904321", 9), (QList<quint32>{ 4'321, 5'000 }));
    QCOMPARE(columns.rowsWithDigits("3457700", 9), QList<quint32>{ 5'001 });
    QCOMPARE(columns.rowsWithDigits("77009", 3), (QList<quint32>{ 0, 1, 2 }));
    QCOMPARE(columns.rowsWithDigits("999999", 3), QList<quint32>());
    const auto page = columns.digits().page(1);
    const void *hit = memmem(page.data(), page.size_bytes(), "7700904321", 10);
    QVERIFY(hit);
    const auto at = static_cast<const char *>(hit) - reinterpret_cast<const char *>(page.data());
    QCOMPARE(at / DigitCell::kSize + SharedColumn<DigitCell>::kPage, qsizetype(4'321));
}

void TestNumberColumns::digitsThatDoNotFitAreToldApart()
{
    NumberColumns columns;
    const quint32 shorter = columns.put(plainNumber(u"447700900123456"_s)).row;
    const quint32 one = columns.put(plainNumber(u"4477009001234567"_s)).row;
    const quint32 two = columns.put(plainNumber(u"4477009001234568"_s)).row;
    QCOMPARE(columns.longRows(), (QList<quint32>{ one, two }));
    QCOMPARE(columns.digits().at(one), columns.digits().at(shorter));
    QCOMPARE(columns.digitsAt(two).toByteArray(), QByteArray("4477009001234568"));
    columns.remove(one);
    QCOMPARE(columns.longRows(), QList<quint32>{ two });
    QVERIFY(columns.find(plainNumber(u"4477009001234568"_s).ref));
    QVERIFY(!columns.find(plainNumber(u"4477009001234567"_s).ref));
}

void TestNumberColumns::aSnapshotStaysWhileTheOwnerWrites()
{
    constexpr int kRows = 6'000;
    NumberColumns columns;
    for (int i = 0; i < kRows; ++i) {
        OwnedNumber number = plainNumber(QString::number(447700900000 + i));
        number.label = u"Label %1"_s.arg(i % 100);
        static_cast<void>(columns.put(number));
    }
    const NumberColumns snapshot = columns;
    int wrong = 0;
    std::thread reader([&snapshot, &wrong] {
        for (int i = 0; i < kRows; ++i) {
            const auto row = static_cast<quint32>(i);
            const OwnedNumber number = snapshot.at(row);
            wrong += number.label == u"Label %1"_s.arg(i % 100) && snapshot.find(number.ref) == row ? 0 : 1;
        }
    });
    for (int i = 0; i < kRows; ++i) {
        if (i % 3 == 0) {
            columns.remove(static_cast<quint32>(i));
            continue;
        }
        OwnedNumber number = plainNumber(QString::number(447700900000 + i));
        number.label = u"Other %1"_s.arg(i);
        static_cast<void>(columns.put(number));
    }
    reader.join();
    QCOMPARE(wrong, 0);
    QCOMPARE(snapshot.count(), qsizetype(kRows));
    QCOMPARE(columns.count(), qsizetype(kRows - kRows / 3));
}

QTEST_GUILESS_MAIN(TestNumberColumns)
#include "tst_numbercolumns.moc"
