// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/lockcontrol.h"
#include "gui/models/numbertable.h"
#include "gui/pages/numberselection.h"
#include "gui/pages/numberrelease.h"
#include "gui/pages/numberspage.h"
#include "gui/theme/look.h"
#include "gui/widgets/messagebar.h"
#include "guisupport.h"
#include "sandboxdesk.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// What stays selected, current and in sight while the table is filtered and sorted anew by its thread.
class NumberSelectionTest final : public QObject
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
    void open();
    void sort(Qt::SortOrder order);
    void filter(const QString &line);
    QTableView *view() const { return child<QTableView>(*m_page, "table"); }
    NumberTable *table() const { return static_cast<NumberTable *>(view()->model()); }
    QItemSelection selection() const { return view()->selectionModel()->selection(); }
    QSet<NumberRef> selected() const;
    void select(int row);

    std::unique_ptr<SandboxDesk> m_desk;
    AccountId m_account;
    std::unique_ptr<NumbersPage> m_page;
    std::unique_ptr<QWidget> m_panel;
};

void NumberSelectionTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void NumberSelectionTest::init()
{
    SandboxOptions options;
    options.owned = 0;
    m_desk = std::make_unique<SandboxDesk>(options);
    m_account = m_desk->addAccount();
    QVERIFY(m_desk->waitForInventory());
}

void NumberSelectionTest::cleanup()
{
    m_panel.reset();
    m_page.reset();
    m_desk.reset();
}

bool NumberSelectionTest::fill(int count)
{
    for (int serial = 0; serial < count; ++serial) {
        OwnedNumber owned = number(serial);
        owned.label = serial % 2 == 0 ? u"even"_s : u"odd"_s;
        m_desk->inventory.learn(owned);
    }
    open();
    return QTest::qWaitFor([this, count] { return table()->rowCount() == count; }, 30'000);
}

void NumberSelectionTest::open()
{
    m_page = std::make_unique<NumbersPage>(m_desk->desk());
    m_panel.reset(m_page->inspector());
    m_panel->setParent(nullptr);
    m_page->resize(1100, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    table()->engine().setAtOnce(0);
}

void NumberSelectionTest::sort(Qt::SortOrder order)
{
    view()->sortByColumn(NumberTable::NumberColumn, order);
    QTRY_VERIFY(!table()->engine().isBusy());
    settle();
}

void NumberSelectionTest::filter(const QString &line)
{
    NumberFilter filter;
    filter.line = std::get<FilterQuery>(parseFilter(line));
    table()->setFilter(filter);
    QTRY_VERIFY(!table()->engine().isBusy());
    settle();
}

QSet<NumberRef> NumberSelectionTest::selected() const
{
    QSet<NumberRef> refs;
    for (const QModelIndex &index : view()->selectionModel()->selectedRows())
        refs.insert(table()->refAt(index.row()));
    return refs;
}

void NumberSelectionTest::select(int row)
{
    view()->selectionModel()->select(
        table()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void NumberSelectionTest::allThatIsSelectedStaysOneRange()
{
    QVERIFY(fill(600));
    view()->selectAll();
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
    view()->selectionModel()->setCurrentIndex(table()->index(250, 2), QItemSelectionModel::NoUpdate);
    const QSet<NumberRef> wanted = selected();
    const NumberRef current = table()->refAt(250);
    sort(Qt::DescendingOrder);
    QCOMPARE(selected(), wanted);
    QCOMPARE(table()->refAt(view()->currentIndex().row()), current);
    QCOMPARE(view()->currentIndex().column(), 2);
    filter(u"even"_s);
    QCOMPARE(selected(), QSet<NumberRef>({ number(4).ref, number(250).ref }));
    QCOMPARE(table()->refAt(view()->currentIndex().row()), current);
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
    view()->scrollTo(table()->index(300, 0), QAbstractItemView::PositionAtTop);
    const NumberRef top = table()->refAt(view()->rowAt(0));
    sort(Qt::DescendingOrder);
    QCOMPARE(table()->refAt(view()->rowAt(0)), top);
    // The current row counts more than the one on top.
    const int row = view()->rowAt(0) + 4;
    view()->selectionModel()->setCurrentIndex(table()->index(row, 0), QItemSelectionModel::NoUpdate);
    const NumberRef current = table()->refAt(row);
    filter(table()->at(row).label);
    QCOMPARE(table()->refAt(view()->rowAt(0) + 4), current);
}

void NumberSelectionTest::atTheTopOneSeesWhatComesFirst()
{
    QVERIFY(fill(600));
    QCOMPARE(view()->verticalScrollBar()->value(), 0);
    sort(Qt::DescendingOrder);
    QCOMPARE(view()->verticalScrollBar()->value(), 0);
    QCOMPARE(table()->refAt(view()->rowAt(0)), number(599).ref);
}

void NumberSelectionTest::aRowThatIsUsedAgainIsNotSelected()
{
    QVERIFY(fill(600));
    const quint32 id = table()->id(10);
    select(10);
    select(20);
    m_desk->inventory.forget(number(10).ref);
    m_desk->inventory.learn(number(777));
    // In one rearrangement with another order.
    sort(Qt::DescendingOrder);
    QTRY_VERIFY(table()->rowOf(number(777).ref) >= 0);
    QCOMPARE(table()->id(table()->rowOf(number(777).ref)), id);
    QCOMPARE(selected(), QSet<NumberRef>{ number(20).ref });
}

void NumberSelectionTest::whatLiesTooFarApartIsNotSelectedAndSaid()
{
    QVERIFY(fill(4200));
    filter(u"even"_s);
    view()->selectAll();
    QCOMPARE(selected().size(), 2100);
    QSignalSpy scattered(m_page->findChild<NumberSelection *>(), &NumberSelection::scattered);
    filter({});
    QCOMPARE(scattered.size(), 1);
    QCOMPARE(scattered.first().first().value<qsizetype>(), 2100);
    QVERIFY(selection().isEmpty());
    QCOMPARE(m_page->summary(), u"4,200 numbers"_s);
}

void NumberSelectionTest::tooManyAreNotActedOn()
{
    QVERIFY(fill(static_cast<int>(NumberGroup::kMostActedOn) + 1));
    view()->selectAll();
    QVERIFY(!child<QPushButton>(*m_page, "releaseButton")->isEnabled());
    const QString words = m_page->releasing().whyNot();
    QVERIFY(words.contains(QLocale().toString(NumberGroup::kMostActedOn)));
    QSignalSpy asked(m_page.get(), &DeskPage::reviewRequested);
    m_page->releasing().requestReview();
    QCOMPARE(child<MessageBar>(*m_page, "notice")->text(), words);
    child<MessageBar>(*m_page, "notice")->dismiss();
    m_page->locks().action()->trigger();
    QCOMPARE(child<MessageBar>(*m_page, "notice")->text(), words);
    QVERIFY(m_desk->notes.locked().isEmpty());
    QCOMPARE(asked.size(), 0);
}

void NumberSelectionTest::whatIsAskedForIsSelectedWhenTheTableHasIt()
{
    QVERIFY(fill(600));
    child<QLineEdit>(*m_page, "filter")->setText(u"odd"_s);
    QTRY_COMPARE(table()->rowCount(), 300);
    m_page->select(number(250).ref);
    QVERIFY(table()->engine().isBusy());
    QTRY_COMPARE(selected(), QSet<NumberRef>{ number(250).ref });
    QCOMPARE(table()->rowCount(), 600);
}

QTEST_MAIN(NumberSelectionTest)
#include "tst_numberselection.moc"
