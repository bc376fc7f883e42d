// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/services/testdesk.h"

#include <QSignalSpy>

#include <algorithm>
#include <numeric>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<OwnedNumber> many(int count)
{
    QList<OwnedNumber> numbers;
    for (int i = 0; i < count; ++i)
        numbers.append(ownedNumber(QString::number(447700900000LL + i)));
    return numbers;
}

const QString kNumber = u"447700900000"_s;

/// Of three pages the second one does not come.
AccountId beginCutList(TestDesk &desk)
{
    desk.world().owned = many(250);
    desk.world().secondPageError = answeredError(ErrorKind::ProviderDown, Delivery::Unknown);
    const AccountId account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    return account;
}

} // namespace

class TestInventory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountIsListedAsSoonAsItIsReady();
    void theLastInventoryIsShownBeforeTheProviderAnswers();
    void rowsComeInBatches();
    void aNumberLeavesAfterACompletePass();
    void aNumberThatOneReadingMissedStays();
    void aCutListGoesOnWhereItEnded();
    void noNumberLeavesAfterAnError();
    void noNumberLeavesWhileRowsCouldNotBeRead();
    void aWrongTotalIsSaid();
    void cancellingKeepsWhatWasShown();
    void whatIsAskedForIsMergedAndNothingLeaves();
    void askingKeepsTheProvidersOrder();
    void whatAWriteTaughtSurvivesThePassUnderWay();
    void aReleasedNumberIsNotBroughtBackByThePassUnderWay();
    void aReleasedNumberIsNotBroughtBackByAnEarlierQuestion();
    void aNumberThatIsBackIsFoundByALaterQuestion();
    void aPassThatMayHavePassedByIsFollowedByAnother();
    void aCutPassThatGoesOnIsFollowedByAnother();
    void whatIsDueAfterAPassStaysDueWhenThatIsCut();
    void changedSettingsAreKeptAsSnapshots();
    void newCredentialsListAnew();
    void aRemovedAccountTakesItsNumbersAway();
};

void TestInventory::anAccountIsListedAsSoonAsItIsReady()
{
    TestDesk desk;
    desk.world().owned = many(250);
    desk.inventory().start();
    const auto account = desk.addAccount(u"k1"_s);
    QVERIFY(desk.until([&] { return desk.inventory().status(account).finished.isValid(); }));
    QCOMPARE(desk.inventory().count(account), 250);
    const RefreshStatus status = desk.inventory().status(account);
    QCOMPARE(status.listed, 250);
    QCOMPARE(status.total, std::optional<qint64>(250));
    QVERIFY(!status.mismatch() && !status.running && !status.fromCache);
    QCOMPARE(desk.inventory().find({ account, u"GB"_s, phone(kNumber) })->ref.account, account);
}

void TestInventory::theLastInventoryIsShownBeforeTheProviderAnswers()
{
    TestDesk desk;
    desk.world().owned = many(120);
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QVERIFY(desk.until([&] { return desk.inventory().status(account).finished.isValid(); }));
    desk.rest();
    desk.world().holdsReads = true;
    desk.restart();
    desk.inventory().start();
    QTRY_COMPARE(desk.inventory().count(account), 120);
    QVERIFY(desk.inventory().status(account).fromCache);
    QVERIFY(desk.inventory().status(account).running);
    desk.world().releaseReads();
    QVERIFY(desk.until([&] { return !desk.inventory().status(account).running; }));
    QVERIFY(!desk.inventory().status(account).fromCache);
}

