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

namespace {

const QString kNumber = u"447700900123"_s;
const QString kOrder = u"order-17"_s;

Progress working()
{
    return { Progress::Stage::Working, u"The order is in review."_s };
}

Progress failed()
{
    Progress progress{ Progress::Stage::Failed };
    progress.failure = makeError(ErrorKind::PapersNeeded, u"The papers were not accepted."_s);
    return progress;
}

} // namespace

/// Writes that take several requests, settle later, or end later; and what goes along with an account.
class TestLongWrites final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsDurableBeforeTheNextStepLeaves();
    void aSecondStepThatIsRefusedIsLookedAt();
    void aSecondStepThatWasNotSentIsNotCalledUnsent();
    void anOrderIsFollowedToItsEnd();
    void anOrderIsFollowedHoweverLate();
    void anOrderThatFailsIsRefusedWithTheReason();
    void anOrderIsTakenUpAfterARestart();
    void aLostAnswerThatTheProviderKnowsIsWaitedFor();
    void whatTheProviderCallsDoneIsNeverCalledNotDone();
    void settingsThatWereGivenUpAreNotCalledDone();
    void settingsThatMayStillArriveAreNotCalledRefused();
    void settingsInEffectAreDoneWhateverIsUnderWay();
    void theReasonOfARefusedPartIsKept();
    void aNumberThatEndsLaterStaysInTheInventory();
    void anEndingThatIsNotToldIsBelieved();
    void whatEndsAlreadyOrIsSharedIsNotReleased_data();
    void whatEndsAlreadyOrIsSharedIsNotReleased();
    void settingsTakenAlongWithAPurchaseAreNotSentAgain();
    void anAccountSettingIsSetAndNeverWrittenDown();
    void anAccountSettingThatDidNotTakeIsTold();
    void anAccountSettingThatCannotBeReadBackIsNotCalledCompared();
    void anAccountSettingWithoutAnAnswerIsForAPersonAtOnce();
    void whatAClientLearnsIsKeptForTheNextStart();
    void whatWasLearnedWithOtherCredentialsIsForgotten();
    void aRemovedAccountSignsOut();
    void accountsTellWhereTheySell();

private:
    static Change applied(TestDesk &desk, ChangeKind kind, const AccountId &account)
    {
        const Change change = desk.change(kind, account, kNumber);
        desk.runner().apply({ change });
        return change;
    }
};

void TestLongWrites::anOrderIsDurableBeforeTheNextStepLeaves()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().steps = 2;
    desk.world().orderId = kOrder;
    QStringList durable;
    desk.world().onSend
        = [&](const WriteIntent &intent) { durable.append(desk.record(intent.change.id).orderId); };
    const Change buy = applied(desk, ChangeKind::Buy, account);
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(durable, (QStringList{ QString(), kOrder }));
    QCOMPARE(desk.world().sent.last().orderId, kOrder);
    QCOMPARE(desk.world().sent.last().step, 1);
    QCOMPARE(desk.world().executed, 1);
    QCOMPARE(desk.record(buy.id).request.count(u"curl"_s), 2);
}

void TestLongWrites::aSecondStepThatIsRefusedIsLookedAt()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().steps = 2;
    desk.world().fates = { Fate::Answer, Fate::Refuse };
    const Change buy = applied(desk, ChangeKind::Buy, account);
    QVERIFY(desk.reaches(buy.id, S::Refused));
    QCOMPARE(desk.states(buy.id), (QList{ S::Journaled, S::Sending, S::Doubtful, S::Checking, S::Refused }));
}

void TestLongWrites::aSecondStepThatWasNotSentIsNotCalledUnsent()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().steps = 2;
    desk.world().fates = { Fate::Answer, Fate::FailUnsent };
    const Change buy = applied(desk, ChangeKind::Buy, account);
    QVERIFY(desk.reaches(buy.id, S::Refused));
    QVERIFY(!desk.states(buy.id).contains(S::NotSent));
    QVERIFY(desk.states(buy.id).contains(S::Checking));
}

void TestLongWrites::anOrderIsFollowedToItsEnd()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().orderId = kOrder;
    desk.world().fates = { Fate::Accept };
    desk.world().progress = { working(), working(), Progress{ Progress::Stage::Done } };
    const Change buy = applied(desk, ChangeKind::Buy, account);
    QVERIFY(desk.reaches(buy.id, S::Accepted));
    desk.world().owned = { ownedNumber(kNumber) };
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(desk.record(buy.id).orderId, kOrder);
    QCOMPARE(desk.world().followed.first().orderId, kOrder);
    QCOMPARE(desk.states(buy.id), (QList{ S::Journaled, S::Sending, S::Accepted, S::Done }));
}

