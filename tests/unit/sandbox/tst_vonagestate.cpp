// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vonagestate.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <phonenumbers/phonenumberutil.h>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

namespace {

VonageState::Setup setup(int owned, qint64 balanceCents = 25000)
{
    return { 7, owned, balanceCents };
}

FormFields of(const QString &country, const QString &msisdn)
{
    return { { u"country"_s, country }, { u"msisdn"_s, msisdn } };
}

FormFields of(const PoolNumber &number)
{
    return of(number.country, number.msisdn);
}

PoolNumber offer(const VonageState &state, const QString &country = u"GB"_s)
{
    return state.pool().in(country).constFirst();
}

} // namespace

class TestVonageState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownsAsManyNumbersAsAsked_data();
    void ownsAsManyNumbersAsAsked();
    void ownedNumbersAreConfiguredInManyWays();
    void someOwnedNumbersGoBeyondTheDocumentation();
    void madeUpNumbersAreImpossible();
    void aMillionNumbersAreAllDistinctAndFound();
    void pagesCoverTheListOnce();
    void listFiltersAreCombined();
    void buyingMovesTheNumberAndTheMoney();
    void whatCannotBeBoughtChangesNothing_data();
    void whatCannotBeBoughtChangesNothing();
    void cancellingGivesTheNumberBack();
    void cancellingWhatIsNotOwnedFails();
    void aCancelledMadeUpNumberCanBeBoughtAgain();
    void updatingReplacesTheWholeConfiguration();
    void updateRefuses_data();
    void updateRefuses();
    void deprecatedSpellingsOfALinkAreUnderstood();
    void thePrimaryActsForItsSubaccount();
    void theSubaccountCannotActForThePrimary();
    void othersCanTakeAndChangeNumbers();
};

void TestVonageState::ownsAsManyNumbersAsAsked_data()
{
    QTest::addColumn<int>("owned");
    for (const int owned : { 0, 1, 40, 299, 300, 301, 5000 })
        QTest::addRow("%d", owned) << owned;
}

void TestVonageState::ownsAsManyNumbersAsAsked()
{
    QFETCH(int, owned);
    const VonageState state(setup(owned));
    const auto page = state.owned(state.primary().key, {}, 100, 1);
    QCOMPARE(page.total, owned);
    QCOMPARE(page.numbers.size(), std::min(owned, 100));
}

void TestVonageState::ownedNumbersAreConfiguredInManyWays()
{
    const VonageState state(setup(40));
    QSet<QString> countries;
    int linked = 0;
    int forwarded = 0;
    int hooked = 0;
    int bare = 0;
    const auto page = state.owned(state.primary().key, {}, 100, 1);
    for (const VonageNumber &owned : page.numbers) {
        const VonageConfiguration &set = owned.configuration;
        countries.insert(owned.number.country);
        linked += !set.appId.isEmpty();
        forwarded += !set.voiceCallbackType.isEmpty();
        hooked += !set.moHttpUrl.isEmpty();
        bare += set == VonageConfiguration{};
    }
    QVERIFY(countries.size() >= 8);
    QVERIFY(linked > 0 && forwarded > 0 && hooked > 0 && bare > 0);
}

void TestVonageState::someOwnedNumbersGoBeyondTheDocumentation()
{
    const VonageState state(setup(40));
    QSet<QString> types;
    QSet<QString> features;
    const auto page = state.owned(state.primary().key, {}, 100, 1);
    for (const VonageNumber &owned : page.numbers) {
        types.insert(owned.number.type);
        features.unite(QSet<QString>(owned.number.features.cbegin(), owned.number.features.cend()));
    }
    QVERIFY(types.contains(u"mobile-shortcode"_s));
    QVERIFY(types.contains(u"mobile-iot"_s));
    QVERIFY(features.contains(u"RCS"_s));
}

void TestVonageState::madeUpNumbersAreImpossible()
{
    const VonageState state(setup(5000));
    const auto &util = *i18n::phonenumbers::PhoneNumberUtil::GetInstance();
    for (int index = 4; index <= 50; ++index) {
        const auto page = state.owned(state.primary().key, {}, 100, index);
        for (const VonageNumber &owned : page.numbers) {
            i18n::phonenumbers::PhoneNumber number;
            util.Parse("+" + owned.number.msisdn.toStdString(), "ZZ", &number);
            QVERIFY2(!util.IsPossibleNumber(number), qPrintable(owned.number.msisdn));
        }
    }
}

