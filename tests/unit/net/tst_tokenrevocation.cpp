// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tokensource.h"
#include "support/faketransport.h"
#include "support/manualclock.h"
#include "support/outcome.h"
#include "support/tokens.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TokenRevocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void revokingTellsTheServerAndForgets();
    void revokingWithoutATokenIsDone();
    void revokingWithoutAnAddressIsUnsupported();
    void aRefusedRevocationIsAnError();
    void aRevocationOutlivesItsSource();

private:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<TokenSource> m_source;
};

void TokenRevocationTest::init()
{
    m_source.reset();
    m_clock = std::make_unique<ManualClock>();
    m_transport = std::make_unique<FakeTransport>();
    m_source = std::make_unique<TokenSource>(*m_transport, *m_clock, tokenEndpoint());
}

void TokenRevocationTest::revokingTellsTheServerAndForgets()
{
    m_transport->answer(200, issuedToken("abc.def"));
    m_transport->answer(200, {});
    m_transport->answer(200, issuedToken("next"));
    QCOMPARE(tokenNow(*m_source), "abc.def"_ba);
    Outcome revoked(m_source->revoke());
    QVERIFY(revoked.wait() && revoked.isOk());
    QCOMPARE(m_transport->requests().last().url().path(), u"/oauth2/revoke"_s);
    QCOMPARE(m_transport->requests().last().body, "token=abc.def&token_type_hint=access_token"_ba);
    QCOMPARE(m_transport->lastSecretHeaders().first().value, tokenEndpointBasic());
    QCOMPARE(tokenNow(*m_source), "next"_ba);
}

void TokenRevocationTest::revokingWithoutATokenIsDone()
{
    Outcome revoked(m_source->revoke());
    QVERIFY(revoked.wait() && revoked.isOk());
    QVERIFY(m_transport->requests().isEmpty());
}

void TokenRevocationTest::revokingWithoutAnAddressIsUnsupported()
{
    TokenEndpoint without = tokenEndpoint();
    without.revoke.clear();
    m_source = std::make_unique<TokenSource>(*m_transport, *m_clock, without);
    m_transport->answer(200, issuedToken("abc.def"));
    QCOMPARE(tokenNow(*m_source), "abc.def"_ba);
    Outcome revoked(m_source->revoke());
    QVERIFY(revoked.wait() && !revoked.isOk());
    QCOMPARE(revoked.error().kind, ErrorKind::Unsupported);
    QCOMPARE(m_transport->requests().size(), 1);
}

void TokenRevocationTest::aRefusedRevocationIsAnError()
{
    m_transport->answer(200, issuedToken("abc.def"));
    m_transport->answer(400, R"({"error":"unsupported_token_type","error_description":"no abc.def here"})");
    QCOMPARE(tokenNow(*m_source), "abc.def"_ba);
    Outcome revoked(m_source->revoke());
    QVERIFY(revoked.wait() && !revoked.isOk());
    QCOMPARE(revoked.error().httpStatus, 400);
    QVERIFY(!revoked.error().providerWords.contains(u"abc.def"_s));
    m_clock->advance(1min);
    QCOMPARE(m_transport->requests().size(), 2);
}

void TokenRevocationTest::aRevocationOutlivesItsSource()
{
    m_transport->answer(200, issuedToken("abc.def"));
    m_transport->hold();
    QCOMPARE(tokenNow(*m_source), "abc.def"_ba);
    Outcome revoked(m_source->revoke());
    m_source.reset();
    m_transport->finish(0, HttpResponse{ 200, {}, {} });
    QVERIFY(revoked.wait() && revoked.isOk());
}

QTEST_GUILESS_MAIN(TokenRevocationTest)
#include "tst_tokenrevocation.moc"
