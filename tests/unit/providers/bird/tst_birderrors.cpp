// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/advice.h"
#include "providers/bird/errors.h"
#include "providers/bird/region.h"
#include "support/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace NumberDesk::Bird;
using namespace std::chrono_literals;

namespace {

constexpr std::array kReads{ Call::Workspace, Call::Search, Call::Offer, Call::Order, Call::Orders,
    Call::ListOwned, Call::VoiceNumbers };
constexpr std::array kWrites{ Call::PlaceOrder, Call::Release, Call::UpdateVoice };

QByteArray body(const char *name)
{
    return fixture(u"bird/errors/"_s + QString::fromLatin1(name));
}

bool isWrite(Call call)
{
    return std::find(kWrites.begin(), kWrites.end(), call) != kWrites.end();
}

std::optional<Error> errorFor(Call call, int status, const QByteArray &answer)
{
    HttpRequest request;
    request.verb = isWrite(call) ? Verb::Post : Verb::Get;
    request.safety = isWrite(call) ? WriteSafety::Keyed : WriteSafety::Read;
    const HttpResponse response{ status, { { "X-Request-Id"_ba, "req_header"_ba } }, answer };
    return errorOf({ call, request, response, 3s });
}

} // namespace

class TestBirdErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAnAnswerMeans_data();
    void tellsWhatAnAnswerMeans();
    void saysEachRefusalInWords();
    void knowsWhenAWriteIsUncertain_data();
    void knowsWhenAWriteIsUncertain();
    void looksFirstWhereNoCanMeanDone_data();
    void looksFirstWhereNoCanMeanDone();
    void keepsTheProvidersWords_data();
    void keepsTheProvidersWords();
    void namesTheScopeThatIsMissing_data();
    void namesTheScopeThatIsMissing();
    void leadsToTheVerification();
    void asksForANewPurchaseAfterToppingUp();
    void namesTheSettingAtFault();
    void readsTheRegionOutOfBothForms();
    void takesTheRegionOnlyFromBird();
    void takesEverySuccessForOne();
    void marksAnUnreadableAnswerToAWrite();
};

void TestBirdErrors::tellsWhatAnAnswerMeans_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("E01001") << Call::PlaceOrder << 422 << body("invalid.json") << ErrorKind::InvalidRequest;
    QTest::newRow("E01002") << Call::PlaceOrder << 400 << body("malformed.json") << ErrorKind::InvalidRequest;
    QTest::newRow("401") << Call::Workspace << 401 << body("unauthorised.json") << ErrorKind::Unauthorised;
    QTest::newRow("402") << Call::PlaceOrder << 402 << body("funds.json") << ErrorKind::InsufficientFunds;
    QTest::newRow("403") << Call::ListOwned << 403 << body("scope.json") << ErrorKind::Forbidden;
    QTest::newRow("404 of a read") << Call::Offer << 404 << body("notfound.json") << ErrorKind::NotFound;
    QTest::newRow("404 of a release") << Call::Release << 404 << body("notfound.json") << ErrorKind::NotFound;
    QTest::newRow("404 of an order") << Call::PlaceOrder << 404 << body("notfound.json")
                                     << ErrorKind::Refused;
    QTest::newRow("410 of an order") << Call::PlaceOrder << 410 << body("notfound.json")
                                     << ErrorKind::Refused;
    QTest::newRow("E01004") << Call::PlaceOrder << 409 << body("running.json") << ErrorKind::Conflict;
    QTest::newRow("E01005") << Call::PlaceOrder << 409 << body("reused.json") << ErrorKind::Conflict;
    QTest::newRow("E14002 as a conflict")
        << Call::Release << 409 << body("shared.json") << ErrorKind::Refused;
    QTest::newRow("E14002 as a no") << Call::Release << 403 << body("shared.json") << ErrorKind::Refused;
    QTest::newRow("E16000") << Call::PlaceOrder << 412 << body("trustgate.json") << ErrorKind::PapersNeeded;
    QTest::newRow("another precondition") << Call::PlaceOrder << 412 << "{}"_ba << ErrorKind::Refused;
    QTest::newRow("E01010 bare") << Call::ListOwned << 421 << body("misdirected.json") << ErrorKind::Refused;
    QTest::newRow("E01012") << Call::Search << 422 << body("cursor.json") << ErrorKind::InvalidRequest;
    QTest::newRow("E01029") << Call::Search << 422 << body("undeclared.json") << ErrorKind::InvalidRequest;
    QTest::newRow("429") << Call::Search << 429 << body("toofast.json") << ErrorKind::RateLimited;
    QTest::newRow("E01036") << Call::PlaceOrder << 499 << body("hungup.json") << ErrorKind::Timeout;
    QTest::newRow("E01033") << Call::PlaceOrder << 503 << body("keysdown.json") << ErrorKind::ProviderDown;
    QTest::newRow("500") << Call::Search << 500 << body("internal.json") << ErrorKind::ProviderDown;
    QTest::newRow("501") << Call::Search << 501 << body("internal.json") << ErrorKind::Unsupported;
    QTest::newRow("a gateway") << Call::Search << 502 << body("gateway.html") << ErrorKind::ProviderDown;
    QTest::newRow("408") << Call::Search << 408 << ""_ba << ErrorKind::Timeout;
    QTest::newRow("a redirect") << Call::Release << 302 << ""_ba << ErrorKind::BadAnswer;
    QTest::newRow("a code nobody knows") << Call::Release << 418 << "{}"_ba << ErrorKind::Refused;
}

