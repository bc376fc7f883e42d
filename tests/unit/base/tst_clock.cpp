// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "support/manualclock.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace std::chrono_literals;

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsAfterTheDelayAndNotBefore();
    void doesNotCallForADeadContext();
    void tellsTheTimeInUtc();
    void theManualOneMovesOnlyWhenTold();
};

void ClockTest::callsAfterTheDelayAndNotBefore()
{
    SystemClock clock;
    const auto start = clock.steadyNow();
    std::optional<std::chrono::milliseconds> called;
    clock.after(20ms, this, [&] { called = clock.steadyNow(); });
    QVERIFY(!called);
    QTRY_VERIFY(called.has_value());
    QVERIFY(*called - start >= 19ms);
}

void ClockTest::doesNotCallForADeadContext()
{
    SystemClock clock;
    bool calledForTheDead = false;
    bool called = false;
    {
        QObject context;
        clock.after(0ms, &context, [&calledForTheDead] { calledForTheDead = true; });
    }
    clock.after(5ms, this, [&called] { called = true; });
    QTRY_VERIFY(called);
    QVERIFY(!calledForTheDead);
}

void ClockTest::tellsTheTimeInUtc()
{
    QCOMPARE(SystemClock().utcNow().timeSpec(), Qt::UTC);
}

void ClockTest::theManualOneMovesOnlyWhenTold()
{
    ManualClock clock;
    QList<int> calls;
    clock.after(30ms, this, [&calls] { calls.append(30); });
    clock.after(10ms, this, [&] {
        calls.append(10);
        clock.after(10ms, this, [&calls] { calls.append(20); });
    });
    clock.advance(9ms);
    QVERIFY(calls.isEmpty());
    clock.advance(21ms);
    QCOMPARE(calls, QList<int>({ 10, 20, 30 }));
    QCOMPARE(clock.steadyNow(), 30ms);
    QCOMPARE(clock.waiting(), 0);
}

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
