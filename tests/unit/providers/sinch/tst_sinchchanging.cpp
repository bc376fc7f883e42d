// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sinchdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace std::chrono_literals;

namespace {

const QString kPlan = u"servicePlanId"_s;

NumberRef number()
{
    return SinchDesk::number("US", "12025550112");
}

/// The number with these plans, present and to come.
QByteArray linked(const char *plan, const char *coming = nullptr, const char *status = "WAITING")
{
    QByteArray job = "null";
    if (coming) {
        job = R"({"servicePlanId":")" + QByteArray(coming) + R"(","status":")" + status
            + R"(","errorCodes":["SMS_PROVISIONING_FAILED"]})";
    }
    return R"({"phoneNumber":"+12025550112","regionCode":"US","smsConfiguration":{"servicePlanId":")"
        + QByteArray(plan) + R"(","scheduledProvisioning":)" + job + "}}";
}

WriteIntent configure(const SettingEdits &edits, const SettingValues &now = {})
{
    WriteIntent intent;
    intent.change.kind = ChangeKind::Configure;
    intent.change.ref = number();
    intent.change.edits = edits;
    intent.change.seen = now;
    intent.full = mergeSettings(now, now, edits).merged;
    return intent;
}

WriteIntent move(int step)
{
    WriteIntent intent = configure({ { kPlan, u"planY"_s } }, { { kPlan, u"planX"_s } });
    intent.step = step;
    return intent;
}

WriteIntent withSecret(const char *secret)
{
    WriteIntent intent;
    intent.change.kind = ChangeKind::Configure;
    intent.change.ref.account = u"account"_s;
    intent.secrets.insert(u"hmacSecret"_s, Secret(secret));
    return intent;
}

} // namespace

class TestSinchChanging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThroughWhereNothingHasToSettle();
    void isAcceptedWhereALinkIsUnderWay();
    void unlinksBeforeItLinksToAnother();
    void waitsUntilItIsUnlinked();
    void givesUpWaitingInTheEnd();
    void doesNotLinkWhenUnlinkingFailed();
    void linksInSpiteOfAnEarlierFailure();
    void movesInOneStepInTheFirstVersion();
    void followsALinkToItsEnd();
    void tellsWhenAReleasedNumberEnds();
    void hasNothingToFollowAfterARelease();
    void changesTheCallbackSecret();
    void showsNoCallbackSecret();
    void refusesACallbackSecretWithoutSending_data();
    void refusesACallbackSecretWithoutSending();
    void endsWithTheClient();
};

void TestSinchChanging::isThroughWhereNothingHasToSettle()
{
    SinchDesk desk;
    desk.transport.answer(200, linked("planX"));
    Outcome end(desk.client->send(configure({ { u"displayName"_s, u"Desk"_s } })));
    QVERIFY(end.wait());
    QVERIFY(end.isOk() && !end.value().accepted && !end.value().more);
    QCOMPARE(desk.asked(), QStringList{ u"PATCH /v1/activeNumbers/%2B12025550112"_s });
}

void TestSinchChanging::isAcceptedWhereALinkIsUnderWay()
{
    SinchDesk desk;
    desk.transport.answer(200, linked("", "planX"));
    desk.transport.answer(200, linked("", "planX"));
    Outcome plan(desk.client->send(configure({ { kPlan, u"planX"_s } })));
    QVERIFY(plan.wait());
    QVERIFY(plan.value().accepted);
    // Somebody else's link is none of a name's business.
    Outcome name(desk.client->send(configure({ { u"displayName"_s, u"Desk"_s } })));
    QVERIFY(name.wait());
    QVERIFY(!name.value().accepted);
    QCOMPARE(desk.remembered.value(u"sinchServicePlans"_s), u"planX"_s);
}

void TestSinchChanging::unlinksBeforeItLinksToAnother()
{
    SinchDesk desk;
    desk.transport.answer(200, linked("planX", ""));
    Outcome end(desk.client->send(move(0)));
    QVERIFY(end.wait());
    QVERIFY(end.value().more && !end.value().accepted);
    QCOMPARE(desk.transport.requests().last().body, R"({"smsConfiguration":{"servicePlanId":""}})"_ba);
    QVERIFY(desk.client->requestText(move(0)).contains(u"{\"servicePlanId\":\"\"}"_s));
    QVERIFY(desk.client->requestText(move(1)).contains(u"{\"servicePlanId\":\"planY\"}"_s));
}

