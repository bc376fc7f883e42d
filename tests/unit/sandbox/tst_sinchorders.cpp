// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sinchdesk.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject product(const QString &region, const QString &type)
{
    return { { u"regionCode"_s, region }, { u"numberType"_s, type } };
}

QJsonObject wishFor(const QString &number, const QString &region, const QString &type)
{
    QJsonObject wish = product(region, type);
    wish.insert(u"numberOrderOption"_s, QJsonObject{ { u"phoneNumbers"_s, QJsonArray{ number } } });
    return wish;
}

SinchReply create(SinchDesk &desk, const QJsonObject &wish)
{
    return desk.post(u"numberOrders:createNumberOrder"_s, wish);
}

QString idOf(const SinchReply &reply)
{
    return reply.json["idNumberOrder"_L1].toString();
}

QString stateOf(SinchDesk &desk, const QString &id)
{
    return desk.get(u"numberOrders/"_s + id).json["state"_L1].toString();
}

QJsonObject details()
{
    const QJsonObject data{ { u"companyName"_s, u"Example GmbH"_s }, { u"streetAddress"_s, u"Musterweg 1"_s },
        { u"city"_s, u"Berlin"_s }, { u"postalCode"_s, u"10115"_s } };
    return { { u"requestDetails"_s, QJsonObject{ { u"data"_s, data } } } };
}

} // namespace

class TestSinchOrders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requirementsDifferByCountry();
    void anOrderReservesThenIsReviewedThenCompleted();
    void anOrderCarriesItsLinks();
    void severalNumbersCanBeOrderedAtOnce();
    void createRefuses_data();
    void createRefuses();
    void whatIsGoneOrTooDearIsNotReserved();
    void anOrderThatNobodySubmitsExpires();
    void withoutPapersAnOrderIsBlockedUntilTheyAreThere();
    void papersAreLookedAt();
    void reviewsEndAsTold_data();
    void reviewsEndAsTold();
    void someIrishNumbersAreNeverHandedOut();
    void anOrderIsSubmittedOnce();
    void ordersOfOthersAreMissing();
};

void TestSinchOrders::requirementsDifferByCountry()
{
    SinchDesk desk;
    const auto lookUp = [&desk](const QString &region) {
        return desk.post(u"numberOrders:lookupNumberRequirements"_s, product(region, u"LOCAL"_s));
    };
    const SinchReply unlisted = lookUp(u"US"_s);
    QCOMPARE(unlisted.status, 404);
    QCOMPARE(unlisted.detail().value("resourceType"_L1).toString(), u"NumberProduct"_s);
    const SinchReply none = lookUp(u"SE"_s);
    QCOMPARE(none.status, 200);
    QVERIFY(none.json["fields"_L1].toObject().isEmpty());
    QVERIFY(none.json["attachments"_L1].toArray().isEmpty());
    for (const QString &region : { u"DE"_s, u"AU"_s }) {
        const SinchReply papers = lookUp(region);
        QVERIFY(!papers.json["fields"_L1].toObject().isEmpty());
        const QJsonArray attachments = papers.json["attachments"_L1].toArray();
        QCOMPARE(attachments.size(), 2);
        QVERIFY(attachments.at(0)["mandatory"_L1].toBool());
    }
    QCOMPARE(desk.post(u"numberOrders:lookupNumberRequirements"_s, product(u"US"_s, u"FIXED"_s)).status, 400);
}

void TestSinchOrders::anOrderReservesThenIsReviewedThenCompleted()
{
    SinchDesk desk;
    const QString number = desk.offered(u"SE"_s, u"MOBILE"_s);
    const SinchReply created = create(desk, wishFor(number, u"SE"_s, u"MOBILE"_s));
    QCOMPARE(created.status, 200);
    QCOMPARE(created.json["state"_L1].toString(), u"CREATED"_s);
    QCOMPARE(created.json["numberType"_L1].toString(), u"MOBILE"_s);
    const QJsonValue row = created.json["orderNumbers"_L1][0];
    QCOMPARE(row["phoneNumber"_L1].toString(), number);
    QVERIFY(row["capabilities"_L1].isArray());
    QVERIFY(row["numberPrice"_L1]["monthlyPrice"_L1]["amount"_L1].isString());
    QVERIFY(created.json["expireTime"_L1].toString() > created.json["createTime"_L1].toString());
    QCOMPARE(desk.get(u"availableNumbers/"_s + number).status, 404);
    QCOMPARE(desk.get(u"activeNumbers/"_s + number).status, 404);

    const QString id = idOf(created);
    const SinchReply submitted = desk.post(u"numberOrders/%1/submit"_s.arg(id));
    QCOMPARE(submitted.json["state"_L1].toString(), u"IN_REVIEW"_s);
    desk.state().clock().advance(1s);
    QCOMPARE(stateOf(desk, id), u"IN_REVIEW"_s);
    QCOMPARE(desk.state().executedCount("buy"), 0);
    desk.state().clock().advance(3s);
    QCOMPARE(stateOf(desk, id), u"COMPLETED"_s);
    QCOMPARE(desk.get(u"activeNumbers/"_s + number).status, 200);
    QCOMPARE(desk.state().executedCount("buy", number.mid(1)), 1);
    QCOMPARE(desk.state().executedCount("order", number.mid(1)), 1);
    QCOMPARE(desk.state().executedCount("submit", number.mid(1)), 1);
    QVERIFY(desk.state().balanceCents() < 25000);
}

