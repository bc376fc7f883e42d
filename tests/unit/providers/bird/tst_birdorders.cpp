// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/providers/bird/birdbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;

namespace {

QByteArray order(const QByteArray &status)
{
    return R"({"id":"nor_1","number":"+447700900123","status":")" + status
        + R"(","failure_reason":"No stock."})";
}

Change changeOf(ChangeKind kind)
{
    Change change;
    change.id = u"8b3f0c52-6d1e-4a77-9f10-3c5d2e7a9b41"_s;
    change.kind = kind;
    change.ref = birdNumber();
    return change;
}

} // namespace

/// What becomes of a purchase that did not settle at once.
class TestBirdOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<BirdBench>(); }
    void followsAnOrderByItsId_data();
    void followsAnOrderByItsId();
    void findsTheNewestOrderOfANumber();
    void doesNotTakeAnotherOrderForOurs();
    void saysWhenItCannotFollow();
    void followsNothingButPurchases();

private:
    [[nodiscard]] FakeTransport &transport() { return m_bench->transport; }

    std::unique_ptr<BirdBench> m_bench;
};

void TestBirdOrders::followsAnOrderByItsId_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Progress::Stage>("stage");
    using Stage = Progress::Stage;
    QTest::newRow("pending") << 200 << order("pending") << Stage::Working;
    QTest::newRow("a stage nobody knows") << 200 << order("haggling") << Stage::Working;
    QTest::newRow("completed") << 200 << order("completed") << Stage::Done;
    QTest::newRow("failed") << 200 << order("failed") << Stage::Failed;
    QTest::newRow("forgotten") << 404 << BirdBench::errorBody("notfound.json") << Stage::Unknown;
}

void TestBirdOrders::followsAnOrderByItsId()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(Progress::Stage, stage);
    transport().answer(status, answer);
    const auto client = m_bench->client();
    Outcome end(client->follow({ changeOf(ChangeKind::Buy), u"nor_1"_s }));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QCOMPARE(end.value().stage, stage);
    QCOMPARE(end.value().failure.has_value(), stage == Progress::Stage::Failed);
    QCOMPARE(!end.value().words.isEmpty(), stage == Progress::Stage::Working);
    QCOMPARE(transport().requests().first().path, u"/v1/numbers/orders/nor_1"_s);
}

void TestBirdOrders::findsTheNewestOrderOfANumber()
{
    transport().answer(200,
        R"({"data":[{"id":"nor_9","number":"+4477009001230","status":"completed"}],"next_cursor":"older"})");
    transport().answer(200,
        R"({"data":[{"id":"nor_3","number":"+447700900123","status":"pending"},
                    {"id":"nor_2","number":"+447700900123","status":"failed"}],"next_cursor":"oldest"})");
    const auto client = m_bench->client();
    Outcome end(client->follow({ changeOf(ChangeKind::Buy), {} }));
    QVERIFY(end.wait());
    QCOMPARE(end.value().stage, Progress::Stage::Working);
    QCOMPARE(end.value().orderId, u"nor_3"_s);
    QCOMPARE(transport().requests().size(), 2);
    QCOMPARE(transport().requests().last().query.value(u"starting_after"_s), u"older"_s);
}

void TestBirdOrders::doesNotTakeAnotherOrderForOurs()
{
    transport().answer(
        200, R"({"data":[{"id":"nor_2","number":"+447700900123","status":"failed"}],"next_cursor":null})");
    transport().answer(200, R"({"data":[],"next_cursor":null})");
    const auto client = m_bench->client();
    for (int i = 0; i < 2; ++i) {
        Outcome end(client->follow({ changeOf(ChangeKind::Buy), {} }));
        QVERIFY(end.wait());
        QVERIFY(end.isOk());
        QCOMPARE(end.value().stage, Progress::Stage::Unknown);
        QVERIFY(end.value().orderId.isEmpty());
    }
}

void TestBirdOrders::saysWhenItCannotFollow()
{
    transport().answer(403, BirdBench::errorBody("scope.json"));
    transport().answer(403, BirdBench::errorBody("scope.json"));
    const auto client = m_bench->client();
    for (const QString &id : { QString(), u"nor_1"_s }) {
        Outcome end(client->follow({ changeOf(ChangeKind::Buy), id }));
        QVERIFY(end.wait());
        QCOMPARE(end.error().kind, ErrorKind::Forbidden);
    }
}

void TestBirdOrders::followsNothingButPurchases()
{
    const auto client = m_bench->client();
    Outcome end(client->follow({ changeOf(ChangeKind::Release), {} }));
    QVERIFY(end.wait());
    QCOMPARE(end.value().stage, Progress::Stage::Unknown);
    QVERIFY(transport().requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestBirdOrders)
#include "tst_birdorders.moc"
