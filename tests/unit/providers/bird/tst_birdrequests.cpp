// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/requests.h"
#include "providers/bird/voicesettings.h"
#include "providers/bird/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Bird;

namespace {

const QUrl kHost(u"https://us1.platform.bird.com"_s);

NumberRef number(const QString &digits = u"447700900123"_s, const QString &country = u"GB"_s)
{
    return { u"account"_s, country, *PhoneNumber::fromDigits(digits) };
}

Change change(ChangeKind kind = ChangeKind::Buy)
{
    Change made;
    made.id = u"8b3f0c52-6d1e-4a77-9f10-3c5d2e7a9b41"_s;
    made.kind = kind;
    made.ref = number();
    return made;
}

WriteIntent configure(const SettingValues &full, const SettingEdits &edits)
{
    WriteIntent intent;
    intent.change = change(ChangeKind::Configure);
    intent.change.edits = edits;
    intent.full = full;
    return intent;
}

QString urlOf(HttpRequest request)
{
    request.base = kHost;
    return request.url().toString(QUrl::FullyEncoded);
}

SearchQuery query(const QString &digits, DigitsMatch match = DigitsMatch::StartsWith)
{
    SearchQuery made;
    made.country = u"gb"_s;
    made.digits = digits;
    made.match = match;
    return made;
}

} // namespace

class TestBirdRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAtTheseAddresses_data();
    void readsAtTheseAddresses();
    void searchesByWhatBirdFilters_data();
    void searchesByWhatBirdFilters();
    void sendsDigitsWithoutTheCallingCode_data();
    void sendsDigitsWithoutTheCallingCode();
    void filtersOwnedNumbers_data();
    void filtersOwnedNumbers();
    void findsOneNumber_data();
    void findsOneNumber();
    void writesUnderTheKeyOfTheChange_data();
    void writesUnderTheKeyOfTheChange();
    void ordersByNumber();
    void changesOnlyWhatWasEdited_data();
    void changesOnlyWhatWasEdited();
    void refreshesBehindWhatAPersonWaitsFor();
    void encodesIds();
    void knowsWhatBirdCannotSell();
};

void TestBirdRequests::readsAtTheseAddresses_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QString>("path");
    QTest::newRow("workspace") << workspaceRequest() << u"/v1/workspace"_s;
    QTest::newRow("offer") << offerRequest(number()) << u"/v1/numbers/available/%2B447700900123"_s;
    QTest::newRow("offer of a short code")
        << offerRequest(number(u"05556"_s)) << u"/v1/numbers/available/05556"_s;
    QTest::newRow("order") << orderRequest(u"nor_1"_s) << u"/v1/numbers/orders/nor_1"_s;
    QTest::newRow("orders") << ordersRequest({}) << u"/v1/numbers/orders?limit=100"_s;
    QTest::newRow("more orders") << ordersRequest(u"a+b="_s)
                                 << u"/v1/numbers/orders?limit=100&starting_after=a%2Bb%3D"_s;
    QTest::newRow("owned") << ownedRequest({}, {}) << u"/v1/numbers?limit=100"_s;
    QTest::newRow("more owned") << ownedRequest({ { u"country_code"_s, u"GB"_s } }, u"next"_s)
                                << u"/v1/numbers?country_code=GB&limit=100&starting_after=next"_s;
    QTest::newRow("routes") << voiceNumbersRequest({}) << u"/v1/voice/numbers?limit=100"_s;
    QTest::newRow("a route") << voiceNumbersRequest(u"next"_s, u"447700900123"_s)
                             << u"/v1/voice/numbers?search=447700900123&limit=100&starting_after=next"_s;
}

void TestBirdRequests::readsAtTheseAddresses()
{
    QFETCH(HttpRequest, request);
    QFETCH(QString, path);
    QCOMPARE(urlOf(request), QString(kHost.toString() + path));
    QCOMPARE(request.verb, Verb::Get);
    QCOMPARE(headerValue(request.headers, "accept"), "application/json"_ba);
    QVERIFY(headerValue(request.headers, "idempotency-key").isEmpty());
    QVERIFY(request.body.isEmpty());
    QVERIFY(!request.isWrite());
    QVERIFY(!request.route.contains(u"447700900123"_s));
}

