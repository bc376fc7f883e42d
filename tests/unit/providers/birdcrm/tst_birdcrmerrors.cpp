// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/birdcrm/advice.h"
#include "providers/birdcrm/errorbody.h"
#include "providers/birdcrm/errors.h"
#include "support/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::BirdCrm;
using namespace NumberDesk::Testing;
using namespace std::chrono_literals;

namespace {

QByteArray body(const char *name)
{
    return fixture(u"birdcrm/errors/"_s + QString::fromLatin1(name));
}

Scope scope()
{
    return { defaultBase(), u"11111111-2222-4333-8444-555555555555"_s,
        u"22222222-2222-4333-8444-555555555555"_s };
}

HttpRequest requestOf(Call call)
{
    switch (call) {
    case Call::ListOwned:
        return ownedRequest(scope(), {}, {});
    case Call::Stock:
        return stockRequest(scope(), {}, {});
    case Call::Buy:
        return buyRequest(scope(), u"33333333-2222-4333-8444-555555555555"_s);
    case Call::Subscription:
        return subscriptionRequest(scope(), u"end-1"_s);
    case Call::EndSubscription:
        return releaseRequest(scope(), { u"end-1"_s, u"num-1"_s }, 0);
    case Call::CancelNumber:
        return releaseRequest(scope(), { u"end-1"_s, u"num-1"_s }, 1);
    case Call::Workspaces:
        return workspacesRequest(scope(), {});
    }
    return {};
}

std::optional<Error> errorFor(Call call, int status, const QByteArray &answer)
{
    const HttpRequest request = requestOf(call);
    const HttpResponse response{ status, { { "X-Request-Id"_ba, "request-1"_ba } }, answer };
    return errorOf({ call, request, response, 3s });
}

} // namespace

class TestBirdCrmErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data();
    void readsEveryForm();
    void tellsWhatAnAnswerMeans_data();
    void tellsWhatAnAnswerMeans();
    void knowsWhenAWriteIsUncertain_data();
    void knowsWhenAWriteIsUncertain();
    void looksFirstWhereNoCanMeanDone_data();
    void looksFirstWhereNoCanMeanDone();
    void knowsThatThereIsNoSuchOperation_data();
    void knowsThatThereIsNoSuchOperation();
    void namesThePolicyLineToAdd_data();
    void namesThePolicyLineToAdd();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void leadsToTheDashboard_data();
    void leadsToTheDashboard();
    void namesTheFieldAtFault();
    void takesEverySuccess();
    void marksAnUnreadableAnswerToAWrite();
};

void TestBirdCrmErrors::readsEveryForm_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("understood");
    QTest::newRow("flat") << body("flat.json") << u"Forbidden"_s << u"access is denied"_s << QString()
                          << true;
    QTest::newRow("details") << body("details.json") << u"InvalidPayload"_s
                             << u"request validation failed: prefix: needs countryCodes; limit: is too high"_s
                             << u"prefix"_s << true;
    QTest::newRow("details by field")
        << body("details-by-field.json") << u"InvalidPayload"_s
        << u"request validation failed: numberStockItemIds: is required, must have one item"_s
        << u"numberStockItemIds"_s << true;
    QTest::newRow("details as text") << R"({"message":"no","details":"try later"})"_ba << QString()
                                     << u"no: try later"_s << QString() << true;
    QTest::newRow("details as texts") << R"({"message":"no","details":["try later","or never"]})"_ba
                                      << QString() << u"no: try later; or never"_s << QString() << true;
    QTest::newRow("wrapped") << body("wrapped.json") << u"4007"_s << u"the number is not available"_s
                             << QString() << true;
    QTest::newRow("a list") << body("list.json") << u"25"_s << u"not enough balance; top up first"_s
                            << QString() << true;
    QTest::newRow("a text for an object")
        << R"({"error":"no way"})"_ba << QString() << u"no way"_s << QString() << true;
    QTest::newRow("problem details") << R"({"title":"Not found","status":404})"_ba << QString()
                                     << u"Not found"_s << QString() << true;
    QTest::newRow("a page") << body("gateway.html") << QString()
                            << u"502 Bad Gateway The server is having a rest."_s << QString() << false;
    QTest::newRow("plain words") << "404 page not found\n"_ba << QString() << u"404 page not found"_s
                                 << QString() << false;
    QTest::newRow("an empty object") << "{}"_ba << QString() << QString() << QString() << false;
    QTest::newRow("nothing") << ""_ba << QString() << QString() << QString() << false;
    QTest::newRow("wrong types") << R"({"code":{},"message":[],"details":7,"error":true})"_ba << QString()
                                 << u"7"_s << QString() << true;
}

