// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/bench.h"
#include "contract/questions.h"

#include <QTest>

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
    void doesNotBuyWithoutFunds();
    void doesNotBuyWithoutPapers();
    void doesNotBuyWhatSomebodyTook();
    void releasesANumber();
    void doesNotReleaseWhatIsNotOwned();
    void configuresEverySetting();
    void clearsEverySetting();
    void saysWhatARefusedConfigurationMeans();
    void sendsNoMalformedSetting();
    void showsTheRequestThatItSends();

private:
    static void expectRefusal(const Outcome<WriteReceipt> &end, const Refusal &refusal)
    {
        QVERIFY(!end.isOk());
        QCOMPARE(end.error().kind, refusal.kind);
        QCOMPARE(end.error().lookFirst, refusal.lookFirst);
        QCOMPARE(end.error().delivery, Delivery::Answered);
        QVERIFY(!end.error().detail.isEmpty());
    }
};

void Writing::buysANumber()
{
    Bench bench;
    const NumberOffer offer = bench.anOffer();
    Outcome end(bench.client().send(Bench::buy(offer.ref)));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QCOMPARE(bench.simulation().executed(ChangeKind::Buy, offer.ref), 1);
    Outcome look(bench.client().findOwned(offer.ref));
    QVERIFY(look.wait());
    QVERIFY(look.isOk() && look.value());
}

void Writing::doesNotBuyWithoutFunds()
{
    Bench bench;
    const NumberOffer offer = bench.anOffer();
    bench.simulation().emptyBalance();
    Outcome end(bench.client().send(Bench::buy(offer.ref)));
    QVERIFY(end.wait());
    expectRefusal(end, bench.table().withoutFunds());
    QCOMPARE(bench.simulation().executed(ChangeKind::Buy, offer.ref), 0);
}

void Writing::doesNotBuyWithoutPapers()
{
    Bench bench;
    SearchQuery query = bench.query();
    query.country = bench.table().papersCountry();
    QVERIFY(!query.country.isEmpty());
    Outcome offers(bench.client().search(query, {}));
    QVERIFY(offers.wait());
    QVERIFY(offers.isOk() && !offers.value().items.isEmpty());
    const NumberRef ref = offers.value().items.first().ref;
    Outcome end(bench.client().send(Bench::buy(ref)));
    QVERIFY(end.wait());
    expectRefusal(end, { ErrorKind::PapersNeeded, false });
    QVERIFY(end.error().help.isValid());
    QCOMPARE(bench.simulation().executed(ChangeKind::Buy, ref), 0);
}

void Writing::doesNotBuyWhatSomebodyTook()
{
    Bench bench;
    const NumberOffer offer = bench.anOffer();
    bench.simulation().takeFromUnder(offer.ref);
    Outcome end(bench.client().send(Bench::buy(offer.ref)));
    QVERIFY(end.wait());
    expectRefusal(end, bench.table().whenTaken());
    QCOMPARE(bench.simulation().executed(ChangeKind::Buy, offer.ref), 0);
}

void Writing::releasesANumber()
{
    Bench bench;
    const NumberRef ref = bench.anOwnedNumber().ref;
    Outcome end(bench.client().send(Bench::release(ref)));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QCOMPARE(bench.simulation().executed(ChangeKind::Release, ref), 1);
    Outcome look(bench.client().findOwned(ref));
    QVERIFY(look.wait());
    QVERIFY(look.isOk());
    QVERIFY(!look.value() || look.value()->endsAt);
}

void Writing::doesNotReleaseWhatIsNotOwned()
{
    Bench bench;
    const NumberRef ref = bench.table().neverSold();
    Outcome end(bench.client().send(Bench::release(ref)));
    QVERIFY(end.wait());
    expectRefusal(end, bench.table().whenNotOwned());
}

void Writing::configuresEverySetting()
{
    Bench bench;
    const OwnedNumber number = bench.anOwnedNumber();
    const WriteIntent intent = Bench::configure(number.ref, bench.everySetting(), number.settings);
    Outcome end(bench.client().send(intent));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QCOMPARE(bench.simulation().executed(ChangeKind::Configure, number.ref), 1);
    Outcome look(bench.client().findOwned(number.ref));
    QVERIFY(look.wait());
    QVERIFY(look.isOk() && look.value());
    const SettingValues expected = bench.client().expectedAfter(intent);
    QCOMPARE(look.value()->settings, expected);
    QVERIFY(!look.value()->destination.isEmpty());
    for (auto wanted = intent.change.edits.cbegin(); wanted != intent.change.edits.cend(); ++wanted)
        QCOMPARE(expected.value(wanted.key()), wanted.value());
}

void Writing::clearsEverySetting()
{
    Bench bench;
    const NumberRef ref = bench.anOwnedNumber().ref;
    const SettingEdits values = bench.everySetting();
    Outcome set(bench.client().send(Bench::configure(ref, values)));
    QVERIFY(set.wait() && set.isOk());
    SettingEdits cleared;
    for (const QString &key : values.keys())
        cleared.insert(key, QString());
    const WriteIntent intent = Bench::configure(ref, cleared, values);
    Outcome end(bench.client().send(intent));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    Outcome look(bench.client().findOwned(ref));
    QVERIFY(look.wait());
    QVERIFY(look.isOk() && look.value());
    QCOMPARE(look.value()->settings, bench.client().expectedAfter(intent));
    QVERIFY(!look.value()->isConfigured());
}

void Writing::saysWhatARefusedConfigurationMeans()
{
    Bench bench;
    const OwnedNumber number = bench.anOwnedNumber();
    Outcome end(
        bench.client().send(Bench::configure(number.ref, bench.table().refusedSettings(), number.settings)));
    QVERIFY(end.wait());
    expectRefusal(end, bench.table().whenSettingsRefused());
    QVERIFY(!end.error().causes.isEmpty());
    QCOMPARE(bench.simulation().executed(ChangeKind::Configure, number.ref), 0);
}

void Writing::sendsNoMalformedSetting()
{
    Bench bench;
    RawServer server(RawServer::Wire::Plain);
    const auto client = bench.clientAt(server.url());
    const QList<SettingEdits> malformed = bench.table().malformedSettings();
    QVERIFY(!malformed.isEmpty());
    for (const SettingEdits &edits : malformed) {
        Outcome end(client->send(Bench::configure(bench.ref(u"GB"_s, u"447700900123"_s), edits)));
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
    const NumberRef ref = bench.ref(u"GB"_s, u"447700900123"_s);
    for (const WriteIntent &intent :
        { Bench::buy(ref), Bench::release(ref), Bench::configure(ref, bench.everySetting()) }) {
        const QString text = bench.client().requestText(intent);
        QVERIFY(text.contains(u"curl"_s));
        QVERIFY(text.contains(ref.number.digits()));
        QVERIFY(text.contains(bench.simulation().url().toString()));
    }
}

std::unique_ptr<QObject> makeWriting()
{
    return std::make_unique<Writing>();
}

} // namespace NumberDesk::Contract

#include "writing.moc"
