// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/vonage/requests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Vonage;

namespace {

const QString kApplication = u"aaaaaaaa-bbbb-cccc-dddd-0123456789ab"_s;

NumberRef number(const QString &country, const QString &digits)
{
    return { u"account"_s, country, *PhoneNumber::fromDigits(digits) };
}

WriteIntent configure(
    const SettingValues &full, const SettingEdits &edits = {}, const SettingValues &seen = {})
{
    WriteIntent intent;
    intent.change.kind = ChangeKind::Configure;
    intent.change.ref = number(u"GB"_s, u"447700900123"_s);
    intent.change.edits = edits;
    intent.change.seen = seen;
    intent.full = full;
    return intent;
}

WriteIntent simple(ChangeKind kind, const QString &target)
{
    WriteIntent intent;
    intent.change.kind = kind;
    intent.change.ref = number(u"gb"_s, u"447700900123"_s);
    intent.change.purchaseTarget = target;
    return intent;
}

SearchQuery query(const QString &country)
{
    SearchQuery made;
    made.country = country;
    return made;
}

} // namespace

class TestVonageRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForOwnedNumbers_data();
    void asksForOwnedNumbers();
    void asksForOffers_data();
    void asksForOffers();
    void findsOneNumberFromItsFirstDigit();
    void buysAndCancelsInTheBody_data();
    void buysAndCancelsInTheBody();
    void writesTheWholeRecord_data();
    void writesTheWholeRecord();
    void writesOnceAndReadsFreely();
    void refreshesBehindWhatAPersonWaitsFor();
    void asksApplicationsAtTheirOwnHost();
    void readsBaseUrls_data();
    void readsBaseUrls();
    void understandsPagesAndTokens_data();
    void understandsPagesAndTokens();
    void knowsWhatVonageCannotSell();
};

void TestVonageRequests::asksForOwnedNumbers_data()
{
    QTest::addColumn<SettingValues>("filters");
    QTest::addColumn<QString>("asked");
    QTest::newRow("everything") << SettingValues{} << u"size=100&index=3"_s;
    QTest::newRow("country") << SettingValues{ { u"country"_s, u"gb"_s } }
                             << u"country=GB&size=100&index=3"_s;
    QTest::newRow("application") << SettingValues{ { u"application_id"_s, kApplication } }
                                 << u"application_id=%1&size=100&index=3"_s.arg(kApplication);
    QTest::newRow("linked") << SettingValues{ { u"has_application"_s, u"true"_s } }
                            << u"has_application=true&size=100&index=3"_s;
    QTest::newRow("not linked") << SettingValues{ { u"has_application"_s, u"false"_s } }
                                << u"has_application=false&size=100&index=3"_s;
    QTest::newRow("linked or not") << SettingValues{ { u"has_application"_s, QString() } }
                                   << u"size=100&index=3"_s;
    QTest::newRow("digits without a place")
        << SettingValues{ { u"pattern"_s, u"447"_s } } << u"pattern=447&search_pattern=0&size=100&index=3"_s;
    for (const QString &place : { u"0"_s, u"1"_s, u"2"_s }) {
        QTest::addRow("digits, %s", qPrintable(place))
            << SettingValues{ { u"pattern"_s, u"900"_s }, { u"search_pattern"_s, place } }
            << u"pattern=900&search_pattern=%1&size=100&index=3"_s.arg(place);
    }
    QTest::newRow("a place without digits")
        << SettingValues{ { u"search_pattern"_s, u"2"_s } } << u"size=100&index=3"_s;
    QTest::newRow("all of them") << SettingValues{ { u"country"_s, u"US"_s },
        { u"application_id"_s, kApplication }, { u"has_application"_s, u"true"_s },
        { u"pattern"_s, u"1212"_s }, { u"search_pattern"_s, u"0"_s } }
                                 << u"country=US&application_id=%1&has_application=true&pattern=1212"
                                    "&search_pattern=0&size=100&index=3"_s.arg(kApplication);
}

