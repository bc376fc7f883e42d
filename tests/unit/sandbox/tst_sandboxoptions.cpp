// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxoptions.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSandboxOptions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOptionIsRead();
    void withoutOptionsThereAreDefaults();
    void badOptionsAreNamed_data();
    void badOptionsAreNamed();
};

void TestSandboxOptions::everyOptionIsRead()
{
    const auto options = SandboxOptions::fromArguments(
        { u"--port"_s, u"8123"_s, u"--seed"_s, u"7"_s, u"--owned"_s, u"1000000"_s, u"--latency"_s, u"80"_s,
            u"--rate=2.5"_s, u"--burst"_s, u"3"_s, u"--settle"_s, u"0"_s });
    QVERIFY(options.isOk());
    QCOMPARE(options->port, 8123);
    QCOMPARE(options->seed, 7U);
    QCOMPARE(options->owned, 1'000'000);
    QCOMPARE(options->pace.latency, 80ms);
    QCOMPARE(options->pace.rate, 2.5);
    QCOMPARE(options->pace.burst, 3);
    QCOMPARE(options->settle, 0ms);
}

void TestSandboxOptions::withoutOptionsThereAreDefaults()
{
    const auto options = SandboxOptions::fromArguments({});
    QVERIFY(options.isOk());
    QCOMPARE(options->port, 0);
    QCOMPARE(options->owned, 40);
    QCOMPARE(options->pace.latency, 0ms);
    QCOMPARE(options->settle, 3s);
    QCOMPARE(options->pace.rate, 0.0);
}

void TestSandboxOptions::badOptionsAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("port too large") << QStringList{ u"--port"_s, u"65536"_s } << u"port"_s;
    QTest::newRow("port no number") << QStringList{ u"--port"_s, u"http"_s } << u"port"_s;
    QTest::newRow("negative seed") << QStringList{ u"--seed=-1"_s } << u"seed"_s;
    QTest::newRow("too many owned") << QStringList{ u"--owned"_s, u"1000001"_s } << u"owned"_s;
    QTest::newRow("latency") << QStringList{ u"--latency"_s, u"80ms"_s } << u"latency"_s;
    QTest::newRow("settle") << QStringList{ u"--settle"_s, u"never"_s } << u"settle"_s;
    QTest::newRow("rate of nothing") << QStringList{ u"--rate"_s, u"0"_s } << u"rate"_s;
    QTest::newRow("rate without end") << QStringList{ u"--rate"_s, u"inf"_s } << u"rate"_s;
    QTest::newRow("burst") << QStringList{ u"--burst"_s, u"1.5"_s } << u"burst"_s;
    QTest::newRow("missing value") << QStringList{ u"--seed"_s } << u"seed"_s;
    QTest::newRow("unknown") << QStringList{ u"--colour"_s } << u"colour"_s;
    QTest::newRow("stray word") << QStringList{ u"start"_s } << u"start"_s;
}

void TestSandboxOptions::badOptionsAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto options = SandboxOptions::fromArguments(arguments);
    QVERIFY(!options.isOk());
    QCOMPARE(options.error().kind, ErrorKind::InvalidRequest);
    QVERIFY2(options.error().detail.contains(named), qPrintable(options.error().detail));
}

QTEST_APPLESS_MAIN(TestSandboxOptions)
#include "tst_sandboxoptions.moc"
