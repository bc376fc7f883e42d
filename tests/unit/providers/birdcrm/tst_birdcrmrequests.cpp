// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/birdcrm/requests.h"
#include "providers/birdcrm/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::BirdCrm;

namespace {

const QString kOrganization = u"11111111-2222-4333-8444-555555555555"_s;
const QString kWorkspace = u"22222222-2222-4333-8444-555555555555"_s;
const QByteArray kStockOfWorkspace = "/workspaces/22222222-2222-4333-8444-555555555555/numbers-stock-items";

Account account(const QString &base = {})
{
    Account made;
    made.credentials = { { kOrganizationId, kOrganization }, { kWorkspaceId, kWorkspace } };
    if (!base.isEmpty())
        made.baseUrls.insert(kApi, base);
    return made;
}

Scope scope()
{
    return *scopeOf(account());
}

SearchQuery query(const QString &digits = {}, const QString &country = u"GB"_s)
{
    SearchQuery made;
    made.country = country;
    made.digits = digits;
    made.match = DigitsMatch::StartsWith;
    return made;
}

NumberRef number()
{
    return { u"account"_s, u"GB"_s, *PhoneNumber::fromDigits(u"447700900123"_s) };
}

QByteArray targetOf(const HttpRequest &request)
{
    const QUrl url = request.url();
    const QByteArray encoded = url.toEncoded();
    return encoded.sliced(encoded.indexOf('/', 8));
}

} // namespace

class TestBirdCrmRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesToBird();
    void goesToTheBaseUrlOfTheAccount();
    void refusesAnAccountThatLacksSomething_data();
    void refusesAnAccountThatLacksSomething();
    void searchesTheStock_data();
    void searchesTheStock();
    void repeatsTypesAndFeatures();
    void asksForTheOrganizationsStock();
    void goesOnWithAToken();
    void writesThePrefixInBothMeanings_data();
    void writesThePrefixInBothMeanings();
    void takesBackItsOwnTokens_data();
    void takesBackItsOwnTokens();
    void refusesAForeignToken_data();
    void refusesAForeignToken();
    void remembersAPathByName();
    void listsOwnedNumbers_data();
    void listsOwnedNumbers();
    void looksForExactlyOneNumber();
    void buysOneStockItem();
    void endsTheSubscriptionOfTheEndpoint();
    void cancelsTheNumberAtTheSecondStep();
    void encodesIdsInPaths();
    void listsWorkspaces();
    void readsASubscription();
};

void TestBirdCrmRequests::goesToBird()
{
    QCOMPARE(workspacesRequest(scope(), {}).url().host(), u"api.bird.com"_s);
    QCOMPARE(scope().base.scheme(), u"https"_s);
}

void TestBirdCrmRequests::goesToTheBaseUrlOfTheAccount()
{
    const auto there = scopeOf(account(u"https://proxy.example/bird"_s));
    QVERIFY(there);
    QCOMPARE(buyRequest(*there, u"x"_s).url().toString(),
        u"https://proxy.example/bird/workspaces/22222222-2222-4333-8444-555555555555/numbers-long-code"_s);
}

void TestBirdCrmRequests::refusesAnAccountThatLacksSomething_data()
{
    QTest::addColumn<Account>("who");
    QTest::addColumn<QString>("field");
    Account noOrganization = account();
    noOrganization.credentials.remove(kOrganizationId);
    QTest::newRow("no organization") << noOrganization << u"organizationId"_s;
    Account blank = account();
    blank.credentials.insert(kWorkspaceId, u"  "_s);
    QTest::newRow("a blank workspace") << blank << u"workspaceId"_s;
    QTest::newRow("an open address") << account(u"http://api.example"_s) << QString();
}

void TestBirdCrmRequests::refusesAnAccountThatLacksSomething()
{
    QFETCH(Account, who);
    const auto made = scopeOf(who);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::InvalidRequest);
    QTEST(made.error().field, "field");
}

void TestBirdCrmRequests::searchesTheStock_data()
{
    QTest::addColumn<SearchQuery>("asked");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a country") << query() << "?countryCodes=GB&limit=99"_ba;
    QTest::newRow("first digits") << query(u"4479"_s) << "?countryCodes=GB&prefix=%2B4479&limit=99"_ba;
    SearchQuery inside = query(u"4479"_s);
    inside.match = DigitsMatch::Contains;
    QTest::newRow("digits that Bird cannot look for") << inside << "?countryCodes=GB&limit=99"_ba;
    QTest::newRow("a country in small letters") << query({}, u"gb"_s) << "?countryCodes=GB&limit=99"_ba;
    SearchQuery mobile = query();
    mobile.type = NumberType::Kind::Mobile;
    QTest::newRow("a type") << mobile << "?countryCodes=GB&types=mobile&limit=99"_ba;
    SearchQuery tollFree = query();
    tollFree.type = NumberType::Kind::TollFree;
    QTest::newRow("a type with a dash") << tollFree << "?countryCodes=GB&types=toll-free&limit=99"_ba;
}

