// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sinchdesk.h"

#include <QTest>
#include <QUrl>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The Numbers API of today, apart from lists, links and orders.
class TestSinchApi final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOfferCanBeChecked();
    void rentingMovesTheNumberAndTheMoney();
    void whatCannotBeRentedChangesNothing();
    void withoutCreditNothingIsRented();
    void rentRefusesItsBody_data();
    void rentRefusesItsBody();
    void rentAnyIsThereAndCounted();
    void somebodyElsesNumberIsMissing();
    void releaseEndsOnTheChargeDate();
    void chargesGoOnMonthByMonth();
    void regionsTellTheirTypes();
    void theCallbackSecretHasARule();
    void emergencyAddressesAreNotThere();
    void linksCanBePickedFromTheServicesBeside();
    void campaignsComeInPages();
};

void TestSinchApi::oneOfferCanBeChecked()
{
    SinchDesk desk;
    const QString number = desk.offered(u"SE"_s, u"MOBILE"_s);
    const SinchReply reply = desk.get(u"availableNumbers/"_s + number);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json.value("phoneNumber"_L1).toString(), number);
    desk.state().takeFromUnder(number.mid(1));
    const SinchReply gone = desk.get(u"availableNumbers/"_s + number);
    QCOMPARE(gone.status, 404);
    QCOMPARE(gone.detail().value("resourceType"_L1).toString(), u"AvailableNumber"_s);
    QCOMPARE(gone.detail().value("resourceName"_L1).toString(), number);
    QCOMPARE(desk.get(u"availableNumbers/"_s + number.mid(1)).status, 400);
}

void TestSinchApi::rentingMovesTheNumberAndTheMoney()
{
    SinchDesk desk;
    const QString number = desk.offered(u"US"_s, u"LOCAL"_s);
    const PoolNumber offer = *desk.state().offer(number.mid(1));
    const SinchReply reply = desk.post(u"availableNumbers/%1:rent"_s.arg(number), QJsonObject{});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json.value("phoneNumber"_L1).toString(), number);
    QCOMPARE(desk.state().balanceCents(), 25000 - offer.rentCents - offer.setupCents);
    QCOMPARE(desk.state().executedCount("buy", number.mid(1)), 1);
    QCOMPARE(desk.get(u"activeNumbers/"_s + number).status, 200);
    QCOMPARE(desk.get(u"availableNumbers/"_s + number).status, 404);
    QCOMPARE(desk.post(u"availableNumbers/%1:rent"_s.arg(number), QJsonObject{}).status, 404);
    QCOMPARE(desk.state().executedCount("buy", number.mid(1)), 1);
}

void TestSinchApi::whatCannotBeRentedChangesNothing()
{
    SinchDesk desk;
    for (const QString &number :
        { desk.offered(u"SE"_s, u"MOBILE"_s), desk.offered(u"US"_s, u"TOLL_FREE"_s) }) {
        const SinchReply reply = desk.post(u"availableNumbers/%1:rent"_s.arg(number), QJsonObject{});
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.errorStatus(), u"INVALID_ARGUMENT"_s);
        QCOMPARE(desk.get(u"availableNumbers/"_s + number).status, 200);
    }
    QCOMPARE(desk.state().balanceCents(), 25000);
    QVERIFY(desk.state().executed().isEmpty());
}

void TestSinchApi::withoutCreditNothingIsRented()
{
    SinchDesk desk;
    desk.state().emptyBalance();
    const QString number = desk.offered(u"US"_s, u"LOCAL"_s);
    const SinchReply reply = desk.post(u"availableNumbers/%1:rent"_s.arg(number), QJsonObject{});
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.error().value("message"_L1).toString().contains(u"enough credit"_s));
    QCOMPARE(desk.state().executedCount("buy"), 0);
}

void TestSinchApi::rentRefusesItsBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << ""_ba;
    QTest::newRow("empty SMS") << R"({"smsConfiguration":{}})"_ba;
    QTest::newRow("empty voice") << R"({"voiceConfiguration":{}})"_ba;
    QTest::newRow("name") << R"({"displayName":"Desk"})"_ba;
    QTest::newRow("campaign alone")
        << R"({"smsConfiguration":{"servicePlanId":"","campaignId":"C123456"}})"_ba;
    QTest::newRow("webhook that does not answer") << R"({"callbackUrl":"https://hooks.invalid/in"})"_ba;
}

