// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/clientkit.h"

#include <QTest>

using namespace NumberDesk;

/// What all clients do in the same way.
class TestClientKit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesAtThePaceThatWasSet();
    void readsWhatAStatusMeans_data();
    void readsWhatAStatusMeans();
};

void TestClientKit::goesAtThePaceThatWasSet()
{
    ProviderInfo info;
    info.requestsPerSecond = 1.5;
    info.burst = 3;
    Account account;
    QCOMPARE(paceOf(account, info).perSecond, 1.5);
    QCOMPARE(paceOf(account, info).burst, 3);
    account.requestsPerSecond = 20;
    QCOMPARE(paceOf(account, info).perSecond, 20.0);
    QCOMPARE(paceOf(account, info).burst, 3);
    account.requestsPerSecond = 200;
    QCOMPARE(paceOf(account, info).burst, 20);
}

void TestClientKit::readsWhatAStatusMeans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("redirected") << 302 << ErrorKind::BadAnswer;
    QTest::newRow("malformed") << 400 << ErrorKind::InvalidRequest;
    QTest::newRow("refused key") << 401 << ErrorKind::Unauthorised;
    QTest::newRow("no money") << 402 << ErrorKind::InsufficientFunds;
    QTest::newRow("not allowed") << 403 << ErrorKind::Forbidden;
    QTest::newRow("not there") << 404 << ErrorKind::NotFound;
    QTest::newRow("gone") << 410 << ErrorKind::NotFound;
    QTest::newRow("too slow") << 408 << ErrorKind::Timeout;
    QTest::newRow("clash") << 409 << ErrorKind::Conflict;
    QTest::newRow("too early") << 425 << ErrorKind::Conflict;
    QTest::newRow("invalid") << 422 << ErrorKind::InvalidRequest;
    QTest::newRow("too many") << 429 << ErrorKind::RateLimited;
    QTest::newRow("a teapot") << 418 << ErrorKind::Refused;
    QTest::newRow("fault") << 500 << ErrorKind::ProviderDown;
    QTest::newRow("no such operation") << 501 << ErrorKind::Unsupported;
    QTest::newRow("overload") << 503 << ErrorKind::ProviderDown;
}

void TestClientKit::readsWhatAStatusMeans()
{
    QFETCH(int, status);
    QTEST(kindOfStatus(status), "kind");
}

QTEST_GUILESS_MAIN(TestClientKit)
#include "tst_clientkit.moc"