void TestLongWrites::anOrderIsFollowedHoweverLate()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::Accept };
    desk.world().progress = { working() };
    const Change buy = applied(desk, ChangeKind::Buy, account);
    QVERIFY(desk.reaches(buy.id, S::Accepted));
    const QDateTime begun = desk.clock.utcNow();
    QVERIFY(desk.until([&] { return begun.addDays(3) < desk.clock.utcNow(); }, 1h));
    desk.rest();
    QCOMPARE(desk.record(buy.id).state, S::Accepted);
    const auto notes = desk.record(buy.id).notes.filter(u"in review"_s);
    QCOMPARE(notes.size(), 1);
    desk.world().progress = { failed() };
    QVERIFY(desk.reaches(buy.id, S::Refused, 1min));
}

void TestLongWrites::anOrderThatFailsIsRefusedWithTheReason()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::Accept };
    desk.world().progress = { working(), failed() };
    const Change buy = applied(desk, ChangeKind::Buy, account);
    QVERIFY(desk.reaches(buy.id, S::Refused));
    QCOMPARE(desk.record(buy.id).error->kind, ErrorKind::PapersNeeded);
    QCOMPARE(desk.record(buy.id).error->delivery, Delivery::Answered);
    QVERIFY(desk.record(buy.id).notes.last().contains(u"not accepted"_s));
}

void TestLongWrites::anOrderIsTakenUpAfterARestart()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().orderId = kOrder;
    desk.world().fates = { Fate::Accept };
    desk.world().progress = { working() };
    const Change buy = applied(desk, ChangeKind::Buy, account);
    QVERIFY(desk.reaches(buy.id, S::Accepted));
    desk.restart();
    desk.world().followed.clear();
    desk.world().progress = { Progress{ Progress::Stage::Done } };
    desk.world().owned = { ownedNumber(kNumber) };
    desk.runner().resume();
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(desk.world().followed.first().orderId, kOrder);
    QCOMPARE(desk.world().sent.size(), 1);
}

void TestLongWrites::aLostAnswerThatTheProviderKnowsIsWaitedFor()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::LoseRequest };
    Progress found = working();
    found.orderId = kOrder;
    desk.world().progress = { found };
    const Change buy = applied(desk, ChangeKind::Buy, account);
    QVERIFY(desk.reaches(buy.id, S::Accepted));
    QCOMPARE(desk.record(buy.id).orderId, kOrder);
    desk.world().owned = { ownedNumber(kNumber) };
    desk.world().progress = { Progress{ Progress::Stage::Done } };
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(desk.states(buy.id),
        (QList{ S::Journaled, S::Sending, S::Doubtful, S::Checking, S::Accepted, S::Done }));
}

void TestLongWrites::whatTheProviderCallsDoneIsNeverCalledNotDone()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::LoseRequest };
    desk.world().progress = { Progress{ Progress::Stage::Done } };
    const Change buy = applied(desk, ChangeKind::Buy, account);
    QVERIFY(desk.reaches(buy.id, S::NeedsAttention, 1h));
    QVERIFY(!desk.states(buy.id).contains(S::NotDone));
}

void TestLongWrites::settingsThatWereGivenUpAreNotCalledDone()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber) };
    desk.world().fates = { Fate::Accept };
    desk.world().progress = { working(), Progress{ Progress::Stage::Done } };
    Change configure = desk.change(ChangeKind::Configure, account, kNumber);
    configure.edits = { { u"webhook"_s, u"https://hooks.example/in"_s } };
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::Refused));
    QCOMPARE(desk.record(configure.id).error->kind, ErrorKind::Conflict);
}

void TestLongWrites::settingsThatMayStillArriveAreNotCalledRefused()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber) };
    desk.world().fates = { Fate::LoseRequest };
    // Nothing is under way there, because nothing has arrived.
    desk.world().progress = { Progress{ Progress::Stage::Done } };
    Change configure = desk.change(ChangeKind::Configure, account, kNumber);
    configure.edits = { { u"webhook"_s, u"https://hooks.example/in"_s } };
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::NotDone, 10s));
    QVERIFY(!desk.states(configure.id).contains(S::Refused));
    const ChangeRecord record = desk.record(configure.id);
    QVERIFY(record.sent.addDuration(5min) <= record.settled);
}

void TestLongWrites::settingsInEffectAreDoneWhateverIsUnderWay()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber) };
    desk.world().fates = { Fate::Accept };
    // Such as a job that never loses its state, or has one that nobody knows.
    desk.world().progress = { working() };
    Change configure = desk.change(ChangeKind::Configure, account, kNumber);
    configure.edits = { { u"webhook"_s, u"https://hooks.example/in"_s } };
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::Accepted));
    QVERIFY(desk.until([&] { return desk.world().followed.size() > 2; }, 1s));
    QCOMPARE(desk.record(configure.id).state, S::Accepted);
    desk.world().owned.first().settings = configure.edits;
    QVERIFY(desk.reaches(configure.id, S::Done, 10s));
}

void TestLongWrites::theReasonOfARefusedPartIsKept()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber) };
    desk.world().steps = 2;
    desk.world().fates = { Fate::Answer, Fate::Refuse };
    desk.world().progress = { working(), Progress{ Progress::Stage::Done } };
    Change configure = desk.change(ChangeKind::Configure, account, kNumber);
    configure.edits = { { u"webhook"_s, u"https://hooks.example/in"_s } };
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::Refused));
    QVERIFY(desk.states(configure.id).contains(S::Accepted));
    QCOMPARE(desk.record(configure.id).error->kind, ErrorKind::InsufficientFunds);
}