void TestBirdErrors::tellsWhatAnAnswerMeans()
{
    QFETCH(Call, call);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    const auto error = errorFor(call, status, answer);
    QVERIFY(error);
    QTEST(error->kind, "kind");
    QCOMPARE(error->httpStatus, status);
    QCOMPARE(error->retryAfter, std::optional(3000ms));
    QVERIFY(error->requestId.startsWith(u"req_"_s));
    if (!isWrite(call))
        QCOMPARE(error->delivery, Delivery::Answered);
}

void TestBirdErrors::saysEachRefusalInWords()
{
    const QStringList names = fixtureNames(u"bird/errors"_s, u".json"_s);
    for (const int status : { 302, 400, 401, 402, 403, 404, 409, 412, 421, 422, 429 }) {
        for (const QString &name : names) {
            const QByteArray answer = fixture(u"bird/errors/%1.json"_s.arg(name));
            for (const Call call : kReads)
                QVERIFY2(!errorFor(call, status, answer)->detail.isEmpty(), qPrintable(name));
            for (const Call call : kWrites)
                QVERIFY2(!errorFor(call, status, answer)->detail.isEmpty(), qPrintable(name));
        }
    }
}

void TestBirdErrors::knowsWhenAWriteIsUncertain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("invalid") << 422 << body("invalid.json") << Delivery::Answered;
    QTest::newRow("refused without an envelope") << 421 << body("misdirected.json") << Delivery::Answered;
    QTest::newRow("without funds") << 402 << body("funds.json") << Delivery::Answered;
    QTest::newRow("refused by a page from somewhere") << 403 << body("gateway.html") << Delivery::Unknown;
    QTest::newRow("refused without words") << 422 << ""_ba << Delivery::Unknown;
    QTest::newRow("refused in other words") << 422 << R"({"reason":"no"})"_ba << Delivery::Unknown;
    QTest::newRow("too fast") << 429 << body("toofast.json") << Delivery::Answered;
    QTest::newRow("too fast for a proxy") << 429 << body("gateway.html") << Delivery::Unknown;
    QTest::newRow("nothing was executed") << 503 << body("keysdown.json") << Delivery::Answered;
    QTest::newRow("an overload") << 503 << body("internal.json") << Delivery::Unknown;
    QTest::newRow("hung up") << 499 << body("hungup.json") << Delivery::Unknown;
    QTest::newRow("hung up, by another status") << 400 << body("hungup.json") << Delivery::Unknown;
    QTest::newRow("too slow") << 408 << body("internal.json") << Delivery::Unknown;
    QTest::newRow("a fault") << 500 << body("internal.json") << Delivery::Unknown;
    QTest::newRow("a gateway") << 502 << body("gateway.html") << Delivery::Unknown;
    QTest::newRow("a redirect") << 307 << ""_ba << Delivery::Unknown;
}

