// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/services/testdesk.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using S = ChangeState;

namespace {

const QString kNumber = u"447700900123"_s;
const QString kHook = u"https://hooks.example/in"_s;

} // namespace

/// What becomes of writes whose answer was lost, now or in a former run of the program.
class TestReconciler final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBuyWhoseAnswerWasLostIsFound();
    void aSecondBuyOfTheNumberIsBlockedWhileChecking();
    void aBuyIsOnlyNotDoneAfterTwoLooksFiveMinutesApart();
    void aBuyThatIsNotOnOfferAgainIsLookedForLonger();
    void whatTheJournalHasOtherwiseIsReadAgain();
    void settingsThatEndHalfwayComeToAPerson();
    void aListThatLagsSettlesByItself();
    void whatTheProviderConfirmedIsNeverCalledNotDone();
    void anAmbiguousRefusalIsBelievedAfterALook();
    void anAmbiguousRefusalThatHidAnEffectIsDone();
    void aLostReleaseIsDoneWhenSeenGoneTwice();
    void aLostReleaseThatDidNotHappenIsNotDone();
    void aLostConfigureIsReadBack();
    void anAcceptedChangeIsWaitedFor();
    void afterADayAPersonDecides();
    void lookingNowSettlesWhatNeedsAttention();
    void whileTheAccountIsNotReadyItWaits();
    void looksThatFailSettleNothing();
    void anOutcomeThatCouldNotBeJournaledIsLookedUp();
    void restartJournaledIsNotSent();
    void restartSendingIsLookedUp();
    void restartWhileCheckingGoesOn();
    void restartKeepsWhatNeedsAttention();
    void aNumberBoughtInAFormerRunGetsItsSettings();

private:
    static Change lostBuy(TestDesk &desk, const AccountId &account, Fate fate)
    {
        desk.world().fates = { fate };
        const Change buy = desk.change(ChangeKind::Buy, account, kNumber);
        desk.runner().apply({ buy });
        return buy;
    }
};

void TestReconciler::aBuyWhoseAnswerWasLostIsFound()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    const Change buy = lostBuy(desk, account, Fate::LoseAnswer);
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(desk.states(buy.id), (QList{ S::Journaled, S::Sending, S::Doubtful, S::Checking, S::Done }));
    QCOMPARE(desk.world().sent.size(), 1);
    QCOMPARE(desk.world().executed, 1);
}

void TestReconciler::aSecondBuyOfTheNumberIsBlockedWhileChecking()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    const Change buy = lostBuy(desk, account, Fate::LoseRequest);
    QVERIFY(desk.reaches(buy.id, S::Doubtful));
    const Change again = desk.change(ChangeKind::Buy, account, kNumber);
    desk.runner().apply({ again });
    QTRY_COMPARE(desk.rejections.size(), 1);
    QCOMPARE(desk.rejections.constFirst().second.kind, ErrorKind::Conflict);
    QCOMPARE(desk.world().sent.size(), 1);
}

void TestReconciler::aBuyIsOnlyNotDoneAfterTwoLooksFiveMinutesApart()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    const Change buy = lostBuy(desk, account, Fate::LoseRequest);
    desk.world().offers = { offer(kNumber) };
    QVERIFY(desk.reaches(buy.id, S::NotDone, 5s));
    const ChangeRecord record = desk.record(buy.id);
    QVERIFY(record.negatives >= 2);
    QVERIFY(record.firstNegative.addSecs(300) <= record.settled);
    QVERIFY(record.notes.constLast().contains(u"on offer again"_s));
    // Many looks, but no note for each of them.
    QVERIFY(record.looks > 3 && record.notes.size() <= 5);
    QCOMPARE(desk.world().sent.size(), 1);
}

void TestReconciler::aBuyThatIsNotOnOfferAgainIsLookedForLonger()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    const Change buy = lostBuy(desk, account, Fate::LoseRequest);
    QVERIFY(desk.reaches(buy.id, S::NotDone, 30s));
    const ChangeRecord record = desk.record(buy.id);
    QVERIFY(record.firstNegative.addSecs(3600) <= record.settled);
    QVERIFY(record.notes.constLast().contains(u"not on offer"_s));
    QCOMPARE(desk.world().sent.size(), 1);
}

// A commit may be on the disk although it seemed to fail.
void TestReconciler::whatTheJournalHasOtherwiseIsReadAgain()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    const Change buy = lostBuy(desk, account, Fate::LoseAnswer);
    QVERIFY(desk.reaches(buy.id, S::Doubtful));
    desk.world().holdsReads = true;
    QVERIFY(desk.until([&] { return !desk.world().waitingReads.empty(); }));
    Outcome moved(desk.journal().advance(buy.id, S::Checking, S::Doubtful));
    QVERIFY(moved.wait() && moved.isOk());
    desk.world().releaseReads();
    QVERIFY(desk.reaches(buy.id, S::Done, 1s));
    QCOMPARE(desk.world().executed, 1);
}

