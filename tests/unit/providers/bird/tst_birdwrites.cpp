// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/providers/bird/birdbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;

namespace {

const QByteArray kOffer = R"({"number":"+447700900123","country_code":"GB"})";
const QByteArray kVoice
    = R"({"data":[{"id":"vnu_1","phone_number":"+447700900123","name":"Desk"}],"next_cursor":null})";
const QByteArray kNoVoice = R"({"data":[],"next_cursor":null})";
const QList<HttpHeader> kId{ { "X-Request-Id"_ba, "req_1"_ba } };

QByteArray order(const QByteArray &status, const QByteArray &digits = "447700900123")
{
    return R"({"id":"nor_1","number":"+)" + digits + R"(","status":")" + status
        + R"(","failure_reason":"No stock."})";
}

WriteIntent intentOf(ChangeKind kind)
{
    WriteIntent intent;
    intent.change.id = u"8b3f0c52-6d1e-4a77-9f10-3c5d2e7a9b41"_s;
    intent.change.kind = kind;
    intent.change.ref = birdNumber();
    return intent;
}

WriteIntent release(bool releasable = true)
{
    WriteIntent intent = intentOf(ChangeKind::Release);
    OwnedNumber owned;
    owned.ref = birdNumber();
    owned.id = u"nda_1"_s;
    owned.releasable = releasable;
    owned.notices = QStringList{ u"Shared."_s };
    intent.owned = owned;
    return intent;
}

WriteIntent configure(const SettingEdits &edits)
{
    WriteIntent intent = intentOf(ChangeKind::Configure);
    intent.change.edits = edits;
    intent.full = edits;
    return intent;
}

} // namespace

class TestBirdWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<BirdBench>(); }
    void looksOnceMoreBeforeItOrders();
    void ordersNothingThatIsNoLongerOnSale();
    void ordersNothingWhenItCannotLook_data();
    void ordersNothingWhenItCannotLook();
    void tellsHowAnOrderStands_data();
    void tellsHowAnOrderStands();
    void refusesAnOrderThatFailsAtOnce();
    void doubtsAnAnswerAboutSomethingElse_data();
    void doubtsAnAnswerAboutSomethingElse();
    void followsTheRegionWithAWrite();
    void keepsTheAnswerToAWriteThatIsCancelledLate();
    void releasesTheNumberThatWasSeen();
    void looksForTheNumberThatItReleases();
    void releasesNothingThatIsShared();
    void setsTheRouteOfTheExactNumber();
    void setsNothingWithoutAnEntryForCalls_data();
    void setsNothingWithoutAnEntryForCalls();
    void setsNothingThatIsMalformed();
    void showsWhatItSends();

private:
    [[nodiscard]] FakeTransport &transport() { return m_bench->transport; }
    /// A write, with one answer to what is read before it and one to itself.
    [[nodiscard]] Result<WriteReceipt> sent(
        const WriteIntent &intent, const QByteArray &read, int status, const QByteArray &answer)
    {
        transport().answer(200, read);
        transport().answer(status, answer, kId);
        const auto client = m_bench->client();
        Outcome end(client->send(intent));
        if (!end.wait())
            return makeError(ErrorKind::Internal);
        return end.isOk() ? Result<WriteReceipt>(end.value()) : Result<WriteReceipt>(end.error());
    }

    std::unique_ptr<BirdBench> m_bench;
};

void TestBirdWrites::looksOnceMoreBeforeItOrders()
{
    const auto receipt = sent(intentOf(ChangeKind::Buy), kOffer, 201, order("completed"));
    QVERIFY(receipt);
    QCOMPARE(receipt->orderId, u"nor_1"_s);
    QCOMPARE(receipt->requestId, u"req_1"_s);
    QVERIFY(!receipt->accepted);
    QVERIFY(!receipt->more);
    QCOMPARE(transport().requests().size(), 2);
    QCOMPARE(transport().requests().at(0).path, u"/v1/numbers/available/%2B447700900123"_s);
    QCOMPARE(transport().requests().at(1).path, u"/v1/numbers/orders"_s);
    QCOMPARE(transport().requests().at(1).safety, WriteSafety::Keyed);
}

void TestBirdWrites::ordersNothingThatIsNoLongerOnSale()
{
    transport().answer(404, BirdBench::errorBody("notfound.json"));
    const auto client = m_bench->client();
    Outcome end(client->send(intentOf(ChangeKind::Buy)));
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::Refused);
    QCOMPARE(end.error().delivery, Delivery::Answered);
    QVERIFY(!end.error().lookFirst);
    QVERIFY(end.error().detail.contains(u"nothing was ordered"_s));
    QCOMPARE(transport().requests().size(), 1);
}

void TestBirdWrites::ordersNothingWhenItCannotLook_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a page") << 404 << "<html>"_ba;
    QTest::newRow("not allowed") << 403 << BirdBench::errorBody("scope.json");
    QTest::newRow("unreadable") << 200 << "<html>"_ba;
    QTest::newRow("another number") << 200 << "{}"_ba;
}