void TestBirdCrmErrors::readsEveryForm()
{
    QFETCH(QByteArray, answer);
    const ErrorBody read = readErrorBody(answer);
    QTEST(read.code, "code");
    QTEST(read.words, "words");
    QTEST(read.field, "field");
    QTEST(read.isUnderstood, "understood");
}

void TestBirdCrmErrors::tellsWhatAnAnswerMeans_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray flat = body("flat.json");
    QTest::newRow("unauthorised") << Call::Workspaces << 401 << flat << ErrorKind::Unauthorised;
    QTest::newRow("forbidden") << Call::Stock << 403 << flat << ErrorKind::Forbidden;
    QTest::newRow("not found") << Call::ListOwned << 404 << flat << ErrorKind::NotFound;
    QTest::newRow("validation") << Call::Stock << 422 << body("details.json") << ErrorKind::InvalidRequest;
    QTest::newRow("malformed") << Call::Buy << 400 << flat << ErrorKind::InvalidRequest;
    QTest::newRow("too fast") << Call::Stock << 429 << ""_ba << ErrorKind::RateLimited;
    QTest::newRow("a fault") << Call::ListOwned << 500 << flat << ErrorKind::ProviderDown;
    QTest::newRow("a gateway") << Call::Buy << 502 << body("gateway.html") << ErrorKind::ProviderDown;
    QTest::newRow("not implemented") << Call::EndSubscription << 501 << flat << ErrorKind::Unsupported;
    QTest::newRow("a redirect") << Call::ListOwned << 302 << ""_ba << ErrorKind::BadAnswer;
    QTest::newRow("too slow") << Call::Buy << 408 << ""_ba << ErrorKind::Timeout;
    QTest::newRow("funds in words") << Call::Buy << 422 << body("balance.json")
                                    << ErrorKind::InsufficientFunds;
    QTest::newRow("funds in a list") << Call::Buy << 400 << body("list.json") << ErrorKind::InsufficientFunds;
    QTest::newRow("funds by status") << Call::Buy << 402 << flat << ErrorKind::InsufficientFunds;
    QTest::newRow("words about funds elsewhere")
        << Call::Stock << 422 << body("balance.json") << ErrorKind::InvalidRequest;
    QTest::newRow("reservation") << Call::Buy << 422 << body("reservation.json") << ErrorKind::Refused;
    QTest::newRow("papers") << Call::Buy << 422 << body("kyc.json") << ErrorKind::PapersNeeded;
    QTest::newRow("papers behind a policy") << Call::Buy << 403 << body("kyc.json") << ErrorKind::Forbidden;
    QTest::newRow("taken") << Call::Buy << 409 << body("wrapped.json") << ErrorKind::Conflict;
    QTest::newRow("a status nobody knows") << Call::Buy << 418 << flat << ErrorKind::Refused;
}

void TestBirdCrmErrors::tellsWhatAnAnswerMeans()
{
    QFETCH(Call, call);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    const auto error = errorFor(call, status, answer);
    QVERIFY(error);
    QTEST(error->kind, "kind");
    QCOMPARE(error->httpStatus, status);
    QCOMPARE(error->requestId, u"request-1"_s);
    QCOMPARE(error->retryAfter, std::optional(3000ms));
    if (!requestOf(call).isWrite())
        QCOMPARE(error->delivery, Delivery::Answered);
}

