// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/phonenumber.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;

class TestPhoneNumber final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void providersDigitsAreTakenAsTheyAre_data();
    void providersDigitsAreTakenAsTheyAre();
    void whatIsNoDigitsIsRefused_data();
    void whatIsNoDigitsIsRefused();
    void shortCodesKeepTheirBareDigits();
    void aShortCodeIsAnotherNumberThanTheSameDigits();
    void anySpellingIsUnderstood_data();
    void anySpellingIsUnderstood();
    void badInputGetsASentence_data();
    void badInputGetsASentence();
    void numbersAreShownInternationally_data();
    void numbersAreShownInternationally();
    void whatIsShownIsWhatIsRented();
    void whatIsCopiedCanBeTypedAgain();
    void filtersFindDigitsInAnySpelling_data();
    void filtersFindDigitsInAnySpelling();
};

namespace {

PhoneNumber numberOf(const QString &digits)
{
    return PhoneNumber::fromDigits(digits).value();
}

} // namespace

void TestPhoneNumber::providersDigitsAreTakenAsTheyAre_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("digits");
    QTest::newRow("digits") << u"447700900123"_s << u"447700900123"_s;
    QTest::newRow("plus") << u"+447700900123"_s << u"447700900123"_s;
    QTest::newRow("country code nobody has") << u"999123456"_s << u"999123456"_s;
    QTest::newRow("leading zeros") << u"000123"_s << u"000123"_s;
    QTest::newRow("one digit") << u"7"_s << u"7"_s;
    QTest::newRow("longer than E.164") << u"31970123456789012345"_s << u"31970123456789012345"_s;
}

void TestPhoneNumber::providersDigitsAreTakenAsTheyAre()
{
    QFETCH(const QString, sent);
    QFETCH(const QString, digits);
    const auto number = PhoneNumber::fromDigits(sent);
    QVERIFY(number.isOk());
    QCOMPARE(number->digits(), digits);
    QVERIFY(!number->isShortCode());
}

void TestPhoneNumber::whatIsNoDigitsIsRefused_data()
{
    QTest::addColumn<QString>("sent");
    QTest::newRow("nothing") << QString();
    QTest::newRow("plus alone") << u"+"_s;
    QTest::newRow("two pluses") << u"++44"_s;
    QTest::newRow("space") << u"44 7700"_s;
    QTest::newRow("letters") << u"44x"_s;
    QTest::newRow("other script") << u"٤٤٧٧٠٠"_s;
    QTest::newRow("21 digits") << QString(21, u'4');
    QTest::newRow("nul") << QString(QChar(u'\0'));
}

void TestPhoneNumber::whatIsNoDigitsIsRefused()
{
    QFETCH(const QString, sent);
    const auto number = PhoneNumber::fromDigits(sent);
    QVERIFY(!number.isOk());
    QCOMPARE(number.error().kind, ErrorKind::InvalidRequest);
    QVERIFY(!number.error().detail.isEmpty());
    QVERIFY(!number.error().detail.contains(QChar(u'\0')));
}

void TestPhoneNumber::shortCodesKeepTheirBareDigits()
{
    const auto code = PhoneNumber::shortCode(u"68453"_s);
    QVERIFY(code.isOk());
    QVERIFY(code->isShortCode());
    QCOMPARE(code->digits(), u"68453"_s);
    QCOMPARE(code->e164(), u"68453"_s);
    QCOMPARE(code->international(), u"68453"_s);
    QVERIFY(!PhoneNumber::shortCode({}).isOk());
    QVERIFY(!PhoneNumber::shortCode(u"+68453"_s).isOk());
    QVERIFY(!PhoneNumber::shortCode(u"68-453"_s).isOk());
}

void TestPhoneNumber::aShortCodeIsAnotherNumberThanTheSameDigits()
{
    QVERIFY(PhoneNumber::shortCode(u"68453"_s).value() != numberOf(u"68453"_s));
    QCOMPARE(numberOf(u"+68453"_s), numberOf(u"68453"_s));
}

