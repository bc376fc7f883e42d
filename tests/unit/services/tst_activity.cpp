// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/services/testdesk.h"

#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using S = ChangeState;

namespace {

const QString kOne = u"447700900001"_s;
const QString kTwo = u"447700900002"_s;
const QString kThree = u"447700900003"_s;

QStringList ids(const QList<ChangeRecord> &records)
{
    QStringList all;
    for (const ChangeRecord &record : records)
        all.append(record.change.id);
    return all;
}

} // namespace

class TestActivity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUnsettledIsOnTopThenTheNewest();
    void theJournalIsThereAgainAtTheNextStart();
    void anUnsettledChangeIsFoundByItsNumber();
    void theLastSetValuesAreKnown();
    void aJournalThatCannotBeReadIsSaid();
    void olderRowsAreReadWhenTheyAreWanted();
    void everythingIsTheWholeJournal();
};

void TestActivity::whatIsUnsettledIsOnTopThenTheNewest()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    const Change lost = desk.change(ChangeKind::Buy, account, kOne);
    desk.world().fates = { Fate::LoseRequest };
    desk.runner().apply({ lost });
    QVERIFY(desk.reaches(lost.id, S::Doubtful));
    QStringList expected{ lost.id };
    for (const QString &digits : { kTwo, kThree }) {
        desk.clock.advance(1s);
        const Change buy = desk.change(ChangeKind::Buy, account, digits);
        desk.runner().apply({ buy });
        QVERIFY(desk.reaches(buy.id, S::Done));
        expected.insert(1, buy.id);
    }
    QCOMPARE(ids(desk.activity().records()), expected);
    QCOMPARE(desk.activity().unsettledCount(), 1);
    QVERIFY(desk.reaches(lost.id, S::NotDone, 10s));
    QCOMPARE(desk.activity().unsettledCount(), 0);
    QCOMPARE(desk.activity().records().constLast().change.id, lost.id);
}

void TestActivity::theJournalIsThereAgainAtTheNextStart()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    const Change first = desk.change(ChangeKind::Buy, account, kOne);
    const Change second = desk.change(ChangeKind::Buy, account, kTwo);
    desk.world().fates = { Fate::Hold };
    desk.runner().apply({ first });
    QTRY_COMPARE(desk.world().held.size(), size_t(1));
    desk.clock.advance(1s);
    desk.runner().apply({ second });
    QTRY_COMPARE(desk.record(second.id).state, S::Journaled);
    desk.restart();
    QSignalSpy loaded(&desk.activity(), &Activity::loaded);
    desk.activity().load();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(ids(desk.activity().records()), (QStringList{ second.id, first.id }));
    desk.runner().resume();
    QVERIFY(desk.reaches(second.id, S::NotSent));
    QTRY_COMPARE(desk.activity().find(second.id)->state, S::NotSent);
    QCOMPARE(desk.activity().records().constFirst().change.id, first.id);
}

void TestActivity::anUnsettledChangeIsFoundByItsNumber()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    const Change buy = desk.change(ChangeKind::Buy, account, kOne);
    desk.world().fates = { Fate::Hold };
    desk.runner().apply({ buy });
    QTRY_VERIFY(desk.activity().unsettled(buy.ref).has_value());
    QVERIFY(!desk.activity().unsettled({ account, u"GB"_s, phone(kTwo) }));
    QTRY_COMPARE(desk.world().held.size(), size_t(1));
    desk.world().held.front().finish(answeredError(ErrorKind::Refused, Delivery::Answered));
    QVERIFY(desk.reaches(buy.id, S::Refused));
    QVERIFY(!desk.activity().unsettled(buy.ref));
}

void TestActivity::theLastSetValuesAreKnown()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kOne) };
    Change configure = desk.change(ChangeKind::Configure, account, kOne);
    configure.edits = { { u"system"_s, u"inbound"_s } };
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::Done));
    Outcome lastSet(desk.activity().lastSet(configure.ref));
    QVERIFY(lastSet.wait());
    QCOMPARE(lastSet.value().value(u"system"_s), u"inbound"_s);
}

void TestActivity::aJournalThatCannotBeReadIsSaid()
{
    TestDesk desk;
    desk.withoutJournal();
    QSignalSpy failed(&desk.activity(), &Activity::failed);
    desk.activity().load();
    QTRY_COMPARE(failed.size(), 1);
    desk.runner().resume();
    QTRY_COMPARE(failed.size(), 2);
}

void TestActivity::olderRowsAreReadWhenTheyAreWanted()
{
    TestDesk desk;
    const QStringList newestFirst = desk.fillJournal(Activity::kRows + Activity::kOlderRows + 1);
    QSignalSpy loaded(&desk.activity(), &Activity::loaded);
    QSignalSpy older(&desk.activity(), &Activity::olderLoaded);
    QVERIFY(!desk.activity().hasOlder());
    desk.activity().loadOlder(); // nothing is known of the journal yet
    desk.activity().load();
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(older.isEmpty());
    QCOMPARE(desk.activity().records().size(), Activity::kRows);
    QVERIFY(desk.activity().hasOlder());
    desk.activity().loadOlder();
    desk.activity().loadOlder(); // once at a time
    QTRY_COMPARE(older.size(), 1);
    QCOMPARE(desk.activity().records().size(), Activity::kRows + Activity::kOlderRows);
    desk.activity().load(); // reading the newest again leaves the place
    QTRY_COMPARE(loaded.size(), 2);
    QVERIFY(desk.activity().hasOlder());
    desk.activity().loadOlder();
    QTRY_COMPARE(older.size(), 2);
    QVERIFY(!desk.activity().hasOlder());
    QCOMPARE(ids(desk.activity().records()), newestFirst);
    QVERIFY(desk.activity().find(newestFirst.constLast()));
    QSignalSpy failed(&desk.activity(), &Activity::failed);
    desk.activity().loadOlder(); // there is nothing left
    desk.rest();
    QCOMPARE(older.size(), 2);
    QVERIFY(failed.isEmpty());
}

void TestActivity::everythingIsTheWholeJournal()
{
    TestDesk desk;
    const QStringList newestFirst = desk.fillJournal(2001);
    Outcome all(desk.activity().everything());
    QVERIFY(all.wait() && all.isOk());
    QStringList read;
    for (const QList<ChangeRecord> &part : all.value())
        read << ids(part);
    QCOMPARE(read, newestFirst);
    QVERIFY(desk.activity().records().isEmpty());
}

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
