// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lookverdict.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using E = ChangeEvent;

namespace {

const QDateTime kNow(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

ChangeRecord lost(ChangeKind kind)
{
    ChangeRecord record;
    record.change.kind = kind;
    record.state = ChangeState::Checking;
    record.sent = kNow;
    record.error = makeError(ErrorKind::Timeout);
    record.error->delivery = Delivery::Unknown;
    return record;
}

ChangeRecord confirmed(ChangeKind kind)
{
    ChangeRecord record = lost(kind);
    record.error.reset();
    return record;
}

ChangeRecord ambiguouslyRefused(ChangeKind kind)
{
    ChangeRecord record = lost(kind);
    record.error->delivery = Delivery::Answered;
    record.error->lookFirst = true;
    return record;
}

ChangeRecord withNegative(ChangeRecord record, std::chrono::seconds ago)
{
    record.negatives = 1;
    record.firstNegative = kNow.addDuration(-ago);
    return record;
}

} // namespace

class TestLookVerdict final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksComeSlowerAndSlower();
    void verdicts_data();
    void verdicts();
    void everyLookIsCounted();
    void everyKindHasItsOwnWords();
    void aLookThatSettlesSaysSoAndPlansNoOther();
    void whatHasNoTimeOfSendingCountsFromItsIntent();
    void aBuyThatIsBackOnOfferIsNotDone();
    void bothClocksHaveToSayThatLooksLieApart();
    void withoutThatItTakesAnHour_data();
    void withoutThatItTakesAnHour();
    void aHiddenSettingIsForAPerson();
    void aRefusedPartKeepsItsOwnReason();
    void anUnsettledLookSaysWhenTheNextOneIs();
    void everyStepIsInTheStateTable();
    void workThatGoesOnIsWaitedForWithoutAnEnd();
    void whatTheProviderGaveUpIsRefused();
    void whatIsAcceptedAfterADoubtIsNotCalledNotDone();
    void whatNobodyShowsForADayIsDoubtfulAtOnce();
    void anEndingCountsAsReleased();
    void aSubaccountsNumberCannotBeTold();
    void settingsCountAsTakenOnlyWhenAllAre();
    void settingsThatAreNeitherOldNorNewAreHalfway();
    void fieldsThatCannotBeReadBackSayNothing();
};

void TestLookVerdict::looksComeSlowerAndSlower()
{
    QList<std::chrono::milliseconds> delays;
    for (int look = 0; look < 8; ++look)
        delays.append(delayBeforeLook(look));
    QCOMPARE(delays, (QList<std::chrono::milliseconds>{ 0s, 2s, 5s, 15s, 60s, 300s, 300s, 300s }));
    QVERIFY(delayBeforeLook(-1) == 0s);
}

