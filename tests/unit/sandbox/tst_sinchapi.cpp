// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sinchdesk.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto kSearch = u"availableNumbers?regionCode=US&type=LOCAL"_s;

QStringList numbersIn(const QJsonArray &rows)
{
    QStringList numbers;
    for (const QJsonValue &row : rows)
        numbers.append(row.toObject().value("phoneNumber"_L1).toString());
    return numbers;
}

} // namespace

/// The Numbers API of today, apart from links and orders.
class TestSinchApi final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersHaveEveryDocumentedField();
    void searchFilters_data();
    void searchFilters();
    void searchRefuses_data();
    void searchRefuses();
    void searchOrderDiffersFromCallToCall();
    void namesOfTheOtherListAreIgnored();
    void oneOfferCanBeChecked();
    void rentingMovesTheNumberAndTheMoney();
    void whatCannotBeRentedChangesNothing();
    void withoutCreditNothingIsRented();
    void rentRefusesItsBody_data();
    void rentRefusesItsBody();
    void rentAnyIsThereAndCounted();
    void pagesCoverTheListOnce();
    void pagesAreCapped();
    void listRefuses_data();
    void listRefuses();
    void listIsOrderedAndFiltered();
    void rentedNumbersHaveEveryDocumentedField();
    void somebodyElsesNumberIsMissing();
    void releaseEndsOnTheChargeDate();
    void chargesGoOnMonthByMonth();
    void regionsTellTheirTypes();
    void theCallbackSecretHasARule();
    void emergencyAddressesAreNotThere();
    void linksCanBePickedFromTheServicesBeside();
    void campaignsComeInPages();
};

void TestSinchApi::offersHaveEveryDocumentedField()
{
    SinchDesk desk;
    const SinchReply reply = desk.get(kSearch);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.rows(u"availableNumbers"_s).size(), 10);
    const QJsonObject offer = reply.rows(u"availableNumbers"_s).at(0).toObject();
    QCOMPARE(offer.keys(),
        (QStringList{ u"capability"_s, u"monthlyPrice"_s, u"paymentIntervalMonths"_s, u"phoneNumber"_s,
            u"regionCode"_s, u"setupPrice"_s, u"supportingDocumentationRequired"_s, u"type"_s }));
    QVERIFY(offer.value("supportingDocumentationRequired"_L1).toBool());
    const QJsonObject price = offer.value("monthlyPrice"_L1).toObject();
    QVERIFY(price.value("amount"_L1).isString());
    QCOMPARE(price.value("currencyCode"_L1).toString(), u"EUR"_s);
}

void TestSinchApi::searchFilters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expression");
    const QString us = u"regionCode=US&type=LOCAL&size=2000"_s;
    QTest::newRow("start") << us + u"&numberPattern.pattern=%2B1212&numberPattern.searchPattern=START"_s
                           << u"^\\+1212[0-9]{7}$"_s;
    QTest::newRow("contains") << us + u"&numberPattern.pattern=5501&numberPattern.searchPattern=CONTAINS"_s
                              << u"^\\+1[0-9]{3}55501[0-9]{2}$"_s;
    QTest::newRow("end") << us + u"&numberPattern.pattern=7&numberPattern.searchPattern=END"_s << u"7$"_s;
    QTest::newRow("toll-free") << u"regionCode=US&type=TOLL_FREE"_s << u"^\\+18"_s;
    QTest::newRow("mobile") << u"regionCode=SE&type=MOBILE"_s << u"^\\+4670"_s;
    QTest::newRow("capabilities") << us + u"&capabilities=SMS&capabilities=VOICE"_s << u"^\\+1"_s;
}

void TestSinchApi::searchFilters()
{
    QFETCH(QString, query);
    QFETCH(QString, expression);
    SinchDesk desk;
    const SinchReply reply = desk.get(u"availableNumbers?"_s + query);
    QCOMPARE(reply.status, 200);
    const QJsonArray rows = reply.rows(u"availableNumbers"_s);
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows) {
        const QString number = row.toObject().value("phoneNumber"_L1).toString();
        QVERIFY2(number.contains(QRegularExpression(expression)), qPrintable(number));
        if (query.contains(u"capabilities"_s))
            QCOMPARE(row.toObject().value("capability"_L1).toArray(), (QJsonArray{ u"SMS"_s, u"VOICE"_s }));
    }
}

