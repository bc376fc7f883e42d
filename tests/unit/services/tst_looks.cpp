// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/services/lookdesk.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using S = ChangeState;

namespace {

const QString kHook = u"https://hooks.example/in"_s;

ChangePatch lost()
{
    ChangePatch patch;
    patch.error = answeredError(ErrorKind::Timeout, Delivery::Unknown);
    return patch;
}

ChangePatch lostAndNotSeen(LookDesk &look, std::chrono::seconds ago)
{
    ChangePatch patch = lost();
    patch.negatives = 1;
    patch.firstNegative = look.desk.clock.utcNow().addDuration(-ago);
    return patch;
}

void wantHook(Change &change)
{
    change.edits = { { u"webhook"_s, kHook } };
}

} // namespace

/// Each step of a look by itself: whatever goes missing in the middle of it, nothing is concluded from that,
/// and the look is made again.
class TestLooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyKnowsIsNoMatter();
    void aRecordIsWatchedOnce();
    void aLookThatCameInBetweenReplacesTheOneThatWasPlanned();
    void anIntentThatTheJournalCouldNotFollowIsNotSent();
    void whatWasSentAndNotFollowedIsLookedUp();
    void aLookThatCannotBeWrittenIsMadeAgain();
    void aVerdictThatCannotBeWrittenIsFoundAgain();
    void whatTheJournalHasOtherwiseIsTakenFromThere_data();
    void whatTheJournalHasOtherwiseIsTakenFromThere();
    void whatTheJournalHasOtherwiseIsAskedForAgainWhenItCannotBeRead();
    void anAccountThatBecomesReadyIsLookedAtAtOnce();
    void whatAPersonHasToDecideIsLeftAlone();
    void anAccountThatGoesBeforeItIsAskedSettlesNothing();
    void whatWasSentInAnAccountThatIsRemovedIsForAPerson();
    void anAccountThatGoesAfterTheProvidersWordSettlesNothing();
    void anAccountThatGoesWhileItsNumberIsLookedAtSettlesNothing();
    void anAccountThatGoesBeforeTheOfferIsLookedAtLeavesTheHour();
    void anOfferThatCannotBeLookedUpLeavesTheHour();
    void aProviderThatCannotTellLeavesItsList();
    void settingsOfANumberThatIsGoneCannotBeTold();
    void settingsThatCannotBeReadCannotBeTold();
    void settingsThatTheProviderNoLongerNamesAreCompared();
    void aReleaseThatTheProviderIsThroughWithIsJudgedByTheList();
    void aFailureIsBelievedAlsoWhereTheNumberCannotBeRead();
    void whatIsSeenBeatsTheFailureThatIsToldOfIt();
    void settingsThatFailedAreRefusedAlsoWhereTheyAreThere();
    void aClockThatIsSetForwardBringsNoTwoLooksApart();
};

void TestLooks::whatNobodyKnowsIsNoMatter()
{
    LookDesk look;
    look.reconciler.lookNow(u"nobody"_s);
    look.reconciler.decide(u"nobody"_s, true);
    look.reconciler.watch(look.journaled(ChangeKind::Buy, S::Done));
    look.desk.clock.advance(1h);
    look.desk.rest();
    QCOMPARE(look.world().looks, 0);
    QVERIFY(look.settled.isEmpty());
}

void TestLooks::aRecordIsWatchedOnce()
{
    LookDesk look;
    look.world().holdsReads = true;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Accepted);
    look.reconciler.watch(record);
    QVERIFY(look.waits());
    look.reconciler.watch(record); // the look that is under way goes on
    look.desk.clock.advance(1h);
    look.desk.rest();
    QCOMPARE(look.world().waitingReads.size(), size_t(1));
}