void TestBirdCrmRequests::searchesTheStock()
{
    QFETCH(SearchQuery, asked);
    QFETCH(QByteArray, expected);
    const HttpRequest request = stockRequest(scope(), asked, {});
    QCOMPARE(request.verb, Verb::Get);
    QCOMPARE(request.safety, WriteSafety::Read);
    QCOMPARE(targetOf(request), kStockOfWorkspace + expected);
    QCOMPARE(request.route, u"workspaces/*/numbers-stock-items"_s);
    QCOMPARE(headerValue(request.headers, "Accept"), "application/json"_ba);
}

void TestBirdCrmRequests::repeatsTypesAndFeatures()
{
    SearchQuery asked = query();
    asked.capabilities = { Capability::Sms, Capability::Voice, Capability::Sms };
    QCOMPARE(stockRequest(scope(), asked, {}).query.encoded(),
        "countryCodes=GB&features=sms-inbound&features=sms-outbound&features=voice-inbound&limit=99"_ba);
}

void TestBirdCrmRequests::asksForTheOrganizationsStock()
{
    StockAsk ask;
    ask.path = StockPath::Organization;
    ask.limit = 1;
    const HttpRequest request = stockRequest(scope(), {}, ask);
    QCOMPARE(targetOf(request),
        "/organizations/11111111-2222-4333-8444-555555555555/numbers-stock-items?limit=1"_ba);
    QCOMPARE(request.route, u"organizations/*/numbers-stock-items"_s);
}

void TestBirdCrmRequests::goesOnWithAToken()
{
    StockAsk ask;
    ask.form = PrefixForm::AreaCode;
    ask.token = u"a+b/c="_s;
    QCOMPARE(stockRequest(scope(), query(u"4420"_s), ask).query.encoded(),
        "countryCodes=GB&prefix=20&limit=99&pageToken=a%2Bb%2Fc%3D"_ba);
}

void TestBirdCrmRequests::writesThePrefixInBothMeanings_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("international");
    QTest::addColumn<QString>("areaCode");
    QTest::newRow("London") << u"GB"_s << u"4420"_s << u"+4420"_s << u"20"_s;
    QTest::newRow("New York") << u"US"_s << u"1212"_s << u"+1212"_s << u"212"_s;
    QTest::newRow("a whole number") << u"GB"_s << u"447700900123"_s << u"+447700900123"_s << u"7700900123"_s;
    QTest::newRow("just the country code") << u"GB"_s << u"44"_s << u"+44"_s << QString();
    QTest::newRow("without the country code") << u"GB"_s << u"20"_s << u"+20"_s << u"20"_s;
    QTest::newRow("nothing") << u"GB"_s << QString() << QString() << QString();
    QTest::newRow("other digits") << u"GB"_s << u"٤٤٢٠"_s << u"+4420"_s << u"20"_s;
}

void TestBirdCrmRequests::writesThePrefixInBothMeanings()
{
    QFETCH(QString, country);
    QFETCH(QString, digits);
    QTEST(prefixFor(query(digits, country), PrefixForm::International), "international");
    QTEST(prefixFor(query(digits, country), PrefixForm::AreaCode), "areaCode");
}

void TestBirdCrmRequests::takesBackItsOwnTokens_data()
{
    QTest::addColumn<StockPath>("path");
    QTest::addColumn<PrefixForm>("form");
    QTest::newRow("workspace, international") << StockPath::Workspace << PrefixForm::International;
    QTest::newRow("workspace, area code") << StockPath::Workspace << PrefixForm::AreaCode;
    QTest::newRow("organization, international") << StockPath::Organization << PrefixForm::International;
    QTest::newRow("organization, area code") << StockPath::Organization << PrefixForm::AreaCode;
}

void TestBirdCrmRequests::takesBackItsOwnTokens()
{
    QFETCH(StockPath, path);
    QFETCH(PrefixForm, form);
    const auto again = stockAsk(stockToken({ path, form, {}, kPageSize }, u"next:page"_s));
    QVERIFY(again);
    QCOMPARE(again->path, path);
    QCOMPARE(again->form, form);
    QCOMPARE(again->token, u"next:page"_s);
    QVERIFY(stockToken({ path, form, {}, kPageSize }, QString()).isEmpty());
}

void TestBirdCrmRequests::refusesAForeignToken_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("words") << u"no token of this provider"_s;
    QTest::newRow("a number") << u"2"_s;
    QTest::newRow("marks alone") << u"wi:"_s;
    QTest::newRow("an unknown mark") << u"wx:abc"_s;
}

void TestBirdCrmRequests::refusesAForeignToken()
{
    QFETCH(QString, token);
    const auto ask = stockAsk(token);
    QVERIFY(!ask);
    QCOMPARE(ask.error().kind, ErrorKind::InvalidRequest);
}

void TestBirdCrmRequests::remembersAPathByName()
{
    QCOMPARE(stockPathName(StockPath::Workspace), u"workspace"_s);
    QCOMPARE(stockPathName(StockPath::Organization), u"organization"_s);
    QCOMPARE(stockPathFromName(u"organization"_s), std::optional(StockPath::Organization));
    QVERIFY(!stockPathFromName(QString()));
    QVERIFY(!stockPathFromName(u"team"_s));
}

