// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/clientkit.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

/// What all clients do in the same way.
class TestClientKit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAtTheProvidersPaceUnlessAPersonSetMost();
    void beginsAtThePaceThatWasFoundOutBefore();
    void readsWhatAStatusMeans_data();
    void readsWhatAStatusMeans();
};

void TestClientKit::beginsAtTheProvidersPaceUnlessAPersonSetMost()
{
    ProviderInfo info;
    info.requestsPerSecond = 1.5;
    info.burst = 3;
    Account account;
    QCOMPARE(paceOf(account, info).start, (RateLimit{ 1.5, 3 }));
    QCOMPARE(paceOf(account, info).most, PaceFinder::kMost);
    account.requestsPerSecond = 20;
    QCOMPARE(paceOf(account, info).start, (RateLimit{ 20, 3 }));
    QCOMPARE(paceOf(account, info).most, 20.0);
    account.requestsPerSecond = 200;
    QCOMPARE(paceOf(account, info).start, (RateLimit{ 200, 20 }));
    QVERIFY(paceOf(account, info).adapts);
}

void TestClientKit::beginsAtThePaceThatWasFoundOutBefore()
{
    ProviderInfo info;
    info.requestsPerSecond = 1;
    Account account;
    SettingValues &learned = account.learned;
    const auto remember = [&learned](const QString &key, const QString &value) { learned[key] = value; };
    paceOf(account, info, remember).remember(14.25);
    QCOMPARE(paceOf(account, info).start, (RateLimit{ 14.25, 1 }));
    account.requestsPerSecond = 5;
    QCOMPARE(paceOf(account, info).start, (RateLimit{ 5, 1 }));
    account.requestsPerSecond = 0;
    const QString key = learned.firstKey();
    for (const QString &strange : { u"-3"_s, u"0"_s, u"nan"_s, u"inf"_s, u"1e300"_s, u"fast"_s }) {
        learned[key] = strange;
        QCOMPARE(paceOf(account, info).start, (RateLimit{ 1, 1 }));
    }
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
