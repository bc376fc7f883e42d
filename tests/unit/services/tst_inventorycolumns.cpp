// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/services/testdesk.h"

#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

QList<OwnedNumber> many(int count)
{
    QList<OwnedNumber> numbers;
    for (int i = 0; i < count; ++i)
        numbers.append(ownedNumber(QString::number(447700900000LL + i)));
    return numbers;
}

const QString kNumber = u"447700900000"_s;

} // namespace

/// What the inventory keeps in memory, what it keeps on disk, and what it tells of both.
class TestInventoryColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalAccountsLieInTheSameColumns();
    void whatLeftBeforeItsAccountDidIsForgotten();
    void theCacheOfSeveralAccountsComesBack();
    void whatTheProviderSentIsReadFromTheDisk();
    void whatIsAsItWasIsNotToldAgain();
    void aRowIsToldWhenItsNumberLeaves();
    void whatIsLearntBeforeTheCacheIsReadIsNewer();
    void aPassThatWasCutIsInTheCache();
    void aReleasedNumberLeavesTheCache();

private:
    [[nodiscard]] static bool isRead(TestDesk &desk, const AccountId &account)
    {
        return desk.until([&] {
            const RefreshStatus status = desk.inventory().status(account);
            return status.finished.isValid() && !status.running && !status.fromCache;
        });
    }
};

void TestInventoryColumns::severalAccountsLieInTheSameColumns()
{
    TestDesk desk;
    desk.world(u"k1"_s).owned = many(3);
    desk.world(u"k2"_s).owned = many(2);
    desk.inventory().start();
    const auto first = desk.addAccount(u"k1"_s);
    const auto second = desk.addAccount(u"k2"_s);
    QVERIFY(isRead(desk, first) && isRead(desk, second));
    const NumberColumns &columns = desk.inventory().columns();
    QCOMPARE(columns.count(), 5);
    QCOMPARE(columns.count(first), 3);
    QCOMPARE(columns.count(second), 2);
    Outcome removed(desk.accounts().remove(first));
    QVERIFY(removed.wait());
    QCOMPARE(columns.count(), 2);
    QVERIFY(columns.find({ second, u"GB"_s, phone(kNumber) }));
}

void TestInventoryColumns::whatLeftBeforeItsAccountDidIsForgotten()
{
    TestDesk desk;
    desk.world(u"k1"_s).owned = many(5);
    desk.inventory().start();
    const auto first = desk.addAccount(u"k1"_s);
    const auto second = desk.addAccount(u"k2"_s);
    QVERIFY(isRead(desk, first) && isRead(desk, second));
    // Its row is still to be told when nobody owns anything any more.
    OwnedNumber number = ownedNumber(u"447700900999"_s);
    number.ref.account = second;
    desk.inventory().learn(number);
    desk.inventory().forget(number.ref);
    Outcome removed(desk.accounts().remove(first));
    QVERIFY(removed.wait());
    QSignalSpy told(&desk.inventory(), &Inventory::rowsChanged);
    desk.clock.advance(Inventory::kBatchEvery);
    desk.inventory().refresh(second);
    QVERIFY(isRead(desk, second));
    desk.rest();
    QCOMPARE(told.size(), 0);
    QCOMPARE(desk.inventory().columns().count(), 0);
}

void TestInventoryColumns::theCacheOfSeveralAccountsComesBack()
{
    TestDesk desk;
    desk.world(u"k1"_s).owned = many(130);
    desk.world(u"k2"_s).owned = many(20);
    const auto first = desk.addAccount(u"k1"_s);
    const auto second = desk.addAccount(u"k2"_s);
    desk.inventory().start();
    QVERIFY(isRead(desk, first) && isRead(desk, second));
    desk.rest();
    desk.world(u"k1"_s).holdsReads = true;
    desk.world(u"k2"_s).holdsReads = true;
    desk.restart();
    desk.inventory().start();
    QTRY_VERIFY(desk.inventory().status(second).fromCache);
    QCOMPARE(desk.inventory().count(first), 130);
    QCOMPARE(desk.inventory().count(second), 20);
}