void TestVonageState::aMillionNumbersAreAllDistinctAndFound()
{
    const VonageState state(setup(1'000'000));
    QSet<QString> numbers;
    for (const int index : { 1, 4, 5000, 9999, 10000 }) {
        const auto page = state.owned(state.primary().key, {}, 100, index);
        QCOMPARE(page.total, 1'000'000);
        for (const VonageNumber &owned : page.numbers) {
            numbers.insert(owned.number.msisdn);
            QVERIFY(state.find(owned.number.country, owned.number.msisdn));
        }
    }
    QCOMPARE(numbers.size(), 500);
}

void TestVonageState::pagesCoverTheListOnce()
{
    const VonageState state(setup(1234));
    QSet<QString> numbers;
    for (int index = 1; index <= 13; ++index) {
        const auto page = state.owned(state.primary().key, {}, 100, index);
        QCOMPARE(page.total, 1234);
        for (const VonageNumber &owned : page.numbers)
            numbers.insert(owned.number.msisdn);
    }
    QCOMPARE(numbers.size(), 1234);
    QVERIFY(state.owned(state.primary().key, {}, 100, 14).numbers.isEmpty());
    QVERIFY(state.owned(state.primary().key, {}, 100, 2'000'000'000).numbers.isEmpty());
}

void TestVonageState::listFiltersAreCombined()
{
    VonageState state(setup(0));
    const QString app = state.applications().ids().constFirst();
    const QList<PoolNumber> offers = state.pool().in(u"GB"_s).first(2);
    for (const PoolNumber &number : offers)
        QCOMPARE(state.buy(state.primary().key, of(number)), VonageOutcome::Success);
    FormFields fields = of(offers.at(0));
    fields.insert(u"app_id"_s, app);
    QCOMPARE(state.update(state.primary().key, fields), VonageOutcome::Success);

    const auto count = [&state](const VonageListFilter &filter) {
        return state.owned(state.primary().key, filter, 10, 1).total;
    };
    const QString number = offers.at(0).msisdn;
    QCOMPARE(count({ u"GB"_s, {}, 0, {}, {} }), 2);
    QCOMPARE(count({ u"US"_s, {}, 0, {}, {} }), 0);
    QCOMPARE(count({ {}, number, 0, {}, {} }), 1);
    QCOMPARE(count({ {}, number.mid(2, 6), 0, {}, {} }), 0);
    QVERIFY(count({ {}, number.mid(2, 6), 1, {}, {} }) >= 1);
    QCOMPARE(count({ {}, number.last(6), 2, {}, {} }), 1);
    QCOMPARE(count({ {}, {}, 0, app, {} }), 1);
    QCOMPARE(count({ {}, {}, 0, {}, true }), 1);
    QCOMPARE(count({ {}, {}, 0, {}, false }), 1);
    QCOMPARE(count({ u"GB"_s, number, 0, app, true }), 1);
    QCOMPARE(count({ u"GB"_s, number, 0, app, false }), 0);
}

void TestVonageState::buyingMovesTheNumberAndTheMoney()
{
    VonageState state(setup(0));
    const PoolNumber number = offer(state);
    const qint64 before = state.balanceCents();
    QCOMPARE(state.buy(state.primary().key, of(number)), VonageOutcome::Success);
    QCOMPARE(state.balanceCents(), before - number.rentCents - number.setupCents);
    QVERIFY(!state.pool().find(number.country, number.msisdn));
    const auto page = state.owned(state.primary().key, {}, 10, 1);
    QCOMPARE(page.total, 1);
    QCOMPARE(page.numbers.constFirst().number.msisdn, number.msisdn);
    QCOMPARE(page.numbers.constFirst().configuration, VonageConfiguration{});
    QCOMPARE(state.executedCount("buy", number.msisdn), 1);
}

void TestVonageState::whatCannotBeBoughtChangesNothing_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("msisdn");
    QTest::addColumn<int>("balanceCents");
    QTest::addColumn<VonageOutcome>("outcome");
    const VonageState state(setup(1));
    const auto owned = state.owned(state.primary().key, {}, 1, 1).numbers.constFirst().number;
    const PoolNumber british = offer(state);
    const PoolNumber german = offer(state, u"DE"_s);
    QTest::newRow("already owned") << owned.country << owned.msisdn << 25000 << VonageOutcome::MethodFailed;
    QTest::newRow("unknown") << u"GB"_s << u"4477009009990"_s << 25000 << VonageOutcome::MethodFailed;
    QTest::newRow("other country") << u"US"_s << british.msisdn << 25000 << VonageOutcome::MethodFailed;
    QTest::newRow("no credit") << u"GB"_s << british.msisdn << 10 << VonageOutcome::MethodFailed;
    QTest::newRow("papers") << u"DE"_s << german.msisdn << 25000 << VonageOutcome::PapersNeeded;
}

void TestVonageState::whatCannotBeBoughtChangesNothing()
{
    QFETCH(QString, country);
    QFETCH(QString, msisdn);
    QFETCH(int, balanceCents);
    QFETCH(VonageOutcome, outcome);
    VonageState state(setup(1, balanceCents));
    const qsizetype offers = state.pool().size();
    QCOMPARE(state.buy(state.primary().key, of(country, msisdn)), outcome);
    QCOMPARE(state.balanceCents(), balanceCents);
    QCOMPARE(state.pool().size(), offers);
    QCOMPARE(state.owned(state.primary().key, {}, 10, 1).total, 1);
    QVERIFY(state.executed().isEmpty());
}

void TestVonageState::cancellingGivesTheNumberBack()
{
    VonageState state(setup(40));
    const auto page = state.owned(state.primary().key, {}, 100, 1);
    const PoolNumber number = page.numbers.at(20).number;
    QCOMPARE(state.cancel(state.primary().key, of(number)), VonageOutcome::Success);
    QVERIFY(!state.find(number.country, number.msisdn));
    QVERIFY(state.pool().find(number.country, number.msisdn));
    QCOMPARE(state.owned(state.primary().key, {}, 100, 1).total, 39);
    QCOMPARE(state.cancel(state.primary().key, of(number)), VonageOutcome::MethodFailed);
}

void TestVonageState::cancellingWhatIsNotOwnedFails()
{
    VonageState state(setup(40));
    const auto page = state.owned(state.primary().key, {}, 100, 1);
    const PoolNumber number = page.numbers.at(20).number;
    QCOMPARE(state.cancel(state.primary().key, of(u"ZA"_s, number.msisdn)), VonageOutcome::MethodFailed);
    QCOMPARE(state.cancel(state.primary().key, of(offer(state))), VonageOutcome::MethodFailed);
    QCOMPARE(state.owned(state.primary().key, {}, 100, 1).total, 40);
}

void TestVonageState::aCancelledMadeUpNumberCanBeBoughtAgain()
{
    VonageState state(setup(1000));
    const auto page = state.owned(state.primary().key, {}, 100, 9);
    const PoolNumber number = page.numbers.at(50).number;
    QCOMPARE(state.cancel(state.primary().key, of(number)), VonageOutcome::Success);
    QVERIFY(!state.find(number.country, number.msisdn));
    QCOMPARE(state.buy(state.primary().key, of(number)), VonageOutcome::Success);
    QVERIFY(state.find(number.country, number.msisdn));
    QCOMPARE(state.cancel(state.primary().key, of(number)), VonageOutcome::Success);
    QVERIFY(!state.find(number.country, number.msisdn));
    QCOMPARE(state.owned(state.primary().key, {}, 100, 1).total, 999);
}

void TestVonageState::updatingReplacesTheWholeConfiguration()
{
    VonageState state(setup(1000));
    const QString key = state.primary().key;
    const PoolNumber number = state.owned(key, {}, 100, 9).numbers.at(50).number;
    FormFields fields = of(number);
    fields.insert(u"moHttpUrl"_s, u"https://hooks.example.com/in"_s);
    fields.insert(u"app_id"_s, state.applications().ids().at(2));
    fields.insert(u"voiceCallbackType"_s, u"sip"_s);
    fields.insert(u"voiceCallbackValue"_s, u"sip:desk@pbx.example.com"_s);
    fields.insert(u"voiceStatusCallback"_s, u"https://hooks.example.com/ended"_s);
    fields.insert(u"moSmppSysType"_s, u"inbound"_s);
    QCOMPARE(state.update(key, fields), VonageOutcome::Success);
    const VonageConfiguration full{ state.applications().ids().at(2), u"https://hooks.example.com/in"_s,
        u"inbound"_s, u"sip"_s, u"sip:desk@pbx.example.com"_s, u"https://hooks.example.com/ended"_s };
    QCOMPARE(state.find(number.country, number.msisdn)->configuration, full);

    FormFields voiceOnly = of(number);
    voiceOnly.insert(u"voiceCallbackType"_s, u"tel"_s);
    voiceOnly.insert(u"voiceCallbackValue"_s, u"447700900123"_s);
    QCOMPARE(state.update(key, voiceOnly), VonageOutcome::Success);
    const VonageConfiguration voice{ {}, {}, {}, u"tel"_s, u"447700900123"_s, {} };
    QCOMPARE(state.find(number.country, number.msisdn)->configuration, voice);

    QCOMPARE(state.update(key, of(number)), VonageOutcome::Success);
    QCOMPARE(state.find(number.country, number.msisdn)->configuration, VonageConfiguration{});
    QCOMPARE(state.owned(key, {}, 100, 9).numbers.at(50).number.msisdn, number.msisdn);
}

void TestVonageState::updateRefuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("unknown application") << u"app_id"_s << u"11111111-2222-4333-8444-555555555555"_s;
    QTest::newRow("webhook that does not answer") << u"moHttpUrl"_s << u"https://hooks.invalid/in"_s;
    QTest::newRow("webhook that is none") << u"moHttpUrl"_s << u"hooks.example.com/in"_s;
    QTest::newRow("callback type without value") << u"voiceCallbackType"_s << u"tel"_s;
    QTest::newRow("callback value without type") << u"voiceCallbackValue"_s << u"447700900123"_s;
    QTest::newRow("not owned") << u"msisdn"_s << u"447700900999"_s;
    QTest::newRow("other country") << u"country"_s << u"ZA"_s;
}

