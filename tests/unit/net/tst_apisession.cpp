// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/apisession.h"
#include "support/faketransport.h"
#include "support/manualclock.h"
#include "support/outcome.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr RateLimit kNoLimit{ .perSecond = 0, .burst = 1 };
const QByteArray kSecret = "hunter2hunter2";

using Answer = Outcome<HttpResponse>;

HttpRequest request(
    const QString &route, Lane lane = Lane::Interactive, WriteSafety safety = WriteSafety::Read)
{
    HttpRequest request;
    request.verb = safety == WriteSafety::Read ? Verb::Get : Verb::Post;
    request.base = QUrl(u"https://rest.example.com"_s);
    request.path = u"/"_s + route;
    request.safety = safety;
    request.route = route;
    request.lane = lane;
    return request;
}

HttpRequest write(const QString &route, Lane lane = Lane::Interactive)
{
    return request(route, lane, WriteSafety::Once);
}

HttpResponse ok()
{
    return { 200, {}, "{}" };
}

// Gives its headers when told, to stop a session between queue and wire.
class SlowAuthorizer final : public Authorizer
{
public:
    struct Log
    {
        QList<OperationSource<QList<SecretHeader>>> waiting;
        int cancels = 0;
        int refusals = 0;
    };

    explicit SlowAuthorizer(Log &log)
        : m_log(log)
    { }
    OperationPtr<QList<SecretHeader>> headersFor(const HttpRequest &) override
    {
        OperationSource<QList<SecretHeader>> source;
        source.onCancel([this] { ++m_log.cancels; });
        m_log.waiting.append(source);
        return source.operation();
    }
    [[nodiscard]] QList<Secret> secrets() const override { return {}; }
    bool refused(const HttpResponse &, const QList<SecretHeader> &) override
    {
        ++m_log.refusals;
        return false;
    }

private:
    Log &m_log;
};

} // namespace

class ApiSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAnswerOfAnyStatusIsAValue();
    void theCredentialsAreAddedLate();
    void atMostSixAreUnderWay();
    void readsAreRepeatedUntilTheThirdAttempt();
    void aReadThatRecoversIsAValue();
    void writesAreSentOnceWhateverComes_data();
    void writesAreSentOnceWhateverComes();
    void anAuthorizerThatFailsSendsNothing();
    void aRefusalIsToldToTheAuthorizer();
    void cancelInTheQueueSendsNothing();
    void cancelWhileTheLimiterHoldsSendsNothing();
    void cancelWhileBeingAuthorisedSendsNothing();
    void cancelUnderWayReachesTheTransport();
    void cancelWhileBackingOffEndsTheRepeating();
    void aCancelledOneFreesItsPlace();
    void droppingSilences();
    void destroyingTheSessionEndsEverything();

private:
    std::unique_ptr<Answer> send(const HttpRequest &request)
    {
        return std::make_unique<Answer>(m_session->send(request));
    }
    void useSlowAuthorizer();

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    SlowAuthorizer::Log m_authorizer;
    std::unique_ptr<ApiSession> m_session;
};

void ApiSessionTest::init()
{
    m_session.reset();
    m_authorizer = {};
    m_clock = std::make_unique<ManualClock>();
    m_transport = std::make_unique<FakeTransport>();
    m_session = std::make_unique<ApiSession>(
        *m_transport, *m_clock, std::make_unique<BasicAuthorizer>(u"key"_s, Secret(kSecret)), kNoLimit);
}

void ApiSessionTest::useSlowAuthorizer()
{
    m_session = std::make_unique<ApiSession>(
        *m_transport, *m_clock, std::make_unique<SlowAuthorizer>(m_authorizer), kNoLimit);
}

void ApiSessionTest::anAnswerOfAnyStatusIsAValue()
{
    for (const int status : { 200, 302, 401, 404, 420 }) {
        m_transport->answer(status, "{\"a\":1}");
        const auto outcome = send(request(u"account/numbers"_s));
        QVERIFY(!outcome->hasEnded());
        QVERIFY(outcome->wait() && outcome->isOk());
        QCOMPARE(outcome->value().status, status);
        QCOMPARE(outcome->value().body, "{\"a\":1}"_ba);
    }
}

void ApiSessionTest::theCredentialsAreAddedLate()
{
    m_transport->answer(200);
    QVERIFY(send(request(u"a"_s))->wait());
    QCOMPARE(m_transport->lastSecretHeaders(),
        QList<HttpHeader>({ { "Authorization", "Basic " + QByteArray("key:" + kSecret).toBase64() } }));
    QVERIFY(m_transport->requests().first().headers.isEmpty());
}