void TestBirdErrors::knowsWhenAWriteIsUncertain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    for (const Call call : kWrites)
        QTEST(errorFor(call, status, answer)->delivery, "delivery");
}

void TestBirdErrors::looksFirstWhereNoCanMeanDone_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("look");
    QTest::newRow("still running") << Call::PlaceOrder << 409 << body("running.json") << true;
    QTest::newRow("a key seen before") << Call::PlaceOrder << 409 << body("reused.json") << true;
    QTest::newRow("too fast") << Call::PlaceOrder << 429 << body("toofast.json") << true;
    QTest::newRow("an order of what is gone") << Call::PlaceOrder << 404 << body("notfound.json") << false;
    QTest::newRow("an order without funds") << Call::PlaceOrder << 402 << body("funds.json") << false;
    QTest::newRow("a release of what is gone") << Call::Release << 404 << body("notfound.json") << true;
    QTest::newRow("a release of what is shared") << Call::Release << 409 << body("shared.json") << false;
    QTest::newRow("a change of what is gone") << Call::UpdateVoice << 404 << body("notfound.json") << true;
    QTest::newRow("a wrong setting") << Call::UpdateVoice << 422 << body("route.json") << false;
    QTest::newRow("a read") << Call::ListOwned << 409 << body("running.json") << false;
}

void TestBirdErrors::looksFirstWhereNoCanMeanDone()
{
    QFETCH(Call, call);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QTEST(errorFor(call, status, answer)->lookFirst, "look");
}

void TestBirdErrors::keepsTheProvidersWords_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("id");
    QTest::newRow("details")
        << body("invalid.json") << u"E01001"_s
        << u"Request validation failed. number: Has no such number.; limit: Is too large."_s << u"number"_s
        << u"req_invalid"_s;
    QTest::newRow("advice") << body("funds.json") << u"E02001"_s
                            << u"The wallet does not cover the charge. Top up the wallet."_s << QString()
                            << u"req_funds"_s;
    QTest::newRow("steps") << body("trustgate.json") << u"E16000"_s
                           << u"A requirement is not met. Complete the outstanding verification.; "
                              "Read what is missing.; Open the verification."_s
                           << QString() << u"req_gate"_s;
    QTest::newRow("without an envelope")
        << body("misdirected.json") << u"E01010"_s
        << u"This organization lives in eu1, but the request reached us1. Use eu1.platform.bird.com."_s
        << QString() << u"req_region"_s;
    QTest::newRow("a field") << body("cursor.json") << u"E01012"_s << u"The cursor has expired."_s
                             << u"starting_after"_s << u"req_cursor"_s;
    QTest::newRow("only a name") << R"({"error":{"code":"E1","name":"Odd"}})"_ba << u"E1"_s << u"Odd"_s
                                 << QString() << u"req_header"_s;
    QTest::newRow("HTML without its markup")
        << body("gateway.html") << QString() << u"Bad Gateway proxy-7"_s << QString() << u"req_header"_s;
    QTest::newRow("nonsense") << R"({"error":{"code":{},"message":[1],"details":"x","next":7}})"_ba
                              << QString() << QString() << QString() << u"req_header"_s;
    QTest::newRow("the envelope is a text")
        << R"({"error":"no","code":"E2"})"_ba << u"E2"_s << QString() << QString() << u"req_header"_s;
    QTest::newRow("empty") << ""_ba << QString() << QString() << QString() << u"req_header"_s;
    QTest::newRow("long") << QByteArray(9000, 'a') << QString() << QString(500, u'a') << QString()
                          << u"req_header"_s;
}

void TestBirdErrors::keepsTheProvidersWords()
{
    QFETCH(QByteArray, answer);
    const auto error = errorFor(Call::PlaceOrder, 422, answer);
    QTEST(error->providerCode, "code");
    QTEST(error->providerWords, "words");
    QTEST(error->field, "field");
    QTEST(error->requestId, "id");
}

