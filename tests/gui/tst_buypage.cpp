// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/ask.h"
#include "gui/models/basketmodel.h"
#include "gui/models/offertable.h"
#include "gui/pages/buypage.h"
#include "gui/widgets/chipbutton.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/fieldform.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/messagebar.h"
#include "sandboxdesk.h"
#include "shots.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSearch = "GET /number/search";

} // namespace

/// The Buy page over the sandbox, driven by the names of its controls.
class BuyPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyControlHasTheNameOfItsLabel();
    void withoutAnAccountItSaysSo();
    void badInputIsSaidAtTheFieldAndNothingIsSent_data();
    void badInputIsSaidAtTheFieldAndNothingIsSent();
    void enterSearchesAndOffersAreCounted();
    void moreOffersAreLoadedWhenAskedFor();
    void cancelStopsTheSearchAndKeepsWhatWasFound();
    void aRefusedAccountTellsWhyAndLeavesTheOthersAlone();
    void whatIsFilteredHereIsNamed();
    void nothingFoundOffersToLoosenTheSearch();
    void tickedOffersMakeTheBasket();
    void reviewIsOfTheSelectionAndElseOfTheBasket();
    void theBasketSetsUpAndBuysForASubaccount();
    void numbersInDoubtCannotBeAdded();
    void boughtNumbersLeaveTheBasketAndAreYours();
    void theLastSearchIsRemembered();
    void numbersAreCopiedAsE164();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("There is no %s.", qPrintable(name));
        return found;
    }
    void open();
    void choose(const QString &box, const QString &text);
    void type(const QString &line, const QString &text);
    void click(const QString &button);
    bool search(const QString &country = u"United Kingdom"_s);
    void selectRows(const QList<int> &rows);
    QTableView *table() const { return find<QTableView>(u"table"_s); }
    const OfferTable *offers() const { return static_cast<const OfferTable *>(table()->model()); }
    QString heading() const { return find<EmptyState>(u"empty"_s)->accessibleName(); }
    QStringList chipTexts() const;

    std::unique_ptr<SandboxDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    BuyPage *m_page = nullptr;
};

void BuyPageTest::init()
{
    applyLook(*qApp, ColourScheme::Light);
    m_desk = std::make_unique<SandboxDesk>();
}

void BuyPageTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void BuyPageTest::open()
{
    m_page = new BuyPage(m_desk->desk());
    m_window = besideEachOther(m_page, m_page->inspector());
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("The window does not come up.");
}

void BuyPageTest::choose(const QString &box, const QString &text)
{
    auto *combo = find<QComboBox>(box);
    combo->setCurrentIndex(combo->findText(text));
    QCOMPARE(combo->currentText(), text);
}

void BuyPageTest::type(const QString &line, const QString &text)
{
    auto *edit = find<QLineEdit>(line);
    edit->clear();
    QTest::keyClicks(edit, text);
}

void BuyPageTest::click(const QString &button)
{
    QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
}

bool BuyPageTest::search(const QString &country)
{
    choose(u"country"_s, country);
    click(u"searchButton"_s);
    const auto *button = find<QPushButton>(u"searchButton"_s);
    return QTest::qWaitFor([button] { return button->text() == u"Search"_s; }, 20000);
}