// A write of several steps may stop between them: the old value is gone, the new one is not there.
void TestReconciler::settingsThatEndHalfwayComeToAPerson()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber, { { u"plan"_s, u"old"_s } }) };
    desk.world().fates = { Fate::LoseRequest };
    Change configure = desk.change(ChangeKind::Configure, account, kNumber);
    configure.seen = { { u"plan"_s, u"old"_s } };
    configure.edits = { { u"plan"_s, u"new"_s } };
    desk.world().onSend = [&](const WriteIntent &) { desk.world().owned[0].settings.clear(); };
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::NeedsAttention, 20s));
    QVERIFY(!desk.states(configure.id).contains(S::NotDone));
}

void TestReconciler::aListThatLagsSettlesByItself()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().lag = 5; // more than are read back at once
    const Change buy = desk.change(ChangeKind::Buy, account, kNumber);
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::Doubtful));
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(desk.world().executed, 1);
}

void TestReconciler::whatTheProviderConfirmedIsNeverCalledNotDone()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().lag = 100000;
    const Change buy = desk.change(ChangeKind::Buy, account, kNumber);
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::NeedsAttention, 1h));
    QVERIFY(!desk.states(buy.id).contains(S::NotDone));
}

void TestReconciler::anAmbiguousRefusalIsBelievedAfterALook()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    const Change buy = lostBuy(desk, account, Fate::RefuseAmbiguous);
    QVERIFY(desk.reaches(buy.id, S::Refused));
    QCOMPARE(desk.states(buy.id), (QList{ S::Journaled, S::Sending, S::Doubtful, S::Checking, S::Refused }));
    QVERIFY(desk.record(buy.id).error->lookFirst);
}

void TestReconciler::anAmbiguousRefusalThatHidAnEffectIsDone()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber) };
    desk.world().fates = { Fate::RefuseAfterEffect };
    const Change release = desk.change(ChangeKind::Release, account, kNumber);
    desk.runner().apply({ release });
    QVERIFY(desk.reaches(release.id, S::Done));
    QCOMPARE(desk.world().sent.size(), 1);
}

void TestReconciler::aLostReleaseIsDoneWhenSeenGoneTwice()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber) };
    desk.world().fates = { Fate::LoseAnswer };
    const Change release = desk.change(ChangeKind::Release, account, kNumber);
    desk.runner().apply({ release });
    QVERIFY(desk.reaches(release.id, S::Done));
    QCOMPARE(desk.states(release.id).count(S::Checking), 2);
}

void TestReconciler::aLostReleaseThatDidNotHappenIsNotDone()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber) };
    desk.world().fates = { Fate::LoseRequest };
    const Change release = desk.change(ChangeKind::Release, account, kNumber);
    desk.runner().apply({ release });
    QVERIFY(desk.reaches(release.id, S::NotDone, 20s));
    QVERIFY(desk.record(release.id).firstNegative.addSecs(300) <= desk.record(release.id).settled);
}

void TestReconciler::aLostConfigureIsReadBack()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber) };
    desk.world().fates = { Fate::LoseAnswer, Fate::LoseRequest };
    Change kept = desk.change(ChangeKind::Configure, account, kNumber);
    kept.edits = { { u"webhook"_s, kHook } };
    desk.runner().apply({ kept });
    QVERIFY(desk.reaches(kept.id, S::Done));
    Change lost = desk.change(ChangeKind::Configure, account, kNumber);
    lost.seen = { { u"webhook"_s, kHook } };
    lost.edits = { { u"webhook"_s, u"https://new.example/"_s } };
    desk.runner().apply({ lost });
    QVERIFY(desk.reaches(lost.id, S::NotDone, 20s));
}

void TestReconciler::anAcceptedChangeIsWaitedFor()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    const Change buy = lostBuy(desk, account, Fate::Accept);
    QVERIFY(desk.reaches(buy.id, S::Accepted));
    QVERIFY(desk.until([&] { return desk.record(buy.id).looks >= 3; }));
    QCOMPARE(desk.record(buy.id).state, S::Accepted);
    desk.world().owned = { ownedNumber(kNumber) };
    QVERIFY(desk.reaches(buy.id, S::Done, 1s));
}

void TestReconciler::afterADayAPersonDecides()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().onSend = [&](const WriteIntent &) {
        desk.world().readError = answeredError(ErrorKind::ProviderDown, Delivery::Answered);
    };
    const Change buy = lostBuy(desk, account, Fate::LoseAnswer);
    QVERIFY(desk.reaches(buy.id, S::NeedsAttention, 1h));
    QVERIFY(desk.record(buy.id).sent.addDays(1) <= desk.clock.utcNow());
    desk.rest();
    desk.runner().decide(buy.id, true);
    QVERIFY(desk.reaches(buy.id, S::Done));
}

void TestReconciler::lookingNowSettlesWhatNeedsAttention()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber) };
    desk.world().fates = { Fate::IgnoreFields };
    Change configure = desk.change(ChangeKind::Configure, account, kNumber);
    configure.edits = { { u"webhook"_s, kHook } };
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::NeedsAttention));
    desk.world().owned.first().settings = configure.edits;
    QVERIFY(desk.until([&] { return desk.runner().underWay() == 0; }));
    desk.runner().lookNow(configure.id);
    QVERIFY(desk.reaches(configure.id, S::Done));
}