void TestBirdRequests::searchesByWhatBirdFilters_data()
{
    QTest::addColumn<SearchQuery>("wanted");
    QTest::addColumn<QByteArray>("filters");
    QTest::newRow("country") << query({}) << "country_code=GB"_ba;
    for (const auto &[kind, word] :
        { std::pair{ NumberType::Kind::Local, "local" }, std::pair{ NumberType::Kind::Mobile, "mobile" },
            std::pair{ NumberType::Kind::National, "national" },
            std::pair{ NumberType::Kind::TollFree, "toll_free" },
            std::pair{ NumberType::Kind::ShortCode, "short_code" } }) {
        SearchQuery typed = query({});
        typed.type = kind;
        QTest::newRow(word) << typed << "country_code=GB&number_type=" + QByteArray(word);
    }
    SearchQuery odd = query({});
    odd.type = NumberType::unknown(u"short_code_fteu"_s);
    QTest::newRow("a type of Bird's own") << odd << "country_code=GB&number_type=short_code_fteu"_ba;
    SearchQuery able = query({});
    able.capabilities = { Capability::Sms, Capability::Mms, Capability::Voice };
    QTest::newRow("capabilities, one after the other")
        << able << "country_code=GB&capabilities=sms&capabilities=mms&capabilities=voice"_ba;
    SearchQuery all = query(u"44770"_s);
    all.type = NumberType::Kind::Mobile;
    all.capabilities = { Capability::Voice };
    QTest::newRow("all of them") << all
                                 << "country_code=GB&number_type=mobile&prefix=770&capabilities=voice"_ba;
}

void TestBirdRequests::searchesByWhatBirdFilters()
{
    QFETCH(SearchQuery, wanted);
    QFETCH(QByteArray, filters);
    QCOMPARE(searchFilters(wanted).encoded(), filters);
    const QString base = u"https://us1.platform.bird.com/v1/numbers/available?"_s;
    QCOMPARE(urlOf(searchRequest(searchFilters(wanted), {})),
        QString(base + QString::fromLatin1(filters) + u"&limit=100"_s));
    QCOMPARE(urlOf(searchRequest(searchFilters(wanted), u"c/1"_s)),
        QString(base + QString::fromLatin1(filters) + u"&limit=100&starting_after=c%2F1"_s));
}

void TestBirdRequests::sendsDigitsWithoutTheCallingCode_data()
{
    QTest::addColumn<SearchQuery>("wanted");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("start");
    QTest::newRow("with the calling code") << query(u"447700"_s) << u"7700"_s << u"447700"_s;
    QTest::newRow("national") << query(u"7700"_s) << u"7700"_s << u"447700"_s;
    QTest::newRow("as it is dialled inland") << query(u"07700"_s) << u"7700"_s << u"447700"_s;
    QTest::newRow("only the calling code") << query(u"44"_s) << QString() << QString();
    QTest::newRow("half the calling code") << query(u"4"_s) << QString() << QString();
    QTest::newRow("a whole number") << query(u"447700900123"_s) << u"7700900123"_s << u"447700900123"_s;
    QTest::newRow("more than Bird takes")
        << query(u"447700900123456"_s) << u"7700900123"_s << u"447700900123456"_s;
    QTest::newRow("nothing") << query({}) << QString() << QString();
    QTest::newRow("anywhere") << query(u"7700"_s, DigitsMatch::Contains) << QString() << QString();
    QTest::newRow("at the end") << query(u"7700"_s, DigitsMatch::EndsWith) << QString() << QString();
}

void TestBirdRequests::sendsDigitsWithoutTheCallingCode()
{
    QFETCH(SearchQuery, wanted);
    QTEST(searchFilters(wanted).value(u"prefix"_s), "prefix");
    QTEST(startOf(wanted), "start");
}

