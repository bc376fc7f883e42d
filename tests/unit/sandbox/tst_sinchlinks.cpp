// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sinchdesk.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject plan(const QString &servicePlanId)
{
    return { { u"smsConfiguration"_s, QJsonObject{ { u"servicePlanId"_s, servicePlanId } } } };
}

QJsonObject plan(const QString &servicePlanId, const QString &campaignId)
{
    return { { u"smsConfiguration"_s,
        QJsonObject{ { u"servicePlanId"_s, servicePlanId }, { u"campaignId"_s, campaignId } } } };
}

QJsonObject voice(const QString &type, const QString &key, const QString &id)
{
    return { { u"voiceConfiguration"_s, QJsonObject{ { u"type"_s, type }, { key, id } } } };
}

QString smsStatus(const SinchReply &reply)
{
    return reply.json["smsConfiguration"_L1]["scheduledProvisioning"_L1]["status"_L1].toString();
}

QJsonArray smsErrors(const SinchReply &reply)
{
    return reply.json["smsConfiguration"_L1]["scheduledProvisioning"_L1]["errorCodes"_L1].toArray();
}

QString planOf(const SinchReply &reply)
{
    return reply.json["smsConfiguration"_L1]["servicePlanId"_L1].toString();
}

} // namespace

/// PATCH of a rented number, and what comes of it in time.
class TestSinchLinks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkTakesItsTime();
    void withNothingToWaitForALinkIsThereAtTheNextRequest();
    void aPlanIsLeftBeforeTheNextIsTaken();
    void nothingIsChangedWhileALinkIsUnderWay();
    void theKeysThatAreThereDecide();
    void everyErrorCodeCanBeSeen_data();
    void everyErrorCodeCanBeSeen();
    void impossibleLinksFail_data();
    void impossibleLinksFail();
    void aFailedLinkCanBeTriedAgain();
    void testsCanMakeALinkFail();
    void theVoiceTypeSwitchesWhenTheJobIsDone();
    void voiceLinksToUnknownThingsFail_data();
    void voiceLinksToUnknownThingsFail();
    void updateRefuses_data();
    void updateRefuses();
    void changesBehindTheBackAreSeen();
};

void TestSinchLinks::aLinkTakesItsTime()
{
    SinchDesk desk;
    const QString path = u"activeNumbers/"_s + desk.rented();
    const QString id = desk.state().catalog().servicePlans().at(0);
    const SinchReply reply = desk.patch(path, plan(id));
    QCOMPARE(reply.status, 200);
    QCOMPARE(smsStatus(reply), u"WAITING"_s);
    QCOMPARE(planOf(reply), QString());
    desk.state().clock().advance(2s);
    QCOMPARE(smsStatus(desk.get(path)), u"IN_PROGRESS"_s);
    desk.state().clock().advance(2s);
    const SinchReply settled = desk.get(path);
    QVERIFY(settled.json["smsConfiguration"_L1]["scheduledProvisioning"_L1].isNull());
    QCOMPARE(planOf(settled), id);
    QCOMPARE(desk.patch(path, plan(id)).status, 200);
    QVERIFY(desk.get(path).json["smsConfiguration"_L1]["scheduledProvisioning"_L1].isNull());
}

void TestSinchLinks::withNothingToWaitForALinkIsThereAtTheNextRequest()
{
    SinchDesk desk({ 7, 40, 25000, 0ms });
    const QString path = u"activeNumbers/"_s + desk.rented();
    const QString id = desk.state().catalog().servicePlans().at(1);
    QCOMPARE(smsStatus(desk.patch(path, plan(id))), u"WAITING"_s);
    QCOMPARE(planOf(desk.get(path)), id);
}

void TestSinchLinks::aPlanIsLeftBeforeTheNextIsTaken()
{
    SinchDesk desk({ 7, 40, 25000, 0ms });
    const QString path = u"activeNumbers/"_s + desk.rented();
    const QStringList plans = desk.state().catalog().servicePlans();
    const QString campaign = desk.state().catalog().campaigns().at(0).id;
    QCOMPARE(desk.patch(path, plan(plans.at(0), campaign)).status, 200);
    const SinchReply direct = desk.patch(path, plan(plans.at(1)));
    QCOMPARE(direct.status, 400);
    QCOMPARE(direct.errorStatus(), u"FAILED_PRECONDITION"_s);
    QCOMPARE(planOf(desk.get(path)), plans.at(0));
    QCOMPARE(desk.patch(path, plan(plans.at(0), desk.state().catalog().campaigns().at(1).id)).status, 400);

    QCOMPARE(smsStatus(desk.patch(path, plan(QString()))), u"WAITING"_s);
    const SinchReply unlinked = desk.get(path);
    QCOMPARE(planOf(unlinked), QString());
    QCOMPARE(unlinked.json["smsConfiguration"_L1]["campaignId"_L1].toString(), QString());
    QCOMPARE(desk.patch(path, plan(plans.at(1))).status, 200);
    QCOMPARE(planOf(desk.get(path)), plans.at(1));
}