void TestInventory::rowsComeInBatches()
{
    TestDesk desk;
    constexpr int kCount = Inventory::kBatch * 5 / 2;
    desk.world().owned = many(kCount);
    QList<qsizetype> batches;
    connect(&desk.inventory(), &Inventory::rowsChanged, this,
        [&](const QList<quint32> &rows) { batches.append(rows.size()); });
    desk.inventory().start();
    const auto account = desk.addAccount(u"k1"_s);
    QTRY_VERIFY(desk.inventory().status(account).finished.isValid());
    QVERIFY(batches.isEmpty()); // the clock stands still
    desk.clock.advance(Inventory::kBatchEvery);
    QCOMPARE(batches, QList<qsizetype>{ Inventory::kBatch });
    for (int i = 0; i < 10; ++i)
        desk.clock.advance(Inventory::kBatchEvery);
    QCOMPARE(std::accumulate(batches.begin(), batches.end(), qsizetype(0)), kCount);
    QCOMPARE(*std::max_element(batches.begin(), batches.end()), Inventory::kBatch);
}

void TestInventory::aNumberLeavesAfterACompletePass()
{
    TestDesk desk;
    desk.world().owned = many(3);
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QTRY_VERIFY(desk.inventory().status(account).finished.isValid());
    QList<NumberRef> removed;
    connect(
        &desk.inventory(), &Inventory::removed, this, [&](const QList<NumberRef> &refs) { removed += refs; });
    desk.world().owned.removeFirst();
    desk.inventory().refresh(account);
    QTRY_COMPARE(desk.inventory().count(account), 2);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.constFirst().number.digits(), kNumber);
    QVERIFY(!desk.inventory().find(removed.constFirst()));
}

void TestInventory::aNumberThatOneReadingMissedStays()
{
    TestDesk desk;
    desk.world().owned = many(3);
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QTRY_VERIFY(desk.inventory().status(account).finished.isValid());
    QList<NumberRef> removed;
    connect(
        &desk.inventory(), &Inventory::removed, this, [&](const QList<NumberRef> &refs) { removed += refs; });
    desk.world().owned.removeFirst();
    desk.world().holdsReads = true;
    desk.inventory().refresh(account);
    desk.world().releaseReads();
    desk.world().holdsReads = true;
    QTRY_COMPARE(desk.world().waitingReads.size(), size_t(1)); // it looks again
    QVERIFY(desk.inventory().status(account).running);
    desk.world().owned = many(3);
    desk.world().releaseReads();
    QTRY_VERIFY(!desk.inventory().status(account).running);
    QCOMPARE(desk.inventory().count(account), 3);
    QVERIFY(removed.isEmpty());
    QVERIFY(!desk.inventory().status(account).mismatch());
}

void TestInventory::aCutListGoesOnWhereItEnded()
{
    TestDesk desk;
    const auto account = beginCutList(desk);
    QTRY_VERIFY(desk.inventory().status(account).error.has_value());
    QCOMPARE(desk.inventory().count(account), 100);
    desk.world().secondPageError.reset();
    desk.world().listed.clear();
    desk.inventory().refresh(account);
    QTRY_VERIFY(!desk.inventory().status(account).running);
    QCOMPARE(desk.world().listed.size(), 2); // the first page is not asked for again
    const RefreshStatus status = desk.inventory().status(account);
    QCOMPARE(desk.inventory().count(account), 250);
    QCOMPARE(status.listed, 250);
    QVERIFY(!status.error && !status.mismatch() && status.finished.isValid());
}

void TestInventory::noNumberLeavesAfterAnError()
{
    TestDesk desk;
    desk.world().owned = many(150);
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QTRY_VERIFY(desk.inventory().status(account).finished.isValid());
    desk.world().owned.removeFirst();
    desk.world().secondPageError = answeredError(ErrorKind::BadAnswer, Delivery::Unknown);
    desk.inventory().refresh(account);
    QTRY_VERIFY(desk.inventory().status(account).error.has_value());
    QCOMPARE(desk.inventory().count(account), 150);
    QVERIFY(!desk.inventory().status(account).running);
}