void TestLookVerdict::verdicts_data()
{
    QTest::addColumn<ChangeRecord>("record");
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<bool>("goneBefore");
    QTest::addColumn<int>("event");
    const auto row = [](const char *name, const ChangeRecord &record, Effect effect, bool goneBefore,
                         E event) { QTest::newRow(name) << record << effect << goneBefore << int(event); };
    const auto buy = ChangeKind::Buy;
    const auto release = ChangeKind::Release;
    ChangeRecord old = lost(buy);
    old.sent = kNow.addDays(-1);
    old.looks = kLooksBeforeGivingUp - 1;
    ChangeRecord longAway = old;
    longAway.looks = 0;
    ChangeRecord oldConfirmed = withNegative(confirmed(buy), 86400s);
    oldConfirmed.sent = kNow.addDays(-1);
    oldConfirmed.looks = 300;
    ChangeRecord lateNegative = withNegative(lost(buy), 60s);
    lateNegative.sent = kNow.addDays(-3);
    lateNegative.looks = 300;
    ChangeRecord accepted = confirmed(buy);
    accepted.state = ChangeState::Accepted;
    ChangeRecord oldAccepted = accepted;
    oldAccepted.sent = kNow.addDays(-1);
    oldAccepted.looks = 300;

    row("a buy seen owned is done", lost(buy), Effect::Present, false, E::SeenDone);
    row("one look without it settles nothing", lost(buy), Effect::Absent, false, E::Doubt);
    row("two within five minutes settle nothing", withNegative(lost(buy), 299s), Effect::Absent, false,
        E::Doubt);
    row("two five minutes apart settle it", withNegative(lost(buy), 300s), Effect::Absent, false,
        E::SeenNotDone);
    row("no answer settles nothing", withNegative(lost(buy), 300s), Effect::Untellable, false, E::Doubt);
    row("what was confirmed is waited for", withNegative(confirmed(buy), 900s), Effect::Absent, false,
        E::Doubt);
    row("after a day a person decides", old, Effect::Untellable, false, E::GiveUp);
    row("also on what was confirmed", oldConfirmed, Effect::Absent, false, E::GiveUp);
    row("a program that was away looks a few times first", longAway, Effect::Untellable, false, E::Doubt);
    row("and gives a negative the time to become proof", lateNegative, Effect::Absent, false, E::Doubt);
    row("a release seen gone once is not believed", lost(release), Effect::Present, false, E::Doubt);
    row("seen gone twice it is", lost(release), Effect::Present, true, E::SeenDone);
    row("gone after a refusal is done", ambiguouslyRefused(release), Effect::Present, false, E::SeenDone);
    row("a refusal without effect is believed", ambiguouslyRefused(buy), Effect::Absent, false, E::Refuse);
    row("a refusal nobody could look into waits", ambiguouslyRefused(buy), Effect::Untellable, false,
        E::Doubt);
    row("a settings read-back is done", lost(ChangeKind::Configure), Effect::Present, false, E::SeenDone);
    row("what is accepted is done when seen", accepted, Effect::Present, false, E::SeenDone);
    row("what is accepted is waited for", accepted, Effect::Absent, false, E::Doubt);
    row("for a day", oldAccepted, Effect::Absent, false, E::Doubt);
    row("a confirmed release is believed when seen gone", confirmed(release), Effect::Present, false,
        E::SeenDone);
    row("a lost release that is still there waits", lost(release), Effect::Absent, true, E::Doubt);
    row("and is not done at the second look", withNegative(lost(release), 300s), Effect::Absent, false,
        E::SeenNotDone);
    row("so are settings", withNegative(lost(ChangeKind::Configure), 300s), Effect::Absent, false,
        E::SeenNotDone);
    ChangeRecord acceptedRefusal = ambiguouslyRefused(buy);
    acceptedRefusal.state = ChangeState::Accepted;
    row("what goes on after a refusal is waited for", acceptedRefusal, Effect::Absent, false, E::Doubt);
    ChangeRecord unansweredInDoubt = ambiguouslyRefused(buy);
    unansweredInDoubt.error->delivery = Delivery::Unknown;
    row("only an answer can be a refusal", unansweredInDoubt, Effect::Absent, false, E::Doubt);
}

void TestLookVerdict::verdicts()
{
    QFETCH(ChangeRecord, record);
    QFETCH(Effect, effect);
    QFETCH(bool, goneBefore);
    QFETCH(int, event);
    QCOMPARE(int(judgeLook(record, effect, goneBefore, kNow).event), event);
}

void TestLookVerdict::everyLookIsCounted()
{
    ChangeRecord record = lost(ChangeKind::Buy);
    record.looks = 3;
    for (const Effect effect : { Effect::Present, Effect::Absent, Effect::Untellable })
        QCOMPARE(judgeLook(record, effect, false, kNow).patch.looks, std::optional(4));
    QCOMPARE(judgeLook(record, Effect::Absent, false, kNow).patch.negatives, std::optional(1));
    QVERIFY(!judgeLook(record, Effect::Untellable, false, kNow).patch.negatives);
}

void TestLookVerdict::everyKindHasItsOwnWords()
{
    QStringList notes;
    for (const ChangeKind kind : { ChangeKind::Buy, ChangeKind::Release, ChangeKind::Configure }) {
        notes << judgeLook(lost(kind), Effect::Present, true, kNow).patch.note
              << judgeLook(lost(kind), Effect::Absent, false, kNow).patch.note
              << judgeLook(withNegative(lost(kind), 300s), Effect::Absent, false, kNow).patch.note;
    }
    QVERIFY(!notes.contains(QString()));
    QCOMPARE(notes.removeDuplicates(), 0);
    // What was said at the first of many looks is not said again at each.
    const LookVerdict again
        = judgeLook(withNegative(lost(ChangeKind::Buy), 10s), Effect::Absent, false, kNow);
    QVERIFY(again.patch.note.isEmpty());
    QCOMPARE(again.patch.negatives, std::optional(2));
    QCOMPARE(again.patch.firstNegative, std::optional(kNow.addSecs(-10)));
    QVERIFY(!judgeLook(withNegative(ambiguouslyRefused(ChangeKind::Buy), 10s), Effect::Absent, false, kNow)
                 .patch.note.isEmpty());
}

