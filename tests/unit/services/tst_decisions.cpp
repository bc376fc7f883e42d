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

void wantHook(Change &change)
{
    change.edits = { { u"webhook"_s, kHook } };
}

} // namespace

/// What a person says became of a change, where nobody else can.
class TestDecisions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatCannotBeSettledOtherwiseIsDecided();
    void aDecisionIsTakenOnce();
    void aDecisionThatCannotBeWrittenHasNotBeenMade();
    void whatIsStillWorkedAtIsLookedAtAgainWhenItsDecisionFails();
    void aLookThatIsUnderWayComesFirst();
    void aDecisionDuringALookIsTakenAfterIt();
    void aDecisionDuringALookOfWhatIsNobodysYetIsNotTaken();
    void whileADecisionIsWrittenNothingIsLookedAt();
    void aNumberThatAPersonSawBoughtGetsItsSettings();
    void aNumberThatALookFindsGetsTheSettingsItLacks();
    void whatIsAcceptedWithoutAnEndIsForAPersonAfterADay();
    void aSettingOfTheAccountIsForAPerson();
};

void TestDecisions::onlyWhatCannotBeSettledOtherwiseIsDecided()
{
    LookDesk look;
    look.world().holdsReads = true;
    for (const S state : { S::Journaled, S::Sending, S::Doubtful, S::Accepted }) {
        const ChangeRecord record = look.journaled(ChangeKind::Buy, state, {}, [state](Change &change) {
            change.ref.number = phone(u"4477009001%1"_s.arg(int(state), 2, 10, QChar(u'0')));
        });
        look.reconciler.watch(record);
        look.reconciler.decide(record.change.id, true);
        look.desk.rest();
        QCOMPARE(look.state(record.change.id), state);
    }
}

void TestDecisions::aDecisionIsTakenOnce()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::NeedsAttention);
    look.reconciler.watch(record);
    look.reconciler.decide(record.change.id, false);
    look.reconciler.decide(record.change.id, true);
    QVERIFY(look.reaches(record.change.id, S::NotDone));
    look.desk.rest();
    QCOMPARE(look.settled.size(), 1);
    QVERIFY(look.record(record.change.id).notes.constLast().contains(u"it did not happen"_s));
}

void TestDecisions::aDecisionThatCannotBeWrittenHasNotBeenMade()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::NeedsAttention);
    look.reconciler.watch(record);
    look.desk.blockJournal();
    look.reconciler.decide(record.change.id, true);
    look.desk.rest();
    look.desk.clock.advance(1h);
    look.desk.rest();
    QCOMPARE(look.state(record.change.id), S::NeedsAttention);
    QVERIFY(look.settled.isEmpty());
    QCOMPARE(look.world().looks, 0); // it still is a person's
    look.desk.unblockJournal();
    look.reconciler.decide(record.change.id, true);
    QVERIFY(look.reaches(record.change.id, S::Done));
}

void TestDecisions::whatIsStillWorkedAtIsLookedAtAgainWhenItsDecisionFails()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Accepted);
    look.desk.clock.advance(25h);
    look.desk.blockJournal();
    look.reconciler.watch(record);
    look.reconciler.decide(record.change.id, true);
    look.desk.rest();
    QCOMPARE(look.state(record.change.id), S::Accepted);
    look.desk.unblockJournal();
    look.world().owned = { ownedNumber(LookDesk::kNumber) };
    QVERIFY(look.reaches(record.change.id, S::Done));
}

void TestDecisions::aLookThatIsUnderWayComesFirst()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Accepted);
    look.desk.clock.advance(25h);
    look.world().holdsReads = true;
    look.reconciler.watch(record);
    QVERIFY(look.waits());
    look.reconciler.decide(record.change.id, false);
    look.world().owned = { ownedNumber(LookDesk::kNumber) };
    look.world().releaseReads();
    QVERIFY(look.reaches(record.change.id, S::Done));
}