void TestInventory::noNumberLeavesWhileRowsCouldNotBeRead()
{
    TestDesk desk;
    desk.world().owned = many(3);
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QTRY_VERIFY(desk.inventory().status(account).finished.isValid());
    desk.world().owned.removeFirst();
    desk.world().rowErrors = { makeError(ErrorKind::BadAnswer, u"Row 1 has no number."_s) };
    desk.world().claimedTotal = 3;
    desk.inventory().refresh(account);
    QTRY_COMPARE(desk.inventory().status(account).rowErrors.size(), 1);
    QTRY_VERIFY(!desk.inventory().status(account).running);
    QCOMPARE(desk.inventory().count(account), 3);
    QVERIFY(desk.inventory().status(account).mismatch());
}

void TestInventory::aWrongTotalIsSaid()
{
    TestDesk desk;
    desk.world().owned = many(3);
    desk.world().claimedTotal = 5;
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QTRY_VERIFY(desk.inventory().status(account).finished.isValid());
    QVERIFY(desk.inventory().status(account).mismatch());
    QCOMPARE(desk.inventory().count(account), 3);
}

void TestInventory::cancellingKeepsWhatWasShown()
{
    TestDesk desk;
    desk.world().owned = many(3);
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QTRY_VERIFY(desk.inventory().status(account).finished.isValid());
    const QDateTime read = desk.inventory().status(account).finished;
    desk.clock.advance(60s);
    desk.world().holdsReads = true;
    desk.inventory().refresh(account);
    QVERIFY(desk.inventory().status(account).running);
    desk.inventory().cancel(account);
    QTRY_VERIFY(!desk.inventory().status(account).running);
    QCOMPARE(desk.inventory().status(account).error->kind, ErrorKind::Cancelled);
    QCOMPARE(desk.inventory().status(account).finished, read);
    QCOMPARE(desk.inventory().count(account), 3);
}

void TestInventory::whatIsAskedForIsMergedAndNothingLeaves()
{
    TestDesk desk;
    desk.world().owned = many(2);
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QTRY_VERIFY(desk.inventory().status(account).finished.isValid());
    desk.world().owned = { ownedNumber(u"447700900777"_s) };
    const OwnedQuery query{ { { u"app"_s, u"11"_s } } };
    Outcome asked(desk.inventory().ask(account, query));
    QVERIFY(asked.wait() && asked.isOk());
    QCOMPARE(desk.world().listed.constLast(), query);
    QCOMPARE(asked.value().size(), 1);
    QCOMPARE(desk.inventory().count(account), 3);
}

void TestInventory::askingKeepsTheProvidersOrder()
{
    TestDesk desk;
    QList<OwnedNumber> reversed = many(250);
    std::reverse(reversed.begin(), reversed.end());
    desk.world().owned = reversed;
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    Outcome asked(desk.inventory().ask(account, { { { u"country"_s, u"GB"_s } } }));
    QVERIFY(asked.wait());
    QCOMPARE(asked.value().size(), 250);
    QCOMPARE(asked.value().constFirst().number, reversed.constFirst().ref.number);
    QCOMPARE(asked.value().constLast().number, reversed.constLast().ref.number);
}

void TestInventory::whatAWriteTaughtSurvivesThePassUnderWay()
{
    TestDesk desk;
    desk.world().owned = many(2);
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().holdsReads = true;
    desk.inventory().start();
    QVERIFY(desk.inventory().status(account).running);
    OwnedNumber bought = ownedNumber(u"447700900777"_s);
    bought.ref.account = account;
    desk.inventory().learn(bought);
    desk.world().releaseReads();
    QTRY_VERIFY(desk.inventory().status(account).finished.isValid());
    QVERIFY(desk.inventory().find(bought.ref));
    QCOMPARE(desk.inventory().count(account), 3);
}

void TestInventory::aReleasedNumberIsNotBroughtBackByThePassUnderWay()
{
    TestDesk desk;
    desk.world().owned = many(2);
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().holdsReads = true;
    desk.inventory().start();
    desk.inventory().forget({ account, u"GB"_s, phone(kNumber) });
    desk.world().releaseReads();
    QTRY_VERIFY(desk.inventory().status(account).finished.isValid());
    QCOMPARE(desk.inventory().count(account), 1);
}