void BuyPageTest::selectRows(const QList<int> &rows)
{
    table()->clearSelection();
    for (const int row : rows)
        table()->selectionModel()->select(
            offers()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QStringList BuyPageTest::chipTexts() const
{
    QStringList texts;
    for (const auto *chip : find<QWidget>(u"chips"_s)->findChildren<ChipButton *>())
        texts << chip->text();
    return texts;
}

void BuyPageTest::everyControlHasTheNameOfItsLabel()
{
    open();
    for (const auto &[name, label] :
        { std::pair(u"digits"_s, u"Digits"_s), std::pair(u"highestPrice"_s, u"Highest monthly price"_s) })
        QCOMPARE(find<QLineEdit>(name)->accessibleName(), label);
    for (const auto &[name, label] : { std::pair(u"country"_s, u"Country"_s), std::pair(u"type"_s, u"Type"_s),
             std::pair(u"match"_s, u"Match"_s) })
        QCOMPARE(find<QComboBox>(name)->accessibleDescription(), label);
    for (const auto &[name, text] : { std::pair(u"sms"_s, u"SMS"_s), std::pair(u"mms"_s, u"MMS"_s),
             std::pair(u"voice"_s, u"Voice"_s), std::pair(u"whatsApp"_s, u"WhatsApp"_s) })
        QCOMPARE(find<QCheckBox>(name)->text(), text);
    for (const auto &[name, text] : { std::pair(u"searchButton"_s, u"Search"_s),
             std::pair(u"addButton"_s, u"Add to basket"_s), std::pair(u"buyButton"_s, u"Buy…"_s) })
        QCOMPARE(find<QPushButton>(name)->text(), text);
    QCOMPARE(table()->accessibleName(), u"Available numbers"_s);
    QCOMPARE(m_page->inspector()->findChild<QTableView *>()->accessibleName(), u"Basket"_s);
}

void BuyPageTest::withoutAnAccountItSaysSo()
{
    open();
    QCOMPARE(heading(), u"No account is ready"_s);
    QVERIFY(!find<QPushButton>(u"searchButton"_s)->isEnabled());
    QSignalSpy asked(m_page, &DeskPage::addAccountRequested);
    click(u"emptyPrimary"_s);
    QCOMPARE(asked.size(), 1);
    shoot(*m_window, u"buy-no-account"_s);
    m_desk->addAccount();
    QTRY_COMPARE(heading(), u"Pick a country and search"_s);
    shoot(*m_window, u"buy-before"_s);
}

void BuyPageTest::badInputIsSaidAtTheFieldAndNothingIsSent_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("field");
    QTest::newRow("no country") << u"Choose a country"_s << QString() << QString() << u"countryField"_s;
    QTest::newRow("letters") << u"France"_s << u"77abc"_s << QString() << u"digitsField"_s;
    QTest::newRow("a plus") << u"France"_s << u"+33"_s << QString() << u"digitsField"_s;
    QTest::newRow("bad price") << u"France"_s << QString() << u"three"_s << u"priceField"_s;
}

void BuyPageTest::badInputIsSaidAtTheFieldAndNothingIsSent()
{
    QFETCH(QString, country);
    QFETCH(QString, digits);
    QFETCH(QString, price);
    QFETCH(QString, field);
    m_desk->addAccount();
    open();
    choose(u"country"_s, country);
    type(u"digits"_s, digits);
    type(u"highestPrice"_s, price);
    click(u"searchButton"_s);
    const auto *frame = find<FormField>(field);
    QVERIFY(frame->hasError());
    QVERIFY(frame->note().size() > 10);
    QCOMPARE(find<QPushButton>(u"searchButton"_s)->text(), u"Search"_s);
    settle();
    QCOMPARE(m_desk->server.requestCount(kSearch), 0);
    if (field == u"digitsField"_s)
        shoot(*m_window, u"buy-bad-digits"_s);
}

void BuyPageTest::enterSearchesAndOffersAreCounted()
{
    m_desk->addAccount();
    open();
    choose(u"country"_s, u"United Kingdom"_s);
    choose(u"type"_s, u"Mobile"_s);
    find<QCheckBox>(u"voice"_s)->setChecked(true);
    auto *digits = find<QLineEdit>(u"digits"_s);
    digits->setFocus();
    QTest::keyClicks(digits, u"7700 9"_s);
    QTest::keyClick(digits, Qt::Key_Return);
    QTRY_COMPARE(find<QPushButton>(u"searchButton"_s)->text(), u"Search"_s);
    QVERIFY(offers()->rowCount() > 100);
    QCOMPARE(chipTexts(), QStringList(u"Vonage Ops EU · %1 of %1"_s.arg(offers()->rowCount())));
    for (int row = 0; row < offers()->rowCount(); ++row)
        QVERIFY(offers()->at(row).ref.number.digits().contains("77009"_L1));
    QVERIFY(!find<QPushButton>(u"moreButton"_s)->isVisible());
    QCOMPARE(m_page->summary(), u"%1 offer(s)"_s.arg(offers()->rowCount()));
    shoot(*m_window, u"buy-found"_s);
}

void BuyPageTest::moreOffersAreLoadedWhenAskedFor()
{
    m_desk->addAccount();
    open();
    QVERIFY(search());
    QCOMPARE(offers()->rowCount(), 500);
    const auto *shown = find<QLabel>(u"shown"_s);
    QVERIFY(shown->text().startsWith(u"500 shown of "_s));
    QVERIFY(find<QPushButton>(u"moreButton"_s)->isVisible());
    QVERIFY(chipTexts().first().contains("more to load"_L1));
    selectRows({ 7 });
    const NumberRef kept = offers()->at(7).ref;
    click(u"moreButton"_s);
    QTRY_VERIFY(offers()->rowCount() > 500);
    QTRY_COMPARE(find<QPushButton>(u"searchButton"_s)->text(), u"Search"_s);
    const QModelIndexList selected = table()->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(offers()->at(selected.first().row()).ref, kept);
}

void BuyPageTest::cancelStopsTheSearchAndKeepsWhatWasFound()
{
    SandboxOptions slow;
    slow.pace.latency = std::chrono::milliseconds(150);
    m_desk = std::make_unique<SandboxDesk>(slow);
    m_desk->addAccount(u"Vonage Ops EU"_s, [](Account &account) { account.requestsPerSecond = 3; });
    open();
    choose(u"country"_s, u"United Kingdom"_s);
    click(u"searchButton"_s);
    QCOMPARE(find<QPushButton>(u"searchButton"_s)->text(), u"Cancel"_s);
    QCOMPARE(heading(), u"Searching…"_s);
    QTRY_VERIFY(offers()->rowCount() > 0);
    shoot(*m_window, u"buy-searching"_s);
    click(u"searchButton"_s);
    QTRY_COMPARE(find<QPushButton>(u"searchButton"_s)->text(), u"Search"_s);
    QVERIFY(offers()->rowCount() > 0);
    QVERIFY(chipTexts().first().contains("stopped at"_L1));
}

void BuyPageTest::aRefusedAccountTellsWhyAndLeavesTheOthersAlone()
{
    m_desk->addAccount();
    const AccountId refused = m_desk->addRefusedAccount(u"Marketing"_s);
    open();
    QVERIFY(search(u"France"_s));
    QVERIFY(offers()->rowCount() > 0);
    auto *chip = find<ChipButton>(QString(u"chip-"_s + refused));
    QVERIFY(chip->text().contains("refused the API key"_L1));
    QTest::mouseClick(chip, Qt::LeftButton);
    const auto *notice = m_page->findChild<MessageBar *>(u"notice"_s);
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->kind(), MessageBar::Error);
    QVERIFY(notice->details().contains("401"_L1));
    shoot(*m_window, u"buy-refused-account"_s);
    m_page->showAccount(refused);
    QVERIFY(search(u"France"_s));
    QCOMPARE(offers()->rowCount(), 0);
    QCOMPARE(heading(), u"No account could answer"_s);
    shoot(*m_window, u"buy-failed"_s);
}

