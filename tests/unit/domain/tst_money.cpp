// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"
#include "domain/numberoffer.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace NumberDesk;

class TestMoney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimalsAreReadExactly_data();
    void decimalsAreReadExactly();
    void whatIsNoDecimalIsRefused_data();
    void whatIsNoDecimalIsRefused();
    void oneAmountHasOneForm();
    void sumsAreExact();
    void sumsDoNotOverflow();
    void comparisonIsExactAtTheEdges();
    void anUnsetAmountIsAZeroOfAnyCurrency();
    void randomAmountsKeepTheirValue();
    void localesWriteMoneyTheirWay_data();
    void localesWriteMoneyTheirWay();
    void totalsStayApartPerCurrency();
    void totalsTellWhatIsNotKnown();
    void aPurchaseCostsItsFeeAndTheFirstMonthAtOnce();
    void aPurchaseWithAPriceNotToldHasNoSum();
    void firstYearNeedsBothPricesInOneCurrency();
};

namespace {

Money euros(const QString &decimal)
{
    return Money::fromDecimal(decimal, u"EUR"_s).value();
}

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

} // namespace

void TestMoney::decimalsAreReadExactly_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("written");
    QTest::newRow("two decimals") << u"1.25"_s << u"1.25"_s;
    QTest::newRow("whole") << u"3"_s << u"3.00"_s;
    QTest::newRow("one decimal") << u"-0.5"_s << u"-0.50"_s;
    QTest::newRow("as Vonage pads") << u"41.02570000"_s << u"41.0257"_s;
    QTest::newRow("nine decimals") << u"0.000000001"_s << u"0.000000001"_s;
    QTest::newRow("padding beyond nine") << u"0.5000000000000000"_s << u"0.50"_s;
    QTest::newRow("zero") << u"0.000"_s << u"0.00"_s;
    QTest::newRow("no minus zero") << u"-0.00"_s << u"0.00"_s;
    QTest::newRow("largest") << u"9223372036854775807"_s << u"9223372036854775807.00"_s;
    QTest::newRow("largest cents") << u"92233720368547758.07"_s << u"92233720368547758.07"_s;
    QTest::newRow("lowest") << u"-9223372036854775808"_s << u"-9223372036854775808.00"_s;
    QTest::newRow("what double cannot") << u"90071992547409.93"_s << u"90071992547409.93"_s;
}

void TestMoney::decimalsAreReadExactly()
{
    QFETCH(const QString, decimal);
    const auto money = Money::fromDecimal(decimal, u"EUR"_s);
    QVERIFY(money.isOk());
    QTEST(money->decimal(), "written");
    QCOMPARE(money->currency(), u"EUR"_s);
    QCOMPARE(Money::fromDecimal(money->decimal(), u"eur"_s).value(), *money);
}

void TestMoney::whatIsNoDecimalIsRefused_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("currency");
    QTest::newRow("nothing") << QString() << u"EUR"_s;
    QTest::newRow("exponent") << u"1e5"_s << u"EUR"_s;
    QTest::newRow("comma") << u"1,25"_s << u"EUR"_s;
    QTest::newRow("grouping") << u"1,000.00"_s << u"EUR"_s;
    QTest::newRow("no whole part") << u".5"_s << u"EUR"_s;
    QTest::newRow("no decimals") << u"5."_s << u"EUR"_s;
    QTest::newRow("plus") << u"+5"_s << u"EUR"_s;
    QTest::newRow("space") << u" 5"_s << u"EUR"_s;
    QTest::newRow("line break") << u"5\n"_s << u"EUR"_s;
    QTest::newRow("words") << u"NaN"_s << u"EUR"_s;
    QTest::newRow("hexadecimal") << u"0x10"_s << u"EUR"_s;
    QTest::newRow("Arabic digits") << u"١٢"_s << u"EUR"_s;
    QTest::newRow("22 digits") << u"1234567890123456789012"_s << u"EUR"_s;
    QTest::newRow("one too large") << u"9223372036854775808"_s << u"EUR"_s;
    QTest::newRow("ten decimals") << u"0.1234567891"_s << u"EUR"_s;
    QTest::newRow("too many digits in all") << u"12345678901.123456789"_s << u"EUR"_s;
    QTest::newRow("no currency") << u"1.25"_s << QString();
    QTest::newRow("symbol for currency") << u"1.25"_s << u"€"_s;
}

void TestMoney::whatIsNoDecimalIsRefused()
{
    QFETCH(const QString, decimal);
    QFETCH(const QString, currency);
    const auto money = Money::fromDecimal(decimal, currency);
    QVERIFY(!money.isOk());
    QCOMPARE(money.error().kind, ErrorKind::BadAnswer);
    QVERIFY(!money.error().detail.isEmpty());
}

