// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/providers/birdcrm/birdcrmbench.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::BirdCrmTests;
using namespace NumberDesk::Testing;

class TestBirdCrmWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buysTheStockItem_data();
    void buysTheStockItem();
    void looksTheStockItemUpBeforeItBuys();
    void sendsNothingForWhatIsNotInStock();
    void sendsNothingForWhatIsOnRequest();
    void sendsNothingWhenTheStockDoesNotAnswer();
    void endsTheSubscription();
    void tellsWhenAReleasedNumberEnds();
    void goesOnToTheOlderReleaseWhereTheFirstIsMissing_data();
    void goesOnToTheOlderReleaseWhereTheFirstIsMissing();
    void doesNotGoOnAfterADoubtfulRelease_data();
    void doesNotGoOnAfterADoubtfulRelease();
    void cancelsTheNumberAtTheSecondStep();
    void looksWhenTheSecondStepFindsNothing();
    void looksTheNumberUpBeforeItReleases();
};

void TestBirdCrmWrites::buysTheStockItem_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("created") << 201 << R"({"results":[]})"_ba;
    QTest::newRow("accepted") << 202 << ""_ba;
    QTest::newRow("without content") << 204 << ""_ba;
    QTest::newRow("plainly") << 200 << "{}"_ba;
}

void TestBirdCrmWrites::buysTheStockItem()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Bench bench;
    bench.transport().answer(status, body, { { "X-Request-Id"_ba, "request-1"_ba } });
    const auto asked = bench.client();
    Outcome end(asked->send(intent(ChangeKind::Buy, kItem)));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QVERIFY(end.value().accepted); // the list decides
    QCOMPARE(end.value().requestId, u"request-1"_s);
    QCOMPARE(bench.transport().requests().size(), 1);
    QVERIFY(bench.transport().requests().first().body.contains(kItem.toLatin1()));
}

void TestBirdCrmWrites::looksTheStockItemUpBeforeItBuys()
{
    Bench bench;
    bench.transport().answer(200, offers());
    bench.transport().answer(201, "{}");
    const auto asked = bench.client();
    Outcome end(asked->send(intent(ChangeKind::Buy)));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QCOMPARE(bench.transport().routes(), (QStringList{ kStockOfWorkspace, kOwned }));
    QVERIFY(bench.transport().requests().last().body.contains(kItem.toLatin1()));
}

void TestBirdCrmWrites::sendsNothingForWhatIsNotInStock()
{
    Bench bench;
    bench.transport().answer(200, kNothing);
    bench.transport().answer(200, kNothing);
    const auto asked = bench.client();
    Outcome end(asked->send(intent(ChangeKind::Buy)));
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::NotFound);
    QCOMPARE(end.error().delivery, Delivery::NotSent);
    QCOMPARE(bench.transport().requests().size(), 2);
}

void TestBirdCrmWrites::sendsNothingForWhatIsOnRequest()
{
    Bench bench;
    bench.transport().answer(200, offers({}, R"(,"backOrderRequired":true)"));
    const auto asked = bench.client();
    Outcome end(asked->send(intent(ChangeKind::Buy)));
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::Refused);
    QCOMPARE(end.error().delivery, Delivery::NotSent);
    QVERIFY(end.error().help.isValid());
    QCOMPARE(bench.transport().requests().size(), 1);
}

void TestBirdCrmWrites::sendsNothingWhenTheStockDoesNotAnswer()
{
    Bench bench;
    bench.transport().fail(ErrorKind::TlsFailed, Delivery::Unknown);
    const auto asked = bench.client();
    Outcome end(asked->send(intent(ChangeKind::Buy)));
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::TlsFailed);
    QCOMPARE(end.error().delivery, Delivery::NotSent);
}

void TestBirdCrmWrites::endsTheSubscription()
{
    Bench bench;
    bench.transport().answer(204);
    const auto asked = bench.client();
    Outcome end(asked->send(release()));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QVERIFY(!end.value().more);
    QVERIFY(!end.value().accepted); // reading back decides
    QVERIFY(!end.value().endsAt);
    const HttpRequest request = bench.transport().requests().first();
    QCOMPARE(request.verb, Verb::Delete);
    QVERIFY(request.path.endsWith(u"/endpoints/end-1/subscriptions/main"_s));
}

