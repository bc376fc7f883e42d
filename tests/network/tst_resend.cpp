// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "net/httptransport.h"
#include "support/outcome.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr bool kWarm = true;
const QByteArray kForm = "country=GB&msisdn=447700900123";

struct Write
{
    const char *name;
    Verb verb;
    QByteArray body;
};

struct Fault
{
    const char *name;
    RawReaction reaction;
};

QList<Write> writes()
{
    return { { "POST", Verb::Post, kForm }, { "POST without body", Verb::Post, {} },
        { "PUT", Verb::Put, kForm }, { "PATCH", Verb::Patch, kForm }, { "DELETE", Verb::Delete, {} },
        { "DELETE with body", Verb::Delete, kForm } };
}

QList<Fault> faults()
{
    using End = RawReaction::End;
    const RawReaction whole = RawReaction::answer(200, "{\"error-code\":\"200\"}");
    return { { "closes without answering", RawReaction::closeSilently() },
        { "resets without answering", RawReaction::reset() }, { "cuts the status line", whole.cutAfter(9) },
        { "cuts the headers", whole.cutAfter(whole.bytes.indexOf("Content-Length") + 5) },
        { "cuts the body", whole.cutAfter(whole.bytes.size() - 4) },
        { "resets in the body", whole.cutAfter(whole.bytes.size() - 4, End::Reset) } };
}

HttpRequest request(const RawServer &server, Verb verb, const QByteArray &body)
{
    HttpRequest request;
    request.verb = verb;
    request.base = server.url();
    request.path = u"/number/buy"_s;
    request.body = body;
    if (!body.isEmpty())
        request.contentType = "application/x-www-form-urlencoded";
    if (verb != Verb::Get)
        request.safety = WriteSafety::Once;
    return request;
}

} // namespace

class ResendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriteReachesTheServerOnceAndEndsUnknown_data();
    void aWriteReachesTheServerOnceAndEndsUnknown();
    void anOrdinaryBodyIsSentAgainByQt_data();
    void anOrdinaryBodyIsSentAgainByQt();
};

void ResendTest::aWriteReachesTheServerOnceAndEndsUnknown_data()
{
    QTest::addColumn<RawServer::Wire>("wire");
    QTest::addColumn<bool>("warm");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<RawReaction>("fault");
    for (const auto wire : { RawServer::Wire::Plain, RawServer::Wire::Tls }) {
        for (const bool warm : { !kWarm, kWarm }) {
            for (const Write &write : writes()) {
                for (const Fault &fault : faults()) {
                    QTest::addRow("%s, %s connection, %s, server %s",
                        wire == RawServer::Wire::Tls ? "TLS" : "plain", warm ? "warm" : "cold", write.name,
                        fault.name)
                        << wire << warm << write.verb << write.body << fault.reaction;
                }
            }
        }
    }
}

void ResendTest::aWriteReachesTheServerOnceAndEndsUnknown()
{
    QFETCH(const RawServer::Wire, wire);
    QFETCH(const bool, warm);
    QFETCH(const Verb, verb);
    QFETCH(const QByteArray, body);
    QFETCH(const RawReaction, fault);
    RawServer server(wire);
    SystemClock clock;
    const auto transport = makeHttpTransport(clock, { .extraTrusted = { RawServer::certificate() } });
    if (warm) {
        Outcome first(transport->send(request(server, Verb::Get, {}), {}));
        QVERIFY(first.wait() && first.isOk());
    }
    server.setScript({ fault, RawReaction::answer(200) });

    Outcome write(transport->send(request(server, verb, body), {}));
    QVERIFY(write.wait());
    QVERIFY(!write.isOk());
    QCOMPARE(write.error().delivery, Delivery::Unknown);
    QVERIFY(write.error().kind == ErrorKind::Offline || write.error().kind == ErrorKind::BadAnswer);

    // A read behind it, so that a repetition would have come before.
    Outcome last(transport->send(request(server, Verb::Get, {}), {}));
    QVERIFY(last.wait() && last.isOk());
    QList<RawRequest> arrived = server.requests();
    arrived.removeIf([](const RawRequest &each) { return each.verb == "GET"; });
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived.first().verb, verbName(verb));
    QCOMPARE(arrived.first().body, body);
    QCOMPARE(arrived.first().header("Content-Length"), QByteArray::number(body.size()));
    if (warm)
        QCOMPARE(arrived.first().connection, 1);
}

void ResendTest::anOrdinaryBodyIsSentAgainByQt_data()
{
    QTest::addColumn<RawServer::Wire>("wire");
    QTest::addColumn<QByteArray>("verb");
    QTest::newRow("plain POST") << RawServer::Wire::Plain << QByteArray("POST");
    QTest::newRow("plain DELETE") << RawServer::Wire::Plain << QByteArray("DELETE");
    QTest::newRow("TLS POST") << RawServer::Wire::Tls << QByteArray("POST");
    QTest::newRow("TLS DELETE") << RawServer::Wire::Tls << QByteArray("DELETE");
}

// The control: without it, the table above could be green because the server never provokes anything.
void ResendTest::anOrdinaryBodyIsSentAgainByQt()
{
    QFETCH(const RawServer::Wire, wire);
    QFETCH(const QByteArray, verb);
    RawServer server(wire);
    server.setScript({ RawReaction::closeSilently() });
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QNetworkRequest plain(server.url());
    plain.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    plain.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded"_ba);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificate(RawServer::certificate());
    plain.setSslConfiguration(tls);

    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(plain, verb, kForm));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10000);
    QCOMPARE_GT(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(ResendTest)
#include "tst_resend.moc"