void TestSinchApi::rentRefusesItsBody()
{
    QFETCH(QByteArray, body);
    SinchDesk desk;
    const QString number = desk.offered(u"US"_s, u"LOCAL"_s);
    QCOMPARE(desk.post(u"availableNumbers/%1:rent"_s.arg(number), body).status, 400);
    QCOMPARE(desk.get(u"availableNumbers/"_s + number).status, 200);
    QCOMPARE(desk.state().balanceCents(), 25000);
}

void TestSinchApi::rentAnyIsThereAndCounted()
{
    SinchDesk desk;
    const QJsonObject wish{ { u"regionCode"_s, u"US"_s }, { u"type"_s, u"LOCAL"_s },
        { u"numberPattern"_s,
            QJsonObject{ { u"pattern"_s, u"+1415"_s }, { u"searchPattern"_s, u"START"_s } } } };
    const SinchReply reply = desk.post(u"availableNumbers:rentAny"_s, wish);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.json.value("phoneNumber"_L1).toString().startsWith(u"+1415"_s));
    QCOMPARE(desk.state().executedCount("rentAny"), 1);
    QCOMPARE(desk.post(u"availableNumbers:rentAny"_s,
                     QJsonObject{ { u"regionCode"_s, u"SE"_s }, { u"type"_s, u"MOBILE"_s } })
                 .status,
        400);
}

void TestSinchApi::somebodyElsesNumberIsMissing()
{
    SinchDesk desk;
    const QString number = desk.offered(u"US"_s, u"LOCAL"_s);
    for (const SinchReply &reply : { desk.get(u"activeNumbers/"_s + number),
             desk.patch(u"activeNumbers/"_s + number, { { u"displayName"_s, u"x"_s } }),
             desk.post(u"activeNumbers/%1:release"_s.arg(number)) }) {
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.detail().value("resourceType"_L1).toString(), u"ActiveNumber"_s);
    }
    QVERIFY(desk.state().executed().isEmpty());
}

void TestSinchApi::releaseEndsOnTheChargeDate()
{
    SinchDesk desk;
    const QString number = desk.rented();
    const SinchReply reply = desk.post(u"activeNumbers/%1:release"_s.arg(number));
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.json.value("expireAt"_L1).isString());
    QCOMPARE(reply.json.value("expireAt"_L1), reply.json.value("nextChargeDate"_L1));
    desk.state().clock().advance(29 * 24h);
    QCOMPARE(
        desk.get(u"activeNumbers/"_s + number).json.value("expireAt"_L1), reply.json.value("expireAt"_L1));
    desk.state().clock().advance(2 * 24h);
    QCOMPARE(desk.get(u"activeNumbers/"_s + number).status, 404);
    QCOMPARE(desk.get(u"availableNumbers/"_s + number).status, 200);
    QCOMPARE(desk.state().executedCount("release", number.mid(1)), 1);
}

void TestSinchApi::chargesGoOnMonthByMonth()
{
    SinchDesk desk;
    const QString path = u"activeNumbers/"_s + desk.rented();
    const QString first = desk.get(path).json.value("nextChargeDate"_L1).toString();
    desk.state().clock().advance(31 * 24h);
    const QString second = desk.get(path).json.value("nextChargeDate"_L1).toString();
    QVERIFY2(second > first && second > rfc3339(desk.state().now()), qPrintable(second));
    QVERIFY(desk.get(path).json.value("expireAt"_L1).isNull());
    const SinchReply released = desk.post(path + u":release"_s);
    QCOMPARE(released.json.value("expireAt"_L1).toString(), second);
    QCOMPARE(desk.get(path).status, 200);
}

void TestSinchApi::regionsTellTheirTypes()
{
    SinchDesk desk;
    const auto typesOf = [](const SinchReply &reply, const QString &region) {
        for (const QJsonValue &row : reply.rows(u"availableRegions"_s)) {
            if (row["regionCode"_L1] == region)
                return row["types"_L1].toArray();
        }
        return QJsonArray();
    };
    const SinchReply all = desk.get(u"availableRegions"_s);
    QCOMPARE(typesOf(all, u"SE"_s), (QJsonArray{ u"LOCAL"_s, u"MOBILE"_s }));
    QCOMPARE(all.rows(u"availableRegions"_s).at(0)["regionName"_L1].toString(), u"Australia"_s);
    const SinchReply some = desk.get(u"availableRegions?types=MOBILE&types=TOLL_FREE"_s);
    QCOMPARE(typesOf(some, u"SE"_s), QJsonArray{ u"MOBILE"_s });
    QCOMPARE(desk.get(u"availableRegions?types=FIXED"_s).status, 400);
}

