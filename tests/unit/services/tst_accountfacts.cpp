// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accountsettings.h"
#include "services/regions.h"
#include "unit/services/testdesk.h"

#include <QDirIterator>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using S = ChangeState;

/// What goes along with an account: its own settings, what its client found out, where it sells.
class TestAccountFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountSettingIsSetAndNeverWrittenDown();
    void anAccountSettingThatDidNotTakeIsTold();
    void anAccountSettingThatCannotBeReadBackIsNotCalledCompared();
    void anAccountSettingWithoutAnAnswerIsForAPersonAtOnce();
    void whatAClientLearnsIsKeptForTheNextStart();
    void whatWasLearnedWithOtherCredentialsIsForgotten();
    void aRemovedAccountSignsOut();
    void accountsTellWhereTheySell();
};

void TestAccountFacts::anAccountSettingIsSetAndNeverWrittenDown()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    AccountSettings settings(desk.accounts(), desk.runner());
    const QString id
        = settings.write(account, { { u"hmac"_s, Secret("canary-callback-secret-0123456789") } });
    QVERIFY(desk.reaches(id, S::Done));
    QCOMPARE(desk.world().accountSettings.value(u"hmac"_s), Secret("canary-callback-secret-0123456789"));
    QCOMPARE(desk.record(id).change.edits.value(u"hmac"_s), kHiddenValue.toString());
    Outcome read(settings.read(account));
    QVERIFY(read.wait() && read.isOk());
    QCOMPARE(read.value().size(), 1);
    desk.stop();
    QDirIterator files(desk.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int scanned = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("canary-callback"), qPrintable(file.fileName()));
        ++scanned;
    }
    QVERIFY(scanned > 0);
}

void TestAccountFacts::anAccountSettingThatDidNotTakeIsTold()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::IgnoreFields };
    AccountSettings settings(desk.accounts(), desk.runner());
    const QString id = settings.write(account, { { u"hmac"_s, Secret("another-callback-secret") } });
    QVERIFY(desk.reaches(id, S::NeedsAttention));
    QVERIFY(desk.record(id).error->detail.contains(u"Callback secret"_s));
}

void TestAccountFacts::anAccountSettingThatCannotBeReadBackIsNotCalledCompared()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().onSend
        = [&desk](const WriteIntent &) { desk.world().readError = makeError(ErrorKind::Forbidden); };
    AccountSettings settings(desk.accounts(), desk.runner());
    const QString id = settings.write(account, { { u"hmac"_s, Secret("another-callback-secret") } });
    QVERIFY(desk.reaches(id, S::Done));
    QVERIFY(desk.record(id).notes.last().contains(u"could not be read back"_s));
}

void TestAccountFacts::anAccountSettingWithoutAnAnswerIsForAPersonAtOnce()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::LoseRequest };
    AccountSettings settings(desk.accounts(), desk.runner());
    const QDateTime begun = desk.clock.utcNow();
    const QString id = settings.write(account, { { u"hmac"_s, Secret("another-callback-secret") } });
    QVERIFY(desk.reaches(id, S::NeedsAttention));
    QVERIFY(desk.clock.utcNow() < begun.addDuration(1min));
    desk.runner().decide(id, false);
    QVERIFY(desk.reaches(id, S::NotDone));
}

void TestAccountFacts::whatAClientLearnsIsKeptForTheNextStart()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().remember(u"region"_s, u"eu1"_s);
    QCOMPARE(desk.accounts().find(account)->learned.value(u"region"_s), u"eu1"_s);
    desk.restart();
    QCOMPARE(desk.accounts().find(account)->learned.value(u"region"_s), u"eu1"_s);
}

void TestAccountFacts::whatWasLearnedWithOtherCredentialsIsForgotten()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().remember(u"region"_s, u"eu1"_s);
    Account renamed = *desk.accounts().find(account);
    renamed.label = u"Renamed"_s;
    Outcome kept(desk.accounts().save(renamed, {}, SecretKeeping::Keychain));
    QVERIFY(kept.wait() && kept.isOk());
    QVERIFY(!desk.accounts().find(account)->learned.isEmpty());
    Account other = *desk.accounts().find(account);
    other.credentials.insert(u"key"_s, u"k2"_s);
    Outcome changed(desk.accounts().save(other, {}, SecretKeeping::Keychain));
    QVERIFY(changed.wait() && changed.isOk());
    QVERIFY(desk.accounts().find(account)->learned.isEmpty());
}

void TestAccountFacts::aRemovedAccountSignsOut()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    Outcome removed(desk.accounts().remove(account));
    QVERIFY(removed.wait() && removed.isOk());
    QCOMPARE(desk.world().signOuts, 1);
}

void TestAccountFacts::accountsTellWhereTheySell()
{
    TestDesk desk;
    desk.world().regions = { { u"GB"_s }, { u"US"_s } };
    const auto account = desk.addAccount(u"k1"_s);
    const Regions regions(desk.accounts());
    QVERIFY(!regions.countries(account)); // nothing is excluded before it is known
    QVERIFY(regions.maySell(account, u"DE"_s));
    QTRY_VERIFY(regions.countries(account));
    QCOMPARE(*regions.countries(account), (QSet<QString>{ u"GB"_s, u"US"_s }));
    QVERIFY(!regions.maySell(account, u"DE"_s));
}

QTEST_GUILESS_MAIN(TestAccountFacts)
#include "tst_accountfacts.moc"
