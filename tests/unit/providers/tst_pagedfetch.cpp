// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listsource.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;

class TestPagedFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnePage();
    void takesAnEmptyListAsComplete();
    void followsTokensOneByOne();
    void asksNumberedPagesSideBySide();
    void keepsItsRequestsUnderWay();
    void handsEachItemOnOnce();
    void knowsEachOfVeryManyItems();
    void takesPagesInAnyOrder();
    void endsAtATokenSeenBefore();
    void endsAtAPageWithoutAnythingNew();
    void endsAtAnEmptyPage();
    void saysWhenItemsAreMissing();
    void isNotCompleteWhenNumbersMoved();
    void keepsWhatCameBeforeAnError();
    void takesPagesUnderWayAtAnError();
    void stopsAtItsPageLimit();
    void collectsRowErrors();
    void endsWithWhatItHasWhenCancelled();
    void isSilentWhenDropped();
    void canBeDroppedByItsOwnBatch();
    void asksForTheNextPageBeforeABatchWhenAhead();
    void handsEverythingOnBeforeItsEndWhenAhead();
    void handsOnWhatHasComeWhenCancelledAhead();
    void isSilentWhenDroppedAhead();
    void canBeDroppedByItsOwnBatchAhead();
};

void TestPagedFetch::readsOnePage()
{
    Source source;
    source.pages.insert({}, page({ 2, 3 }));
    Reader reader(source);
    Outcome end(reader.start());
    QVERIFY(!end.hasEnded());
    QVERIFY(end.wait());
    QVERIFY(end.value().complete);
    QVERIFY(end.value().reachedEnd);
    QCOMPARE(end.value().items, 2);
    QVERIFY(!end.value().rest);
    QCOMPARE(reader.items, (QList<int>{ 2, 3 }));
}

void TestPagedFetch::takesAnEmptyListAsComplete()
{
    Source source;
    source.pages.insert({}, page({}));
    Reader reader(source);
    Outcome end(reader.start());
    QVERIFY(end.wait());
    QVERIFY(end.value().complete);
    QCOMPARE(reader.batches, 0);
}

void TestPagedFetch::followsTokensOneByOne()
{
    Source source;
    source.pages.insert({}, page({ 2, 3 }, u"b"_s));
    source.pages.insert(u"b"_s, page({ 4, 5 }, u"c"_s));
    source.pages.insert(u"c"_s, page({ 6 }));
    Reader reader(source);
    Outcome end(reader.start());
    QVERIFY(end.wait());
    QVERIFY(end.value().complete);
    QCOMPARE(reader.items, upTo(6));
    QCOMPARE(reader.batches, 3);
    QCOMPARE(source.most, size_t(1));
    QCOMPARE(source.asked, (QList<PageToken>{ QString(), u"b"_s, u"c"_s }));
}

void TestPagedFetch::asksNumberedPagesSideBySide()
{
    Source source;
    source.answersAtOnce = false;
    fillNumbered(source, 20);
    Reader reader(source);
    Outcome end(reader.start());
    QCOMPARE(source.open(), size_t(1)); // the first page has to tell how many there are
    source.answer({});
    settle();
    QCOMPARE(source.open(), size_t(6));
    source.answerAll();
    QVERIFY(end.wait());
    QVERIFY(end.value().complete);
    QCOMPARE(source.most, size_t(6));
    QCOMPARE(source.asked.size(), 20);
    std::sort(reader.items.begin(), reader.items.end());
    QCOMPARE(reader.items, upTo(41));
}

void TestPagedFetch::keepsItsRequestsUnderWay()
{
    Source source;
    source.answersAtOnce = false;
    fillNumbered(source, 20);
    Reader reader(source);
    reader.parallel = 3;
    Outcome end(reader.start());
    source.answer({});
    settle();
    source.answer(u"3"_s);
    settle();
    QCOMPARE(source.open(), size_t(3)); // page 3 made room for page 5 at once
    QCOMPARE(source.asked.last(), u"5"_s);
    source.answerAll();
    QVERIFY(end.wait());
    QCOMPARE(source.most, size_t(3));
}