void TestBirdRequests::filtersOwnedNumbers_data()
{
    QTest::addColumn<SettingValues>("values");
    QTest::addColumn<QByteArray>("filters");
    QTest::newRow("everything") << SettingValues{} << ""_ba;
    QTest::newRow("country") << SettingValues{ { u"country_code"_s, u"gb"_s } } << "country_code=GB"_ba;
    QTest::newRow("any type") << SettingValues{ { u"number_type"_s, QString() } } << ""_ba;
    QTest::newRow("a type") << SettingValues{ { u"number_type"_s, u"toll_free"_s } }
                            << "number_type=toll_free"_ba;
    QTest::newRow("a beginning") << SettingValues{ { u"prefix"_s, u"7700"_s } } << "prefix=7700"_ba;
    QTest::newRow("a number") << SettingValues{ { u"number"_s, u"+44 7700 900123"_s } }
                              << "number=%2B447700900123"_ba;
    QTest::newRow("a number as it is dialled inland") << SettingValues{ { u"number"_s, u"07700 900123"_s },
        { u"country_code"_s, u"GB"_s } } << "number=%2B447700900123&country_code=GB"_ba;
    QTest::newRow("capabilities") << SettingValues{ { u"capabilities"_s, u"sms,voice"_s } }
                                  << "capabilities=sms&capabilities=voice"_ba;
}

void TestBirdRequests::filtersOwnedNumbers()
{
    QFETCH(SettingValues, values);
    QFETCH(QByteArray, filters);
    QCOMPARE(ownedFilters(values).encoded(), filters);
}

void TestBirdRequests::findsOneNumber_data()
{
    QTest::addColumn<NumberRef>("ref");
    QTest::addColumn<QByteArray>("filters");
    QTest::newRow("a number") << number() << "number=%2B447700900123"_ba;
    const NumberRef code{ u"account"_s, u"gb"_s, *PhoneNumber::shortCode(u"05556"_s) };
    QTest::newRow("a short code") << code << "number=05556&country_code=GB"_ba;
    QTest::newRow("a short code that is not marked as one")
        << number(u"05556"_s) << "number=05556&country_code=GB"_ba;
}

void TestBirdRequests::findsOneNumber()
{
    QFETCH(NumberRef, ref);
    QFETCH(QByteArray, filters);
    QCOMPARE(exactFilters(ref).encoded(), filters);
}

void TestBirdRequests::writesUnderTheKeyOfTheChange_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("path");
    QTest::newRow("order") << placeOrderRequest(change()) << Verb::Post << u"/v1/numbers/orders"_s;
    QTest::newRow("release") << releaseRequest(u"nda_1"_s, change()) << Verb::Delete
                             << u"/v1/numbers/nda_1"_s;
    QTest::newRow("route") << updateVoiceRequest(u"vnu_1"_s, configure({}, { { u"name"_s, QString() } }))
                           << Verb::Patch << u"/v1/voice/numbers/vnu_1"_s;
}

void TestBirdRequests::writesUnderTheKeyOfTheChange()
{
    QFETCH(HttpRequest, request);
    QTEST(request.verb, "verb");
    QFETCH(QString, path);
    QCOMPARE(urlOf(request), QString(kHost.toString() + path));
    QCOMPARE(headerValue(request.headers, "Idempotency-Key"), change().id.toUtf8());
    QCOMPARE(request.safety, WriteSafety::Keyed);
    QVERIFY(request.query.isEmpty());
}

void TestBirdRequests::ordersByNumber()
{
    const HttpRequest request = placeOrderRequest(change());
    QCOMPARE(request.contentType, "application/json"_ba);
    QCOMPARE(request.body, R"({"number":"+447700900123"})"_ba);
    QVERIFY(releaseRequest(u"nda_1"_s, change()).body.isEmpty());
}

