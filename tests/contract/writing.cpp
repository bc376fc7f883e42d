// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/bench.h"
#include "contract/questions.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk::Contract {

using Testing::Outcome;
using Testing::RawServer;

/// Writes whose answer comes and is understood.
class Writing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buysANumber();
    void setsNothingWithABuyThatNobodyAskedFor();
    void doesNotBuyWithoutFunds();
    void doesNotBuyWithoutPapers();
    void doesNotBuyWhatSomebodyTook();
    void saysSoWhenABuyFailsLater();
    void releasesANumber();
    void doesNotReleaseWhatIsNotOwned();
    void configuresEverySetting();
    void configuresOneSettingAndLeavesTheRest();
    void clearsEverySetting();
    void saysWhatARefusedConfigurationMeans();
    void sendsNoMalformedSetting();
    void showsTheRequestThatItSends();
    void followsAWriteAfterARestart();
    void doesNotBelieveInAWriteThatNeverWas();
    void configuresTheAccount();

private:
    /// A write that the provider cannot refuse for this reason has to go through.
    static void expectRefusal(const WriteEnd &end, const std::optional<Refusal> &refusal)
    {
        QCOMPARE(!end.isOk(), refusal.has_value());
        if (!refusal)
            return;
        QCOMPARE(end.error->kind, refusal->kind);
        QCOMPARE(end.error->lookFirst, refusal->lookFirst);
        QCOMPARE(end.error->delivery, refusal->delivery);
        QVERIFY(!end.error->detail.isEmpty());
    }

    /// Where nothing can be set, a configure is refused here and nothing leaves the machine.
    static void expectNoSettings(Bench &bench)
    {
        QVERIFY(bench.table().settings({}).isEmpty());
        RawServer server(RawServer::Wire::Plain);
        const auto client = bench.clientAt(server.url());
        Outcome end(client->send(Bench::configure(bench.anOwnedNumber(), { { u"name"_s, u"Desk"_s } })));
        QVERIFY(end.wait());
        QVERIFY(!end.isOk());
        QCOMPARE(end.error().kind, ErrorKind::Unsupported);
        QCOMPARE(end.error().delivery, Delivery::NotSent);
        QCOMPARE(server.connections(), 0);
    }
};

void Writing::buysANumber()
{
    Bench bench;
    const NumberOffer offer = bench.anOffer();
    const WriteEnd end = bench.carryOut(Bench::buy(offer));
    QVERIFY2(end.isOk(), qPrintable(wordsOf(end.error)));
    QVERIFY(bench.lookUntilOwned(offer.ref));
    QCOMPARE(bench.simulation().executed(ChangeKind::Buy, offer.ref), 1);
}

// Some settings may go along with the purchase; the rest is written afterwards.
void Writing::setsNothingWithABuyThatNobodyAskedFor()
{
    Bench bench;
    const NumberOffer offer = bench.anOffer();
    WriteIntent intent = Bench::buy(offer);
    intent.change.edits = bench.everySetting();
    const WriteEnd end = bench.carryOut(intent);
    QVERIFY2(end.isOk(), qPrintable(wordsOf(end.error)));
    const auto found = bench.lookUntilOwned(offer.ref);
    QVERIFY(found);
    const SettingValues set = normalised(found->settings);
    for (auto value = set.cbegin(); value != set.cend(); ++value)
        QCOMPARE(value.value(), intent.change.edits.value(value.key()));
}

void Writing::doesNotBuyWithoutFunds()
{
    Bench bench;
    const NumberOffer offer = bench.anOffer();
    bench.simulation().emptyBalance();
    const auto refusal = bench.table().withoutFunds();
    expectRefusal(bench.carryOut(Bench::buy(offer)), refusal);
    QCOMPARE(bench.simulation().executed(ChangeKind::Buy, offer.ref), refusal ? 0 : 1);
}