void TestLooks::aLookThatCameInBetweenReplacesTheOneThatWasPlanned()
{
    LookDesk look;
    const ChangeRecord open = look.journaled(ChangeKind::Buy, S::Accepted);
    look.reconciler.watch(open);
    look.reconciler.lookNow(open.change.id);
    look.reconciler.lookNow(open.change.id); // one is under way
    QVERIFY(look.desk.until([&] { return look.record(open.change.id).looks == 1; }, 0ms));
    look.world().owned = { ownedNumber(LookDesk::kNumber) };
    look.reconciler.lookNow(open.change.id);
    QVERIFY(look.desk.until([&] { return !look.settled.isEmpty(); }, 0ms));
    const int looks = look.world().looks;
    look.desk.clock.advance(1h); // what was planned finds nothing to look at
    look.desk.rest();
    QCOMPARE(look.world().looks, looks);
}

void TestLooks::anIntentThatTheJournalCouldNotFollowIsNotSent()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Journaled);
    look.desk.blockJournal();
    look.reconciler.watch(record);
    look.desk.clock.advance(1s);
    look.desk.rest();
    QCOMPARE(look.state(record.change.id), S::Journaled);
    look.desk.unblockJournal();
    QVERIFY(look.reaches(record.change.id, S::NotSent));
    QCOMPARE(look.record(record.change.id).error->delivery, Delivery::NotSent);
    QCOMPARE(look.world().looks, 0);
}

void TestLooks::whatWasSentAndNotFollowedIsLookedUp()
{
    LookDesk look;
    look.world().owned = { ownedNumber(LookDesk::kNumber) };
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Sending);
    look.reconciler.watch(record);
    QVERIFY(look.reaches(record.change.id, S::Done));
    QCOMPARE(look.record(record.change.id).error->delivery, Delivery::Unknown);
}

void TestLooks::aLookThatCannotBeWrittenIsMadeAgain()
{
    LookDesk look;
    look.world().owned = { ownedNumber(LookDesk::kNumber) };
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.desk.blockJournal();
    look.reconciler.watch(record);
    look.desk.clock.advance(1s);
    look.desk.rest();
    QCOMPARE(look.world().looks, 0); // not before it is durable that one is made
    look.desk.unblockJournal();
    QVERIFY(look.reaches(record.change.id, S::Done));
}

void TestLooks::aVerdictThatCannotBeWrittenIsFoundAgain()
{
    LookDesk look;
    look.world().owned = { ownedNumber(LookDesk::kNumber) };
    look.world().holdsReads = true;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.reconciler.watch(record);
    QVERIFY(look.waits());
    look.desk.blockJournal();
    look.world().releaseReads();
    QVERIFY(look.desk.until([&] { return look.world().looks > 0; }, 0ms));
    look.desk.rest();
    QCOMPARE(look.state(record.change.id), S::Checking);
    look.desk.unblockJournal();
    QVERIFY(look.reaches(record.change.id, S::Done));
}

void TestLooks::whatTheJournalHasOtherwiseIsTakenFromThere_data()
{
    QTest::addColumn<S>("there");
    QTest::addColumn<S>("end");
    QTest::newRow("still open") << S::Doubtful << S::Done;
    QTest::newRow("settled") << S::Refused << S::Refused;
    QTest::newRow("for a person") << S::NeedsAttention << S::NeedsAttention;
}

void TestLooks::whatTheJournalHasOtherwiseIsTakenFromThere()
{
    QFETCH(S, there);
    QFETCH(S, end);
    LookDesk look;
    look.world().owned = { ownedNumber(LookDesk::kNumber) };
    look.world().holdsReads = true;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.reconciler.watch(record);
    QVERIFY(look.waits());
    Outcome moved(look.desk.journal().advance(record.change.id, S::Checking, there));
    QVERIFY(moved.wait() && moved.isOk());
    look.world().releaseReads();
    QVERIFY(look.desk.until([&] { return look.world().looks == 1; }, 0ms));
    look.desk.rest();
    look.desk.clock.advance(1h);
    look.desk.rest();
    QVERIFY(look.reaches(record.change.id, end));
    QCOMPARE(look.reconciler.isWatching(record.change.id), end == S::NeedsAttention);
}

