// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/numberingplan.h"
#include "sandbox/sinchstate.h"

#include <QSet>
#include <QTest>

#include <phonenumbers/phonenumberutil.h>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SinchState::Setup setup(int owned, quint64 seed = 7)
{
    return { seed, owned, 25000, 0ms };
}

QStringList digitsOf(SinchState &state)
{
    QStringList digits;
    for (const SinchNumber &number : state.owned({}, {}, 0, 1'000'000).numbers)
        digits.append(number.number.msisdn);
    return digits;
}

} // namespace

class TestSinchState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownsAsManyNumbersAsAsked_data();
    void ownsAsManyNumbersAsAsked();
    void theSeedDecidesWhatIsOwned();
    void madeUpNumbersAreImpossible();
    void ownedNumbersAreLinkedInManyWays();
    void aMillionNumbersAreFoundWithoutBeingMade();
    void numbersAreFoundByTheirLastDigits();
    void aMadeUpNumberCanBeChangedAndGoes();
    void aRefusedWriteChangesNothing();
};

void TestSinchState::ownsAsManyNumbersAsAsked_data()
{
    QTest::addColumn<int>("owned");
    for (int owned : { 0, 1, 7, 20, 40, 300, 301, 5000 })
        QTest::addRow("%d", owned) << owned;
}

void TestSinchState::ownsAsManyNumbersAsAsked()
{
    QFETCH(int, owned);
    SinchState state(setup(owned));
    const QStringList digits = digitsOf(state);
    QCOMPARE(digits.size(), owned);
    QCOMPARE(QSet<QString>(digits.cbegin(), digits.cend()).size(), owned);
}

void TestSinchState::theSeedDecidesWhatIsOwned()
{
    SinchState first(setup(40));
    SinchState second(setup(40));
    SinchState other(setup(40, 8));
    QCOMPARE(digitsOf(first), digitsOf(second));
    QVERIFY(digitsOf(first) != digitsOf(other));
    QCOMPARE(first.catalog().servicePlans(), second.catalog().servicePlans());
    QVERIFY(first.catalog().servicePlans() != other.catalog().servicePlans());
}

void TestSinchState::madeUpNumbersAreImpossible()
{
    using i18n::phonenumbers::PhoneNumberUtil;
    SinchState state(setup(1000));
    const QStringList digits = digitsOf(state);
    for (const QString &number : digits.sliced(300)) {
        i18n::phonenumbers::PhoneNumber parsed;
        const auto error
            = PhoneNumberUtil::GetInstance()->Parse(QString(u'+' + number).toStdString(), "ZZ", &parsed);
        QVERIFY2(error != PhoneNumberUtil::NO_PARSING_ERROR
                || !PhoneNumberUtil::GetInstance()->IsValidNumber(parsed),
            qPrintable(number));
    }
}

void TestSinchState::ownedNumbersAreLinkedInManyWays()
{
    SinchState state(setup(200));
    QSet<QString> plans;
    QSet<QString> voiceTypes;
    int campaigns = 0;
    for (const SinchNumber &number : state.owned({}, {}, 0, 200).numbers) {
        plans.insert(number.sms.servicePlanId);
        if (!number.voice.id.isEmpty())
            voiceTypes.insert(number.voice.type);
        campaigns += number.sms.campaignId.isEmpty() ? 0 : 1;
    }
    QCOMPARE(plans.size(), 4); // three and none
    QCOMPARE(voiceTypes, (QSet<QString>{ u"RTC"_s, u"EST"_s, u"FAX"_s }));
    QVERIFY(campaigns > 0);
}

void TestSinchState::aMillionNumbersAreFoundWithoutBeingMade()
{
    SinchState state(setup(1'000'000));
    const NumberRange range = NumberingPlan::overlongRange(999'999);
    const auto last = state.find(range.number(999'999));
    QVERIFY(last.has_value());
    QCOMPARE(last->number.country, range.country);
    QVERIFY(!state.find(NumberingPlan::overlongRange(1'000'000).number(1'000'000)));
}

void TestSinchState::numbersAreFoundByTheirLastDigits()
{
    SinchState state(setup(2000));
    QStringList found;
    for (int last = 0; last < 100; ++last) {
        SinchFilter filter;
        filter.pattern = QString::number(last).rightJustified(2, u'0');
        filter.place = u"END"_s;
        const SinchState::Page page = state.owned(filter, {}, 0, 1'000'000);
        QCOMPARE(page.total, page.numbers.size());
        for (const SinchNumber &number : page.numbers) {
            QVERIFY(number.number.msisdn.endsWith(filter.pattern));
            found.append(number.number.msisdn);
        }
    }
    QStringList all = digitsOf(state);
    all.sort();
    found.sort();
    QCOMPARE(found, all);
    SinchFilter whole;
    whole.pattern = u'+' + all.at(1500);
    whole.place = u"END"_s;
    QCOMPARE(state.owned(whole, {}, 0, 10).total, 1);
}

void TestSinchState::aMadeUpNumberCanBeChangedAndGoes()
{
    SinchState state(setup(400));
    const QString digits = digitsOf(state).at(350);
    SinchEdits edits;
    edits.displayName = u"Desk"_s;
    QVERIFY(state.update(digits, edits, SinchVersion::V1).number.has_value());
    QCOMPARE(state.find(digits)->displayName, u"Desk"_s);
    QVERIFY(state.release(digits).number->released);
    state.clock().advance(40 * 24h);
    QVERIFY(!state.find(digits));
    QVERIFY(state.offer(digits).has_value());
    QCOMPARE(digitsOf(state).size(), 398); // one more was released from the start
}

void TestSinchState::aRefusedWriteChangesNothing()
{
    SinchState state(setup(40));
    const QString digits = state.search({ u"US"_s, u"LOCAL"_s, {}, {}, { u"SMS"_s } }, 1).at(0).msisdn;
    SinchEdits edits;
    edits.callbackUrl = u"https://hooks.example.com/in"_s;
    edits.sms = SinchEdits::Sms{ QString(), u"C123456"_s };
    const SinchState::Outcome refused = state.rent(digits, edits, SinchVersion::V1);
    QCOMPARE(refused.refusal, SinchRefusal::CampaignNeedsPlan);
    QVERIFY(!state.find(digits));
    QVERIFY(state.offer(digits).has_value());
    QCOMPARE(state.balanceCents(), 25000);
    QVERIFY(state.executed().isEmpty());
}

QTEST_APPLESS_MAIN(TestSinchState)
#include "tst_sinchstate.moc"