void TestVonageRequests::asksForOwnedNumbers()
{
    QFETCH(SettingValues, filters);
    QFETCH(QString, asked);
    const HttpRequest request = ownedRequest(defaultEndpoints(), filters, { .index = 3 });
    QCOMPARE(request.verb, Verb::Get);
    QCOMPARE(
        request.url().toString(QUrl::FullyEncoded), u"https://rest.nexmo.com/account/numbers?"_s + asked);
    QCOMPARE(headerValue(request.headers, "accept"), "application/json"_ba);
    QVERIFY(request.body.isEmpty());
}

void TestVonageRequests::asksForOffers_data()
{
    QTest::addColumn<SearchQuery>("wanted");
    QTest::addColumn<QString>("asked");
    QTest::newRow("country") << query(u"gb"_s) << u"country=GB&size=100&index=1"_s;

    for (const auto &[kind, word] : { std::pair{ NumberType::Kind::Local, "landline" },
             std::pair{ NumberType::Kind::Mobile, "mobile-lvn" },
             std::pair{ NumberType::Kind::TollFree, "landline-toll-free" } }) {
        SearchQuery typed = query(u"US"_s);
        typed.type = kind;
        QTest::newRow(word) << typed << u"country=US&type=%1&size=100&index=1"_s.arg(QLatin1StringView(word));
    }

    using List = QList<Capability>;
    const List everyOrder[] = { { Capability::Sms }, { Capability::Voice }, { Capability::Mms },
        { Capability::Voice, Capability::Sms }, { Capability::Mms, Capability::Sms },
        { Capability::Voice, Capability::Mms }, { Capability::Voice, Capability::Mms, Capability::Sms } };
    const char *const words[]
        = { "SMS", "VOICE", "MMS", "SMS,VOICE", "SMS,MMS", "VOICE,MMS", "SMS,MMS,VOICE" };
    for (size_t i = 0; i < std::size(words); ++i) {
        SearchQuery capable = query(u"US"_s);
        capable.capabilities = everyOrder[i];
        const QString wire = QString::fromLatin1(words[i]).replace(u',', u"%2C"_s);
        QTest::newRow(words[i]) << capable << u"country=US&features="_s + wire + u"&size=100&index=1"_s;
    }

    const DigitsMatch places[] = { DigitsMatch::StartsWith, DigitsMatch::Contains, DigitsMatch::EndsWith };
    for (int place = 0; place < 3; ++place) {
        SearchQuery digits = query(u"US"_s);
        digits.digits = u"1212"_s;
        digits.match = places[place];
        QTest::addRow("digits, %d", place)
            << digits << u"country=US&pattern=1212&search_pattern=%1&size=100&index=1"_s.arg(place);
    }

    SearchQuery plus = query(u"US"_s);
    plus.digits = u"+1 212"_s;
    plus.match = DigitsMatch::StartsWith;
    QTest::newRow("a plus is not sent")
        << plus << u"country=US&pattern=1212&search_pattern=0&size=100&index=1"_s;
}

void TestVonageRequests::asksForOffers()
{
    QFETCH(SearchQuery, wanted);
    QFETCH(QString, asked);
    const HttpRequest request = searchRequest(defaultEndpoints(), wanted, {});
    QCOMPARE(request.verb, Verb::Get);
    QCOMPARE(request.url().toString(QUrl::FullyEncoded), u"https://rest.nexmo.com/number/search?"_s + asked);
    QVERIFY(!request.isWrite());
}

void TestVonageRequests::findsOneNumberFromItsFirstDigit()
{
    const NumberRef ref = number(u"gb"_s, u"447700900123"_s);
    const QString query = u"?country=GB&pattern=447700900123&search_pattern=0&size=100&index=2"_s;
    const PageAsk second{ .index = 2 };
    QCOMPARE(exactOwnedRequest(defaultEndpoints(), ref, second).url().toString(QUrl::FullyEncoded),
        u"https://rest.nexmo.com/account/numbers"_s + query);
    QCOMPARE(exactOfferRequest(defaultEndpoints(), ref, second).url().toString(QUrl::FullyEncoded),
        u"https://rest.nexmo.com/number/search"_s + query);
}

