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
    void writesGoFirstThenWhatAPersonWaitsFor();
    void aPersonFindsRoomBesideAListThatHangs();
    void aPersonWaitsForOneTokenOnly();
    void asksForAsManyAsFillTheRoundTrip_data();
    void asksForAsManyAsFillTheRoundTrip();
    void theLimiterPacesTheSession();
    void a429HoldsTheWholeSession_data();
    void a429HoldsTheWholeSession();
    void aWriteThatWasRefusedSlowsDownWhatFollows();
    void aReadThatCameTooSoonIsRepeatedFourTimes();
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

void ApiSessionTest::writesGoFirstThenWhatAPersonWaitsFor()
{
    m_transport->setHandler([](const HttpRequest &) { return ok(); });
    std::vector<std::unique_ptr<Answer>> outcomes;
    outcomes.push_back(send(request(u"background read"_s, Lane::Background)));
    outcomes.push_back(send(write(u"background write"_s, Lane::Background)));
    outcomes.push_back(send(request(u"read 1"_s)));
    outcomes.push_back(send(request(u"read 2"_s)));
    outcomes.push_back(send(write(u"write 1"_s)));
    outcomes.push_back(send(write(u"write 2"_s)));
    settle();
    QCOMPARE(m_transport->routes(),
        QStringList({ u"background write"_s, u"write 1"_s, u"write 2"_s, u"read 1"_s, u"read 2"_s,
            u"background read"_s }));
}

void ApiSessionTest::aPersonFindsRoomBesideAListThatHangs()
{
    m_transport->hold(8);
    std::vector<std::unique_ptr<Answer>> outcomes;
    for (int i = 0; i < 8; ++i)
        outcomes.push_back(send(request(u"page"_s, Lane::Background)));
    settle();
    QCOMPARE(m_transport->requests().size(), 6);
    outcomes.push_back(send(request(u"search"_s)));
    outcomes.push_back(send(write(u"number/buy"_s)));
    settle();
    QCOMPARE(m_transport->routes().mid(6), QStringList({ u"number/buy"_s, u"search"_s }));
}

void ApiSessionTest::aPersonWaitsForOneTokenOnly()
{
    m_session->setRateLimit({ .perSecond = 2, .burst = 1 });
    m_transport->setHandler([](const HttpRequest &) { return ok(); });
    std::vector<std::unique_ptr<Answer>> pages;
    for (int i = 0; i < 50; ++i)
        pages.push_back(send(request(u"page"_s, Lane::Background)));
    settle();
    m_clock->advance(5s);
    settle();
    const auto search = send(request(u"search"_s));
    settle();
    QVERIFY(!m_transport->routes().contains(u"search"_s));
    m_clock->advance(500ms);
    settle();
    QVERIFY(search->isOk());
}

void ApiSessionTest::asksForAsManyAsFillTheRoundTrip_data()
{
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<std::chrono::milliseconds>("roundTrip");
    QTest::addColumn<int>("parallel");
    QTest::newRow("no limit") << 0.0 << std::chrono::milliseconds(80) << 6;
    QTest::newRow("slow") << 1.0 << std::chrono::milliseconds(80) << 2;
    QTest::newRow("some") << 15.0 << std::chrono::milliseconds(200) << 4;
    QTest::newRow("far away") << 50.0 << std::chrono::milliseconds(400) << 6;
}

void ApiSessionTest::asksForAsManyAsFillTheRoundTrip()
{
    QFETCH(const double, perSecond);
    QFETCH(const std::chrono::milliseconds, roundTrip);
    QCOMPARE(m_session->parallel(), ApiSession::kMaxInFlight); // nothing is known yet
    m_session->setRateLimit({ .perSecond = perSecond, .burst = 1 });
    m_transport->hold();
    const auto outcome = send(request(u"page"_s));
    settle();
    m_clock->advance(roundTrip);
    m_transport->finish(0, ok());
    QVERIFY(outcome->wait());
    QTEST(m_session->parallel(), "parallel");
}

