// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "net/httptransport.h"
#include "support/outcome.h"
#include "support/rawserver.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMebibyte = 1024 * 1024;

HttpRequest request(const RawServer &server, Verb verb = Verb::Get)
{
    HttpRequest request;
    request.verb = verb;
    request.base = server.url();
    request.path = u"/number/search"_s;
    if (verb != Verb::Get)
        request.safety = WriteSafety::Once;
    return request;
}

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_transport = makeHttpTransport(m_clock, { .userAgent = "NumberDesk/1.2" }); }
    void everyStatusIsAValue_data();
    void everyStatusIsAValue();
    void noStatusIsTakenForABrokenConnection();
    void anAnswerInDripsIsWhole();
    void eightMebibytesPassAndNineDoNot();
    void aCompressedAnswerIsUnpackedAndNotTakenForACutOne();
    void aCutChunkedAnswerIsNoAnswer();
    void garbageIsABadAnswer();
    void everyByteOfAQueryArrivesAsItWas();
    void aFormArrivesAsItWas();
    void anEmptyWriteSaysSo();
    void secretHeadersGoOut();
    void cookiesAreNeitherKeptNorSent();
    void whatIsNotWellFormedIsNotSent_data();
    void whatIsNotWellFormedIsNotSent();
    void aSecretCannotGoOverPlainHttpToAnotherMachine();

private:
    SystemClock m_clock;
    std::unique_ptr<HttpTransport> m_transport;
};

void AnswersTest::everyStatusIsAValue_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Verb>("verb");
    for (const int status :
        { 200, 201, 202, 400, 401, 403, 404, 408, 409, 420, 422, 429, 500, 501, 502, 503, 504 }) {
        for (const Verb verb : { Verb::Get, Verb::Post, Verb::Delete })
            QTest::addRow("%s %d", verbName(verb).constData(), status) << status << verb;
    }
}

void AnswersTest::everyStatusIsAValue()
{
    QFETCH(const int, status);
    QFETCH(const Verb, verb);
    RawServer server(RawServer::Wire::Plain);
    // The challenge makes Qt look for credentials of its own; it must not send anything again.
    server.setScript({ RawReaction::answer(status, "{\"error-code\":\"x\"}",
        { { "WWW-Authenticate", "Basic realm=\"x\"" }, { "X-Request-Id", "id-1" } }) });
    HttpRequest sent = request(server, verb);
    if (verb == Verb::Post)
        sent.setForm({ { u"country"_s, u"GB"_s } });
    Outcome outcome(m_transport->send(sent, { { "Authorization", Secret("Basic a2V5OnNlY3JldA==") } }));
    QVERIFY(outcome.wait());
    QVERIFY2(outcome.isOk(), outcome.isOk() ? "" : qPrintable(Error::kindName(outcome.error().kind)));
    QCOMPARE(outcome.value().status, status);
    QCOMPARE(outcome.value().body, "{\"error-code\":\"x\"}"_ba);
    QCOMPARE(outcome.value().requestId(), u"id-1"_s);
    QCOMPARE(server.requests().size(), 1);
}

void AnswersTest::noStatusIsTakenForABrokenConnection()
{
    RawServer server(RawServer::Wire::Plain);
    for (int status = 400; status < 600; ++status) {
        // That one is a proxy's, not the server's.
        if (status == 407)
            continue;
        server.setScript({ RawReaction::answer(status, "{}") });
        Outcome outcome(m_transport->send(request(server, Verb::Post), {}));
        QVERIFY(outcome.wait());
        QVERIFY2(outcome.isOk(), qPrintable(QString::number(status)));
        QCOMPARE(outcome.value().status, status);
    }
}

void AnswersTest::anAnswerInDripsIsWhole()
{
    RawServer server(RawServer::Wire::Plain);
    server.setScript({ RawReaction::answer(200, "{\"count\":1}").dripping() });
    Outcome outcome(m_transport->send(request(server), {}));
    QVERIFY(outcome.wait() && outcome.isOk());
    QCOMPARE(outcome.value().body, "{\"count\":1}"_ba);
}

void AnswersTest::eightMebibytesPassAndNineDoNot()
{
    RawServer server(RawServer::Wire::Plain);
    server.setScript({ RawReaction::answer(200, QByteArray(8 * kMebibyte, ' ')),
        RawReaction::answer(200, QByteArray(9 * kMebibyte, ' ')) });
    Outcome fits(m_transport->send(request(server), {}));
    QVERIFY(fits.wait() && fits.isOk());
    QCOMPARE(fits.value().body.size(), 8 * kMebibyte);
    Outcome tooLong(m_transport->send(request(server, Verb::Post), {}));
    QVERIFY(tooLong.wait() && !tooLong.isOk());
    QCOMPARE(tooLong.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(tooLong.error().delivery, Delivery::Unknown);
}

void AnswersTest::aCompressedAnswerIsUnpackedAndNotTakenForACutOne()
{
    RawServer server(RawServer::Wire::Plain);
    const QByteArray json = "{\"numbers\":[" + QByteArray(2000, ' ') + "]}";
    // qCompress() puts four bytes of its own before the zlib stream that HTTP calls deflate.
    server.setScript(
        { RawReaction::answer(200, qCompress(json).sliced(4), { { "Content-Encoding", "deflate" } }) });
    Outcome outcome(m_transport->send(request(server), {}));
    QVERIFY(outcome.wait() && outcome.isOk());
    QCOMPARE(outcome.value().body, json);
}

void AnswersTest::aCutChunkedAnswerIsNoAnswer()
{
    RawServer server(RawServer::Wire::Plain);
    server.setScript({ { "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"count\":",
        RawReaction::End::Close } });
    Outcome outcome(m_transport->send(request(server, Verb::Post), {}));
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.isOk());
    QCOMPARE(outcome.error().delivery, Delivery::Unknown);
}