void TestInventory::aReleasedNumberIsNotBroughtBackByAnEarlierQuestion()
{
    TestDesk desk;
    desk.world().owned = many(2) << ownedNumber(u"447700900777"_s);
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QTRY_VERIFY(desk.inventory().status(account).finished.isValid());
    desk.world().holdsReads = true;
    Outcome asked(desk.inventory().ask(account, {}));
    desk.inventory().forget({ account, u"GB"_s, phone(u"447700900777"_s) });
    desk.world().releaseReads();
    QVERIFY(asked.wait());
    QVERIFY(!desk.inventory().find({ account, u"GB"_s, phone(u"447700900777"_s) }));
    QCOMPARE(desk.inventory().count(account), 2);
}

void TestInventory::aNumberThatIsBackIsFoundByALaterQuestion()
{
    TestDesk desk;
    desk.world().owned = many(2) << ownedNumber(u"447700900777"_s);
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QTRY_VERIFY(desk.inventory().status(account).finished.isValid());
    desk.inventory().forget({ account, u"GB"_s, phone(u"447700900777"_s) });
    Outcome asked(desk.inventory().ask(account, {}));
    QVERIFY(asked.wait());
    QCOMPARE(desk.inventory().count(account), 3);
}

void TestInventory::aPassThatMayHavePassedByIsFollowedByAnother()
{
    TestDesk desk;
    desk.world().owned = many(2);
    desk.world().pageSize = 1;
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QTRY_VERIFY(desk.inventory().status(account).finished.isValid());
    const auto readings = [&desk] {
        return desk.world().listed.size() / 2; // of two pages each
    };
    const auto before = readings();
    desk.world().holdsReads = true;
    desk.inventory().refresh(account);
    desk.inventory().refresh(account); // impatience alone is no reason
    desk.world().releaseReads();
    QTRY_VERIFY(!desk.inventory().status(account).running);
    QCOMPARE(readings(), before + 1);
    desk.world().holdsReads = true;
    desk.inventory().refresh(account);
    desk.inventory().refreshSince(account);
    desk.world().releaseReads();
    QTRY_COMPARE(readings(), before + 3);
    QTRY_VERIFY(!desk.inventory().status(account).running);
    desk.inventory().refreshSince(account); // nothing is under way: one is enough
    QTRY_COMPARE(readings(), before + 4);
    QTRY_VERIFY(!desk.inventory().status(account).running);
    QCOMPARE(readings(), before + 4);
}

// As many as before, so that no count tells what has moved on a page that was read before the cut.
void TestInventory::aCutPassThatGoesOnIsFollowedByAnother()
{
    TestDesk desk;
    const auto account = beginCutList(desk);
    QTRY_VERIFY(desk.inventory().status(account).error.has_value());
    desk.world().secondPageError.reset();
    desk.world().owned.first() = ownedNumber(u"447700900777"_s);
    desk.world().listed.clear();
    desk.inventory().refreshSince(account);
    QTRY_VERIFY(desk.inventory().find({ account, u"GB"_s, phone(u"447700900777"_s) }));
    QTRY_VERIFY(!desk.inventory().status(account).running);
    QVERIFY(!desk.inventory().find({ account, u"GB"_s, phone(kNumber) }));
    QCOMPARE(desk.inventory().count(account), 250);
    // What is left of the cut one, and a whole one, twice: it misses a number that is known.
    QCOMPARE(desk.world().listed.size(), 2 + 3 + 3);
}

