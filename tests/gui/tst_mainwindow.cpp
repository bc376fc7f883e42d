// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeaccounts.h"
#include "gui/ask.h"
#include "gui/dialogs/accountdialog.h"
#include "gui/dialogs/accountsettingsdialog.h"
#include "gui/dialogs/commandpalette.h"
#include "gui/dialogs/reviewdialog.h"
#include "gui/mainwindow.h"
#include "gui/models/accountlistmodel.h"
#include "gui/models/numbertable.h"
#include "gui/theme/look.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/pagetabs.h"
#include "gui/widgets/sandboxbanner.h"
#include "gui/widgets/statusline.h"
#include "guisupport.h"
#include "sandboxdesk.h"
#include "scriptedstore.h"
#include "support/numbers.h"

#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// The window around the pages.
class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void withoutAnAccountTheFirstPageLeadsOn();
    void anAccountOpensTheNumbers();
    void everyWindowOfTheSandboxSaysSo();
    void aKeychainThatDoesNotGiveTheSecretIsSaid_data();
    void aKeychainThatDoesNotGiveTheSecretIsSaid();
    void unlockingEndsTheTrouble();
    void theStatusLineSaysWhatIsRunningAndStopsIt();
    void theStatusLineTellsBalanceAndAge();
    void choosingAnAccountShowsItsNumbers();
    void editingAnAccountKeepsItChosen();
    void theChosenAccountSurvivesARestart();
    void keysLeadToThePages();
    void removingAnAccountAsksFirst();
    void accountSettingsOpenWhereTheProviderHasSuch();
    void releasingFollowsWhatIsSelected();
    void aRefusedListLeadsToTheAccount();
    void aReviewOpensFromTheKeyboard();
    void aRowThatIsRejectedIsSaidOnce();
    void aRejectedRowIsSaidWhateverElseIsReviewed();

