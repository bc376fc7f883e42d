// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/tokenbucket.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTokenBucket final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutARateEverythingIsGranted();
    void grantsTheBurstAndThenTheRate();
    void tellsHowLongToWait();
    void idleTimeSavesNoMoreThanTheBurst();
};

void TestTokenBucket::withoutARateEverythingIsGranted()
{
    TokenBucket bucket(0, 1);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(!bucket.take(0ms));
}

void TestTokenBucket::grantsTheBurstAndThenTheRate()
{
    TokenBucket bucket(4, 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!bucket.take(0ms));
    QVERIFY(bucket.take(0ms));
    QVERIFY(bucket.take(249ms));
    QVERIFY(!bucket.take(251ms));
    QVERIFY(bucket.take(251ms));
}

void TestTokenBucket::tellsHowLongToWait()
{
    TokenBucket bucket(4, 1);
    QVERIFY(!bucket.take(0ms));
    QCOMPARE(bucket.take(0ms), std::optional(250ms));
    QCOMPARE(bucket.take(100ms), std::optional(150ms));
}

void TestTokenBucket::idleTimeSavesNoMoreThanTheBurst()
{
    TokenBucket bucket(10, 2);
    QVERIFY(!bucket.take(1h));
    QVERIFY(!bucket.take(1h));
    QVERIFY(bucket.take(1h));
}

QTEST_APPLESS_MAIN(TestTokenBucket)
#include "tst_tokenbucket.moc"
