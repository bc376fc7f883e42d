// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sinchdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;

namespace {

const auto kAustralian = R"({"phoneNumber":"+61491570156","regionCode":"AU","type":"MOBILE"})"_ba;
const auto kUsLocal = R"({"phoneNumber":"+12025550111","regionCode":"US","type":"LOCAL"})"_ba;
const QByteArray kBought = R"({"phoneNumber":"+12025550111","regionCode":"US","smsConfiguration":{)"_ba
    + R"("servicePlanId":"","scheduledProvisioning":{"servicePlanId":"planX","status":"WAITING"}}})";

NumberRef australian()
{
    return SinchDesk::number("AU", "61491570156");
}

NumberRef usLocal()
{
    return SinchDesk::number("US", "12025550111");
}

WriteIntent buy(const NumberRef &ref, const SettingEdits &edits = {})
{
    WriteIntent intent;
    intent.change.kind = ChangeKind::Buy;
    intent.change.ref = ref;
    intent.change.edits = edits;
    return intent;
}

QByteArray error(const char *name)
{
    return fixture(u"sinch/errors/%1.json"_s.arg(QLatin1StringView(name)));
}

QByteArray order(const char *name)
{
    return fixture(u"sinch/orders/%1.json"_s.arg(QLatin1StringView(name)));
}

} // namespace

class TestSinchBuying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rentsALocalNumberOfTheUsAtOnce();
    void followsWhatWasSentAlong();
    void rentsEverythingInTheFirstVersion();
    void ordersWhatIsSoldInNoOtherWay();
    void takesAnOrderThatNeedsNoSubmit();
    void doesNotOrderWhatNeedsPapers();
    void doesNotBuyWhatIsNotOnOffer();
    void hasSentNothingWhenALookBeforeFails();
    void doesNotBelieveAnAnswerAboutAnotherNumber();
    void submitsOnlyAnOrderThatIsKnown();
    void followsAnOrderToItsEnd_data();
    void followsAnOrderToItsEnd();
    void passesOnWhatTheReviewerWrote();
    void followsTheNumberOfACompletedOrder();
    void staysBoughtWhateverFailsAfterwards();
    void keepsIdsThatWereUsed();
    void showsTheRequestOfWhatWasSeen();
    void sendsNoMalformedSettings();
};

void TestSinchBuying::rentsALocalNumberOfTheUsAtOnce()
{
    SinchDesk desk;
    desk.transport.answer(200, kUsLocal);
    desk.transport.answer(200, kUsLocal, { { "X-Request-Id"_ba, "id-7"_ba } });
    Outcome end(desk.client->send(buy(usLocal())));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QCOMPARE(end.value().requestId, u"id-7"_s);
    QVERIFY(!end.value().accepted && !end.value().more);
    QCOMPARE(desk.asked(),
        (QStringList{ u"GET /v1/availableNumbers/%2B12025550111"_s,
            u"POST /v1/availableNumbers/%2B12025550111:rent"_s }));
}

void TestSinchBuying::followsWhatWasSentAlong()
{
    SinchDesk desk;
    desk.transport.answer(200, kUsLocal);
    desk.transport.answer(200, kBought);
    desk.transport.answer(200, kBought);
    desk.transport.answer(200, kUsLocal);
    const WriteIntent intent = buy(usLocal(), { { u"servicePlanId"_s, u"planX"_s } });
    Outcome sent(desk.client->send(intent));
    QVERIFY(sent.wait());
    QVERIFY(sent.value().accepted);
    QCOMPARE(desk.transport.requests().last().body, R"({"smsConfiguration":{"servicePlanId":"planX"}})"_ba);
    Outcome working(desk.client->follow({ intent.change, {} }));
    QVERIFY(working.wait());
    QCOMPARE(working.value().stage, Progress::Stage::Working);
    QVERIFY(working.value().words.contains(u"bought"_s));
    Outcome done(desk.client->follow({ intent.change, {} }));
    QVERIFY(done.wait());
    QCOMPARE(done.value().stage, Progress::Stage::Done);
}

