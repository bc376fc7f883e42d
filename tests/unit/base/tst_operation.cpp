// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/operation.h"
#include "support/outcome.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

class OperationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsThroughTheEventLoop();
    void endsOnceWithTheFirstEnd();
    void aHandlerThatComesLateIsStillCalled();
    void aDeadContextIsNotCalled();
    void cancelReachesTheWorkOnce();
    void cancelAfterTheEndDoesNothing();
    void aCancellerThatComesLateIsCalledAtOnce();
    void droppingCancelsAndSilences();
    void droppingInsideTheHandlerIsAllowed();
    void aLostSourceEndsTheOperation();
    void aLostSourceAfterACancelEndsAsCancelled();
    void andThenGoesOn();
    void andThenStopsAtAnError();
    void andThenCancelsWhicheverIsUnderWay();
    void andThenDoesNotStartTheSecondAfterACancel();
    void andThenDroppedStartsNothing();
    void mappedTurnsTheEnd();
    void mappedPassesTheCancelOn();
    void mappedDroppedIsNotMapped();
};

void OperationTest::endsThroughTheEventLoop()
{
    OperationSource<int> source;
    Outcome outcome(source.operation());
    source.finish(7);
    QVERIFY(!outcome.hasEnded());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.value(), 7);
}

void OperationTest::endsOnceWithTheFirstEnd()
{
    OperationSource<int> source;
    Outcome outcome(source.operation());
    source.finish(1);
    source.finish(2);
    source.finish(makeError(ErrorKind::Internal));
    settle();
    QCOMPARE(outcome.ends(), 1);
    QCOMPARE(outcome.value(), 1);
}

void OperationTest::aHandlerThatComesLateIsStillCalled()
{
    auto operation = finishedOperation<int>(3);
    settle();
    QVERIFY(operation->isFinished());
    Outcome outcome(std::move(operation));
    QVERIFY(!outcome.hasEnded());
    QVERIFY(outcome.wait());
}

void OperationTest::aDeadContextIsNotCalled()
{
    OperationSource<int> source;
    const auto operation = source.operation();
    bool called = false;
    {
        QObject context;
        operation->whenDone(&context, [&called](const Result<int> &) { called = true; });
        source.finish(1);
    }
    settle();
    QVERIFY(!called);
}

void OperationTest::cancelReachesTheWorkOnce()
{
    OperationSource<int> source;
    int cancels = 0;
    source.onCancel([&] {
        ++cancels;
        source.finish(makeError(ErrorKind::Cancelled));
    });
    Outcome outcome(source.operation());
    outcome.cancel();
    outcome.cancel();
    QVERIFY(!outcome.hasEnded());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(cancels, 1);
    QVERIFY(source.isCancelled());
}

void OperationTest::cancelAfterTheEndDoesNothing()
{
    OperationSource<int> source;
    int cancels = 0;
    source.onCancel([&cancels] { ++cancels; });
    Outcome outcome(source.operation());
    source.finish(1);
    outcome.cancel();
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.value(), 1);
    QCOMPARE(cancels, 0);
}

void OperationTest::aCancellerThatComesLateIsCalledAtOnce()
{
    OperationSource<int> source;
    auto operation = source.operation();
    operation->cancel();
    int cancels = 0;
    source.onCancel([&cancels] { ++cancels; });
    QCOMPARE(cancels, 1);
}

void OperationTest::droppingCancelsAndSilences()
{
    OperationSource<int> source;
    int cancels = 0;
    source.onCancel([&] {
        ++cancels;
        source.finish(makeError(ErrorKind::Cancelled));
    });
    Outcome outcome(source.operation());
    outcome.drop();
    settle();
    QCOMPARE(cancels, 1);
    QCOMPARE(outcome.ends(), 0);

    Outcome ended(finishedOperation<int>(1));
    ended.drop();
    settle();
    QCOMPARE(ended.ends(), 0);
}

void OperationTest::droppingInsideTheHandlerIsAllowed()
{
    auto operation = finishedOperation<int>(1);
    int ends = 0;
    operation->whenDone(this, [&](const Result<int> &) {
        operation.reset();
        ++ends;
    });
    settle();
    QCOMPARE(ends, 1);
}