void TestSinchLinks::nothingIsChangedWhileALinkIsUnderWay()
{
    SinchDesk desk;
    const QString number = desk.rented();
    const QString path = u"activeNumbers/"_s + number;
    QCOMPARE(desk.patch(path, plan(desk.state().catalog().servicePlans().at(0))).status, 200);
    QJsonObject both = plan(QString());
    both.insert(u"displayName"_s, u"Desk"_s);
    QCOMPARE(desk.patch(path, both).errorStatus(), u"FAILED_PRECONDITION"_s);
    QCOMPARE(desk.get(path).json["displayName"_L1].toString(), QString());
    QCOMPARE(desk.patch(path, { { u"displayName"_s, u"Desk"_s } }).status, 200);
    QCOMPARE(desk.state().executedCount("update", number.mid(1)), 2);
}

void TestSinchLinks::theKeysThatAreThereDecide()
{
    SinchDesk desk({ 7, 40, 25000, 0ms });
    const QString path = u"activeNumbers/"_s + desk.rented();
    const QString id = desk.state().catalog().servicePlans().at(0);
    const QString hook = u"https://hooks.example.com/in"_s;
    QCOMPARE(desk.patch(path, { { u"displayName"_s, u"Desk"_s }, { u"callbackUrl"_s, hook } }).status, 200);
    QCOMPARE(desk.patch(path, plan(id)).status, 200);
    SinchReply now = desk.get(path);
    QCOMPARE(now.json["displayName"_L1].toString(), u"Desk"_s);
    QCOMPARE(now.json["callbackUrl"_L1].toString(), hook);
    QCOMPARE(planOf(now), id);
    QCOMPARE(desk.patch(path, { { u"callbackUrl"_s, QString() } }).status, 200);
    QCOMPARE(desk.patch(path, { { u"displayName"_s, QJsonValue::Null } }).status, 200);
    QCOMPARE(desk.patch(path, {}).status, 200);
    now = desk.get(path);
    QCOMPARE(now.json["callbackUrl"_L1].toString(), QString());
    QCOMPARE(now.json["displayName"_L1].toString(), u"Desk"_s);
}

void TestSinchLinks::everyErrorCodeCanBeSeen_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : SinchCatalog::errorCodes())
        QTest::newRow(qPrintable(code)) << code;
}

void TestSinchLinks::everyErrorCodeCanBeSeen()
{
    QFETCH(QString, code);
    SinchDesk desk({ 7, 40, 25000, 0ms });
    const QString path = u"activeNumbers/"_s + desk.rented();
    QVERIFY(SinchCatalog::failingCampaign(code).size() <= 7);
    QCOMPARE(desk.patch(path, plan(u"fails-"_s + code)).status, 200);
    SinchReply reply = desk.get(path);
    QCOMPARE(smsStatus(reply), u"FAILED"_s);
    QCOMPARE(smsErrors(reply), QJsonArray{ code });
    QCOMPARE(planOf(reply), QString());
    const QString good = desk.state().catalog().servicePlans().at(0);
    QCOMPARE(desk.patch(path, plan(good, SinchCatalog::failingCampaign(code))).status, 200);
    reply = desk.get(path);
    QCOMPARE(smsStatus(reply), u"FAILED"_s);
    QCOMPARE(smsErrors(reply), QJsonArray{ code });
}

void TestSinchLinks::impossibleLinksFail_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("hasPlan");
    QTest::addColumn<QString>("campaign");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown plan") << u"US"_s << u"LOCAL"_s << false << QString()
                                  << u"SMS_PROVISIONING_FAILED"_s;
    QTest::newRow("unknown campaign")
        << u"US"_s << u"LOCAL"_s << true << u"CNOBODY"_s << u"CAMPAIGN_NOT_AVAILABLE"_s;
    QTest::newRow("campaign abroad") << u"SE"_s << u"MOBILE"_s << true << u"own"_s
                                     << u"NUMBER_PROVISIONING_FAILED"_s;
    QTest::newRow("campaign of a toll-free number")
        << u"US"_s << u"TOLL_FREE"_s << true << u"own"_s << u"TFN_NOT_ALLOWED"_s;
}

