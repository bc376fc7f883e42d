// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/vonage/errors.h"
#include "providers/vonage/parser.h"
#include "support/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace NumberDesk::Vonage;
using namespace std::chrono_literals;

namespace {

QByteArray body(const char *name)
{
    return fixture(u"vonage/errors/"_s + QString::fromLatin1(name));
}

QByteArray failed()
{
    return body("failed.json");
}

QByteArray papers()
{
    return body("papers.json");
}

HttpRequest requestOf(Call call)
{
    HttpRequest request;
    const bool isWrite = call == Call::Buy || call == Call::Cancel || call == Call::Update;
    request.verb = isWrite ? Verb::Post : Verb::Get;
    request.safety = isWrite ? WriteSafety::Once : WriteSafety::Read;
    return request;
}

std::optional<Error> errorFor(Call call, int status, const QByteArray &answer)
{
    const HttpRequest request = requestOf(call);
    const HttpResponse response{ status, { { "X-Nexmo-Trace-Id"_ba, "trace-1"_ba } }, answer };
    return errorOf({ call, request, response, 3s });
}

} // namespace

class TestVonageErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAnAnswerMeans_data();
    void tellsWhatAnAnswerMeans();
    void knowsWhenAWriteIsUncertain_data();
    void knowsWhenAWriteIsUncertain();
    void looksFirstWhereFailedCanMeanDone_data();
    void looksFirstWhereFailedCanMeanDone();
    void keepsTheProvidersWords_data();
    void keepsTheProvidersWords();
    void leadsFromPapersToTheDashboard();
    void listsCausesByLikelihood();
    void saysEachRefusalInWords_data();
    void saysEachRefusalInWords();
    void takesSuccessOnlyFromTheCode_data();
    void takesSuccessOnlyFromTheCode();
    void marksAnUnreadableAnswerToAWrite();
};

void TestVonageErrors::tellsWhatAnAnswerMeans_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    const auto code = [](const char *value) {
        return QByteArray("{\"error-code\":" + QByteArray(value) + ",\"error-code-label\":\"x\"}");
    };

    QTest::newRow("wrong secret") << Call::Balance << 401 << code("\"401\"") << ErrorKind::Unauthorised;
    QTest::newRow("wrong secret, code as a number")
        << Call::ListOwned << 401 << code("401") << ErrorKind::Unauthorised;
    QTest::newRow("wrong secret in a 200")
        << Call::ListOwned << 200 << code("\"401\"") << ErrorKind::Unauthorised;
    QTest::newRow("failed in a 200") << Call::Update << 200 << failed() << ErrorKind::Refused;
    QTest::newRow("failed in a 200, code as a number")
        << Call::Update << 200 << code("420") << ErrorKind::Refused;
    QTest::newRow("problem details") << Call::Applications << 401
                                     << R"({"title":"Unauthorized","detail":"x"})"_ba
                                     << ErrorKind::Unauthorised;
    QTest::newRow("invalid field") << Call::Buy << 400 << R"({"country":"Is required."})"_ba
                                   << ErrorKind::InvalidRequest;
    QTest::newRow("invalid page size")
        << Call::Applications << 400 << body("problem.json") << ErrorKind::InvalidRequest;
    QTest::newRow("pricing form") << Call::Search << 400 << body("pricing.json") << ErrorKind::InvalidRequest;
    QTest::newRow("not allowed") << Call::Buy << 403 << R"({"title":"Forbidden"})"_ba << ErrorKind::Forbidden;
    QTest::newRow("nothing there") << Call::Balance << 404 << body("gateway.html") << ErrorKind::NotFound;
    QTest::newRow("papers") << Call::Buy << 420 << papers() << ErrorKind::PapersNeeded;
    QTest::newRow("papers in a 200") << Call::Buy << 200 << papers() << ErrorKind::PapersNeeded;
    QTest::newRow("buy failed") << Call::Buy << 420 << failed() << ErrorKind::Refused;
    QTest::newRow("buy failed for credit")
        << Call::Buy << 420 << R"({"error-code":"420","error-code-label":"not enough credit"})"_ba
        << ErrorKind::InsufficientFunds;
    QTest::newRow("cancel failed") << Call::Cancel << 420 << failed() << ErrorKind::Refused;
    QTest::newRow("address of a webhook is no paper")
        << Call::Update << 420 << R"({"error-code":"420","error-code-label":"address is invalid"})"_ba
        << ErrorKind::Refused;
    QTest::newRow("XML") << Call::Buy << 420 << body("failed.xml") << ErrorKind::Refused;
    QTest::newRow("too fast") << Call::ListOwned << 429 << ""_ba << ErrorKind::RateLimited;
    QTest::newRow("too slow") << Call::ListOwned << 408 << ""_ba << ErrorKind::Timeout;
    QTest::newRow("fault") << Call::Update << 500 << code("\"500\"") << ErrorKind::ProviderDown;
    QTest::newRow("gateway") << Call::Search << 502 << body("gateway.html") << ErrorKind::ProviderDown;
    QTest::newRow("redirect") << Call::ListOwned << 302 << ""_ba << ErrorKind::BadAnswer;
    QTest::newRow("a code nobody knows") << Call::Buy << 200 << code("\"201\"") << ErrorKind::BadAnswer;
}

