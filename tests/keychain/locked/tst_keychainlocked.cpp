// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainstore.h"
#include "support/outcome.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// The keychain is locked, and nobody answers its prompt.
class TestKeychainLocked final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateIsLocked();
    void readingWhatWasStoredSaysLocked();
    void readingWhatPerhapsWasNeverStoredSaysLockedToo();
    void writingSaysLocked();
    void removingSaysLocked();
    void unlockingThatNobodyAnswersEnds();
    void cancelledUnlockingEnds();

private:
    SystemClock m_clock;
    KeychainStore m_store{ u"numberdesk-test"_s, m_clock };
    const SecretKey m_key{ u"simulated"_s, u"account-1"_s, u"apiSecret"_s };
};

void TestKeychainLocked::stateIsLocked()
{
    Outcome state(m_store.state());
    QVERIFY(state.wait() && state.isOk());
    QCOMPARE(state.value(), KeychainState::Locked);
}

void TestKeychainLocked::readingWhatWasStoredSaysLocked()
{
    Outcome read(m_store.read(m_key, SecretExpectation::Stored));
    QVERIFY(read.wait());
    QVERIFY(!read.isOk());
    QCOMPARE(read.error().kind, ErrorKind::SecretsLocked);
    QCOMPARE(read.error().detail, u"The keychain is locked."_s);
}

void TestKeychainLocked::readingWhatPerhapsWasNeverStoredSaysLockedToo()
{
    Outcome read(m_store.read(m_key, SecretExpectation::Perhaps));
    QVERIFY(read.wait());
    QVERIFY(!read.isOk());
    QCOMPARE(read.error().kind, ErrorKind::SecretsLocked);
}

void TestKeychainLocked::writingSaysLocked()
{
    Outcome written(m_store.write(m_key, Secret::fromText(u"a secret"_s)));
    QVERIFY(written.wait());
    QVERIFY(!written.isOk());
    QCOMPARE(written.error().kind, ErrorKind::SecretsLocked);
}

void TestKeychainLocked::removingSaysLocked()
{
    Outcome removed(m_store.remove(m_key));
    QVERIFY(removed.wait());
    QVERIFY(!removed.isOk());
    QCOMPARE(removed.error().kind, ErrorKind::SecretsLocked);
}

void TestKeychainLocked::unlockingThatNobodyAnswersEnds()
{
    // Without a prompter the service gives up by itself; with one that hangs, the deadline does it.
    KeychainStore store(u"numberdesk-test"_s, m_clock,
        { std::chrono::seconds(5), std::chrono::seconds(5), std::chrono::seconds(3) });
    Outcome unlocked(store.unlock());
    QVERIFY(unlocked.wait());
    QVERIFY(!unlocked.isOk());
    const ErrorKind kind = unlocked.error().kind;
    QVERIFY(kind == ErrorKind::SecretsLocked || kind == ErrorKind::Timeout);
    QVERIFY(!unlocked.error().detail.isEmpty());
}

void TestKeychainLocked::cancelledUnlockingEnds()
{
    Outcome unlocked(m_store.unlock());
    unlocked.cancel();
    QVERIFY(unlocked.wait());
    QVERIFY(!unlocked.isOk());
    QCOMPARE(unlocked.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestKeychainLocked)
#include "tst_keychainlocked.moc"