void TestSinchBuying::rentsEverythingInTheFirstVersion()
{
    SinchDesk desk(SinchDesk::alpha());
    desk.transport.answer(200, R"({"phoneNumber":"+61491570156"})");
    desk.transport.answer(200, R"({"phoneNumber":"+61491570156"})");
    Outcome plain(desk.client->send(buy(australian())));
    QVERIFY(plain.wait());
    QVERIFY(plain.isOk() && !plain.value().accepted);
    Outcome linked(desk.client->send(buy(australian(), { { u"servicePlanId"_s, u"planX"_s } })));
    QVERIFY(linked.wait());
    QVERIFY(linked.isOk() && linked.value().accepted); // what came of the link has to be looked at
    QCOMPARE(desk.asked().first(), u"POST /v1alpha1/availableNumbers/%2B61491570156:rent"_s);
    QCOMPARE(desk.transport.requests().size(), 2);
}

void TestSinchBuying::ordersWhatIsSoldInNoOtherWay()
{
    SinchDesk desk;
    desk.transport.answer(200, kAustralian);
    desk.transport.answer(404, error("no-requirements"));
    desk.transport.answer(200, order("created"));
    desk.transport.answer(200, order("in-review"));
    WriteIntent intent = buy(australian());
    Outcome created(desk.client->send(intent));
    QVERIFY(created.wait());
    QVERIFY(created.value().more && !created.value().accepted);
    QCOMPARE(created.value().orderId, u"01exampleulid000000000000"_s);
    intent.step = 1;
    intent.orderId = created.value().orderId;
    Outcome submitted(desk.client->send(intent));
    QVERIFY(submitted.wait());
    QVERIFY(!submitted.value().more && submitted.value().accepted);
    QCOMPARE(desk.asked(),
        (QStringList{ u"GET /v1/availableNumbers/%2B61491570156"_s,
            u"POST /v1/numberOrders:lookupNumberRequirements"_s, u"POST /v1/numberOrders:createNumberOrder"_s,
            u"POST /v1/numberOrders/01exampleulid000000000000/submit"_s }));
}

void TestSinchBuying::takesAnOrderThatNeedsNoSubmit()
{
    SinchDesk desk;
    desk.transport.answer(200, kAustralian);
    desk.transport.answer(200, order("no-requirements"));
    desk.transport.answer(200, order("completed"));
    Outcome end(desk.client->send(buy(australian())));
    QVERIFY(end.wait());
    QVERIFY(!end.value().more && end.value().accepted);
}

void TestSinchBuying::doesNotOrderWhatNeedsPapers()
{
    SinchDesk desk;
    desk.transport.answer(200, kAustralian);
    desk.transport.answer(200, order("requirements"));
    Outcome end(desk.client->send(buy(australian())));
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::PapersNeeded);
    QCOMPARE(end.error().delivery, Delivery::Answered);
    QVERIFY(end.error().detail.contains(u"Proof of address"_s));
    QCOMPARE(end.error().help.host(), u"dashboard.sinch.com"_s);
    for (const HttpRequest &request : desk.transport.requests())
        QVERIFY(!request.isWrite());
}

void TestSinchBuying::doesNotBuyWhatIsNotOnOffer()
{
    SinchDesk desk;
    desk.transport.answer(404, error("no-available-number"));
    desk.transport.answer(200, kUsLocal);
    desk.transport.answer(404, error("no-available-number"));
    Outcome before(desk.client->send(buy(usLocal())));
    Outcome meanwhile(desk.client->send(buy(usLocal())));
    QVERIFY(before.wait() && meanwhile.wait());
    QCOMPARE(before.error().kind, ErrorKind::Refused);
    QCOMPARE(meanwhile.error().kind, ErrorKind::Refused);
    QVERIFY(!before.error().lookFirst && !meanwhile.error().lookFirst);
}

void TestSinchBuying::hasSentNothingWhenALookBeforeFails()
{
    SinchDesk desk;
    desk.transport.answer(403, error("denied"));
    Outcome offer(desk.client->send(buy(usLocal())));
    QVERIFY(offer.wait());
    QCOMPARE(offer.error().kind, ErrorKind::Forbidden);
    QCOMPARE(offer.error().delivery, Delivery::NotSent);
    desk.transport.answer(200, kAustralian);
    desk.transport.answer(403, error("denied"));
    Outcome papers(desk.client->send(buy(australian())));
    QVERIFY(papers.wait());
    QCOMPARE(papers.error().delivery, Delivery::NotSent);
}