void TestBirdCrmRequests::listsOwnedNumbers_data()
{
    QTest::addColumn<SettingValues>("filters");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("everything") << SettingValues{} << "limit=99&pageToken=p2"_ba;
    QTest::newRow("every filter") << SettingValues{ { u"countryCodes"_s, u"gb"_s },
        { u"types"_s, u"mobile"_s }, { u"numberString"_s, u"44 77"_s }, { u"reverse"_s, u"true"_s } }
                                  << "numberString=%2B4477&countryCodes=GB&types=mobile&reverse=true"
                                     "&limit=99&pageToken=p2"_ba;
    QTest::newRow("nothing chosen") << SettingValues{ { u"types"_s, QString() }, { u"reverse"_s, QString() } }
                                    << "limit=99&pageToken=p2"_ba;
}

void TestBirdCrmRequests::listsOwnedNumbers()
{
    QFETCH(SettingValues, filters);
    const HttpRequest request = ownedRequest(scope(), filters, u"p2"_s);
    QCOMPARE(request.path, u"/workspaces/22222222-2222-4333-8444-555555555555/numbers-long-code"_s);
    QTEST(request.query.encoded(), "expected");
    QCOMPARE(request.lane, filters.isEmpty() ? Lane::Background : Lane::Interactive);
}

void TestBirdCrmRequests::looksForExactlyOneNumber()
{
    const HttpRequest request = exactOwnedRequest(scope(), number(), {});
    QCOMPARE(request.query.encoded(), "numberString=%2B447700900123&countryCodes=GB&limit=99"_ba);
    const SearchQuery exact = exactQuery(number());
    QCOMPARE(stockRequest(scope(), exact, {}).query.encoded(),
        "countryCodes=GB&prefix=%2B447700900123&limit=99"_ba);
}

void TestBirdCrmRequests::buysOneStockItem()
{
    const HttpRequest request = buyRequest(scope(), u"33333333-2222-4333-8444-555555555555"_s);
    QCOMPARE(request.verb, Verb::Post);
    QCOMPARE(request.safety, WriteSafety::Once);
    QCOMPARE(targetOf(request), "/workspaces/22222222-2222-4333-8444-555555555555/numbers-long-code"_ba);
    QCOMPARE(request.body, R"({"numberStockItemIds":["33333333-2222-4333-8444-555555555555"]})"_ba);
    QCOMPARE(request.contentType, "application/json"_ba);
}

void TestBirdCrmRequests::endsTheSubscriptionOfTheEndpoint()
{
    const HttpRequest request = releaseRequest(scope(), { u"end-1"_s, u"num-1"_s }, 0);
    QCOMPARE(request.verb, Verb::Delete);
    QCOMPARE(request.safety, WriteSafety::Once);
    QCOMPARE(targetOf(request),
        "/workspaces/22222222-2222-4333-8444-555555555555/endpoints/end-1/subscriptions/main"_ba);
    QCOMPARE(request.route, u"workspaces/*/endpoints/*/subscriptions/main"_s);
    QVERIFY(request.body.isEmpty());
    QCOMPARE(releaseCall(0), Call::EndSubscription);
}

void TestBirdCrmRequests::cancelsTheNumberAtTheSecondStep()
{
    const HttpRequest request = releaseRequest(scope(), { u"end-1"_s, u"num-1"_s }, 1);
    QCOMPARE(request.verb, Verb::Post);
    QCOMPARE(request.safety, WriteSafety::Once);
    QCOMPARE(targetOf(request),
        "/workspaces/22222222-2222-4333-8444-555555555555/numbers/num-1/cancel-subscription"_ba);
    QVERIFY(request.body.isEmpty());
    QCOMPARE(releaseCall(1), Call::CancelNumber);
}

void TestBirdCrmRequests::encodesIdsInPaths()
{
    Scope odd = scope();
    odd.workspace = u"../a b"_s;
    const HttpRequest request = subscriptionRequest(odd, u"e/1?x#y"_s);
    QCOMPARE(request.path, u"/workspaces/..%2Fa%20b/endpoints/e%2F1%3Fx%23y/subscriptions/main"_s);
}

void TestBirdCrmRequests::listsWorkspaces()
{
    const HttpRequest request = workspacesRequest(scope(), u"p2"_s);
    QCOMPARE(targetOf(request),
        "/organizations/11111111-2222-4333-8444-555555555555/workspaces?limit=99&pageToken=p2"_ba);
}

void TestBirdCrmRequests::readsASubscription()
{
    const HttpRequest request = subscriptionRequest(scope(), u"end-1"_s);
    QCOMPARE(request.verb, Verb::Get);
    QCOMPARE(request.safety, WriteSafety::Read);
    QCOMPARE(targetOf(request),
        "/workspaces/22222222-2222-4333-8444-555555555555/endpoints/end-1/subscriptions/main"_ba);
}

QTEST_GUILESS_MAIN(TestBirdCrmRequests)
#include "tst_birdcrmrequests.moc"