void TestSinchOrders::anOrderCarriesItsLinks()
{
    SinchDesk desk({ 7, 40, 25000, 0ms });
    const QString number = desk.offered(u"SE"_s, u"MOBILE"_s);
    QJsonObject wish = wishFor(number, u"SE"_s, u"MOBILE"_s);
    const QString plan = desk.state().catalog().servicePlans().at(0);
    wish.insert(u"smsConfiguration"_s, QJsonObject{ { u"servicePlanId"_s, plan } });
    wish.insert(u"callbackUrl"_s, u"https://hooks.example.com/in"_s);
    const SinchReply created = create(desk, wish);
    QCOMPARE(created.json["smsConfiguration"_L1]["servicePlanId"_L1].toString(), plan);
    QCOMPARE(desk.post(u"numberOrders/%1/submit"_s.arg(idOf(created))).status, 200);
    QCOMPARE(stateOf(desk, idOf(created)), u"COMPLETED"_s);
    const SinchReply owned = desk.get(u"activeNumbers/"_s + number);
    QCOMPARE(owned.json["smsConfiguration"_L1]["servicePlanId"_L1].toString(), plan);
    QCOMPARE(owned.json["callbackUrl"_L1].toString(), u"https://hooks.example.com/in"_s);
}

void TestSinchOrders::severalNumbersCanBeOrderedAtOnce()
{
    SinchDesk desk({ 7, 40, 25000, 0ms });
    QJsonObject wish = product(u"GB"_s, u"MOBILE"_s);
    wish.insert(u"quantityOrderOption"_s, QJsonObject{ { u"requestedQuantity"_s, 3 } });
    const SinchReply created = create(desk, wish);
    QCOMPARE(created.json["orderNumbers"_L1].toArray().size(), 3);
    QCOMPARE(desk.post(u"numberOrders/%1/submit"_s.arg(idOf(created))).status, 200);
    QCOMPARE(desk.state().executedCount("buy"), 3);
}

void TestSinchOrders::createRefuses_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("no option") << R"({"numberOrderOption":null})"_ba;
    QTest::newRow("both options") << R"({"quantityOrderOption":{"requestedQuantity":1}})"_ba;
    QTest::newRow("two numbers")
        << R"({"numberOrderOption":{"phoneNumbers":["+46701740605","+46701740606"]}})"_ba;
    QTest::newRow("number without its plus")
        << R"({"numberOrderOption":{"phoneNumbers":["46701740605"]}})"_ba;
    QTest::newRow("quantity")
        << R"({"numberOrderOption":null,"quantityOrderOption":{"requestedQuantity":101}})"_ba;
    QTest::newRow("type under its other name") << R"({"numberType":null,"type":"MOBILE"})"_ba;
    QTest::newRow("no region") << R"({"regionCode":null})"_ba;
    QTest::newRow("voice without type") << R"({"voiceConfiguration":{"appId":"x"}})"_ba;
    QTest::newRow("empty SMS") << R"({"smsConfiguration":{}})"_ba;
    QTest::newRow("name") << R"({"displayName":"Desk"})"_ba;
}

void TestSinchOrders::createRefuses()
{
    QFETCH(QByteArray, change);
    SinchDesk desk;
    const QString number = desk.offered(u"SE"_s, u"MOBILE"_s);
    QJsonObject wish = wishFor(number, u"SE"_s, u"MOBILE"_s);
    const QJsonObject changes = QJsonDocument::fromJson(change).object();
    for (auto one = changes.begin(); one != changes.end(); ++one)
        wish.insert(one.key(), one.value());
    QCOMPARE(create(desk, wish).status, 400);
    QCOMPARE(desk.get(u"availableNumbers/"_s + number).status, 200);
    QVERIFY(desk.state().orders().all().isEmpty());
}