void TestSinchApi::theCallbackSecretHasARule()
{
    SinchDesk desk;
    const SinchReply before = desk.get(u"callbackConfiguration"_s);
    QCOMPARE(before.json.keys(), (QStringList{ u"hmacSecret"_s, u"projectId"_s }));
    const QString good(40, u'a');
    for (const QString &bad : { QString(31, u'a'), QString(65, u'a'), QString(good + u'_') }) {
        const SinchReply reply = desk.patch(u"callbackConfiguration"_s, { { u"hmacSecret"_s, bad } });
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.field(), u"hmac_secret"_s);
    }
    QCOMPARE(desk.get(u"callbackConfiguration"_s).json, before.json);
    QCOMPARE(desk.patch(u"callbackConfiguration"_s, { { u"hmacSecret"_s, good } }).status, 200);
    QCOMPARE(desk.get(u"callbackConfiguration"_s).json.value("hmacSecret"_L1).toString(), good);
}

void TestSinchApi::emergencyAddressesAreNotThere()
{
    SinchDesk desk;
    const QString number = desk.rented();
    const SinchReply reply = desk.get(u"activeNumbers/%1/emergencyAddress"_s.arg(number));
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.error().value("message"_L1).toString(), u"Missing E911 feature"_s);
    QCOMPARE(reply.detail().value("resourceType"_L1).toString(), u"EmergencyAddress"_s);
    QCOMPARE(reply.detail().value("resourceName"_L1).toString(), QString());
}

void TestSinchApi::linksCanBePickedFromTheServicesBeside()
{
    SinchDesk desk;
    const SinchCatalog &catalog = desk.state().catalog();
    const QJsonObject app = desk.get(u"apps"_s).rows(u"apps"_s).at(0).toObject();
    QJsonObject sms;
    for (const QJsonValue &channel : app.value("channel_credentials"_L1).toArray()) {
        if (channel["channel"_L1] == u"SMS"_s)
            sms = channel["static_bearer"_L1].toObject();
    }
    QCOMPARE(sms.value("claimed_identity"_L1).toString(), catalog.servicePlans().at(0));
    QCOMPARE(sms.value("token"_L1).toString(), catalog.bearer());
    QCOMPARE(desk.get(u"trunks?page=1&size=1"_s).rows(u"trunks"_s).size(), 1);
    QCOMPARE(desk.get(u"trunks"_s).rows(u"trunks"_s).at(1)["id"_L1].toString(), catalog.trunks().at(1).id);
    desk.useVersion(u"v3"_s);
    const SinchReply fax = desk.get(u"services?pageSize=2&page=2"_s);
    QCOMPARE(fax.rows(u"services"_s).size(), 1);
    QCOMPARE(fax.rows(u"services"_s).at(0)["id"_L1].toString(), catalog.faxServices().at(2).id);
    QCOMPARE(fax.json.value("totalPages"_L1).toInt(), 2);
}

void TestSinchApi::campaignsComeInPages()
{
    SinchDesk desk;
    const SinchReply first = desk.get(u"campaignRegistrations?pageSize=100"_s);
    QCOMPARE(first.rows(u"campaignRegistrations"_s).size(), 4);
    const QString token = first.json.value("nextPageToken"_L1).toString();
    QVERIFY(!token.isEmpty());
    const SinchReply second = desk.get(
        u"campaignRegistrations?pageToken="_s + QString::fromLatin1(QUrl::toPercentEncoding(token)));
    QCOMPARE(second.rows(u"campaignRegistrations"_s).size(), 2);
    QCOMPARE(second.json.value("nextPageToken"_L1).toString(), QString());
    const QJsonArray active
        = desk.get(u"campaignRegistrations?status=ACTIVE"_s).rows(u"campaignRegistrations"_s);
    QCOMPARE(active.size(), 2);
}

QTEST_APPLESS_MAIN(TestSinchApi)
#include "tst_sinchapi.moc"
