// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/requests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Sinch;

namespace {

const QString kProject = u"11111111-2222-4333-8444-555555555555"_s;
const QString kV1 = u"https://numbers.api.sinch.com/v1/projects/"_s + kProject + u'/';
const QString kAlpha = u"https://numbers.api.sinch.com/v1alpha1/projects/"_s + kProject + u'/';

Site site(Version version = Version::V1)
{
    return sinchSite(version, kProject);
}

NumberRef number()
{
    return { u"account"_s, u"GB"_s, *PhoneNumber::fromDigits(u"447700900123"_s) };
}

QString addressOf(const HttpRequest &request)
{
    return request.url().toString(QUrl::FullyEncoded);
}

SearchQuery query(const QString &country)
{
    SearchQuery wanted;
    wanted.country = country;
    return wanted;
}

SearchQuery withDigits(const QString &country, const QString &digits, DigitsMatch match)
{
    SearchQuery wanted = query(country);
    wanted.digits = digits;
    wanted.match = match;
    return wanted;
}

} // namespace

class TestSinchRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchesInBothVersions_data();
    void searchesInBothVersions();
    void listsInBothVersions_data();
    void listsInBothVersions();
    void asksForOneNumber();
    void asksAboutOrders();
    void asksForPapersWithAPostThatChangesNothing();
    void asksTheServicesBeside();
    void hidesAnswersThatHoldSecrets();
    void readsTheSiteOfAnAccount_data();
    void readsTheSiteOfAnAccount();
    void readsTheTokenUrl_data();
    void readsTheTokenUrl();
    void knowsWhatSinchCannotSell();
    void asksForMoreAndThenForTheNextType();
    void takesOnlyItsOwnTokens();
    void refreshesBehindWhatAPersonWaitsFor();
};

void TestSinchRequests::searchesInBothVersions_data()
{
    QTest::addColumn<SearchQuery>("wanted");
    QTest::addColumn<QString>("v1");
    QTest::addColumn<QString>("alpha");
    const QString any = u"&type=NUMBER_TYPE_UNSPECIFIED"_s;
    const QString nowhere = u"&numberPattern.searchPattern=SEARCH_PATTERN_UNSPECIFIED"_s;
    const QString nothing = u"&capability=NUMBER_CAPABILITY_UNSPECIFIED&size=50"_s;
    QTest::newRow("country") << query(u"gb"_s) << u"regionCode=GB&type=MOBILE&size=50"_s
                             << u"regionCode=GB"_s + any + nowhere + nothing;
    QTest::newRow("digits at the start") << withDigits(u"US"_s, u"1212"_s, DigitsMatch::StartsWith)
                                         << u"regionCode=US&type=MOBILE&numberPattern.pattern=%2B1212"
                                            "&numberPattern.searchPattern=START&size=50"_s
                                         << u"regionCode=US"_s + any
            + u"&numberPattern.pattern=%2B1212&numberPattern.searchPattern=START"_s + nothing;
    QTest::newRow("an area code") << withDigits(u"US"_s, u"212"_s, DigitsMatch::StartsWith)
                                  << u"regionCode=US&type=MOBILE&numberPattern.pattern=%2B1212"
                                     "&numberPattern.searchPattern=START&size=50"_s
                                  << u"regionCode=US"_s + any
            + u"&numberPattern.pattern=%2B1212&numberPattern.searchPattern=START"_s + nothing;
    QTest::newRow("digits anywhere") << withDigits(u"GB"_s, u"0900"_s, DigitsMatch::Contains)
                                     << u"regionCode=GB&type=MOBILE&numberPattern.pattern=0900"
                                        "&numberPattern.searchPattern=CONTAINS&size=50"_s
                                     << u"regionCode=GB"_s + any
            + u"&numberPattern.pattern=0900&numberPattern.searchPattern=CONTAINS"_s + nothing;
    QTest::newRow("digits at the end") << withDigits(u"GB"_s, u"99"_s, DigitsMatch::EndsWith)
                                       << u"regionCode=GB&type=MOBILE&numberPattern.pattern=99"
                                          "&numberPattern.searchPattern=END&size=50"_s
                                       << u"regionCode=GB"_s + any
            + u"&numberPattern.pattern=99&numberPattern.searchPattern=END"_s + nothing;
    SearchQuery capable = query(u"US"_s);
    capable.capabilities = { Capability::Voice, Capability::Sms, Capability::Voice };
    QTest::newRow("capabilities")
        << capable << u"regionCode=US&type=MOBILE&capabilities=VOICE&capabilities=SMS&size=50"_s
        << u"regionCode=US"_s + any + nowhere + u"&capability=VOICE&capability=SMS&size=50"_s;
}

