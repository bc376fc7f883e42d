// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxclock.h"

#include "support/manualclock.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSandboxClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnAndCanBeMovedAhead();
    void goesByTheClockItIsGiven();
    void writesMicroseconds_data();
    void writesMicroseconds();
};

void TestSandboxClock::goesOnAndCanBeMovedAhead()
{
    SandboxClock clock;
    const Moment first = clock.now();
    clock.advance(1h);
    const Moment second = clock.now();
    QVERIFY(second - first >= 1h);
    QVERIFY(clock.now() >= second);
}

void TestSandboxClock::goesByTheClockItIsGiven()
{
    Testing::ManualClock given;
    const SandboxClock clock(&given);
    const Moment first = clock.now();
    QCOMPARE(std::chrono::floor<std::chrono::milliseconds>(first).time_since_epoch().count(),
        given.utcNow().toMSecsSinceEpoch());
    QVERIFY(clock.now() == first);
    given.advance(90s);
    QVERIFY(clock.now() - first == 90s);
}

void TestSandboxClock::writesMicroseconds_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("epoch") << qint64{ 0 } << u"1970-01-01T00:00:00.000000Z"_s;
    QTest::newRow("fraction") << qint64{ 1'795'255'872'131'415 } << u"2026-11-21T10:11:12.131415Z"_s;
    QTest::newRow("small fraction") << qint64{ 1'795'255'872'000'007 } << u"2026-11-21T10:11:12.000007Z"_s;
}

void TestSandboxClock::writesMicroseconds()
{
    QFETCH(qint64, microseconds);
    QFETCH(QString, text);
    QCOMPARE(rfc3339(Moment(std::chrono::microseconds(microseconds))), text);
}

QTEST_APPLESS_MAIN(TestSandboxClock)
#include "tst_sandboxclock.moc"