void Writing::doesNotBuyWithoutPapers()
{
    Bench bench;
    SearchQuery query = bench.query();
    query.country = bench.table().papersCountry();
    if (query.country.isEmpty()) {
        const WriteEnd end = bench.carryOut(Bench::buy(bench.anOffer()));
        QVERIFY2(end.isOk(), "Nobody is asked for papers");
        return;
    }
    Outcome offers(bench.client().search(query, {}));
    QVERIFY(offers.wait());
    QVERIFY(offers.isOk() && !offers.value().items.isEmpty());
    const NumberOffer offer = offers.value().items.first();
    const WriteEnd end = bench.carryOut(Bench::buy(offer));
    QCOMPARE(bench.table().withoutPapers().kind, ErrorKind::PapersNeeded);
    expectRefusal(end, bench.table().withoutPapers());
    QVERIFY(end.error->help.isValid());
    QCOMPARE(bench.simulation().executed(ChangeKind::Buy, offer.ref), 0);
}

void Writing::doesNotBuyWhatSomebodyTook()
{
    Bench bench;
    const NumberOffer offer = bench.anOffer();
    bench.simulation().takeFromUnder(offer.ref);
    expectRefusal(bench.carryOut(Bench::buy(offer)), bench.table().whenTaken());
    QCOMPARE(bench.simulation().executed(ChangeKind::Buy, offer.ref), 0);
}

void Writing::saysSoWhenABuyFailsLater()
{
    Bench bench;
    const auto offers = readOffers(bench.client(), bench.query()).items;
    QVERIFY(!offers.isEmpty());
    for (const NumberOffer &offer : offers) {
        if (!bench.table().failsLate(offer))
            continue;
        const WriteEnd end = bench.carryOut(Bench::buy(offer));
        QVERIFY(end.followed);
        QCOMPARE(end.progress.stage, Progress::Stage::Failed);
        QVERIFY(end.progress.failure); // and says why
        QVERIFY(!end.error->detail.isEmpty());
        Outcome look(bench.client().findOwned(offer.ref));
        QVERIFY(look.wait());
        QVERIFY(look.isOk() && !look.value());
        return;
    }
    const WriteEnd end = bench.carryOut(Bench::buy(bench.anOffer())); // no buy fails later
    QVERIFY2(end.isOk(), qPrintable(wordsOf(end.error)));
}

void Writing::releasesANumber()
{
    Bench bench;
    const OwnedNumber number = bench.anOwnedNumber();
    const WriteEnd end = bench.carryOut(Bench::release(number));
    QVERIFY2(end.isOk(), qPrintable(wordsOf(end.error)));
    QCOMPARE(bench.simulation().executed(ChangeKind::Release, number.ref), 1);
    const auto left = bench.lookUntil(number.ref, [](const std::optional<OwnedNumber> &found) {
        return !found || found->endsAt || !found->endingTold; // gone, ending, or nobody can tell
    });
    if (left) {
        QVERIFY(left->endsAt || !left->endingTold);
        if (left->endingTold)
            QCOMPARE(left->endsAt.has_value(), end.receipt.endsAt.has_value());
    }
}

void Writing::doesNotReleaseWhatIsNotOwned()
{
    Bench bench;
    const OwnedNumber number = bench.asOwned(bench.table().neverSold());
    expectRefusal(bench.carryOut(Bench::release(number)), bench.table().whenNotOwned());
    QCOMPARE(bench.simulation().executed(ChangeKind::Release, number.ref), 0);
}

void Writing::configuresEverySetting()
{
    Bench bench;
    if (!bench.hasSettings()) {
        expectNoSettings(bench);
        return;
    }
    const OwnedNumber number = bench.anOwnedNumber();
    const WriteIntent intent = Bench::configure(number, bench.everySetting());
    const WriteEnd end = bench.carryOut(intent);
    QVERIFY2(end.isOk(), qPrintable(wordsOf(end.error)));
    const int executed = bench.simulation().executed(ChangeKind::Configure, number.ref);
    QVERIFY(executed >= 1 && executed <= end.steps);
    const SettingValues expected = bench.client().expectedAfter(intent);
    const auto found = bench.lookUntil(
        number.ref, [&](const std::optional<OwnedNumber> &now) { return now && now->settings == expected; });
    QVERIFY(found);
    QCOMPARE(found->settings, expected);
    QVERIFY(!found->destination.isEmpty());
    for (auto wanted = intent.change.edits.cbegin(); wanted != intent.change.edits.cend(); ++wanted)
        QCOMPARE(expected.value(wanted.key()), wanted.value());
}