void TestLookVerdict::aLookThatSettlesSaysSoAndPlansNoOther()
{
    for (const LookVerdict &verdict : { judgeLook(lost(ChangeKind::Buy), Effect::Present, false, kNow),
             judgeLook(withNegative(lost(ChangeKind::Buy), 300s), Effect::Absent, false, kNow),
             judgeLook(ambiguouslyRefused(ChangeKind::Buy), Effect::Absent, false, kNow) }) {
        QCOMPARE(verdict.patch.nextLook, std::optional(QDateTime()));
        QVERIFY(!verdict.patch.note.isEmpty());
    }
}

void TestLookVerdict::whatHasNoTimeOfSendingCountsFromItsIntent()
{
    ChangeRecord record = lost(ChangeKind::Buy);
    record.sent = QDateTime();
    QCOMPARE(judgeLook(record, Effect::Untellable, false, kNow).event, E::Doubt);
    record.created = kNow.addDays(-1);
    record.looks = kLooksBeforeGivingUp;
    QCOMPARE(judgeLook(record, Effect::Untellable, false, kNow).event, E::GiveUp);
}

void TestLookVerdict::aBuyThatIsBackOnOfferIsNotDone()
{
    const ChangeRecord record = withNegative(lost(ChangeKind::Buy), 300s);
    const LookVerdict verdict = judgeUnbought(record, true, kNow);
    QCOMPARE(verdict.event, E::SeenNotDone);
    QCOMPARE(verdict.patch.looks, std::optional(1));
    QVERIFY(verdict.patch.note.contains(u"on offer again"_s));
}