void OperationTest::aLostSourceEndsTheOperation()
{
    auto source = std::make_unique<OperationSource<int>>();
    Outcome outcome(source->operation());
    auto copy = std::make_unique<OperationSource<int>>(*source);
    source.reset();
    settle();
    QVERIFY(!outcome.hasEnded());
    copy.reset();
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::Internal);
    QCOMPARE(outcome.error().delivery, Delivery::Unknown);
}

void OperationTest::aLostSourceAfterACancelEndsAsCancelled()
{
    auto source = std::make_unique<OperationSource<int>>();
    source->onCancel([&source] { source.reset(); });
    Outcome outcome(source->operation());
    outcome.cancel();
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
}

void OperationTest::andThenGoesOn()
{
    Outcome outcome(andThen(finishedOperation<int>(4),
        [](int value) { return finishedOperation<QString>(QString::number(value)); }));
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.value(), u"4"_s);
}

void OperationTest::andThenStopsAtAnError()
{
    bool started = false;
    Outcome outcome(andThen(finishedOperation<int>(makeError(ErrorKind::NotFound)), [&started](int) {
        started = true;
        return finishedOperation<int>(1);
    }));
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::NotFound);
    QVERIFY(!started);
}

void OperationTest::andThenCancelsWhicheverIsUnderWay()
{
    const auto stoppable = [](int &cancels) {
        OperationSource<int> source;
        source.onCancel([source = std::make_shared<OperationSource<int>>(source), &cancels] {
            ++cancels;
            source->finish(makeError(ErrorKind::Cancelled));
        });
        return source;
    };
    int firstCancels = 0;
    int secondCancels = 0;
    OperationSource<int> first = stoppable(firstCancels);
    OperationSource<int> second = stoppable(secondCancels);
    {
        Outcome outcome(andThen(first.operation(), [](int) { return finishedOperation<int>(1); }));
        outcome.cancel();
        QVERIFY(outcome.wait() && !outcome.isOk());
        QCOMPARE(firstCancels, 1);
    }
    Outcome outcome(andThen(finishedOperation<int>(1), [&second](int) { return second.operation(); }));
    settle();
    outcome.cancel();
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(secondCancels, 1);
}

// The first has ended, but its end has not been delivered: a write must not go out after that.
void OperationTest::andThenDoesNotStartTheSecondAfterACancel()
{
    bool started = false;
    Outcome outcome(andThen(finishedOperation<int>(1), [&started](int) {
        started = true;
        return finishedOperation<int>(1);
    }));
    outcome.cancel();
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(outcome.error().delivery, Delivery::NotSent);
    QVERIFY(!started);
}

void OperationTest::andThenDroppedStartsNothing()
{
    bool started = false;
    Outcome outcome(andThen(finishedOperation<int>(1), [&started](int) {
        started = true;
        return finishedOperation<int>(1);
    }));
    outcome.drop();
    settle();
    QVERIFY(!started);
    QCOMPARE(outcome.ends(), 0);
}

void OperationTest::mappedTurnsTheEnd()
{
    Outcome outcome(mapped(finishedOperation<int>(2), [](Result<int> end) -> Result<QString> {
        return end.isOk() ? Result<QString>(QString::number(*end * 2)) : Result<QString>(end.error());
    }));
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.value(), u"4"_s);
}

void OperationTest::mappedPassesTheCancelOn()
{
    OperationSource<int> source;
    int cancels = 0;
    source.onCancel([&] {
        ++cancels;
        source.finish(makeError(ErrorKind::Cancelled));
    });
    Outcome outcome(mapped(source.operation(), [](Result<int> end) { return end; }));
    outcome.cancel();
    QVERIFY(outcome.wait() && !outcome.isOk());
    QCOMPARE(cancels, 1);
}

void OperationTest::mappedDroppedIsNotMapped()
{
    OperationSource<int> answering;
    answering.onCancel([answering] { answering.finish(makeError(ErrorKind::Cancelled)); });
    OperationSource<int> answered;
    int maps = 0;
    const auto count = [&maps](Result<int> end) {
        ++maps;
        return end;
    };
    auto underWay = mapped(answering.operation(), count);
    auto almostThere = mapped(answered.operation(), count);
    answered.finish(1);
    underWay.reset();
    almostThere.reset();
    settle();
    QCOMPARE(maps, 0);
}

QTEST_GUILESS_MAIN(OperationTest)
#include "tst_operation.moc"