void TestLooks::whatTheJournalHasOtherwiseIsAskedForAgainWhenItCannotBeRead()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.desk.executeInJournal(u"UPDATE changes SET state = 'NeedsAttention'"_s);
    look.reconciler.watch(record);
    look.desk.clock.advance(0ms);
    look.desk.executeSoon(u"ALTER TABLE changes RENAME TO elsewhere"_s);
    look.desk.rest();
    look.desk.executeInJournal(u"ALTER TABLE elsewhere RENAME TO changes"_s);
    look.desk.clock.advance(5s);
    look.desk.rest();
    look.reconciler.decide(record.change.id, true);
    QVERIFY(look.reaches(record.change.id, S::Done));
    QCOMPARE(look.world().looks, 0);
}

void TestLooks::anAccountThatBecomesReadyIsLookedAtAtOnce()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.reconciler.watch(record);
    QVERIFY(look.desk.until([&] { return look.record(record.change.id).looks == 5; }, 5s));
    look.desk.rest();
    const int looks = look.world().looks;
    const auto other = look.desk.addAccount(u"k2"_s);
    QVERIFY(!other.isEmpty());
    look.desk.clock.advance(0ms);
    look.desk.rest();
    QCOMPARE(look.world().looks, looks); // that was about another one
    look.world().holdsReads = true;
    look.useAccount();
    look.desk.clock.advance(0ms);
    QVERIFY(look.desk.until([&] { return !look.world().waitingReads.empty(); }, 0ms));
    look.useAccount(); // and the look that is under way is not made twice
    look.desk.clock.advance(0ms);
    look.desk.rest();
    QCOMPARE(look.world().waitingReads.size(), size_t(1));
}

void TestLooks::whatAPersonHasToDecideIsLeftAlone()
{
    LookDesk look;
    look.reconciler.watch(look.journaled(ChangeKind::Buy, S::NeedsAttention, lost()));
    look.useAccount();
    look.desk.clock.advance(24h);
    look.desk.rest();
    QCOMPARE(look.world().looks, 0);
}

void TestLooks::anAccountThatGoesBeforeItIsAskedSettlesNothing()
{
    LookDesk look;
    look.world().owned = { ownedNumber(LookDesk::kNumber) };
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.forgetSecret();
    look.reconciler.watch(record);
    look.reconciler.lookNow(record.change.id);
    look.loseClient();
    QVERIFY(look.desk.until([&] { return look.record(record.change.id).looks == 1; }, 0ms));
    QCOMPARE(look.state(record.change.id), S::Doubtful);
    QCOMPARE(look.record(record.change.id).negatives, 0);
    look.desk.clock.advance(1h);
    look.desk.rest();
    QCOMPARE(look.world().looks, 0);
    look.useAccount();
    QVERIFY(look.reaches(record.change.id, S::Done));
}

void TestLooks::whatWasSentInAnAccountThatIsRemovedIsForAPerson()
{
    for (const S state : { S::Doubtful, S::Accepted }) {
        LookDesk look;
        const ChangeRecord record = look.journaled(ChangeKind::Buy, state, lost());
        look.reconciler.watch(record);
        Outcome removed(look.desk.accounts().remove(look.account));
        QVERIFY(look.reaches(record.change.id, S::NeedsAttention, 0ms));
        QCOMPARE(look.record(record.change.id).negatives, 0);
        QVERIFY(look.record(record.change.id).notes.constLast().contains(u"not in NumberDesk"_s));
        // Nobody looks for it any more, until a person says what became of it.
        const int looks = look.record(record.change.id).looks;
        look.desk.clock.advance(1h);
        look.desk.rest();
        QCOMPARE(look.record(record.change.id).looks, looks);
        look.reconciler.decide(record.change.id, false);
        QVERIFY(look.reaches(record.change.id, S::NotDone));
        QCOMPARE(look.world().looks, 0);
    }
}

