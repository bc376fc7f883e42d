// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/apisession.h"
#include "net/tokenauthorizer.h"
#include "support/hurriedclock.h"
#include "support/outcome.h"
#include "support/rawserver.h"
#include "support/reservedport.h"
#include "support/tokens.h"

#include <QTest>

#include <vector>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kChange = R"({"displayName":"Front desk"})";

QUrl at(const QUrl &base, const QString &path)
{
    QUrl url = base;
    url.setPath(path);
    return url;
}

HttpRequest change(const QUrl &base)
{
    HttpRequest request;
    request.verb = Verb::Patch;
    request.base = base;
    request.path = u"/v1/activeNumbers/%2B447700900123"_s;
    request.body = kChange;
    request.contentType = "application/json";
    request.safety = WriteSafety::Once;
    request.route = u"number/update"_s;
    return request;
}

HttpRequest question(const QUrl &base)
{
    HttpRequest request;
    request.base = base;
    request.path = u"/v1/activeNumbers"_s;
    request.route = u"numbers"_s;
    return request;
}

// Qt looks for credentials of its own when it sees Basic, and lists both in one.
RawReaction expired()
{
    return RawReaction::answer(401, "{}",
        { { "WWW-Authenticate", "Basic realm=\"numbers\"" },
            { "WWW-Authenticate",
                "Bearer error=\"invalid_token\", error_description=\"Token is expired\"" } });
}

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void manyRequestsShareOneTokenRequest();
    void anExpiredTokenIsRenewedAndTheWholeWriteSentAgain_data();
    void anExpiredTokenIsRenewedAndTheWholeWriteSentAgain();
    void aWriteIsSentTwiceAtMost();
    void a429OfTheTokenServerIsWaitedOut();
    void aRedirectedTokenRequestTakesTheKeyNowhere();
    void anUnreachableTokenServerIsTheOneThatIsNamed();
    void leavingClosesTheConnectionToTheTokenServer();
    void signingOutRevokes();

private:
    void begin(Clock &clock);
    void use(const QUrl &tokenServer);

    HurriedClock m_hurried;
    SystemClock m_patient;
    Clock *m_clock = nullptr;
    std::unique_ptr<HttpTransport> m_transport;
    std::shared_ptr<TokenSource> m_source;
    std::unique_ptr<ApiSession> m_session;
};

void TokensTest::init()
{
    begin(m_hurried);
}

void TokensTest::begin(Clock &clock)
{
    m_session.reset();
    m_source.reset();
    m_clock = &clock;
    m_transport = makeHttpTransport(clock, { .extraTrusted = { RawServer::certificate() } });
}

void TokensTest::use(const QUrl &tokenServer)
{
    m_source = std::make_shared<TokenSource>(*m_transport, *m_clock,
        TokenEndpoint{ at(tokenServer, u"/oauth2/token"_s), at(tokenServer, u"/oauth2/revoke"_s), u"key-id"_s,
            Secret(kClientSecret) });
    m_session = std::make_unique<ApiSession>(
        *m_transport, *m_clock, std::make_unique<TokenAuthorizer>(m_source), RateLimit{ .perSecond = 0 });
}

void TokensTest::manyRequestsShareOneTokenRequest()
{
    begin(m_patient); // the answer takes its time
    RawServer tokens(RawServer::Wire::Tls);
    RawServer api(RawServer::Wire::Tls);
    tokens.setScript({ RawReaction::answer(200, issuedToken("abc.def")).dripping() });
    use(tokens.url());
    std::vector<std::unique_ptr<Outcome<HttpResponse>>> outcomes;
    for (int i = 0; i < 20; ++i)
        outcomes.push_back(std::make_unique<Outcome<HttpResponse>>(m_session->send(question(api.url()))));
    for (const auto &outcome : outcomes)
        QVERIFY(outcome->wait() && outcome->isOk());
    QCOMPARE(tokens.requests().size(), 1);
    const RawRequest &asked = tokens.requests().first();
    QCOMPARE(asked.verb, "POST"_ba);
    QCOMPARE(asked.target, "/oauth2/token"_ba);
    QCOMPARE(asked.body, "grant_type=client_credentials"_ba);
    QCOMPARE(asked.header("Authorization"), tokenEndpointBasic());
    QCOMPARE(asked.header("Content-Type"), "application/x-www-form-urlencoded"_ba);
    QCOMPARE(api.requests().size(), 20);
    for (const RawRequest &arrived : api.requests())
        QCOMPARE(arrived.header("Authorization"), "Bearer abc.def"_ba);
}

void TokensTest::anExpiredTokenIsRenewedAndTheWholeWriteSentAgain_data()
{
    QTest::addColumn<RawServer::Wire>("wire");
    QTest::newRow("plain") << RawServer::Wire::Plain;
    QTest::newRow("TLS") << RawServer::Wire::Tls;
}

