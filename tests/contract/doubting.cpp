// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/bench.h"
#include "contract/questions.h"
#include "support/droppingproxy.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace NumberDesk::Contract {

using Testing::DroppingProxy;
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
    void knowsWhenNothingLeft();

private:
    [[nodiscard]] static QList<WriteIntent> everyKind(const NumberRef &ref, const SettingEdits &edits)
    {
        return { Bench::buy(ref), Bench::release(ref), Bench::configure(ref, edits) };
    }
};

void Doubting::doesNotKnowWhatALostAnswerSaid_data()
{
    QTest::addColumn<ChangeKind>("kind");
    QTest::newRow("buy") << ChangeKind::Buy;
    QTest::newRow("release") << ChangeKind::Release;
    QTest::newRow("configure") << ChangeKind::Configure;
}

void Doubting::doesNotKnowWhatALostAnswerSaid()
{
    QFETCH(ChangeKind, kind);
    Bench bench;
    DroppingProxy proxy(bench.simulation().url());
    const auto client = bench.clientAt(proxy.url());
    const bool isBuy = kind == ChangeKind::Buy;
    const NumberRef ref = isBuy ? bench.anOffer().ref : bench.anOwnedNumber().ref;
    WriteIntent intent = Bench::configure(ref, bench.everySetting());
    intent.change.kind = kind;
    Outcome end(client->send(intent));
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QCOMPARE(end.error().delivery, Delivery::Unknown);
    QCOMPARE(proxy.drops(), 1);
    QCOMPARE(bench.simulation().executed(kind, ref), 1);
    Outcome look(client->findOwned(ref)); // reading still works, and tells
    QVERIFY(look.wait());
    QVERIFY(look.isOk());
    if (isBuy)
        QVERIFY(look.value());
    if (kind == ChangeKind::Configure)
        QCOMPARE(look.value()->settings, client->expectedAfter(intent));
}

void Doubting::doesNotKnowAndDoesNotRepeat_data()
{
    QTest::addColumn<RawReaction>("reaction");
    QTest::newRow("a fault") << RawReaction::answer(500, "{}");
    QTest::newRow("a gateway") << RawReaction::answer(502, "<html>Bad Gateway</html>");
    QTest::newRow("an overload") << RawReaction::answer(503, "", { { "Retry-After"_ba, "1"_ba } });
    QTest::newRow("too slow") << RawReaction::answer(408, "");
    QTest::newRow("a redirect") << RawReaction::redirect(307, nowhere());
    QTest::newRow("a success that says nothing") << RawReaction::answer(200, "<html>Welcome</html>");
    QTest::newRow("an empty success") << RawReaction::answer(200, "");
    QTest::newRow("a cut success") << RawReaction::answer(200, "{\"error-code").cutAfter(50);
    QTest::newRow("a close") << RawReaction::closeSilently();
    QTest::newRow("a reset") << RawReaction::reset();
    QTest::newRow("silence") << RawReaction::hang();
}

void Doubting::doesNotKnowAndDoesNotRepeat()
{
    QFETCH(RawReaction, reaction);
    Bench bench;
    for (const WriteIntent &intent : everyKind(bench.ref(u"GB"_s, u"447700900123"_s), bench.everySetting())) {
        RawServer server(RawServer::Wire::Plain);
        server.setScript({ reaction });
        const auto client = bench.clientAt(server.url());
        Outcome end(client->send(intent));
        QVERIFY(end.wait());
        QVERIFY(!end.isOk());
        QCOMPARE(end.error().delivery, Delivery::Unknown);
        QCOMPARE(server.requests().size(), 1);
    }
}

void Doubting::knowsWhenNothingLeft()
{
    Bench bench;
    const auto client = bench.clientAt(nowhere());
    for (const WriteIntent &intent : everyKind(bench.ref(u"GB"_s, u"447700900123"_s), bench.everySetting())) {
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

Q_DECLARE_METATYPE(NumberDesk::Testing::RawReaction)

#include "doubting.moc"