void TestSinchRequests::searchesInBothVersions()
{
    QFETCH(SearchQuery, wanted);
    QFETCH(QString, v1);
    QFETCH(QString, alpha);
    const HttpRequest today = searchRequest(site(), wanted, firstPlace({ u"MOBILE"_s, u"LOCAL"_s }));
    QCOMPARE(addressOf(today), kV1 + u"availableNumbers?"_s + v1);
    QCOMPARE(today.verb, Verb::Get);
    QCOMPARE(headerValue(today.headers, "accept"), "application/json"_ba);
    QVERIFY(today.body.isEmpty() && !today.isWrite());
    const HttpRequest first = searchRequest(site(Version::V1Alpha1), wanted, firstPlace({ QString() }));
    QCOMPARE(addressOf(first), kAlpha + u"availableNumbers?"_s + alpha);
}

void TestSinchRequests::listsInBothVersions_data()
{
    QTest::addColumn<SettingValues>("filters");
    QTest::addColumn<QString>("v1");
    QTest::addColumn<QString>("alpha");
    const QString type = u"type"_s;
    const QString pattern = u"numberPattern.pattern"_s;
    const QString place = u"numberPattern.searchPattern"_s;
    const QString unset
        = u"type=NUMBER_TYPE_UNSPECIFIED&numberPattern.searchPattern=SEARCH_PATTERN_UNSPECIFIED"
          "&capability=NUMBER_CAPABILITY_UNSPECIFIED&size=1000"_s;
    QTest::newRow("everything") << SettingValues{} << u"pageSize=100"_s << unset;
    QTest::newRow("country") << SettingValues{ { u"regionCode"_s, u"gb"_s } }
                             << u"regionCode=GB&pageSize=100"_s << u"regionCode=GB&"_s + unset;
    QTest::newRow("type and capability")
        << SettingValues{ { type, u"TOLL_FREE"_s }, { u"capability"_s, u"SMS"_s } }
        << u"type=TOLL_FREE&capability=SMS&pageSize=100"_s
        << u"type=TOLL_FREE&numberPattern.searchPattern=SEARCH_PATTERN_UNSPECIFIED&capability=SMS&size=1000"_s;
    QTest::newRow("digits, with the country code first")
        << SettingValues{ { pattern, u"4477"_s } }
        << u"numberPattern.pattern=%2B4477&numberPattern.searchPattern=START&pageSize=100"_s
        << u"type=NUMBER_TYPE_UNSPECIFIED&numberPattern.pattern=%2B4477&numberPattern.searchPattern=START"
           "&capability=NUMBER_CAPABILITY_UNSPECIFIED&size=1000"_s;
    QTest::newRow("digits at the end")
        << SettingValues{ { pattern, u"99"_s }, { place, u"END"_s } }
        << u"numberPattern.pattern=99&numberPattern.searchPattern=END&pageSize=100"_s
        << u"type=NUMBER_TYPE_UNSPECIFIED&numberPattern.pattern=99&numberPattern.searchPattern=END"
           "&capability=NUMBER_CAPABILITY_UNSPECIFIED&size=1000"_s;
    QTest::newRow("order") << SettingValues{ { u"orderBy"_s, u"displayName"_s } }
                           << u"pageSize=100&orderBy=displayName"_s << unset;
}

void TestSinchRequests::listsInBothVersions()
{
    QFETCH(SettingValues, filters);
    QFETCH(QString, v1);
    QFETCH(QString, alpha);
    QCOMPARE(addressOf(ownedRequest(site(), filters, pagedPlace({}))), kV1 + u"activeNumbers?"_s + v1);
    QCOMPARE(addressOf(ownedRequest(site(Version::V1Alpha1), filters, *unpagedPlace({}))),
        kAlpha + u"activeNumbers?"_s + alpha);
    // A token has characters that mean something in a query.
    const QString second = addressOf(ownedRequest(site(), {}, pagedPlace(u"a+b/c=="_s)));
    QVERIFY(second.endsWith(u"pageSize=100&pageToken=a%2Bb%2Fc%3D%3D"_s));
}

void TestSinchRequests::asksForOneNumber()
{
    QCOMPARE(addressOf(numberRequest(site(), number())), kV1 + u"activeNumbers/%2B447700900123"_s);
    QCOMPARE(addressOf(offerRequest(site(), number())), kV1 + u"availableNumbers/%2B447700900123"_s);
    const QString exact = u"?regionCode=GB&type=NUMBER_TYPE_UNSPECIFIED&numberPattern.pattern=%2B447700900123"
                          "&numberPattern.searchPattern=START&capability=NUMBER_CAPABILITY_UNSPECIFIED"_s;
    const Site alpha = site(Version::V1Alpha1);
    QCOMPARE(addressOf(exactOwnedRequest(alpha, number(), *unpagedPlace({}))),
        kAlpha + u"activeNumbers"_s + exact + u"&size=1000"_s);
    QCOMPARE(addressOf(exactOffersRequest(alpha, number(), firstPlace({ QString() }))),
        kAlpha + u"availableNumbers"_s + exact + u"&size=50"_s);
    QCOMPARE(addressOf(verifyRequest(site())), kV1 + u"activeNumbers?pageSize=1"_s);
    QCOMPARE(addressOf(regionsRequest(site())), kV1 + u"availableRegions"_s);
    QCOMPARE(addressOf(callbackRequest(site())), kV1 + u"callbackConfiguration"_s);
}