void TestBirdWrites::ordersNothingWhenItCannotLook()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    transport().answer(status, answer);
    const auto client = m_bench->client();
    Outcome end(client->send(intentOf(ChangeKind::Buy)));
    QVERIFY(end.wait());
    QCOMPARE(end.error().delivery, Delivery::NotSent);
    QCOMPARE(transport().requests().size(), 1);
}

void TestBirdWrites::tellsHowAnOrderStands_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("stage");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("completed at once") << 201 << "completed"_ba << false;
    QTest::newRow("completed after all") << 202 << "completed"_ba << false;
    QTest::newRow("charging") << 202 << "charging"_ba << true;
    QTest::newRow("ordering") << 202 << "ordering"_ba << true;
    QTest::newRow("pending") << 202 << "pending"_ba << true;
    QTest::newRow("pending, with the other status") << 201 << "pending"_ba << true;
    QTest::newRow("in a way nobody knows") << 202 << "haggling"_ba << true;
}

void TestBirdWrites::tellsHowAnOrderStands()
{
    QFETCH(int, status);
    QFETCH(QByteArray, stage);
    const auto receipt = sent(intentOf(ChangeKind::Buy), kOffer, status, order(stage));
    QVERIFY(receipt);
    QTEST(receipt->accepted, "accepted");
    QCOMPARE(receipt->orderId, u"nor_1"_s);
}

void TestBirdWrites::refusesAnOrderThatFailsAtOnce()
{
    const auto receipt = sent(intentOf(ChangeKind::Buy), kOffer, 201, order("failed"));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Refused);
    QCOMPARE(receipt.error().delivery, Delivery::Answered);
    QCOMPARE(receipt.error().providerWords, u"No stock."_s);
    QCOMPARE(receipt.error().requestId, u"req_1"_s);
    QVERIFY(receipt.error().detail.contains(u"not refunded"_s));
}

void TestBirdWrites::doubtsAnAnswerAboutSomethingElse_data()
{
    QTest::addColumn<WriteIntent>("intent");
    QTest::addColumn<QByteArray>("read");
    QTest::addColumn<QByteArray>("answer");
    const WriteIntent buy = intentOf(ChangeKind::Buy);
    const WriteIntent named = configure({ { u"name"_s, u"Desk"_s } });
    QTest::newRow("an order of another number") << buy << kOffer << order("completed", "447700900124");
    QTest::newRow("no order") << buy << kOffer << "{}"_ba;
    QTest::newRow("an order without a state")
        << buy << kOffer << R"({"id":"nor_1","number":"+447700900123"})"_ba;
    QTest::newRow("a page") << buy << kOffer << "<html>"_ba;
    QTest::newRow("the route of another number")
        << named << kVoice << R"({"id":"vnu_2","phone_number":"+447700900124"})"_ba;
    QTest::newRow("no route") << named << kVoice << "{}"_ba;
}

void TestBirdWrites::doubtsAnAnswerAboutSomethingElse()
{
    QFETCH(WriteIntent, intent);
    QFETCH(QByteArray, read);
    QFETCH(QByteArray, answer);
    const auto receipt = sent(intent, read, 200, answer);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(receipt.error().delivery, Delivery::Unknown);
}

void TestBirdWrites::followsTheRegionWithAWrite()
{
    transport().answer(421, BirdBench::errorBody("misdirected.json"));
    transport().answer(204);
    const auto client = m_bench->client();
    Outcome end(client->send(release()));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QCOMPARE(m_bench->hosts(), (QStringList{ u"us1.platform.bird.com"_s, u"eu1.platform.bird.com"_s }));
    const auto &requests = transport().requests();
    QCOMPARE(requests.at(1).verb, Verb::Delete);
    QCOMPARE(requests.at(1).headers, requests.at(0).headers);
    QCOMPARE(m_bench->remembered.size(), 1);
}

void TestBirdWrites::keepsTheAnswerToAWriteThatIsCancelledLate()
{
    transport().hold();
    const auto client = m_bench->client();
    Outcome end(client->send(release()));
    QTRY_COMPARE(transport().held(), size_t(1));
    transport().finish(0, HttpResponse{ 204, {}, {} });
    end.cancel();
    QVERIFY(end.wait());
    QVERIFY(end.isOk() || end.error().delivery == Delivery::Unknown);
}

void TestBirdWrites::releasesTheNumberThatWasSeen()
{
    transport().answer(204, {}, kId);
    const auto client = m_bench->client();
    Outcome end(client->send(release()));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QCOMPARE(end.value().requestId, u"req_1"_s);
    QVERIFY(!end.value().accepted);
    QCOMPARE(transport().requests().size(), 1);
    QCOMPARE(transport().requests().first().path, u"/v1/numbers/nda_1"_s);
}