void TestInventory::whatIsDueAfterAPassStaysDueWhenThatIsCut()
{
    TestDesk desk;
    desk.world().owned = many(250);
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QTRY_VERIFY(desk.inventory().status(account).finished.isValid());
    desk.world().secondPageError = answeredError(ErrorKind::ProviderDown, Delivery::Unknown);
    desk.world().holdsReads = true;
    desk.inventory().refresh(account);
    desk.inventory().refreshSince(account);
    desk.world().releaseReads();
    QTRY_VERIFY(desk.inventory().status(account).error.has_value());
    QVERIFY(!desk.inventory().status(account).running); // nobody has asked for more
    desk.world().secondPageError.reset();
    desk.world().owned.first() = ownedNumber(u"447700900777"_s);
    desk.inventory().refresh(account);
    QTRY_VERIFY(desk.inventory().find({ account, u"GB"_s, phone(u"447700900777"_s) }));
    QTRY_VERIFY(!desk.inventory().status(account).running);
    QCOMPARE(desk.inventory().count(account), 250);
    // Once is enough.
    desk.world().listed.clear();
    desk.inventory().refresh(account);
    QTRY_VERIFY(!desk.inventory().status(account).running);
    QCOMPARE(desk.world().listed.size(), 3);
}

void TestInventory::changedSettingsAreKeptAsSnapshots()
{
    TestDesk desk;
    const SettingValues first{ { u"webhook"_s, u"https://one.example/"_s } };
    const SettingValues second{ { u"webhook"_s, u"https://two.example/"_s } };
    desk.world().owned = { ownedNumber(kNumber, first) };
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QTRY_VERIFY(desk.inventory().status(account).finished.isValid());
    desk.world().owned.first().settings = second;
    desk.inventory().refresh(account);
    QTRY_VERIFY(!desk.inventory().status(account).running);
    desk.inventory().refresh(account);
    QTRY_VERIFY(!desk.inventory().status(account).running);
    desk.rest();
    Outcome history(desk.snapshots().history({ account, u"GB"_s, phone(kNumber) }));
    QVERIFY(history.wait());
    QCOMPARE(history.value().size(), 2);
    QCOMPARE(history.value().at(0).settings, second);
    QCOMPARE(history.value().at(1).settings, first);
}

void TestInventory::newCredentialsListAnew()
{
    TestDesk desk;
    desk.world().owned = many(2);
    desk.world().holdsReads = true;
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QVERIFY(desk.inventory().status(account).running);
    desk.world(u"k2"_s).owned = many(5);
    Account moved = *desk.accounts().find(account);
    moved.credentials.insert(u"key"_s, u"k2"_s);
    Outcome saved(desk.accounts().save(moved, {}, SecretKeeping::Keychain));
    QVERIFY(saved.wait() && saved.isOk());
    QTRY_VERIFY(desk.inventory().status(account).finished.isValid());
    QCOMPARE(desk.inventory().count(account), 5);
    // Another label is no reason to ask again.
    const qsizetype listed = desk.world(u"k2"_s).listed.size();
    moved.label = u"Desk"_s;
    Outcome renamed(desk.accounts().save(moved, {}, SecretKeeping::Keychain));
    QVERIFY(renamed.wait() && renamed.isOk());
    settle();
    QCOMPARE(desk.world(u"k2"_s).listed.size(), listed);
}

void TestInventory::aRemovedAccountTakesItsNumbersAway()
{
    TestDesk desk;
    desk.world().owned = many(2);
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QTRY_VERIFY(desk.inventory().status(account).finished.isValid());
    QSignalSpy reset(&desk.inventory(), &Inventory::reset);
    Outcome removed(desk.accounts().remove(account));
    QVERIFY(removed.wait());
    QCOMPARE(desk.inventory().count(account), 0);
    QVERIFY(!reset.isEmpty());
    const auto reading
        = std::make_shared<CacheReading>(QList<AccountId>{ account }, CacheReading::Pieces::Growing);
    Outcome cached(desk.cache().read(reading));
    QVERIFY(cached.wait() && cached.isOk());
    QCOMPARE(cached.value().columns.count(), 0);
}

QTEST_GUILESS_MAIN(TestInventory)
#include "tst_inventory.moc"
