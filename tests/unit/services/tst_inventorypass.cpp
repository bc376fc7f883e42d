// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/inventorypass.h"

#include "support/manualclock.h"
#include "support/outcome.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;

namespace {

using OwnedPage = Page<OwnedNumber>;

OwnedNumber numberAt(int place)
{
    OwnedNumber number;
    number.ref = { u"account"_s, u"GB"_s, *PhoneNumber::fromDigits(QString::number(447700900000 + place)) };
    return number;
}

/// A list whose pages a test may change between two readings, and what a desk knows of it.
class Desk final
{
public:
    Desk()
        : pass(clock,
            { [this](const PageToken &token) { return answer(token); },
                [](const std::function<void()> &then) { then(); },
                [this](const QList<OwnedNumber> &numbers) {
                    for (const OwnedNumber &number : numbers)
                        seen.insert(number.ref);
                },
                [this] { return !(known - seen).isEmpty(); },
                [this](const PassOutcome &outcome) { ends.append(outcome); } })
    { }

    /// Pages of ten numbers; the tokens are the places where they start.
    void list(int count, std::optional<qint64> total)
    {
        pages.clear();
        for (int from = 0; from < count; from += 10) {
            OwnedPage page;
            for (int place = from; place < std::min(count, from + 10); ++place)
                page.items.append(numberAt(place));
            page.total = total;
            page.next = from + 10 < count ? QString::number(from + 10) : QString();
            set(from == 0 ? PageToken() : QString::number(from), page);
        }
    }

    void set(const PageToken &token, const Result<OwnedPage> &page) { pages.insert_or_assign(token, page); }
    [[nodiscard]] OwnedPage &page(const PageToken &token) { return pages.at(token).value(); }

    void know(int count)
    {
        for (int place = 0; place < count; ++place)
            known.insert(numberAt(place).ref);
    }

    /// Begins a pass as a desk does, and waits for its end.
    [[nodiscard]] PassOutcome run()
    {
        if (!pass.wouldGoOn())
            seen.clear();
        ends.clear();
        asked.clear();
        pass.start();
        settle();
        if (ends.size() != 1)
            qFatal("A pass ends once.");
        return ends.first();
    }

    ManualClock clock;
    std::map<PageToken, Result<OwnedPage>> pages;
    std::function<void()> afterFirstReading; ///< called when the first page is asked for again
    QSet<NumberRef> known;
    QSet<NumberRef> seen;
    QList<PassOutcome> ends;
    QList<PageToken> asked;
    InventoryPass pass;

private:
    OperationPtr<OwnedPage> answer(const PageToken &token)
    {
        if (asked.contains(token) && token.isEmpty() && afterFirstReading)
            std::exchange(afterFirstReading, nullptr)();
        asked.append(token);
        const auto found = pages.find(token);
        return finishedOperation<OwnedPage>(
            found == pages.end() ? Result<OwnedPage>(makeError(ErrorKind::NotFound)) : found->second);
    }
};

} // namespace

class TestInventoryPass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneReadingIsEnoughWhenItAddsUp();
    void whatIsMissedIsReadForASecondTime();
    void whatASecondReadingSeesIsNotGone();
    void aSmallerCountThanTheTotalIsReadAgainOnce();
    void aGreaterCountThanTheTotalIsReadAgainOnce();
    void aDifferenceThatStaysIsNotLookedIntoEachTime();
    void anExcessThatStaysMakesNothingGoneAtTheFirstSight();
    void aSecondReadingIsNotInParts();
    void rowsThatCannotBeReadLeaveItOpen();
    void aCutIsGoneOnWith();
    void aCutSecondReadingIsGoneOnWith();
    void aCancelIsGoneOnWith();
    void anOldCutIsForgotten();
    void placesThatNoLongerHoldAreReadFromTheStart();
    void aDroppedPassIsSilentAndForgotten();
};

