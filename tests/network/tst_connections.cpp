// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httptransport.h"
#include "support/manualclock.h"
#include "support/outcome.h"
#include "support/rawserver.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Answer = Outcome<HttpResponse>;

/// A manual clock of a machine that can sleep: the wall clock goes on, the other one does not.
class SleepyClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override { return m_clock.utcNow().addMSecs(m_slept.count()); }
    [[nodiscard]] std::chrono::milliseconds steadyNow() const override { return m_clock.steadyNow(); }
    void after(std::chrono::milliseconds delay, const QObject *context, std::function<void()> call) override
    {
        m_clock.after(delay, context, std::move(call));
    }

    void advance(std::chrono::milliseconds duration) { m_clock.advance(duration); }
    void sleep(std::chrono::milliseconds duration) { m_slept += duration; }

private:
    ManualClock m_clock;
    std::chrono::milliseconds m_slept{ 0 };
};

} // namespace

/// How long a connection is trusted that nothing has gone over.
class ConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aConnectionServesTheNextRequest();
    void aPurchaseAfterAPauseGetsANewConnection();
    void aPurchaseAfterASleepGetsANewConnection();
    void eachRequestCountsAsUse();
    void whatIsUnderWayKeepsItsConnection();

private:
    [[nodiscard]] Answer sent(Verb verb, const QString &path = u"/numbers"_s);
    /// Which connection the newest request came on.
    [[nodiscard]] int newest() const { return m_server->requests().constLast().connection; }

    SleepyClock m_clock;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<HttpTransport> m_transport;
};

void ConnectionsTest::init()
{
    m_server = std::make_unique<RawServer>(RawServer::Wire::Plain);
    m_server->setScript({ RawReaction::answer(200) });
    m_transport = makeHttpTransport(m_clock);
}

Answer ConnectionsTest::sent(Verb verb, const QString &path)
{
    HttpRequest request;
    request.base = m_server->url();
    request.path = path;
    request.route = path.mid(1);
    request.verb = verb;
    if (verb != Verb::Get) {
        request.safety = WriteSafety::Once;
        request.body = "{}";
    }
    return Answer(m_transport->send(request, {}));
}

void ConnectionsTest::aConnectionServesTheNextRequest()
{
    QVERIFY(sent(Verb::Get).wait());
    m_clock.advance(30s);
    QVERIFY(sent(Verb::Post).wait());
    QCOMPARE(newest(), 1);
}

void ConnectionsTest::aPurchaseAfterAPauseGetsANewConnection()
{
    QVERIFY(sent(Verb::Get).wait());
    m_clock.advance(31s);
    QVERIFY(sent(Verb::Post).wait());
    QCOMPARE(newest(), 2);
    QTRY_COMPARE(m_server->disconnections(), 1); // and the old one is closed
}

void ConnectionsTest::aPurchaseAfterASleepGetsANewConnection()
{
    QVERIFY(sent(Verb::Get).wait());
    m_clock.sleep(8h);
    QVERIFY(sent(Verb::Post).wait());
    QCOMPARE(newest(), 2);
    QVERIFY(sent(Verb::Post).wait());
    QCOMPARE(newest(), 2);
}

void ConnectionsTest::eachRequestCountsAsUse()
{
    for (int i = 0; i < 4; ++i) {
        QVERIFY(sent(Verb::Get).wait());
        m_clock.advance(20s);
    }
    QCOMPARE(newest(), 1);
}

void ConnectionsTest::whatIsUnderWayKeepsItsConnection()
{
    RawReaction slow = RawReaction::hang();
    m_server->setAside([&slow](const QByteArray &, const QByteArray &target) {
        return target == "/slow" ? std::optional(slow) : std::nullopt;
    });
    Answer hanging = sent(Verb::Get, u"/slow"_s);
    QTRY_COMPARE(m_server->asides().size(), 1);
    m_clock.sleep(8h);
    QVERIFY(sent(Verb::Post).wait());
    QCOMPARE(newest(), 2);
    QVERIFY(!hanging.hasEnded());
    QCOMPARE(m_server->disconnections(), 0);
    m_clock.advance(1h);
    QVERIFY(hanging.wait());
    QCOMPARE(hanging.error().kind, ErrorKind::Timeout);
    QVERIFY(sent(Verb::Post).wait());
    QTRY_COMPARE(m_server->disconnections(), 2);
}

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "tst_connections.moc"