void TokensTest::anExpiredTokenIsRenewedAndTheWholeWriteSentAgain()
{
    QFETCH(const RawServer::Wire, wire);
    RawServer tokens(wire);
    RawServer api(wire);
    tokens.setScript(
        { RawReaction::answer(200, issuedToken("first")), RawReaction::answer(200, issuedToken("second")) });
    api.setScript({ expired(), RawReaction::answer(200) });
    use(tokens.url());
    Outcome outcome(m_session->send(change(api.url())));
    QVERIFY(outcome.wait() && outcome.isOk());
    QCOMPARE(outcome.value().status, 200);
    QCOMPARE(tokens.requests().size(), 2);
    QCOMPARE(api.requests().size(), 2);
    QCOMPARE(api.requests()[0].header("Authorization"), "Bearer first"_ba);
    QCOMPARE(api.requests()[1].header("Authorization"), "Bearer second"_ba);
    for (const RawRequest &arrived : api.requests()) {
        QCOMPARE(arrived.verb, "PATCH"_ba);
        QCOMPARE(arrived.body, kChange);
    }
}

void TokensTest::aWriteIsSentTwiceAtMost()
{
    RawServer tokens(RawServer::Wire::Plain);
    RawServer api(RawServer::Wire::Plain);
    tokens.setScript({ RawReaction::answer(200, issuedToken("abc.def")) });
    use(tokens.url());

    api.setScript({ expired() });
    Outcome refused(m_session->send(change(api.url())));
    QVERIFY(refused.wait() && refused.isOk());
    QCOMPARE(refused.value().status, 401);
    QCOMPARE(api.requests().size(), 2);

    // The repetition is a write like any other: when the line breaks, it is not sent again.
    api.setScript({ expired(), RawReaction::closeSilently(), RawReaction::answer(200) });
    Outcome broken(m_session->send(change(api.url())));
    QVERIFY(broken.wait() && !broken.isOk());
    QCOMPARE(broken.error().delivery, Delivery::Unknown);
    QCOMPARE(api.requests().size(), 4);
}

void TokensTest::a429OfTheTokenServerIsWaitedOut()
{
    RawServer tokens(RawServer::Wire::Plain);
    RawServer api(RawServer::Wire::Plain);
    tokens.setScript({ RawReaction::answer(429), RawReaction::answer(429, "{}", { { "Retry-After", "1" } }),
        RawReaction::answer(200, issuedToken("abc.def")) });
    use(tokens.url());
    Outcome outcome(m_session->send(question(api.url())));
    QVERIFY(outcome.wait() && outcome.isOk());
    QCOMPARE(tokens.requests().size(), 3);
    for (const RawRequest &asked : tokens.requests())
        QCOMPARE(asked.body, "grant_type=client_credentials"_ba);
}

void TokensTest::aRedirectedTokenRequestTakesTheKeyNowhere()
{
    RawServer tokens(RawServer::Wire::Plain);
    RawServer stranger(RawServer::Wire::Plain);
    for (const int status : { 301, 302, 303, 307, 308 }) {
        for (const QUrl &target : { at(stranger.url(), u"/steal"_s), at(tokens.url(), u"/elsewhere"_s) }) {
            const qsizetype before = tokens.requests().size();
            tokens.setScript(
                { RawReaction::redirect(status, target), RawReaction::answer(200, issuedToken("abc.def")) });
            use(tokens.url());
            Outcome outcome(m_source->token());
            QVERIFY(outcome.wait() && !outcome.isOk());
            QCOMPARE(outcome.error().kind, ErrorKind::BadAnswer);
            QCOMPARE(tokens.requests().size(), before + 1);
        }
    }
    QCOMPARE(stranger.connections(), 0);
}

void TokensTest::anUnreachableTokenServerIsTheOneThatIsNamed()
{
    RawServer api(RawServer::Wire::Plain);
    const QUrl gone = nowhere();
    use(gone);
    Outcome outcome(m_session->send(change(api.url())));
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::Offline);
    QCOMPARE(outcome.error().delivery, Delivery::NotSent);
    QVERIFY(outcome.error().detail.contains(u"127.0.0.1:%1"_s.arg(gone.port())));
    QVERIFY(!outcome.error().detail.contains(QString::number(api.url().port())));
    QCOMPARE(api.connections(), 0);
}

void TokensTest::leavingClosesTheConnectionToTheTokenServer()
{
    RawServer tokens(RawServer::Wire::Plain);
    RawServer api(RawServer::Wire::Plain);
    tokens.setScript({ RawReaction::hang() });
    use(tokens.url());
    Outcome outcome(m_session->send(change(api.url())));
    QTRY_COMPARE(tokens.requests().size(), 1);
    outcome.cancel();
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(outcome.error().delivery, Delivery::NotSent);
    QTRY_COMPARE(tokens.disconnections(), 1);
}

void TokensTest::signingOutRevokes()
{
    begin(m_patient);
    RawServer tokens(RawServer::Wire::Plain);
    tokens.setScript({ RawReaction::answer(200, issuedToken("abc.def")), RawReaction::answer(200, {}),
        RawReaction::hang() });
    use(tokens.url());
    QCOMPARE(Outcome(m_source->token()).wait(), true);
    Outcome revoked(m_source->revoke());
    m_session.reset();
    m_source.reset();
    QVERIFY(revoked.wait() && revoked.isOk());
    QCOMPARE(tokens.requests().last().target, "/oauth2/revoke"_ba);
    QCOMPARE(tokens.requests().last().body, "token=abc.def&token_type_hint=access_token"_ba);
    QCOMPARE(tokens.requests().last().header("Authorization"), tokenEndpointBasic());
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
