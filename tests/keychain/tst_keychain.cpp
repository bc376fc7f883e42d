// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainstore.h"
#include "storage/accountrepository.h"
#include "storage/appsettings.h"
#include "storage/profile.h"
#include "support/outcome.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QProcess>
#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString &canary()
{
    static const QString text = u"Canary%7f+secret/42"_s;
    return text;
}

QStringList *heardLines = nullptr;

void hear(QtMsgType, const QMessageLogContext &, const QString &line)
{
    if (heardLines)
        *heardLines << line;
}

bool keyring(const QString &verb)
{
    return QProcess::execute(qEnvironmentVariable("ND_KEYRING_HELPER"), { verb }) == 0;
}

/// 0: the canary is nowhere below @p folder; 1: it is.
int canaryBelow(const QString &folder)
{
    return QProcess::execute(u"python3"_s,
        { QStringLiteral(ND_SOURCE_DIR "/tests/support/canary.py"), canary(), u"--"_s, folder });
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// The keychain is open at first; it is locked, stopped and changed on the way.
class TestKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void stateIsUnlockedAndUnlockingIsDoneAtOnce();
    void whatWasWrittenIsRead_data();
    void whatWasWrittenIsRead();
    void writingAgainReplaces();
    void removedIsGoneAndRemovingTwiceIsDone();
    void neverStoredIsMissing();
    void entryRemovedBehindOurBackSaysSo();
    void emptySecretIsRefused();
    void profilesAccountsAndFieldsDoNotMix();
    void lockedMeanwhileSaysLockedAndComesBackAfterUnlocking();
    void removingWhileLockedIsNoSuccessAndRemovesNothing();
    void slowKeychainEndsByTheDeadline();
    void cancelledCallEndsAndTheStoreStaysUsable();
    void operationsOutliveTheStore();
    void noSecretInFilesOrLog();

private:
    Result<Secret> read(SecretExpectation expectation);
    bool write(const QString &text);

    SystemClock m_clock;
    KeychainStore m_store{ u"numberdesk-test"_s, m_clock };
    const SecretKey m_key{ u"simulated"_s, u"account-1"_s, u"apiSecret"_s };
};

void TestKeychain::cleanup()
{
    Outcome removed(m_store.remove(m_key));
    QVERIFY(removed.wait() && removed.isOk());
}

Result<Secret> TestKeychain::read(SecretExpectation expectation)
{
    Outcome end(m_store.read(m_key, expectation));
    if (!end.wait())
        return makeError(ErrorKind::Internal);
    return end.isOk() ? Result<Secret>(end.value()) : end.error();
}

bool TestKeychain::write(const QString &text)
{
    Outcome end(m_store.write(m_key, Secret::fromText(text)));
    return end.wait() && end.isOk();
}

void TestKeychain::stateIsUnlockedAndUnlockingIsDoneAtOnce()
{
    Outcome state(m_store.state());
    Outcome unlocked(m_store.unlock());
    QVERIFY(state.wait() && state.isOk());
    QCOMPARE(state.value(), KeychainState::Unlocked);
    QVERIFY(unlocked.wait() && unlocked.isOk());
}

void TestKeychain::whatWasWrittenIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"abcDEF123"_s;
    QTest::newRow("special") << u"päß wörd\n%20+/=\"'$"_s;
    QTest::newRow("zero byte") << QString(u"a\0b"_s);
    QTest::newRow("private key") << QString(4096, u'k');
}

void TestKeychain::whatWasWrittenIsRead()
{
    QFETCH(QString, text);
    QVERIFY(write(text));
    const auto got = read(SecretExpectation::Stored);
    QVERIFY(got.isOk());
    QVERIFY(*got == Secret::fromText(text));
}

void TestKeychain::writingAgainReplaces()
{
    QVERIFY(write(u"first"_s));
    QVERIFY(write(u"second"_s));
    const auto got = read(SecretExpectation::Stored);
    QVERIFY(got.isOk());
    QVERIFY(*got == Secret::fromText(u"second"_s));
}