void TestBirdCrmErrors::knowsWhenAWriteIsUncertain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Delivery>("delivery");
    const QByteArray flat = body("flat.json");
    QTest::newRow("refused") << 422 << flat << Delivery::Answered;
    QTest::newRow("forbidden") << 403 << flat << Delivery::Answered;
    QTest::newRow("not implemented") << 501 << flat << Delivery::Answered;
    QTest::newRow("not processed") << 429 << flat << Delivery::Answered;
    QTest::newRow("not processed, without words") << 429 << ""_ba << Delivery::Answered;
    QTest::newRow("not processed, says somebody") << 429 << body("gateway.html") << Delivery::Unknown;
    QTest::newRow("refused by a page from somewhere") << 403 << body("gateway.html") << Delivery::Unknown;
    QTest::newRow("refused without words") << 422 << ""_ba << Delivery::Unknown;
    QTest::newRow("refused with an empty object") << 422 << "{}"_ba << Delivery::Unknown;
    QTest::newRow("a fault") << 500 << flat << Delivery::Unknown;
    QTest::newRow("a gateway") << 502 << body("gateway.html") << Delivery::Unknown;
    QTest::newRow("not implemented by somebody") << 501 << body("gateway.html") << Delivery::Unknown;
    QTest::newRow("too slow") << 408 << flat << Delivery::Unknown;
    QTest::newRow("a redirect") << 307 << flat << Delivery::Unknown;
}

void TestBirdCrmErrors::knowsWhenAWriteIsUncertain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    for (const Call call : { Call::Buy, Call::EndSubscription, Call::CancelNumber }) {
        const auto error = errorFor(call, status, answer);
        QVERIFY(error);
        QTEST(error->delivery, "delivery");
    }
}

void TestBirdCrmErrors::looksFirstWhereNoCanMeanDone_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("looks");
    QTest::newRow("buy, taken") << Call::Buy << 409 << true;
    QTest::newRow("buy, not in stock") << Call::Buy << 404 << false;
    QTest::newRow("buy, refused") << Call::Buy << 422 << false;
    QTest::newRow("release, not there") << Call::EndSubscription << 404 << true;
    QTest::newRow("release, gone") << Call::CancelNumber << 410 << true;
    QTest::newRow("release, in conflict") << Call::CancelNumber << 409 << true;
    QTest::newRow("release, refused") << Call::CancelNumber << 422 << false;
    QTest::newRow("release, forbidden") << Call::EndSubscription << 403 << false;
    QTest::newRow("list, not there") << Call::ListOwned << 404 << false;
}

void TestBirdCrmErrors::looksFirstWhereNoCanMeanDone()
{
    QFETCH(Call, call);
    QFETCH(int, status);
    QTEST(errorFor(call, status, body("missing.json"))->lookFirst, "looks");
}

void TestBirdCrmErrors::knowsThatThereIsNoSuchOperation_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isMissing");
    for (const int status : { 404, 405, 501 }) {
        QTest::addRow("%d in Bird's words", status) << status << body("missing.json") << true;
        QTest::addRow("%d on a page", status) << status << body("gateway.html") << false;
    }
    QTest::newRow("refused") << 422 << body("missing.json") << false;
    QTest::newRow("forbidden") << 403 << body("flat.json") << false;
    QTest::newRow("a fault") << 500 << body("flat.json") << false;
}

void TestBirdCrmErrors::knowsThatThereIsNoSuchOperation()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QTEST(isNoSuchOperation(*errorFor(Call::EndSubscription, status, answer)), "isMissing");
}

void TestBirdCrmErrors::namesThePolicyLineToAdd_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("resource");
    const QString workspace = u"/workspaces/22222222-2222-4333-8444-555555555555/"_s;
    QTest::newRow("list") << Call::ListOwned << QString(u"GET " + workspace + u"numbers-long-code")
                          << u"view"_s << u"/workspaces/*/numbers-long-code"_s;
    QTest::newRow("stock") << Call::Stock << QString(u"GET " + workspace + u"numbers-stock-items")
                           << u"view"_s << u"/workspaces/*/numbers-stock-items"_s;
    QTest::newRow("buy") << Call::Buy << QString(u"POST " + workspace + u"numbers-long-code") << u"create"_s
                         << u"/workspaces/*/numbers-long-code"_s;
    QTest::newRow("release") << Call::EndSubscription
                             << QString(u"DELETE " + workspace + u"endpoints/end-1/subscriptions/main")
                             << u"delete"_s << u"/workspaces/*/endpoints/*/subscriptions/main"_s;
    QTest::newRow("release as before")
        << Call::CancelNumber << QString(u"POST " + workspace + u"numbers/num-1/cancel-subscription")
        << u"create"_s << u"/workspaces/*/numbers/*/cancel-subscription"_s;
    QTest::newRow("workspaces") << Call::Workspaces
                                << u"GET /organizations/11111111-2222-4333-8444-555555555555/workspaces"_s
                                << u"view"_s << u"/organizations/*/workspaces"_s;
}

