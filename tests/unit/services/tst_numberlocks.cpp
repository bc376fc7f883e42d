// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/numberlocks.h"

#include "unit/services/testdesk.h"

#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const NumberRef kOne{ u"account-1"_s, u"GB"_s, phone(u"447700900001"_s) };
const NumberRef kTwo{ u"account-1"_s, u"GB"_s, phone(u"447700900002"_s) };

} // namespace

class TestNumberLocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLockIsKnownWhenItIsOnTheDisk();
    void locksOutliveTheProgram();
    void aLockThatNobodyWaitsForIsKeptAllTheSame();
    void whatIsSetWhileTheyAreReadIsNewer();
    void withoutAJournalNothingIsLocked();
};

void TestNumberLocks::aLockIsKnownWhenItIsOnTheDisk()
{
    TestDesk desk;
    QSignalSpy changed(&desk.locks(), &NumberLocks::changed);
    Outcome locked(desk.locks().setLocked(kOne, true));
    QVERIFY(!desk.locks().isLocked(kOne));
    QVERIFY(locked.wait() && locked.isOk());
    QVERIFY(desk.locks().isLocked(kOne));
    QVERIFY(!desk.locks().isLocked(kTwo));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<NumberRef>(), kOne);
    Outcome kept(desk.annotations().isLocked(kOne));
    QVERIFY(kept.wait() && kept.value());
}

void TestNumberLocks::locksOutliveTheProgram()
{
    TestDesk desk;
    Outcome one(desk.locks().setLocked(kOne, true));
    Outcome two(desk.locks().setLocked(kTwo, true));
    Outcome opened(desk.locks().setLocked(kTwo, false));
    QVERIFY(opened.wait() && opened.isOk() && one.isOk() && two.isOk());
    desk.restart();
    QVERIFY(!desk.locks().isLocked(kOne));
    QSignalSpy loaded(&desk.locks(), &NumberLocks::loaded);
    desk.locks().load();
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(desk.locks().isLocked(kOne));
    QVERIFY(!desk.locks().isLocked(kTwo));
}

void TestNumberLocks::aLockThatNobodyWaitsForIsKeptAllTheSame()
{
    TestDesk desk;
    desk.locks().setLocked(kOne, true).reset();
    QTRY_VERIFY(desk.locks().isLocked(kOne));
}

void TestNumberLocks::whatIsSetWhileTheyAreReadIsNewer()
{
    TestDesk desk;
    Outcome locked(desk.locks().setLocked(kOne, true));
    QVERIFY(locked.wait() && locked.isOk());
    desk.restart();
    QSignalSpy loaded(&desk.locks(), &NumberLocks::loaded);
    desk.locks().load();
    Outcome opened(desk.locks().setLocked(kOne, false));
    QVERIFY(opened.wait() && opened.isOk());
    QCOMPARE(loaded.size(), 1);
    QVERIFY(!desk.locks().isLocked(kOne));
}

void TestNumberLocks::withoutAJournalNothingIsLocked()
{
    TestDesk desk;
    desk.withoutJournal();
    QSignalSpy failed(&desk.locks(), &NumberLocks::failed);
    desk.locks().load();
    QTRY_COMPARE(failed.size(), 1);
    Outcome locked(desk.locks().setLocked(kOne, true));
    QVERIFY(locked.wait() && !locked.isOk());
    QVERIFY(!desk.locks().isLocked(kOne));
}

QTEST_GUILESS_MAIN(TestNumberLocks)
#include "tst_numberlocks.moc"
