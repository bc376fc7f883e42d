// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/lockcontrol.h"
#include "gui/pages/numberrelease.h"
#include "gui/pages/numberselection.h"
#include "gui/theme/look.h"
#include "gui/widgets/messagebar.h"
#include "numberspagebench.h"
#include "support/locks.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// What stays selected, current and in sight while the table is filtered and sorted anew by its thread.
class NumberSelectionTest final : public QObject, private NumbersPageBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void allThatIsSelectedStaysOneRange();
    void someThatAreSelectedAreKeptByNumber();
    void theSelectionIsToldOnlyWhenItIsAnother();
    void whatOneLooksAtStaysWhereItIs();
    void atTheTopOneSeesWhatComesFirst();
    void rowsThatComeAndGoMoveNothingUnderTheMouse();
    void atTheTopTheCurrentRowStaysUnderTheMouse();
    void sortingMovesNoColumn();
    void whatIsLockedIsCountedByRowsAndByNumbers();
    void aRowThatIsUsedAgainIsNotSelected();
    void whatLiesTooFarApartIsNotSelectedAndSaid();
    void tooManyAreNotActedOn();
    void whatIsAskedForIsSelectedWhenTheTableHasIt();

private:
    OwnedNumber number(int serial) const
    {
        return ownedNumber(m_account, u"4477009%1"_s.arg(serial, 5, 10, QChar(u'0')));
    }
    bool fill(int count);
    void sort(Qt::SortOrder order);
    void filter(const QString &line);
    QItemSelection selection() const { return table()->selectionModel()->selection(); }
    QSet<NumberRef> selected() const;
    void select(int row);
};

void NumberSelectionTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void NumberSelectionTest::init()
{
    QVERIFY(start(0));
}

void NumberSelectionTest::cleanup()
{
    end();
}

