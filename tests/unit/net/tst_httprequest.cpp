// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httprequest.h"
#include "net/httpresponse.h"
#include "net/oneshotbody.h"
#include "support/manualclock.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpRequest write()
{
    HttpRequest request;
    request.verb = Verb::Post;
    request.safety = WriteSafety::Once;
    return request;
}

HttpResponse withHeader(const QByteArray &name, const QByteArray &value)
{
    return { 429, { { name, value } }, {} };
}

} // namespace

class HttpRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queryKeepsOnlyUnreservedCharacters();
    void queryKeepsOrderAndRepeatedNames();
    void urlJoinsBasePathAndQuery_data();
    void urlJoinsBasePathAndQuery();
    void aBrokenPathMakesAnInvalidUrl();
    void writesHaveLongerThanReads();
    void aFormAndAnObjectSayWhatTheyAre();
    void headersAreFoundInAnyCase();
    void requestIdIsOnePlainWord();
    void retryAfterInSeconds();
    void retryAfterAsADate();
    void retryAfterIsADayAtMost();
    void retryAfterThatIsNoneIsIgnored_data();
    void retryAfterThatIsNoneIsIgnored();
    void deliveryFollowsTheStatus();
    void aOneShotBodyIsReadOnceAndNeverRewound();
};

void HttpRequestTest::queryKeepsOnlyUnreservedCharacters()
{
    QCOMPARE(percentEncoded(u"AZaz09-._~"_s), "AZaz09-._~"_ba);
    QCOMPARE(percentEncoded(u" +&=?#/:;,@!$'()*[]%\"<>\\^`{|}"_s),
        "%20%2B%26%3D%3F%23%2F%3A%3B%2C%40%21%24%27%28%29%2A%5B%5D%25%22%3C%3E%5C%5E%60%7B%7C%7D"_ba);
    QCOMPARE(percentEncoded(u"\u00e9\u20ac"_s), "%C3%A9%E2%82%AC"_ba);
}

void HttpRequestTest::queryKeepsOrderAndRepeatedNames()
{
    QueryString query{ { u"types"_s, u"LOCAL"_s }, { u"region"_s, u"GB"_s }, { u"types"_s, u"MOBILE"_s } };
    query.addUnlessEmpty(u"empty"_s, QString());
    query.add(u"size"_s, u"100"_s);
    QCOMPARE(query.encoded(), "types=LOCAL&region=GB&types=MOBILE&size=100"_ba);
    QCOMPARE(query.value(u"types"_s), u"LOCAL"_s);
    QVERIFY(query.value(u"none"_s).isNull());
}

void HttpRequestTest::urlJoinsBasePathAndQuery_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("url");
    QTest::newRow("host") << u"https://rest.example.com"_s << u"https://rest.example.com/number/buy?a=%2B1"_s;
    QTest::newRow("slash") << u"https://rest.example.com/"_s
                           << u"https://rest.example.com/number/buy?a=%2B1"_s;
    QTest::newRow("path") << u"https://example.com/api/"_s << u"https://example.com/api/number/buy?a=%2B1"_s;
    QTest::newRow("port") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080/number/buy?a=%2B1"_s;
    QTest::newRow("IPv6") << u"http://[::1]:80"_s << u"http://[::1]:80/number/buy?a=%2B1"_s;
}

void HttpRequestTest::urlJoinsBasePathAndQuery()
{
    QFETCH(const QString, base);
    QFETCH(const QString, url);
    HttpRequest request;
    request.base = QUrl(base);
    request.path = u"/number/buy"_s;
    request.query.add(u"a"_s, u"+1"_s);
    QCOMPARE(QString::fromLatin1(request.url().toEncoded()), url);
}

void HttpRequestTest::aBrokenPathMakesAnInvalidUrl()
{
    HttpRequest request;
    request.base = QUrl(u"https://example.com"_s);
    request.path = u"/number/a b"_s;
    QVERIFY(!request.url().isValid());
}

void HttpRequestTest::writesHaveLongerThanReads()
{
    QCOMPARE(HttpRequest().effectiveDeadline(), 15s);
    QCOMPARE(write().effectiveDeadline(), 40s);
    HttpRequest own = write();
    own.deadline = 3s;
    QCOMPARE(own.effectiveDeadline(), 3s);
}