void ApiSessionTest::atMostSixAreUnderWay()
{
    m_transport->hold(8);
    std::vector<std::unique_ptr<Answer>> outcomes;
    for (int i = 0; i < 8; ++i)
        outcomes.push_back(send(request(QString::number(i))));
    settle();
    QCOMPARE(m_transport->requests().size(), 6);
    m_transport->finish(2, ok());
    settle();
    QCOMPARE(m_transport->requests().size(), 7);
    QVERIFY(outcomes[2]->isOk());
}

void ApiSessionTest::readsAreRepeatedUntilTheThirdAttempt()
{
    for (int i = 0; i < 3; ++i)
        m_transport->answer(503);
    const auto outcome = send(request(u"read"_s));
    settle();
    QCOMPARE(m_transport->requests().size(), 1);
    m_clock->advance(1s);
    settle();
    QCOMPARE(m_transport->requests().size(), 2);
    m_clock->advance(3s);
    QVERIFY(outcome->wait() && outcome->isOk());
    QCOMPARE(outcome->value().status, 503);
    QCOMPARE(m_transport->requests().size(), 3);
}

void ApiSessionTest::aReadThatRecoversIsAValue()
{
    m_transport->fail(ErrorKind::Offline, Delivery::NotSent);
    m_transport->answer(200);
    const auto outcome = send(request(u"read"_s));
    settle();
    m_clock->advance(1s);
    QVERIFY(outcome->wait() && outcome->isOk());
    QCOMPARE(outcome->value().status, 200);
}

void ApiSessionTest::writesAreSentOnceWhateverComes_data()
{
    QTest::addColumn<WriteSafety>("safety");
    QTest::addColumn<int>("status");
    for (const auto safety : { WriteSafety::Once, WriteSafety::Keyed }) {
        const char *name = safety == WriteSafety::Once ? "once" : "keyed";
        for (const int status : { 0, 408, 429, 500, 502, 503, 504 })
            QTest::addRow("%s, %d", name, status) << safety << status;
    }
}

void ApiSessionTest::writesAreSentOnceWhateverComes()
{
    QFETCH(const WriteSafety, safety);
    QFETCH(const int, status);
    if (status == 0)
        m_transport->fail(ErrorKind::Offline, Delivery::Unknown);
    else
        m_transport->answer(status, {}, { { "Retry-After", "1" } });
    m_transport->setHandler([](const HttpRequest &) { return ok(); });
    const auto outcome = send(request(u"number/buy"_s, Lane::Interactive, safety));
    QVERIFY(outcome->wait());
    if (status == 0)
        QCOMPARE(outcome->error().delivery, Delivery::Unknown);
    else
        QCOMPARE(outcome->value().status, status);
    m_clock->advance(10min);
    settle();
    QCOMPARE(m_transport->requests().size(), 1);
}

void ApiSessionTest::anAuthorizerThatFailsSendsNothing()
{
    useSlowAuthorizer();
    const auto outcome = send(write(u"number/buy"_s));
    QTRY_COMPARE(m_authorizer.waiting.size(), 1);
    Error error = makeError(ErrorKind::Unauthorised);
    error.delivery = Delivery::Unknown;
    m_authorizer.waiting.first().finish(std::move(error));
    QVERIFY(outcome->wait() && !outcome->isOk());
    QCOMPARE(outcome->error().kind, ErrorKind::Unauthorised);
    QCOMPARE(outcome->error().delivery, Delivery::NotSent);
    QVERIFY(m_transport->requests().isEmpty());
}

void ApiSessionTest::aRefusalIsToldToTheAuthorizer()
{
    useSlowAuthorizer();
    m_transport->answer(401);
    const auto outcome = send(request(u"a"_s));
    QTRY_COMPARE(m_authorizer.waiting.size(), 1);
    m_authorizer.waiting.first().finish(QList<SecretHeader>());
    QVERIFY(outcome->wait() && outcome->isOk());
    QCOMPARE(m_authorizer.refusals, 1);
}

void ApiSessionTest::cancelInTheQueueSendsNothing()
{
    m_transport->hold(6);
    std::vector<std::unique_ptr<Answer>> busy;
    for (int i = 0; i < 6; ++i)
        busy.push_back(send(request(QString::number(i))));
    settle();
    const auto outcome = send(write(u"number/buy"_s, Lane::Background));
    settle();
    outcome->cancel();
    QVERIFY(!outcome->hasEnded());
    QVERIFY(outcome->wait() && !outcome->isOk());
    QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);
    QCOMPARE(outcome->error().delivery, Delivery::NotSent);
    m_transport->finish(0, ok());
    settle();
    QCOMPARE(m_transport->requests().size(), 6);
}

