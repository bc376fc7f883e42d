// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/services/lookdesk.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using S = ChangeState;

namespace {

void withKeys(FakeWorld &world)
{
    world.isKeyed = true;
}

ChangePatch lost()
{
    ChangePatch patch;
    patch.error = answeredError(ErrorKind::Timeout, Delivery::Unknown);
    return patch;
}

} // namespace

/// A buy without an answer, at a provider that knows it by its key: it is asked for once more, and happens
/// once.
class TestReplays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBuyThatNeverArrivedHappensOnce();
    void aBuyThatHadArrivedDoesNotHappenAgain();
    void aRefusalIsWhatBecameOfTheFirst();
    void aReplayWithoutAnAnswerTeachesNothing();
    void aReplayThatCannotBeWrittenDownIsMadeAgain();
    void whatWasNotSeenBeforeAReplayProvesNothingAfterIt();
    void aReplayIsNotSentBeforeItIsWrittenDown();
    void anAccountThatGoesInBetweenSendsNothing();
    void anAccountThatIsRemovedDuringALookSendsNothing();
    void whatTheProviderTookIsNotCalledNotDoneWhileItsListLags();
    void aReadOnlyAccountSendsNothing();
    void underAKeyThatHasDiedNothingIsSentAgain();
    void withoutKeysNothingIsSentAgain();
};

void TestReplays::aBuyThatNeverArrivedHappensOnce()
{
    LookDesk look(withKeys);
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.reconciler.watch(record);
    QVERIFY(look.reaches(record.change.id, S::Done));
    QCOMPARE(look.world().sent.size(), 1);
    QVERIFY(look.world().sent.constFirst().isReplay);
    QCOMPARE(look.world().sent.constFirst().change.id, record.change.id);
    QCOMPARE(look.world().executed, 1);
}

void TestReplays::aBuyThatHadArrivedDoesNotHappenAgain()
{
    LookDesk look(withKeys);
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.world().owned = { ownedNumber(LookDesk::kNumber) };
    look.world().taken = { record.change.id };
    look.reconciler.watch(record);
    QVERIFY(look.reaches(record.change.id, S::Done));
    QCOMPARE(look.world().executed, 0);
    QCOMPARE(look.world().owned.size(), 1);
}

void TestReplays::aRefusalIsWhatBecameOfTheFirst()
{
    LookDesk look(withKeys);
    look.world().fates = { Fate::Refuse };
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.reconciler.watch(record);
    QVERIFY(look.reaches(record.change.id, S::Refused));
    QCOMPARE(look.record(record.change.id).error->kind, ErrorKind::InsufficientFunds);
    QVERIFY(look.world().looks > 0); // believed after a look
}

void TestReplays::aReplayWithoutAnAnswerTeachesNothing()
{
    LookDesk look(withKeys);
    look.world().fates = { Fate::LoseRequest, Fate::LoseAnswer };
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.reconciler.watch(record);
    QVERIFY(look.desk.until([&] { return look.record(record.change.id).looks == 1; }, 0ms));
    QCOMPARE(look.state(record.change.id), S::Doubtful);
    QVERIFY(look.reaches(record.change.id, S::Done, 1s));
    QCOMPARE(look.world().executed, 1);
}

void TestReplays::aReplayThatCannotBeWrittenDownIsMadeAgain()
{
    LookDesk look(withKeys);
    bool isBlocked = false;
    look.world().onSend = [&](const WriteIntent &) {
        if (!isBlocked)
            look.desk.blockJournal();
        isBlocked = true;
    };
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.reconciler.watch(record);
    QVERIFY(look.desk.until([&] { return isBlocked; }, 0ms));
    look.desk.rest();
    QCOMPARE(look.world().looks, 0); // what it taught is durable before anything follows from it
    look.desk.unblockJournal();
    QVERIFY(look.reaches(record.change.id, S::Done));
    QCOMPARE(look.world().executed, 1);
}