void TestBirdCrmWrites::tellsWhenAReleasedNumberEnds()
{
    Bench bench;
    bench.transport().answer(200, fixture(u"birdcrm/subscription.json"_s));
    const auto asked = bench.client();
    Outcome end(asked->send(release()));
    QVERIFY(end.wait());
    QCOMPARE(end.value().endsAt, std::optional(QDateTime(QDate(2026, 12, 2), QTime(8, 0), Qt::UTC)));
}

void TestBirdCrmWrites::goesOnToTheOlderReleaseWhereTheFirstIsMissing_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("not found") << 404;
    QTest::newRow("not allowed") << 405;
    QTest::newRow("not implemented") << 501;
}

void TestBirdCrmWrites::goesOnToTheOlderReleaseWhereTheFirstIsMissing()
{
    QFETCH(int, status);
    Bench bench;
    bench.transport().answer(status, kMissing, { { "X-Request-Id"_ba, "request-1"_ba } });
    const auto asked = bench.client();
    Outcome end(asked->send(release()));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QVERIFY(end.value().more);
    QCOMPARE(end.value().requestId, u"request-1"_s);
    QCOMPARE(bench.transport().requests().size(), 1); // the next one is journaled first
}

void TestBirdCrmWrites::doesNotGoOnAfterADoubtfulRelease_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("a page from somewhere") << 404 << "<html>Not here</html>"_ba << Delivery::Unknown;
    QTest::newRow("a fault") << 500 << kMissing << Delivery::Unknown;
    QTest::newRow("an unreadable success") << 200 << "<html>Welcome</html>"_ba << Delivery::Unknown;
    QTest::newRow("forbidden") << 403 << kForbidden << Delivery::Answered;
}

void TestBirdCrmWrites::doesNotGoOnAfterADoubtfulRelease()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Bench bench;
    bench.transport().answer(status, body);
    const auto asked = bench.client();
    Outcome end(asked->send(release()));
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QTEST(end.error().delivery, "delivery");
    QCOMPARE(bench.transport().requests().size(), 1);
}

void TestBirdCrmWrites::cancelsTheNumberAtTheSecondStep()
{
    Bench bench;
    bench.transport().answer(200, R"({"id":"num-1","deprovisionAt":"2026-12-01T00:00:00Z"})");
    const auto asked = bench.client();
    Outcome end(asked->send(release(1)));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QVERIFY(!end.value().more);
    QVERIFY(end.value().endsAt);
    QCOMPARE(bench.transport().routes(), QStringList{ kCancel });
    QVERIFY(bench.transport().requests().first().path.endsWith(u"/numbers/num-1/cancel-subscription"_s));
}

void TestBirdCrmWrites::looksWhenTheSecondStepFindsNothing()
{
    Bench bench;
    bench.transport().answer(404, kMissing);
    const auto asked = bench.client();
    Outcome end(asked->send(release(1)));
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::NotFound);
    QVERIFY(end.error().lookFirst);
}

void TestBirdCrmWrites::looksTheNumberUpBeforeItReleases()
{
    Bench bench;
    bench.transport().answer(200, owned());
    bench.transport().answer(404, kMissing);
    bench.transport().answer(204);
    bench.transport().answer(200, kNothing);
    const auto asked = bench.client();
    Outcome there(asked->send(intent(ChangeKind::Release)));
    QVERIFY(there.wait());
    QVERIFY(there.isOk());
    QVERIFY(bench.transport().requests().last().path.endsWith(u"/endpoints/end-1/subscriptions/main"_s));
    Outcome gone(asked->send(intent(ChangeKind::Release)));
    QVERIFY(gone.wait());
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    QCOMPARE(gone.error().delivery, Delivery::NotSent);
}

QTEST_GUILESS_MAIN(TestBirdCrmWrites)
#include "tst_birdcrmwrites.moc"