void BuyPageTest::whatIsFilteredHereIsNamed()
{
    m_desk->addAccount();
    open();
    type(u"highestPrice"_s, u"1.00"_s);
    QVERIFY(search());
    QVERIFY(chipTexts().first().contains("filtered here: Highest monthly price"_L1));
    const Money highest(100, 2, u"EUR"_s);
    QVERIFY(offers()->rowCount() > 0);
    for (int row = 0; row < offers()->rowCount(); ++row)
        QVERIFY(offers()->at(row).monthly->compare(highest) <= 0);
}

void BuyPageTest::nothingFoundOffersToLoosenTheSearch()
{
    m_desk->addAccount();
    open();
    type(u"digits"_s, u"9999999999"_s);
    QVERIFY(search());
    QCOMPARE(heading(), u"Nothing found"_s);
    QCOMPARE(chipTexts(), QStringList(u"Vonage Ops EU · nothing found"_s));
    shoot(*m_window, u"buy-nothing"_s);
    click(u"emptySecondary"_s);
    QTRY_VERIFY(offers()->rowCount() > 0);
    QVERIFY(find<QLineEdit>(u"digits"_s)->text().isEmpty());
}

void BuyPageTest::tickedOffersMakeTheBasket()
{
    m_desk->addAccount();
    open();
    QVERIFY(search());
    auto *basket = m_page->inspector()->findChild<QTableView *>(u"table"_s);
    const auto click = [this](int row) {
        const QRect cell = table()->visualRect(offers()->index(row, OfferTable::PickColumn));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    };
    click(1);
    click(3);
    QCOMPARE(basket->model()->rowCount(), 2);
    QCOMPARE(find<QPushButton>(u"buyAllButton"_s)->text(), u"Buy 2 number(s)…"_s);
    selectRows({ 1, 3 });
    shoot(*m_window, u"buy-basket"_s);
    // The keyboard: Return on a row takes it out again, Delete in the basket too.
    table()->setCurrentIndex(offers()->index(1, OfferTable::NumberColumn));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(basket->model()->rowCount(), 1);
    basket->selectRow(0);
    basket->setFocus();
    QTest::keyClick(basket, Qt::Key_Delete);
    QCOMPARE(basket->model()->rowCount(), 0);
    QCOMPARE(offers()->index(3, OfferTable::PickColumn).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void BuyPageTest::reviewIsOfTheSelectionAndElseOfTheBasket()
{
    m_desk->addAccount();
    open();
    QVERIFY(search());
    QSignalSpy review(m_page, &DeskPage::reviewRequested);
    const auto changes = [&review] { return review.takeFirst().first().value<QList<Change>>(); };
    selectRows({ 0, 2 });
    click(u"addButton"_s);
    const auto *buy = find<QPushButton>(u"buyButton"_s);
    QCOMPARE(buy->text(), u"Buy the basket (2)…"_s);
    selectRows({ 4 });
    QCOMPARE(buy->text(), u"Buy 1 selected…"_s);
    click(u"buyButton"_s);
    const QList<Change> one = changes();
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first().ref, offers()->at(4).ref);
    QCOMPARE(one.first().kind, ChangeKind::Buy);
    QCOMPARE(one.first().monthly, offers()->at(4).monthly);
    table()->clearSelection();
    click(u"buyButton"_s);
    const QList<Change> both = changes();
    QCOMPARE(both.size(), 2);
    QVERIFY(both.first().id != both.last().id);
    // What is ticked and therefore selected stands for the whole basket.
    selectRows({ 2 });
    QCOMPARE(buy->text(), u"Buy the basket (2)…"_s);
    click(u"buyButton"_s);
    QCOMPARE(changes().size(), 2);
    m_page->requestReview();
    QCOMPARE(changes().size(), 2);
}

void BuyPageTest::theBasketSetsUpAndBuysForASubaccount()
{
    m_desk->addAccount();
    open();
    QVERIFY(search());
    selectRows({ 0 });
    click(u"addButton"_s);
    auto *form = find<FieldForm>(u"setUpForm"_s);
    QCOMPARE(form->fields().size(), 1);
    auto *application = form->findChild<QComboBox *>();
    QTRY_VERIFY(application->count() > 1);
    application->setCurrentIndex(1);
    const QString id = application->currentData().toString();
    QSignalSpy review(m_page, &DeskPage::reviewRequested);
    const auto change = [&review] { return review.takeFirst().first().value<QList<Change>>().first(); };
    click(u"buyAllButton"_s);
    QCOMPARE(change().edits, SettingEdits({ { form->fields().first().key, id } }));
    type(u"purchaseTarget"_s, m_desk->server.vonage().subaccountKey);
    QVERIFY(!form->isEnabled());
    click(u"buyAllButton"_s);
    const Change target = change();
    QCOMPARE(target.purchaseTarget, m_desk->server.vonage().subaccountKey);
    QVERIFY(target.edits.isEmpty());
    shoot(*m_window, u"buy-subaccount"_s);
    click(u"emptyButton"_s);
    selectRows({ 1 });
    click(u"addButton"_s);
    QVERIFY(find<QLineEdit>(u"purchaseTarget"_s)->text().isEmpty());
}

void BuyPageTest::numbersInDoubtCannotBeAdded()
{
    m_desk->addAccount();
    QVERIFY(m_desk->waitForInventory());
    open();
    QVERIFY(search());
    const NumberRef doubted = offers()->at(0).ref;
    selectRows({ 0 });
    click(u"addButton"_s);
    QSignalSpy review(m_page, &DeskPage::reviewRequested);
    click(u"buyAllButton"_s);
    m_desk->server.failNext("POST /number/buy", 500, "down", 1);
    m_desk->runner.apply(review.first().first().value<QList<Change>>());
    m_page->forgetBasket();
    QTRY_COMPARE(offers()->index(0, OfferTable::ToKnowColumn).data().toString(), u"Checking purchase"_s);
    QTRY_COMPARE(m_page->inspector()->findChild<QTableView *>(u"table"_s)->model()->rowCount(), 0);
    selectRows({ 0, 1 });
    click(u"addButton"_s);
    const auto *notice = m_page->findChild<MessageBar *>(u"notice"_s);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains("not settled yet"_L1));
    QCOMPARE(m_page->inspector()->findChild<QTableView *>(u"table"_s)->model()->rowCount(), 1);
    QVERIFY(offers()->at(0).ref == doubted);
    shoot(*m_window, u"buy-in-doubt"_s);
}