void Writing::configuresOneSettingAndLeavesTheRest()
{
    Bench bench;
    const OwnedNumber bare = bench.anOwnedNumber();
    const SettingEdits values = bench.everySetting();
    QCOMPARE(values.isEmpty(), !bench.hasSettings());
    const WriteEnd all = bench.carryOut(Bench::configure(bare, values));
    QCOMPARE(all.isOk(), bench.hasSettings());
    const auto before = bench.lookUntilOwned(bare.ref);
    QVERIFY(before);
    QList<SettingField> fields = bench.info().settingFields;
    // What stands on another comes after it, and does not outlast it.
    std::reverse(fields.begin(), fields.end());
    for (const SettingField &field : std::as_const(fields)) {
        if (!field.partner.isEmpty() || !field.neededFor.isEmpty() || !values.contains(field.key))
            continue;
        const bool isPartner = std::any_of(fields.begin(), fields.end(),
            [&](const SettingField &other) { return other.partner == field.key; });
        if (isPartner)
            continue;
        const auto now = bench.lookUntilOwned(bare.ref);
        QVERIFY(now);
        const WriteIntent intent = Bench::configure(*now, { { field.key, QString() } });
        const WriteEnd end = bench.carryOut(intent);
        QVERIFY2(end.isOk(), qPrintable(wordsOf(end.error)));
        SettingValues expected = now->settings;
        expected.remove(field.key);
        const auto found = bench.lookUntil(bare.ref,
            [&](const std::optional<OwnedNumber> &number) { return number && number->settings == expected; });
        QVERIFY(found);
        QCOMPARE(found->settings, expected);
    }
}

void Writing::clearsEverySetting()
{
    Bench bench;
    const OwnedNumber bare = bench.anOwnedNumber();
    const SettingEdits values = bench.everySetting();
    if (!bench.hasSettings()) {
        QVERIFY(!bare.isConfigured()); // nothing can be set, and nothing is shown as set
        return;
    }
    const WriteEnd set = bench.carryOut(Bench::configure(bare, values));
    QVERIFY2(set.isOk(), qPrintable(wordsOf(set.error)));
    const auto number = bench.lookUntilOwned(bare.ref);
    QVERIFY(number);
    SettingEdits cleared;
    for (const QString &key : number->settings.keys())
        cleared.insert(key, QString());
    const WriteIntent intent = Bench::configure(*number, cleared);
    const WriteEnd end = bench.carryOut(intent);
    QVERIFY2(end.isOk(), qPrintable(wordsOf(end.error)));
    const auto found = bench.lookUntil(
        bare.ref, [](const std::optional<OwnedNumber> &now) { return now && !now->isConfigured(); });
    QVERIFY(found);
    QCOMPARE(found->settings, bench.client().expectedAfter(intent));
    QVERIFY(!found->isConfigured());
}

void Writing::saysWhatARefusedConfigurationMeans()
{
    Bench bench;
    if (!bench.hasSettings()) {
        QVERIFY(bench.table().refusedSettings().isEmpty());
        expectNoSettings(bench);
        return;
    }
    const OwnedNumber number = bench.anOwnedNumber();
    const WriteEnd end = bench.carryOut(Bench::configure(number, bench.table().refusedSettings()));
    const auto refusal = bench.table().whenSettingsRefused();
    expectRefusal(end, refusal);
    if (!refusal)
        return;
    QVERIFY(!end.error->causes.isEmpty());
    // At once, or after it was taken up; either way nothing has changed.
    if (!end.followed)
        QCOMPARE(bench.simulation().executed(ChangeKind::Configure, number.ref), 0);
    const auto found = bench.lookUntilOwned(number.ref);
    QVERIFY(found);
    QCOMPARE(found->settings, number.settings);
}