void TestPhoneNumber::anySpellingIsUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("digits");
    const QString uk = u"447700900123"_s;
    QTest::newRow("e164") << u"+447700900123"_s << QString() << uk;
    QTest::newRow("spaces") << u" +44 7700 900 123 "_s << QString() << uk;
    QTest::newRow("national zero") << u"+44 (0)7700 900123"_s << QString() << uk;
    QTest::newRow("national zero, no brackets") << u"+44 07700 900123"_s << QString() << uk;
    QTest::newRow("00") << u"0044 7700 900123"_s << QString() << uk;
    QTest::newRow("00 and national zero") << u"0044 (0)7700 900123"_s << QString() << uk;
    QTest::newRow("00 where one dials 011") << u"0044 7700 900123"_s << u"US"_s << uk;
    QTest::newRow("011") << u"011 44 7700 900123"_s << u"US"_s << uk;
    QTest::newRow("0011") << u"0011 44 7700 900123"_s << u"AU"_s << uk;
    QTest::newRow("national") << u"07700 900 123"_s << u"GB"_s << uk;
    QTest::newRow("national without zero") << u"7700 900 123"_s << u"GB"_s << uk;
    QTest::newRow("code without plus") << u"44 7700 900123"_s << u"GB"_s << uk;
    QTest::newRow("plus beats the country") << u"+44 7700 900123"_s << u"DE"_s << uk;
    QTest::newRow("Arabic digits") << u"+٤٤ ٧٧٠٠ ٩٠٠١٢٣"_s << QString() << uk;
    QTest::newRow("Persian digits") << u"۰۷۷۰۰ ۹۰۰۱۲۳"_s << u"GB"_s << uk;
    QTest::newRow("full width") << u"＋４４７７００９００１２３"_s << QString() << uk;
    QTest::newRow("no-break spaces") << u"+44\u00A07700\u202F900123"_s << QString() << uk;
    QTest::newRow("bidi marks") << u"\u202A+44 7700\u200E 900123\u202C"_s << QString() << uk;
    QTest::newRow("soft hyphen, zero width space") << u"+44\u00AD7700\u200B900123"_s << QString() << uk;
    QTest::newRow("dashes of all kinds") << u"+44-7700–900‑12−3"_s << QString() << uk;
    QTest::newRow("dots, slash, brackets") << u"[+44] 7700.900/123"_s << QString() << uk;
    QTest::newRow("plus in brackets") << u"(+44) 7700 900123"_s << QString() << uk;
    QTest::newRow("link") << u"tel:+44-7700-900123"_s << QString() << uk;
    QTest::newRow("American") << u"(212) 555-0123"_s << u"US"_s << u"12125550123"_s;
    QTest::newRow("Italian zero stays") << u"+39 06 555 0123"_s << QString() << u"39065550123"_s;
    QTest::newRow("Mexican one stays") << u"+52 1 55 5555 0123"_s << QString() << u"5215555550123"_s;
    QTest::newRow("newer than the plan") << u"+44 7700 900123 4"_s << QString() << u"4477009001234"_s;
}

void TestPhoneNumber::anySpellingIsUnderstood()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, country);
    QFETCH(const QString, digits);
    const auto number = PhoneNumber::fromTyped(typed, country);
    QVERIFY2(number.isOk(), number.isOk() ? "" : qPrintable(number.error().detail));
    QCOMPARE(number->digits(), digits);
}

void TestPhoneNumber::badInputGetsASentence_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << QString() << u"Enter a phone number"_s;
    QTest::newRow("blanks") << u" \u200E "_s << QString() << u"Enter a phone number"_s;
    QTest::newRow("plus alone") << u"+"_s << QString() << u"Enter a phone number"_s;
    QTest::newRow("00 alone") << u"00"_s << QString() << u"too short"_s;
    QTest::newRow("letters") << u"1-800-EXAMPLE"_s << u"US"_s << u"no letters"_s;
    QTest::newRow("extension") << u"+44 7700 900123 ext 5"_s << QString() << u"no letters"_s;
    QTest::newRow("sign") << u"+44 7700 900123#"_s << QString() << u"“#”"_s;
    QTest::newRow("two numbers") << u"+447700900123 +447700900124"_s << QString() << u"one number"_s;
    QTest::newRow("national without country") << u"07700 900123"_s << QString() << u"Begin with +"_s;
    QTest::newRow("country without numbers") << u"07700 900123"_s << u"AQ"_s << u"Begin with +"_s;
    QTest::newRow("no country at all") << u"07700 900123"_s << u"UK"_s << u"Begin with +"_s;
    QTest::newRow("too short") << u"+44 7700"_s << QString() << u"too short"_s;
    QTest::newRow("local part") << u"555 0123"_s << u"US"_s << u"too short"_s;
    QTest::newRow("country code only") << u"+44"_s << QString() << u"too short"_s;
    QTest::newRow("nobody's code") << u"+999 1234567"_s << QString() << u"No country"_s;
    QTest::newRow("zero after plus") << u"+0 7700 900123"_s << QString() << u"No country"_s;
    QTest::newRow("16 digits") << u"+49 15550 1234567890"_s << QString() << u"too many"_s;
    QTest::newRow("hundreds") << QString(u'+' + QString(300, u'4')) << QString() << u"too many"_s;
    QTest::newRow("too long for the country") << u"07700 900123 456"_s << u"GB"_s << u"too many"_s;
}