void TestSinchApi::searchRefuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("named");
    QTest::newRow("no region") << u"type=LOCAL"_s << u"region_code"_s;
    QTest::newRow("no type") << u"regionCode=US"_s << u"type"_s;
    QTest::newRow("region in words") << u"regionCode=usa&type=LOCAL"_s << u"region_code"_s;
    QTest::newRow("plus unencoded") << u"regionCode=US&type=LOCAL&numberPattern.pattern=+1212"_s
                                    << u"number_pattern.pattern"_s;
    QTest::newRow("unknown type") << u"regionCode=US&type=FIXED"_s << u"FIXED"_s;
    QTest::newRow("unset of old") << u"regionCode=US&type=NUMBER_TYPE_UNSPECIFIED"_s
                                  << u"NUMBER_TYPE_UNSPECIFIED"_s;
    QTest::newRow("misspelled place")
        << u"regionCode=US&type=LOCAL&numberPattern.searchPattern=CONTAIN"_s << u"CONTAIN"_s;
    QTest::newRow("unknown capability") << u"regionCode=US&type=LOCAL&capabilities=FAX"_s << u"FAX"_s;
    QTest::newRow("size") << u"regionCode=US&type=LOCAL&size=0"_s << u"size"_s;
}

void TestSinchApi::searchRefuses()
{
    QFETCH(QString, query);
    QFETCH(QString, named);
    SinchDesk desk;
    const SinchReply reply = desk.get(u"availableNumbers?"_s + query);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.errorStatus(), u"INVALID_ARGUMENT"_s);
    const QString words = reply.error().value("message"_L1).toString();
    QVERIFY2(reply.field() == named || words.contains(named), qPrintable(words));
}

void TestSinchApi::searchOrderDiffersFromCallToCall()
{
    SinchDesk desk;
    const QStringList first = numbersIn(desk.get(kSearch).rows(u"availableNumbers"_s));
    const QStringList second = numbersIn(desk.get(kSearch).rows(u"availableNumbers"_s));
    QVERIFY(first != second);
    SinchDesk twin;
    QCOMPARE(numbersIn(twin.get(kSearch).rows(u"availableNumbers"_s)), first);
    QVERIFY(desk.get(kSearch + u"&numberPattern.pattern=999&numberPattern.searchPattern=START"_s)
                .rows(u"availableNumbers"_s)
                .isEmpty());
}

void TestSinchApi::namesOfTheOtherListAreIgnored()
{
    SinchDesk desk;
    const auto kindsOfCapabilities = [](const QJsonArray &rows) {
        QSet<qsizetype> sizes;
        for (const QJsonValue &row : rows)
            sizes.insert(row.toObject().value("capability"_L1).toArray().size());
        return sizes.size();
    };
    const SinchReply search = desk.get(kSearch + u"&size=500&capability=SMS&capability=VOICE&pageSize=1"_s);
    QVERIFY(kindsOfCapabilities(search.rows(u"availableNumbers"_s)) > 1);
    const SinchReply list
        = desk.get(u"activeNumbers?capabilities=SMS&capabilities=VOICE&size=1&pageSize=100"_s);
    QCOMPARE(list.rows(u"activeNumbers"_s).size(), 40);
}

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

void TestSinchApi::pagesCoverTheListOnce()
{
    SinchDesk desk;
    QStringList numbers;
    QString token;
    int pages = 0;
    do {
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(token));
        const SinchReply reply = desk.get(u"activeNumbers?pageSize=15&pageToken="_s + encoded);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json.value("totalSize"_L1).toInt(), 40);
        numbers += numbersIn(reply.rows(u"activeNumbers"_s));
        token = reply.json.value("nextPageToken"_L1).toString();
        QVERIFY(token.isEmpty() || token.endsWith(u'='));
        ++pages;
    } while (!token.isEmpty() && pages < 10);
    QCOMPARE(pages, 3);
    QCOMPARE(numbers.size(), 40);
    QCOMPARE(QSet<QString>(numbers.cbegin(), numbers.cend()).size(), 40);
}

void TestSinchApi::pagesAreCapped()
{
    SinchDesk desk({ 7, 250, 25000, 0ms });
    const SinchReply reply = desk.get(u"activeNumbers?pageSize=1000"_s);
    QCOMPARE(reply.rows(u"activeNumbers"_s).size(), 100);
    QVERIFY(!reply.json.value("nextPageToken"_L1).toString().isEmpty());
    QCOMPARE(desk.get(u"activeNumbers"_s).rows(u"activeNumbers"_s).size(), 20);
}

