// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/ask.h"
#include "gui/dialogs/reviewdialog.h"
#include "gui/lockcontrol.h"
#include "gui/models/reviewmodel.h"
#include "gui/pages/numberspage.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/notelist.h"
#include "pagedesk.h"
#include "shots.h"
#include "support/locks.h"
#include "windowbench.h"

#include <QMenu>
#include <QToolButton>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// Locking numbers against release, by everything in the window that does it.
class LocksTest final : public QObject, private WindowBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aKeyLocksWhatIsSelectedAndUnlocksItAgain();
    void theMenuSaysWhatItWouldDo();
    void theInspectorHasAButtonForIt();
    void aLockShowsInTheTableForEverybody();
    void lockedNumbersAreFoundByTheFilter();
    void whatIsLockedCannotBeReleasedAndSaysWhy();
    void ofSeveralTheLockedOnesAreCounted();
    void aReviewThatWasOpenedBeforeTheLockDoesNotSend();
    void aReviewOfALockedNumberSaysSo();
    void theKeyDoesNothingWhereTheNumbersAreNotSeen();
    void aLockThatCannotBeKeptIsSaid();
    void thePadlockIsPainted();

private:
    [[nodiscard]] QVariant numberCell(const NumberRef &ref, int role) const
    {
        return numbers()->index(numbers()->rowOf(ref), NumberTable::NumberColumn).data(role);
    }
    [[nodiscard]] QPushButton *releaseButton() const
    {
        return child<QPushButton>(*m_window, "releaseButton");
    }
    [[nodiscard]] QAction *action() const
    {
        auto *found = m_window->findChild<QAction *>(u"actionLock"_s);
        if (!found)
            qFatal("There is no action for locks.");
        return found;
    }
    void pressKey() { QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier); }
    [[nodiscard]] bool waitForLock(const NumberRef &ref, bool locked)
    {
        return QTest::qWaitFor([&] { return m_desk->notes.isLocked(ref) == locked; });
    }
    [[nodiscard]] static Change releaseOf(const NumberRef &ref)
    {
        Change change;
        change.id = u"release-1"_s;
        change.kind = ChangeKind::Release;
        change.ref = ref;
        return change;
    }
};

void LocksTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void LocksTest::init()
{
    QVERIFY(begin());
}

void LocksTest::cleanup()
{
    end();
}

void LocksTest::aKeyLocksWhatIsSelectedAndUnlocksItAgain()
{
    const NumberRef first = refAt(2);
    const NumberRef second = refAt(4);
    select({ 2, 4 });
    pressKey();
    QVERIFY(waitForLock(first, true) && waitForLock(second, true));
    // Unlocking asks for nothing, but is an act of its own.
    QTRY_COMPARE(action()->text(), u"Unloc&k"_s);
    pressKey();
    QVERIFY(waitForLock(first, false) && waitForLock(second, false));
    QCOMPARE(m_desk->server.requestCount("POST /number/cancel"), 0);
}

void LocksTest::theMenuSaysWhatItWouldDo()
{
    table()->clearSelection();
    QVERIFY(!action()->isEnabled());
    const NumberRef ref = refAt(2);
    select({ 2 });
    QVERIFY(action()->isEnabled());
    QCOMPARE(action()->text(), u"Loc&k against release"_s);
    Q_EMIT table()->customContextMenuRequested(QPoint(5, 5));
    auto *menu = openWindow<QMenu>();
    QVERIFY(menu && menu->actions().contains(action()));
    action()->trigger();
    menu->close();
    QVERIFY(waitForLock(ref, true));
    QTRY_COMPARE(action()->text(), u"Unloc&k"_s);
    // Where not all are locked the others come first.
    select({ 2, 4 });
    QCOMPARE(action()->text(), u"Loc&k against release"_s);
}