void TestLooks::anAccountThatGoesAfterTheProvidersWordSettlesNothing()
{
    LookDesk look;
    look.world().holdsReads = true;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.forgetSecret();
    look.reconciler.watch(record);
    QVERIFY(look.waits());
    look.answer();
    look.loseClient();
    QVERIFY(look.reaches(record.change.id, S::Doubtful));
    QCOMPARE(look.world().looks, 0);
    QCOMPARE(look.record(record.change.id).negatives, 0);
}

void TestLooks::anAccountThatGoesWhileItsNumberIsLookedAtSettlesNothing()
{
    LookDesk look;
    look.world().owned = { ownedNumber(LookDesk::kNumber) };
    look.world().holdsReads = true;
    const ChangeRecord record = look.journaled(ChangeKind::Configure, S::Doubtful, lost(), wantHook);
    look.forgetSecret();
    look.reconciler.watch(record);
    QVERIFY(look.waits());
    look.answer();
    QVERIFY(look.waits());
    look.answer();
    look.loseClient();
    QVERIFY(look.reaches(record.change.id, S::Doubtful));
    QCOMPARE(look.world().looks, 1);
    QCOMPARE(look.record(record.change.id).negatives, 0);
}

void TestLooks::anAccountThatGoesBeforeTheOfferIsLookedAtLeavesTheHour()
{
    for (const auto &[ago, end] : { std::pair(10min, S::Doubtful), std::pair(60min, S::NotDone) }) {
        LookDesk look;
        look.world().offers = { offer(LookDesk::kNumber) };
        look.world().holdsReads = true;
        const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lostAndNotSeen(look, ago));
        look.forgetSecret();
        look.reconciler.watch(record);
        QVERIFY(look.waits());
        look.answer();
        QVERIFY(look.waits());
        look.answer();
        look.loseClient();
        QVERIFY(look.reaches(record.change.id, end, 0ms));
        QCOMPARE(look.record(record.change.id).negatives, 2);
    }
}

void TestLooks::anOfferThatCannotBeLookedUpLeavesTheHour()
{
    for (const auto &[ago, end] : { std::pair(10min, S::Doubtful), std::pair(60min, S::NotDone) }) {
        LookDesk look;
        look.world().hasOfferLookUp = false;
        const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lostAndNotSeen(look, ago));
        look.reconciler.watch(record);
        QVERIFY(look.desk.until([&] { return look.record(record.change.id).negatives == 2; }, 0ms));
        QCOMPARE(look.state(record.change.id), end);
    }
}

void TestLooks::aProviderThatCannotTellLeavesItsList()
{
    LookDesk look;
    look.world().followError = answeredError(ErrorKind::ProviderDown, Delivery::Answered);
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.reconciler.watch(record);
    QVERIFY(look.desk.until([&] { return look.record(record.change.id).looks == 2; }, 1s));
    QCOMPARE(look.record(record.change.id).negatives, 0); // what it may be working at proves nothing
    look.world().owned = { ownedNumber(LookDesk::kNumber) };
    QVERIFY(look.reaches(record.change.id, S::Done, 1s));
}

void TestLooks::settingsOfANumberThatIsGoneCannotBeTold()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Configure, S::Doubtful, lost(), wantHook);
    look.reconciler.watch(record);
    QVERIFY(look.desk.until([&] { return look.record(record.change.id).looks == 2; }, 1s));
    QCOMPARE(look.record(record.change.id).negatives, 0);
}