private:
    void open();
    QListView *accounts() const { return child<QListView>(*m_window, "accountList"); }
    MessageBar *trouble() const;
    QPushButton *action(const QString &text) const;
    NumberTable *numbers() const
    {
        return static_cast<NumberTable *>(
            child<QTableView>(*child<QWidget>(*m_window, "NumbersPage"), "table")->model());
    }
    QString label(const char *name) const { return child<QLabel>(*m_window, name)->text(); }
    void trigger(const char *name) { child<QAction>(name)->trigger(); }
    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    template <typename T>
    static T *child(const QWidget &parent, const char *name)
    {
        return Testing::child<T>(parent, name);
    }

    std::shared_ptr<KeychainScript> m_keychain;
    std::unique_ptr<SandboxDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void MainWindowTest::init()
{
    m_keychain = std::make_shared<KeychainScript>();
    m_desk = std::make_unique<SandboxDesk>(SandboxOptions{}, std::make_unique<ScriptedStore>(m_keychain),
        fakeProviders(std::make_shared<FakeProvider::Worlds>()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void MainWindowTest::open()
{
    m_window = std::make_unique<MainWindow>(m_desk->desk());
    m_window->resize(1400, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

MessageBar *MainWindowTest::trouble() const
{
    for (auto *bar : m_window->findChildren<MessageBar *>()) {
        if (bar->isVisible() && bar->parentWidget() != nullptr
            && bar->accessibleName().contains(u"keychain"_s))
            return bar;
    }
    return nullptr;
}

QPushButton *MainWindowTest::action(const QString &text) const
{
    for (auto *button : m_window->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

void MainWindowTest::withoutAnAccountTheFirstPageLeadsOn()
{
    open();
    auto *first = child<EmptyState>("firstRun");
    QVERIFY(first->isVisible());
    QCOMPARE(label("summaryLabel"), u"No account yet"_s);
    QVERIFY(!child<QStackedWidget>("inspectors")->isVisible());
    QSignalSpy sandbox(m_window.get(), &MainWindow::sandboxRequested);
    QTest::mouseClick(first->secondaryButton(), Qt::LeftButton);
    QCOMPARE(sandbox.size(), 1);
    QTest::mouseClick(first->primaryButton(), Qt::LeftButton);
    QTRY_VERIFY(openWindow<AccountDialog>());
    openWindow<AccountDialog>()->reject();
    // The journal can be read all the same.
    m_window->showPage(MainWindow::ActivityIndex);
    QVERIFY(!first->isVisible());
}

void MainWindowTest::anAccountOpensTheNumbers()
{
    open();
    m_desk->addAccount();
    QVERIFY(!child<EmptyState>("firstRun")->isVisible());
    QTRY_COMPARE(numbers()->rowCount(), 40);
    QTRY_COMPARE(label("summaryLabel"), u"40 numbers"_s);
    QVERIFY(child<QStackedWidget>("inspectors")->isVisible());
}

void MainWindowTest::everyWindowOfTheSandboxSaysSo()
{
    m_desk->addAccount();
    open();
    QVERIFY(m_window->findChild<SandboxBanner *>());
    QVERIFY(m_window->windowTitle().contains(u"sandbox"_s));
    trigger("actionFindAnything");
    QTRY_VERIFY(openWindow<CommandPalette>());
    QVERIFY(m_window->menuWidget()->findChild<SandboxBanner *>());
    QVERIFY(!m_window->menuWidget()->findChildren<QMenu *>().isEmpty());
    openWindow<CommandPalette>()->reject();
    trigger("actionAddAccount");
    QTRY_VERIFY(openWindow<AccountDialog>());
    QVERIFY(openWindow<AccountDialog>()->findChild<SandboxBanner *>());
    openWindow<AccountDialog>()->reject();
    ReviewDialog review(m_desk->desk(), {});
    review.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(review.findChild<SandboxBanner *>());
}

void MainWindowTest::aKeychainThatDoesNotGiveTheSecretIsSaid_data()
{
    QTest::addColumn<AccountState>("state");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("way");
    QTest::newRow("locked") << AccountState::Locked << u"is locked"_s << u"Unlock and try again"_s;
    QTest::newRow("none") << AccountState::NoKeychain << u"no system keychain"_s << u"Try again"_s;
    QTest::newRow("gone") << AccountState::SecretGone << u"no longer has the secret"_s
                          << u"Enter the secret…"_s;
    QTest::newRow("failed") << AccountState::Failed << u"did not give the secret"_s
                            << u"Unlock and try again"_s;
    QTest::newRow("slow") << AccountState::Slow << u"has not answered"_s << u"Unlock and try again"_s;
}

void MainWindowTest::aKeychainThatDoesNotGiveTheSecretIsSaid()
{
    QFETCH(AccountState, state);
    QFETCH(QString, words);
    QFETCH(QString, way);
    const AccountId id = m_desk->addAccount();
    QVERIFY(m_desk->waitForInventory());
    open();
    QVERIFY(!trouble());
    const QHash<AccountState, ErrorKind> kinds{ { AccountState::Locked, ErrorKind::SecretsLocked },
        { AccountState::NoKeychain, ErrorKind::SecretsMissing },
        { AccountState::SecretGone, ErrorKind::SecretsMissing },
        { AccountState::Failed, ErrorKind::Storage } };
    m_keychain->hangs = state == AccountState::Slow;
    if (!m_keychain->hangs) {
        m_keychain->refusal = makeError(kinds.value(state), u"Says the keychain."_s);
        m_keychain->refusal->field = state == AccountState::SecretGone ? u"apiSecret"_s : QString();
        m_keychain->unlockIsOpen = true;
    }
    m_desk->accounts.unlockAndRetry(id);
    QTRY_COMPARE(m_desk->accounts.state(id), state);
    QTRY_VERIFY(trouble());
    QVERIFY2(trouble()->text().contains(words), qPrintable(trouble()->text()));
    QVERIFY(trouble()->text().contains(u"Vonage Ops EU"_s));
    QVERIFY(action(way));
    QVERIFY(action(u"Enter the secret…"_s));
    QCOMPARE(action(u"Unlock and try again"_s) != nullptr, way == u"Unlock and try again"_s);
    // What was listed stays to be seen.
    QCOMPARE(numbers()->rowCount(), 40);
    QTest::mouseClick(action(u"Enter the secret…"_s), Qt::LeftButton);
    QTRY_VERIFY(openWindow<AccountDialog>());
    openWindow<AccountDialog>()->reject();
}

void MainWindowTest::unlockingEndsTheTrouble()
{
    // Kept in the keychain, which then locks.
    Account account;
    account.provider = u"vonage"_s;
    account.label = u"Ops"_s;
    account.credentials = { { u"apiKey"_s, m_desk->server.vonage().apiKey } };
    account.baseUrls
        = { { u"rest"_s, m_desk->server.vonage().url }, { u"api"_s, m_desk->server.vonage().url } };
    Outcome saved(m_desk->accounts.save(account,
        { { u"apiSecret"_s, Secret::fromText(m_desk->server.vonage().apiSecret) } },
        SecretKeeping::Keychain));
    QVERIFY(saved.wait() && saved.isOk());
    open();
    m_keychain->refusal = makeError(ErrorKind::SecretsLocked);
    m_desk->accounts.unlockAndRetry(saved.value());
    QTRY_VERIFY(action(u"Unlock and try again"_s));
    m_keychain->unlocks = true;
    QTest::mouseClick(action(u"Unlock and try again"_s), Qt::LeftButton);
    QTRY_COMPARE(m_desk->accounts.state(saved.value()), AccountState::Ready);
    QVERIFY(!trouble());
}

void MainWindowTest::theStatusLineSaysWhatIsRunningAndStopsIt()
{
    const AccountId id = m_desk->addAccount();
    QVERIFY(m_desk->waitForInventory());
    open();
    QVERIFY(!child<QLabel>("runningLabel")->isVisible());
    // No answer comes: what runs ends when it is told to.
    m_desk->server.vonagePort().setPace({ std::chrono::minutes(10), 0, 1, true });
    trigger("actionRefresh");
    QTRY_VERIFY(child<QLabel>("runningLabel")->isVisible());
    QCOMPARE(label("runningLabel"), u"Listing Vonage Ops EU"_s);
    QTest::mouseClick(child<QPushButton>("cancelRunningButton"), Qt::LeftButton);
    QTRY_VERIFY(!m_desk->inventory.status(id).running);
    QTRY_VERIFY(!child<QLabel>("runningLabel")->isVisible());
    QCOMPARE(numbers()->rowCount(), 40);
}

void MainWindowTest::theStatusLineTellsBalanceAndAge()
{
    open();
    m_desk->addAccount();
    QTRY_COMPARE(label("balanceLabel"), u"Vonage Ops EU balance €250.00"_s);
    QCOMPARE(label("ageLabel"), u"Updated just now"_s);
    for (const char *name :
        { "summaryLabel", "runningLabel", "countLabel", "writesLabel", "balanceLabel", "ageLabel" })
        QCOMPARE(child<QLabel>(name)->textFormat(), Qt::PlainText);
}

void MainWindowTest::choosingAnAccountShowsItsNumbers()
{
    m_desk->addAccount();
    m_desk->addRefusedAccount(u"Audit"_s);
    QVERIFY(
        QTest::qWaitFor([this] { return m_desk->inventory.count(m_desk->accounts.all().first().id) == 40; }));
    open();
    QCOMPARE(numbers()->rowCount(), 40);
    QVERIFY(!child<QAction>("actionEditAccount")->isEnabled());
    accounts()->setCurrentIndex(accounts()->model()->index(2, 0));
    QCOMPARE(numbers()->rowCount(), 0);
    QVERIFY(child<QAction>("actionEditAccount")->isEnabled());
    accounts()->setCurrentIndex(accounts()->model()->index(1, 0));
    QCOMPARE(numbers()->rowCount(), 40);
}

void MainWindowTest::editingAnAccountKeepsItChosen()
{
    const AccountId id = m_desk->addAccount();
    open();
    accounts()->setCurrentIndex(accounts()->model()->index(1, 0));
    Account account = *m_desk->accounts.find(id);
    account.label = u"Night desk"_s;
    Outcome saved(m_desk->accounts.save(account, {}, SecretKeeping::ThisSession));
    QVERIFY(saved.wait() && saved.isOk());
    QCOMPARE(accounts()->currentIndex().row(), 1);
    QCOMPARE(accounts()->currentIndex().data().toString(), u"Night desk"_s);
}

void MainWindowTest::theChosenAccountSurvivesARestart()
{
    m_desk->addAccount();
    open();
    accounts()->setCurrentIndex(accounts()->model()->index(1, 0));
    m_window->showPage(1);
    m_window->close();
    m_window.reset();
    open();
    QCOMPARE(accounts()->currentIndex().row(), 1);
    QCOMPARE(m_window->findChild<PageTabs *>()->currentIndex(), 1);
}

void MainWindowTest::keysLeadToThePages()
{
    m_desk->addAccount();
    QVERIFY(m_desk->waitForInventory());
    open();
    const auto *tabs = m_window->findChild<PageTabs *>();
    for (const int page : { 1, 2, 0 }) {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), page);
    }
    child<QTableView>(*child<QWidget>("NumbersPage"), "table")->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(child<QLineEdit>(*child<QWidget>("NumbersPage"), "filter")->hasFocus());
    const int asked = m_desk->server.requestCount("GET /account/numbers");
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(m_desk->server.requestCount("GET /account/numbers") > asked);
}

void MainWindowTest::removingAnAccountAsksFirst()
{
    m_desk->addAccount();
    open();
    accounts()->setCurrentIndex(accounts()->model()->index(1, 0));
    Ask::answerNext(false);
    trigger("actionRemoveAccount");
    settle();
    QCOMPARE(m_desk->accounts.all().size(), 1);
    QVERIFY(Ask::asked().last().contains(u"Its numbers stay yours"_s));
    Ask::answerNext(true);
    trigger("actionRemoveAccount");
    QTRY_COMPARE(m_desk->accounts.all().size(), 0);
    QVERIFY(child<EmptyState>("firstRun")->isVisible());
}

void MainWindowTest::accountSettingsOpenWhereTheProviderHasSuch()
{
    const AccountId plain = m_desk->addAccount();
    const AccountId fake = addFakeAccount(*m_desk);
    open();
    auto *action = child<QAction>("actionAccountSettings");
    const auto *model = static_cast<AccountListModel *>(accounts()->model());
    QVERIFY(!action->isVisible());
    accounts()->setCurrentIndex(model->index(model->rowOf(plain)));
    QVERIFY(!action->isVisible());
    accounts()->setCurrentIndex(model->index(model->rowOf(fake)));
    QVERIFY(action->isVisible());
    action->trigger();
    QTRY_VERIFY(openWindow<AccountSettingsDialog>());
    delete openWindow<AccountSettingsDialog>();
}

void MainWindowTest::releasingFollowsWhatIsSelected()
{
    const AccountId account = m_desk->addAccount();
    QVERIFY(m_desk->waitForInventory());
    open();
    auto *release = child<QAction>("actionRelease");
    QTRY_VERIFY(numbers()->rowCount() > 0);
    QVERIFY(!release->isEnabled());
    OwnedNumber kept = ownedNumber(account, u"447700900999"_s);
    kept.releasable = false;
    m_desk->inventory.learn(kept);
    QTRY_VERIFY(numbers()->rowOf(kept.ref) >= 0);
    auto *table = child<QTableView>(*child<QWidget>(*m_window, "NumbersPage"), "table");
    table->selectRow(numbers()->rowOf(kept.ref));
    QVERIFY(!release->isEnabled());
    QVERIFY(release->toolTip().contains(u"cannot be given back"_s));
    table->selectRow(numbers()->rowOf(kept.ref) == 0 ? 1 : 0);
    QVERIFY(release->isEnabled());
    m_window->showPage(MainWindow::BuyIndex);
    QVERIFY(!release->isEnabled());
}

void MainWindowTest::aRefusedListLeadsToTheAccount()
{
    const AccountId refused = m_desk->addRefusedAccount(u"Audit"_s);
    open();
    QTRY_VERIFY(m_desk->inventory.status(refused).error.has_value());
    QTRY_VERIFY(m_window->findChild<QPushButton *>(u"editAccountButton"_s));
    QTest::mouseClick(child<QPushButton>("editAccountButton"), Qt::LeftButton);
    QTRY_VERIFY(openWindow<AccountDialog>());
    QCOMPARE(Testing::child<QLineEdit>(*openWindow<AccountDialog>(), "label")->text(), u"Audit"_s);
    delete openWindow<AccountDialog>();
}

void MainWindowTest::aReviewOpensFromTheKeyboard()
{
    m_desk->addAccount();
    QVERIFY(m_desk->waitForInventory());
    open();
    QTRY_COMPARE(numbers()->rowCount(), 40);
    child<QTableView>(*child<QWidget>("NumbersPage"), "table")->selectRow(3);
    child<QLineEdit>("field_moHttpUrl")->setText(u"https://new.example/in"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(openWindow<ReviewDialog>());
    QCOMPARE(m_desk->server.requestCount("POST /number/update"), 0);
    openWindow<ReviewDialog>()->reject();
}

void MainWindowTest::aRowThatIsRejectedIsSaidOnce()
{
    const AccountId id = m_desk->addAccount();
    QVERIFY(m_desk->waitForInventory());
    open();
    Account account = *m_desk->accounts.find(id);
    account.readOnly = true;
    Outcome saved(m_desk->accounts.save(account, {}, SecretKeeping::ThisSession));
    QVERIFY(saved.wait() && saved.isOk());
    Change change;
    change.kind = ChangeKind::Release;
    change.ref = numbersOf(m_desk->inventory.columns(), id).first().ref;
    m_desk->runner.apply({ change });
    QTRY_VERIFY(openWindow<QMessageBox>());
    auto *box = openWindow<QMessageBox>();
    QVERIFY(box->informativeText().contains(u"Nothing was released."_s));
    QCOMPARE(box->textFormat(), Qt::PlainText);
    box->close();
    QCOMPARE(m_desk->server.requestCount("POST /number/cancel"), 0);
}

void MainWindowTest::aRejectedRowIsSaidWhateverElseIsReviewed()
{
    const AccountId id = m_desk->addAccount();
    QVERIFY(m_desk->waitForInventory());
    open();
    QTRY_COMPARE(numbers()->rowCount(), 40);
    child<QTableView>(*child<QWidget>("NumbersPage"), "table")->selectRow(3);
    QTest::mouseClick(child<QPushButton>("releaseButton"), Qt::LeftButton);
    QTRY_VERIFY(openWindow<ReviewDialog>());
    Account account = *m_desk->accounts.find(id);
    account.readOnly = true;
    Outcome saved(m_desk->accounts.save(account, {}, SecretKeeping::ThisSession));
    QVERIFY(saved.wait() && saved.isOk());
    Change change;
    change.kind = ChangeKind::Release;
    change.ref = numbers()->refAt(5);
    m_desk->runner.apply({ change });
    QTRY_VERIFY(openWindow<QMessageBox>());
    openWindow<QMessageBox>()->close();
    openWindow<ReviewDialog>()->reject();
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
