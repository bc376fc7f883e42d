// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/memorystore.h"
#include "support/outcome.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

class TestMemoryStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyNamesProviderAccountAndField();
    void whatWasWrittenIsRead();
    void writingAgainReplaces();
    void removedAndNeverWrittenAreMissing();
    void emptySecretIsRefused();
    void accountsDoNotMix();
    void unlockingIsDoneAtOnce();
};

namespace {

const SecretKey &key()
{
    static const SecretKey one{ u"simulated"_s, u"account-1"_s, u"apiSecret"_s };
    return one;
}

Secret secret(const char *bytes)
{
    return Secret{ QByteArrayView(bytes) };
}

} // namespace

void TestMemoryStore::keyNamesProviderAccountAndField()
{
    QCOMPARE(key().text(), u"numberdesk/simulated/account-1/apiSecret"_s);
}

void TestMemoryStore::whatWasWrittenIsRead()
{
    MemoryStore store;
    Outcome written(store.write(key(), secret("first")));
    Outcome read(store.read(key(), SecretExpectation::Stored));
    QVERIFY(!read.hasEnded()); // through the event loop, as ever
    QVERIFY(read.wait() && read.isOk() && written.isOk());
    QVERIFY(read.value() == secret("first"));
    QVERIFY(store.contains(key()));
}

void TestMemoryStore::writingAgainReplaces()
{
    MemoryStore store;
    Outcome first(store.write(key(), secret("first")));
    Outcome second(store.write(key(), secret("second")));
    Outcome read(store.read(key(), SecretExpectation::Stored));
    QVERIFY(read.wait() && read.isOk() && first.isOk() && second.isOk());
    QVERIFY(read.value() == secret("second"));
}

void TestMemoryStore::removedAndNeverWrittenAreMissing()
{
    MemoryStore store;
    Outcome never(store.read(key(), SecretExpectation::Perhaps));
    Outcome written(store.write(key(), secret("first")));
    Outcome removed(store.remove(key()));
    Outcome twice(store.remove(key()));
    Outcome read(store.read(key(), SecretExpectation::Perhaps));
    QVERIFY(read.wait());
    QVERIFY(removed.isOk() && twice.isOk() && written.isOk());
    QCOMPARE(never.error().kind, ErrorKind::SecretsMissing);
    QCOMPARE(read.error().kind, ErrorKind::SecretsMissing);
    QVERIFY(!read.error().detail.isEmpty());
}

void TestMemoryStore::emptySecretIsRefused()
{
    MemoryStore store;
    Outcome written(store.write(key(), Secret()));
    QVERIFY(written.wait());
    QVERIFY(!written.isOk());
    QCOMPARE(written.error().kind, ErrorKind::InvalidRequest);
    QVERIFY(!store.contains(key()));
}

void TestMemoryStore::accountsDoNotMix()
{
    MemoryStore store;
    Outcome written(store.write(key(), secret("first")));
    SecretKey other = key();
    other.account = u"account-2"_s;
    Outcome read(store.read(other, SecretExpectation::Perhaps));
    QVERIFY(read.wait() && written.isOk());
    QVERIFY(!read.isOk());
}

void TestMemoryStore::unlockingIsDoneAtOnce()
{
    MemoryStore store;
    Outcome unlocked(store.unlock());
    QVERIFY(unlocked.wait() && unlocked.isOk());
}

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_memorystore.moc"
