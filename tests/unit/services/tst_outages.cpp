// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/changeline.h"
#include "services/outagewatch.h"
#include "unit/services/testdesk.h"

#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using S = ChangeState;

namespace {

const AccountId kAccount = u"account-1"_s;

/// An account that owns so many numbers, whose settings are all to be changed.
struct Shop
{
    explicit Shop(int numbers)
        : account(desk.addAccount(u"k1"_s))
    {
        for (int i = 0; i < numbers; ++i) {
            const QString digits = QString::number(447700900000 + i);
            desk.world().owned.append(ownedNumber(digits));
            Change change = desk.change(ChangeKind::Configure, account, digits);
            change.edits = { { u"webhook"_s, u"https://hooks.example/in"_s } };
            changes.append(change);
        }
    }
    ChangeRunner &runner() { return desk.runner(); }
    void loseNetwork() { desk.world().readError = makeError(ErrorKind::Offline); }
    void findNetwork() { desk.world().readError.reset(); }
    [[nodiscard]] std::optional<ErrorKind> outage()
    {
        for (const ApplyProgress &told : runner().progress()) {
            if (told.account == account)
                return told.outage;
        }
        return std::nullopt;
    }
    /// Everything is given, and nothing gets through.
    [[nodiscard]] bool fallsSilent()
    {
        loseNetwork();
        runner().apply(changes);
        const bool isOut = QTest::qWaitFor([this] { return outage().has_value(); });
        desk.rest();
        return isOut;
    }
    [[nodiscard]] int count(S state) const
    {
        return int(std::count_if(changes.cbegin(), changes.cend(),
            [&](const Change &change) { return desk.record(change.id).state == state; }));
    }
    [[nodiscard]] bool ends()
    {
        return desk.until([this] { return runner().underWay() == 0; });
    }

    TestDesk desk;
    AccountId account;
    QList<Change> changes;
};

} // namespace

/// What becomes of a long run while nothing can be sent for its account.
class TestOutages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOutageEndsAFewRowsAndTheOthersWait();
    void whatWaitsGoesOnWhenTheNetworkAnswers();
    void anOutageIsTriedEverMoreSeldom();
    void aPersonCanTryAtOnce();
    void anotherAccountGoesOn();
    void aFewRowsEndAtOnce();
    void aPausedRunIsNotTried();
    void whatWaitsCanBeCancelled();
    void afterCancellingTheNextRunBeginsAnew();
    void whatWaitedWasNotSentAtTheNextStart();
    void anAnswerOfAnyKindEndsAnOutage();
    void aTryThatTellsNothingIsFollowedByAnother();
};

void TestOutages::anOutageEndsAFewRowsAndTheOthersWait()
{
    Shop shop(60);
    QVERIFY(shop.fallsSilent());
    QCOMPARE(shop.outage(), ErrorKind::Offline);
    QCOMPARE(shop.count(S::NotSent), OutageWatch::kFailures);
    QCOMPARE(shop.runner().underWay(), 60 - OutageWatch::kFailures);
    // Not all of them went into the journal in vain.
    QVERIFY(shop.count(S::Journaled) <= ChangeLine::kSideBySide + ChangeLine::kAhead);
    QVERIFY(shop.desk.world().sent.isEmpty());
    const ApplyProgress told = shop.runner().progress().constFirst();
    QCOMPARE(told.open(), 60 - OutageWatch::kFailures);
    QVERIFY(!told.left);
    const auto waiting = std::find_if(shop.changes.cbegin(), shop.changes.cend(), [&](const Change &change) {
        const ChangeRecord record = shop.desk.record(change.id);
        return record.state == S::Journaled && record.error.has_value();
    });
    QVERIFY(waiting != shop.changes.cend());
    QVERIFY(shop.desk.record(waiting->id).notes.constLast().contains(u"tried again"_s));
}

void TestOutages::whatWaitsGoesOnWhenTheNetworkAnswers()
{
    Shop shop(60);
    QVERIFY(shop.fallsSilent());
    shop.findNetwork();
    QVERIFY(shop.ends());
    QVERIFY(!shop.outage());
    QCOMPARE(shop.count(S::Done), 60 - OutageWatch::kFailures);
    QCOMPARE(int(shop.desk.world().sent.size()), 60 - OutageWatch::kFailures);
    QCOMPARE(shop.count(S::NotSent), OutageWatch::kFailures);
    QVERIFY(shop.desk.rejections.isEmpty());
}

void TestOutages::anOutageIsTriedEverMoreSeldom()
{
    Shop shop(40);
    QVERIFY(shop.fallsSilent());
    for (const auto &[wait, looks] : { std::pair(4s, 0), std::pair(1s, 1), std::pair(14s, 0),
             std::pair(1s, 1), std::pair(59s, 0), std::pair(1s, 1), std::pair(119s, 0) }) {
        const int before = shop.desk.world().looks;
        shop.desk.clock.advance(wait);
        shop.desk.rest();
        QCOMPARE(shop.desk.world().looks - before, looks);
    }
    QCOMPARE(shop.count(S::NotSent), OutageWatch::kFailures);
    QCOMPARE(shop.runner().underWay(), 40 - OutageWatch::kFailures);
}

void TestOutages::aPersonCanTryAtOnce()
{
    Shop shop(30);
    QVERIFY(shop.fallsSilent());
    const int before = shop.desk.world().looks;
    shop.runner().goOn();
    shop.desk.rest();
    QCOMPARE(shop.desk.world().looks, before + 1);
    QVERIFY(shop.outage().has_value());
    shop.findNetwork();
    shop.runner().goOn();
    QTRY_COMPARE(shop.count(S::Done), 30 - OutageWatch::kFailures);
}

