// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/numberfilter.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

/// What the filter line finds.
class NumberFilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsFoundInAnySpelling_data();
    void aNumberIsFoundInAnySpelling();
    void wordsAndDigitsAreFoundTogether_data();
    void wordsAndDigitsAreFoundTogether();
    void whatDoesNotFitIsNotFound_data();
    void whatDoesNotFitIsNotFound();
    void everyPartOfTheFilterHasToFit();

private:
    static OwnedNumber number();
    static bool finds(const NumberFilter &filter)
    {
        return NumberMatcher(filter).matches(number(), searchTextOf(number(), u"Vonage Ops EU"_s));
    }
    static bool finds(const QString &text)
    {
        NumberFilter filter;
        filter.text = text;
        return finds(filter);
    }
};

OwnedNumber NumberFilterTest::number()
{
    OwnedNumber owned;
    owned.ref = { u"a1"_s, u"GB"_s, PhoneNumber::fromDigits(u"447700900123"_s).value() };
    owned.type = NumberType(NumberType::Kind::Mobile);
    owned.capabilities.add(Capability::Sms);
    owned.label = u"Straße 7"_s;
    owned.destination = u"sip:desk@pbx.example · hooks.acme.example"_s;
    owned.settings = { { u"moHttpUrl"_s, u"https://hooks.acme.example/in"_s } };
    return owned;
}

void NumberFilterTest::aNumberIsFoundInAnySpelling_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "", "07700 900", "+44 7700", "+44 (0)7700-900123", "0044 7700 900123",
             "447700900123", "7700", "0123", "900.123", " 07700\t900123 ",
             "\xC2\xA0"
             "07700\xC2\xA0"
             "900",
             "\xE2\x80\xAA+44 7700 900123\xE2\x80\xAC", "\xD9\xA4\xD9\xA4\xD9\xA7\xD9\xA7" })
        QTest::newRow(*text ? text : "nothing typed") << QString::fromUtf8(text);
}

void NumberFilterTest::aNumberIsFoundInAnySpelling()
{
    QFETCH(QString, text);
    QVERIFY(finds(text));
}

void NumberFilterTest::wordsAndDigitsAreFoundTogether_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "acme", "hooks.acme.example", "HOOKS.Acme", "pbx.example", "gb",
             "united kingdom", "Mobile", "ops eu", "STRAßE", "acme 07700", "+44 acme", "gb 0123", "7 ops" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void NumberFilterTest::wordsAndDigitsAreFoundTogether()
{
    QFETCH(QString, text);
    QVERIFY(finds(text));
}

void NumberFilterTest::whatDoesNotFitIsNotFound_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        { "07701", "+1", "001", "+7700", "acme 07701", "sweden", "hooks acne", "<b>", ".*", "%" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void NumberFilterTest::whatDoesNotFitIsNotFound()
{
    QFETCH(QString, text);
    QVERIFY(!finds(text));
}

void NumberFilterTest::everyPartOfTheFilterHasToFit()
{
    NumberFilter fits;
    fits.text = u"7700"_s;
    fits.country = u"GB"_s;
    fits.type = NumberType(NumberType::Kind::Mobile);
    fits.capability = Capability::Sms;
    fits.account = u"a1"_s;
    fits.only = QSet<NumberRef>{ number().ref };
    QVERIFY(finds(fits));

    const QList<std::function<void(NumberFilter &)>> misfits{
        [](NumberFilter &filter) { filter.country = u"SE"_s; },
        [](NumberFilter &filter) { filter.type = NumberType(NumberType::Kind::Local); },
        [](NumberFilter &filter) { filter.capability = Capability::Voice; },
        [](NumberFilter &filter) { filter.account = u"a2"_s; },
        [](NumberFilter &filter) { filter.only = QSet<NumberRef>{}; },
        [](NumberFilter &filter) { filter.onlyNotConfigured = true; },
        [](NumberFilter &filter) { filter.onlyEnding = true; },
    };
    for (const auto &spoil : misfits) {
        NumberFilter filter = fits;
        spoil(filter);
        QVERIFY(!finds(filter));
    }
}

QTEST_APPLESS_MAIN(NumberFilterTest)
#include "tst_numberfilter.moc"