void TestSinchRequests::asksAboutOrders()
{
    QCOMPARE(addressOf(orderRequest(site(), u"01order"_s)), kV1 + u"numberOrders/01order"_s);
    QCOMPARE(
        addressOf(registrationRequest(site(), u"01order"_s)), kV1 + u"numberOrders/01order/registration"_s);
    QCOMPARE(addressOf(orderRequest(site(), u"../x"_s)), kV1 + u"numberOrders/..%2Fx"_s);
}

void TestSinchRequests::asksForPapersWithAPostThatChangesNothing()
{
    const HttpRequest request = requirementsRequest(site(), u"au"_s, u"MOBILE"_s);
    QCOMPARE(addressOf(request), kV1 + u"numberOrders:lookupNumberRequirements"_s);
    QCOMPARE(request.verb, Verb::Post);
    QCOMPARE(request.safety, WriteSafety::Read);
    QCOMPARE(request.body, R"({"numberType":"MOBILE","regionCode":"AU"})"_ba);
    QCOMPARE(request.contentType, "application/json"_ba);
}

void TestSinchRequests::asksTheServicesBeside()
{
    const Site alpha = site(Version::V1Alpha1); // whose version is that of Numbers only
    QCOMPARE(addressOf(conversationAppsRequest(alpha, alpha.conversation.at(1))),
        u"https://eu.conversation.api.sinch.com/v1/projects/%1/apps"_s.arg(kProject));
    QCOMPARE(addressOf(campaignsRequest(site(), u"t"_s)),
        u"https://us10dlc.numbers.api.sinch.com/v1/projects/%1/campaignRegistrations?pageSize=100&pageToken=t"_s
            .arg(kProject));
    QCOMPARE(addressOf(trunksRequest(site(), 1)),
        u"https://elastic-trunking.api.sinch.com/v1/projects/%1/trunks?size=100"_s.arg(kProject));
    QCOMPARE(addressOf(faxServicesRequest(site(), 2)),
        u"https://fax.api.sinch.com/v3/projects/%1/services?pageSize=100&page=2"_s.arg(kProject));
}

void TestSinchRequests::hidesAnswersThatHoldSecrets()
{
    QVERIFY(conversationAppsRequest(site(), site().conversation.first()).isConfidential);
    QVERIFY(callbackRequest(site()).isConfidential);
    QVERIFY(!campaignsRequest(site(), {}).isConfidential);
}

void TestSinchRequests::readsTheSiteOfAnAccount_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("numbers");
    QTest::addColumn<QString>("fax");
    QTest::addColumn<int>("regions");
    const QString sinchs = u"https://numbers.api.sinch.com"_s;
    const QString fax = u"https://fax.api.sinch.com"_s;
    QTest::newRow("Sinch's") << QString() << sinchs << fax << 3;
    QTest::newRow("Sinch's, spelled out") << sinchs << sinchs << fax << 3;
    QTest::newRow("an own server for all")
        << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s << 1;
    QTest::newRow("plain http elsewhere") << u"http://numbers.example"_s << QString() << QString() << 0;
}

void TestSinchRequests::readsTheSiteOfAnAccount()
{
    QFETCH(QString, own);
    QFETCH(QString, numbers);
    Account account;
    account.credentials = { { u"projectId"_s, u" %1 "_s.arg(kProject) }, { u"apiVersion"_s, u"v1alpha1"_s } };
    if (!own.isEmpty())
        account.baseUrls.insert(u"numbers"_s, own);
    const auto read = siteOf(account);
    QCOMPARE(read.isOk(), !numbers.isEmpty());
    if (!read) {
        QCOMPARE(read.error().kind, ErrorKind::InvalidRequest);
        return;
    }
    QCOMPARE(read->numbers.toString(), numbers);
    QTEST(read->fax.toString(), "fax");
    QTEST(static_cast<int>(read->conversation.size()), "regions");
    QCOMPARE(read->project, kProject);
    QVERIFY(read->isAlpha());
}

