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

HttpRequest read(const RawServer &server)
{
    HttpRequest request;
    request.base = server.url();
    request.path = u"/account/numbers"_s;
    return request;
}

QUrl at(const RawServer &server, const QString &path)
{
    QUrl url = server.url();
    url.setPath(path);
    return url;
}

QList<SecretHeader> credentials()
{
    return { { "Authorization", Secret("Basic a2V5OnNlY3JldA==") } };
}

} // namespace

class RedirectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_transport = makeHttpTransport(m_clock, { .extraTrusted = { RawServer::certificate() } });
    }
    void aReadFollowsWithinItsOrigin_data() { statuses(); }
    void aReadFollowsWithinItsOrigin();
    void credentialsNeverGoToAnotherOrigin_data() { statuses(); }
    void credentialsNeverGoToAnotherOrigin();
    void aReadNeverFallsBackToPlainHttp();
    void aCircleEndsAfterFive();
    void aRedirectToNowhereIsABadAnswer();
    void aWriteIsNeverSentOn_data() { statuses(); }
    void aWriteIsNeverSentOn();

private:
    static void statuses();

    SystemClock m_clock;
    std::unique_ptr<HttpTransport> m_transport;
};

void RedirectsTest::statuses()
{
    QTest::addColumn<int>("status");
    for (const int status : { 301, 302, 303, 307, 308 })
        QTest::addRow("%d", status) << status;
}

void RedirectsTest::aReadFollowsWithinItsOrigin()
{
    QFETCH(const int, status);
    for (const auto wire : { RawServer::Wire::Plain, RawServer::Wire::Tls }) {
        RawServer server(wire);
        server.setScript(
            { RawReaction::redirect(status, QUrl(u"/v2/numbers?page=2"_s)), RawReaction::answer(200) });
        Outcome outcome(m_transport->send(read(server), credentials()));
        QVERIFY(outcome.wait() && outcome.isOk());
        QCOMPARE(outcome.value().status, 200);
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(server.requests().last().target, "/v2/numbers?page=2"_ba);
        QVERIFY(!server.requests().last().header("Authorization").isEmpty());
    }
}

void RedirectsTest::credentialsNeverGoToAnotherOrigin()
{
    QFETCH(const int, status);
    RawServer server(RawServer::Wire::Plain);
    RawServer stranger(RawServer::Wire::Plain);
    server.setScript({ RawReaction::redirect(status, at(stranger, u"/steal"_s)) });
    Outcome outcome(m_transport->send(read(server), credentials()));
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(outcome.error().httpStatus, status);
    QCOMPARE(stranger.connections(), 0);
}

void RedirectsTest::aReadNeverFallsBackToPlainHttp()
{
    RawServer server(RawServer::Wire::Tls);
    RawServer plain(RawServer::Wire::Plain);
    server.setScript({ RawReaction::redirect(302, at(plain, u"/account/numbers"_s)) });
    Outcome outcome(m_transport->send(read(server), credentials()));
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(plain.connections(), 0);
}

void RedirectsTest::aCircleEndsAfterFive()
{
    RawServer server(RawServer::Wire::Plain);
    server.setScript({ RawReaction::redirect(302, QUrl(u"/account/numbers"_s)) });
    Outcome outcome(m_transport->send(read(server), credentials()));
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(server.requests().size(), 6);
}

void RedirectsTest::aRedirectToNowhereIsABadAnswer()
{
    for (const char *target : { "", "http://", "ftp://127.0.0.1/x", "javascript:alert(1)", "//" }) {
        RawServer server(RawServer::Wire::Plain);
        server.setScript({ RawReaction::answer(302, {}, { { "Location", target } }) });
        Outcome outcome(m_transport->send(read(server), credentials()));
        QVERIFY(outcome.wait());
        QVERIFY2(!outcome.isOk(), target);
        QCOMPARE(outcome.error().kind, ErrorKind::BadAnswer);
    }
}

void RedirectsTest::aWriteIsNeverSentOn()
{
    QFETCH(const int, status);
    RawServer server(RawServer::Wire::Plain);
    server.setScript({ RawReaction::redirect(status, QUrl(u"/number/buy"_s)), RawReaction::answer(200) });
    HttpRequest write = read(server);
    write.verb = Verb::Post;
    write.safety = WriteSafety::Once;
    write.setForm({ { u"msisdn"_s, u"447700900123"_s } });
    Outcome outcome(m_transport->send(write, credentials()));
    QVERIFY(outcome.wait() && outcome.isOk());
    QCOMPARE(outcome.value().status, status);
    QCOMPARE(deliveryOf(write, outcome.value()), Delivery::Unknown);
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(RedirectsTest)
#include "tst_redirects.moc"
