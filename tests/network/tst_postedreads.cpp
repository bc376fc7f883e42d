// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/apisession.h"
#include "support/hurriedclock.h"
#include "support/outcome.h"
#include "support/rawserver.h"
#include "support/reservedport.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kQuestion = "{\"regionCode\":\"GB\",\"numberType\":\"LOCAL\"}";

// A question that changes nothing, asked with a POST.
HttpRequest question(const QUrl &base, const QByteArray &body = kQuestion)
{
    HttpRequest request;
    request.verb = Verb::Post;
    request.base = base;
    request.path = u"/numberOrders:lookupNumberRequirements"_s;
    request.body = body;
    request.contentType = "application/json";
    request.safety = WriteSafety::Read;
    return request;
}

} // namespace

class PostedReadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_transport = makeHttpTransport(m_clock, { .extraTrusted = { RawServer::certificate() } });
    }
    void theBodyArrivesInFull_data();
    void theBodyArrivesInFull();
    void aRetrySendsTheBodyAgain();
    void aRedirectIsNotFollowed_data();
    void aRedirectIsNotFollowed();
    void aBrokenConnectionIsNotMadeUpForByQt_data();
    void aBrokenConnectionIsNotMadeUpForByQt();
    void notSentIsClaimedOnlyWhereNothingLeft();

private:
    HurriedClock m_clock;
    SystemClock m_patient;
    std::unique_ptr<HttpTransport> m_transport;
};

void PostedReadsTest::theBodyArrivesInFull_data()
{
    QTest::addColumn<RawServer::Wire>("wire");
    QTest::addColumn<QByteArray>("body");
    QByteArray bytes(700 * 1024, 'x');
    bytes.replace(5, 3, QByteArray("\0\r\n", 3));
    for (const auto wire : { RawServer::Wire::Plain, RawServer::Wire::Tls }) {
        const char *name = wire == RawServer::Wire::Tls ? "TLS" : "plain";
        QTest::addRow("%s, short", name) << wire << kQuestion;
        QTest::addRow("%s, empty", name) << wire << QByteArray();
        QTest::addRow("%s, many packets", name) << wire << bytes;
    }
}

void PostedReadsTest::theBodyArrivesInFull()
{
    QFETCH(const RawServer::Wire, wire);
    QFETCH(const QByteArray, body);
    RawServer server(wire);
    m_transport = makeHttpTransport(m_patient, { .extraTrusted = { RawServer::certificate() } });
    Outcome outcome(m_transport->send(question(server.url(), body), {}));
    QVERIFY(outcome.wait() && outcome.isOk());
    QCOMPARE(server.requests().size(), 1);
    const RawRequest &arrived = server.requests().first();
    QCOMPARE(arrived.verb, "POST"_ba);
    QCOMPARE(arrived.header("Content-Type"), "application/json"_ba);
    QCOMPARE(arrived.header("Content-Length"), QByteArray::number(body.size()));
    QVERIFY(arrived.body == body);
}

void PostedReadsTest::aRetrySendsTheBodyAgain()
{
    RawServer server(RawServer::Wire::Plain);
    server.setScript({ RawReaction::answer(503), RawReaction::closeSilently(), RawReaction::answer(200) });
    ApiSession session(*m_transport, m_clock,
        std::make_unique<BasicAuthorizer>(u"key"_s, Secret("hunter2hunter2")), RateLimit{ .perSecond = 0 });
    Outcome outcome(session.send(question(server.url())));
    QVERIFY(outcome.wait() && outcome.isOk());
    QCOMPARE(outcome.value().status, 200);
    QCOMPARE(server.requests().size(), 3);
    for (const RawRequest &arrived : server.requests())
        QCOMPARE(arrived.body, kQuestion);
}

void PostedReadsTest::aRedirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 301, 302, 303, 307, 308 })
        QTest::addRow("%d", status) << status;
}

void PostedReadsTest::aRedirectIsNotFollowed()
{
    QFETCH(const int, status);
    RawServer server(RawServer::Wire::Plain);
    server.setScript({ RawReaction::redirect(status, QUrl(u"/elsewhere"_s)), RawReaction::answer(200) });
    Outcome outcome(m_transport->send(question(server.url()), {}));
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(outcome.error().delivery, Delivery::Answered);
    QCOMPARE(outcome.error().httpStatus, status);
    QCOMPARE(server.requests().size(), 1);
}

void PostedReadsTest::aBrokenConnectionIsNotMadeUpForByQt_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("with a body") << kQuestion;
    QTest::newRow("empty") << QByteArray();
}

// The session repeats reads at its own pace; Qt would do so at once and unseen.
void PostedReadsTest::aBrokenConnectionIsNotMadeUpForByQt()
{
    QFETCH(const QByteArray, body);
    RawServer server(RawServer::Wire::Plain);
    server.setScript({ RawReaction::closeSilently(), RawReaction::answer(200) });
    Outcome outcome(m_transport->send(question(server.url(), body), {}));
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::Offline);
    QCOMPARE(outcome.error().delivery, Delivery::Unknown);
    QCOMPARE(server.requests().size(), 1);
}

void PostedReadsTest::notSentIsClaimedOnlyWhereNothingLeft()
{
    for (const QByteArray &body : { kQuestion, QByteArray() }) {
        Outcome refused(m_transport->send(question(nowhere(), body), {}));
        QVERIFY(refused.wait() && !refused.isOk());
        QCOMPARE(refused.error().kind, ErrorKind::Offline);
        QCOMPARE(refused.error().delivery, Delivery::NotSent);
    }
}

QTEST_GUILESS_MAIN(PostedReadsTest)
#include "tst_postedreads.moc"
