// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/newchange.h"
#include "everywindow.h"
#include "gui/models/offertable.h"
#include "gui/pages/buypage.h"
#include "gui/pages/numberspage.h"
#include "gui/presenters/numberpresenter.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/pagetabs.h"
#include "shots.h"
#include "support/numbers.h"

#include <QListView>
#include <QTabWidget>

#include <algorithm>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// Every screen in every look: it stands, and ND_SHOTS has the pictures.
class ScreensTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyScreenIsDrawn_data();
    void everyScreenIsDrawn();
    void everyProviderIsDrawn_data() { everyScreenIsDrawn_data(); }
    void everyProviderIsDrawn();
    void cleanup();

private:
    void shootWindow(const QString &prefix);
    void shootDialogs(const QString &prefix);
    void shootProvider(const QString &prefix, const AccountId &id);
    void shootEditor(const QString &prefix, const AccountId &id);
    void shootOffers(const QString &prefix);
    /// Shows everything in this direction and text size until it is called again.
    void useLook(Qt::LayoutDirection direction, int percent);
    QFont m_font;
    std::unique_ptr<FullDesk> m_full;
};

void ScreensTest::initTestCase()
{
    installEnglish();
    m_font = QApplication::font();
}

void ScreensTest::init()
{
    applyLook(*qApp, ColourScheme::Light);
}

void ScreensTest::cleanup()
{
    m_full.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
    qunsetenv("XDG_CURRENT_DESKTOP");
}

void ScreensTest::everyScreenIsDrawn_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("percent");
    QTest::newRow("plain") << Qt::LeftToRight << 100;
    QTest::newRow("mirrored") << Qt::RightToLeft << 100;
    QTest::newRow("large") << Qt::LeftToRight << 200;
}

void ScreensTest::useLook(Qt::LayoutDirection direction, int percent)
{
    QGuiApplication::setLayoutDirection(direction);
    // With a desktop the font is the desktop's, and the look leaves it as it is.
    qputenv("XDG_CURRENT_DESKTOP", "test");
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
}

void ScreensTest::everyScreenIsDrawn()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, percent);
    useLook(direction, percent);
    const QString prefix = QString::fromLatin1(QTest::currentDataTag());
    {
        SandboxDesk empty;
        MainWindow first(empty.desk());
        first.resize(1600, 960);
        first.show();
        QVERIFY(QTest::qWaitForWindowExposed(&first));
        shoot(first, prefix + u"-first"_s);
        QVERIFY(!first.grab().isNull());
    }
    m_full = std::make_unique<FullDesk>();
    shootWindow(prefix);
    shootDialogs(prefix);
}

void ScreensTest::everyProviderIsDrawn()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, percent);
    useLook(direction, percent);
    const QString prefix = QString::fromLatin1(QTest::currentDataTag());
    m_full = std::make_unique<FullDesk>();
    const QList<AccountId> others = m_full->addOtherAccounts();
    QVERIFY(!others.isEmpty());
    shoot(*m_full->window, QString(prefix + u"-all-numbers"_s));
    for (const AccountId &id : others) {
        const QString provider = m_full->desk.accounts.find(id)->provider;
        shootProvider(QString(prefix + u'-' + provider), id);
        shootEditor(QString(prefix + u'-' + provider), id);
    }
    shootOffers(prefix);
}

void ScreensTest::shootProvider(const QString &prefix, const AccountId &id)
{
    const auto take = [&](QDialog &dialog, const QString &name) {
        QVERIFY(!dialog.grab().isNull());
        shoot(dialog, QString(prefix + u'-' + name));
    };
    const auto add = m_full->accountDialog(false);
    auto *provider = child<QComboBox>(*add, "provider");
    provider->setCurrentIndex(provider->findData(m_full->desk.accounts.find(id)->provider));
    take(*add, u"account-new"_s);
    const auto edit = m_full->accountDialog(id);
    child<QAbstractButton>(*edit, "advancedButton")->setChecked(true);
    QTest::mouseClick(child<QPushButton>(*edit, "testButton"), Qt::LeftButton);
    QTRY_COMPARE(child<MessageBar>(*edit, "result")->kind(), MessageBar::Success);
    take(*edit, u"account-tested"_s);
    const auto ask = m_full->askDialog(id);
    take(*ask, u"ask"_s);
    if (!m_full->desk.accounts.infoOf(id).accountFields.isEmpty())
        take(*m_full->accountSettingsDialog(id), u"account-settings"_s);
}

void ScreensTest::shootEditor(const QString &prefix, const AccountId &id)
{
    QVERIFY(m_full->desk.inventory.count(id) > 0);
    int shot = 0;
    QStringList seen;
    auto *numbers = child<QWidget>(*m_full->window, "NumbersPage");
    QList<OwnedNumber> owned = numbersOf(m_full->desk.inventory.columns(), id);
    // Those with most to say of them first.
    std::stable_sort(owned.begin(), owned.end(),
        [](const OwnedNumber &a, const OwnedNumber &b) { return notesOf(a).size() > notesOf(b).size(); });
    for (const OwnedNumber &number : std::as_const(owned)) {
        // One of each kind: what it is set to decides which fields there are.
        const QString kind = QString(number.settings.keys().join(u',') + number.notices.join(u',')
            + QString::number(number.nextSteps.size()) + QString::number(number.releasable));
        if (seen.contains(kind) || shot == 8)
            continue;
        seen << kind;
        qobject_cast<NumbersPage *>(numbers)->select(number.ref);
        settle();
        shoot(*m_full->window, u"%1-editor-%2"_s.arg(prefix).arg(++shot));
    }
    QVERIFY(shot > 0);
}