void TestPagedFetch::handsEachItemOnOnce()
{
    Source source;
    source.pages.insert({}, page({ 2, 3, 3 }, u"b"_s));
    source.pages.insert(u"b"_s, page({ 3, 4 }));
    Reader reader(source);
    Outcome end(reader.start());
    QVERIFY(end.wait());
    QCOMPARE(reader.items, upTo(4));
    QCOMPARE(end.value().items, 3);
}

void TestPagedFetch::knowsEachOfVeryManyItems()
{
    constexpr int kPages = 30;
    constexpr int kEach = 500;
    Source source;
    for (int number = 1; number <= kPages; ++number) {
        // Half of each page is told by the next one, too.
        IntPage page;
        for (int item = 0; item < kEach; ++item)
            page.items.append(number * kEach / 2 + item);
        page.next = number < kPages ? QString::number(number + 1) : QString();
        source.pages.insert(number == 1 ? PageToken() : QString::number(number), page);
    }
    Reader reader(source);
    Outcome end(reader.start());
    QVERIFY(end.wait());
    QVERIFY(end.value().complete);
    QCOMPARE(end.value().items, (kPages + 1) * kEach / 2);
    QCOMPARE(reader.items.size(), (kPages + 1) * kEach / 2);
    QCOMPARE(QSet<int>(reader.items.cbegin(), reader.items.cend()).size(), reader.items.size());
}

void TestPagedFetch::takesPagesInAnyOrder()
{
    Source source;
    source.answersAtOnce = false;
    fillNumbered(source, 5);
    Reader reader(source);
    Outcome end(reader.start());
    source.answer({});
    settle();
    for (const QString &token : { u"5"_s, u"3"_s, u"4"_s, u"2"_s }) {
        source.answer(token);
        settle();
    }
    QVERIFY(end.hasEnded());
    QVERIFY(end.value().complete);
    QVERIFY(!end.value().error);
    QCOMPARE(reader.items.first(), 2);
    QCOMPARE(reader.items.size(), 10);
}

void TestPagedFetch::endsAtATokenSeenBefore()
{
    Source source;
    source.pages.insert({}, page({ 2, 3 }, u"b"_s));
    source.pages.insert(u"b"_s, page({ 4, 5 }, u"b"_s));
    Reader reader(source);
    Outcome end(reader.start());
    QVERIFY(end.wait());
    QVERIFY(!end.value().complete);
    QCOMPARE(end.value().error->kind, ErrorKind::BadAnswer);
    QCOMPARE(reader.items, upTo(5));
    QCOMPARE(source.asked.size(), 2);
}

void TestPagedFetch::endsAtAPageWithoutAnythingNew()
{
    Source source;
    source.pages.insert({}, page({ 2, 3 }, u"b"_s));
    source.pages.insert(u"b"_s, page({ 2, 3 }, u"c"_s));
    Reader reader(source);
    Outcome end(reader.start());
    QVERIFY(end.wait());
    QVERIFY(!end.value().complete);
    QCOMPARE(end.value().error->kind, ErrorKind::BadAnswer);
    QCOMPARE(source.asked.size(), 2);
}

void TestPagedFetch::endsAtAnEmptyPage()
{
    Source source;
    source.answersAtOnce = false;
    fillNumbered(source, 20);
    source.pages.insert(u"4"_s, page({}));
    Reader reader(source);
    Outcome end(reader.start());
    source.answer({});
    settle();
    source.answer(u"4"_s);
    settle();
    QCOMPARE(source.open(), size_t(5)); // those under way are taken, no further ones are asked for
    source.answerAll();
    QVERIFY(end.wait());
    QCOMPARE(source.asked.size(), 7);
    QVERIFY(end.value().reachedEnd);
    QVERIFY(!end.value().complete);
    QCOMPARE(reader.items.size(), 12);
}

void TestPagedFetch::saysWhenItemsAreMissing()
{
    Source source;
    source.pages.insert({}, page({ 2, 3 }, {}, 5));
    Reader reader(source);
    Outcome end(reader.start());
    QVERIFY(end.wait());
    QVERIFY(end.value().reachedEnd);
    QVERIFY(!end.value().complete);
    QCOMPARE(end.value().total, std::optional<qint64>(5));
    QVERIFY(!end.value().error);
}