void TestKeychain::removedIsGoneAndRemovingTwiceIsDone()
{
    QVERIFY(write(u"first"_s));
    Outcome first(m_store.remove(m_key));
    Outcome second(m_store.remove(m_key));
    QVERIFY(second.wait() && first.wait());
    QVERIFY(first.isOk());
    QVERIFY(second.isOk());
    QVERIFY(!read(SecretExpectation::Perhaps).isOk());
}

void TestKeychain::neverStoredIsMissing()
{
    const auto got = read(SecretExpectation::Perhaps);
    QVERIFY(!got.isOk());
    QCOMPARE(got.error().kind, ErrorKind::SecretsMissing);
    QCOMPARE(got.error().detail, u"The keychain has no entry for it yet."_s);
}

void TestKeychain::entryRemovedBehindOurBackSaysSo()
{
    QVERIFY(write(u"first"_s));
    KeychainStore somebodyElse(u"numberdesk-test"_s, m_clock);
    Outcome removed(somebodyElse.remove(m_key));
    QVERIFY(removed.wait() && removed.isOk());
    const auto got = read(SecretExpectation::Stored);
    QVERIFY(!got.isOk());
    QCOMPARE(got.error().kind, ErrorKind::SecretsMissing);
    QVERIFY(got.error().detail.contains(u"no longer in the keychain"_s));
}

void TestKeychain::emptySecretIsRefused()
{
    Outcome written(m_store.write(m_key, Secret()));
    QVERIFY(written.wait());
    QVERIFY(!written.isOk());
    QCOMPARE(written.error().kind, ErrorKind::InvalidRequest);
}

void TestKeychain::profilesAccountsAndFieldsDoNotMix()
{
    QVERIFY(write(u"first"_s));
    KeychainStore sandbox(u"numberdesk-test-sandbox"_s, m_clock);
    SecretKey otherAccount = m_key;
    otherAccount.account = u"account-2"_s;
    SecretKey otherField = m_key;
    otherField.field = u"signature"_s;
    Outcome first(sandbox.read(m_key, SecretExpectation::Perhaps));
    Outcome second(m_store.read(otherAccount, SecretExpectation::Perhaps));
    Outcome third(m_store.read(otherField, SecretExpectation::Perhaps));
    QVERIFY(first.wait() && second.wait() && third.wait());
    QVERIFY(!first.isOk() && !second.isOk() && !third.isOk());
}

void TestKeychain::lockedMeanwhileSaysLockedAndComesBackAfterUnlocking()
{
    QVERIFY(write(u"first"_s));
    QVERIFY(keyring(u"lock"_s));
    const auto locked = read(SecretExpectation::Stored);
    QVERIFY(keyring(u"unlock"_s));
    QVERIFY(!locked.isOk());
    QCOMPARE(locked.error().kind, ErrorKind::SecretsLocked);
    const auto got = read(SecretExpectation::Stored);
    QVERIFY(got.isOk());
    QVERIFY(*got == Secret::fromText(u"first"_s));
}

void TestKeychain::removingWhileLockedIsNoSuccessAndRemovesNothing()
{
    QVERIFY(write(u"first"_s));
    QVERIFY(keyring(u"lock"_s));
    Outcome removed(m_store.remove(m_key));
    const bool ended = removed.wait();
    QVERIFY(keyring(u"unlock"_s));
    QVERIFY(ended);
    QVERIFY(!removed.isOk());
    QCOMPARE(removed.error().kind, ErrorKind::SecretsLocked);
    QVERIFY(read(SecretExpectation::Stored).isOk());
}