void TestInventoryPass::oneReadingIsEnoughWhenItAddsUp()
{
    Desk desk;
    desk.list(35, 35);
    desk.know(35);
    const PassOutcome end = desk.run();
    QVERIFY(end.whole);
    QCOMPARE(end.listed, 35);
    QCOMPARE(end.total, std::optional<qint64>(35));
    QCOMPARE(desk.asked.size(), 4);
}

void TestInventoryPass::whatIsMissedIsReadForASecondTime()
{
    for (const std::optional<qint64> total : { std::optional<qint64>(30), std::optional<qint64>() }) {
        Desk desk;
        desk.list(30, total);
        desk.know(31);
        const PassOutcome end = desk.run();
        QVERIFY(end.whole);
        QCOMPARE(end.listed, 30);
        QCOMPARE(desk.asked.size(), 6);
        QVERIFY(!desk.seen.contains(numberAt(30).ref)); // gone, twice over
    }
}

void TestInventoryPass::whatASecondReadingSeesIsNotGone()
{
    // Somebody released a number of the first page while the second was read, and all moved up by one.
    Desk desk;
    desk.list(30, 29);
    desk.page(u"10"_s).items.removeFirst();
    desk.know(30);
    desk.afterFirstReading = [&] { desk.list(30, 30); };
    const PassOutcome end = desk.run();
    QVERIFY(end.whole);
    QVERIFY(desk.seen.contains(numberAt(10).ref));
    QCOMPARE(desk.asked.size(), 6);
}

void TestInventoryPass::aSmallerCountThanTheTotalIsReadAgainOnce()
{
    Desk desk;
    desk.list(30, 31);
    const PassOutcome end = desk.run();
    QVERIFY(!end.whole);
    QVERIFY(!end.error);
    QCOMPARE(end.listed, 30);
    QCOMPARE(end.total, std::optional<qint64>(31));
    QCOMPARE(desk.asked.size(), 6);
}

void TestInventoryPass::aGreaterCountThanTheTotalIsReadAgainOnce()
{
    Desk desk;
    desk.list(30, 29);
    desk.afterFirstReading = [&] { desk.list(29, 29); };
    const PassOutcome end = desk.run();
    QVERIFY(end.whole);
    QCOMPARE(end.listed, 29);
    QCOMPARE(desk.asked.size(), 6);
}

void TestInventoryPass::aDifferenceThatStaysIsNotLookedIntoEachTime()
{
    Desk desk;
    desk.list(30, 31);
    QVERIFY(!desk.run().whole);
    QCOMPARE(desk.asked.size(), 6);
    QVERIFY(!desk.run().whole);
    QCOMPARE(desk.asked.size(), 3);
    desk.list(30, 32);
    QVERIFY(!desk.run().whole);
    QCOMPARE(desk.asked.size(), 6); // it is another one
}

void TestInventoryPass::anExcessThatStaysMakesNothingGoneAtTheFirstSight()
{
    Desk desk;
    desk.list(30, 29);
    QVERIFY(desk.run().whole);
    desk.know(31);
    QVERIFY(desk.run().whole);
    QCOMPARE(desk.asked.size(), 6); // one is missed, and looked for once more
    desk.known.clear();
    QVERIFY(desk.run().whole);
    QCOMPARE(desk.asked.size(), 3);
}

void TestInventoryPass::aSecondReadingIsNotInParts()
{
    Desk desk;
    desk.list(30, 30);
    desk.page(PageToken()).parts = { u"a part"_s };
    OwnedPage part = desk.page(u"10"_s);
    part.next.clear();
    desk.set(u"a part"_s, part);
    const PassOutcome end = desk.run();
    QVERIFY(end.whole);
    QCOMPARE(end.listed, 30);
    QCOMPARE(desk.asked, (QList<PageToken>{ {}, u"a part"_s, {}, u"10"_s, u"20"_s }));
}