void TestSinchLinks::impossibleLinksFail()
{
    QFETCH(QString, region);
    QFETCH(QString, type);
    QFETCH(bool, hasPlan);
    QFETCH(QString, campaign);
    QFETCH(QString, code);
    SinchDesk desk({ 7, 40, 25000, 0ms });
    const QString number = desk.offered(region, type);
    const auto rented = desk.state().rent(number.mid(1), {}, SinchVersion::V1alpha1);
    QVERIFY(rented.number.has_value());
    if (campaign == "own"_L1)
        campaign = desk.state().catalog().campaigns().at(0).id;
    const QString id = hasPlan ? desk.state().catalog().servicePlans().at(0) : u"nobody"_s;
    QCOMPARE(desk.patch(u"activeNumbers/"_s + number, plan(id, campaign)).status, 200);
    QCOMPARE(smsErrors(desk.get(u"activeNumbers/"_s + number)), QJsonArray{ code });
}

void TestSinchLinks::aFailedLinkCanBeTriedAgain()
{
    SinchDesk desk({ 7, 40, 25000, 0ms });
    const QString path = u"activeNumbers/"_s + desk.rented();
    const QString good = desk.state().catalog().servicePlans().at(0);
    QCOMPARE(desk.patch(path, plan(u"fails-INTERNAL_ERROR"_s)).status, 200);
    QCOMPARE(smsStatus(desk.get(path)), u"FAILED"_s);
    QCOMPARE(desk.patch(path, plan(good)).status, 200);
    QCOMPARE(planOf(desk.get(path)), good);
}

void TestSinchLinks::testsCanMakeALinkFail()
{
    SinchDesk desk({ 7, 40, 25000, 0ms });
    const QString number = desk.rented();
    const QString path = u"activeNumbers/"_s + number;
    const QString good = desk.state().catalog().servicePlans().at(0);
    desk.state().failProvisioning(number.mid(1), { u"PARTNER_SERVICE_UNAVAILABLE"_s });
    QCOMPARE(desk.patch(path, plan(good)).status, 200);
    QCOMPARE(smsErrors(desk.get(path)), QJsonArray{ u"PARTNER_SERVICE_UNAVAILABLE"_s });
    QCOMPARE(desk.patch(path, plan(good)).status, 200);
    QCOMPARE(planOf(desk.get(path)), good);
}

void TestSinchLinks::theVoiceTypeSwitchesWhenTheJobIsDone()
{
    SinchDesk desk;
    const QString path = u"activeNumbers/"_s + desk.rented();
    const QString app = desk.state().catalog().voiceApps().at(0);
    const QString fax = desk.state().catalog().faxServices().at(0).id;
    // Without a type it is an app.
    const QJsonObject bare{ { u"voiceConfiguration"_s, QJsonObject{ { u"appId"_s, app } } } };
    QVERIFY(desk.patch(path, bare).json["voiceConfiguration"_L1]["lastUpdatedTime"_L1].isNull());
    desk.state().clock().advance(4s);
    const QJsonValue before = desk.get(path).json["voiceConfiguration"_L1];
    QCOMPARE(before["appId"_L1].toString(), app);
    QVERIFY(before["lastUpdatedTime"_L1].isString());

    const QJsonValue under
        = desk.patch(path, voice(u"FAX"_s, u"serviceId"_s, fax)).json["voiceConfiguration"_L1];
    QCOMPARE(under["type"_L1].toString(), u"RTC"_s);
    QCOMPARE(under["appId"_L1].toString(), app);
    const QJsonValue job = under["scheduledVoiceProvisioning"_L1];
    QCOMPARE(job["type"_L1].toString(), u"FAX"_s);
    QCOMPARE(job["serviceId"_L1].toString(), fax);
    QCOMPARE(job["status"_L1].toString(), u"WAITING"_s);
    QVERIFY(job["errorCodes"_L1].isUndefined());
    desk.state().clock().advance(4s);
    const QJsonValue after = desk.get(path).json["voiceConfiguration"_L1];
    QCOMPARE(after["type"_L1].toString(), u"FAX"_s);
    QCOMPARE(after["serviceId"_L1].toString(), fax);
    QCOMPARE(after["appId"_L1].toString(), QString());
    QVERIFY(after["scheduledVoiceProvisioning"_L1].isNull());
}