void ApiSessionTest::cancelWhileTheLimiterHoldsSendsNothing()
{
    m_session->setRateLimit({ .perSecond = 1, .burst = 1 });
    m_transport->setHandler([](const HttpRequest &) { return ok(); });
    QVERIFY(send(request(u"first"_s))->wait());
    const auto outcome = send(write(u"number/buy"_s));
    settle();
    outcome->cancel();
    QVERIFY(outcome->wait() && !outcome->isOk());
    QCOMPARE(outcome->error().delivery, Delivery::NotSent);
    m_clock->advance(10s);
    settle();
    QCOMPARE(m_transport->requests().size(), 1);
}

void ApiSessionTest::cancelWhileBeingAuthorisedSendsNothing()
{
    useSlowAuthorizer();
    const auto outcome = send(write(u"number/buy"_s));
    QTRY_COMPARE(m_authorizer.waiting.size(), 1);
    outcome->cancel();
    QVERIFY(outcome->wait() && !outcome->isOk());
    QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);
    QCOMPARE(outcome->error().delivery, Delivery::NotSent);
    QCOMPARE(m_authorizer.cancels, 1);
    m_authorizer.waiting.first().finish(QList<SecretHeader>());
    settle();
    QVERIFY(m_transport->requests().isEmpty());
}

void ApiSessionTest::cancelUnderWayReachesTheTransport()
{
    m_transport->hold();
    const auto outcome = send(write(u"number/buy"_s));
    QTRY_COMPARE(m_transport->requests().size(), 1);
    outcome->cancel();
    QVERIFY(outcome->wait() && !outcome->isOk());
    QCOMPARE(m_transport->cancels(), 1);
    QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);
    QCOMPARE(outcome->error().delivery, Delivery::Unknown);
}

void ApiSessionTest::cancelWhileBackingOffEndsTheRepeating()
{
    m_transport->answer(503);
    m_transport->setHandler([](const HttpRequest &) { return ok(); });
    const auto outcome = send(request(u"read"_s));
    settle();
    QVERIFY(!outcome->hasEnded());
    outcome->cancel();
    QVERIFY(outcome->wait() && !outcome->isOk());
    QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);
    m_clock->advance(1min);
    settle();
    QCOMPARE(m_transport->requests().size(), 1);
}

void ApiSessionTest::aCancelledOneFreesItsPlace()
{
    m_transport->hold(7);
    std::vector<std::unique_ptr<Answer>> outcomes;
    for (int i = 0; i < 7; ++i)
        outcomes.push_back(send(request(QString::number(i))));
    settle();
    QCOMPARE(m_transport->requests().size(), 6);
    outcomes.front()->cancel();
    settle();
    QCOMPARE(m_transport->requests().size(), 7);
}

void ApiSessionTest::droppingSilences()
{
    m_transport->hold();
    const auto underWay = send(request(u"a"_s));
    QTRY_COMPARE(m_transport->requests().size(), 1);
    const auto queued = send(request(u"b"_s));
    underWay->drop();
    queued->drop();
    settle();
    QCOMPARE(m_transport->cancels(), 1);
    QCOMPARE(m_transport->requests().size(), 1);
    QCOMPARE(underWay->ends() + queued->ends(), 0);
}

void ApiSessionTest::destroyingTheSessionEndsEverything()
{
    m_transport->answer(503);
    const auto resting = send(request(u"resting"_s));
    settle();
    m_transport->hold(6);
    std::vector<std::unique_ptr<Answer>> underWay;
    for (int i = 0; i < 6; ++i)
        underWay.push_back(send(write(QString::number(i))));
    settle();
    const auto queued = send(write(u"queued"_s));
    settle();
    m_session.reset();
    settle();
    QCOMPARE(resting->error().kind, ErrorKind::Cancelled);
    QCOMPARE(queued->error().delivery, Delivery::NotSent);
    for (const auto &outcome : underWay) {
        QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);
        QCOMPARE(outcome->error().delivery, Delivery::Unknown);
    }
    QCOMPARE(m_transport->cancels(), 6);
}

QTEST_GUILESS_MAIN(ApiSessionTest)
#include "tst_apisession.moc"