void TestBirdCrmErrors::namesThePolicyLineToAdd()
{
    QFETCH(Call, call);
    QFETCH(QString, request);
    QFETCH(QString, action);
    QFETCH(QString, resource);
    const auto error = errorFor(call, 403, body("flat.json"));
    QVERIFY(error);
    QVERIFY2(error->detail.contains(request), qPrintable(error->detail));
    const QString line = error->causes.value(0);
    QVERIFY2(line.contains(u'“' + action + u'”') && line.contains(u'“' + resource + u'”'), qPrintable(line));
}

void TestBirdCrmErrors::saysWhatIsMissing_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QString>("word");
    QTest::newRow("organization") << Call::Workspaces << u"organization ID"_s;
    QTest::newRow("workspace") << Call::ListOwned << u"workspace ID"_s;
    QTest::newRow("stock") << Call::Stock << u"stock"_s;
    QTest::newRow("offer") << Call::Buy << u"in stock any more"_s;
    QTest::newRow("number") << Call::CancelNumber << u"no such number"_s;
}

void TestBirdCrmErrors::saysWhatIsMissing()
{
    QFETCH(Call, call);
    QFETCH(QString, word);
    const auto error = errorFor(call, 404, body("missing.json"));
    QVERIFY2(error->detail.contains(word), qPrintable(error->detail));
    QVERIFY(!error->causes.isEmpty());
}

void TestBirdCrmErrors::leadsToTheDashboard_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("word");
    QTest::newRow("a reservation") << 422 << body("reservation.json") << u"reserved"_s;
    QTest::newRow("papers") << 422 << body("kyc.json") << u"papers"_s;
    QTest::newRow("funds") << 422 << body("balance.json") << u"wallet"_s;
    QTest::newRow("a policy") << 403 << body("flat.json") << u"policy"_s;
    QTest::newRow("a key") << 401 << body("flat.json") << u"access key"_s;
}

void TestBirdCrmErrors::leadsToTheDashboard()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(QString, word);
    const auto error = errorFor(Call::Buy, status, answer);
    QCOMPARE(error->help.host(), u"app.bird.com"_s);
    QVERIFY2(error->detail.contains(word), qPrintable(error->detail));
}

void TestBirdCrmErrors::namesTheFieldAtFault()
{
    const auto error = errorFor(Call::Stock, 422, body("details.json"));
    QCOMPARE(error->field, u"prefix"_s);
    QVERIFY(error->detail.contains(u"prefix"_s));
    QVERIFY(error->providerWords.contains(u"needs countryCodes"_s));
    QCOMPARE(error->providerCode, u"InvalidPayload"_s);
}

void TestBirdCrmErrors::takesEverySuccess()
{
    for (const int status : { 200, 201, 202, 204 })
        QVERIFY(!errorFor(Call::Buy, status, {}));
}

void TestBirdCrmErrors::marksAnUnreadableAnswerToAWrite()
{
    const HttpResponse response{ 200, {}, "<html></html>" };
    const HttpRequest buy = requestOf(Call::Buy);
    const HttpRequest list = requestOf(Call::ListOwned);
    QCOMPARE(unreadable({ Call::Buy, buy, response }, makeError(ErrorKind::BadAnswer)).delivery,
        Delivery::Unknown);
    QCOMPARE(unreadable({ Call::ListOwned, list, response }, makeError(ErrorKind::BadAnswer)).delivery,
        Delivery::Answered);
}

QTEST_GUILESS_MAIN(TestBirdCrmErrors)
#include "tst_birdcrmerrors.moc"