void TestPagedFetch::isNotCompleteWhenNumbersMoved()
{
    // A number of the first page was given up meanwhile: the third moved up and is seen twice, none is seen
    // of 5.
    Source source;
    source.pages.insert({}, page({ 2, 3 }, u"2"_s, 4, { u"2"_s }));
    source.pages.insert(u"2"_s, page({ 3 }, {}, 4));
    Reader reader(source);
    Outcome end(reader.start());
    QVERIFY(end.wait());
    QCOMPARE(end.value().items, 2);
    QVERIFY(!end.value().complete);
}

void TestPagedFetch::keepsWhatCameBeforeAnError()
{
    Source source;
    source.pages.insert({}, page({ 2, 3 }, u"b"_s));
    source.pages.insert(u"b"_s, makeError(ErrorKind::ProviderDown));
    Reader reader(source);
    Outcome end(reader.start());
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QVERIFY(!end.value().complete);
    QCOMPARE(end.value().error->kind, ErrorKind::ProviderDown);
    QCOMPARE(nextOf(end.value()), u"b"_s);
    QCOMPARE(reader.items, upTo(3));
}

void TestPagedFetch::takesPagesUnderWayAtAnError()
{
    Source source;
    source.answersAtOnce = false;
    fillNumbered(source, 20);
    source.pages.insert(u"3"_s, makeError(ErrorKind::Timeout));
    Reader reader(source);
    Outcome end(reader.start());
    source.answer({});
    settle();
    source.answer(u"3"_s);
    settle();
    QCOMPARE(source.open(), size_t(5));
    source.answerAll();
    QVERIFY(end.wait());
    QCOMPARE(end.value().error->kind, ErrorKind::Timeout);
    QCOMPARE(nextOf(end.value()), u"3"_s);
    QCOMPARE(reader.items.size(), 12);
}

void TestPagedFetch::stopsAtItsPageLimit()
{
    Source source;
    fillNumbered(source, 20);
    Reader reader(source);
    reader.maxPages = 5;
    Outcome end(reader.start());
    QVERIFY(end.wait());
    QCOMPARE(source.asked.size(), 5);
    QVERIFY(!end.value().complete);
    QVERIFY(!end.value().error);
    QCOMPARE(nextOf(end.value()), u"6"_s);
}

void TestPagedFetch::collectsRowErrors()
{
    Source source;
    IntPage first = page({ 2 }, u"b"_s, 3);
    first.rowErrors = { makeError(ErrorKind::BadAnswer, u"Row 2"_s) };
    source.pages.insert({}, first);
    source.pages.insert(u"b"_s, page({ 4 }, {}, 3));
    Reader reader(source);
    Outcome end(reader.start());
    QVERIFY(end.wait());
    QCOMPARE(end.value().rowErrors.size(), 1);
    QCOMPARE(end.value().items, 2);
    QVERIFY(end.value().complete); // every row is accounted for
}

void TestPagedFetch::endsWithWhatItHasWhenCancelled()
{
    Source source;
    source.answersAtOnce = false;
    fillNumbered(source, 20);
    Reader reader(source);
    Outcome end(reader.start());
    source.answer({});
    settle();
    end.cancel();
    QVERIFY(!end.hasEnded());
    QVERIFY(end.wait());
    QCOMPARE(end.ends(), 1);
    QCOMPARE(end.value().error->kind, ErrorKind::Cancelled);
    QCOMPARE(nextOf(end.value()), u"2"_s);
    QCOMPARE(reader.items, upTo(3));
    QCOMPARE(source.cancels, 6);
}

void TestPagedFetch::isSilentWhenDropped()
{
    Source source;
    source.answersAtOnce = false;
    fillNumbered(source, 20);
    Reader reader(source);
    Outcome end(reader.start());
    source.answer({});
    end.drop();
    settle();
    QCOMPARE(reader.batches, 0);
    QCOMPARE(end.ends(), 0);
    QCOMPARE(source.asked.size(), 1);
}

void TestPagedFetch::canBeDroppedByItsOwnBatch()
{
    Source source;
    fillNumbered(source, 20);
    Reader reader(source);
    OperationPtr<FetchOutcome> operation;
    reader.onBatch = [&] { operation.reset(); };
    operation = reader.start();
    operation->whenDone(this, [](const Result<FetchOutcome> &) { QFAIL("A dropped fetch has ended."); });
    settle();
    QCOMPARE(reader.batches, 1);
    QCOMPARE(source.open(), size_t(0));
}

