// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainstore.h"
#include "support/outcome.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// There is no session bus at all.
class TestKeychainNone final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateIsNoService();
    void everyCallSaysThatThereIsNoKeychain();
    void nothingIsWrittenAnywhereElse();

private:
    SystemClock m_clock;
    KeychainStore m_store{ u"numberdesk-test"_s, m_clock };
    const SecretKey m_key{ u"simulated"_s, u"account-1"_s, u"apiSecret"_s };
};

void TestKeychainNone::stateIsNoService()
{
    Outcome state(m_store.state());
    QVERIFY(state.wait() && state.isOk());
    QCOMPARE(state.value(), KeychainState::NoService);
}

void TestKeychainNone::everyCallSaysThatThereIsNoKeychain()
{
    Outcome read(m_store.read(m_key, SecretExpectation::Stored));
    Outcome written(m_store.write(m_key, Secret::fromText(u"a secret"_s)));
    Outcome removed(m_store.remove(m_key));
    Outcome unlocked(m_store.unlock());
    QVERIFY(read.wait() && written.wait() && removed.wait() && unlocked.wait());
    QVERIFY(!read.isOk() && !written.isOk() && !removed.isOk() && !unlocked.isOk());
    for (const Error &error : { read.error(), written.error(), removed.error(), unlocked.error() }) {
        QCOMPARE(error.kind, ErrorKind::SecretsMissing);
        QCOMPARE(error.detail, u"This desktop offers no keychain."_s);
    }
}

void TestKeychainNone::nothingIsWrittenAnywhereElse()
{
    // The insecure fallback would have put it into settings, from where this would read it.
    Outcome written(m_store.write(m_key, Secret::fromText(u"a secret"_s)));
    QVERIFY(written.wait());
    Outcome read(m_store.read(m_key, SecretExpectation::Perhaps));
    QVERIFY(read.wait());
    QVERIFY(!read.isOk());
}

QTEST_GUILESS_MAIN(TestKeychainNone)
#include "tst_keychainnone.moc"