void TestVonageRequests::buysAndCancelsInTheBody_data()
{
    QTest::addColumn<ChangeKind>("kind");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("buy") << ChangeKind::Buy << QString() << u"/number/buy"_s
                         << "country=GB&msisdn=447700900123"_ba;
    QTest::newRow("buy for a subaccount") << ChangeKind::Buy << u"1a2345b7"_s << u"/number/buy"_s
                                          << "country=GB&msisdn=447700900123&target_api_key=1a2345b7"_ba;
    QTest::newRow("cancel") << ChangeKind::Release << QString() << u"/number/cancel"_s
                            << "country=GB&msisdn=447700900123"_ba;
    QTest::newRow("cancel for a subaccount") << ChangeKind::Release << u" 1a2345b7 "_s << u"/number/cancel"_s
                                             << "country=GB&msisdn=447700900123&target_api_key=1a2345b7"_ba;
}

void TestVonageRequests::buysAndCancelsInTheBody()
{
    QFETCH(ChangeKind, kind);
    QFETCH(QString, target);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    const HttpRequest request = writeRequest(defaultEndpoints(), simple(kind, target));
    QCOMPARE(request.verb, Verb::Post);
    QCOMPARE(request.url(), QUrl(u"https://rest.nexmo.com"_s + path));
    QCOMPARE(request.contentType, "application/x-www-form-urlencoded"_ba);
    QCOMPARE(request.body, body);
    QCOMPARE(u'/' + request.route, path);
}