void TestDecisions::aDecisionDuringALookIsTakenAfterIt()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Accepted);
    look.desk.clock.advance(25h);
    look.world().holdsReads = true;
    look.reconciler.watch(record);
    QVERIFY(look.waits());
    look.reconciler.decide(record.change.id, false);
    look.world().readError = answeredError(ErrorKind::ProviderDown, Delivery::Answered);
    look.world().releaseReads();
    QVERIFY(look.reaches(record.change.id, S::NotDone, 0ms));
    QVERIFY(look.record(record.change.id).notes.constLast().contains(u"it did not happen"_s));
}

void TestDecisions::aDecisionDuringALookOfWhatIsNobodysYetIsNotTaken()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Accepted);
    look.world().holdsReads = true;
    look.reconciler.watch(record);
    QVERIFY(look.waits());
    look.reconciler.decide(record.change.id, false);
    look.world().readError = answeredError(ErrorKind::ProviderDown, Delivery::Answered);
    look.world().releaseReads();
    QVERIFY(look.desk.until([&] { return look.record(record.change.id).looks == 2; }));
    QCOMPARE(look.state(record.change.id), S::Accepted);
}

void TestDecisions::whileADecisionIsWrittenNothingIsLookedAt()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::NeedsAttention);
    look.reconciler.watch(record);
    look.reconciler.decide(record.change.id, true);
    look.reconciler.lookNow(record.change.id);
    QVERIFY(look.reaches(record.change.id, S::Done));
    look.desk.rest();
    QCOMPARE(look.world().looks, 0);
}

void TestDecisions::aNumberThatAPersonSawBoughtGetsItsSettings()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::NeedsAttention, {}, wantHook);
    look.reconciler.watch(record);
    look.reconciler.decide(record.change.id, true);
    QVERIFY(look.reaches(record.change.id, S::Done));
    const auto settings = followUpOf(record.change, {});
    QVERIFY(settings);
    QCOMPARE(look.state(settings->id), S::Journaled);
    QCOMPARE(look.record(settings->id).change.edits, record.change.edits);
}

void TestDecisions::aNumberThatALookFindsGetsTheSettingsItLacks()
{
    LookDesk look;
    look.world().owned = { ownedNumber(LookDesk::kNumber, { { u"app"_s, u"1"_s } }) };
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, {}, [](Change &change) {
        change.edits = { { u"app"_s, u"1"_s }, { u"webhook"_s, kHook } };
    });
    look.reconciler.watch(record);
    QVERIFY(look.reaches(record.change.id, S::Done));
    const ChangeRecord settings = look.record(followUpOf(record.change, {})->id);
    QCOMPARE(settings.state, S::Journaled);
    QCOMPARE(settings.change.edits, (SettingEdits{ { u"webhook"_s, kHook } }));
    QCOMPARE(settings.change.seen, (SettingValues{ { u"app"_s, u"1"_s } }));
}

void TestDecisions::whatIsAcceptedWithoutAnEndIsForAPersonAfterADay()
{
    LookDesk look;
    look.world().readError = answeredError(ErrorKind::ProviderDown, Delivery::Answered);
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Accepted);
    look.reconciler.watch(record);
    QVERIFY(look.desk.until([&] { return look.record(record.change.id).looks == 7; }, 10s));
    QCOMPARE(look.state(record.change.id), S::Accepted);
    look.desk.clock.advance(24h);
    QVERIFY(look.reaches(record.change.id, S::NeedsAttention));
}

void TestDecisions::aSettingOfTheAccountIsForAPerson()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Configure, S::Doubtful, {}, [](Change &change) {
        change.ref.country.clear();
        change.ref.number = {};
        change.edits = { { u"hmac"_s, kHiddenValue.toString() } };
    });
    look.reconciler.watch(record);
    QVERIFY(look.reaches(record.change.id, S::NeedsAttention));
    QCOMPARE(look.world().looks, 0);
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
