// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/viewnamedialog.h"
#include "gui/everywindow.h"
#include "gui/models/savedviews.h"
#include "gui/pages/numberspage.h"
#include "gui/theme/look.h"
#include "gui/widgets/pagetabs.h"
#include "support/numbers.h"

#include <QAccessible>
#include <QTabWidget>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

/// The label whose buddy a widget is, without its mnemonic.
QString buddyOf(const QWidget &root, const QWidget *widget)
{
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (label->buddy() == widget)
            return label->text().remove(u'&');
    }
    return {};
}

/// Controls that can take the focus and say nothing to whoever cannot see them.
QStringList namelessIn(const QWidget &root)
{
    QStringList nameless;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(u"qt_"_s) || widget->focusProxy())
            continue;
        // A scroll bar and the inside of a view or a box are told by what they belong to.
        if (qobject_cast<QAbstractItemView *>(widget->parentWidget())
            || qobject_cast<QComboBox *>(widget->parentWidget())
            || widget->parentWidget()->inherits("QAbstractSpinBox")
            || widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QComboBoxListView"))
            continue;
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        QString name = told ? told->text(QAccessible::Name) : QString();
        // The name of a box is its value; the label beside it is what it is about.
        if (qobject_cast<QComboBox *>(widget))
            name = buddyOf(root, widget).isEmpty() ? QString() : widget->accessibleDescription();
        if (name.isEmpty())
            nameless << QString(
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}

QStringList tableNames(const QWidget &root)
{
    QStringList names;
    for (const auto *table : root.findChildren<QTableView *>())
        names << table->accessibleName();
    return names;
}

} // namespace

/// What a screen reader is told.
class AccessibleNamesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlOfEveryPageHasAName();
    void everyControlOfEveryDialogHasAName();
    void everyComboBoxHasALabel();
    void everyProvidersDialogsHaveNames();
    void tablesHaveTheirNames();
    void theNamesThatOthersRelyOnAreThere();
    void theFirstPageHasNames();
    void cleanupTestCase();

private:
    std::unique_ptr<FullDesk> m_full;
};

void AccessibleNamesTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
    m_full = std::make_unique<FullDesk>();
    for (const int page : { 1, 2, 3, 0 })
        m_full->window->showPage(page);
    m_full->edit(1, 3);
    QVERIFY(!m_full->desk.plan.add(m_full->changes()).ids.isEmpty());
    QVERIFY(m_full->doubt(5));
}

void AccessibleNamesTest::cleanupTestCase()
{
    m_full.reset();
}

void AccessibleNamesTest::everyControlOfEveryPageHasAName()
{
    for (const int page : { 0, 1, 2, 3 }) {
        m_full->window->showPage(page);
        QCOMPARE(namelessIn(*m_full->window).join(u", "_s), QString());
    }
    m_full->window->showPage(0);
    auto *inspector = child<QTabWidget>(*m_full->window, "tabs");
    for (int tab = inspector->count() - 1; tab >= 0; --tab) {
        inspector->setCurrentIndex(tab);
        QCOMPARE(namelessIn(*m_full->window).join(u", "_s), QString());
    }
    m_full->window->showPage(0);
}

void AccessibleNamesTest::everyControlOfEveryDialogHasAName()
{
    const auto add = m_full->accountDialog(false);
    const auto edit = m_full->accountDialog(true);
    child<QAbstractButton>(*edit, "advancedButton")->setChecked(true);
    const auto ask = m_full->askDialog();
    const auto review = m_full->reviewDialog(m_full->changes());
    const auto sheet = m_full->importDialog(u"Ada"_s);
    const auto date = m_full->releaseDateDialog();
    const auto planned = m_full->plannedSettingsDialog();
    const auto restore = m_full->restoreDialog();
    const SavedViews views(m_full->desk.preferences);
    const auto view = std::make_unique<ViewNameDialog>(views, QString());
    view->setAttribute(Qt::WA_DeleteOnClose, false);
    view->show();
    for (const QDialog *dialog : { add.get(), edit.get(), ask.get(), review.get(), sheet.get(), date.get(),
             planned.get(), restore.get(), static_cast<QDialog *>(view.get()) }) {
        QCOMPARE(namelessIn(*dialog).join(u", "_s), QString());
        QVERIFY(!dialog->windowTitle().isEmpty());
    }
}