void TestSinchChanging::waitsUntilItIsUnlinked()
{
    SinchDesk desk;
    desk.transport.answer(200, linked("planX", ""));
    desk.transport.answer(200, linked("planX", "", "IN_PROGRESS"));
    desk.transport.answer(200, linked(""));
    desk.transport.answer(200, linked("", "planY"));
    Outcome end(desk.client->send(move(1)));
    settle();
    QCOMPARE(desk.transport.requests().size(), 1);
    desk.clock.advance(1s);
    settle();
    QCOMPARE(desk.transport.requests().size(), 2);
    QVERIFY(!end.hasEnded());
    desk.clock.advance(2s);
    QVERIFY(end.wait());
    QVERIFY(end.isOk() && end.value().accepted && !end.value().more);
    QCOMPARE(desk.transport.requests().last().verb, Verb::Patch);
    QCOMPARE(desk.transport.requests().last().body, R"({"smsConfiguration":{"servicePlanId":"planY"}})"_ba);
}

void TestSinchChanging::givesUpWaitingInTheEnd()
{
    SinchDesk desk;
    desk.transport.setHandler([](const HttpRequest &) {
        return HttpResponse{ 200, {}, linked("planX", "") };
    });
    Outcome end(desk.client->send(move(1)));
    for (int second = 0; second < 70 && !end.hasEnded(); ++second) {
        settle();
        desk.clock.advance(1s);
    }
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::Timeout);
    QCOMPARE(end.error().delivery, Delivery::NotSent);
    QVERIFY(desk.transport.requests().size() < 15);
    for (const HttpRequest &request : desk.transport.requests())
        QVERIFY(!request.isWrite());
}

void TestSinchChanging::doesNotLinkWhenUnlinkingFailed()
{
    SinchDesk desk;
    desk.transport.answer(200, linked("planX", "", "FAILED"));
    Outcome end(desk.client->send(move(1)));
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::Refused);
    QCOMPARE(end.error().providerCode, u"SMS_PROVISIONING_FAILED"_s);
    QVERIFY(!end.error().causes.isEmpty());
    QCOMPARE(desk.transport.requests().size(), 1);
}

void TestSinchChanging::linksInSpiteOfAnEarlierFailure()
{
    SinchDesk desk;
    desk.transport.answer(200, linked("", "planW", "FAILED"));
    desk.transport.answer(200, linked("", "planY"));
    Outcome end(desk.client->send(move(1)));
    QVERIFY(end.wait());
    QVERIFY(end.isOk() && end.value().accepted);
    QCOMPARE(desk.transport.requests().last().body, R"({"smsConfiguration":{"servicePlanId":"planY"}})"_ba);
}

void TestSinchChanging::movesInOneStepInTheFirstVersion()
{
    SinchDesk desk(SinchDesk::alpha());
    desk.transport.answer(200, linked("planX", "planY"));
    Outcome end(desk.client->send(move(0)));
    QVERIFY(end.wait());
    QVERIFY(end.value().accepted && !end.value().more);
    QCOMPARE(desk.asked(),
        QStringList{
            u"PATCH /v1alpha1/activeNumbers/%2B12025550112?updateMask=smsConfiguration.servicePlanId"_s });
}

void TestSinchChanging::followsALinkToItsEnd()
{
    SinchDesk desk;
    const SentWrite write{ configure({ { kPlan, u"planX"_s } }).change, {} };
    desk.transport.answer(200, linked("", "planX"));
    desk.transport.answer(200, linked("", "planX", "FAILED"));
    desk.transport.answer(200, linked("planX"));
    desk.transport.answer(404, fixture(u"sinch/errors/no-active-number.json"_s));
    desk.transport.answer(403, fixture(u"sinch/errors/denied.json"_s));
    for (const Progress::Stage stage : { Progress::Stage::Working, Progress::Stage::Failed,
             Progress::Stage::Done, Progress::Stage::Unknown }) {
        Outcome end(desk.client->follow(write));
        QVERIFY(end.wait());
        QCOMPARE(end.value().stage, stage);
    }
    Outcome unreadable(desk.client->follow(write));
    QVERIFY(unreadable.wait());
    QCOMPARE(unreadable.error().kind, ErrorKind::Forbidden);
}