void TestSinchBuying::doesNotBelieveAnAnswerAboutAnotherNumber()
{
    SinchDesk desk;
    desk.transport.answer(200, kUsLocal);
    desk.transport.answer(200, R"({"phoneNumber":"+12025550199","regionCode":"US"})");
    Outcome rented(desk.client->send(buy(usLocal())));
    QVERIFY(rented.wait());
    QCOMPARE(rented.error().delivery, Delivery::Unknown);
    desk.transport.answer(200, R"({"phoneNumber":"+61491570157","regionCode":"AU","type":"MOBILE"})");
    Outcome offered(desk.client->send(buy(australian())));
    QVERIFY(offered.wait());
    QCOMPARE(offered.error().delivery, Delivery::NotSent);
}

void TestSinchBuying::submitsOnlyAnOrderThatIsKnown()
{
    SinchDesk desk;
    WriteIntent intent = buy(australian());
    intent.step = 1;
    Outcome end(desk.client->send(intent));
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::InvalidRequest);
    QCOMPARE(end.error().delivery, Delivery::NotSent);
    QVERIFY(desk.transport.requests().isEmpty());
    desk.transport.answer(200, order("in-review"));
    intent.orderId = u"01another"_s;
    Outcome another(desk.client->send(intent));
    QVERIFY(another.wait());
    QCOMPARE(another.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(another.error().delivery, Delivery::Unknown);
}

void TestSinchBuying::followsAnOrderToItsEnd_data()
{
    using Stage = Progress::Stage;
    QTest::addColumn<QString>("state");
    QTest::addColumn<Stage>("stage");
    QTest::newRow("created") << u"created"_s << Stage::Unknown;
    QTest::newRow("in review") << u"in-review"_s << Stage::Working;
    QTest::newRow("expired") << u"expired"_s << Stage::Failed;
}

void TestSinchBuying::followsAnOrderToItsEnd()
{
    QFETCH(QString, state);
    SinchDesk desk;
    desk.transport.answer(200, order(qPrintable(state)));
    Outcome end(desk.client->follow({ buy(australian()).change, u"01exampleulid000000000000"_s }));
    QVERIFY(end.wait());
    QTEST(end.value().stage, "stage");
    QCOMPARE(desk.asked(), QStringList{ u"GET /v1/numberOrders/01exampleulid000000000000"_s });
}

void TestSinchBuying::passesOnWhatTheReviewerWrote()
{
    SinchDesk desk;
    desk.transport.answer(200, order("blocked"));
    desk.transport.answer(200, order("registration"));
    desk.transport.answer(200, order("rejected"));
    desk.transport.answer(403, error("denied")); // his words are not worth losing the order for
    const SentWrite write{ buy(australian()).change, u"01exampleulid000000000000"_s };
    Outcome blocked(desk.client->follow(write));
    QVERIFY(blocked.wait());
    QCOMPARE(blocked.value().stage, Progress::Stage::Working);
    QVERIFY(blocked.value().words.contains(u"The postcode is missing."_s));
    Outcome rejected(desk.client->follow(write));
    QVERIFY(rejected.wait());
    QCOMPARE(rejected.value().stage, Progress::Stage::Failed);
}

void TestSinchBuying::followsTheNumberOfACompletedOrder()
{
    SinchDesk desk;
    desk.transport.answer(200, order("completed"));
    desk.transport.answer(404, error("no-active-number"));
    desk.transport.answer(200, order("completed"));
    desk.transport.answer(200,
        R"({"phoneNumber":"+61491570156","regionCode":"AU","smsConfiguration":)"
        R"({"scheduledProvisioning":{"servicePlanId":"planX","status":"WAITING"}}})");
    desk.transport.answer(404,
        R"({"error":{"code":404,"message":"","status":"NOT_FOUND","details":[)"
        R"({"type":"ResourceInfo","resourceType":"NumberOrder"}]}})");
    const SentWrite write{ buy(australian(), { { u"servicePlanId"_s, u"planX"_s } }).change, u"01order"_s };
    Outcome late(desk.client->follow(write)); // the list does not show it yet
    QVERIFY(late.wait());
    QCOMPARE(late.value().stage, Progress::Stage::Done);
    Outcome linking(desk.client->follow(write));
    QVERIFY(linking.wait());
    QCOMPARE(linking.value().stage, Progress::Stage::Working);
    Outcome unknown(desk.client->follow(write));
    QVERIFY(unknown.wait());
    QCOMPARE(unknown.value().stage, Progress::Stage::Unknown);
}

