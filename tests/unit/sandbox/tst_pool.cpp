// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/numberingplan.h"
#include "sandbox/pool.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <phonenumbers/phonenumberutil.h>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

// Whether a phone could reach somebody under these digits, as far as numbering plans tell.
bool couldBeSomebody(const QString &msisdn)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    const auto error = util.Parse("+" + msisdn.toStdString(), "ZZ", &number);
    return error == PhoneNumberUtil::NO_PARSING_ERROR && util.IsValidNumber(number);
}

// The ranges of the regulators, written down a second time on purpose.
bool isSetAsideForFiction(const QString &msisdn)
{
    static const QRegularExpression kSetAside(
        u"^(1\\d{3}55501\\d\\d|447700900\\d{3}|442079460\\d{3}|441(13|17|21|31|41|61)4960\\d{3}|441914980\\d{"
        u"3}"
        "|448081570\\d{3}|443069990\\d{3}|33(63998|19900|26191|35301|46571|53649)\\d{4}"
        "|49(3023125|6990009|4066969|2214710|8999998)\\d{3}|4917139200\\d\\d|49176040690\\d\\d"
        "|4915228817386|4915228895456|4915254599371|61[238](5550|7010)\\d{4}|6149157\\d{4}"
        "|467017406\\d\\d|468465004\\d\\d|463139006[0-4]\\d|464062804[0-4]\\d|3532091\\d{5})$"_s);
    return kSetAside.match(msisdn).hasMatch();
}

QSet<QString> numbersOf(const Pool &pool)
{
    QSet<QString> numbers;
    for (const QString &country : pool.countries()) {
        for (const PoolNumber &number : pool.in(country))
            numbers.insert(number.msisdn);
    }
    return numbers;
}

} // namespace

class TestPool final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersThousandsOfNumbersInDozensOfCountries();
    void everyNumberIsSetAsideForFictionOrImpossible();
    void neverOffersANumberTwice();
    void isTheSameForTheSameSeed();
    void differsForAnotherSeed();
    void offersEveryTypeAndEveryFeature();
    void someCountriesNeedPapers();
    void takenNumbersLeaveAndReturn();
    void takesOnlyInTheRightCountry();
};

void TestPool::offersThousandsOfNumbersInDozensOfCountries()
{
    const Pool pool = Pool::fromSeed(7);
    QVERIFY(pool.countries().size() >= 30);
    QVERIFY(pool.size() >= 5000);
    for (const QString &country : pool.countries())
        QVERIFY2(pool.in(country).size() >= 100, qPrintable(country));
}

void TestPool::everyNumberIsSetAsideForFictionOrImpossible()
{
    QStringList doubtful;
    for (const quint64 seed : { 1ULL, 7ULL, 4711ULL }) {
        for (const QString &msisdn : numbersOf(Pool::fromSeed(seed))) {
            if (!isSetAsideForFiction(msisdn) && couldBeSomebody(msisdn))
                doubtful.append(msisdn);
        }
    }
    QVERIFY2(doubtful.isEmpty(), qPrintable(doubtful.join(u' ')));
}

void TestPool::neverOffersANumberTwice()
{
    const Pool pool = Pool::fromSeed(7);
    QCOMPARE(numbersOf(pool).size(), pool.size());
}

void TestPool::isTheSameForTheSameSeed()
{
    const Pool first = Pool::fromSeed(7);
    const Pool second = Pool::fromSeed(7);
    QCOMPARE(first.countries(), second.countries());
    for (const QString &country : first.countries()) {
        const QList<PoolNumber> here = first.in(country);
        const QList<PoolNumber> there = second.in(country);
        QCOMPARE(here.size(), there.size());
        for (qsizetype i = 0; i < here.size(); ++i) {
            QCOMPARE(here.at(i).msisdn, there.at(i).msisdn);
            QCOMPARE(here.at(i).features, there.at(i).features);
            QCOMPARE(here.at(i).rentCents, there.at(i).rentCents);
        }
    }
}

void TestPool::differsForAnotherSeed()
{
    QVERIFY(numbersOf(Pool::fromSeed(7)) != numbersOf(Pool::fromSeed(8)));
}

void TestPool::offersEveryTypeAndEveryFeature()
{
    QSet<QString> types;
    QSet<QString> features;
    const Pool pool = Pool::fromSeed(7);
    for (const PoolNumber &number : pool.in(u"US"_s) + pool.in(u"GB"_s)) {
        types.insert(number.type);
        features.insert(number.features.join(u','));
    }
    QCOMPARE(types, (QSet<QString>{ u"landline"_s, u"mobile-lvn"_s, u"landline-toll-free"_s }));
    for (const QString &some : { u"SMS"_s, u"VOICE"_s, u"VOICE,SMS"_s, u"VOICE,SMS,MMS"_s })
        QVERIFY2(features.contains(some), qPrintable(some));
}

void TestPool::someCountriesNeedPapers()
{
    const QStringList countries = Pool::fromSeed(7).countries();
    const auto needing = std::count_if(countries.cbegin(), countries.cend(), NumberingPlan::needsPapers);
    QVERIFY(needing >= 2);
    QVERIFY(!NumberingPlan::needsPapers(u"GB"_s));
}

void TestPool::takenNumbersLeaveAndReturn()
{
    Pool pool = Pool::fromSeed(7);
    const qsizetype size = pool.size();
    const QString msisdn = pool.in(u"SE"_s).constFirst().msisdn;
    const auto taken = pool.take(u"SE"_s, msisdn);
    QVERIFY(taken);
    QVERIFY(!pool.find(u"SE"_s, msisdn));
    QVERIFY(!pool.take(u"SE"_s, msisdn));
    QCOMPARE(pool.size(), size - 1);
    pool.giveBack(*taken);
    QVERIFY(pool.find(u"SE"_s, msisdn));
    QCOMPARE(pool.size(), size);
}

void TestPool::takesOnlyInTheRightCountry()
{
    Pool pool = Pool::fromSeed(7);
    const QString msisdn = pool.in(u"SE"_s).constFirst().msisdn;
    QVERIFY(!pool.take(u"GB"_s, msisdn));
    QVERIFY(pool.find(u"SE"_s, msisdn));
}

QTEST_APPLESS_MAIN(TestPool)
#include "tst_pool.moc"