void HttpRequestTest::aFormAndAnObjectSayWhatTheyAre()
{
    HttpRequest request = write();
    request.setForm({ { u"moHttpUrl"_s, QString() } });
    QCOMPARE(request.body, "moHttpUrl="_ba);
    QCOMPARE(request.contentType, "application/x-www-form-urlencoded"_ba);
    request.setJson({ { u"a"_s, 1 } });
    QCOMPARE(request.body, "{\"a\":1}"_ba);
    QCOMPARE(request.contentType, "application/json"_ba);
}

void HttpRequestTest::headersAreFoundInAnyCase()
{
    const HttpResponse response = withHeader("RETRY-after", "1");
    QCOMPARE(response.header("Retry-After"), "1"_ba);
    QVERIFY(response.header("None").isEmpty());
}

void HttpRequestTest::requestIdIsOnePlainWord()
{
    QCOMPARE(withHeader("x-nexmo-trace-id", "abc-1").requestId(), u"abc-1"_s);
    QCOMPARE(withHeader("X-Own", "abc-2").requestId({ "X-Own" }), u"abc-2"_s);
    QCOMPARE(withHeader("X-Request-Id", "a\x1b[31m b\xff").requestId(), u"a[31mb"_s);
    QCOMPARE(withHeader("X-Request-Id", QByteArray(5000, 'x')).requestId().size(), 128);
    QVERIFY(HttpResponse().requestId().isEmpty());
}

void HttpRequestTest::retryAfterInSeconds()
{
    const ManualClock clock;
    QCOMPARE(*withHeader("Retry-After", " 7 ").retryAfter(clock), 7s);
    QCOMPARE(*withHeader("Retry-After", "0").retryAfter(clock), 0s);
    QVERIFY(!HttpResponse().retryAfter(clock));
}

void HttpRequestTest::retryAfterIsADayAtMost()
{
    const ManualClock clock;
    for (const char *absurd :
        { "86401", "2147483647", "99999999999999999999", "Fri, 01 Mar 2126 12:00:00 GMT" })
        QCOMPARE(*withHeader("Retry-After", absurd).retryAfter(clock), 24h);
}

void HttpRequestTest::retryAfterAsADate()
{
    const ManualClock clock; // 1 March 2026, 12:00 UTC
    QCOMPARE(*withHeader("Retry-After", "Sun, 01 Mar 2026 12:00:30 GMT").retryAfter(clock), 30s);
    QCOMPARE(*withHeader("Retry-After", "Sun, 01 Mar 2026 11:00:00 GMT").retryAfter(clock), 0s);
}

void HttpRequestTest::retryAfterThatIsNoneIsIgnored_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : { "-1", "1.5", "soon", "Sun, 99 Mar 2026 12:00:30 GMT", "\x80" })
        QTest::newRow(value) << QByteArray(value);
}

void HttpRequestTest::retryAfterThatIsNoneIsIgnored()
{
    QFETCH(const QByteArray, value);
    QVERIFY(!withHeader("Retry-After", value).retryAfter(ManualClock()));
}

void HttpRequestTest::deliveryFollowsTheStatus()
{
    for (const int status : { 408, 500, 502, 503, 504, 301, 302, 303, 307, 308, 304 }) {
        QCOMPARE(deliveryOf(write(), { status, {}, {} }), Delivery::Unknown);
        QCOMPARE(deliveryOf(HttpRequest(), { status, {}, {} }), Delivery::Answered);
    }
    for (const int status : { 200, 201, 202, 204, 400, 401, 403, 404, 409, 420, 422, 429 })
        QCOMPARE(deliveryOf(write(), { status, {}, {} }), Delivery::Answered);
}

void HttpRequestTest::aOneShotBodyIsReadOnceAndNeverRewound()
{
    OneShotBody body("abc");
    QVERIFY(body.isSequential());
    QVERIFY(!body.wasTouched());
    QCOMPARE(body.read(2), "ab"_ba);
    QVERIFY(body.wasTouched());
    QVERIFY(!body.seek(0) && !body.reset());
    QCOMPARE(body.read(9), "c"_ba);
    QVERIFY(body.atEnd());
    QVERIFY(body.read(1).isEmpty());

    OneShotBody shut("abc");
    shut.shut();
    QVERIFY(shut.atEnd());
    QVERIFY(shut.readAll().isEmpty());
    QVERIFY(!shut.wasTouched());
}

QTEST_GUILESS_MAIN(HttpRequestTest)
#include "tst_httprequest.moc"
