// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/pricetext.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

/// Amounts as people type them.
class PriceTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedPricesAreReadExactly_data();
    void typedPricesAreReadExactly();
};

void PriceTextTest::typedPricesAreReadExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("decimal");
    QTest::newRow("whole") << u"3"_s << u"en_GB"_s << u"3.00"_s;
    QTest::newRow("point") << u"3.5"_s << u"en_GB"_s << u"3.50"_s;
    QTest::newRow("the locale's comma") << u"3,5"_s << u"de_DE"_s << u"3.50"_s;
    QTest::newRow("point in a locale with comma") << u"3.5"_s << u"de_DE"_s << u"3.50"_s;
    QTest::newRow("with a sign") << u"€ 3.00"_s << u"en_GB"_s << u"3.00"_s;
    QTest::newRow("with the code") << u"3 eur"_s << u"en_GB"_s << u"3.00"_s;
    QTest::newRow("Arabic digits") << u"٣٫٥"_s << u"ar_EG"_s << u"3.50"_s;
    QTest::newRow("comma of another locale") << u"3,5"_s << u"en_GB"_s << QString();
    QTest::newRow("words") << u"cheap"_s << u"en_GB"_s << QString();
    QTest::newRow("less than nothing") << u"-1"_s << u"en_GB"_s << QString();
    QTest::newRow("two points") << u"1.2.3"_s << u"en_GB"_s << QString();
}

void PriceTextTest::typedPricesAreReadExactly()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(QString, decimal);
    const auto price = typedPrice(text, u"EUR"_s, QLocale(locale));
    QCOMPARE(price.isOk(), !decimal.isEmpty());
    if (price)
        QCOMPARE(price->decimal(), decimal);
    else
        QVERIFY(!price.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(PriceTextTest)
#include "tst_pricetext.moc"