void TestMoney::oneAmountHasOneForm()
{
    QCOMPARE(Money(150, 2, u"EUR"_s), Money(15, 1, u"EUR"_s));
    QCOMPARE(Money(125, 2, u"EUR"_s), euros(u"1.250"_s));
    QVERIFY(!(Money(150, 2, u"EUR"_s) == Money(150, 2, u"USD"_s)));
    QVERIFY(Money(0, 5, u"EUR"_s).isZero());
    QVERIFY(!Money(0, 5, u"EUR"_s).isNegative());
}

void TestMoney::sumsAreExact()
{
    QCOMPARE(euros(u"0.1"_s).plus(euros(u"0.2"_s)), euros(u"0.3"_s));
    QCOMPARE(euros(u"1.25"_s).plus(euros(u"-0.0000001"_s)), euros(u"1.2499999"_s));
    QCOMPARE(euros(u"-1.5"_s).plus(euros(u"0.75"_s)), euros(u"-0.75"_s));
    QCOMPARE(euros(u"0.6"_s).plus(euros(u"0.7"_s)), euros(u"1.3"_s));
    QCOMPARE(euros(u"0.83"_s).times(12), euros(u"9.96"_s));
    QCOMPARE(euros(u"0.83"_s).times(0), euros(u"0"_s));
    QCOMPARE(euros(u"0.83"_s).times(-1), euros(u"-0.83"_s));
}

void TestMoney::sumsDoNotOverflow()
{
    const Money most(kMost, 0, u"EUR"_s);
    const Money least(-kMost, 0, u"EUR"_s);
    QCOMPARE(most.plus(most), most);
    QCOMPARE(least.plus(least), least);
    QCOMPARE(most.plus(euros(u"0.5"_s)), most);
    QCOMPARE(most.times(2), most);
    QCOMPARE(most.times(-2), least);
    QCOMPARE(most.plus(least), euros(u"0"_s));
    QCOMPARE(Money(kMost, 9, u"EUR"_s).times(12).isNegative(), false);
}

void TestMoney::comparisonIsExactAtTheEdges()
{
    const Money most(kMost, 0, u"EUR"_s);
    QCOMPARE(most.compare(Money(kMost, 9, u"EUR"_s)), std::strong_ordering::greater);
    QCOMPARE(euros(u"1.01"_s).compare(euros(u"1.009999999"_s)), std::strong_ordering::greater);
    QCOMPARE(euros(u"-0.2"_s).compare(euros(u"-0.1"_s)), std::strong_ordering::less);
    QCOMPARE(euros(u"-0.2"_s).compare(euros(u"0.1"_s)), std::strong_ordering::less);
    QCOMPARE(euros(u"5"_s).compare(euros(u"5.00"_s)), std::strong_ordering::equal);
}

void TestMoney::anUnsetAmountIsAZeroOfAnyCurrency()
{
    QCOMPARE(Money().plus(euros(u"1.25"_s)), euros(u"1.25"_s));
    QCOMPARE(euros(u"1.25"_s).plus(Money()), euros(u"1.25"_s));
}

void TestMoney::randomAmountsKeepTheirValue()
{
    QRandomGenerator random(20260901);
    const auto amount = [&] {
        const qint64 units = random.bounded(qint64(2'000'000'000'000)) - 1'000'000'000'000;
        return Money(units, random.bounded(0, 7), u"EUR"_s);
    };
    for (int i = 0; i < 10'000; ++i) {
        const Money a = amount();
        const Money b = amount();
        QCOMPARE(euros(a.decimal()), a);
        QCOMPARE(a.plus(b), b.plus(a));
        QCOMPARE(a.plus(b).plus(b.times(-1)), a);
        QCOMPARE(a.plus(a).plus(a), a.times(3));
        QCOMPARE(a.compare(b) == std::strong_ordering::less, a.plus(b.times(-1)).isNegative());
        QCOMPARE(a.compare(b) == std::strong_ordering::equal, a == b);
    }
}