void TestVonageErrors::tellsWhatAnAnswerMeans()
{
    QFETCH(Call, call);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    const auto error = errorFor(call, status, answer);
    QVERIFY(error);
    QTEST(error->kind, "kind");
    QCOMPARE(error->httpStatus, status);
    QCOMPARE(error->requestId, u"trace-1"_s);
    QCOMPARE(error->retryAfter, std::optional(3000ms));
    if (call == Call::ListOwned || call == Call::Search || call == Call::Balance
        || call == Call::Applications)
        QCOMPARE(error->delivery, Delivery::Answered);
}

void TestVonageErrors::knowsWhenAWriteIsUncertain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Delivery>("delivery");
    const QByteArray words = failed();
    QTest::newRow("refused") << 420 << words << Delivery::Answered;
    QTest::newRow("refused in a 200") << 200 << words << Delivery::Answered;
    QTest::newRow("refused as XML") << 420 << "<response><error-code>420</error-code></response>"_ba
                                    << Delivery::Answered;
    QTest::newRow("invalid") << 400 << R"({"msisdn":"Is required."})"_ba << Delivery::Answered;
    QTest::newRow("unauthorised") << 401 << R"({"error-code":"401"})"_ba << Delivery::Answered;
    QTest::newRow("refused by a page from somewhere") << 403 << body("gateway.html") << Delivery::Unknown;
    QTest::newRow("refused without words") << 420 << ""_ba << Delivery::Unknown;
    QTest::newRow("too fast") << 429 << R"({"error-code":"429"})"_ba << Delivery::Unknown;
    QTest::newRow("too slow") << 408 << words << Delivery::Unknown;
    QTest::newRow("fault") << 500 << R"({"error-code":"500"})"_ba << Delivery::Unknown;
    QTest::newRow("fault in a 200") << 200 << R"({"error-code":"500"})"_ba << Delivery::Unknown;
    QTest::newRow("gateway") << 502 << body("gateway.html") << Delivery::Unknown;
    QTest::newRow("redirect") << 307 << ""_ba << Delivery::Unknown;
    QTest::newRow("a code nobody knows") << 200 << R"({"error-code":"201"})"_ba << Delivery::Unknown;
}

void TestVonageErrors::knowsWhenAWriteIsUncertain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    for (const Call call : { Call::Buy, Call::Cancel, Call::Update }) {
        const auto error = errorFor(call, status, answer);
        QVERIFY(error);
        QTEST(error->delivery, "delivery");
    }
}

void TestVonageErrors::looksFirstWhereFailedCanMeanDone_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("look");
    QTest::newRow("buy failed") << Call::Buy << 420 << failed() << true;
    QTest::newRow("buy wants papers") << Call::Buy << 420 << papers() << false;
    QTest::newRow("buy is invalid") << Call::Buy << 400 << R"({"msisdn":"x"})"_ba << false;
    QTest::newRow("cancel failed") << Call::Cancel << 420 << failed() << true;
    QTest::newRow("cancel finds nothing") << Call::Cancel << 404 << R"({"title":"x"})"_ba << true;
    QTest::newRow("cancel is unauthorised") << Call::Cancel << 401 << R"({"error-code":"401"})"_ba << false;
    QTest::newRow("update failed") << Call::Update << 420 << failed() << true;
    QTest::newRow("update finds nothing") << Call::Update << 404 << R"({"title":"x"})"_ba << true;
    QTest::newRow("list failed") << Call::ListOwned << 420 << failed() << false;
}

void TestVonageErrors::looksFirstWhereFailedCanMeanDone()
{
    QFETCH(Call, call);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QTEST(errorFor(call, status, answer)->lookFirst, "look");
}

void TestVonageErrors::keepsTheProvidersWords_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("field");
    QTest::newRow("label") << failed() << u"420"_s << u"method failed"_s << QString();
    QTest::newRow("code as a number")
        << R"({"error-code":420,"error-code-label":"no"})"_ba << u"420"_s << u"no"_s << QString();
    QTest::newRow("field map") << R"({"country":"Is required.","msisdn":"Is required."})"_ba << QString()
                               << u"country: Is required.; msisdn: Is required."_s << u"country"_s;
    QTest::newRow("problem details")
        << body("problem.json") << QString()
        << u"Bad Request: The request failed: page_size: must be between 1 and 100; "
           "page: must be 1 or more"_s
        << u"page_size"_s;
    QTest::newRow("pricing form") << body("pricing.json") << QString()
                                  << u"Bad Request: country: Is required"_s << u"country"_s;
    QTest::newRow("code of the pricing form")
        << R"({"code":401,"message":"no"})"_ba << u"401"_s << u"no"_s << QString();
    QTest::newRow("only a description") << R"({"description":"no"})"_ba << QString() << u"no"_s << QString();
    QTest::newRow("only a title") << R"({"title":"Not Found"})"_ba << QString() << u"Not Found"_s
                                  << QString();
    QTest::newRow("HTML without its markup")
        << body("gateway.html") << QString() << u"Bad Gateway proxy-7"_s << QString();
    QTest::newRow("plain text") << "try  later"_ba << QString() << u"try later"_s << QString();
    QTest::newRow("empty") << ""_ba << QString() << QString() << QString();
    QTest::newRow("XML")
        << "<response><error-code>420</error-code><error-code-label>no</error-code-label></response>"_ba
        << u"420"_s << u"no"_s << QString();
    QTest::newRow("cut XML") << "<response><error-code>420</error"_ba << QString() << u"420</error"_s
                             << QString();
    QTest::newRow("long") << QByteArray(9000, 'a') << QString() << QString(500, u'a') << QString();
    QTest::newRow("nonsense") << R"({"error-code":{},"error-code-label":[1]})"_ba << QString() << QString()
                              << QString();
}

