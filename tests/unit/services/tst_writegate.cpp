// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/locks.h"
#include "unit/services/testdesk.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using S = ChangeState;

namespace {

const QString kNumber = u"447700900001"_s;
const QString kOther = u"447700900002"_s;
const QString kThird = u"447700900003"_s;

AccountId limited(TestDesk &desk, qint64 limit)
{
    return desk.addAccount(u"k1"_s, [limit](Account &draft) { draft.monthlyLimit = euros(limit); });
}

void lock(TestDesk &desk, const NumberRef &ref, bool locked)
{
    Outcome kept(desk.annotations().edit({ { ref, lockEdit(locked) } }));
    QVERIFY(kept.wait() && kept.isOk());
}

/// Overwrites the first page of the journal, as a failing disk would.
void damageJournal(const TestDesk &desk)
{
    QFile file(desk.folder() + u"/profile/journal.db"_s);
    QVERIFY2(file.open(QIODevice::ReadWrite), qPrintable(file.fileName()));
    file.write(QByteArray(4096, 'x'));
}

} // namespace

/// What has to hold before anything is sent, whoever asks for it.
class TestWriteGate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasBoughtThisMonthCountsAgainstTheLimit();
    void aBuyThatWouldPassTheLimitWithAnotherIsNotSentAfterIt();
    void aBuyWaitsForOnesThatAreBeingCheckedAndGoesOnWhenTheyWereNotDone();
    void aBuyThatWaitedIsNotSentWhenTheOtherWasDone();
    void whatWaitsDoesNotHoldUpTheOthers();
    void aHigherLimitLetsWhatWaitsGoOn();
    void aPriceNobodyToldDoesNotPassTheLimit();
    void aLockedNumberIsNotReleased();
    void aLockThatComesWhileAReleaseWaitsHolds();
    void aLockDoesNotForbidSettings();
    void afterADamagedJournalNothingIsSentBeforeTheAccountWasReadWhole();
};

void TestWriteGate::whatWasBoughtThisMonthCountsAgainstTheLimit()
{
    TestDesk desk;
    const auto account = limited(desk, 150);
    const Change first = desk.change(ChangeKind::Buy, account, kNumber);
    desk.runner().apply({ first });
    QVERIFY(desk.reaches(first.id, S::Done));
    desk.runner().apply({ desk.change(ChangeKind::Buy, account, kOther) });
    QTRY_COMPARE(desk.rejections.size(), 1);
    QCOMPARE(desk.rejections.constFirst().second.kind, ErrorKind::Forbidden);
    QCOMPARE(desk.world().sent.size(), 1);
}

void TestWriteGate::aBuyThatWouldPassTheLimitWithAnotherIsNotSentAfterIt()
{
    TestDesk desk;
    const auto account = limited(desk, 150);
    const Change first = desk.change(ChangeKind::Buy, account, kNumber);
    const Change second = desk.change(ChangeKind::Buy, account, kOther);
    desk.runner().apply({ first, second });
    QVERIFY(desk.reaches(first.id, S::Done));
    QVERIFY(desk.reaches(second.id, S::NotSent));
    QCOMPARE(desk.record(second.id).error->kind, ErrorKind::Forbidden);
    QCOMPARE(desk.world().sent.size(), 1);
}

void TestWriteGate::aBuyWaitsForOnesThatAreBeingCheckedAndGoesOnWhenTheyWereNotDone()
{
    TestDesk desk;
    const auto account = limited(desk, 150);
    desk.world().fates = { Fate::LoseRequest };
    desk.world().offers = { offer(kNumber), offer(kOther) };
    const Change lost = desk.change(ChangeKind::Buy, account, kNumber);
    const Change waiting = desk.change(ChangeKind::Buy, account, kOther);
    desk.runner().apply({ lost, waiting });
    QVERIFY(desk.until([&] { return desk.record(waiting.id).error.has_value(); }));
    QCOMPARE(desk.record(waiting.id).state, S::Journaled);
    QCOMPARE(desk.runner().underWay(), 1);
    QCOMPARE(desk.world().sent.size(), 1);
    QVERIFY(desk.reaches(lost.id, S::NotDone, 5s));
    QVERIFY(desk.reaches(waiting.id, S::Done));
    QVERIFY(!desk.record(waiting.id).error);
    QCOMPARE(desk.runner().underWay(), 0);
}

void TestWriteGate::aBuyThatWaitedIsNotSentWhenTheOtherWasDone()
{
    TestDesk desk;
    const auto account = limited(desk, 150);
    desk.world().fates = { Fate::LoseAnswer };
    desk.world().lag = 4;
    const Change lost = desk.change(ChangeKind::Buy, account, kNumber);
    const Change waiting = desk.change(ChangeKind::Buy, account, kOther);
    desk.runner().apply({ lost, waiting });
    QVERIFY(desk.reaches(lost.id, S::Done, 1s));
    QVERIFY(desk.reaches(waiting.id, S::NotSent));
    QCOMPARE(desk.record(waiting.id).error->kind, ErrorKind::Forbidden);
    QCOMPARE(desk.world().sent.size(), 1);
}