void AccessibleNamesTest::everyComboBoxHasALabel()
{
    const auto edit = m_full->accountDialog(true);
    const auto ask = m_full->askDialog();
    for (const QWidget *window : { static_cast<QWidget *>(m_full->window.get()),
             static_cast<QWidget *>(edit.get()), static_cast<QWidget *>(ask.get()) }) {
        for (const auto *box : window->findChildren<QComboBox *>()) {
            const QString label = buddyOf(*window, box);
            QVERIFY2(!label.isEmpty(), qPrintable(box->objectName()));
            QVERIFY2(
                box->accessibleDescription().startsWith(label), qPrintable(box->accessibleDescription()));
        }
    }
}

void AccessibleNamesTest::everyProvidersDialogsHaveNames()
{
    FullDesk full;
    for (const AccountId &id : full.addOtherAccounts()) {
        const auto edit = full.accountDialog(id);
        child<QAbstractButton>(*edit, "advancedButton")->setChecked(true);
        const auto ask = full.askDialog(id);
        QList<QWidget *> windows{ edit.get(), ask.get(), full.window.get() };
        std::unique_ptr<QDialog> settings;
        if (!full.desk.accounts.infoOf(id).accountFields.isEmpty())
            windows << (settings = full.accountSettingsDialog(id)).get();
        QVERIFY(full.desk.inventory.count(id) > 0);
        child<NumbersPage>(*full.window, "NumbersPage")
            ->select(numbersOf(full.desk.inventory.columns(), id).first().ref);
        for (const QWidget *window : std::as_const(windows)) {
            QCOMPARE(namelessIn(*window).join(u", "_s), QString());
            for (const auto *box : window->findChildren<QComboBox *>())
                QVERIFY2(!buddyOf(*window, box).isEmpty(), qPrintable(box->objectName()));
        }
    }
}

void AccessibleNamesTest::tablesHaveTheirNames()
{
    const QStringList names = tableNames(*m_full->window);
    for (const auto name : { "Your numbers"_L1, "Available numbers"_L1, "Basket"_L1, "Activity"_L1 })
        QVERIFY2(names.contains(name), name.data());
    QCOMPARE(child<QAbstractItemView>(*m_full->window, "accountList")->accessibleName(), u"Accounts"_s);
    const auto review = m_full->reviewDialog(m_full->changes());
    QCOMPARE(tableNames(*review), QStringList{ u"Changes to review"_s });
}

void AccessibleNamesTest::theNamesThatOthersRelyOnAreThere()
{
    const auto has = [](const QWidget &root, const QString &name) {
        for (QWidget *widget : root.findChildren<QWidget *>()) {
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
            if ((told && told->text(QAccessible::Name) == name) || widget->accessibleDescription() == name)
                return true;
        }
        return false;
    };
    const QWidget &window = *m_full->window;
    for (const auto name :
        { "Filter numbers"_L1, "Refresh"_L1, "Configure…"_L1, "Release…"_L1, "Export…"_L1, "Numbers"_L1,
            "Buy"_L1, "Activity"_L1, "Country"_L1, "Type"_L1, "Digits"_L1, "Match"_L1, "SMS"_L1, "MMS"_L1,
            "Voice"_L1, "Highest monthly price"_L1, "Search"_L1, "Add to basket"_L1, "Buy…"_L1 })
        QVERIFY2(has(window, QString::fromUtf8(name.data())), name.data());
    const auto account = m_full->accountDialog(true);
    for (const auto name :
        { "API key", "API secret", "Label", "Colour", "API base URL", "Requests per second", "Read-only",
            "Monthly spending limit", "Test connection", "Save", "Cancel" })
        QVERIFY2(has(*account, QString::fromUtf8(name)), name);
    const auto review = m_full->reviewDialog(m_full->changes());
    for (const auto name : { "Confirmation", "Apply 4 changes", "Cancel" })
        QVERIFY2(has(*review, QString::fromUtf8(name)), name);
}

void AccessibleNamesTest::theFirstPageHasNames()
{
    SandboxDesk desk;
    MainWindow window(desk.desk());
    window.show();
    QCOMPARE(namelessIn(window).join(u", "_s), QString());
}

QTEST_MAIN(AccessibleNamesTest)
#include "tst_accessiblenames.moc"