void ScreensTest::shootOffers(const QString &prefix)
{
    MainWindow &window = *m_full->window;
    window.showPage(MainWindow::BuyIndex);
    auto *page = child<BuyPage>(window, "BuyPage");
    auto *country = child<QComboBox>(*page, "country");
    country->setCurrentIndex(country->findData(u"US"_s));
    page->refresh();
    QTRY_VERIFY(child<QPushButton>(*page, "searchButton")->text() == u"Search"_s);
    shoot(window, QString(prefix + u"-all-offers"_s));
    const auto *offers = static_cast<OfferTable *>(child<QTableView>(*page, "table")->model());
    QList<Change> changes;
    QSet<AccountId> accounts;
    for (int row = 0; row < offers->rowCount(); ++row) {
        const NumberOffer &offer = offers->at(row);
        if (accounts.contains(offer.ref.account) || !offers->obstacle(row).isEmpty())
            continue;
        accounts.insert(offer.ref.account);
        changes << buyChange(offer);
    }
    QVERIFY(!changes.isEmpty());
    const auto review = m_full->reviewDialog(changes);
    review->resize(900, 560);
    shoot(*review, QString(prefix + u"-all-review"_s));
}

void ScreensTest::shootWindow(const QString &prefix)
{
    MainWindow &window = *m_full->window;
    const auto take = [&](const QString &name) {
        QVERIFY(!window.grab().isNull());
        shoot(window, QString(prefix + u'-' + name));
    };
    take(u"numbers-none-selected"_s);
    m_full->edit(2, 2);
    take(u"numbers-one"_s);
    auto *tabs = child<QTabWidget>(window, "tabs");
    tabs->setCurrentIndex(1);
    take(u"numbers-details"_s);
    tabs->setCurrentWidget(child<QWidget>(window, "rawTab"));
    QTRY_VERIFY(!child<QPlainTextEdit>(window, "raw")->toPlainText().isEmpty());
    take(u"numbers-raw"_s);
    tabs->setCurrentIndex(0);
    m_full->edit(1, 4);
    QVERIFY(m_full->doubt(6));
    take(u"numbers-many"_s);
    child<QLineEdit>(*child<QWidget>(window, "NumbersPage"), "filter")->setText(u"no such thing"_s);
    QTRY_COMPARE(m_full->table()->model()->rowCount(), 0);
    take(u"numbers-nothing"_s);
    child<QLineEdit>(*child<QWidget>(window, "NumbersPage"), "filter")->clear();
    window.showPage(1);
    take(u"buy"_s);
    QVERIFY(!m_full->desk.plan.add(m_full->changes()).ids.isEmpty());
    window.showPage(MainWindow::PlanIndex);
    child<QTableView>(*child<QWidget>(window, "PlanPage"), "table")->selectRow(1);
    take(u"plan"_s);
    window.showPage(MainWindow::ActivityIndex);
    take(u"activity"_s);
    window.showPage(0);
    const AccountId refused = m_full->desk.addRefusedAccount(u"Audit"_s);
    QTRY_VERIFY(m_full->desk.inventory.status(refused).error.has_value());
    take(u"numbers-refused"_s);
}

void ScreensTest::shootDialogs(const QString &prefix)
{
    const auto take = [&](QDialog &dialog, const QString &name) {
        QVERIFY(!dialog.grab().isNull());
        shoot(dialog, QString(prefix + u'-' + name));
    };
    const auto add = m_full->accountDialog(false);
    take(*add, u"account-new"_s);
    QTest::mouseClick(child<QPushButton>(*add, "saveButton"), Qt::LeftButton);
    take(*add, u"account-missing"_s);
    const auto edit = m_full->accountDialog(true);
    child<QAbstractButton>(*edit, "advancedButton")->setChecked(true);
    QTest::mouseClick(child<QPushButton>(*edit, "testButton"), Qt::LeftButton);
    QTRY_COMPARE(child<MessageBar>(*edit, "result")->kind(), MessageBar::Success);
    take(*edit, u"account-tested"_s);
    const auto ask = m_full->askDialog();
    take(*ask, u"ask"_s);
    take(*m_full->releaseDateDialog(), u"release-date"_s);
    take(*m_full->plannedSettingsDialog(), u"planned-settings"_s);
    QList<Change> changes = m_full->changes();
    Change gone = changes.first();
    gone.id = u"gone"_s;
    gone.ref = ownedNumber(m_full->account, u"447700900999"_s).ref;
    const auto review = m_full->reviewDialog(changes << gone);
    review->resize(900, 560);
    shoot(*review, QString(prefix + u"-review"_s));
    child<QLineEdit>(*review, "confirmation")->setText(changes.at(3).ref.number.digits().right(4));
    QTest::mouseClick(child<QPushButton>(*review, "verbButton"), Qt::LeftButton);
    QTRY_COMPARE(m_full->desk.runner.underWay(), 0);
    shoot(*review, QString(prefix + u"-review-applied"_s));
}

QTEST_MAIN(ScreensTest)
#include "tst_screens.moc"
