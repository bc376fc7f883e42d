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

/// What is on offer and what is rented, in today's Numbers API.
class TestSinchLists final : public QObject
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
    void pagesCoverTheListOnce();
    void pagesAreCapped();
    void listRefuses_data();
    void listRefuses();
    void listIsOrderedAndFiltered();
    void rentedNumbersHaveEveryDocumentedField();
};

void TestSinchLists::offersHaveEveryDocumentedField()
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

void TestSinchLists::searchFilters_data()
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

void TestSinchLists::searchFilters()
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

void TestSinchLists::searchRefuses_data()
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

void TestSinchLists::searchRefuses()
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

void TestSinchLists::searchOrderDiffersFromCallToCall()
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

void TestSinchLists::namesOfTheOtherListAreIgnored()
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

void TestSinchLists::pagesCoverTheListOnce()
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

void TestSinchLists::pagesAreCapped()
{
    SinchDesk desk({ 7, 250, 25000, 0ms });
    const SinchReply reply = desk.get(u"activeNumbers?pageSize=1000"_s);
    QCOMPARE(reply.rows(u"activeNumbers"_s).size(), 100);
    QVERIFY(!reply.json.value("nextPageToken"_L1).toString().isEmpty());
    QCOMPARE(desk.get(u"activeNumbers"_s).rows(u"activeNumbers"_s).size(), 20);
}

void TestSinchLists::listRefuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("order") << u"orderBy=display_name"_s << u"order_by"_s;
    QTest::newRow("token of nobody") << u"pageToken=aGVsbG8%3D"_s << u"page_token"_s;
    QTest::newRow("region") << u"regionCode=Sweden"_s << u"region_code"_s;
}

void TestSinchLists::listRefuses()
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

void TestSinchLists::listIsOrderedAndFiltered()
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

void TestSinchLists::rentedNumbersHaveEveryDocumentedField()
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

QTEST_APPLESS_MAIN(TestSinchLists)
#include "tst_sinchlists.moc"
