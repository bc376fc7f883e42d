// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktopstandin.h"
#include "fakeaccounts.h"
#include "gui/models/offertable.h"
#include "gui/pages/buypage.h"
#include "gui/theme/look.h"
#include "gui/widgets/chipbutton.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/fieldform.h"
#include "gui/widgets/messagebar.h"
#include "guisupport.h"
#include "shots.h"

#include <QSignalSpy>
#include <QTableView>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// The Buy page with accounts that sell some numbers in some countries only, and tell where to go on.
class BuyElsewhereTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void whatCannotBeBoughtHereLeadsToWhereItCan();
    void onlyCountriesThatAreSoldAreOffered();
    void anAccountThatDoesNotSellThereIsNotAskedAndSaysSo();
    void theBasketSetsUpWithWhatTheAccountHas();

private:
    /// An account with two offers, that sells in these countries; none: it does not tell.
    void useFakeAccount(const QStringList &countries);
    void open();
    void choose(const QString &box, const QString &text);
    bool search();
    void selectRows(const QList<int> &rows);
    template <typename T>
    T *find(const QString &name) const
    {
        return child<T>(*m_window, qPrintable(name));
    }
    void click(const QString &button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    QString heading() const { return find<EmptyState>(u"empty"_s)->accessibleName(); }

    std::unique_ptr<SandboxDesk> m_desk;
    std::shared_ptr<FakeWorld> m_world;
    AccountId m_fake;
    std::unique_ptr<QWidget> m_window;
    BuyPage *m_page = nullptr;
};

void BuyElsewhereTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void BuyElsewhereTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void BuyElsewhereTest::open()
{
    m_page = new BuyPage(m_desk->desk());
    m_window = besideEachOther(m_page, m_page->inspector());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void BuyElsewhereTest::choose(const QString &box, const QString &text)
{
    auto *combo = find<QComboBox>(box);
    combo->setCurrentIndex(combo->findText(text));
    QCOMPARE(combo->currentText(), text);
}

bool BuyElsewhereTest::search()
{
    choose(u"country"_s, u"United Kingdom"_s);
    click(u"searchButton"_s);
    return QTest::qWaitFor(
        [this] { return m_page->findChild<QTableView *>(u"table"_s)->model()->rowCount() > 0; });
}

void BuyElsewhereTest::selectRows(const QList<int> &rows)
{
    auto *table = m_page->findChild<QTableView *>(u"table"_s);
    table->clearSelection();
    for (const int row : rows) {
        table->selectionModel()->select(
            table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void BuyElsewhereTest::useFakeAccount(const QStringList &countries)
{
    auto worlds = std::make_shared<FakeProvider::Worlds>();
    m_world = (*worlds)[u"fake-key"_s] = std::make_shared<FakeWorld>();
    for (const QString &country : countries)
        m_world->regions << Region{ country };
    m_desk = std::make_unique<SandboxDesk>(
        SandboxOptions(), std::make_unique<MemoryStore>(), fakeProviders(worlds));
    m_fake = addFakeAccount(*m_desk);
    for (const int serial : { 1, 2 }) {
        NumberOffer offer;
        offer.ref = { m_fake, u"GB"_s, PhoneNumber::fromDigits(u"44770090070%1"_s.arg(serial)).value() };
        offer.capabilities.add(Capability::Sms);
        m_world->offers << offer;
    }
}

void BuyElsewhereTest::whatCannotBeBoughtHereLeadsToWhereItCan()
{
    DesktopStandIn desktop;
    useFakeAccount({});
    m_world->offers[0].buyable = false;
    m_world->offers[0].remark = u"Papers needed"_s;
    m_world->offers[0].help = QUrl(u"https://dashboard.example/orders"_s);
    open();
    QVERIFY(search());
    selectRows({ 0 });
    click(u"addButton"_s);
    const auto *notice = m_page->findChild<MessageBar *>(u"notice"_s);
    QVERIFY(notice->isVisible() && notice->text().startsWith(u"Papers needed"_s));
    QCOMPARE(m_page->inspector()->findChild<QTableView *>(u"table"_s)->model()->rowCount(), 0);
    click(u"messagePage"_s);
    QCOMPARE(desktop.opened, QList<QUrl>{ m_world->offers.at(0).help });
    selectRows({ 1 });
    click(u"addButton"_s);
    QCOMPARE(m_page->inspector()->findChild<QTableView *>(u"table"_s)->model()->rowCount(), 1);
    QVERIFY(!notice->isVisible());
}

void BuyElsewhereTest::onlyCountriesThatAreSoldAreOffered()
{
    useFakeAccount({ u"GB"_s, u"SE"_s });
    open();
    auto *box = find<QComboBox>(u"country"_s);
    QTRY_COMPARE(box->count(), 3);
    QCOMPARE(box->itemText(0), u"Choose a country"_s);
    QVERIFY(box->findData(u"GB"_s) > 0 && box->findData(u"SE"_s) > 0);
    box->setCurrentIndex(box->findData(u"SE"_s));
    // Another account that does not tell where it sells may sell anywhere.
    const AccountId other = m_desk->addAccount();
    QTRY_VERIFY(box->count() > 200);
    QCOMPARE(box->currentData().toString(), u"SE"_s);
    m_page->showAccount(m_fake);
    QTRY_COMPARE(box->count(), 3);
    m_page->showAccount(other);
    QVERIFY(box->count() > 200);
    QCOMPARE(box->currentData().toString(), u"SE"_s);
}

void BuyElsewhereTest::anAccountThatDoesNotSellThereIsNotAskedAndSaysSo()
{
    useFakeAccount({ u"GB"_s });
    m_desk->addAccount();
    QTRY_VERIFY(m_desk->regions.countries(m_fake).has_value());
    open();
    choose(u"country"_s, u"Sweden"_s);
    click(u"searchButton"_s);
    QTRY_VERIFY(find<QPushButton>(u"searchButton"_s)->text() == u"Search"_s);
    QVERIFY(m_world->searched.isEmpty());
    auto *chip = find<ChipButton>(QString(u"chip-"_s + m_fake));
    QVERIFY2(chip->text().contains(u"does not sell numbers of this country"_s), qPrintable(chip->text()));
    QTest::mouseClick(chip, Qt::LeftButton);
    const auto *notice = m_page->findChild<MessageBar *>(u"notice"_s);
    QVERIFY2(notice->text().contains(u"does not sell numbers of Sweden"_s), qPrintable(notice->text()));
    m_page->showAccount(m_fake);
    choose(u"country"_s, u"Sweden"_s);
    click(u"searchButton"_s);
    QTRY_VERIFY(heading().contains(u"Not sold here"_s));
}

void BuyElsewhereTest::theBasketSetsUpWithWhatTheAccountHas()
{
    useFakeAccount({});
    m_world->applications = { { u"p-1"_s, u"Plan one"_s } };
    open();
    QVERIFY(search());
    selectRows({ 0 });
    click(u"addButton"_s);
    auto *form = m_page->inspector()->findChild<FieldForm *>(u"setUpForm"_s);
    QCOMPARE(form->fields().size(), 2);
    find<QComboBox>(u"field_plan"_s)->setEditText(u"p-unlisted"_s);
    QSignalSpy review(m_page, &DeskPage::reviewRequested);
    click(u"buyAllButton"_s);
    QCOMPARE(review.size(), 1);
    QCOMPARE(review.first().first().value<QList<Change>>().first().edits,
        (SettingEdits{ { u"plan"_s, u"p-unlisted"_s } }));
}

QTEST_MAIN(BuyElsewhereTest)
#include "moc_desktopstandin.cpp"
#include "tst_buyelsewhere.moc"