void TestVonageErrors::keepsTheProvidersWords()
{
    QFETCH(QByteArray, answer);
    const auto error = errorFor(Call::Buy, 420, answer);
    QTEST(error->providerCode, "code");
    QTEST(error->providerWords, "words");
    QTEST(error->field, "field");
}

void TestVonageErrors::leadsFromPapersToTheDashboard()
{
    const auto error = errorFor(Call::Buy, 420, papers());
    QCOMPARE(error->help, QUrl(u"https://dashboard.nexmo.com/buy-numbers"_s));
    QVERIFY(error->detail.contains(u"dashboard"_s));
    QVERIFY(!error->causes.isEmpty());
}

void TestVonageErrors::listsCausesByLikelihood()
{
    const auto buy = errorFor(Call::Buy, 420, failed());
    QCOMPARE(buy->causes.size(), 5);
    for (const auto &[index, word] : { std::pair{ 0, "already" }, { 1, "Somebody else" }, { 2, "balance" },
             { 3, "trial" }, { 4, "country" } })
        QVERIFY2(buy->causes.at(index).contains(QLatin1StringView(word)), word);
    const auto update = errorFor(Call::Update, 420, failed());
    QCOMPARE(update->causes.size(), 4);
    QVERIFY(update->causes.first().contains(u"200 OK"_s));
    const auto cancel = errorFor(Call::Cancel, 420, failed());
    QCOMPARE(cancel->causes.size(), 4);
    QVERIFY(cancel->causes.first().contains(u"already"_s));
}

void TestVonageErrors::saysEachRefusalInWords_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 302, 400, 401, 402, 403, 404, 420, 429 })
        QTest::addRow("%d", status) << status;
}

void TestVonageErrors::saysEachRefusalInWords()
{
    QFETCH(int, status);
    for (const Call call : { Call::ListOwned, Call::Search, Call::Buy, Call::Cancel, Call::Update,
             Call::Balance, Call::Applications })
        QVERIFY(!errorFor(call, status, failed())->detail.isEmpty());
}

void TestVonageErrors::takesSuccessOnlyFromTheCode_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("done");
    QTest::newRow("text") << R"({"error-code":"200","error-code-label":"success"})"_ba << true;
    QTest::newRow("number") << R"({"error-code":200})"_ba << true;
    QTest::newRow("XML") << "<response><error-code>200</error-code></response>"_ba << true;
    QTest::newRow("no code") << "{}"_ba << false;
    QTest::newRow("another answer") << R"({"count":1,"numbers":[]})"_ba << false;
    QTest::newRow("empty") << ""_ba << false;
    QTest::newRow("null") << "null"_ba << false;
    QTest::newRow("HTML") << "<html>200</html>"_ba << false;
    QTest::newRow("cut") << R"({"error-code":"200)"_ba << false;
}

void TestVonageErrors::takesSuccessOnlyFromTheCode()
{
    QFETCH(QByteArray, answer);
    QVERIFY(!errorFor(Call::Buy, 200, answer));
    const auto written = parseWritten(answer);
    QTEST(written.isOk(), "done");
    if (!written)
        QCOMPARE(written.error().kind, ErrorKind::BadAnswer);
}

void TestVonageErrors::marksAnUnreadableAnswerToAWrite()
{
    const HttpResponse response{ 200, { { "x-request-id"_ba, "r"_ba } }, "<html>"_ba };
    const Error bad = makeError(ErrorKind::BadAnswer, u"what"_s);
    const HttpRequest write = requestOf(Call::Buy);
    const Error doubtful = unreadable({ Call::Buy, write, response }, bad);
    QCOMPARE(doubtful.delivery, Delivery::Unknown);
    QCOMPARE(doubtful.requestId, u"r"_s);
    const HttpRequest read = requestOf(Call::ListOwned);
    QCOMPARE(unreadable({ Call::ListOwned, read, response }, bad).delivery, Delivery::Answered);
}

QTEST_GUILESS_MAIN(TestVonageErrors)
#include "tst_vonageerrors.moc"
