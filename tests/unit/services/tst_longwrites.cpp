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

/// Writes that take several requests, settle later, or end later.
class TestLongWrites final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsDurableBeforeTheNextStepLeaves();
    void aSecondStepThatIsRefusedIsLookedAt();
    void aSecondStepThatWasNotSentIsNotCalledUnsent();
    void anOrderIsFollowedToItsEnd();
    void anOrderIsFollowedHoweverLate();
    void aPersonMayEndTheWaitingAfterADay();
    void theListTellsWhatTheOrderCannot();
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

void TestLongWrites::aPersonMayEndTheWaitingAfterADay()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::Accept };
    desk.world().progress = { working() };
    const Change buy = applied(desk, ChangeKind::Buy, account);
    QVERIFY(desk.reaches(buy.id, S::Accepted));
    desk.runner().decide(buy.id, false);
    desk.rest();
    QCOMPARE(desk.record(buy.id).state, S::Accepted);
    const QDateTime begun = desk.clock.utcNow();
    QVERIFY(desk.until([&] { return begun.addDays(1) < desk.clock.utcNow(); }, 1h));
    desk.rest();
    desk.runner().decide(buy.id, false);
    QVERIFY(desk.reaches(buy.id, S::NotDone, 0ms));
    desk.rest();
    QCOMPARE(desk.record(buy.id).state, S::NotDone);
}

void TestLongWrites::theListTellsWhatTheOrderCannot()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::Accept };
    desk.world().followError = makeError(ErrorKind::NotFound, u"There is no such order."_s);
    const Change buy = applied(desk, ChangeKind::Buy, account);
    QVERIFY(desk.reaches(buy.id, S::Accepted));
    QVERIFY(desk.until([&] { return desk.record(buy.id).looks > 3; }, 1min));
    QCOMPARE(desk.record(buy.id).negatives, 0); // not seeing it proves nothing then
    desk.world().owned = { ownedNumber(kNumber) };
    QVERIFY(desk.reaches(buy.id, S::Done, 1min));
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

QTEST_GUILESS_MAIN(TestLongWrites)
#include "tst_longwrites.moc"