void TestSinchOrders::whatIsGoneOrTooDearIsNotReserved()
{
    SinchDesk desk;
    const QString number = desk.offered(u"SE"_s, u"MOBILE"_s);
    QCOMPARE(create(desk, wishFor(number, u"SE"_s, u"LOCAL"_s)).status, 404);
    desk.state().emptyBalance();
    const SinchReply dear = create(desk, wishFor(number, u"SE"_s, u"MOBILE"_s));
    QCOMPARE(dear.status, 400);
    QVERIFY(dear.error().value("message"_L1).toString().contains(u"enough credit"_s));
    desk.state().takeFromUnder(number.mid(1));
    QCOMPARE(create(desk, wishFor(number, u"SE"_s, u"MOBILE"_s)).status, 404);
    QCOMPARE(desk.state().executedCount("order"), 0);
}

void TestSinchOrders::anOrderThatNobodySubmitsExpires()
{
    SinchDesk desk;
    const QString number = desk.offered(u"SE"_s, u"MOBILE"_s);
    const QString id = idOf(create(desk, wishFor(number, u"SE"_s, u"MOBILE"_s)));
    desk.state().clock().advance(47h);
    QCOMPARE(stateOf(desk, id), u"CREATED"_s);
    desk.state().clock().advance(2h);
    QCOMPARE(stateOf(desk, id), u"EXPIRED"_s);
    QCOMPARE(desk.get(u"availableNumbers/"_s + number).status, 200);
    QCOMPARE(desk.state().balanceCents(), 25000);
    QCOMPARE(desk.post(u"numberOrders/%1/submit"_s.arg(id)).status, 400);
}

void TestSinchOrders::withoutPapersAnOrderIsBlockedUntilTheyAreThere()
{
    SinchDesk desk({ 7, 40, 25000, 0ms });
    const QString number = desk.offered(u"DE"_s, u"MOBILE"_s);
    const QString id = idOf(create(desk, wishFor(number, u"DE"_s, u"MOBILE"_s)));
    QCOMPARE(desk.post(u"numberOrders/%1/submit"_s.arg(id)).status, 200);
    QCOMPARE(stateOf(desk, id), u"BLOCKED"_s);
    const QString path = u"numberOrders/%1/registration"_s.arg(id);
    QVERIFY(!desk.get(path).json["logs"_L1][0]["message"_L1].toString().isEmpty());
    QCOMPARE(desk.put(path, details()).status, 200);
    QCOMPARE(desk.get(path).json["requestDetails"_L1], details()["requestDetails"_L1]);
    QCOMPARE(desk.post(u"numberOrders/%1/submit"_s.arg(id)).status, 200);
    QCOMPARE(stateOf(desk, id), u"COMPLETED"_s);
    QCOMPARE(desk.state().executedCount("buy", number.mid(1)), 1);
}

void TestSinchOrders::papersAreLookedAt()
{
    SinchDesk desk;
    const QString number = desk.offered(u"DE"_s, u"MOBILE"_s);
    const QString id = idOf(create(desk, wishFor(number, u"DE"_s, u"MOBILE"_s)));
    const SinchReply incomplete
        = desk.put(u"numberOrders/%1/registration"_s.arg(id), { { u"requestDetails"_s, QJsonObject{} } });
    QCOMPARE(incomplete.status, 400);
    QCOMPARE(incomplete.field(), u"companyName"_s);

    const QString to = desk.at(u"numberOrders/%1/attachments/proof-of-address"_s.arg(id));
    const QByteArray form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bill.pdf\"\r\n"
                            "Content-Type: application/pdf\r\n\r\n%PDF\r\n--x--\r\n";
    QCOMPARE(desk.send("POST", to, form).status, 400);
    QCOMPARE(desk.send("POST", to, form, "multipart/form-data; boundary=x").status, 200);
    const QByteArray large = form + QByteArray(5 * 1024 * 1024, 'x');
    const SinchReply tooLarge = desk.send("POST", to, large, "multipart/form-data; boundary=x");
    QCOMPARE(tooLarge.status, 413);
    QCOMPARE(tooLarge.errorStatus(), u"CONTENT_TOO_LARGE"_s);
    const QString unknown = desk.at(u"numberOrders/%1/attachments/photo"_s.arg(id));
    QCOMPARE(desk.send("POST", unknown, form, "multipart/form-data; boundary=x").status, 404);
    const QJsonValue stored = desk.get(u"numberOrders/%1/registration"_s.arg(id)).json["attachments"_L1][0];
    QCOMPARE(stored["fileName"_L1].toString(), u"bill.pdf"_s);
    QCOMPARE(stored["mimeType"_L1].toString(), u"application/pdf"_s);
}