void TestVonageState::updateRefuses()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    VonageState state(setup(40));
    const VonageNumber before = state.owned(state.primary().key, {}, 100, 1).numbers.at(7);
    FormFields fields = of(before.number);
    fields.insert(name, value);
    QCOMPARE(state.update(state.primary().key, fields), VonageOutcome::MethodFailed);
    const auto after = state.find(before.number.country, before.number.msisdn);
    QCOMPARE(after->configuration, before.configuration);
}

void TestVonageState::deprecatedSpellingsOfALinkAreUnderstood()
{
    VonageState state(setup(40));
    const QString app = state.applications().ids().constFirst();
    const PoolNumber number = state.owned(state.primary().key, {}, 100, 1).numbers.at(7).number;
    for (const QString &channel : { u"voice"_s, u"messages"_s }) {
        FormFields fields = of(number);
        fields.insert(channel + u"CallbackType"_s, u"app"_s);
        fields.insert(channel + u"CallbackValue"_s, app);
        QCOMPARE(state.update(state.primary().key, of(number)), VonageOutcome::Success);
        QCOMPARE(state.update(state.primary().key, fields), VonageOutcome::Success);
        const VonageConfiguration linked{ app, {}, {}, {}, {}, {} };
        QCOMPARE(state.find(number.country, number.msisdn)->configuration, linked);
    }
}