void TestReconciler::whileTheAccountIsNotReadyItWaits()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    const Change buy = lostBuy(desk, account, Fate::Hold);
    QTRY_COMPARE(desk.record(buy.id).state, S::Sending);
    QTRY_COMPARE(desk.world().held.size(), size_t(1));
    Outcome removed(desk.keychain.remove({ u"fake"_s, account, u"secret"_s }));
    QVERIFY(removed.wait());
    desk.world().owned = { ownedNumber(kNumber) };
    desk.restart();
    desk.runner().resume();
    QVERIFY(desk.reaches(buy.id, S::Doubtful));
    const int looks = desk.world().looks;
    for (int i = 0; i < 20; ++i)
        desk.clock.advance(60s);
    desk.rest();
    QCOMPARE(desk.world().looks, looks);
    QCOMPARE(desk.record(buy.id).state, S::Doubtful);
    desk.accounts().useForThisSession(account, { { u"secret"_s, Secret("wide-open-sesame") } });
    QVERIFY(desk.reaches(buy.id, S::Done));
}

void TestReconciler::looksThatFailSettleNothing()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().onSend = [&](const WriteIntent &) {
        desk.world().readError = answeredError(ErrorKind::Offline, Delivery::NotSent);
    };
    const Change buy = lostBuy(desk, account, Fate::LoseAnswer);
    QVERIFY(desk.until([&] { return desk.record(buy.id).looks >= 8; }, 10s));
    QCOMPARE(desk.record(buy.id).negatives, 0);
    desk.world().readError.reset();
    QVERIFY(desk.reaches(buy.id, S::Done, 10s));
}

void TestReconciler::anOutcomeThatCouldNotBeJournaledIsLookedUp()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().onSend = [&](const WriteIntent &) { desk.blockJournal(); };
    const Change buy = lostBuy(desk, account, Fate::Answer);
    QVERIFY(desk.until([&] { return desk.runner().underWay() == 0; }));
    QCOMPARE(desk.record(buy.id).state, S::Sending);
    QTRY_VERIFY(!desk.journalFailures.isEmpty());
    desk.unblockJournal();
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(desk.world().sent.size(), 1);
}

void TestReconciler::restartJournaledIsNotSent()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().holdsReads = true;
    const Change buy = lostBuy(desk, account, Fate::Answer);
    QTRY_COMPARE(desk.record(buy.id).state, S::Journaled);
    desk.world().holdsReads = false;
    desk.restart();
    desk.runner().resume();
    QVERIFY(desk.reaches(buy.id, S::NotSent));
    QCOMPARE(desk.world().sent.size(), 0);
}

void TestReconciler::restartSendingIsLookedUp()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    const Change buy = lostBuy(desk, account, Fate::Hold);
    QTRY_COMPARE(desk.world().held.size(), size_t(1));
    desk.world().owned = { ownedNumber(kNumber) };
    desk.restart();
    desk.steps.clear();
    desk.runner().resume();
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(desk.states(buy.id), (QList{ S::Doubtful, S::Checking, S::Done }));
    QCOMPARE(desk.world().sent.size(), 1);
}

void TestReconciler::restartWhileCheckingGoesOn()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().onSend = [&](const WriteIntent &) { desk.world().holdsReads = true; };
    const Change buy = lostBuy(desk, account, Fate::LoseAnswer);
    QVERIFY(desk.reaches(buy.id, S::Checking));
    desk.restart();
    desk.world().holdsReads = false;
    desk.steps.clear();
    desk.runner().resume();
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(desk.states(buy.id), (QList{ S::Doubtful, S::Checking, S::Done }));
}

void TestReconciler::restartKeepsWhatNeedsAttention()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber) };
    desk.world().fates = { Fate::IgnoreFields };
    Change configure = desk.change(ChangeKind::Configure, account, kNumber);
    configure.edits = { { u"webhook"_s, kHook } };
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::NeedsAttention));
    desk.restart();
    desk.runner().resume();
    desk.rest();
    desk.runner().decide(configure.id, false);
    QVERIFY(desk.reaches(configure.id, S::NotDone));
    QVERIFY(desk.record(configure.id).notes.constLast().contains(u"person decided"_s));
}

void TestReconciler::aNumberBoughtInAFormerRunGetsItsSettings()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    Change buy = desk.change(ChangeKind::Buy, account, kNumber);
    buy.edits = { { u"webhook"_s, kHook } };
    desk.world().fates = { Fate::Hold };
    desk.runner().apply({ buy });
    QTRY_COMPARE(desk.world().held.size(), size_t(1));
    desk.world().owned = { ownedNumber(kNumber) };
    desk.restart();
    desk.runner().resume();
    QVERIFY(desk.reaches(buy.id, S::Done));
    QVERIFY(
        desk.until([&] { return desk.world().owned.constFirst().settings.value(u"webhook"_s) == kHook; }));
}

QTEST_GUILESS_MAIN(TestReconciler)
#include "tst_reconciler.moc"
