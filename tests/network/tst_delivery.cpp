// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httptransport.h"
#include "support/manualclock.h"
#include "support/outcome.h"
#include "support/rawserver.h"
#include "support/reservedport.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpRequest read(const QUrl &base)
{
    HttpRequest request;
    request.base = base;
    request.path = u"/account/numbers"_s;
    return request;
}

HttpRequest write(const QUrl &base)
{
    HttpRequest request = read(base);
    request.verb = Verb::Post;
    request.path = u"/number/buy"_s;
    request.safety = WriteSafety::Once;
    request.setForm({ { u"msisdn"_s, u"447700900123"_s } });
    return request;
}

HttpRequest emptyWrite(const QUrl &base)
{
    HttpRequest request = read(base);
    request.verb = Verb::Delete;
    request.safety = WriteSafety::Once;
    return request;
}

QUrl loopback(quint16 port, const QString &scheme)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port);
    return url;
}

// A body that has nothing to give until told.
class StalledBody final : public QIODevice
{
public:
    explicit StalledBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(ReadOnly | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_isReleased && m_bytes.isEmpty(); }
    [[nodiscard]] bool wasAsked() const { return m_wasAsked; }
    void release()
    {
        m_isReleased = true;
        Q_EMIT readyRead();
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        m_wasAsked = true;
        if (!m_isReleased)
            return 0;
        const qint64 count = std::min<qint64>(maxSize, m_bytes.size());
        std::copy_n(m_bytes.constData(), count, data);
        m_bytes.remove(0, count);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    bool m_isReleased = false;
    bool m_wasAsked = false;
};

} // namespace

class DeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init()
    {
        m_transport = makeHttpTransport(m_clock, { .extraTrusted = { RawServer::certificate() } });
    }
    void aRefusedConnectionSendsNothing();
    void anUnknownHostSendsNothing();
    void aStrangersCertificateIsRefusedAndNothingSent();
    void aHandshakeThatBreaksSendsNothing();
    void theDeadlineEndsAWriteAsTimeoutAndUnknown();
    void aReadHasFifteenSeconds();
    void aRequestMayBringItsOwnDeadline();
    void cancellingAWriteUnderWayClosesTheConnectionAndIsUnknown();
    void cancellingAtOnceProvesThatABodyWasNotSent();
    void cancellingAtOnceProvesNothingWithoutABody();
    void droppingTheOperationClosesTheConnection();
    void destroyingTheTransportEndsWhatIsUnderWay();
    void qtSendsNothingBeforeItHasTheFirstBytesOfTheBody();

private:
    ManualClock m_clock;
    std::unique_ptr<HttpTransport> m_transport;
};

void DeliveryTest::initTestCase()
{
    for (const char *name :
        { "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY" })
        qunsetenv(name);
}

void DeliveryTest::aRefusedConnectionSendsNothing()
{
    for (const QString &scheme : { u"http"_s, u"https"_s }) {
        const QUrl base = nowhere(scheme);
        for (const HttpRequest &request : { read(base), write(base), emptyWrite(base) }) {
            Outcome outcome(m_transport->send(request, {}));
            QVERIFY(outcome.wait() && !outcome.isOk());
            QCOMPARE(outcome.error().kind, ErrorKind::Offline);
            QCOMPARE(outcome.error().delivery, Delivery::NotSent);
            QVERIFY(!outcome.error().detail.isEmpty());
        }
    }
}

void DeliveryTest::anUnknownHostSendsNothing()
{
    const QUrl base(u"https://no-such-host.invalid"_s);
    for (const HttpRequest &request : { read(base), write(base), emptyWrite(base) }) {
        Outcome outcome(m_transport->send(request, {}));
        QVERIFY(outcome.wait() && !outcome.isOk());
        QCOMPARE(outcome.error().kind, ErrorKind::Offline);
        QCOMPARE(outcome.error().delivery, Delivery::NotSent);
    }
}

void DeliveryTest::aStrangersCertificateIsRefusedAndNothingSent()
{
    RawServer server(RawServer::Wire::Tls);
    m_transport = makeHttpTransport(m_clock);
    for (const HttpRequest &request : { read(server.url()), write(server.url()), emptyWrite(server.url()) }) {
        Outcome outcome(m_transport->send(request, {}));
        QVERIFY(outcome.wait() && !outcome.isOk());
        QCOMPARE(outcome.error().kind, ErrorKind::TlsFailed);
        QCOMPARE(outcome.error().delivery, Delivery::NotSent);
        QVERIFY(!outcome.error().detail.isEmpty());
    }
    QVERIFY(server.requests().isEmpty());
}

void DeliveryTest::aHandshakeThatBreaksSendsNothing()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::abort);
    });
    const QUrl base = loopback(server.serverPort(), u"https"_s);
    for (const HttpRequest &request : { read(base), write(base), emptyWrite(base) }) {
        Outcome outcome(m_transport->send(request, {}));
        QVERIFY(outcome.wait() && !outcome.isOk());
        QVERIFY(outcome.error().kind == ErrorKind::TlsFailed || outcome.error().kind == ErrorKind::Offline);
        QCOMPARE(outcome.error().delivery, Delivery::NotSent);
    }
}