void TestOutages::anotherAccountGoesOn()
{
    Shop shop(20);
    const AccountId other = shop.desk.addAccount(u"k2"_s);
    const QString digits = u"447700900500"_s;
    shop.desk.world(u"k2"_s).owned = { ownedNumber(digits) };
    QVERIFY(shop.fallsSilent());
    Change change = shop.desk.change(ChangeKind::Configure, other, digits);
    change.edits = { { u"webhook"_s, u"https://hooks.example/in"_s } };
    shop.runner().apply({ change });
    QTRY_COMPARE(shop.desk.record(change.id).state, S::Done);
    QVERIFY(shop.outage().has_value());
}

void TestOutages::aFewRowsEndAtOnce()
{
    Shop shop(OutageWatch::kFailures);
    shop.loseNetwork();
    shop.runner().apply(shop.changes);
    QTRY_COMPARE(shop.runner().underWay(), 0);
    QCOMPARE(shop.count(S::NotSent), OutageWatch::kFailures);
    QVERIFY(!shop.outage());
    // Nor does the next run pay for it.
    const Change again = shop.desk.change(ChangeKind::Release, shop.account, u"447700900000"_s);
    shop.runner().apply({ again });
    QTRY_COMPARE(shop.desk.record(again.id).state, S::NotSent);
}

void TestOutages::aPausedRunIsNotTried()
{
    Shop shop(20);
    QVERIFY(shop.fallsSilent());
    shop.runner().pause();
    shop.findNetwork();
    const int before = shop.desk.world().looks;
    shop.desk.clock.advance(10min);
    shop.desk.rest();
    QCOMPARE(shop.desk.world().looks, before);
    shop.runner().goOn();
    QVERIFY(shop.ends());
    QCOMPARE(shop.count(S::Done), 20 - OutageWatch::kFailures);
}

void TestOutages::whatWaitsCanBeCancelled()
{
    Shop shop(40);
    QSignalSpy cancelled(&shop.runner(), &ChangeRunner::cancelled);
    QVERIFY(shop.fallsSilent());
    const int journaled = shop.count(S::Journaled);
    shop.runner().cancelWaiting();
    QCOMPARE(shop.runner().underWay(), 0);
    QTRY_COMPARE(shop.count(S::NotSent), OutageWatch::kFailures + journaled);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(shop.desk.world().sent.isEmpty());
}

void TestOutages::afterCancellingTheNextRunBeginsAnew()
{
    Shop shop(20);
    QVERIFY(shop.fallsSilent());
    shop.runner().cancelWaiting();
    shop.desk.rest();
    shop.findNetwork();
    Change change = shop.changes.constLast();
    change.id = u"again"_s;
    shop.runner().apply({ change });
    QTRY_COMPARE(shop.desk.record(change.id).state, S::Done);
    QVERIFY(!shop.outage());
}

void TestOutages::whatWaitedWasNotSentAtTheNextStart()
{
    Shop shop(30);
    QVERIFY(shop.fallsSilent());
    const int journaled = shop.count(S::Journaled);
    QVERIFY(journaled > 0);
    shop.desk.restart();
    shop.findNetwork();
    shop.runner().resume();
    QTRY_COMPARE(shop.count(S::NotSent), OutageWatch::kFailures + journaled);
    QVERIFY(shop.desk.world().sent.isEmpty());
}

void TestOutages::anAnswerOfAnyKindEndsAnOutage()
{
    ManualClock clock;
    OutageWatch watch(clock);
    QSignalSpy changed(&watch, &OutageWatch::changed);
    for (int failure = 0; failure < OutageWatch::kFailures; ++failure)
        QVERIFY(!watch.holdsBack(kAccount, makeError(ErrorKind::ProviderDown)));
    QVERIFY(watch.holdsBack(kAccount, makeError(ErrorKind::Timeout)));
    QCOMPARE(watch.outage(kAccount), ErrorKind::Timeout);
    // What goes wrong here says nothing of the network.
    QVERIFY(!watch.holdsBack(kAccount, makeError(ErrorKind::Storage)));
    QVERIFY(watch.outage(kAccount).has_value());
    Error answered = makeError(ErrorKind::Forbidden);
    answered.delivery = Delivery::Answered;
    QVERIFY(!watch.holdsBack(kAccount, answered));
    QVERIFY(!watch.outage(kAccount));
    QCOMPARE(changed.size(), 2);
    QVERIFY(!watch.holdsBack(kAccount, makeError(ErrorKind::Offline)));
    watch.reached(u"another"_s);
    watch.tryNow(u"another"_s);
    QVERIFY(!watch.isTryDue(u"another"_s));
}

void TestOutages::aTryThatTellsNothingIsFollowedByAnother()
{
    ManualClock clock;
    OutageWatch watch(clock);
    for (int failure = 0; failure <= OutageWatch::kFailures; ++failure)
        (void)watch.holdsBack(kAccount, makeError(ErrorKind::SecretsLocked));
    QSignalSpy due(&watch, &OutageWatch::tryDue);
    clock.advance(5s);
    QCOMPARE(due.size(), 1);
    QVERIFY(watch.isTryDue(kAccount));
    watch.takeTry(kAccount);
    QVERIFY(!watch.isTryDue(kAccount));
    clock.advance(15s);
    QCOMPARE(due.size(), 2);
    watch.forget();
    watch.takeTry(kAccount);
    clock.advance(10min);
    QCOMPARE(due.size(), 2);
}

QTEST_GUILESS_MAIN(TestOutages)
#include "tst_outages.moc"