void TestSinchRequests::readsTheTokenUrl_data()
{
    QTest::addColumn<SettingValues>("credentials");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("revoke");
    const QString own = u"tokenUrl"_s;
    QTest::newRow("today's") << SettingValues{} << u"https://auth.sinch.com/oauth2/token"_s
                             << u"https://auth.sinch.com/oauth2/revoke"_s;
    QTest::newRow("the first version's")
        << SettingValues{ { u"apiVersion"_s, u"v1alpha1"_s } } << u"https://eu.auth.sinch.com/oauth2/token"_s
        << u"https://eu.auth.sinch.com/oauth2/revoke"_s;
    QTest::newRow("an own one") << SettingValues{ { own, u" http://127.0.0.1:81/oauth2/token "_s } }
                                << u"http://127.0.0.1:81/oauth2/token"_s
                                << u"http://127.0.0.1:81/oauth2/revoke"_s;
    QTest::newRow("one of another form")
        << SettingValues{ { own, u"https://sso.example/t"_s } } << u"https://sso.example/t"_s << QString();
    QTest::newRow("plain http") << SettingValues{ { own, u"http://sso.example/oauth2/token"_s } } << QString()
                                << QString();
}

void TestSinchRequests::readsTheTokenUrl()
{
    QFETCH(SettingValues, credentials);
    QFETCH(QString, token);
    Account account;
    account.credentials = credentials;
    const auto url = tokenUrlOf(account);
    QCOMPARE(url.isOk(), !token.isEmpty());
    if (!url) {
        QCOMPARE(url.error().field, u"tokenUrl"_s);
        return;
    }
    QCOMPARE(url->toString(), token);
    QTEST(revokeUrlFor(*url).toString(), "revoke");
}

void TestSinchRequests::knowsWhatSinchCannotSell()
{
    SearchQuery wanted = query(u"GB"_s);
    QVERIFY(canSell(wanted));
    wanted.type = NumberType::Kind::ShortCode;
    QVERIFY(!canSell(wanted));
    wanted.type = NumberType::Kind::TollFree;
    wanted.capabilities = { Capability::Sms, Capability::Mms };
    QVERIFY(!canSell(wanted));
}

void TestSinchRequests::asksForMoreAndThenForTheNextType()
{
    OfferPlace place = firstPlace({ u"MOBILE"_s, u"LOCAL"_s });
    QCOMPARE(place.size, 50);
    QCOMPARE(placeAfter(place, 49), firstPlace({ u"LOCAL"_s }));
    place = *placeAfter(place, 50);
    QCOMPARE(place, (OfferPlace{ { u"MOBILE"_s, u"LOCAL"_s }, 200 }));
    QVERIFY(!bringsMore(place, 50)); // all of them were in the answer before
    QVERIFY(bringsMore(place, 51));
    QCOMPARE(placeAfter(place, 199), firstPlace({ u"LOCAL"_s }));
    place = *placeAfter(place, 200);
    QCOMPARE(place.size, 1000);
    QCOMPARE(placeAfter(place, 1000), firstPlace({ u"LOCAL"_s })); // more is not asked for
    QCOMPARE(placeAfter(firstPlace({ u"LOCAL"_s }), 3), std::nullopt);
    QCOMPARE(placeAfter(firstPlace({ QString() }), 3), std::nullopt);
}

void TestSinchRequests::takesOnlyItsOwnTokens()
{
    const OfferPlace place{ { u"LOCAL"_s, u"TOLL_FREE"_s }, 200 };
    QCOMPARE(*offerPlace(tokenOf(place)), place);
    const OfferPlace any{ { QString() }, 1000 };
    QCOMPARE(*offerPlace(tokenOf(any)), any);
    for (const auto &token : { u"200"_s, u"201:LOCAL"_s, u"200:SHORT"_s, u"no token"_s, u":"_s }) {
        const auto read = offerPlace(token);
        QVERIFY2(!read.isOk(), qPrintable(token));
        QCOMPARE(read.error().kind, ErrorKind::InvalidRequest);
    }
    QCOMPARE(unpagedNext(*unpagedPlace({}), 999), QString());
    QCOMPARE(unpagedNext(*unpagedPlace({}), 1000), u"10000"_s);
    QCOMPARE(unpagedPlace(u"10000"_s)->size, 10'000);
    QVERIFY(!unpagedPlace(u"17"_s).isOk());
}

void TestSinchRequests::refreshesBehindWhatAPersonWaitsFor()
{
    QCOMPARE(ownedRequest(site(), {}, pagedPlace({})).lane, Lane::Background);
    QCOMPARE(ownedRequest(site(), { { u"type"_s, u"LOCAL"_s } }, pagedPlace({})).lane, Lane::Interactive);
    QCOMPARE(searchRequest(site(), query(u"GB"_s), firstPlace({ u"MOBILE"_s })).lane, Lane::Interactive);
}

QTEST_GUILESS_MAIN(TestSinchRequests)
#include "tst_sinchrequests.moc"