void DeliveryTest::theDeadlineEndsAWriteAsTimeoutAndUnknown()
{
    RawServer server(RawServer::Wire::Tls);
    server.setScript({ RawReaction::hang() });
    Outcome outcome(m_transport->send(write(server.url()), {}));
    QTRY_COMPARE(server.requests().size(), 1);
    m_clock.advance(40s - 1ms);
    settle();
    QVERIFY(!outcome.hasEnded());
    m_clock.advance(1ms);
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::Timeout);
    QCOMPARE(outcome.error().delivery, Delivery::Unknown);
    QTRY_COMPARE(server.disconnections(), 1);
    QCOMPARE(server.requests().size(), 1);
}

void DeliveryTest::aReadHasFifteenSeconds()
{
    RawServer server(RawServer::Wire::Plain);
    server.setScript({ RawReaction::hang() });
    Outcome outcome(m_transport->send(read(server.url()), {}));
    QTRY_COMPARE(server.requests().size(), 1);
    m_clock.advance(15s - 1ms);
    settle();
    QVERIFY(!outcome.hasEnded());
    m_clock.advance(1ms);
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::Timeout);
}

void DeliveryTest::aRequestMayBringItsOwnDeadline()
{
    RawServer server(RawServer::Wire::Plain);
    server.setScript({ RawReaction::answer(200).dripping().cutAfter(20, RawReaction::End::KeepOpen) });
    HttpRequest request = read(server.url());
    request.deadline = 2s;
    Outcome outcome(m_transport->send(request, {}));
    QTRY_COMPARE(server.requests().size(), 1);
    m_clock.advance(2s);
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::Timeout);
}

void DeliveryTest::cancellingAWriteUnderWayClosesTheConnectionAndIsUnknown()
{
    for (const auto wire : { RawServer::Wire::Plain, RawServer::Wire::Tls }) {
        RawServer server(wire);
        server.setScript({ RawReaction::hang() });
        for (const HttpRequest &request : { write(server.url()), emptyWrite(server.url()) }) {
            const int before = server.disconnections();
            const auto arrived = server.requests().size();
            Outcome outcome(m_transport->send(request, {}));
            QTRY_COMPARE(server.requests().size(), arrived + 1);
            outcome.cancel();
            QVERIFY(!outcome.hasEnded());
            QVERIFY(outcome.wait() && !outcome.isOk());
            QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
            QCOMPARE(outcome.error().delivery, Delivery::Unknown);
            QTRY_COMPARE(server.disconnections(), before + 1);
        }
    }
}

void DeliveryTest::cancellingAtOnceProvesThatABodyWasNotSent()
{
    RawServer server(RawServer::Wire::Plain);
    Outcome outcome(m_transport->send(write(server.url()), {}));
    outcome.cancel();
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(outcome.error().delivery, Delivery::NotSent);
    Outcome next(m_transport->send(read(server.url()), {}));
    QVERIFY(next.wait() && next.isOk());
    QCOMPARE(server.requests().size(), 1);
}

void DeliveryTest::cancellingAtOnceProvesNothingWithoutABody()
{
    RawServer server(RawServer::Wire::Plain);
    Outcome outcome(m_transport->send(emptyWrite(server.url()), {}));
    outcome.cancel();
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().delivery, Delivery::Unknown);
}

void DeliveryTest::droppingTheOperationClosesTheConnection()
{
    RawServer server(RawServer::Wire::Plain);
    server.setScript({ RawReaction::hang() });
    Outcome outcome(m_transport->send(read(server.url()), {}));
    QTRY_COMPARE(server.requests().size(), 1);
    outcome.drop();
    QTRY_COMPARE(server.disconnections(), 1);
    QCOMPARE(outcome.ends(), 0);
}

void DeliveryTest::destroyingTheTransportEndsWhatIsUnderWay()
{
    RawServer server(RawServer::Wire::Plain);
    server.setScript({ RawReaction::hang() });
    Outcome outcome(m_transport->send(write(server.url()), {}));
    QTRY_COMPARE(server.requests().size(), 1);
    m_transport.reset();
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(outcome.error().delivery, Delivery::Unknown);
}

// Not our code but what it rests on: see OneShotBody::wasTouched().
void DeliveryTest::qtSendsNothingBeforeItHasTheFirstBytesOfTheBody()
{
    RawServer server(RawServer::Wire::Plain);
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QNetworkRequest post(server.url());
    post.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    post.setHeader(QNetworkRequest::ContentLengthHeader, 4);
    post.setHeader(QNetworkRequest::ContentTypeHeader, "text/plain"_ba);
    StalledBody body("body");
    const std::unique_ptr<QNetworkReply> upload(manager.sendCustomRequest(post, "POST", &body));
    QTRY_VERIFY(body.wasAsked());

    // Another one on a connection of its own: by then, an early head of the first would have come.
    const std::unique_ptr<QNetworkReply> other(manager.get(QNetworkRequest(server.url())));
    QTRY_VERIFY(other->isFinished());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().verb, "GET"_ba);

    body.release();
    QTRY_VERIFY(upload->isFinished());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().last().body, "body"_ba);
}

QTEST_GUILESS_MAIN(DeliveryTest)
#include "tst_delivery.moc"