// It is a sending of its own, which may arrive after the look.
void TestReplays::whatWasNotSeenBeforeAReplayProvesNothingAfterIt()
{
    LookDesk look(withKeys);
    look.world().fates = { Fate::LoseRequest, Fate::LoseRequest };
    look.world().offers = { offer(LookDesk::kNumber) };
    ChangePatch before = lost();
    before.negatives = 3;
    before.firstNegative = look.desk.clock.utcNow().addSecs(-3600);
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, before);
    look.reconciler.watch(record);
    QVERIFY(look.desk.until([&] { return look.record(record.change.id).looks == 1; }, 0ms));
    QCOMPARE(look.state(record.change.id), S::Doubtful);
    QCOMPARE(look.record(record.change.id).negatives, 1);
}

void TestReplays::aReplayIsNotSentBeforeItIsWrittenDown()
{
    LookDesk look(withKeys);
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    bool isBlocked = false;
    connect(&look.book(), &ChangeBook::recordChanged, this, [&](const ChangeRecord &step) {
        if (step.state == S::Checking && !std::exchange(isBlocked, true))
            look.desk.blockNextStep();
    });
    look.reconciler.watch(record);
    QVERIFY(look.desk.until([&] { return isBlocked; }, 0ms));
    look.desk.rest();
    QCOMPARE(look.world().sent.size(), 0);
    look.desk.unblockJournal();
    QVERIFY(look.reaches(record.change.id, S::Done, 1s));
}

void TestReplays::anAccountThatGoesInBetweenSendsNothing()
{
    LookDesk look(withKeys);
    look.forgetSecret();
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    connect(&look.book(), &ChangeBook::recordChanged, this, [&](const ChangeRecord &step) {
        if (step.state == S::Checking)
            QMetaObject::invokeMethod(
                this, [&look] { look.loseClient(); }, Qt::QueuedConnection);
    });
    look.reconciler.watch(record);
    QVERIFY(look.desk.until([&] { return look.record(record.change.id).looks == 1; }, 0ms));
    QCOMPARE(look.world().sent.size(), 0);
}

void TestReplays::anAccountThatIsRemovedDuringALookSendsNothing()
{
    LookDesk look(withKeys);
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    OperationPtr<Done> removing;
    connect(&look.book(), &ChangeBook::recordChanged, this, [&](const ChangeRecord &step) {
        if (step.state == S::Checking && !removing)
            removing = look.desk.accounts().remove(look.account);
    });
    look.reconciler.watch(record);
    QVERIFY(look.desk.until([&] { return look.record(record.change.id).looks == 1; }, 0ms));
    QCOMPARE(look.world().sent.size(), 0);
}

void TestReplays::whatTheProviderTookIsNotCalledNotDoneWhileItsListLags()
{
    LookDesk look(withKeys);
    look.world().lag = 8;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.reconciler.watch(record);
    QVERIFY(look.desk.until([&] { return look.record(record.change.id).looks == 7; }, 10s));
    QCOMPARE(look.record(record.change.id).negatives, 0);
    QVERIFY(look.reaches(record.change.id, S::Done, 10s));
    QCOMPARE(look.world().executed, 1);
}

void TestReplays::aReadOnlyAccountSendsNothing()
{
    LookDesk look(withKeys, [](Account &account) { account.readOnly = true; });
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.reconciler.watch(record);
    QVERIFY(look.desk.until([&] { return look.record(record.change.id).looks == 3; }, 1s));
    QVERIFY(look.world().sent.isEmpty());
}

void TestReplays::underAKeyThatHasDiedNothingIsSentAgain()
{
    LookDesk look(withKeys);
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.desk.clock.advance(std::chrono::hours(24));
    look.reconciler.watch(record);
    QVERIFY(look.desk.until([&] { return look.record(record.change.id).looks == 1; }, 0ms));
    QCOMPARE(look.world().sent.size(), 0);
}

void TestReplays::withoutKeysNothingIsSentAgain()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Doubtful, lost());
    look.reconciler.watch(record);
    QVERIFY(look.desk.until([&] { return look.record(record.change.id).looks == 3; }, 1s));
    QVERIFY(look.world().sent.isEmpty());
}

QTEST_GUILESS_MAIN(TestReplays)
#include "tst_replays.moc"