void TestMoney::localesWriteMoneyTheirWay_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    QTest::newRow("C") << u"C"_s << u"1.25"_s << u"EUR"_s << u"€1.25"_s;
    QTest::newRow("euro") << u"en_US"_s << u"1.25"_s << u"EUR"_s << u"€1.25"_s;
    QTest::newRow("dollar") << u"en_US"_s << u"1234.5"_s << u"USD"_s << u"$1,234.50"_s;
    QTest::newRow("pound") << u"en_GB"_s << u"3"_s << u"GBP"_s << u"£3.00"_s;
    QTest::newRow("code") << u"en_US"_s << u"3"_s << u"CAD"_s << u"CAD\u00A03.00"_s;
    QTest::newRow("four decimals") << u"en_US"_s << u"41.0257"_s << u"EUR"_s << u"€41.0257"_s;
    QTest::newRow("negative") << u"en_US"_s << u"-1.25"_s << u"EUR"_s << u"-€1.25"_s;
    QTest::newRow("beyond double") << u"en_US"_s << u"90071992547409.93"_s << u"EUR"_s
                                   << u"€90,071,992,547,409.93"_s;
    QTest::newRow("German") << u"de_DE"_s << u"1234.5"_s << u"EUR"_s << u"1.234,50\u00A0€"_s;
    QTest::newRow("German code") << u"de_DE"_s << u"-1.5"_s << u"CHF"_s << u"-1,50\u00A0CHF"_s;
    QTest::newRow("Brazilian") << u"pt_BR"_s << u"1.5"_s << u"USD"_s << u"$\u00A01,50"_s;
    QTest::newRow("Indian grouping") << u"en_IN"_s << u"1234567"_s << u"EUR"_s << u"€12,34,567.00"_s;
    QTest::newRow("Arabic digits") << u"ar_EG"_s << u"1234.5"_s << u"EUR"_s << u"١٬٢٣٤٫٥٠\u00A0€"_s;
}

void TestMoney::localesWriteMoneyTheirWay()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, decimal);
    QFETCH(const QString, currency);
    QTEST(Money::fromDecimal(decimal, currency)->toText(QLocale(locale)), "text");
}

void TestMoney::totalsStayApartPerCurrency()
{
    MoneyTotals totals;
    totals.add(euros(u"1.25"_s));
    totals.add(Money(300, 2, u"USD"_s));
    totals.add(euros(u"1.25"_s));
    QCOMPARE(totals.sums().size(), 2);
    QCOMPARE(totals.sums().first(), euros(u"2.50"_s));
    QCOMPARE(totals.toText(QLocale(u"en_US"_s)), u"€2.50 · $3.00"_s);
}

void TestMoney::totalsTellWhatIsNotKnown()
{
    MoneyTotals totals;
    QVERIFY(totals.isEmpty());
    totals.addUnknown();
    totals.add(std::optional<Money>());
    QVERIFY(!totals.isEmpty());
    QCOMPARE(totals.toText(), u"not told"_s);
    totals.add(std::optional(euros(u"2.5"_s)));
    QCOMPARE(totals.unknown(), 2);
    const QString text = totals.toText(QLocale(u"en_US"_s));
    QVERIFY2(text.startsWith(u"€2.50"_s), qPrintable(text));
    QVERIFY2(text.contains(u"2 price"_s), qPrintable(text));
}

void TestMoney::aPurchaseCostsItsFeeAndTheFirstMonthAtOnce()
{
    CostTotals costs;
    QVERIFY(costs.isEmpty());
    costs.addPurchase(euros(u"10"_s), euros(u"2.5"_s));
    QVERIFY(!costs.isEmpty());
    QCOMPARE(costs.now.sums(), QList{ euros(u"12.5"_s) });
    QCOMPARE(costs.perMonth.sums(), QList{ euros(u"2.5"_s) });
    QCOMPARE(costs.firstYear.sums(), QList{ euros(u"40.0"_s) });
}

void TestMoney::aPurchaseWithAPriceNotToldHasNoSum()
{
    CostTotals costs;
    costs.addPurchase({}, euros(u"2.5"_s));
    costs.addPurchase(Money(300, 2, u"USD"_s), euros(u"2.5"_s));
    QVERIFY(costs.now.sums().isEmpty() && costs.firstYear.sums().isEmpty());
    QCOMPARE(costs.now.unknown(), 2);
    QCOMPARE(costs.firstYear.unknown(), 2);
    QCOMPARE(costs.perMonth.sums(), QList{ euros(u"5.0"_s) });
}

void TestMoney::firstYearNeedsBothPricesInOneCurrency()
{
    NumberOffer offer;
    QVERIFY(!offer.firstYear());
    offer.monthly = euros(u"0.83"_s);
    QVERIFY(!offer.firstYear());
    offer.setUp = euros(u"1.5"_s);
    QCOMPARE(offer.firstYear().value(), euros(u"11.46"_s));
    offer.setUp = Money(150, 2, u"USD"_s);
    QVERIFY(!offer.firstYear());
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