void TestKeychain::slowKeychainEndsByTheDeadline()
{
    QVERIFY(write(u"first"_s));
    KeychainStore impatient(u"numberdesk-test"_s, m_clock, { 200ms, 200ms, 200ms });
    QVERIFY(keyring(u"stop"_s));
    Outcome slowRead(impatient.read(m_key, SecretExpectation::Stored));
    Outcome slowWrite(impatient.write(m_key, Secret::fromText(u"late"_s)));
    Outcome state(impatient.state());
    Outcome unlocked(impatient.unlock());
    const bool ended = slowRead.wait() && slowWrite.wait() && state.wait() && unlocked.wait();
    QVERIFY(keyring(u"continue"_s));
    QVERIFY(ended);
    QVERIFY(!slowRead.isOk() && !slowWrite.isOk() && !unlocked.isOk());
    QCOMPARE(slowRead.error().kind, ErrorKind::Timeout);
    QCOMPARE(slowWrite.error().kind, ErrorKind::Timeout);
    QCOMPARE(unlocked.error().kind, ErrorKind::Timeout);
    QVERIFY(slowRead.error().detail.contains(u"does not answer"_s));
    QCOMPARE(state.value(), KeychainState::Silent);
    // Once it answers again, so does the store.
    QVERIFY(read(SecretExpectation::Stored).isOk());
}

void TestKeychain::cancelledCallEndsAndTheStoreStaysUsable()
{
    QVERIFY(write(u"first"_s));
    Outcome cancelled(m_store.read(m_key, SecretExpectation::Stored));
    cancelled.cancel();
    m_store.read(m_key, SecretExpectation::Stored).reset();
    QVERIFY(cancelled.wait());
    QVERIFY(!cancelled.isOk());
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    QVERIFY(read(SecretExpectation::Stored).isOk());
}

void TestKeychain::operationsOutliveTheStore()
{
    QVERIFY(write(u"first"_s));
    auto passing = std::make_unique<KeychainStore>(u"numberdesk-test"_s, m_clock);
    Outcome got(passing->read(m_key, SecretExpectation::Stored));
    SecretKey nobody = m_key;
    nobody.account = u"nobody"_s;
    Outcome absent(passing->read(nobody, SecretExpectation::Perhaps));
    passing.reset();
    QVERIFY(got.wait() && got.isOk());
    QVERIFY(absent.wait());
    QCOMPARE(absent.error().kind, ErrorKind::SecretsMissing);
}

void TestKeychain::noSecretInFilesOrLog()
{
    const QString root = QFileInfo(qEnvironmentVariable("XDG_DATA_HOME")).absolutePath();
    const Profile profile = Profile::at(root + u"/data/desk"_s);
    QVERIFY(profile.prepare().isOk());
    QStringList log;
    heardLines = &log;
    QLoggingCategory::setFilterRules(u"*=true"_s);
    const auto oldHandler = qInstallMessageHandler(hear);
    const bool written = write(canary()) && read(SecretExpectation::Stored).isOk();
    const bool lockedAndBack
        = keyring(u"lock"_s) && !read(SecretExpectation::Stored).isOk() && keyring(u"unlock"_s);
    qInstallMessageHandler(oldHandler);
    QLoggingCategory::setFilterRules({});
    heardLines = nullptr;
    QVERIFY(written && lockedAndBack);

    Account account;
    account.id = m_key.account;
    account.provider = m_key.provider;
    account.secretsStored = true;
    QVERIFY(AccountRepository(profile.accountsFile()).save({ account }).isOk());
    AppSettings settings(profile.settingsFile());
    settings.setValue(u"account/secret"_s, QVariant::fromValue(Secret::fromText(canary())));
    QVERIFY(settings.sync());
    QVERIFY(writeFile(profile.folder() + u"/log.txt"_s, log.join(u'\n').toUtf8()));
    QVERIFY(!log.isEmpty()); // it did listen

    // Below the root are the profile, the log, the home folder and the keyring's own file.
    QCOMPARE(canaryBelow(root), 0);
    // The search does find one that is there.
    QVERIFY(writeFile(profile.folder() + u"/control.txt"_s, "x" + canary().toUtf8().toBase64()));
    QCOMPARE(canaryBelow(root), 1);
    QVERIFY(QFile::remove(profile.folder() + u"/control.txt"_s));
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