void TestSinchApi::listRefuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("order") << u"orderBy=display_name"_s << u"order_by"_s;
    QTest::newRow("token of nobody") << u"pageToken=aGVsbG8%3D"_s << u"page_token"_s;
    QTest::newRow("region") << u"regionCode=Sweden"_s << u"region_code"_s;
}

void TestSinchApi::listRefuses()
{
    QFETCH(QString, query);
    QFETCH(QString, field);
    SinchDesk desk;
    const SinchReply reply = desk.get(u"activeNumbers?"_s + query);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.detail().value("type"_L1).toString(), u"BadRequest"_s);
    QCOMPARE(reply.field(), field);
    const SinchReply page = desk.get(u"activeNumbers?pageSize=5"_s);
    const QString token = page.json.value("nextPageToken"_L1).toString();
    const QString otherFilter = u"activeNumbers?pageSize=5&regionCode=US&pageToken="_s + token;
    QCOMPARE(desk.get(otherFilter).field(), u"page_token"_s);
}

void TestSinchApi::listIsOrderedAndFiltered()
{
    SinchDesk desk;
    const QStringList numbers
        = numbersIn(desk.get(u"activeNumbers?pageSize=100&orderBy=phoneNumber"_s).rows(u"activeNumbers"_s));
    QVERIFY(std::is_sorted(numbers.cbegin(), numbers.cend()));
    const QJsonArray swedish
        = desk.get(u"activeNumbers?pageSize=100&regionCode=SE"_s).rows(u"activeNumbers"_s);
    QVERIFY(!swedish.isEmpty() && swedish.size() < 40);
    const QString query = u"activeNumbers?numberPattern.pattern=%1&numberPattern.searchPattern=START"_s;
    QCOMPARE(numbersIn(desk.get(query.arg(u"%2B"_s + numbers.at(3).mid(1))).rows(u"activeNumbers"_s)),
        QStringList{ numbers.at(3) });
    const SinchReply both = desk.get(u"activeNumbers?pageSize=100&capability=SMS&capability=VOICE"_s);
    QVERIFY(both.json.value("totalSize"_L1).toInt() < 40);
}

void TestSinchApi::rentedNumbersHaveEveryDocumentedField()
{
    SinchDesk desk;
    const QJsonArray rows = desk.get(u"activeNumbers?pageSize=100"_s).rows(u"activeNumbers"_s);
    static const QRegularExpression kMicroseconds(u"^20[0-9-]{8}T[0-9:]{8}\\.[0-9]{6}Z$"_s);
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        QCOMPARE(row.keys(),
            (QStringList{ u"callbackUrl"_s, u"capability"_s, u"displayName"_s, u"expireAt"_s, u"money"_s,
                u"nextChargeDate"_s, u"paymentIntervalMonths"_s, u"phoneNumber"_s, u"projectId"_s,
                u"regionCode"_s, u"smsConfiguration"_s, u"type"_s, u"voiceConfiguration"_s }));
        QVERIFY(row.value("nextChargeDate"_L1).toString().contains(kMicroseconds));
        const QJsonObject voice = row.value("voiceConfiguration"_L1).toObject();
        for (const auto id : { "appId"_L1, "trunkId"_L1, "serviceId"_L1 })
            QVERIFY(voice.value(id).isString());
        QVERIFY(row.value("money"_L1).toObject().value("amount"_L1).isString());
    }
    // What a client has to survive.
    const auto any = [&rows](const auto &test) { return std::any_of(rows.cbegin(), rows.cend(), test); };
    QVERIFY(any([](const QJsonValue &row) {
        return row["smsConfiguration"_L1]["scheduledProvisioning"_L1]["errorCodes"_L1].toArray()
            == QJsonArray{ u"CAMPAIGN_EXPIRED"_s };
    }));
    QVERIFY(any([](const QJsonValue &row) {
        return row["voiceConfiguration"_L1]["scheduledVoiceProvisioning"_L1].isObject();
    }));
    QVERIFY(any([](const QJsonValue &row) { return row["expireAt"_L1].isString(); }));
    QVERIFY(any([](const QJsonValue &row) { return row["type"_L1] == u"NATIONAL"_s; }));
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
