// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/bench.h"
#include "contract/questions.h"
#include "support/droppingproxy.h"
#include "support/reservedport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace NumberDesk::Contract {

using Testing::DroppingProxy;
using Testing::nowhere;
using Testing::Outcome;
using Testing::RawReaction;
using Testing::RawServer;

/// Writes whose fate the answer does not tell.
class Doubting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotKnowWhatALostAnswerSaid_data();
    void doesNotKnowWhatALostAnswerSaid();
    void doesNotKnowAndDoesNotRepeat_data();
    void doesNotKnowAndDoesNotRepeat();
    void believesAYesWithoutWordsOnlyWhereNoneAreWritten_data();
    void believesAYesWithoutWordsOnlyWhereNoneAreWritten();
    void knowsWhenNothingLeft();

private:
    [[nodiscard]] static WriteIntent intentOf(Bench &bench, ChangeKind kind)
    {
        if (kind == ChangeKind::Buy)
            return Bench::buy(bench.anOffer());
        if (kind == ChangeKind::Release)
            return Bench::release(bench.anOwnedNumber());
        return Bench::configure(bench.anOwnedNumber(), bench.everySetting());
    }

    /// How many requests a write takes when all goes well.
    [[nodiscard]] static int stepsOf(ChangeKind kind)
    {
        Bench bench;
        return bench.carryOut(intentOf(bench, kind)).steps;
    }

    static void addKinds()
    {
        QTest::addColumn<ChangeKind>("kind");
        QTest::newRow("buy") << ChangeKind::Buy;
        QTest::newRow("release") << ChangeKind::Release;
        if (Bench().hasSettings())
            QTest::newRow("configure") << ChangeKind::Configure;
    }
};

void Doubting::doesNotKnowWhatALostAnswerSaid_data()
{
    addKinds();
}

// Of a write that takes several requests, the answer to the last is lost.
void Doubting::doesNotKnowWhatALostAnswerSaid()
{
    QFETCH(ChangeKind, kind);
    Bench bench;
    DroppingProxy proxy(bench.simulation().url());
    proxy.setWrites([&bench](const QByteArray &verb, const QByteArray &target) {
        return bench.table().isWrite(verb, target);
    });
    const int steps = stepsOf(kind);
    proxy.spare(steps - 1);
    const auto client = bench.clientAt(proxy.url());
    const WriteIntent intent = intentOf(bench, kind);
    const NumberRef ref = intent.change.ref;
    const WriteEnd end = bench.carryOut(*client, intent);
    QVERIFY(!end.isOk());
    QCOMPARE(end.error->delivery, Delivery::Unknown);
    QCOMPARE(end.steps, steps);
    QCOMPARE(proxy.drops(), 1);
    if (kind != ChangeKind::Configure)
        QCOMPARE(bench.simulation().executed(kind, ref), 1);
    Outcome look(client->findOwned(ref)); // reading still works, and tells
    QVERIFY(look.wait());
    QVERIFY2(look.isOk(), qPrintable(wordsOf(look)));
    const Progress progress = bench.followToItsEnd(*client, { intent.change, end.orderId });
    QVERIFY2(progress.stage != Progress::Stage::Failed, qPrintable(wordsOf(progress.failure)));
    if (kind == ChangeKind::Buy)
        QVERIFY(bench.lookUntilOwned(ref));
    if (kind == ChangeKind::Configure) {
        const SettingValues expected = client->expectedAfter(intent);
        const auto found = bench.lookUntil(ref,
            [&](const std::optional<OwnedNumber> &number) { return number && number->settings == expected; });
        QVERIFY(found);
        QCOMPARE(found->settings, expected);
    }
}

void Doubting::doesNotKnowAndDoesNotRepeat_data()
{
    QTest::addColumn<RawReaction>("reaction");
    QTest::addColumn<Waits>("waits");
    QTest::newRow("a fault") << RawReaction::answer(500, "{}") << Waits::Whole;
    QTest::newRow("a gateway") << RawReaction::answer(502, "<html>Bad Gateway</html>") << Waits::Whole;
    QTest::newRow("an overload") << RawReaction::answer(503, "", { { "Retry-After"_ba, "1"_ba } })
                                 << Waits::Whole;
    QTest::newRow("too slow") << RawReaction::answer(408, "") << Waits::Whole;
    QTest::newRow("a redirect") << RawReaction::redirect(307, nowhere()) << Waits::Whole;
    QTest::newRow("a cut success") << RawReaction::answer(200, "{\"error-code").cutAfter(50) << Waits::Whole;
    QTest::newRow("a close") << RawReaction::closeSilently() << Waits::Whole;
    QTest::newRow("a reset") << RawReaction::reset() << Waits::Whole;
    QTest::newRow("silence") << RawReaction::hang() << Waits::Cut;
}

void Doubting::doesNotKnowAndDoesNotRepeat()
{
    QFETCH(RawReaction, reaction);
    QFETCH(Waits, waits);
    Bench bench(waits);
    for (const WriteIntent &intent : bench.everyKind()) {
        RawServer server(RawServer::Wire::Plain);
        bench.answerAside(server);
        server.setScript({ reaction });
        const auto client = bench.clientAt(server.url());
        Outcome end(client->send(intent));
        QVERIFY(end.wait());
        QVERIFY(!end.isOk());
        QCOMPARE(end.error().delivery, Delivery::Unknown);
        QCOMPARE(server.requests().size(), 1);
    }
}

void Doubting::believesAYesWithoutWordsOnlyWhereNoneAreWritten_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a web page") << "<html>Welcome</html>"_ba;
    QTest::newRow("another answer") << "[1, 2]"_ba;
}

void Doubting::believesAYesWithoutWordsOnlyWhereNoneAreWritten()
{
    QFETCH(QByteArray, body);
    Bench bench;
    for (const WriteIntent &intent : bench.everyKind()) {
        RawServer server(RawServer::Wire::Plain);
        bench.answerAside(server);
        server.setScript({ RawReaction::answer(200, body) });
        const auto client = bench.clientAt(server.url());
        Outcome end(client->send(intent));
        QVERIFY(end.wait());
        QCOMPARE(server.requests().size(), 1);
        const Yes yes = bench.table().yesTo(intent.change.kind);
        if (yes == Yes::Anything || (yes == Yes::MayBeEmpty && body.isEmpty())) {
            QVERIFY2(end.isOk(), qPrintable(wordsOf(end)));
            if (yes == Yes::Anything)
                QVERIFY(end.value().accepted); // and so it is looked at before it is called done
            continue;
        }
        QVERIFY(!end.isOk());
        QCOMPARE(end.error().delivery, Delivery::Unknown);
    }
}

void Doubting::knowsWhenNothingLeft()
{
    Bench bench;
    const auto client = bench.clientAt(nowhere());
    for (const WriteIntent &intent : bench.everyKind()) {
        Outcome end(client->send(intent));
        QVERIFY(end.wait());
        QVERIFY(!end.isOk());
        QCOMPARE(end.error().delivery, Delivery::NotSent);
    }
}

std::unique_ptr<QObject> makeDoubting()
{
    return std::make_unique<Doubting>();
}

} // namespace NumberDesk::Contract

#include "doubting.moc"