void TestSinchBuying::staysBoughtWhateverFailsAfterwards()
{
    SinchDesk desk;
    desk.transport.answer(200,
        R"({"phoneNumber":"+12025550111","regionCode":"US","smsConfiguration":)"
        R"({"scheduledProvisioning":{"servicePlanId":"planX","status":"FAILED",)"
        R"("errorCodes":["SMS_PROVISIONING_FAILED"]}}})");
    desk.transport.answer(404, error("no-active-number"));
    const SentWrite write{ buy(usLocal(), { { u"servicePlanId"_s, u"planX"_s } }).change, {} };
    Outcome failed(desk.client->follow(write));
    QVERIFY(failed.wait());
    QCOMPARE(failed.value().stage, Progress::Stage::Done);
    QVERIFY(!failed.value().failure);
    QVERIFY(failed.value().words.contains(u"another service plan"_s));
    Outcome absent(desk.client->follow(write));
    QVERIFY(absent.wait());
    QCOMPARE(absent.value().stage, Progress::Stage::Unknown);
}

void TestSinchBuying::keepsIdsThatWereUsed()
{
    SinchDesk desk;
    desk.transport.setHandler([](const HttpRequest &) { return HttpResponse{ 200, {}, kUsLocal }; });
    for (const auto &plan : { u"planX"_s, u"planY"_s, u"planX"_s }) {
        Outcome end(desk.client->send(buy(usLocal(), { { u"servicePlanId"_s, plan } })));
        QVERIFY(end.wait());
    }
    QCOMPARE(desk.remembered.value(u"sinchServicePlans"_s), u"planX\nplanY"_s);
    Outcome app(
        desk.client->send(buy(usLocal(), { { u"voiceType"_s, u"RTC"_s }, { u"appId"_s, u"app-1"_s } })));
    QVERIFY(app.wait());
    QCOMPARE(desk.remembered.value(u"sinchVoiceApps"_s), u"app-1"_s);
}

void TestSinchBuying::showsTheRequestOfWhatWasSeen()
{
    SinchDesk desk;
    QVERIFY(desk.client->requestText(buy(usLocal())).contains(u"%2B12025550111:rent"_s));
    QVERIFY(desk.client->requestText(buy(australian())).contains(u"createNumberOrder"_s));
    desk.transport.answer(
        200, R"({"availableNumbers":[{"phoneNumber":"+12025550111","regionCode":"US","type":"MOBILE"}]})");
    SearchQuery query;
    query.country = u"US"_s;
    query.type = NumberType::Kind::Mobile;
    Outcome seen(desk.client->search(query, {}));
    QVERIFY(seen.wait());
    QVERIFY(desk.client->requestText(buy(usLocal())).contains(u"\"numberType\":\"MOBILE\""_s));
    WriteIntent submit = buy(australian());
    submit.step = 1;
    submit.orderId = u"01order"_s;
    QVERIFY(desk.client->requestText(submit).contains(u"/numberOrders/01order/submit"_s));
}

void TestSinchBuying::sendsNoMalformedSettings()
{
    SinchDesk desk;
    for (const SettingEdits &edits : { SettingEdits{ { u"voiceType"_s, u"RTC"_s } },
             SettingEdits{ { u"callbackUrl"_s, u"hooks.example"_s } },
             SettingEdits{ { u"campaignId"_s, u"C0EXMPL"_s } } }) {
        Outcome end(desk.client->send(buy(usLocal(), edits)));
        QVERIFY(end.wait());
        QCOMPARE(end.error().kind, ErrorKind::InvalidRequest);
        QCOMPARE(end.error().delivery, Delivery::NotSent);
        QVERIFY(!end.error().field.isEmpty());
    }
    QVERIFY(desk.transport.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestSinchBuying)
#include "tst_sinchbuying.moc"