void AnswersTest::garbageIsABadAnswer()
{
    RawServer server(RawServer::Wire::Plain);
    server.setScript({ { "SSH-2.0-OpenSSH_9.2\r\n\r\n", RawReaction::End::Close } });
    Outcome outcome(m_transport->send(request(server, Verb::Post), {}));
    QVERIFY(outcome.wait() && !outcome.isOk());
    QVERIFY(outcome.error().kind == ErrorKind::BadAnswer || outcome.error().kind == ErrorKind::Offline);
    QCOMPARE(outcome.error().delivery, Delivery::Unknown);
}

void AnswersTest::everyByteOfAQueryArrivesAsItWas()
{
    RawServer server(RawServer::Wire::Plain);
    HttpRequest sent = request(server);
    QString every;
    for (char16_t unit = 1; unit < 0x100; ++unit)
        every += QChar(unit);
    sent.query = { { u"pattern"_s, u"+44 7700"_s }, { u"a&b"_s, every }, { u"pattern"_s, u"%2B"_s },
        { u"empty"_s, QString() } };
    Outcome outcome(m_transport->send(sent, {}));
    QVERIFY(outcome.wait() && outcome.isOk());
    const QByteArray target = server.requests().first().target;
    QCOMPARE(target, "/number/search?" + sent.query.encoded());
    QVERIFY(target.startsWith("/number/search?pattern=%2B44%207700&a%26b="));
    QVERIFY(target.endsWith("&pattern=%252B&empty="));
}

void AnswersTest::aFormArrivesAsItWas()
{
    RawServer server(RawServer::Wire::Plain);
    HttpRequest sent = request(server, Verb::Post);
    sent.setForm(
        { { u"moHttpUrl"_s, u"https://example.com/sms?a=1&b=2"_s }, { u"voiceCallbackValue"_s, u"+44"_s } });
    Outcome outcome(m_transport->send(sent, {}));
    QVERIFY(outcome.wait() && outcome.isOk());
    const RawRequest arrived = server.requests().first();
    QCOMPARE(arrived.body,
        "moHttpUrl=https%3A%2F%2Fexample.com%2Fsms%3Fa%3D1%26b%3D2&voiceCallbackValue=%2B44"_ba);
    QCOMPARE(arrived.header("Content-Type"), "application/x-www-form-urlencoded"_ba);
    QCOMPARE(arrived.header("User-Agent"), "NumberDesk/1.2"_ba);
}

void AnswersTest::anEmptyWriteSaysSo()
{
    RawServer server(RawServer::Wire::Plain);
    Outcome outcome(m_transport->send(request(server, Verb::Delete), {}));
    QVERIFY(outcome.wait() && outcome.isOk());
    QCOMPARE(server.requests().first().header("Content-Length"), "0"_ba);
}

void AnswersTest::secretHeadersGoOut()
{
    RawServer server(RawServer::Wire::Plain);
    Outcome outcome(m_transport->send(request(server), { { "Authorization", Secret("Bearer canary") } }));
    QVERIFY(outcome.wait() && outcome.isOk());
    QCOMPARE(server.requests().first().header("Authorization"), "Bearer canary"_ba);
}

void AnswersTest::cookiesAreNeitherKeptNorSent()
{
    RawServer server(RawServer::Wire::Plain);
    server.setScript({ RawReaction::answer(200, "{}", { { "Set-Cookie", "session=1; Path=/" } }) });
    for (int i = 0; i < 2; ++i) {
        Outcome outcome(m_transport->send(request(server), {}));
        QVERIFY(outcome.wait() && outcome.isOk());
    }
    QVERIFY(server.requests().last().header("Cookie").isEmpty());
}

void AnswersTest::whatIsNotWellFormedIsNotSent_data()
{
    RawServer unused(RawServer::Wire::Plain);
    QTest::addColumn<HttpRequest>("bad");
    HttpRequest bad = request(unused);
    bad.headers = { { "X-Key", "a\r\nX-Injected: b" } };
    QTest::newRow("a line break in a header") << bad;
    bad = request(unused);
    bad.path = u"number/search"_s;
    QTest::newRow("a path without its slash") << bad;
    bad = request(unused);
    bad.path = u"/number/%zz"_s;
    QTest::newRow("a path with a broken escape") << bad;
    bad = request(unused, Verb::Delete);
    bad.safety = WriteSafety::Read;
    QTest::newRow("a DELETE that claims to be a read") << bad;
    bad = request(unused);
    bad.safety = WriteSafety::Once;
    QTest::newRow("a GET that claims to be a write") << bad;
    bad = request(unused);
    bad.base = QUrl();
    QTest::newRow("no base") << bad;
}

void AnswersTest::whatIsNotWellFormedIsNotSent()
{
    QFETCH(const HttpRequest, bad);
    Outcome outcome(m_transport->send(bad, {}));
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::InvalidRequest);
    QCOMPARE(outcome.error().delivery, Delivery::NotSent);
}

void AnswersTest::aSecretCannotGoOverPlainHttpToAnotherMachine()
{
    RawServer unused(RawServer::Wire::Plain);
    HttpRequest sent = request(unused);
    sent.base = QUrl(u"http://192.0.2.1"_s);
    Outcome outcome(m_transport->send(sent, { { "Authorization", Secret("Bearer canary") } }));
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::InvalidRequest);
    QCOMPARE(outcome.error().delivery, Delivery::NotSent);
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
