// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/apisession.h"
#include "net/tokenauthorizer.h"
#include "support/faketransport.h"
#include "support/manualclock.h"
#include "support/outcome.h"
#include "support/tokens.h"

#include <QTest>

#include <vector>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Answer = Outcome<HttpResponse>;

const QList<HttpHeader> kExpired{ { "www-authenticate", R"(Bearer error="invalid_token", token EXPIRED)" } };

HttpRequest request(WriteSafety safety)
{
    HttpRequest request;
    request.verb = safety == WriteSafety::Read ? Verb::Get : Verb::Post;
    request.base = QUrl(u"https://numbers.example.com"_s);
    request.path = u"/v1/numbers"_s;
    request.safety = safety;
    request.route = u"numbers"_s;
    if (request.isWrite())
        request.body = R"({"displayName":"Front desk"})";
    return request;
}

HttpResponse refusal(const QList<HttpHeader> &headers = kExpired)
{
    return { 401, headers, {} };
}

} // namespace

class RenewalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTokenGoesOutAsABearer();
    void anExpiredTokenIsRenewedAndTheRequestRepeatedOnce_data() { safeties(); }
    void anExpiredTokenIsRenewedAndTheRequestRepeatedOnce();
    void theSecondRefusalIsFinal_data() { safeties(); }
    void theSecondRefusalIsFinal();
    void onlyA401ThatSaysExpiredCounts_data();
    void onlyA401ThatSaysExpiredCounts();
    void theAuthorizerCallsOnlyItsOwnTokensStale();
    void anOldRefusalLeavesAFreshTokenAlone();
    void sixExpiredRequestsShareOneRenewal();
    void aRenewalTakesNoneOfAReadsAttempts();
    void aWriteIsRepeatedForNothingElseAfterwards();
    void aRenewalThatFailsEndsTheRequestAsRefused();
    void aFirstTokenThatFailsLeavesTheRequestUnsent();
    void cancellingWhileRenewingEndsIt();
    void destroyingTheSessionWhileRenewingEndsIt();
    void basicIsNeverRenewed();
    void theTraceShowsBothAttemptsAndNoToken();
    void aReplacedTokenIsMaskedForAWhileOnly();

private:
    static void safeties();
    [[nodiscard]] std::unique_ptr<Answer> send(WriteSafety safety)
    {
        return std::make_unique<Answer>(m_session->send(request(safety)));
    }
    Result<HttpResponse> answer(const HttpRequest &request);

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<ApiSession> m_session;
    int m_tokens = 0; ///< how many were issued: "token-1", "token-2", ...
    int m_calls = 0; ///< how many other requests came
    std::function<Result<HttpResponse>(int call)> m_api;
    std::optional<HttpResponse> m_tokenFault;
};

void RenewalTest::init()
{
    m_session.reset();
    m_tokens = 0;
    m_calls = 0;
    m_tokenFault.reset();
    m_clock = std::make_unique<ManualClock>();
    m_transport = std::make_unique<FakeTransport>();
    m_transport->setHandler([this](const HttpRequest &sent) { return answer(sent); });
    m_session = std::make_unique<ApiSession>(*m_transport, *m_clock,
        std::make_unique<TokenAuthorizer>(
            std::make_shared<TokenSource>(*m_transport, *m_clock, tokenEndpoint())),
        RateLimit{ .perSecond = 0 });
}

void RenewalTest::safeties()
{
    QTest::addColumn<WriteSafety>("safety");
    QTest::newRow("read") << WriteSafety::Read;
    QTest::newRow("keyed") << WriteSafety::Keyed;
    QTest::newRow("once") << WriteSafety::Once;
}

Result<HttpResponse> RenewalTest::answer(const HttpRequest &request)
{
    if (request.route != "oauth2/token"_L1)
        return m_api(++m_calls);
    if (m_tokenFault && m_tokens > 0)
        return *m_tokenFault;
    const QByteArray number = QByteArray::number(++m_tokens);
    return HttpResponse{ 200, {}, R"({"access_token":"token-)" + number + R"(","expires_in":3599})" };
}