void TestInventoryColumns::whatTheProviderSentIsReadFromTheDisk()
{
    TestDesk desk;
    desk.world().owned = many(2);
    desk.world().owned.first().raw = "{\"msisdn\":\"447700900000\"}";
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QVERIFY(isRead(desk, account));
    const NumberRef ref{ account, u"GB"_s, phone(kNumber) };
    QVERIFY(desk.inventory().find(ref)->raw.isEmpty());
    Outcome raw(desk.inventory().raw(ref));
    QVERIFY(raw.wait() && raw.isOk());
    QCOMPARE(raw.value(), desk.world().owned.first().raw);
    Outcome none(desk.inventory().raw({ account, u"GB"_s, phone(u"447700900999"_s) }));
    QVERIFY(none.wait() && none.isOk());
    QCOMPARE(none.value(), QByteArray());
}

void TestInventoryColumns::whatIsAsItWasIsNotToldAgain()
{
    TestDesk desk;
    desk.world().owned = many(3);
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QVERIFY(isRead(desk, account));
    desk.clock.advance(Inventory::kBatchEvery);
    QList<quint32> told;
    connect(
        &desk.inventory(), &Inventory::rowsChanged, this, [&](const QList<quint32> &rows) { told += rows; });
    desk.world().owned[1].label = u"Shop"_s;
    desk.inventory().refresh(account);
    QVERIFY(isRead(desk, account));
    desk.clock.advance(Inventory::kBatchEvery);
    QCOMPARE(told.size(), 1);
    QCOMPARE(desk.inventory().columns().at(told.constFirst()).label, u"Shop"_s);
}

void TestInventoryColumns::aRowIsToldWhenItsNumberLeaves()
{
    TestDesk desk;
    desk.world().owned = many(3);
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QVERIFY(isRead(desk, account));
    const NumberRef ref{ account, u"GB"_s, phone(kNumber) };
    const auto row = desk.inventory().columns().find(ref);
    QVERIFY(row);
    QSignalSpy left(&desk.inventory(), &Inventory::rowsRemoved);
    desk.inventory().forget(ref);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().first().value<QList<quint32>>(), QList<quint32>{ *row });
    QVERIFY(!desk.inventory().columns().isUsed(*row));
}

void TestInventoryColumns::whatIsLearntBeforeTheCacheIsReadIsNewer()
{
    TestDesk desk;
    desk.world().owned = many(1);
    desk.world().owned.first().label = u"Old"_s;
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QVERIFY(isRead(desk, account));
    desk.rest();
    desk.world().holdsReads = true;
    desk.restart();
    desk.inventory().start();
    OwnedNumber newer = ownedNumber(kNumber);
    newer.ref.account = account;
    newer.label = u"New"_s;
    desk.inventory().learn(newer);
    QTRY_VERIFY(desk.inventory().status(account).fromCache);
    QCOMPARE(desk.inventory().find(newer.ref)->label, u"New"_s);
    QCOMPARE(desk.inventory().count(account), 1);
}

void TestInventoryColumns::aPassThatWasCutIsInTheCache()
{
    TestDesk desk;
    desk.world().owned = many(150);
    desk.world().secondPageError = makeError(ErrorKind::BadAnswer);
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QVERIFY(desk.until([&] { return desk.inventory().status(account).error.has_value(); }));
    QCOMPARE(desk.inventory().count(account), 100);
    desk.world().holdsReads = true;
    desk.restart();
    desk.inventory().start();
    QTRY_COMPARE(desk.inventory().count(account), 100);
    // Nobody knows what it owns altogether.
    QVERIFY(!desk.inventory().status(account).finished.isValid());
}

void TestInventoryColumns::aReleasedNumberLeavesTheCache()
{
    TestDesk desk;
    desk.world().owned = many(2);
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QVERIFY(isRead(desk, account));
    desk.inventory().forget({ account, u"GB"_s, phone(kNumber) });
    desk.rest();
    desk.world().holdsReads = true;
    desk.restart();
    desk.inventory().start();
    QTRY_VERIFY(desk.inventory().status(account).fromCache);
    QCOMPARE(desk.inventory().count(account), 1);
}

QTEST_GUILESS_MAIN(TestInventoryColumns)
#include "tst_inventorycolumns.moc"