void TestBirdWrites::looksForTheNumberThatItReleases()
{
    const QByteArray owned
        = R"({"data":[{"id":"nda_7","number":"+447700900123","country_code":"GB"}],"next_cursor":null})";
    QVERIFY(sent(intentOf(ChangeKind::Release), owned, 204, {}));
    QCOMPARE(transport().requests().at(0).query.encoded(), "number=%2B447700900123&limit=100"_ba);
    QCOMPARE(transport().requests().at(1).path, u"/v1/numbers/nda_7"_s);
    init();
    const auto missing = sent(intentOf(ChangeKind::Release), kNoVoice, 204, {});
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(missing.error().lookFirst);
    QCOMPARE(transport().requests().size(), 1);
}

void TestBirdWrites::releasesNothingThatIsShared()
{
    const auto client = m_bench->client();
    Outcome end(client->send(release(false)));
    QVERIFY(end.wait());
    QCOMPARE(end.error().detail, u"Shared."_s);
    QCOMPARE(end.error().delivery, Delivery::NotSent);
    QVERIFY(transport().requests().isEmpty());
}

void TestBirdWrites::setsTheRouteOfTheExactNumber()
{
    const QByteArray nearMisses
        = R"({"data":[{"id":"vnu_8","phone_number":"+4477009001230"},{"id":"vnu_9","phone_number":"+447700900123","provider":{"type":"verified_number"}},{"id":"vnu_1","phone_number":"+447700900123"}],"next_cursor":null})";
    const QByteArray answer = R"({"id":"vnu_1","phone_number":"+447700900123","name":"Desk"})";
    const auto receipt = sent(configure({ { u"name"_s, u"Desk"_s } }), nearMisses, 200, answer);
    QVERIFY(receipt);
    QVERIFY(!receipt->accepted);
    QCOMPARE(transport().requests().at(1).path, u"/v1/voice/numbers/vnu_1"_s);
    QCOMPARE(transport().requests().at(1).body, R"({"name":"Desk"})"_ba);
}

void TestBirdWrites::setsNothingWithoutAnEntryForCalls_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no entry") << 200 << kNoVoice << ErrorKind::Refused;
    QTest::newRow("only a near miss")
        << 200 << R"({"data":[{"id":"vnu_8","phone_number":"+4477009001230"}],"next_cursor":null})"_ba
        << ErrorKind::Refused;
    QTest::newRow("not allowed") << 403 << BirdBench::errorBody("scope.json") << ErrorKind::Forbidden;
    QTest::newRow("unreadable") << 200 << "<html>"_ba << ErrorKind::BadAnswer;
}

void TestBirdWrites::setsNothingWithoutAnEntryForCalls()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    transport().answer(status, answer);
    const auto client = m_bench->client();
    Outcome end(client->send(configure({ { u"name"_s, u"Desk"_s } })));
    QVERIFY(end.wait());
    QTEST(end.error().kind, "kind");
    QCOMPARE(end.error().delivery, Delivery::NotSent);
    QVERIFY(!end.error().detail.isEmpty());
    QCOMPARE(transport().requests().size(), 1);
}

void TestBirdWrites::setsNothingThatIsMalformed()
{
    const auto client = m_bench->client();
    for (const SettingEdits &edits : { SettingEdits{ { u"routeType"_s, u"forward"_s } },
             SettingEdits{ { u"routeType"_s, u"trunk"_s }, { u"trunkId"_s, u"trunk 1"_s } } }) {
        Outcome end(client->send(configure(edits)));
        QVERIFY(end.wait());
        QCOMPARE(end.error().kind, ErrorKind::InvalidRequest);
        QVERIFY(!end.error().field.isEmpty());
    }
    WriteIntent keyless = release();
    keyless.change.id.clear();
    Outcome end(client->send(keyless));
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::Internal);
    QVERIFY(transport().requests().isEmpty());
}

void TestBirdWrites::showsWhatItSends()
{
    const auto client = m_bench->client();
    const QString buy = client->requestText(intentOf(ChangeKind::Buy));
    QVERIFY(buy.contains(u"POST"_s) && buy.contains(u"https://us1.platform.bird.com/v1/numbers/orders"_s));
    QVERIFY(buy.contains(u"Idempotency-Key: 8b3f0c52-6d1e-4a77-9f10-3c5d2e7a9b41"_s));
    const QString seen = client->requestText(release());
    QCOMPARE(seen.count(u"curl"_s), 1);
    QVERIFY(seen.contains(u"/v1/numbers/nda_1"_s));
    const QString unseen = client->requestText(intentOf(ChangeKind::Release));
    QCOMPARE(unseen.count(u"curl"_s), 2);
    const WriteIntent named = configure({ { u"name"_s, u"Desk"_s } });
    QVERIFY(client->requestText(named).contains(u"/v1/voice/numbers/ID"_s));

    transport().answer(
        200, R"({"data":[{"id":"nda_1","number":"+447700900123","country_code":"GB"}],"next_cursor":null})");
    transport().answer(200, kVoice);
    Outcome found(client->findOwned(birdNumber()));
    QVERIFY(found.wait());
    QVERIFY(client->requestText(named).contains(u"/v1/voice/numbers/vnu_1"_s));
}

QTEST_GUILESS_MAIN(TestBirdWrites)
#include "tst_birdwrites.moc"
