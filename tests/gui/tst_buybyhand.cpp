// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/basketmodel.h"
#include "gui/models/offertable.h"
#include "gui/pages/buypage.h"
#include "gui/theme/look.h"
#include "gui/widgets/chipbutton.h"
#include "guisupport.h"
#include "sandboxdesk.h"
#include "shots.h"

#include <QCheckBox>
#include <QMenu>
#include <QTableView>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// Fast clicks and keys on the Buy page.
class BuyByHandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDoubleClickSearchesOnce();
    void aDoubleClickTakesOneOutOfTheBasket();
    void offersAreSortedByKeyboard();
    void aSavedSearchIsSearchedAgain();
    void aSearchIsSavedOnceAndDeleted();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        return child<T>(*m_window, qPrintable(name));
    }
    QTableView *table() const { return m_page->findChild<QTableView *>(u"table"_s); }
    const OfferTable *offers() const { return static_cast<const OfferTable *>(table()->model()); }
    QPushButton *searchButton() const { return find<QPushButton>(u"searchButton"_s); }
    void open();
    void choose(const QString &country);
    bool search();
    /// What stands in the menu now, by its words.
    QAction *inMenu(const QString &words) const;
    QStringList saved() const;

    std::unique_ptr<SandboxDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    BuyPage *m_page = nullptr;
};

void BuyByHandTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void BuyByHandTest::init()
{
    m_desk = std::make_unique<SandboxDesk>();
    m_desk->addAccount();
    open();
}

void BuyByHandTest::open()
{
    m_page = new BuyPage(m_desk->desk());
    m_window = besideEachOther(m_page, m_page->inspector());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void BuyByHandTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void BuyByHandTest::choose(const QString &country)
{
    auto *box = find<QComboBox>(u"country"_s);
    box->setCurrentIndex(box->findText(country));
    QCOMPARE(box->currentText(), country);
}

QAction *BuyByHandTest::inMenu(const QString &words) const
{
    QMenu *menu = find<QPushButton>(u"searchesButton"_s)->menu();
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text() == words)
            return action;
    }
    return nullptr;
}

QStringList BuyByHandTest::saved() const
{
    QMenu *menu = find<QPushButton>(u"searchesButton"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QStringList names;
    for (const QAction *action : menu->actions()) {
        if (action->isCheckable())
            names << action->text();
    }
    return names;
}

bool BuyByHandTest::search()
{
    choose(u"United Kingdom"_s);
    QTest::mouseClick(searchButton(), Qt::LeftButton);
    return QTest::qWaitFor([this] { return searchButton()->text() == u"Search"_s; }, 20000);
}

void BuyByHandTest::aDoubleClickSearchesOnce()
{
    choose(u"United Kingdom"_s);
    clickTwice(*searchButton());
    QCOMPARE(searchButton()->text(), u"Cancel"_s);
    QTRY_VERIFY(offers()->rowCount() > 0);
    QTRY_COMPARE(searchButton()->text(), u"Search"_s);
    for (const ChipButton *chip : m_page->findChildren<ChipButton *>())
        QVERIFY2(!chip->text().contains("stopped at"_L1), qPrintable(chip->text()));
}

void BuyByHandTest::aDoubleClickTakesOneOutOfTheBasket()
{
    QVERIFY(search());
    auto *basket = m_page->inspector()->findChild<QTableView *>(u"table"_s);
    Testing::selectRows(*table(), { 1, 3, 5 });
    QTest::mouseClick(find<QPushButton>(u"addButton"_s), Qt::LeftButton);
    QCOMPARE(basket->model()->rowCount(), 3);
    settle();
    const QRect cross = basket->visualRect(basket->model()->index(0, BasketModel::RemoveColumn));
    clickTwice(*basket->viewport(), cross.center());
    QCOMPARE(basket->model()->rowCount(), 2);
    QTest::mouseClick(basket->viewport(), Qt::LeftButton, {}, cross.center());
    QCOMPARE(basket->model()->rowCount(), 1);
}

void BuyByHandTest::offersAreSortedByKeyboard()
{
    QVERIFY(search());
    Testing::selectRows(*table(), { 1 });
    Q_EMIT table()->customContextMenuRequested(QPoint(5, 5));
    auto *menu = openWindow<QMenu>();
    QVERIFY(menu);
    const auto menus = menu->findChildren<QMenu *>();
    QCOMPARE(menus.size(), 1);
    QCOMPARE(menus.first()->title(), u"Sort by"_s);
    for (QAction *action : menus.first()->actions()) {
        if (action->text()
            == offers()->headerData(OfferTable::MonthlyColumn, Qt::Horizontal, Qt::DisplayRole))
            action->trigger();
    }
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(OfferTable::MonthlyColumn));
    menu->close();
}

