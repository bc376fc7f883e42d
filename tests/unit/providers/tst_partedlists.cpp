// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listsource.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;

class TestPartedLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhereItStopped();
    void goesOnAfterACancel();
    void losesNothingWhenItsBatchCancels();
    void readsPartsSideBySide();
    void readsPartsByTurns();
    void readsTheListAsAWholeWhenTold();
    void isNotCompleteWhenThePartsMissSomething();
    void goesOnWithEachPartWhereItStopped();
    void doesNotTakeAPartForACircle();
    void saysWhenAPartLeadsInACircle();
};

void TestPartedLists::goesOnWhereItStopped()
{
    Source source;
    fillNumbered(source, 20);
    source.pages.insert(u"3"_s, makeError(ErrorKind::Timeout));
    Reader reader(source);
    Outcome cut(reader.start());
    QVERIFY(cut.wait());
    QVERIFY(cut.value().error && cut.value().rest);
    const qsizetype before = reader.items.size();
    QVERIFY(before > 2);
    fillNumbered(source, 20);
    source.asked.clear();
    reader.rest = cut.value().rest;
    Outcome end(reader.start());
    QVERIFY(end.wait());
    QVERIFY(end.value().complete);
    QCOMPARE(end.value().items, 40);
    QCOMPARE(source.asked.size(), 20 - before / 2);
    QCOMPARE(source.asked.first(), u"3"_s);
    std::sort(reader.items.begin(), reader.items.end());
    QCOMPARE(reader.items, upTo(41)); // nothing was handed on twice
}

void TestPartedLists::goesOnAfterACancel()
{
    Source source;
    source.answersAtOnce = false;
    fillNumbered(source, 20);
    Reader reader(source);
    Outcome cut(reader.start());
    source.answer({});
    settle();
    cut.cancel();
    QVERIFY(cut.wait());
    QCOMPARE(cut.value().error->kind, ErrorKind::Cancelled);
    source.answersAtOnce = true;
    reader.rest = cut.value().rest;
    Outcome end(reader.start());
    QVERIFY(end.wait());
    QVERIFY(end.value().complete);
    QCOMPARE(reader.items.size(), 40);
}

void TestPartedLists::losesNothingWhenItsBatchCancels()
{
    Source source;
    fillParted(source);
    Reader reader(source);
    reader.inParts = false;
    OperationPtr<FetchOutcome> operation;
    reader.onBatch = [&] { operation->cancel(); };
    operation = reader.start();
    FetchOutcome cut;
    operation->whenDone(this, [&](const Result<FetchOutcome> &end) { cut = end.value(); });
    settle();
    QCOMPARE(reader.items.size(), 3);
    QCOMPARE(nextOf(cut), u"whole"_s);
}

void TestPartedLists::readsPartsSideBySide()
{
    Source source;
    source.answersAtOnce = false;
    fillParted(source);
    Reader reader(source);
    Outcome end(reader.start());
    source.answer({});
    settle();
    QCOMPARE(source.open(), size_t(2));
    source.answerAll();
    QVERIFY(end.wait());
    QVERIFY(end.value().complete);
    QVERIFY(end.value().reachedEnd);
    QVERIFY(!source.asked.contains(u"whole"_s));
    std::sort(reader.items.begin(), reader.items.end());
    QCOMPARE(reader.items, (QList<int>{ 1, 2, 3, 4, 5, 6, 7, 8 }));
}

void TestPartedLists::readsPartsByTurns()
{
    Source source;
    source.answersAtOnce = false;
    fillParted(source);
    Reader reader(source);
    reader.parallel = 1;
    Outcome end(reader.start());
    source.answerAll();
    QVERIFY(end.wait());
    QCOMPARE(source.asked, (QList<PageToken>{ {}, u"odd"_s, u"even"_s, u"odd2"_s, u"even2"_s }));
}

void TestPartedLists::readsTheListAsAWholeWhenTold()
{
    Source source;
    fillParted(source);
    Reader reader(source);
    reader.inParts = false;
    Outcome end(reader.start());
    QVERIFY(end.wait());
    QVERIFY(end.value().complete);
    QCOMPARE(source.asked, (QList<PageToken>{ {}, u"whole"_s }));
}

void TestPartedLists::isNotCompleteWhenThePartsMissSomething()
{
    Source source;
    fillParted(source);
    source.pages.insert(u"even2"_s, page({ 6 }));
    Reader reader(source);
    Outcome end(reader.start());
    QVERIFY(end.wait());
    QVERIFY(end.value().reachedEnd);
    QVERIFY(!end.value().complete);
    QVERIFY(!end.value().error);
    QCOMPARE(end.value().items, 7);
}

void TestPartedLists::goesOnWithEachPartWhereItStopped()
{
    Source source;
    fillParted(source);
    source.pages.insert(u"odd2"_s, makeError(ErrorKind::ProviderDown));
    Reader reader(source);
    reader.parallel = 1;
    Outcome cut(reader.start());
    QVERIFY(cut.wait());
    QCOMPARE(cut.value().error->kind, ErrorKind::ProviderDown);
    fillParted(source);
    source.asked.clear();
    reader.rest = cut.value().rest;
    Outcome end(reader.start());
    QVERIFY(end.wait());
    QCOMPARE(source.asked, (QList<PageToken>{ u"odd2"_s, u"even2"_s }));
    QVERIFY(end.value().complete);
    QCOMPARE(end.value().items, 8);
}

void TestPartedLists::doesNotTakeAPartForACircle()
{
    // All numbers are odd, so that the part's first page is the very first page again.
    Source source;
    IntPage first = page({ 1, 3 }, u"whole"_s, 4);
    first.parts = { u"odd"_s, u"even"_s };
    source.pages.insert({}, first);
    source.pages.insert(u"odd"_s, page({ 1, 3 }, u"odd2"_s));
    source.pages.insert(u"odd2"_s, page({ 5, 7 }));
    source.pages.insert(u"even"_s, page({}));
    Reader reader(source);
    Outcome end(reader.start());
    QVERIFY(end.wait());
    QVERIFY(!end.value().error);
    QVERIFY(end.value().complete);
}

void TestPartedLists::saysWhenAPartLeadsInACircle()
{
    Source source;
    fillParted(source);
    source.pages.insert(u"odd2"_s, page({ 1, 3 }, u"odd3"_s));
    Reader reader(source);
    Outcome end(reader.start());
    QVERIFY(end.wait());
    QVERIFY(!end.value().complete);
    QVERIFY(!end.value().reachedEnd);
    QCOMPARE(end.value().error->kind, ErrorKind::BadAnswer);
    QVERIFY(reader.items.contains(8)); // the other part was read to its end
}

QTEST_GUILESS_MAIN(TestPartedLists)
#include "tst_partedlists.moc"