void Writing::sendsNoMalformedSetting()
{
    Bench bench;
    const QList<SettingEdits> malformed = bench.table().malformedSettings();
    QCOMPARE(malformed.isEmpty(), !bench.hasSettings());
    const OwnedNumber number = bench.asOwned(bench.ref(u"GB"_s, u"447700900123"_s));
    RawServer server(RawServer::Wire::Plain);
    const auto client = bench.clientAt(server.url());
    for (const SettingEdits &edits : malformed) {
        Outcome end(client->send(Bench::configure(number, edits)));
        QVERIFY(end.wait());
        QVERIFY(!end.isOk());
        QCOMPARE(end.error().kind, ErrorKind::InvalidRequest);
        QCOMPARE(end.error().delivery, Delivery::NotSent);
        QVERIFY(!end.error().field.isEmpty());
        QVERIFY(!end.error().detail.isEmpty());
    }
    QCOMPARE(server.connections(), 0);
}

void Writing::showsTheRequestThatItSends()
{
    Bench bench;
    for (const WriteIntent &intent : bench.everyKind()) {
        const QString text = bench.client().requestText(intent);
        QVERIFY(text.contains(u"curl"_s));
        QVERIFY(text.contains(bench.simulation().url().toString()));
        const QStringList names{ intent.change.ref.number.digits(), intent.change.offerId,
            intent.owned ? intent.owned->id : QString() };
        const bool namesIt = std::any_of(names.begin(), names.end(),
            [&](const QString &name) { return !name.isEmpty() && text.contains(name); });
        QVERIFY2(namesIt, qPrintable(text)); // the number, or what stands for it there
    }
}

void Writing::followsAWriteAfterARestart()
{
    Bench bench;
    const WriteIntent buy = Bench::buy(bench.anOffer());
    const WriteEnd end = bench.carryOut(buy);
    QVERIFY2(end.isOk(), qPrintable(wordsOf(end.error)));
    const auto client = bench.clientAt(bench.simulation().url());
    const Progress progress = bench.followToItsEnd(*client, { buy.change, end.orderId });
    QVERIFY2(progress.stage == Progress::Stage::Done || progress.stage == Progress::Stage::Unknown,
        qPrintable(wordsOf(progress.failure)));
    if (!progress.orderId.isEmpty())
        QCOMPARE(progress.orderId, end.orderId);
}

void Writing::doesNotBelieveInAWriteThatNeverWas()
{
    Bench bench;
    const NumberRef nobodys = bench.table().neverSold();
    const Change buy = Bench::buy(bench.asOffer(nobodys)).change;
    const Change configure = Bench::configure(bench.asOwned(nobodys), { { u"name"_s, u"Desk"_s } }).change;
    for (const SentWrite &write :
        { SentWrite{ buy, {} }, SentWrite{ buy, u"no-such-order"_s }, SentWrite{ configure, {} } }) {
        Outcome end(bench.client().follow(write));
        QVERIFY(end.wait());
        QVERIFY2(end.isOk(), qPrintable(wordsOf(end)));
        QVERIFY(
            end.value().stage == Progress::Stage::Unknown || end.value().stage == Progress::Stage::Failed);
    }
}

void Writing::configuresTheAccount()
{
    Bench bench;
    const WriteIntent intent = bench.configureAccount();
    if (intent.secrets.isEmpty()) {
        QVERIFY(bench.info().accountFields.isEmpty());
        return;
    }
    const WriteEnd end = bench.carryOut(intent);
    QVERIFY2(end.isOk(), qPrintable(wordsOf(end.error)));
    Outcome now(bench.client().accountSettings());
    QVERIFY(now.wait());
    QVERIFY2(now.isOk(), qPrintable(wordsOf(now)));
    QCOMPARE(now.value(), intent.secrets);
}

std::unique_ptr<QObject> makeWriting()
{
    return std::make_unique<Writing>();
}

} // namespace NumberDesk::Contract

#include "writing.moc"
