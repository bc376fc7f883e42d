// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/net/sessionbench.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

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

class ApiSessionTest final : public QObject, private SessionBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
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
    void useSlowAuthorizer();

    SlowAuthorizer::Log m_authorizer;
};

void ApiSessionTest::init()
{
    m_authorizer = {};
    begin();
}

void ApiSessionTest::cleanup()
{
    // It writes into the authorizer's log to its end.
    m_session.reset();
}

void ApiSessionTest::useSlowAuthorizer()
{
    useSession(std::make_unique<SlowAuthorizer>(m_authorizer));
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
    m_session->setPace(RateLimit{ .perSecond = 1, .burst = 1 });
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