void TestSinchChanging::tellsWhenAReleasedNumberEnds()
{
    for (const SettingValues &version : { SettingValues{}, SinchDesk::alpha() }) {
        SinchDesk desk(version);
        desk.transport.answer(200,
            R"({"phoneNumber":"+12025550112","regionCode":"US","expireAt":"2026-12-21T10:11:12.131415Z"})");
        WriteIntent release;
        release.change.kind = ChangeKind::Release;
        release.change.ref = number();
        Outcome end(desk.client->send(release));
        QVERIFY(end.wait());
        QVERIFY(end.isOk() && !end.value().accepted);
        QCOMPARE(end.value().endsAt, QDateTime::fromString(u"2026-12-21T10:11:12.131Z"_s, Qt::ISODateWithMs));
        QVERIFY(desk.transport.requests().last().body.isEmpty());
    }
}

void TestSinchChanging::hasNothingToFollowAfterARelease()
{
    SinchDesk desk;
    Change release;
    release.kind = ChangeKind::Release;
    release.ref = number();
    Outcome end(desk.client->follow({ release, {} }));
    QVERIFY(end.wait());
    QCOMPARE(end.value().stage, Progress::Stage::Unknown);
    QVERIFY(desk.transport.requests().isEmpty());
}

void TestSinchChanging::changesTheCallbackSecret()
{
    SinchDesk desk;
    desk.transport.answer(200, R"({"projectId":"x","hmacSecret":"invented-callback-secret-0123456789"})");
    Outcome end(desk.client->send(withSecret("invented-callback-secret-0123456789")));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QCOMPARE(desk.asked(), QStringList{ u"PATCH /v1/callbackConfiguration"_s });
    QCOMPARE(
        desk.transport.requests().last().body, R"({"hmacSecret":"invented-callback-secret-0123456789"})"_ba);
}

void TestSinchChanging::showsNoCallbackSecret()
{
    SinchDesk desk;
    const QString text = desk.client->requestText(withSecret("invented-callback-secret-0123456789"));
    QVERIFY(text.contains(u"/callbackConfiguration"_s));
    QVERIFY(!text.contains(u"invented"_s) && !text.contains(u"hmacSecret"_s));
}

void TestSinchChanging::refusesACallbackSecretWithoutSending_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("too short") << QByteArray(31, 'a');
    QTest::newRow("too long") << QByteArray(65, 'a');
    QTest::newRow("another character") << QByteArray(31, 'a') + '_';
    QTest::newRow("a line break") << QByteArray(32, 'a') + '\n';
    QTest::newRow("empty") << QByteArray();
}

void TestSinchChanging::refusesACallbackSecretWithoutSending()
{
    QFETCH(QByteArray, secret);
    SinchDesk desk;
    Outcome end(desk.client->send(withSecret(secret.constData())));
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::InvalidRequest);
    QCOMPARE(end.error().field, u"hmacSecret"_s);
    SinchDesk alpha(SinchDesk::alpha());
    Outcome first(alpha.client->send(withSecret("invented-callback-secret-0123456789")));
    QVERIFY(first.wait());
    QCOMPARE(first.error().kind, ErrorKind::Unsupported);
    QVERIFY(desk.transport.requests().isEmpty() && alpha.transport.requests().isEmpty());
}

void TestSinchChanging::endsWithTheClient()
{
    SinchDesk desk;
    desk.transport.answer(200, linked("planX", ""));
    Outcome end(desk.client->send(move(1)));
    settle();
    desk.client.reset();
    desk.clock.advance(5s);
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::Cancelled);
    QCOMPARE(desk.transport.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestSinchChanging)
#include "tst_sinchchanging.moc"