bool NumberSelectionTest::fill(int count)
{
    for (int serial = 0; serial < count; ++serial) {
        OwnedNumber owned = number(serial);
        owned.label = serial % 2 == 0 ? u"even"_s : u"odd"_s;
        m_desk->inventory.learn(owned);
    }
    if (!open())
        return false;
    numbers()->engine().setAtOnce(0);
    return QTest::qWaitFor([this, count] { return numbers()->rowCount() == count; }, 30'000);
}

void NumberSelectionTest::sort(Qt::SortOrder order)
{
    table()->sortByColumn(NumberTable::NumberColumn, order);
    QTRY_VERIFY(!numbers()->engine().isBusy());
    settle();
}

void NumberSelectionTest::filter(const QString &line)
{
    NumberFilter filter;
    filter.line = std::get<FilterQuery>(parseFilter(line));
    numbers()->setFilter(filter);
    QTRY_VERIFY(!numbers()->engine().isBusy());
    settle();
}

QSet<NumberRef> NumberSelectionTest::selected() const
{
    QSet<NumberRef> refs;
    for (const QModelIndex &index : table()->selectionModel()->selectedRows())
        refs.insert(numbers()->refAt(index.row()));
    return refs;
}

void NumberSelectionTest::select(int row)
{
    table()->selectionModel()->select(
        numbers()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void NumberSelectionTest::allThatIsSelectedStaysOneRange()
{
    QVERIFY(fill(600));
    table()->selectAll();
    QCOMPARE(m_page->summary(), u"600 numbers · 600 selected"_s);
    sort(Qt::DescendingOrder);
    QCOMPARE(selection().size(), 1);
    QCOMPARE(selection().first().height(), 600);
    filter(u"even"_s);
    QCOMPARE(selection().size(), 1);
    QCOMPARE(selection().first().height(), 300);
    QCOMPARE(m_page->summary(), u"600 numbers · 300 selected"_s);
    filter({});
    QCOMPARE(selected().size(), 300);
}

void NumberSelectionTest::someThatAreSelectedAreKeptByNumber()
{
    QVERIFY(fill(600));
    for (const int row : { 3, 4, 250, 599 })
        select(row);
    table()->selectionModel()->setCurrentIndex(numbers()->index(250, 2), QItemSelectionModel::NoUpdate);
    const QSet<NumberRef> wanted = selected();
    const NumberRef current = numbers()->refAt(250);
    sort(Qt::DescendingOrder);
    QCOMPARE(selected(), wanted);
    QCOMPARE(numbers()->refAt(table()->currentIndex().row()), current);
    QCOMPARE(table()->currentIndex().column(), 2);
    filter(u"even"_s);
    QCOMPARE(selected(), QSet<NumberRef>({ number(4).ref, number(250).ref }));
    QCOMPARE(numbers()->refAt(table()->currentIndex().row()), current);
}

void NumberSelectionTest::theSelectionIsToldOnlyWhenItIsAnother()
{
    QVERIFY(fill(600));
    select(2);
    select(3);
    QSignalSpy told(m_page->findChild<NumberSelection *>(), &NumberSelection::changed);
    sort(Qt::DescendingOrder);
    QCOMPARE(told.size(), 0);
    filter(u"even"_s);
    QCOMPARE(told.size(), 1);
}

void NumberSelectionTest::whatOneLooksAtStaysWhereItIs()
{
    QVERIFY(fill(600));
    table()->scrollTo(numbers()->index(300, 0), QAbstractItemView::PositionAtTop);
    const NumberRef top = numbers()->refAt(table()->rowAt(0));
    sort(Qt::DescendingOrder);
    QCOMPARE(numbers()->refAt(table()->rowAt(0)), top);
    // The current row counts more than the one on top.
    const int row = table()->rowAt(0) + 4;
    table()->selectionModel()->setCurrentIndex(numbers()->index(row, 0), QItemSelectionModel::NoUpdate);
    const NumberRef current = numbers()->refAt(row);
    filter(numbers()->at(row).label);
    QCOMPARE(numbers()->refAt(table()->rowAt(0) + 4), current);
}

void NumberSelectionTest::atTheTopOneSeesWhatComesFirst()
{
    QVERIFY(fill(600));
    QCOMPARE(table()->verticalScrollBar()->value(), 0);
    sort(Qt::DescendingOrder);
    QCOMPARE(table()->verticalScrollBar()->value(), 0);
    QCOMPARE(numbers()->refAt(table()->rowAt(0)), number(599).ref);
}

void NumberSelectionTest::rowsThatComeAndGoMoveNothingUnderTheMouse()
{
    QVERIFY(fill(600));
    table()->scrollTo(numbers()->index(300, 0), QAbstractItemView::PositionAtTop);
    const NumberRef top = numbers()->refAt(table()->rowAt(0));
    m_desk->inventory.learn(ownedNumber(m_account, u"447700800001"_s));
    m_desk->inventory.learn(ownedNumber(m_account, u"447700800002"_s));
    QTRY_COMPARE(numbers()->rowCount(), 602);
    QCOMPARE(numbers()->refAt(table()->rowAt(0)), top);
    for (const int serial : { 3, 4, 5 })
        m_desk->inventory.forget(number(serial).ref);
    QTRY_COMPARE(numbers()->rowCount(), 599);
    QCOMPARE(numbers()->refAt(table()->rowAt(0)), top);
    // The row on top leaves; what was below it stays where it is.
    const NumberRef next = numbers()->refAt(table()->rowAt(0) + 1);
    m_desk->inventory.forget(top);
    QTRY_COMPARE(numbers()->rowCount(), 598);
    QCOMPARE(numbers()->refAt(table()->rowAt(0) + 1), next);
}

void NumberSelectionTest::atTheTopTheCurrentRowStaysUnderTheMouse()
{
    QVERIFY(fill(600));
    m_desk->inventory.learn(ownedNumber(m_account, u"447700800001"_s));
    QTRY_COMPARE(numbers()->rowCount(), 601);
    QCOMPARE(table()->rowAt(0), 0); // nobody is at a row, so what comes first is seen
    table()->selectRow(4);
    const NumberRef current = numbers()->refAt(4);
    const int y = table()->rowViewportPosition(4);
    m_desk->inventory.learn(ownedNumber(m_account, u"447700800002"_s));
    QTRY_COMPARE(numbers()->rowCount(), 602);
    QCOMPARE(numbers()->refAt(table()->rowAt(y)), current);
}

void NumberSelectionTest::sortingMovesNoColumn()
{
    QVERIFY(fill(600));
    m_page->resize(600, 500);
    settle();
    table()->scrollTo(numbers()->index(300, 0), QAbstractItemView::PositionAtTop);
    QScrollBar *columns = table()->horizontalScrollBar();
    QVERIFY(columns->maximum() > 100);
    columns->setValue(columns->maximum());
    sort(Qt::DescendingOrder);
    QCOMPARE(columns->value(), columns->maximum());
}

void NumberSelectionTest::whatIsLockedIsCountedByRowsAndByNumbers()
{
    QVERIFY(fill(600));
    QList<NumberRef> locked;
    for (int serial = 0; serial < 20; ++serial)
        locked << number(serial).ref;
    m_desk->notes.edit(locked, lockEdit()).reset();
    QTRY_COMPARE(m_desk->notes.locked().size(), 20);
    select(3);
    select(300);
    QCOMPARE(m_page->locks().lockedCount(), 1);
    table()->selectAll();
    QCOMPARE(m_page->locks().lockedCount(), 20);
    filter(u"odd"_s);
    QTRY_COMPARE(m_page->locks().lockedCount(), 10);
}

void NumberSelectionTest::aRowThatIsUsedAgainIsNotSelected()
{
    QVERIFY(fill(600));
    const quint32 id = numbers()->id(10);
    select(10);
    select(20);
    m_desk->inventory.forget(number(10).ref);
    m_desk->inventory.learn(number(777));
    // In one rearrangement with another order.
    sort(Qt::DescendingOrder);
    QTRY_VERIFY(numbers()->rowOf(number(777).ref) >= 0);
    QCOMPARE(numbers()->id(numbers()->rowOf(number(777).ref)), id);
    QCOMPARE(selected(), QSet<NumberRef>{ number(20).ref });
}

void NumberSelectionTest::whatLiesTooFarApartIsNotSelectedAndSaid()
{
    QVERIFY(fill(4200));
    filter(u"even"_s);
    table()->selectAll();
    QCOMPARE(selected().size(), 2100);
    QSignalSpy scattered(m_page->findChild<NumberSelection *>(), &NumberSelection::scattered);
    filter({});
    QCOMPARE(scattered.size(), 1);
    QCOMPARE(scattered.first().first().value<qsizetype>(), 2100);
    QVERIFY(selection().isEmpty());
    QCOMPARE(m_page->summary(), u"4,200 numbers"_s);
    const auto *answer = child<MessageBar>(*m_page, "answerNotice");
    QVERIFY(answer->isVisible());
    QCOMPARE(answer->text(), u"The 2100 selected numbers lie too far apart now to stay selected."_s);
    m_desk->inventory.learn(number(4300));
    QTRY_COMPARE(numbers()->rowCount(), 4201);
    QVERIFY(answer->isVisible());
    select(0);
    QVERIFY(!answer->isVisible());
}

void NumberSelectionTest::tooManyAreNotActedOn()
{
    QVERIFY(fill(static_cast<int>(NumberGroup::kMostActedOn) + 1));
    table()->selectAll();
    QVERIFY(!child<QPushButton>(*m_page, "releaseButton")->isEnabled());
    const QString words = m_page->releasing().whyNot();
    QVERIFY(words.contains(QLocale().toString(NumberGroup::kMostActedOn)));
    QSignalSpy asked(m_page.get(), &DeskPage::reviewRequested);
    m_page->releasing().requestReview();
    QCOMPARE(child<MessageBar>(*m_page, "answerNotice")->text(), words);
    child<MessageBar>(*m_page, "answerNotice")->dismiss();
    m_page->locks().action()->trigger();
    QCOMPARE(child<MessageBar>(*m_page, "answerNotice")->text(), words);
    QVERIFY(m_desk->notes.locked().isEmpty());
    QCOMPARE(asked.size(), 0);
}

void NumberSelectionTest::whatIsAskedForIsSelectedWhenTheTableHasIt()
{
    QVERIFY(fill(600));
    child<QLineEdit>(*m_page, "filter")->setText(u"odd"_s);
    QTRY_COMPARE(numbers()->rowCount(), 300);
    m_page->select(number(250).ref);
    QVERIFY(numbers()->engine().isBusy());
    QTRY_COMPARE(selected(), QSet<NumberRef>{ number(250).ref });
    QCOMPARE(numbers()->rowCount(), 600);
}

QTEST_MAIN(NumberSelectionTest)
#include "tst_numberselection.moc"