void RenewalTest::theTokenGoesOutAsABearer()
{
    m_api = [](int) { return HttpResponse{ 200, {}, "{}" }; };
    const auto outcome = send(WriteSafety::Read);
    QVERIFY(outcome->wait() && outcome->isOk());
    QCOMPARE(m_transport->lastSecretHeaders(), QList<HttpHeader>({ { "Authorization", "Bearer token-1" } }));
}

void RenewalTest::anExpiredTokenIsRenewedAndTheRequestRepeatedOnce()
{
    QFETCH(const WriteSafety, safety);
    m_api = [](int call) { return call == 1 ? refusal() : HttpResponse{ 200, {}, "{}" }; };
    const auto outcome = send(safety);
    QVERIFY(outcome->wait() && outcome->isOk());
    QCOMPARE(outcome->value().status, 200);
    QCOMPARE(m_calls, 2);
    QCOMPARE(m_tokens, 2);
    QCOMPARE(m_transport->lastSecretHeaders().first().value, "Bearer token-2"_ba);
    QCOMPARE(m_transport->requests().last(), request(safety));
}

void RenewalTest::theSecondRefusalIsFinal()
{
    QFETCH(const WriteSafety, safety);
    m_api = [](int) { return refusal(); };
    const auto outcome = send(safety);
    QVERIFY(outcome->wait() && outcome->isOk());
    QCOMPARE(outcome->value().status, 401);
    m_clock->advance(10min);
    settle();
    QCOMPARE(m_calls, 2);
    QCOMPARE(m_tokens, 2);
}

void RenewalTest::onlyA401ThatSaysExpiredCounts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QList<HttpHeader>>("headers");
    QTest::addColumn<int>("calls");
    using Headers = QList<HttpHeader>;
    QTest::newRow("expired") << 401 << kExpired << 2;
    QTest::newRow("several headers, the last counts")
        << 401
        << Headers({ { "WWW-Authenticate", "Basic realm=\"numbers\"" }, { "X-Other", "1" },
               { "WWW-AUTHENTICATE", "Bearer error_description=\"The token is expired\"" } })
        << 2;
    QTest::newRow("several in one header")
        << 401 << Headers({ { "WWW-Authenticate", "Basic realm=\"x\", Bearer error=\"expired\"" } }) << 2;
    QTest::newRow("no header") << 401 << Headers() << 1;
    QTest::newRow("another reason") << 401
                                    << Headers({ { "WWW-Authenticate", "Bearer error=\"invalid_token\"" } })
                                    << 1;
    QTest::newRow("expired in another header") << 401 << Headers({ { "X-Reason", "expired" } }) << 1;
    QTest::newRow("a proxy's 407") << 407 << kExpired << 1;
    QTest::newRow("403") << 403 << kExpired << 1;
}

void RenewalTest::onlyA401ThatSaysExpiredCounts()
{
    QFETCH(const int, status);
    QFETCH(const QList<HttpHeader>, headers);
    QFETCH(const int, calls);
    m_api = [&](int call) {
        return call == 1 ? HttpResponse{ status, headers, {} } : HttpResponse{ 200, {}, "{}" };
    };
    const auto outcome = send(WriteSafety::Once);
    QVERIFY(outcome->wait() && outcome->isOk());
    QCOMPARE(outcome->value().status, calls == 1 ? status : 200);
    QCOMPARE(m_calls, calls);
    QCOMPARE(m_tokens, calls);
}

void RenewalTest::theAuthorizerCallsOnlyItsOwnTokensStale()
{
    TokenAuthorizer authorizer(std::make_shared<TokenSource>(*m_transport, *m_clock, tokenEndpoint()));
    const QList<SecretHeader> bearer{ { "Authorization", Secret("Bearer token-1") } };
    const QList<SecretHeader> basic{ { "Authorization", Secret("Basic token-1") } };
    QVERIFY(authorizer.refused(refusal(), bearer));
    QVERIFY(!authorizer.refused(refusal(), basic));
    QVERIFY(!authorizer.refused(refusal(), {}));
    for (const int status : { 200, 400, 403, 407, 503 })
        QVERIFY(!authorizer.refused(HttpResponse{ status, kExpired, {} }, bearer));
}