void TestVonageRequests::writesTheWholeRecord_data()
{
    QTest::addColumn<WriteIntent>("intent");
    QTest::addColumn<QByteArray>("settings");
    const QString type = u"voiceCallbackType"_s;
    const QString value = u"voiceCallbackValue"_s;
    const QString hook = u"moHttpUrl"_s;
    const SettingValues sip{ { type, u"sip"_s }, { value, u"sip:desk@pbx.example"_s } };
    const QByteArray app = kApplication.toLatin1();

    QTest::newRow("nothing is set") << configure({}) << ""_ba;
    QTest::newRow("application") << configure({ { u"app_id"_s, u" %1 "_s.arg(kApplication) } })
                                 << "&app_id=" + app;
    QTest::newRow("webhook") << configure({ { hook, u"https://hooks.example/in?a=1&b=+"_s } })
                             << "&moHttpUrl=https%3A%2F%2Fhooks.example%2Fin%3Fa%3D1%26b%3D%2B"_ba;
    QTest::newRow("webhook emptied by a person")
        << configure({}, { { hook, QString() } }) << "&moHttpUrl="_ba;
    QTest::newRow("webhook empty in the record") << configure({ { hook, QString() } }) << "&moHttpUrl="_ba;
    QTest::newRow("webhook gone since it was seen")
        << configure({}, {}, { { hook, u"https://hooks.example"_s } }) << "&moHttpUrl="_ba;
    QTest::newRow("SMPP") << configure({ { u"moSmppSysType"_s, u"inbound"_s } })
                          << "&moSmppSysType=inbound"_ba;
    QTest::newRow("SIP") << configure(sip)
                         << "&voiceCallbackType=sip&voiceCallbackValue=sip%3Adesk%40pbx.example"_ba;
    QTest::newRow("phone") << configure({ { type, u"tel"_s }, { value, u"447700900456"_s } })
                           << "&voiceCallbackType=tel&voiceCallbackValue=447700900456"_ba;
    QTest::newRow("phone as people write it")
        << configure({ { type, u"tel"_s }, { value, u"+44 7700 900456"_s } })
        << "&voiceCallbackType=tel&voiceCallbackValue=447700900456"_ba;
    QTest::newRow("call status") << configure(
        { { u"voiceStatusCallback"_s, u"https://hooks.example/end"_s } })
                                 << "&voiceStatusCallback=https%3A%2F%2Fhooks.example%2Fend"_ba;
    QTest::newRow("half a pair, type") << configure({ { type, u"tel"_s } }) << ""_ba;
    QTest::newRow("half a pair, value") << configure({ { value, u"447700900456"_s } }) << ""_ba;
    QTest::newRow("an old form nobody touched")
        << configure({ { type, u"vxml"_s }, { value, u"https://v.example"_s } })
        << "&voiceCallbackType=vxml&voiceCallbackValue=https%3A%2F%2Fv.example"_ba;
    QTest::newRow("the older form nobody chose")
        << configure({ { type, u"app"_s }, { value, kApplication } }) << "&app_id=" + app;
    QTest::newRow("the older form as chosen") << configure(
        { { type, u"app"_s }, { value, kApplication } }, { { type, u"app"_s }, { value, kApplication } })
                                              << "&voiceCallbackType=app&voiceCallbackValue=" + app;
    QTest::newRow("the older form chosen for the linked application") << configure(
        { { u"app_id"_s, kApplication }, { type, u"app"_s }, { value, kApplication } },
        { { type, u"app"_s } }) << "&voiceCallbackType=app&voiceCallbackValue=" + app;
    QTest::newRow("what cannot be written is not echoed") << configure({ { u"features"_s, u"SMS"_s },
        { u"type"_s, u"landline"_s }, { u"limitations"_s, u"x"_s }, { u"cost"_s, u"1"_s } })
                                                          << ""_ba;
    SettingValues full = sip;
    full.insert({ { u"app_id"_s, kApplication }, { hook, u"https://h.example"_s },
        { u"moSmppSysType"_s, u"inbound"_s }, { u"voiceStatusCallback"_s, u"https://s.example"_s } });
    QTest::newRow("everything, in order") << configure(full)
                                          << "&app_id=" + app
            + "&moHttpUrl=https%3A%2F%2Fh.example&moSmppSysType=inbound&voiceCallbackType=sip"
              "&voiceCallbackValue=sip%3Adesk%40pbx.example&voiceStatusCallback=https%3A%2F%2Fs.example";
}

void TestVonageRequests::writesTheWholeRecord()
{
    QFETCH(WriteIntent, intent);
    QFETCH(QByteArray, settings);
    const HttpRequest request = writeRequest(defaultEndpoints(), intent);
    QCOMPARE(request.verb, Verb::Post);
    QCOMPARE(request.url(), QUrl(u"https://rest.nexmo.com/number/update"_s));
    QCOMPARE(request.body, "country=GB&msisdn=447700900123" + settings);
}

void TestVonageRequests::writesOnceAndReadsFreely()
{
    for (const ChangeKind kind : { ChangeKind::Buy, ChangeKind::Release, ChangeKind::Configure })
        QCOMPARE(writeRequest(defaultEndpoints(), simple(kind, {})).safety, WriteSafety::Once);
    QCOMPARE(balanceRequest(defaultEndpoints()).safety, WriteSafety::Read);
    QCOMPARE(balanceRequest(defaultEndpoints()).url(), QUrl(u"https://rest.nexmo.com/account/get-balance"_s));
}

void TestVonageRequests::refreshesBehindWhatAPersonWaitsFor()
{
    QCOMPARE(ownedRequest(defaultEndpoints(), {}, {}).lane, Lane::Background);
    QCOMPARE(ownedRequest(defaultEndpoints(), { { u"country"_s, u"GB"_s } }, {}).lane, Lane::Interactive);
    QCOMPARE(searchRequest(defaultEndpoints(), query(u"GB"_s), {}).lane, Lane::Interactive);
}