void TestBirdRequests::changesOnlyWhatWasEdited_data()
{
    QTest::addColumn<WriteIntent>("intent");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<SettingValues>("after");
    const QString name = u"name"_s;
    const QString route = u"routeType"_s;
    const SettingValues trunk{ { route, u"trunk"_s }, { u"trunkId"_s, u"spt_1"_s } };
    SettingValues named = trunk;
    named.insert(name, u"Desk"_s);
    QTest::newRow("a name") << configure(named, { { name, u"Desk"_s } }) << R"({"name":"Desk"})"_ba << named;
    QTest::newRow("a name with spaces around")
        << configure({ { name, u" Desk "_s } }, { { name, u" Desk "_s } }) << R"({"name":"Desk"})"_ba
        << SettingValues{ { name, u"Desk"_s } };
    QTest::newRow("no name") << configure(
        { { name, QString() }, { route, u"reject"_s } }, { { name, QString() } })
                             << R"({"name":null})"_ba << SettingValues{ { route, u"reject"_s } };
    QTest::newRow("a trunk") << configure(
        named, trunk) << R"({"inbound_configuration":{"route":{"trunk_id":"spt_1","type":"trunk"}}})"_ba
                             << named;
    QTest::newRow("another trunk writes the whole route")
        << configure(trunk, { { u"trunkId"_s, u"spt_1"_s } })
        << R"({"inbound_configuration":{"route":{"trunk_id":"spt_1","type":"trunk"}}})"_ba << trunk;
    SettingValues forward{ { route, u"forward"_s }, { u"forwardTo"_s, u"+44 20 7946 0018"_s },
        { u"forwardAs"_s, u"calling_number"_s }, { u"trunkId"_s, u"spt_1"_s } };
    QTest::newRow("a forward leaves the old trunk behind")
        << configure(forward, { { route, u"forward"_s } })
        << R"({"inbound_configuration":{"route":{"forward_as":"calling_number","forward_to":"+442079460018","type":"forward"}}})"_ba
        << SettingValues{ { route, u"forward"_s }, { u"forwardTo"_s, u"+442079460018"_s },
               { u"forwardAs"_s, u"calling_number"_s } };
    QTest::newRow("the default") << configure(
        { { route, QString() }, { u"trunkId"_s, u"spt_1"_s } }, { { route, QString() } })
                                 << R"({"inbound_configuration":{"route":null}})"_ba << SettingValues{};
    QTest::newRow("all") << configure({ { name, u"Desk"_s }, { route, u"voicemail"_s } },
        { { name, u"Desk"_s }, { route, u"voicemail"_s } })
                         << R"({"inbound_configuration":{"route":{"type":"voicemail"}},"name":"Desk"})"_ba
                         << SettingValues{ { name, u"Desk"_s }, { route, u"voicemail"_s } };
}

void TestBirdRequests::changesOnlyWhatWasEdited()
{
    QFETCH(WriteIntent, intent);
    QFETCH(QByteArray, body);
    const HttpRequest request = updateVoiceRequest(u"vnu_1"_s, intent);
    QCOMPARE(request.contentType, "application/json"_ba);
    QCOMPARE(request.body, body);
    QTEST(readableAfter(intent), "after");
}

void TestBirdRequests::refreshesBehindWhatAPersonWaitsFor()
{
    QCOMPARE(ownedRequest({}, {}).lane, Lane::Background);
    QCOMPARE(ownedRequest(exactFilters(number()), {}).lane, Lane::Interactive);
    QCOMPARE(voiceNumbersRequest({}).lane, Lane::Background);
    QCOMPARE(voiceNumbersRequest({}, u"447700900123"_s).lane, Lane::Interactive);
    QCOMPARE(placeOrderRequest(change()).lane, Lane::Interactive);
}

void TestBirdRequests::encodesIds()
{
    QCOMPARE(urlOf(orderRequest(u"../v1/x?y#z"_s)),
        u"https://us1.platform.bird.com/v1/numbers/orders/..%2Fv1%2Fx%3Fy%23z"_s);
}

void TestBirdRequests::knowsWhatBirdCannotSell()
{
    SearchQuery wanted = query({});
    QVERIFY(canSell(wanted));
    wanted.capabilities = { Capability::Sms, Capability::WhatsApp };
    QVERIFY(!canSell(wanted));
}

QTEST_GUILESS_MAIN(TestBirdRequests)
#include "tst_birdrequests.moc"