void TestPagedFetch::asksForTheNextPageBeforeABatchWhenAhead()
{
    Source source;
    source.answersAtOnce = false;
    source.pages.insert({}, page({ 2, 3 }, u"b"_s));
    source.pages.insert(u"b"_s, page({ 4 }));
    Reader reader(source);
    reader.ahead = true;
    QList<PageToken> askedAtFirst;
    bool hasLeft = false;
    reader.onBatch = [&] {
        if (reader.batches == 1) {
            askedAtFirst = source.asked;
            QVERIFY(hasLeft);
        }
    };
    Outcome end(reader.start());
    source.answer({});
    while (source.asked.size() < 2)
        QCoreApplication::sendPostedEvents();
    // What a request has to pass before it leaves: one posted event after the other.
    QMetaObject::invokeMethod(
        this,
        [&] {
            QMetaObject::invokeMethod(
                this, [&] { hasLeft = true; }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    QTRY_COMPARE(reader.batches, 1);
    QCOMPARE(askedAtFirst, (QList<PageToken>{ QString(), u"b"_s }));
    source.answer(u"b"_s);
    QVERIFY(end.wait());
    QCOMPARE(reader.items, upTo(4));
}

void TestPagedFetch::handsEverythingOnBeforeItsEndWhenAhead()
{
    Source source;
    fillNumbered(source, 20);
    Reader reader(source);
    reader.ahead = true;
    Outcome end(reader.start());
    reader.onBatch = [&] { QVERIFY(!end.hasEnded()); };
    QVERIFY(end.wait());
    QVERIFY(end.value().complete);
    QCOMPARE(reader.batches, 20);
    std::sort(reader.items.begin(), reader.items.end());
    QCOMPARE(reader.items, upTo(41));
}

void TestPagedFetch::handsOnWhatHasComeWhenCancelledAhead()
{
    Source source;
    source.answersAtOnce = false;
    source.pages.insert({}, page({ 2, 3 }, u"b"_s));
    Reader reader(source);
    reader.ahead = true;
    Outcome end(reader.start());
    source.answer({});
    while (source.asked.size() < 2)
        QCoreApplication::sendPostedEvents();
    QCOMPARE(reader.batches, 0);
    end.cancel();
    QCOMPARE(reader.items, upTo(3));
    QVERIFY(end.wait());
    QCOMPARE(end.value().items, 2);
    QCOMPARE(end.value().error->kind, ErrorKind::Cancelled);
    QCOMPARE(nextOf(end.value()), u"b"_s);
    settle();
    QCOMPARE(reader.batches, 1);
}

void TestPagedFetch::isSilentWhenDroppedAhead()
{
    Source source;
    source.answersAtOnce = false;
    source.pages.insert({}, page({ 2, 3 }, u"b"_s));
    Reader reader(source);
    reader.ahead = true;
    Outcome end(reader.start());
    source.answer({});
    while (source.asked.size() < 2)
        QCoreApplication::sendPostedEvents();
    end.drop();
    QCOMPARE(source.open(), size_t(0));
    // Another one, begun later, comes to its end.
    Source later;
    later.pages.insert({}, page({ 2, 3 }));
    Reader other(later);
    other.ahead = true;
    Outcome otherEnd(other.start());
    QVERIFY(otherEnd.wait());
    QCOMPARE(other.batches, 1);
    QCOMPARE(reader.batches, 0);
}

void TestPagedFetch::canBeDroppedByItsOwnBatchAhead()
{
    Source source;
    fillNumbered(source, 20);
    Reader reader(source);
    reader.ahead = true;
    OperationPtr<FetchOutcome> operation;
    reader.onBatch = [&] { operation.reset(); };
    operation = reader.start();
    operation->whenDone(this, [](const Result<FetchOutcome> &) { QFAIL("A dropped fetch has ended."); });
    QTRY_COMPARE(reader.batches, 1);
    settle();
    QCOMPARE(reader.batches, 1);
    QCOMPARE(source.open(), size_t(0));
}

QTEST_GUILESS_MAIN(TestPagedFetch)
#include "tst_pagedfetch.moc"