void TestSinchOrders::reviewsEndAsTold_data()
{
    QTest::addColumn<SinchOrderState>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("givenBack");
    QTest::newRow("rejected") << SinchOrderState::Rejected << u"REJECTED"_s << true;
    QTest::newRow("expired") << SinchOrderState::Expired << u"EXPIRED"_s << true;
    QTest::newRow("blocked") << SinchOrderState::Blocked << u"BLOCKED"_s << false;
    QTest::newRow("endless") << SinchOrderState::InReview << u"IN_REVIEW"_s << false;
}

void TestSinchOrders::reviewsEndAsTold()
{
    QFETCH(SinchOrderState, state);
    QFETCH(QString, word);
    QFETCH(bool, givenBack);
    SinchDesk desk({ 7, 40, 25000, 0ms });
    const QString number = desk.offered(u"SE"_s, u"MOBILE"_s);
    desk.state().orders().decide(number.mid(1), state, u"Because."_s);
    const QString id = idOf(create(desk, wishFor(number, u"SE"_s, u"MOBILE"_s)));
    QCOMPARE(desk.post(u"numberOrders/%1/submit"_s.arg(id)).status, 200);
    QCOMPARE(stateOf(desk, id), word);
    const QJsonValue log = desk.get(u"numberOrders/%1/registration"_s.arg(id)).json["logs"_L1][0];
    QCOMPARE(log["message"_L1].toString(), state == SinchOrderState::InReview ? QString() : u"Because."_s);
    QCOMPARE(desk.get(u"availableNumbers/"_s + number).status, givenBack ? 200 : 404);
    QCOMPARE(desk.state().balanceCents() == 25000, givenBack);
    QCOMPARE(desk.state().executedCount("buy"), 0);
}

void TestSinchOrders::someIrishNumbersAreNeverHandedOut()
{
    SinchDesk desk({ 7, 40, 25000, 0ms });
    const QMap<QString, QString> ends{ { u"35320917"_s, u"EXPIRED"_s }, { u"35320918"_s, u"BLOCKED"_s },
        { u"35320919"_s, u"REJECTED"_s } };
    for (auto end = ends.cbegin(); end != ends.cend(); ++end) {
        SinchFilter filter;
        filter.regionCode = u"IE"_s;
        filter.pattern = u'+' + end.key();
        const QList<PoolNumber> found = desk.state().search(filter, 1);
        QVERIFY(!found.isEmpty());
        const QString id = idOf(create(desk, wishFor(u'+' + found.constFirst().msisdn, u"IE"_s, u"LOCAL"_s)));
        QCOMPARE(desk.post(u"numberOrders/%1/submit"_s.arg(id)).status, 200);
        QCOMPARE(stateOf(desk, id), end.value());
    }
}

void TestSinchOrders::anOrderIsSubmittedOnce()
{
    SinchDesk desk;
    const QString number = desk.offered(u"SE"_s, u"MOBILE"_s);
    const QString id = idOf(create(desk, wishFor(number, u"SE"_s, u"MOBILE"_s)));
    QCOMPARE(desk.post(u"numberOrders/%1/submit"_s.arg(id)).status, 200);
    const SinchReply again = desk.post(u"numberOrders/%1/submit"_s.arg(id));
    QCOMPARE(again.status, 400);
    QCOMPARE(again.errorStatus(), u"FAILED_PRECONDITION"_s);
    QCOMPARE(desk.state().executedCount("submit"), 1);
}

void TestSinchOrders::ordersOfOthersAreMissing()
{
    SinchDesk desk;
    for (const SinchReply &reply : { desk.get(u"numberOrders/01nobody"_s),
             desk.post(u"numberOrders/01nobody/submit"_s), desk.get(u"numberOrders/01nobody/registration"_s),
             desk.put(u"numberOrders/01nobody/registration"_s, details()) }) {
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.detail().value("resourceType"_L1).toString(), u"NumberOrder"_s);
    }
}

QTEST_APPLESS_MAIN(TestSinchOrders)
#include "tst_sinchorders.moc"
