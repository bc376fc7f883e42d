// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/net/sessionbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// What a session leaves behind of its requests, in the log and in the trace.
class SessionTraceTest final : public QObject, private SessionBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void oneLogLinePerRequestWithoutUrlOrSecret();
    void theTraceIsARingAndKeepsBodiesOnlyWhenTold();
    void theTraceMasksSecrets();
    void theTraceKeepsNothingConfidential();
};

void SessionTraceTest::oneLogLinePerRequestWithoutUrlOrSecret()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    HttpRequest sent = request(u"number/buy"_s);
    sent.verb = Verb::Post;
    sent.safety = WriteSafety::Once;
    sent.path = u"/number/447700900123"_s;
    sent.query.add(u"msisdn"_s, u"447700900123"_s);
    m_transport->answer(200, "{}", { { "X-Request-Id", "id-1" } });
    m_transport->fail(ErrorKind::Offline, Delivery::Unknown);
    QTest::ignoreMessage(QtInfoMsg, "POST number/buy 200 0 ms id-1");
    QVERIFY(send(sent)->wait());
    QTest::ignoreMessage(QtInfoMsg, "POST number/buy Offline 0 ms ");
    QVERIFY(send(sent)->wait());
}

void SessionTraceTest::theTraceIsARingAndKeepsBodiesOnlyWhenTold()
{
    m_transport->setHandler([](const HttpRequest &) { return HttpResponse{ 200, {}, "{}" }; });
    QSignalSpy added(&m_session->trace(), &HttpTrace::exchangeAdded);
    for (int i = 0; i < HttpTrace::kCapacity + 5; ++i)
        QVERIFY(send(request(QString::number(i)))->wait());
    QCOMPARE(added.count(), HttpTrace::kCapacity + 5);
    const QList<HttpExchange> exchanges = m_session->trace().exchanges();
    QCOMPARE(exchanges.size(), HttpTrace::kCapacity);
    QCOMPARE(exchanges.first().route, u"5"_s);
    QCOMPARE(exchanges.last().status, 200);
    QVERIFY(exchanges.last().curl.isEmpty() && exchanges.last().answer.isEmpty());

    m_session->trace().setKeepsBodies(true);
    QVERIFY(send(request(u"account/numbers"_s))->wait());
    QCOMPARE(m_session->trace().exchanges().last().answer, u"{}"_s);
    QVERIFY(m_session->trace().exchanges().last().curl.startsWith(u"curl "_s));
}

void SessionTraceTest::theTraceMasksSecrets()
{
    m_session->trace().setKeepsBodies(true);
    const QByteArray basic = QByteArray("key:" + kSecret).toBase64();
    // The second one lies across the place where a long body is cut.
    const QByteArray body = "{\"echo\":\"" + kSecret + "\",\"header\":\"" + basic + "\"}";
    const QByteArray edge = QByteArray(16 * 1024 - 5, 'x') + kSecret;
    for (const QByteArray &answer : { body, edge }) {
        m_transport->answer(200, answer, { { "X-Request-Id", kSecret } });
        HttpRequest sent = request(u"account/numbers"_s);
        sent.query.add(u"secret"_s, QString::fromLatin1(kSecret));
        QVERIFY(send(sent)->wait());
        const HttpExchange exchange = m_session->trace().exchanges().last();
        const QString all = exchange.curl + exchange.answer + exchange.requestId;
        QVERIFY(!all.contains(QString::fromLatin1(kSecret.first(5))));
        QVERIFY(!all.contains(QString::fromLatin1(basic)));
        QVERIFY(all.contains(u"masked"_s));
    }
}

void SessionTraceTest::theTraceKeepsNothingConfidential()
{
    m_session->trace().setKeepsBodies(true);
    m_transport->answer(200, R"({"hmacSecret":"never seen before"})");
    HttpRequest sent = request(u"callbackConfiguration"_s);
    sent.isConfidential = true;
    QVERIFY(send(sent)->wait());
    const HttpExchange exchange = m_session->trace().exchanges().last();
    QCOMPARE(exchange.status, 200);
    QVERIFY(exchange.curl.startsWith(u"curl "_s));
    QVERIFY(exchange.answer.isEmpty());
}

QTEST_GUILESS_MAIN(SessionTraceTest)
#include "tst_sessiontrace.moc"