void BuyPageTest::boughtNumbersLeaveTheBasketAndAreYours()
{
    m_desk->addAccount();
    QVERIFY(m_desk->waitForInventory());
    open();
    QVERIFY(search());
    selectRows({ 0, 1 });
    click(u"addButton"_s);
    QSignalSpy review(m_page, &DeskPage::reviewRequested);
    click(u"buyAllButton"_s);
    const QList<Change> changes = review.first().first().value<QList<Change>>();
    m_desk->runner.apply({ changes.first() });
    m_page->forgetBasket();
    QTRY_COMPARE(offers()->index(0, OfferTable::ToKnowColumn).data().toString(), u"Yours already"_s);
    const auto *basket = m_page->inspector()->findChild<QTableView *>(u"table"_s)->model();
    QCOMPARE(basket->rowCount(), 1);
    QCOMPARE(static_cast<const BasketModel *>(basket)->offers().first().ref, changes.last().ref);
}

void BuyPageTest::theLastSearchIsRemembered()
{
    m_desk->addAccount();
    open();
    choose(u"type"_s, u"Mobile"_s);
    choose(u"match"_s, u"Ends with"_s);
    type(u"digits"_s, u"7"_s);
    type(u"highestPrice"_s, u"5"_s);
    find<QCheckBox>(u"sms"_s)->setChecked(true);
    QVERIFY(search(u"France"_s));
    open();
    QCOMPARE(find<QComboBox>(u"country"_s)->currentText(), u"France"_s);
    QCOMPARE(find<QComboBox>(u"type"_s)->currentText(), u"Mobile"_s);
    QCOMPARE(find<QComboBox>(u"match"_s)->currentText(), u"Ends with"_s);
    QCOMPARE(find<QLineEdit>(u"digits"_s)->text(), u"7"_s);
    QCOMPARE(find<QLineEdit>(u"highestPrice"_s)->text(), u"5"_s);
    QVERIFY(find<QCheckBox>(u"sms"_s)->isChecked());
    QVERIFY(!find<QCheckBox>(u"voice"_s)->isChecked());
}

void BuyPageTest::numbersAreCopiedAsE164()
{
    m_desk->addAccount();
    open();
    QVERIFY(search());
    selectRows({ 0, 1 });
    m_page->copySelection();
    QCOMPARE(QGuiApplication::clipboard()->text(),
        QString(offers()->at(0).ref.number.e164() + u'\n' + offers()->at(1).ref.number.e164()));
}

QTEST_MAIN(BuyPageTest)
#include "tst_buypage.moc"