void TestLooks::settingsThatCannotBeReadCannotBeTold()
{
    LookDesk look;
    look.world().owned = { ownedNumber(LookDesk::kNumber) };
    const ChangeRecord record
        = look.journaled(ChangeKind::Configure, S::Doubtful, lost(), [](Change &change) {
              change.edits = { { u"system"_s, u"VMA"_s } };
          });
    look.reconciler.watch(record);
    QVERIFY(look.desk.until([&] { return look.record(record.change.id).looks == 2; }, 1s));
    QCOMPARE(look.record(record.change.id).negatives, 0);
    QCOMPARE(look.state(record.change.id), S::Doubtful);
}

void TestLooks::settingsThatTheProviderNoLongerNamesAreCompared()
{
    LookDesk look;
    const SettingEdits edits{ { u"dropped"_s, u"1"_s } };
    look.world().owned = { ownedNumber(LookDesk::kNumber, edits) };
    const ChangeRecord record = look.journaled(
        ChangeKind::Configure, S::Doubtful, lost(), [&edits](Change &change) { change.edits = edits; });
    look.reconciler.watch(record);
    QVERIFY(look.reaches(record.change.id, S::Done));
}

void TestLooks::aReleaseThatTheProviderIsThroughWithIsJudgedByTheList()
{
    LookDesk look;
    look.world().owned = { ownedNumber(LookDesk::kNumber) };
    look.world().progress = { Progress{ Progress::Stage::Done } };
    const ChangeRecord record = look.journaled(ChangeKind::Release, S::Doubtful, lostAndNotSeen(look, 10min));
    look.reconciler.watch(record);
    QVERIFY(look.reaches(record.change.id, S::NotDone));
}

void TestLooks::aFailureIsBelievedAlsoWhereTheNumberCannotBeRead()
{
    LookDesk look;
    look.world().progress = { Progress{ Progress::Stage::Failed, u"Given up."_s } };
    look.world().holdsReads = true;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.reconciler.watch(record);
    QVERIFY(look.waits());
    look.answer();
    QVERIFY(look.waits());
    look.world().readError = answeredError(ErrorKind::ProviderDown, Delivery::Answered);
    look.world().releaseReads();
    QVERIFY(look.reaches(record.change.id, S::Refused));
}

void TestLooks::whatIsSeenBeatsTheFailureThatIsToldOfIt()
{
    for (const ChangeKind kind : { ChangeKind::Buy, ChangeKind::Release }) {
        LookDesk look;
        look.world().progress = { Progress{ Progress::Stage::Failed, u"Given up."_s } };
        if (kind == ChangeKind::Buy)
            look.world().owned = { ownedNumber(LookDesk::kNumber) };
        const ChangeRecord record = look.journaled(kind, S::Doubtful, lost());
        look.reconciler.watch(record);
        QVERIFY(look.reaches(record.change.id, S::Done));
    }
}

void TestLooks::settingsThatFailedAreRefusedAlsoWhereTheyAreThere()
{
    LookDesk look;
    look.world().progress = { Progress{ Progress::Stage::Failed, u"Given up."_s } };
    look.world().owned = { ownedNumber(LookDesk::kNumber, { { u"webhook"_s, kHook } }) };
    const ChangeRecord record = look.journaled(ChangeKind::Configure, S::Doubtful, lost(), wantHook);
    look.reconciler.watch(record);
    QVERIFY(look.reaches(record.change.id, S::Refused));
}

void TestLooks::aClockThatIsSetForwardBringsNoTwoLooksApart()
{
    LookDesk look;
    look.world().offers = { offer(LookDesk::kNumber) };
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.reconciler.watch(record);
    QVERIFY(look.desk.until([&] { return look.record(record.change.id).negatives == 1; }));
    look.desk.clock.step(10min);
    QVERIFY(look.desk.until([&] { return look.record(record.change.id).negatives == 2; }));
    QCOMPARE(look.state(record.change.id), S::Doubtful);
    QVERIFY(look.reaches(record.change.id, S::NotDone, 1s));
    QVERIFY(look.desk.clock.steadyNow() >= 5min);
}

QTEST_GUILESS_MAIN(TestLooks)
#include "tst_looks.moc"