void TestVonageRequests::asksApplicationsAtTheirOwnHost()
{
    QCOMPARE(applicationsRequest(defaultEndpoints(), { .index = 2 }).url().toString(),
        u"https://api.nexmo.com/v2/applications?page_size=100&page=2"_s);
}

void TestVonageRequests::readsBaseUrls_data()
{
    QTest::addColumn<SettingValues>("urls");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("api");
    const QString own = u"http://127.0.0.1:8080"_s;
    QTest::newRow("Vonage's") << SettingValues{} << u"https://rest.nexmo.com"_s << u"https://api.nexmo.com"_s;
    QTest::newRow("one for both") << SettingValues{ { u"rest"_s, own } } << own << own;
    QTest::newRow("two") << SettingValues{ { u"rest"_s, own }, { u"api"_s, u"https://apps.example"_s } }
                         << own << u"https://apps.example"_s;
    QTest::newRow("only the second") << SettingValues{ { u"api"_s, own } } << u"https://rest.nexmo.com"_s
                                     << own;
    QTest::newRow("plain http elsewhere")
        << SettingValues{ { u"rest"_s, u"http://rest.example"_s } } << QString() << QString();
    QTest::newRow("no URL") << SettingValues{ { u"api"_s, u"::"_s } } << QString() << QString();
}

void TestVonageRequests::readsBaseUrls()
{
    QFETCH(SettingValues, urls);
    QFETCH(QString, rest);
    QFETCH(QString, api);
    Account account;
    account.baseUrls = urls;
    const auto endpoints = endpointsOf(account);
    QCOMPARE(endpoints.isOk(), !rest.isEmpty());
    if (!endpoints) {
        QCOMPARE(endpoints.error().kind, ErrorKind::InvalidRequest);
        return;
    }
    QCOMPARE(endpoints->rest, QUrl(rest));
    QCOMPARE(endpoints->api, QUrl(api));
}

void TestVonageRequests::understandsPagesAndTokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("index");
    QTest::addColumn<QString>("size");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("single");
    QTest::newRow("from the start") << QString() << QString() << QString() << 1 << 100 << false;
    QTest::newRow("going on") << u"7"_s << QString() << QString() << 7 << 100 << false;
    QTest::newRow("one page") << QString() << u"4"_s << QString() << 4 << 100 << true;
    QTest::newRow("a small page") << QString() << QString() << u"10"_s << 1 << 10 << true;
    QTest::newRow("one small page") << QString() << u"4"_s << u"1"_s << 4 << 1 << true;
    QTest::newRow("page zero") << QString() << u"0"_s << QString() << 0 << 0 << false;
    QTest::newRow("too large") << QString() << QString() << u"101"_s << 0 << 0 << false;
    QTest::newRow("no number") << u"abc"_s << QString() << QString() << 0 << 0 << false;
}

void TestVonageRequests::understandsPagesAndTokens()
{
    QFETCH(QString, token);
    QFETCH(QString, index);
    QFETCH(QString, size);
    QFETCH(int, page);
    const auto ask = pageAsk(token, { { u"index"_s, index }, { u"size"_s, size } });
    QCOMPARE(ask.isOk(), page > 0);
    if (!ask)
        return;
    QCOMPARE(ask->index, page);
    QTEST(ask->size, "rows");
    QTEST(ask->single, "single");
}

void TestVonageRequests::knowsWhatVonageCannotSell()
{
    SearchQuery wanted = query(u"GB"_s);
    QVERIFY(canSell(wanted));
    wanted.type = NumberType::Kind::ShortCode;
    QVERIFY(!canSell(wanted));
    wanted.type = NumberType::Kind::Local;
    wanted.capabilities = { Capability::Sms, Capability::WhatsApp };
    QVERIFY(!canSell(wanted));
}

QTEST_GUILESS_MAIN(TestVonageRequests)
#include "tst_vonagerequests.moc"