void BuyByHandTest::aSavedSearchIsSearchedAgain()
{
    QVERIFY(!inMenu(u"Save this search"_s)->isEnabled()); // there is none yet
    choose(u"United Kingdom"_s);
    find<QLineEdit>(u"digits"_s)->setText(u"7700"_s);
    find<QCheckBox>(u"sms"_s)->setChecked(true);
    find<QLineEdit>(u"highestPrice"_s)->setText(u"30"_s);
    inMenu(u"Save this search"_s)->trigger();
    const QString name = u"United Kingdom · Contains 7700 · SMS · up to 30 EUR"_s;
    QCOMPARE(saved(), QStringList{ name });
    choose(u"France"_s);
    find<QLineEdit>(u"digits"_s)->clear();
    inMenu(u"Save this search"_s)->trigger();
    // After a restart.
    m_window.reset();
    open();
    QCOMPARE(saved().size(), 2);
    choose(u"Sweden"_s);
    QVERIFY(!inMenu(name)->isChecked());
    inMenu(name)->trigger();
    QCOMPARE(find<QComboBox>(u"country"_s)->currentText(), u"United Kingdom"_s);
    QCOMPARE(find<QLineEdit>(u"digits"_s)->text(), u"7700"_s);
    QVERIFY(find<QCheckBox>(u"sms"_s)->isChecked());
    QCOMPARE(searchButton()->text(), u"Cancel"_s);
    QTRY_VERIFY(offers()->rowCount() > 0);
    QVERIFY(inMenu(name)->isChecked());
    for (int row = 0; row < offers()->rowCount(); ++row)
        QVERIFY(offers()->at(row).ref.number.digits().contains(u"7700"_s));
    QMenu *menu = find<QPushButton>(u"searchesButton"_s)->menu();
    menu->popup(m_window->mapToGlobal(QPoint(400, 60)));
    shoot(*menu, u"buy-searches-menu"_s);
    menu->close();
    shoot(*m_window, u"buy-searches"_s);
}

void BuyByHandTest::aSearchIsSavedOnceAndDeleted()
{
    choose(u"United Kingdom"_s);
    inMenu(u"Save this search"_s)->trigger();
    QVERIFY(!inMenu(u"Save this search"_s)->isEnabled());
    QVERIFY(inMenu(u"United Kingdom"_s)->isChecked());
    const QMenu *removing = inMenu(u"Delete"_s)->menu();
    QCOMPARE(removing->actions().size(), 1);
    removing->actions().first()->trigger();
    QTRY_VERIFY(openWindow<QMessageBox>());
    auto *box = openWindow<QMessageBox>();
    QVERIFY(textsOf(*box).join(u'\n').contains(u"“United Kingdom”"_s));
    for (QAbstractButton *button : box->buttons()) {
        if (button->text() == u"Delete"_s)
            button->click();
    }
    QTRY_VERIFY(saved().isEmpty());
    QVERIFY(!inMenu(u"Delete"_s)->isEnabled());
}

QTEST_MAIN(BuyByHandTest)
#include "tst_buybyhand.moc"