void LocksTest::theInspectorHasAButtonForIt()
{
    const NumberRef ref = refAt(2);
    select({ 2 });
    auto *button = child<QToolButton>(*m_window, "lockButton");
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Lock against release"_s);
    auto *notes = m_window->findChild<NoteList *>(u"notes"_s);
    const auto says = [notes] {
        for (const Note &note : notes->notes()) {
            if (note.words == u"Locked against release here."_s)
                return true;
        }
        return false;
    };
    QVERIFY(!says());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(waitForLock(ref, true));
    QTRY_VERIFY(says());
    QTRY_COMPARE(button->text(), u"Unlock"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(waitForLock(ref, false));
    QTRY_VERIFY(!says());
}

void LocksTest::aLockShowsInTheTableForEverybody()
{
    const NumberRef ref = refAt(2);
    QVERIFY(!numberCell(ref, LockedRole).toBool());
    select({ 2 });
    pressKey();
    QVERIFY(waitForLock(ref, true));
    QVERIFY(numberCell(ref, LockedRole).toBool());
    QVERIFY(numberCell(ref, Qt::AccessibleTextRole).toString().endsWith(u", locked"_s));
    QVERIFY(numberCell(ref, Qt::ToolTipRole).toString().contains(u"Locked against release"_s));
    QCOMPARE(numberCell(ref, ExportRole).toString(), ref.number.e164());
    shoot(*m_window, u"numbers-locked"_s);
}

void LocksTest::lockedNumbersAreFoundByTheFilter()
{
    const NumberRef ref = refAt(2);
    auto *filter = child<QLineEdit>(*child<QWidget>(*m_window, "NumbersPage"), "filter");
    filter->setText(u"is:locked"_s);
    QTRY_COMPARE(numbers()->rowCount(), 0);
    m_desk->notes.edit({ ref }, lockEdit()).reset();
    QTRY_COMPARE(numbers()->rowCount(), 1);
    QCOMPARE(refAt(0), ref);
    m_desk->notes.edit({ ref }, lockEdit(false)).reset();
    QTRY_COMPARE(numbers()->rowCount(), 0);
}

void LocksTest::whatIsLockedCannotBeReleasedAndSaysWhy()
{
    const NumberRef ref = refAt(2);
    select({ 2 });
    QVERIFY(releaseButton()->isEnabled());
    pressKey();
    QVERIFY(waitForLock(ref, true));
    QTRY_VERIFY(!releaseButton()->isEnabled());
    QVERIFY(releaseButton()->accessibleDescription().contains(u"locked against release"_s));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(m_desk->plan.rows().isEmpty());
    pressKey();
    QVERIFY(waitForLock(ref, false));
    QTRY_VERIFY(releaseButton()->isEnabled());
    QTest::mouseClick(releaseButton(), Qt::LeftButton);
    QTRY_VERIFY(openWindow<ReviewDialog>());
    openWindow<ReviewDialog>()->reject();
}

void LocksTest::ofSeveralTheLockedOnesAreCounted()
{
    m_desk->notes.edit({ refAt(2) }, lockEdit()).reset();
    QVERIFY(waitForLock(refAt(2), true));
    select({ 2, 4, 6 });
    QTRY_VERIFY(!releaseButton()->isEnabled());
    QVERIFY(releaseButton()->accessibleDescription().startsWith(u"1 of these numbers"_s));
    select({ 4, 6 });
    QVERIFY(releaseButton()->isEnabled());
}

void LocksTest::aReviewThatWasOpenedBeforeTheLockDoesNotSend()
{
    const NumberRef ref = refAt(2);
    ReviewDialog dialog(m_desk->desk(), { releaseOf(ref) }, m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto *verb = child<QPushButton>(dialog, "verbButton");
    QTRY_VERIFY(verb->isVisible());
    child<QLineEdit>(dialog, "confirmation")->setText(ref.number.digits().right(4));
    QTRY_VERIFY(verb->isEnabled());
    m_desk->notes.edit({ ref }, lockEdit()).reset();
    QVERIFY(waitForLock(ref, true));
    QTest::mouseClick(verb, Qt::LeftButton);
    QTRY_VERIFY(textsOf(dialog).join(u'\n').contains(u"is locked against release"_s));
    QTRY_COMPARE(m_desk->runner.underWay(), 0);
    QCOMPARE(m_desk->server.requestCount("POST /number/cancel"), 0);
}

void LocksTest::aReviewOfALockedNumberSaysSo()
{
    const NumberRef ref = refAt(2);
    m_desk->notes.edit({ ref }, lockEdit()).reset();
    QVERIFY(waitForLock(ref, true));
    ReviewDialog dialog(m_desk->desk(), { releaseOf(ref), releaseOf(refAt(4)) }, m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTRY_VERIFY(textsOf(dialog).join(u'\n').contains(u"is locked against release. Nothing was sent."_s));
    // The other one can be released all the same.
    QTRY_COMPARE(child<QPushButton>(dialog, "verbButton")->text(), u"Release 1 number"_s);
    shoot(dialog, u"review-locked"_s);
}

void LocksTest::theKeyDoesNothingWhereTheNumbersAreNotSeen()
{
    const NumberRef ref = refAt(2);
    select({ 2 });
    m_window->showPage(MainWindow::BuyIndex);
    QVERIFY(!action()->isEnabled());
    pressKey();
    settle();
    QVERIFY(!m_desk->notes.isLocked(ref));
    m_window->showPage(MainWindow::NumbersIndex);
    QVERIFY(action()->isEnabled());
}

void LocksTest::aLockThatCannotBeKeptIsSaid()
{
    TestDesk broken;
    broken.addAccount(u"k1"_s);
    broken.world().owned = { Testing::ownedNumber(u"447700900111"_s) };
    broken.withoutJournal();
    PageDesk rest(broken);
    NumbersPage page(rest.desk());
    const std::unique_ptr<QWidget> panel(page.inspector());
    panel->setParent(nullptr);
    page.show();
    broken.inventory().start();
    auto *rows = child<QTableView>(page, "table");
    QVERIFY(broken.until([rows] { return rows->model()->rowCount() == 1; }));
    rows->selectRow(0);
    page.locks().action()->trigger();
    auto *notice = child<MessageBar>(page, "answerNotice");
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->accessibleName().startsWith(u"The lock could not be kept"_s));
    QVERIFY(!rows->model()->index(0, NumberTable::NumberColumn).data(LockedRole).toBool());
    QCOMPARE(page.locks().action()->text(), u"Loc&k against release"_s);
}

void LocksTest::thePadlockIsPainted()
{
    const NumberRef ref = refAt(2);
    const QModelIndex cell = numbers()->index(2, NumberTable::NumberColumn);
    table()->clearSelection();
    table()->setCurrentIndex({});
    settle();
    const QImage before = table()->viewport()->grab(table()->visualRect(cell)).toImage();
    m_desk->notes.edit({ ref }, lockEdit()).reset();
    QVERIFY(waitForLock(ref, true));
    settle();
    QVERIFY(table()->viewport()->grab(table()->visualRect(cell)).toImage() != before);
}

QTEST_MAIN(LocksTest)
#include "tst_locks.moc"
