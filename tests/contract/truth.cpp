// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/bench.h"
#include "contract/questions.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk::Contract {

using Testing::Outcome;

/// What a provider says of itself is so.
class Truth final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void introducesItself();
    void namesEveryFieldOnce();
    void sellsTheTypesThatItNames();
    void searchesByTheCapabilitiesThatItNames();
    void searchesByDigits_data();
    void searchesByDigits();
    void tellsItsBalanceOrSaysThatItCannot();
    void listsItsRegionsOrSaysThatItCannot();
    void tellsTheSettingsOfTheAccountOrSaysThatItCannot();
    void isTheSameProviderForEveryAccount();
    void signsOut();
    void listsChoicesForTheFieldsThatAskForThem();
    void hasNoChoicesForOtherFields();
    void understandsItsOwnFilters();
    void saysWhatAReleaseMeans();

private:
    [[nodiscard]] static bool filters(const Bench &bench, const QString &key)
    {
        return bench.info().searchFilters.contains(key);
    }
};

void Truth::introducesItself()
{
    Bench bench;
    const ProviderInfo info = bench.info();
    QVERIFY(!info.id.isEmpty() && !info.name.isEmpty());
    QCOMPARE(info.mark.size(), 1);
    QVERIFY(!info.credentialFields.isEmpty());
    QVERIFY(!info.baseUrls.isEmpty());
    for (const ProviderInfo::BaseUrl &base : info.baseUrls) {
        QCOMPARE(base.url.scheme(), u"https"_s);
        QVERIFY(!base.label.isEmpty());
    }
    QVERIFY(info.requestsPerSecond > 0);
    QVERIFY(info.burst >= 1);
    QCOMPARE(info.keyedWrites, info.keyLifetime.count() > 0);
}

void Truth::namesEveryFieldOnce()
{
    Bench bench;
    const ProviderInfo info = bench.info();
    for (const QList<SettingField> &fields :
        { info.credentialFields, info.settingFields, info.ownedFilters, info.accountFields }) {
        QSet<QString> keys;
        QSet<QString> labels;
        for (const SettingField &field : fields) {
            QVERIFY(!field.key.isEmpty() && !field.label.isEmpty());
            keys.insert(field.key);
            labels.insert(field.label);
            QCOMPARE(field.kind == SettingField::Kind::Choice, !field.choices.isEmpty());
            const bool hasPartner = std::any_of(fields.begin(), fields.end(),
                [&](const SettingField &other) { return other.key == field.partner; });
            QVERIFY(field.partner.isEmpty() || hasPartner);
        }
        QCOMPARE(keys.size(), fields.size());
        QCOMPARE(labels.size(), fields.size());
    }
}

void Truth::sellsTheTypesThatItNames()
{
    Bench bench;
    if (!filters(bench, u"type"_s))
        return;
    for (const NumberType &type : bench.info().types) {
        SearchQuery query = bench.query();
        query.country = bench.table().countryOf(type);
        query.type = type;
        const auto list = readOffers(bench.client(), query);
        QVERIFY(list.outcome.complete);
        QVERIFY(!list.items.isEmpty());
        for (const NumberOffer &offer : list.items)
            QCOMPARE(offer.type, type);
    }
}

void Truth::searchesByTheCapabilitiesThatItNames()
{
    Bench bench;
    if (!filters(bench, u"capabilities"_s))
        return;
    const QList<Capability> capabilities = bench.info().capabilities;
    for (const Capability first : capabilities) {
        for (const Capability second : capabilities) {
            SearchQuery query = bench.query();
            query.capabilities = { first, second };
            const auto list = readOffers(bench.client(), query);
            QVERIFY2(!list.outcome.error, qPrintable(list.outcome.error.value_or(Error()).providerWords));
            for (const NumberOffer &offer : list.items)
                QVERIFY(offer.capabilities.has(first) && offer.capabilities.has(second));
        }
    }
}

void Truth::searchesByDigits_data()
{
    QTest::addColumn<DigitsMatch>("match");
    QTest::newRow("starts with") << DigitsMatch::StartsWith;
    QTest::newRow("contains") << DigitsMatch::Contains;
    QTest::newRow("ends with") << DigitsMatch::EndsWith;
}

void Truth::searchesByDigits()
{
    QFETCH(DigitsMatch, match);
    Bench bench;
    const bool isFilter = filters(bench, u"digits"_s)
        || (match == DigitsMatch::StartsWith && filters(bench, u"digitsStart"_s));
    const NumberRef wanted = bench.anOffer().ref;
    const QString whole = wanted.number.digits();
    SearchQuery query = bench.query();
    query.match = match;
    query.digits = match == DigitsMatch::StartsWith ? whole.first(6)
        : match == DigitsMatch::Contains            ? whole.sliced(3, 5)
                                                    : whole.last(3);
    const auto list = readOffers(bench.client(), query);
    const bool isThere = std::any_of(
        list.items.begin(), list.items.end(), [&](const NumberOffer &offer) { return offer.ref == wanted; });
    QVERIFY(isThere);
    if (!isFilter)
        return; // whoever asks picks from the answer
    for (const NumberOffer &offer : list.items) {
        const QString digits = offer.ref.number.digits();
        const bool fits = match == DigitsMatch::StartsWith ? digits.startsWith(query.digits)
            : match == DigitsMatch::Contains               ? digits.contains(query.digits)
                                                           : digits.endsWith(query.digits);
        QVERIFY2(fits, qPrintable(digits));
    }
}