void RenewalTest::anOldRefusalLeavesAFreshTokenAlone()
{
    m_transport->answer(200, R"({"access_token":"old","expires_in":3599})");
    m_transport->hold(2);
    const auto slow = send(WriteSafety::Read);
    const auto quick = send(WriteSafety::Read);
    settle();
    QCOMPARE(m_transport->held(), size_t(2));
    m_api = [](int) { return HttpResponse{ 200, {}, "{}" }; };
    m_transport->finish(1, refusal());
    QVERIFY(quick->wait() && quick->isOk());
    QCOMPARE(quick->value().status, 200);
    QCOMPARE(m_tokens, 1);
    m_transport->finish(0, refusal());
    QVERIFY(slow->wait() && slow->isOk());
    QCOMPARE(slow->value().status, 200);
    QCOMPARE(m_tokens, 1);
    QCOMPARE(m_transport->lastSecretHeaders().first().value, "Bearer token-1"_ba);
}

void RenewalTest::sixExpiredRequestsShareOneRenewal()
{
    m_api = [](int call) { return call <= 6 ? refusal() : HttpResponse{ 200, {}, "{}" }; };
    std::vector<std::unique_ptr<Answer>> outcomes;
    for (int i = 0; i < 6; ++i)
        outcomes.push_back(send(WriteSafety::Read));
    for (const auto &outcome : outcomes) {
        QVERIFY(outcome->wait() && outcome->isOk());
        QCOMPARE(outcome->value().status, 200);
    }
    QCOMPARE(m_calls, 12);
    QCOMPARE(m_tokens, 2);
}

void RenewalTest::aRenewalTakesNoneOfAReadsAttempts()
{
    m_api = [](int call) { return call == 1 ? refusal() : HttpResponse{ 503, {}, {} }; };
    const auto outcome = send(WriteSafety::Read);
    for (int i = 0; i < 5; ++i) {
        settle();
        m_clock->advance(10s);
    }
    QVERIFY(outcome->wait() && outcome->isOk());
    QCOMPARE(outcome->value().status, 503);
    QCOMPARE(m_calls, 1 + 3);
}

void RenewalTest::aWriteIsRepeatedForNothingElseAfterwards()
{
    m_api = [](int call) { return call == 1 ? refusal() : HttpResponse{ 503, {}, {} }; };
    const auto outcome = send(WriteSafety::Once);
    QVERIFY(outcome->wait() && outcome->isOk());
    QCOMPARE(outcome->value().status, 503);
    m_clock->advance(10min);
    settle();
    QCOMPARE(m_calls, 2);
}

// The write has reached the provider, who refused it: that is an answer, and nothing was done.
void RenewalTest::aRenewalThatFailsEndsTheRequestAsRefused()
{
    m_tokenFault = HttpResponse{ 503, {}, {} };
    m_api = [](int) { return refusal(); };
    const auto outcome = send(WriteSafety::Once);
    QVERIFY(outcome->wait() && !outcome->isOk());
    QCOMPARE(outcome->error().kind, ErrorKind::ProviderDown);
    QCOMPARE(outcome->error().delivery, Delivery::Answered);
    QCOMPARE(m_calls, 1);
}

void RenewalTest::aFirstTokenThatFailsLeavesTheRequestUnsent()
{
    m_transport->answer(401, R"({"error":"invalid_client","error_description":"no such key"})");
    const auto outcome = send(WriteSafety::Once);
    QVERIFY(outcome->wait() && !outcome->isOk());
    QCOMPARE(outcome->error().kind, ErrorKind::Unauthorised);
    QCOMPARE(outcome->error().providerWords, u"no such key"_s);
    QCOMPARE(outcome->error().delivery, Delivery::NotSent);
    QCOMPARE(m_calls, 0);
}