void ApiSessionTest::theLimiterPacesTheSession()
{
    m_session->setRateLimit({ .perSecond = 2, .burst = 1 });
    m_transport->setHandler([](const HttpRequest &) { return ok(); });
    std::vector<std::unique_ptr<Answer>> outcomes;
    for (int i = 0; i < 3; ++i)
        outcomes.push_back(send(request(QString::number(i))));
    settle();
    QCOMPARE(m_transport->requests().size(), 1);
    m_clock->advance(499ms);
    settle();
    QCOMPARE(m_transport->requests().size(), 1);
    m_clock->advance(1ms);
    settle();
    QCOMPARE(m_transport->requests().size(), 2);
    m_clock->advance(500ms);
    settle();
    QCOMPARE(m_transport->requests().size(), 3);
}

void ApiSessionTest::a429HoldsTheWholeSession_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<std::chrono::milliseconds>("held");
    using std::chrono::milliseconds;
    QTest::newRow("seconds") << "5"_ba << milliseconds(5s);
    QTest::newRow("date") << "Sun, 01 Mar 2026 12:00:07 GMT"_ba << milliseconds(7s);
    QTest::newRow("a date gone by") << "Sun, 01 Mar 2026 11:00:00 GMT"_ba << milliseconds(0s);
    QTest::newRow("a minute at most") << "3600"_ba << milliseconds(60s);
    QTest::newRow("a date years away") << "Fri, 01 Mar 2126 12:00:00 GMT"_ba << milliseconds(60s);
    QTest::newRow("too large for a number") << "99999999999999999999"_ba << milliseconds(60s);
    QTest::newRow("negative") << "-5"_ba << milliseconds(1s);
    QTest::newRow("garbage") << "soon"_ba << milliseconds(1s);
    QTest::newRow("nothing") << ""_ba << milliseconds(1s);
}

void ApiSessionTest::a429HoldsTheWholeSession()
{
    QFETCH(const QByteArray, told);
    QFETCH(const std::chrono::milliseconds, held);
    m_transport->answer(429, "{}", { { "Retry-After", told } });
    m_transport->setHandler([](const HttpRequest &) { return ok(); });
    const auto refused = send(write(u"write"_s));
    QVERIFY(refused->wait() && refused->isOk());
    QCOMPARE(refused->value().status, 429);
    const auto next = send(request(u"read"_s));
    if (held > 0s) {
        settle();
        m_clock->advance(held - 1ms);
        settle();
        QCOMPARE(m_transport->requests().size(), 1);
        m_clock->advance(1ms);
    }
    QVERIFY(next->wait() && next->isOk());
}

void ApiSessionTest::aWriteThatWasRefusedSlowsDownWhatFollows()
{
    PacePlan plan;
    plan.start = { 10, 1 };
    plan.adapts = true;
    m_session = std::make_unique<ApiSession>(
        *m_transport, *m_clock, std::make_unique<BasicAuthorizer>(u"key"_s, Secret(kSecret)), plan);
    m_transport->answer(429);
    m_transport->setHandler([](const HttpRequest &) { return ok(); });
    QVERIFY(send(write(u"number/update"_s))->wait());
    std::vector<std::unique_ptr<Answer>> reads;
    for (int i = 0; i < 3; ++i)
        reads.push_back(send(request(u"read"_s)));
    settle();
    m_clock->advance(1s);
    settle();
    QCOMPARE(m_transport->routes(), QStringList({ u"number/update"_s, u"read"_s }));
    m_clock->advance(110ms);
    settle();
    QCOMPARE(m_transport->requests().size(), 2);
    m_clock->advance(2ms);
    settle();
    QCOMPARE(m_transport->requests().size(), 3);
}

void ApiSessionTest::aReadThatCameTooSoonIsRepeatedFourTimes()
{
    for (int i = 0; i < 4; ++i)
        m_transport->answer(429);
    m_transport->answer(200);
    const auto outcome = send(request(u"read"_s));
    for (int i = 0; i < 4; ++i) {
        settle();
        QCOMPARE(m_transport->requests().size(), i + 1);
        m_clock->advance(6s);
    }
    QVERIFY(outcome->wait() && outcome->isOk());
    QCOMPARE(outcome->value().status, 200);
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