void TestVonageState::thePrimaryActsForItsSubaccount()
{
    VonageState state(setup(0));
    const PoolNumber number = offer(state);
    const qsizetype before = state.owned(state.subaccount().key, {}, 10, 1).total;
    FormFields fields = of(number);
    fields.insert(u"target_api_key"_s, state.subaccount().key);
    QCOMPARE(state.buy(state.primary().key, fields), VonageOutcome::Success);
    QCOMPARE(state.owned(state.subaccount().key, {}, 10, 1).total, before + 1);
    QCOMPARE(state.owned(state.primary().key, {}, 10, 1).total, 0);
    QCOMPARE(state.cancel(state.primary().key, of(number)), VonageOutcome::MethodFailed);
    QCOMPARE(state.cancel(state.primary().key, fields), VonageOutcome::Success);
    QCOMPARE(state.owned(state.subaccount().key, {}, 10, 1).total, before);
}

void TestVonageState::theSubaccountCannotActForThePrimary()
{
    VonageState state(setup(0));
    const PoolNumber number = offer(state);
    FormFields fields = of(number);
    for (const QString &target : { state.primary().key, u"00000000"_s }) {
        fields.insert(u"target_api_key"_s, target);
        QCOMPARE(state.buy(state.subaccount().key, fields), VonageOutcome::MethodFailed);
    }
    fields.insert(u"target_api_key"_s, u"00000000"_s);
    QCOMPARE(state.buy(state.primary().key, fields), VonageOutcome::MethodFailed);
}

void TestVonageState::othersCanTakeAndChangeNumbers()
{
    VonageState state(setup(40));
    const PoolNumber wanted = offer(state);
    state.takeFromUnder(wanted.msisdn);
    QCOMPARE(state.buy(state.primary().key, of(wanted)), VonageOutcome::MethodFailed);

    const PoolNumber owned = state.owned(state.primary().key, {}, 100, 1).numbers.at(7).number;
    const VonageConfiguration theirs{ {}, u"https://hooks.example.com/theirs"_s, {}, {}, {}, {} };
    state.changeFromUnder(owned.msisdn, theirs);
    QCOMPARE(state.find(owned.country, owned.msisdn)->configuration, theirs);
    state.takeFromUnder(owned.msisdn);
    QVERIFY(!state.find(owned.country, owned.msisdn));
    QVERIFY(state.executed().isEmpty());
}

QTEST_APPLESS_MAIN(TestVonageState)
#include "tst_vonagestate.moc"