void TestLookVerdict::bothClocksHaveToSayThatLooksLieApart()
{
    const auto eventAt = [](std::chrono::seconds ago, std::optional<std::chrono::milliseconds> steady) {
        return judgeLook(withNegative(lost(ChangeKind::Buy), ago), Effect::Absent, false, { kNow, steady })
            .event;
    };
    QCOMPARE(eventAt(301s, std::nullopt), E::SeenNotDone);
    QCOMPARE(eventAt(301s, 5min), E::SeenNotDone);
    QCOMPARE(eventAt(301s, 299'999ms), E::Doubt);
    QCOMPARE(eventAt(299s, 1h), E::Doubt);
    const ChangeRecord hourAgo = withNegative(lost(ChangeKind::Buy), 3600s);
    QCOMPARE(judgeUnbought(hourAgo, false, { kNow, 59min }).event, E::Doubt);
    QCOMPARE(judgeUnbought(hourAgo, false, { kNow, 60min }).event, E::SeenNotDone);
}

void TestLookVerdict::withoutThatItTakesAnHour_data()
{
    QTest::addColumn<std::optional<bool>>("onOffer");
    QTest::newRow("not on offer") << std::optional(false);
    QTest::newRow("nobody can tell") << std::optional<bool>();
}

void TestLookVerdict::withoutThatItTakesAnHour()
{
    QFETCH(std::optional<bool>, onOffer);
    const LookVerdict early = judgeUnbought(withNegative(lost(ChangeKind::Buy), 3599s), onOffer, kNow);
    QCOMPARE(early.event, E::Doubt);
    QVERIFY(early.patch.nextLook && early.patch.nextLook->isValid());
    QCOMPARE(early.patch.negatives, std::optional(2));
    QVERIFY(early.patch.note.isEmpty());
    const LookVerdict late = judgeUnbought(withNegative(lost(ChangeKind::Buy), 3600s), onOffer, kNow);
    QCOMPARE(late.event, E::SeenNotDone);
    QVERIFY(!late.patch.note.isEmpty());
}

void TestLookVerdict::aHiddenSettingIsForAPerson()
{
    ChangeRecord record = lost(ChangeKind::Configure);
    QCOMPARE(judgeHidden(record).event, E::GiveUp);
    record.state = ChangeState::Accepted;
    QCOMPARE(judgeHidden(record).event, E::Doubt);
    QCOMPARE(judgeHidden(record).patch.nextLook, std::optional(QDateTime()));
}

void TestLookVerdict::aRefusedPartKeepsItsOwnReason()
{
    QVERIFY(!judgeUntaken(ambiguouslyRefused(ChangeKind::Configure)).patch.error);
    const auto error = judgeUntaken(confirmed(ChangeKind::Configure)).patch.error;
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Conflict);
    QCOMPARE(error->delivery, Delivery::Answered);
}

void TestLookVerdict::anUnsettledLookSaysWhenTheNextOneIs()
{
    ChangeRecord record = lost(ChangeKind::Buy);
    record.looks = 1;
    QCOMPARE(judgeLook(record, Effect::Absent, false, kNow).patch.nextLook, std::optional(kNow.addSecs(5)));
}

void TestLookVerdict::everyStepIsInTheStateTable()
{
    for (const ChangeKind kind : { ChangeKind::Buy, ChangeKind::Release, ChangeKind::Configure }) {
        for (const ChangeRecord &record :
            { lost(kind), confirmed(kind), ambiguouslyRefused(kind), withNegative(lost(kind), 300s) }) {
            for (const Effect effect : { Effect::Present, Effect::Absent, Effect::Untellable }) {
                for (const QDateTime &now : { kNow, kNow.addDays(2) })
                    QVERIFY(transition(record.state, judgeLook(record, effect, false, now).event));
            }
        }
    }
}

void TestLookVerdict::workThatGoesOnIsWaitedForWithoutAnEnd()
{
    Progress working{ Progress::Stage::Working, u"In review."_s, u"order-17"_s };
    for (const auto state : { ChangeState::Checking, ChangeState::Accepted }) {
        ChangeRecord record = lost(ChangeKind::Buy);
        record.state = state;
        record.sent = kNow.addYears(-1);
        const LookVerdict verdict = judgeProgress(record, working, kNow);
        QVERIFY(transition(state, verdict.event));
        QVERIFY(!isSettled(*transition(state, verdict.event)));
        QVERIFY(verdict.patch.nextLook && verdict.patch.nextLook->isValid());
        QCOMPARE(verdict.patch.orderId, std::optional(u"order-17"_s));
        QCOMPARE(verdict.patch.note, working.words);
        record.notes = { u"2026-03-01T12:00:00Z In review."_s };
        QVERIFY(judgeProgress(record, working, kNow).patch.note.isEmpty());
        record.notes << u"2026-03-01T12:05:00Z Looked."_s;
        QCOMPARE(judgeProgress(record, working, kNow).patch.note, working.words);
        QVERIFY(!judgeProgress(record, { Progress::Stage::Working }, kNow).patch.orderId); // it stays
    }
}

void TestLookVerdict::whatTheProviderGaveUpIsRefused()
{
    Progress failed{ Progress::Stage::Failed };
    failed.failure = makeError(ErrorKind::PapersNeeded, u"The papers were not accepted."_s);
    for (const auto state : { ChangeState::Checking, ChangeState::Accepted }) {
        ChangeRecord record = lost(ChangeKind::Buy);
        record.state = state;
        const LookVerdict verdict = judgeProgress(record, failed, kNow);
        QCOMPARE(transition(state, verdict.event), std::optional(ChangeState::Refused));
        QCOMPARE(verdict.patch.error->kind, ErrorKind::PapersNeeded);
        QCOMPARE(verdict.patch.error->delivery, Delivery::Answered);
        QCOMPARE(verdict.patch.note, failed.failure->detail);
        const Progress unexplained{ Progress::Stage::Failed, u"Given up."_s };
        QCOMPARE(judgeProgress(record, unexplained, kNow).patch.error->kind, ErrorKind::Refused);
        QCOMPARE(judgeProgress(record, unexplained, kNow).patch.note, unexplained.words);
        QCOMPARE(transition(state, judgeUntaken(record).event), std::optional(ChangeState::Refused));
    }
}

void TestLookVerdict::whatIsAcceptedAfterADoubtIsNotCalledNotDone()
{
    ChangeRecord record = withNegative(lost(ChangeKind::Buy), 900s);
    record.state = ChangeState::Accepted;
    QCOMPARE(int(judgeLook(record, Effect::Absent, false, kNow).event), int(E::Doubt));
}

void TestLookVerdict::whatNobodyShowsForADayIsDoubtfulAtOnce()
{
    ChangeRecord record = confirmed(ChangeKind::Buy);
    record.state = ChangeState::Accepted;
    record.looks = kLooksBeforeGivingUp;
    record.sent = kNow.addDays(-1).addSecs(1);
    const LookVerdict waiting = judgeLook(record, Effect::Untellable, false, kNow);
    QCOMPARE(waiting.event, E::Doubt);
    QVERIFY(waiting.patch.nextLook->isValid());
    const LookVerdict late = judgeLook(record, Effect::Untellable, false, kNow.addSecs(1));
    QCOMPARE(late.event, E::Doubt);
    QVERIFY(!late.patch.nextLook->isValid());
}

void TestLookVerdict::anEndingCountsAsReleased()
{
    Change release;
    release.kind = ChangeKind::Release;
    OwnedNumber number;
    QCOMPARE(ownershipEffect(release, number), Effect::Absent);
    number.endsAt = kNow.addDays(20);
    QCOMPARE(ownershipEffect(release, number), Effect::Present);
    number.endsAt.reset();
    number.endingTold = false;
    QCOMPARE(ownershipEffect(release, number), Effect::Untellable);
    QCOMPARE(ownershipEffect(release, std::nullopt), Effect::Present);
}

void TestLookVerdict::aSubaccountsNumberCannotBeTold()
{
    Change buy;
    buy.kind = ChangeKind::Buy;
    buy.purchaseTarget = u"sub12345"_s;
    QCOMPARE(ownershipEffect(buy, std::nullopt), Effect::Untellable);
    buy.purchaseTarget.clear();
    QCOMPARE(ownershipEffect(buy, std::nullopt), Effect::Absent);
    QCOMPARE(ownershipEffect(buy, OwnedNumber()), Effect::Present);
}

void TestLookVerdict::settingsThatAreNeitherOldNorNewAreHalfway()
{
    ProviderInfo info;
    SettingField blind;
    blind.key = u"blind"_s;
    blind.readBack = false;
    SettingField plain;
    plain.key = u"plan"_s;
    info.settingFields = { blind, plain };
    Change change;
    change.seen = { { u"plan"_s, u"old"_s }, { u"other"_s, u"x"_s } };
    change.edits = { { u"plan"_s, u"new"_s }, { u"blind"_s, u"1"_s } };
    QVERIFY(!isHalfway(change, { { u"plan"_s, u"old"_s } }, info));
    QVERIFY(isHalfway(change, {}, info));
    // What cannot be read back says nothing, nor does what nobody edited.
    QVERIFY(!isHalfway(change, { { u"plan"_s, u"old"_s }, { u"blind"_s, u"2"_s } }, info));
    change.edits = { { u"unknown"_s, u"1"_s } };
    QVERIFY(isHalfway(change, { { u"unknown"_s, u"2"_s } }, info));
    const LookVerdict verdict = judgeHalfway(lost(ChangeKind::Configure));
    QCOMPARE(verdict.event, E::GiveUp);
    QCOMPARE(verdict.patch.nextLook, std::optional(QDateTime()));
}

void TestLookVerdict::settingsCountAsTakenOnlyWhenAllAre()
{
    OwnedNumber number;
    number.settings = { { u"webhook"_s, u"https://hooks.example/"_s }, { u"app"_s, QString() } };
    const ProviderInfo info;
    QCOMPARE(
        settingsEffect({ { u"webhook"_s, u"https://hooks.example/"_s } }, number, info), Effect::Present);
    QCOMPARE(
        settingsEffect({ { u"webhook"_s, u"https://hooks.example/"_s }, { u"app"_s, u"1"_s } }, number, info),
        Effect::Absent);
    QCOMPARE(settingsEffect({}, std::nullopt, info), Effect::Untellable);
}

void TestLookVerdict::fieldsThatCannotBeReadBackSayNothing()
{
    SettingField status;
    status.key = u"status"_s;
    status.readBack = false;
    ProviderInfo info;
    info.settingFields = { status };
    QCOMPARE(untakenFields(
                 { { u"webhook"_s, u"a"_s } }, { { u"webhook"_s, u"b"_s }, { u"status"_s, u"old"_s } }, info),
        QStringList{ u"webhook"_s });
}

QTEST_GUILESS_MAIN(TestLookVerdict)
#include "tst_lookverdict.moc"