void TestInventoryPass::rowsThatCannotBeReadLeaveItOpen()
{
    Desk desk;
    desk.list(30, 31);
    desk.page(PageToken()).rowErrors.append(makeError(ErrorKind::BadAnswer));
    desk.know(31);
    const PassOutcome end = desk.run();
    QVERIFY(!end.whole);
    QCOMPARE(end.rowErrors.size(), 1);
    QCOMPARE(desk.asked.size(), 3);
}

void TestInventoryPass::aCutIsGoneOnWith()
{
    Desk desk;
    desk.list(60, 60);
    desk.set(u"40"_s, makeError(ErrorKind::Offline));
    desk.know(60);
    const PassOutcome cut = desk.run();
    QVERIFY(!cut.whole);
    QCOMPARE(cut.error->kind, ErrorKind::Offline);
    QCOMPARE(cut.listed, 40);
    QVERIFY(desk.pass.wouldGoOn());
    desk.list(60, 60);
    const PassOutcome end = desk.run();
    QVERIFY(end.whole);
    QCOMPARE(end.listed, 60);
    QCOMPARE(desk.asked, (QList<PageToken>{ u"40"_s, u"50"_s }));
    QVERIFY(!desk.pass.wouldGoOn());
}

void TestInventoryPass::aCutSecondReadingIsGoneOnWith()
{
    Desk desk;
    desk.list(30, 30);
    desk.know(31);
    desk.afterFirstReading = [&] { desk.set(u"20"_s, makeError(ErrorKind::ProviderDown)); };
    QVERIFY(desk.run().error);
    desk.list(30, 30);
    const PassOutcome end = desk.run();
    QVERIFY(end.whole);
    QCOMPARE(desk.asked, QList<PageToken>{ u"20"_s }); // no third reading
}

void TestInventoryPass::aCancelIsGoneOnWith()
{
    Desk desk;
    desk.list(60, 60);
    desk.pass.start();
    QVERIFY(desk.pass.isRunning());
    desk.pass.cancel();
    settle();
    QVERIFY(!desk.pass.isRunning());
    QCOMPARE(desk.ends.size(), 1);
    QCOMPARE(desk.ends.first().error->kind, ErrorKind::Cancelled);
    QVERIFY(desk.run().whole);
}

void TestInventoryPass::anOldCutIsForgotten()
{
    Desk desk;
    desk.list(60, 60);
    desk.set(u"40"_s, makeError(ErrorKind::Offline));
    QVERIFY(desk.run().error);
    desk.clock.advance(InventoryPass::kRestLives);
    QVERIFY(!desk.pass.wouldGoOn());
    desk.list(60, 60);
    QVERIFY(desk.run().whole);
    QCOMPARE(desk.asked.size(), 6);
}

void TestInventoryPass::placesThatNoLongerHoldAreReadFromTheStart()
{
    Desk desk;
    desk.list(60, 60);
    desk.set(u"40"_s, makeError(ErrorKind::Offline));
    QVERIFY(desk.run().error);
    desk.list(60, 60);
    desk.set(u"40"_s, makeError(ErrorKind::InvalidRequest));
    const PassOutcome end = desk.run();
    QCOMPARE(desk.asked.first(), u"40"_s);
    QCOMPARE(desk.asked.at(1), PageToken());
    QCOMPARE(end.error->kind, ErrorKind::InvalidRequest); // said when it happens without a cut, too
    QCOMPARE(desk.asked.count(u"40"_s), 2);
}

void TestInventoryPass::aDroppedPassIsSilentAndForgotten()
{
    Desk desk;
    desk.list(60, 60);
    desk.pass.start();
    desk.pass.drop();
    settle();
    QVERIFY(desk.ends.isEmpty());
    QVERIFY(!desk.pass.isRunning());
    QVERIFY(!desk.pass.wouldGoOn());
    QVERIFY(desk.run().whole);
}

QTEST_GUILESS_MAIN(TestInventoryPass)
#include "tst_inventorypass.moc"