void TestWriteGate::whatWaitsDoesNotHoldUpTheOthers()
{
    TestDesk desk;
    const auto account = limited(desk, 150);
    desk.world().owned = { ownedNumber(kThird) };
    desk.world().fates = { Fate::LoseRequest };
    const Change lost = desk.change(ChangeKind::Buy, account, kNumber);
    const Change waiting = desk.change(ChangeKind::Buy, account, kOther);
    const Change release = desk.change(ChangeKind::Release, account, kThird);
    desk.runner().apply({ lost, waiting, release });
    QVERIFY(desk.reaches(release.id, S::Done));
    QCOMPARE(desk.record(waiting.id).state, S::Journaled);
}

void TestWriteGate::aHigherLimitLetsWhatWaitsGoOn()
{
    TestDesk desk;
    const auto account = limited(desk, 150);
    desk.world().fates = { Fate::LoseRequest };
    const Change lost = desk.change(ChangeKind::Buy, account, kNumber);
    const Change waiting = desk.change(ChangeKind::Buy, account, kOther);
    desk.runner().apply({ lost, waiting });
    QVERIFY(desk.until([&] { return desk.record(waiting.id).error.has_value(); }));
    Account raised = *desk.accounts().find(account);
    raised.monthlyLimit = euros(500);
    Outcome saved(desk.accounts().save(raised, {}, SecretKeeping::Keychain));
    QVERIFY(saved.wait() && saved.isOk());
    QVERIFY(desk.reaches(waiting.id, S::Done));
}

void TestWriteGate::aPriceNobodyToldDoesNotPassTheLimit()
{
    TestDesk desk;
    const auto account = limited(desk, 15000);
    Change buy = desk.change(ChangeKind::Buy, account, kNumber);
    buy.monthly.reset();
    desk.runner().apply({ buy });
    QTRY_COMPARE(desk.rejections.size(), 1);
    QCOMPARE(desk.world().sent.size(), 0);
}

void TestWriteGate::aLockedNumberIsNotReleased()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber) };
    const Change release = desk.change(ChangeKind::Release, account, kNumber);
    lock(desk, release.ref, true);
    desk.runner().apply({ release });
    QTRY_COMPARE(desk.rejections.size(), 1);
    QCOMPARE(desk.rejections.constFirst().second.kind, ErrorKind::Forbidden);
    QCOMPARE(desk.world().sent.size(), 0);
    lock(desk, release.ref, false);
    const Change again = desk.change(ChangeKind::Release, account, kNumber);
    desk.runner().apply({ again });
    QVERIFY(desk.reaches(again.id, S::Done));
}

void TestWriteGate::aLockThatComesWhileAReleaseWaitsHolds()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber) };
    desk.world().holdsReads = true;
    const Change release = desk.change(ChangeKind::Release, account, kNumber);
    desk.runner().apply({ release });
    QTRY_COMPARE(desk.record(release.id).state, S::Journaled);
    lock(desk, release.ref, true);
    QTRY_VERIFY(!desk.world().waitingReads.empty());
    desk.world().releaseReads();
    QVERIFY(desk.reaches(release.id, S::NotSent));
    QCOMPARE(desk.record(release.id).error->kind, ErrorKind::Forbidden);
    QCOMPARE(desk.world().sent.size(), 0);
}

void TestWriteGate::aLockDoesNotForbidSettings()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber) };
    Change configure = desk.change(ChangeKind::Configure, account, kNumber);
    configure.edits = { { u"webhook"_s, u"https://hooks.example/in"_s } };
    lock(desk, configure.ref, true);
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::Done));
}

void TestWriteGate::afterADamagedJournalNothingIsSentBeforeTheAccountWasReadWhole()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.stop();
    damageJournal(desk);
    desk.start();
    desk.runner().apply({ desk.change(ChangeKind::Buy, account, kNumber) });
    QTRY_COMPARE(desk.rejections.size(), 1);
    QCOMPARE(desk.rejections.constFirst().second.kind, ErrorKind::Forbidden);
    // Also at the next start, when nothing is damaged any more.
    desk.restart();
    desk.runner().apply({ desk.change(ChangeKind::Buy, account, kNumber) });
    QTRY_COMPARE(desk.rejections.size(), 2);
    desk.inventory().start();
    QVERIFY(desk.until([&] { return desk.inventory().status(account).finished.isValid(); }));
    desk.rest();
    const Change buy = desk.change(ChangeKind::Buy, account, kNumber);
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(desk.world().sent.size(), 1);
}

QTEST_GUILESS_MAIN(TestWriteGate)
#include "tst_writegate.moc"
