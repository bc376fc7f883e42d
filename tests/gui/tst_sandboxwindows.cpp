// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "everywindow.h"
#include "gui/ask.h"
#include "gui/dialogs/bulkeditdialog.h"
#include "gui/dialogs/findingsdialog.h"
#include "gui/dialogs/viewnamedialog.h"
#include "gui/models/savedviews.h"
#include "gui/widgets/sandboxbanner.h"
#include "shots.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

bool saysSo(const QWidget &window)
{
    const auto *banner = window.findChild<SandboxBanner *>();
    return banner && banner->isVisible() && banner->width() == window.width()
        && banner->mapTo(&window, QPoint()) == QPoint();
}

} // namespace

/// Nobody takes the sandbox for the real thing, whichever window is in front.
class SandboxWindowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_full.reset(); }
    void everyDialogSaysSo();
    void everyQuestionAndNoticeSaysSo();
    void withoutASandboxNothingSaysSo();

private:
    /// Shown, and closed by the test.
    template <typename T>
    std::unique_ptr<QDialog> opened(T *dialog)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        if (!QTest::qWaitForWindowExposed(dialog))
            qFatal("A dialog does not come up.");
        return std::unique_ptr<QDialog>(dialog);
    }

    std::unique_ptr<FullDesk> m_full;
};

void SandboxWindowsTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
    m_full = std::make_unique<FullDesk>();
    QVERIFY(!m_full->desk.plan.add(m_full->changes()).ids.isEmpty());
}

void SandboxWindowsTest::everyDialogSaysSo()
{
    const Desk desk = m_full->desk.desk();
    QWidget *window = m_full->window.get();
    const SavedViews views(desk.preferences);
    const QList<OwnedNumber> some = numbersOf(desk.inventory.columns(), m_full->account).first(2);
    std::vector<std::unique_ptr<QDialog>> dialogs;
    dialogs.push_back(m_full->accountDialog(false));
    dialogs.push_back(m_full->accountDialog(true));
    dialogs.push_back(m_full->askDialog());
    dialogs.push_back(m_full->reviewDialog(m_full->changes()));
    dialogs.push_back(m_full->importDialog(u"Ada"_s));
    dialogs.push_back(m_full->releaseDateDialog());
    dialogs.push_back(m_full->plannedSettingsDialog());
    dialogs.push_back(m_full->restoreDialog());
    dialogs.push_back(opened(new BulkEditDialog(desk, some, {}, window)));
    dialogs.push_back(opened(new FindingsDialog(desk, window)));
    dialogs.push_back(opened(new ViewNameDialog(views, {}, window)));
    for (const AccountId &id : m_full->addOtherAccounts()) {
        if (!desk.accounts.infoOf(id).accountFields.isEmpty())
            dialogs.push_back(m_full->accountSettingsDialog(id));
    }
    QVERIFY(dialogs.size() > 11);
    for (const auto &dialog : dialogs)
        QVERIFY2(saysSo(*dialog), dialog->metaObject()->className());
    shoot(*dialogs.at(7), u"sandbox-restore"_s);
}

void SandboxWindowsTest::everyQuestionAndNoticeSaysSo()
{
    QWidget *window = m_full->window.get();
    for (const bool asks : { true, false }) {
        if (asks)
            Ask::confirm(window, { u"Leave?"_s, u"Nothing has been sent."_s, u"Leave"_s, true }, [](bool) {});
        else
            Ask::tell(window, u"Nothing was exported"_s, u"The file cannot be written."_s);
        auto *box = openWindow<QMessageBox>();
        QVERIFY(box && QTest::qWaitForWindowExposed(box));
        shoot(*box, asks ? u"sandbox-question"_s : u"sandbox-notice"_s);
        QVERIFY(saysSo(*box));
        for (const auto *label : box->findChildren<QLabel *>())
            QVERIFY2(label->mapTo(box, QPoint()).y() >= SandboxBanner::kHeight, qPrintable(label->text()));
        box->reject();
        QTRY_VERIFY(!openWindow<QMessageBox>());
    }
}

void SandboxWindowsTest::withoutASandboxNothingSaysSo()
{
    QWidget window;
    window.show();
    Ask::tell(&window, u"Nothing was exported"_s, u"The file cannot be written."_s);
    auto *box = openWindow<QMessageBox>();
    QVERIFY(box && !box->findChild<SandboxBanner *>());
    box->reject();
    QTRY_VERIFY(!openWindow<QMessageBox>());
}

QTEST_MAIN(SandboxWindowsTest)
#include "tst_sandboxwindows.moc"