void TestLongWrites::aNumberThatEndsLaterStaysInTheInventory()
{
    TestDesk desk;
    desk.world().owned = { ownedNumber(kNumber) };
    desk.world().keepsReleasedUntil = QDateTime({ 2026, 12, 21 }, { 10, 11 }, Qt::UTC);
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QVERIFY(desk.until([&] { return desk.inventory().count(account) == 1; }));
    const Change release = applied(desk, ChangeKind::Release, account);
    QVERIFY(desk.reaches(release.id, S::Done));
    QVERIFY(desk.until([&] { return desk.inventory().find(release.ref)->endsAt.has_value(); }));
    QCOMPARE(desk.inventory().find(release.ref)->endsAt, desk.world().keepsReleasedUntil);
}

void TestLongWrites::anEndingThatIsNotToldIsBelieved()
{
    TestDesk desk;
    OwnedNumber number = ownedNumber(kNumber);
    number.endingTold = false;
    desk.world().owned = { number };
    desk.world().keepsReleasedUntil = QDateTime({ 2026, 12, 21 }, { 10, 11 }, Qt::UTC);
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QVERIFY(desk.until([&] { return desk.inventory().count(account) == 1; }));
    const Change release = applied(desk, ChangeKind::Release, account);
    QVERIFY(desk.reaches(release.id, S::Done));
    QVERIFY(desk.until([&] { return desk.inventory().find(release.ref)->endsAt.has_value(); }));
    QCOMPARE(desk.inventory().find(release.ref)->endsAt, desk.world().keepsReleasedUntil);
    desk.inventory().refresh(account); // the list does not know it, and does not wipe it out
    QVERIFY(desk.until([&] { return !desk.inventory().status(account).running; }));
    QCOMPARE(desk.inventory().find(release.ref)->endsAt, desk.world().keepsReleasedUntil);
}

void TestLongWrites::whatEndsAlreadyOrIsSharedIsNotReleased_data()
{
    QTest::addColumn<bool>("ends");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("ends already") << true << ErrorKind::Conflict;
    QTest::newRow("shared") << false << ErrorKind::Refused;
}

void TestLongWrites::whatEndsAlreadyOrIsSharedIsNotReleased()
{
    QFETCH(bool, ends);
    TestDesk desk;
    OwnedNumber number = ownedNumber(kNumber);
    number.releasable = ends;
    if (ends)
        number.endsAt = QDateTime({ 2026, 12, 21 }, { 10, 11 }, Qt::UTC);
    desk.world().owned = { number };
    const auto account = desk.addAccount(u"k1"_s);
    const Change release = applied(desk, ChangeKind::Release, account);
    QVERIFY(desk.reaches(release.id, S::NotSent));
    QTEST(desk.record(release.id).error->kind, "kind");
    QCOMPARE(desk.world().sent.size(), 0);
}

void TestLongWrites::settingsTakenAlongWithAPurchaseAreNotSentAgain()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().takesSettingsWithABuy = true;
    Change buy = desk.change(ChangeKind::Buy, account, kNumber);
    buy.edits = { { u"webhook"_s, u"https://hooks.example/in"_s } };
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::Done));
    desk.rest();
    QCOMPARE(desk.world().sent.size(), 1);
    QCOMPARE(desk.runner().underWay(), 0);
}

void TestLongWrites::anAccountSettingIsSetAndNeverWrittenDown()
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

void TestLongWrites::anAccountSettingThatDidNotTakeIsTold()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::IgnoreFields };
    AccountSettings settings(desk.accounts(), desk.runner());
    const QString id = settings.write(account, { { u"hmac"_s, Secret("another-callback-secret") } });
    QVERIFY(desk.reaches(id, S::NeedsAttention));
    QVERIFY(desk.record(id).error->detail.contains(u"Callback secret"_s));
}

void TestLongWrites::anAccountSettingThatCannotBeReadBackIsNotCalledCompared()
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

void TestLongWrites::anAccountSettingWithoutAnAnswerIsForAPersonAtOnce()
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

void TestLongWrites::whatAClientLearnsIsKeptForTheNextStart()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().remember(u"region"_s, u"eu1"_s);
    QCOMPARE(desk.accounts().find(account)->learned.value(u"region"_s), u"eu1"_s);
    desk.restart();
    QCOMPARE(desk.accounts().find(account)->learned.value(u"region"_s), u"eu1"_s);
}

void TestLongWrites::whatWasLearnedWithOtherCredentialsIsForgotten()
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

void TestLongWrites::aRemovedAccountSignsOut()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    Outcome removed(desk.accounts().remove(account));
    QVERIFY(removed.wait() && removed.isOk());
    QCOMPARE(desk.world().signOuts, 1);
}

void TestLongWrites::accountsTellWhereTheySell()
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

QTEST_GUILESS_MAIN(TestLongWrites)
#include "tst_longwrites.moc"