void TestPhoneNumber::badInputGetsASentence()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, country);
    QFETCH(const QString, words);
    const auto number = PhoneNumber::fromTyped(typed, country);
    QVERIFY2(!number.isOk(), number.isOk() ? qPrintable(number->digits()) : "");
    QCOMPARE(number.error().kind, ErrorKind::InvalidRequest);
    QCOMPARE(number.error().delivery, Delivery::NotSent);
    QVERIFY2(number.error().detail.contains(words), qPrintable(number.error().detail));
}

void TestPhoneNumber::numbersAreShownInternationally_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("British") << u"447700900123"_s << u"+44 7700 900123"_s;
    QTest::newRow("American") << u"12125550123"_s << u"+1 212-555-0123"_s;
    QTest::newRow("Italian zero") << u"390655501234"_s << u"+39 06 5550 1234"_s;
    QTest::newRow("nobody's code") << u"999123456"_s << u"+999123456"_s;
    QTest::newRow("leading zeros") << u"000123"_s << u"+000123"_s;
    QTest::newRow("one digit") << u"7"_s << u"+7"_s;
    QTest::newRow("20 digits") << u"44770090012344770090"_s << u"+44770090012344770090"_s;
}

void TestPhoneNumber::numbersAreShownInternationally()
{
    QFETCH(const QString, digits);
    QFETCH(const QString, shown);
    const PhoneNumber number = digits.isEmpty() ? PhoneNumber() : numberOf(digits);
    QCOMPARE(number.international(), shown);
    QCOMPARE(number.e164(), digits.isEmpty() ? QString() : QString(u'+' + digits));
}

void TestPhoneNumber::whatIsShownIsWhatIsRented()
{
    // Of every leading pair of digits and every length: the digits shown are the digits kept.
    for (int lead = 0; lead < 100; ++lead) {
        for (int length = 1; length <= 20; ++length) {
            const QString digits
                = QString(u"%1155501234567890123"_s.arg(lead, 2, 10, QChar(u'0'))).left(length);
            QString shown = numberOf(digits).international();
            shown.removeIf([](QChar c) { return !c.isDigit(); });
            QCOMPARE(shown, digits);
        }
    }
}

void TestPhoneNumber::whatIsCopiedCanBeTypedAgain()
{
    for (const QString &digits :
        { u"447700900123"_s, u"12125550123"_s, u"390655501234"_s, u"5215555550123"_s }) {
        const PhoneNumber number = numberOf(digits);
        QCOMPARE(PhoneNumber::fromTyped(number.e164()).value(), number);
        QCOMPARE(PhoneNumber::fromTyped(number.international()).value(), number);
    }
}

void TestPhoneNumber::filtersFindDigitsInAnySpelling_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("digits");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words") << u"desk"_s << QString();
    QTest::newRow("plus") << u"+44 7700"_s << u"447700"_s;
    QTest::newRow("00") << u"0044 7700"_s << u"447700"_s;
    QTest::newRow("national") << u"07700 900"_s << u"7700900"_s;
    QTest::newRow("national zero") << u"+44 (0)7700"_s << u"447700"_s;
    QTest::newRow("area in brackets") << u"(020) 7946"_s << u"207946"_s;
    QTest::newRow("Arabic") << u"٧٧٠٠"_s << u"7700"_s;
    QTest::newRow("zero alone") << u"0"_s << u"0"_s;
    QTest::newRow("inner zeros stay") << u"900 0900"_s << u"9000900"_s;
    QTest::newRow("open bracket") << u"+44 (0"_s << u"440"_s;
}

void TestPhoneNumber::filtersFindDigitsInAnySpelling()
{
    QFETCH(const QString, typed);
    QTEST(searchDigits(typed), "digits");
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
