// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/country.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace NumberDesk;

class TestCountry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyIsoCodesAreCountries_data();
    void onlyIsoCodesAreCountries();
    void codesAreSortedAndComplete();
    void everyCountryHasAName();
    void namesFollowTheLanguage();
    void anUnknownCodeIsItsOwnName();
    void diallingCodesAreKnown_data();
    void diallingCodesAreKnown();
};

void TestCountry::onlyIsoCodesAreCountries_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isCountry");
    QTest::newRow("GB") << u"GB"_s << true;
    QTest::newRow("US") << u"US"_s << true;
    QTest::newRow("Kosovo") << u"XK"_s << true;
    QTest::newRow("UK is not a country") << u"UK"_s << false;
    QTest::newRow("EU is not a country") << u"EU"_s << false;
    QTest::newRow("gone") << u"AN"_s << false;
    QTest::newRow("lower case") << u"gb"_s << false;
    QTest::newRow("three letters") << u"GBR"_s << false;
    QTest::newRow("padded") << u"GB "_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("placeholder") << u"ZZ"_s << false;
}

void TestCountry::onlyIsoCodesAreCountries()
{
    QFETCH(const QString, code);
    QTEST(isCountryCode(code), "isCountry");
}

void TestCountry::codesAreSortedAndComplete()
{
    const QStringList &codes = countryCodes();
    QVERIFY(codes.size() >= 249);
    QVERIFY(std::is_sorted(codes.begin(), codes.end()));
    QVERIFY(std::adjacent_find(codes.begin(), codes.end()) == codes.end());
}

void TestCountry::everyCountryHasAName()
{
    for (const QString &code : countryCodes())
        QVERIFY2(countryName(code, QLocale(u"en_GB"_s)) != code, qPrintable(code));
}

void TestCountry::namesFollowTheLanguage()
{
    QCOMPARE(countryName(u"DE"_s, QLocale(u"en_US"_s)), u"Germany"_s);
    QCOMPARE(countryName(u"DE"_s, QLocale(u"de_DE"_s)), u"Deutschland"_s);
    QCOMPARE(countryName(u"DE"_s, QLocale(u"fr_FR"_s)), u"Allemagne"_s);
    QCOMPARE(countryName(u"DE"_s, QLocale(u"zh_CN"_s)), u"德国"_s);
    QCOMPARE(countryName(u"DE"_s, QLocale::c()), u"Germany"_s);
}

void TestCountry::anUnknownCodeIsItsOwnName()
{
    QCOMPARE(countryName(u"UK"_s), u"UK"_s);
    QCOMPARE(countryName({}), QString());
}

void TestCountry::diallingCodesAreKnown_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("code");
    QTest::newRow("GB") << u"GB"_s << u"44"_s;
    QTest::newRow("US") << u"US"_s << u"1"_s;
    QTest::newRow("Jersey") << u"JE"_s << u"44"_s;
    QTest::newRow("Antarctica has none") << u"AQ"_s << QString();
    QTest::newRow("UK") << u"UK"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("odd") << u"é\u202E"_s << QString();
}

void TestCountry::diallingCodesAreKnown()
{
    QFETCH(const QString, country);
    QTEST(diallingCode(country), "code");
}

QTEST_GUILESS_MAIN(TestCountry)
#include "tst_country.moc"