void TestSinchLinks::voiceLinksToUnknownThingsFail_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("id");
    QTest::newRow("app") << u"RTC"_s << u"appId"_s << SinchCatalog::kFailingApp;
    QTest::newRow("trunk") << u"EST"_s << u"trunkId"_s << u"nobody"_s;
    QTest::newRow("fax service") << u"FAX"_s << u"serviceId"_s << u"nobody"_s;
}

void TestSinchLinks::voiceLinksToUnknownThingsFail()
{
    QFETCH(QString, type);
    QFETCH(QString, key);
    QFETCH(QString, id);
    SinchDesk desk({ 7, 40, 25000, 0ms });
    const QString path = u"activeNumbers/"_s + desk.rented();
    QCOMPARE(desk.patch(path, voice(type, key, id)).status, 200);
    const QJsonValue job = desk.get(path).json["voiceConfiguration"_L1]["scheduledVoiceProvisioning"_L1];
    QCOMPARE(job["status"_L1].toString(), u"FAILED"_s);
    QCOMPARE(job[key].toString(), id);
}

void TestSinchLinks::updateRefuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty SMS") << R"({"smsConfiguration":{}})"_ba;
    QTest::newRow("empty voice") << R"({"voiceConfiguration":{}})"_ba;
    QTest::newRow("campaign without its plan") << R"({"smsConfiguration":{"campaignId":"C123456"}})"_ba;
    QTest::newRow("campaign too long")
        << R"({"smsConfiguration":{"servicePlanId":"x","campaignId":"C1234567"}})"_ba;
    QTest::newRow("campaign of no plan")
        << R"({"smsConfiguration":{"servicePlanId":"","campaignId":"C123456"}})"_ba;
    QTest::newRow("unknown voice type") << R"({"voiceConfiguration":{"type":"PSTN","appId":"x"}})"_ba;
    QTest::newRow("id of another type") << R"({"voiceConfiguration":{"type":"EST","appId":"x"}})"_ba;
    QTest::newRow("two ids") << R"({"voiceConfiguration":{"type":"EST","trunkId":"x","appId":"x"}})"_ba;
    QTest::newRow("webhook that does not answer") << R"({"callbackUrl":"https://hooks.invalid/in"})"_ba;
    QTest::newRow("webhook that is none") << R"({"callbackUrl":"hooks"})"_ba;
    QTest::newRow("name that is none") << R"({"displayName":7})"_ba;
    QTest::newRow("job echoed")
        << R"({"smsConfiguration":{"servicePlanId":"x","scheduledProvisioning":null}})"_ba;
    QTest::newRow("voice job echoed")
        << R"({"voiceConfiguration":{"type":"RTC","appId":"x","lastUpdatedTime":null}})"_ba;
    for (const char *key : { "phoneNumber", "projectId", "regionCode", "type", "capability", "money",
             "paymentIntervalMonths", "nextChargeDate", "expireAt" })
        QTest::newRow(key) << "{\"" + QByteArray(key) + "\":\"x\"}";
}

void TestSinchLinks::updateRefuses()
{
    QFETCH(QByteArray, body);
    SinchDesk desk;
    const QString number = desk.rented();
    const QString path = u"activeNumbers/"_s + number;
    const QJsonObject before = desk.get(path).json;
    const SinchReply reply = desk.send("PATCH", desk.at(path), body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.errorStatus(), u"INVALID_ARGUMENT"_s);
    QCOMPARE(desk.get(path).json, before);
    QCOMPARE(desk.state().executedCount("update"), 0);
}

void TestSinchLinks::changesBehindTheBackAreSeen()
{
    SinchDesk desk;
    const QString number = desk.rented();
    desk.state().changeFromUnder(
        number.mid(1), [](SinchNumber &changed) { changed.displayName = u"Somebody else"_s; });
    QCOMPARE(desk.get(u"activeNumbers/"_s + number).json["displayName"_L1].toString(), u"Somebody else"_s);
    QCOMPARE(desk.state().executedCount("update"), 0);
    desk.state().takeFromUnder(number.mid(1));
    QCOMPARE(desk.get(u"activeNumbers/"_s + number).status, 404);
}

QTEST_APPLESS_MAIN(TestSinchLinks)
#include "tst_sinchlinks.moc"