void TestBirdErrors::namesTheScopeThatIsMissing_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QString>("scope");
    QTest::newRow("a search") << Call::Search << u"numbers (read)"_s;
    QTest::newRow("a list") << Call::ListOwned << u"numbers (read)"_s;
    QTest::newRow("an order") << Call::PlaceOrder << u"numbers (write)"_s;
    QTest::newRow("a release") << Call::Release << u"numbers (write)"_s;
    QTest::newRow("routes") << Call::VoiceNumbers << u"voice (read)"_s;
    QTest::newRow("a route") << Call::UpdateVoice << u"voice_management (write)"_s;
}

void TestBirdErrors::namesTheScopeThatIsMissing()
{
    QFETCH(Call, call);
    QFETCH(QString, scope);
    const auto error = errorFor(call, 403, body("scope.json"));
    QVERIFY2(error->detail.contains(scope), qPrintable(error->detail));
    QVERIFY(!error->causes.isEmpty());
}

void TestBirdErrors::leadsToTheVerification()
{
    const auto error = errorFor(Call::PlaceOrder, 412, body("trustgate.json"));
    QCOMPARE(error->help, QUrl(u"https://dashboard.example/verify"_s));
    QVERIFY(error->causes.first().contains(u"owner"_s));
    const auto bare = errorFor(Call::PlaceOrder, 412, R"({"code":"E16000"})");
    QVERIFY(bare->help.isValid());
}

void TestBirdErrors::asksForANewPurchaseAfterToppingUp()
{
    const auto error = errorFor(Call::PlaceOrder, 402, body("funds.json"));
    QVERIFY(error->causes.first().contains(u"new purchase"_s));
    QVERIFY(error->help.isValid());
}

void TestBirdErrors::namesTheSettingAtFault()
{
    const auto error = errorFor(Call::UpdateVoice, 422, body("route.json"));
    QCOMPARE(error->field, u"forwardTo"_s);
    QVERIFY(error->causes.first().contains(u"verified"_s));
    const auto whole
        = errorFor(Call::UpdateVoice, 422, R"({"code":"E01001","param":"/inbound_configuration/route"})");
    QCOMPARE(whole->field, u"routeType"_s);
    const auto other = errorFor(Call::UpdateVoice, 422, R"({"code":"E01001","param":"colour"})");
    QCOMPARE(other->field, u"colour"_s);
}

void TestBirdErrors::readsTheRegionOutOfBothForms()
{
    for (const char *name : { "misdirected.json", "misdirected-wrapped.json" }) {
        const HttpResponse response{ 421, {}, body(name) };
        QCOMPARE(regionSentTo(hostOf(u"us1"_s), response), u"eu1"_s);
        QVERIFY(regionSentTo(hostOf(u"us1"_s), { 422, {}, body(name) }).isEmpty());
    }
}

void TestBirdErrors::takesTheRegionOnlyFromBird()
{
    const QByteArray page = "<html>Go to eu1.platform.bird.com</html>";
    QVERIFY(regionSentTo(hostOf(u"us1"_s), { 421, {}, page }).isEmpty());
    QVERIFY(regionSentTo(hostOf(u"eu1"_s), { 421, {}, body("misdirected.json") }).isEmpty());
}

void TestBirdErrors::takesEverySuccessForOne()
{
    for (const int status : { 200, 201, 202, 204 })
        QVERIFY(!errorFor(Call::PlaceOrder, status, "<html>"));
}

void TestBirdErrors::marksAnUnreadableAnswerToAWrite()
{
    const HttpResponse response{ 200, { { "X-Request-Id"_ba, "req_1"_ba } }, "<html>"_ba };
    const Error bad = makeError(ErrorKind::BadAnswer, u"what"_s);
    HttpRequest write;
    write.safety = WriteSafety::Keyed;
    const Error doubtful = unreadable({ Call::PlaceOrder, write, response }, bad);
    QCOMPARE(doubtful.delivery, Delivery::Unknown);
    QCOMPARE(doubtful.requestId, u"req_1"_s);
    const HttpRequest read;
    QCOMPARE(unreadable({ Call::ListOwned, read, response }, bad).delivery, Delivery::Answered);
}

QTEST_GUILESS_MAIN(TestBirdErrors)
#include "tst_birderrors.moc"
