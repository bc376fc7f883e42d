// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/everycall.h"
#include "contract/questions.h"

#include <QTest>

namespace NumberDesk::Contract {

using Testing::RawReaction;
using Testing::RawServer;

/// Every call ends exactly once, whatever happens to it.
class Ending final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOnceWhenAnswered();
    void endsOnceWhenCancelledAtOnce();
    void endsOnceWhenCancelledUnderWay();
    void endsOnceWhenNobodyAnswers();
    void endsOnceWhenTheServerHangsUp();
    void isSilentWhenDropped();
    void endsWhenTheClientGoes();
};

void Ending::endsOnceWhenAnswered()
{
    Bench bench;
    for (const Call &call : everyCall(bench)) {
        const auto run = call.start(bench.client());
        QCOMPARE(run->ends(), 0);
        QVERIFY2(run->wait(), call.name);
        QVERIFY2(run->isOk() || run->error().kind == ErrorKind::Unsupported, call.name);
        run->cancel();
        Testing::settle();
        QCOMPARE(run->ends(), 1);
    }
}

void Ending::endsOnceWhenCancelledAtOnce()
{
    Bench bench;
    RawServer server(RawServer::Wire::Plain);
    bench.answerAside(server);
    server.setScript({ RawReaction::hang() });
    for (const Call &call : everyCall(bench)) {
        const auto client = bench.clientAt(server.url());
        const auto run = call.start(*client);
        run->cancel();
        QCOMPARE(run->ends(), 0);
        QVERIFY2(run->wait(), call.name);
        Testing::settle();
        QCOMPARE(run->ends(), 1);
        if (run->isOk()) {
            QVERIFY2(call.endsWell, call.name);
            continue;
        }
        QVERIFY2(run->error().kind == ErrorKind::Cancelled || run->error().kind == ErrorKind::Unsupported,
            call.name);
    }
}

void Ending::endsOnceWhenCancelledUnderWay()
{
    Bench bench;
    for (const Call &call : everyCall(bench)) {
        RawServer server(RawServer::Wire::Plain);
        bench.answerAside(server);
        server.setScript({ RawReaction::hang() });
        const auto client = bench.clientAt(server.url());
        const auto run = call.start(*client);
        QTRY_VERIFY2(!server.requests().isEmpty() || run->ends() == 1, call.name);
        run->cancel();
        QVERIFY2(run->wait(), call.name);
        Testing::settle();
        QCOMPARE(run->ends(), 1);
        if ((run->isOk() && call.endsWell) || run->error().kind == ErrorKind::Unsupported)
            continue;
        QCOMPARE(run->error().kind, ErrorKind::Cancelled);
        if (call.isWrite)
            QCOMPARE(run->error().delivery, Delivery::Unknown);
        QTRY_VERIFY2(server.disconnections() > 0, call.name); // the cancel has reached the socket
    }
}

void Ending::endsOnceWhenNobodyAnswers()
{
    Bench bench(Waits::Cut);
    RawServer server(RawServer::Wire::Plain);
    bench.answerAside(server);
    server.setScript({ RawReaction::hang() });
    const auto client = bench.clientAt(server.url());
    std::vector<std::unique_ptr<Run>> runs;
    for (const Call &call : everyCall(bench)) {
        if (call.isWrite)
            runs.push_back(call.start(*client));
    }
    for (const auto &run : runs) {
        QVERIFY(run->wait());
        QCOMPARE(run->ends(), 1);
        if (run->error().kind == ErrorKind::Unsupported)
            continue; // nothing can be set there
        QCOMPARE(run->error().kind, ErrorKind::Timeout);
        QCOMPARE(run->error().delivery, Delivery::Unknown);
    }
}

void Ending::endsOnceWhenTheServerHangsUp()
{
    Bench bench(Waits::Cut);
    RawServer server(RawServer::Wire::Plain);
    bench.answerAside(server);
    server.setScript({ RawReaction::closeSilently() });
    for (const Call &call : everyCall(bench)) {
        const auto client = bench.clientAt(server.url());
        const auto run = call.start(*client);
        QVERIFY2(run->wait(), call.name);
        Testing::settle();
        QCOMPARE(run->ends(), 1);
        QVERIFY2(!run->isOk() || call.endsWell, call.name);
    }
}

void Ending::isSilentWhenDropped()
{
    Bench bench;
    RawServer server(RawServer::Wire::Plain);
    bench.answerAside(server);
    server.setScript({ RawReaction::hang() });
    for (const Call &call : everyCall(bench)) {
        const auto client = bench.clientAt(server.url());
        const auto run = call.start(*client);
        Testing::settle();
        const int before = run->ends(); // one only where there is no such call
        run->drop();
        Testing::settle();
        QCOMPARE(run->ends(), before);
    }
}

void Ending::endsWhenTheClientGoes()
{
    Bench bench;
    RawServer server(RawServer::Wire::Plain);
    bench.answerAside(server);
    server.setScript({ RawReaction::hang() });
    for (const Call &call : everyCall(bench)) {
        auto client = bench.clientAt(server.url());
        const auto run = call.start(*client);
        client.reset();
        QVERIFY2(run->wait(), call.name);
        QCOMPARE(run->ends(), 1);
        QVERIFY2(!run->isOk() || call.endsWell, call.name);
    }
}

std::unique_ptr<QObject> makeEnding()
{
    return std::make_unique<Ending>();
}

} // namespace NumberDesk::Contract

#include "ending.moc"