void Truth::tellsItsBalanceOrSaysThatItCannot()
{
    Bench bench;
    Outcome end(bench.client().balance());
    QVERIFY(end.wait());
    QCOMPARE(end.isOk(), bench.info().tellsBalance);
    if (!end.isOk())
        QCOMPARE(end.error().kind, ErrorKind::Unsupported);
}

void Truth::listsItsRegionsOrSaysThatItCannot()
{
    Bench bench;
    Outcome end(bench.client().regions());
    QVERIFY(end.wait());
    QCOMPARE(end.isOk(), bench.info().tellsRegions);
    if (!end.isOk()) {
        QCOMPARE(end.error().kind, ErrorKind::Unsupported);
        return;
    }
    QStringList countries;
    for (const Region &region : end.value()) {
        QVERIFY(!region.country.isEmpty());
        QVERIFY(!checkCountry(u"country"_s, region.country));
        countries.append(region.country);
    }
    QVERIFY(countries.contains(bench.table().country()));
    QCOMPARE(countries.removeDuplicates(), 0);
}

void Truth::tellsTheSettingsOfTheAccountOrSaysThatItCannot()
{
    Bench bench;
    const QList<SettingField> fields = bench.info().accountFields;
    Outcome end(bench.client().accountSettings());
    QVERIFY(end.wait());
    QCOMPARE(end.isOk(), !fields.isEmpty());
    if (!end.isOk()) {
        QCOMPARE(end.error().kind, ErrorKind::Unsupported);
        return;
    }
    QStringList keys;
    for (const SettingField &field : fields)
        keys.append(field.key);
    for (const QString &key : end.value().keys())
        QVERIFY2(keys.contains(key), qPrintable(key));
}

void Truth::isTheSameProviderForEveryAccount()
{
    Bench bench;
    const ProviderInfo general = bench.provider().info();
    const ProviderInfo own = bench.info();
    QCOMPARE(own.id, general.id);
    QCOMPARE(own.name, general.name);
    const auto keysOf = [](const ProviderInfo &info) {
        QStringList keys;
        for (const SettingField &field : info.credentialFields)
            keys.append(field.key);
        for (const ProviderInfo::BaseUrl &base : info.baseUrls)
            keys.append(base.key + u' ' + base.url.toString());
        return keys;
    };
    QCOMPARE(keysOf(own), keysOf(general));
}

void Truth::signsOut()
{
    Bench bench;
    for (int i = 0; i < 2; ++i) { // there is nothing left to do the second time
        Outcome end(bench.client().signOut());
        QVERIFY(end.wait());
        QVERIFY(end.isOk());
        Outcome after(bench.client().verify());
        QVERIFY(after.wait());
        QVERIFY(after.isOk()); // whoever asks again signs in again
    }
}

void Truth::listsChoicesForTheFieldsThatAskForThem()
{
    Bench bench;
    const ProviderInfo info = bench.info();
    for (const SettingField &field : info.settingFields + info.ownedFilters) {
        if (field.kind != SettingField::Kind::RemoteChoice)
            continue;
        Outcome end(bench.client().choices(field.key));
        QVERIFY(end.wait());
        QVERIFY(end.isOk());
        QSet<QString> texts;
        for (const FieldChoice &choice : end.value()) {
            QVERIFY(validateFields({ field }, { { field.key, choice.value } }).isEmpty());
            texts.insert(choice.text);
        }
        QVERIFY(!texts.isEmpty());
        QCOMPARE(texts.size(), end.value().size()); // people can tell them apart
    }
}

void Truth::hasNoChoicesForOtherFields()
{
    Bench bench;
    Outcome end(bench.client().choices(u"no such field"_s));
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QCOMPARE(end.error().kind, ErrorKind::Unsupported);
}

void Truth::understandsItsOwnFilters()
{
    Bench bench(150);
    const auto everything = readOwned(bench.client());
    const QList<SettingField> filters = bench.info().ownedFilters;
    for (const SettingField &filter : filters) {
        for (const FieldChoice &choice : filter.choices) {
            const auto list = readOwned(bench.client(), { { { filter.key, choice.value } } });
            QVERIFY2(!list.outcome.error, qPrintable(filter.key));
            QVERIFY(list.items.size() <= everything.items.size());
        }
        if (filter.kind != SettingField::Kind::Country)
            continue;
        const QString country = everything.items.first().ref.country;
        const auto list = readOwned(bench.client(), { { { filter.key, country } } });
        QVERIFY(!list.items.isEmpty());
        for (const OwnedNumber &number : list.items)
            QCOMPARE(number.ref.country, country);
    }
}

void Truth::saysWhatAReleaseMeans()
{
    Bench bench;
    QVERIFY(!bench.info().releaseConsequence.isEmpty());
}

std::unique_ptr<QObject> makeTruth()
{
    return std::make_unique<Truth>();
}

} // namespace NumberDesk::Contract

#include "truth.moc"