void RenewalTest::cancellingWhileRenewingEndsIt()
{
    m_transport->answer(200, R"({"access_token":"old","expires_in":3599})");
    m_transport->answer(401, {}, kExpired);
    m_transport->hold();
    const auto outcome = send(WriteSafety::Once);
    QTRY_COMPARE(m_transport->held(), size_t(1));
    outcome->cancel();
    QVERIFY(outcome->wait() && !outcome->isOk());
    QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);
    QCOMPARE(outcome->error().delivery, Delivery::Answered);
    QCOMPARE(m_transport->cancels(), 1);
    settle();
    QCOMPARE(m_calls, 0);
}

void RenewalTest::destroyingTheSessionWhileRenewingEndsIt()
{
    m_transport->answer(200, R"({"access_token":"old","expires_in":3599})");
    m_transport->answer(401, {}, kExpired);
    m_transport->hold();
    const auto outcome = send(WriteSafety::Once);
    QTRY_COMPARE(m_transport->held(), size_t(1));
    m_session.reset();
    QVERIFY(outcome->wait() && !outcome->isOk());
    QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);
    QCOMPARE(outcome->error().delivery, Delivery::Answered);
}

void RenewalTest::basicIsNeverRenewed()
{
    m_session = std::make_unique<ApiSession>(*m_transport, *m_clock,
        std::make_unique<BasicAuthorizer>(u"key"_s, Secret("hunter2hunter2")), RateLimit{ .perSecond = 0 });
    m_api = [](int) { return refusal(); };
    const auto outcome = send(WriteSafety::Once);
    QVERIFY(outcome->wait() && outcome->isOk());
    QCOMPARE(outcome->value().status, 401);
    QCOMPARE(m_calls, 1);
}

void RenewalTest::theTraceShowsBothAttemptsAndNoToken()
{
    m_session->trace().setKeepsBodies(true);
    m_api = [this](int call) {
        const QByteArray echo = "{\"echo\":\"token-" + QByteArray::number(m_tokens) + " s3cretOfTheKey\"}";
        return call == 1 ? HttpResponse{ 401, kExpired, echo } : HttpResponse{ 200, {}, echo };
    };
    const auto outcome = send(WriteSafety::Once);
    QVERIFY(outcome->wait() && outcome->isOk());
    const QList<HttpExchange> &exchanges = m_session->trace().exchanges();
    QCOMPARE(exchanges.size(), 2);
    QCOMPARE(exchanges[0].attempt, 1);
    QCOMPARE(exchanges[0].status, 401);
    QCOMPARE(exchanges[1].attempt, 2);
    QCOMPARE(exchanges[1].status, 200);
    for (const HttpExchange &exchange : exchanges) {
        QVERIFY(exchange.answer.startsWith(u"{\"echo\":\""_s));
        QVERIFY(!exchange.answer.contains(u"token-"_s));
        QVERIFY(!exchange.answer.contains(u"s3cret"_s));
        QVERIFY(!exchange.curl.contains(u"token-"_s));
    }
}

void RenewalTest::aReplacedTokenIsMaskedForAWhileOnly()
{
    m_api = [](int) { return HttpResponse{ 200, {}, "{}" }; };
    const auto first = send(WriteSafety::Read);
    QVERIFY(first->wait());
    m_clock->advance(std::chrono::hours(1));
    const auto second = send(WriteSafety::Read);
    QVERIFY(second->wait());
    QCOMPARE(m_tokens, 2);
    const auto shown = [this](const QString &text) { return m_session->redactor().redacted(text); };
    QVERIFY(!shown(u"Bearer token-1"_s).contains(u"token"_s));
    QVERIFY(!shown(u"token-2"_s).contains(u"token"_s));
    m_clock->advance(std::chrono::minutes(10));
    QCOMPARE(shown(u"Bearer token-1"_s), u"Bearer token-1"_s);
    QVERIFY(!shown(u"token-2"_s).contains(u"token"_s));
    m_clock->advance(std::chrono::hours(1));
    QVERIFY(!shown(u"Bearer token-2"_s).contains(u"token"_s)); // nothing has replaced it
    QVERIFY(!shown(u"s3cretOfTheKey"_s).contains(u"s3cret"_s));
}

QTEST_GUILESS_MAIN(RenewalTest)
#include "tst_renewal.moc"
