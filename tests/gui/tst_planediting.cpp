// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/plannedsettingsdialog.h"
#include "gui/mainwindow.h"
#include "gui/models/planmodel.h"
#include "gui/pages/planpage.h"
#include "gui/theme/look.h"
#include "gui/widgets/messagebar.h"
#include "guisupport.h"
#include "pagedesk.h"
#include "shots.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {
const QString kHook = u"webhook"_s;
const QString kBought = u"447700900009"_s;
const QString kOwned = u"447700900001"_s;
} // namespace

/// Editing what is planned: each kind of change opens where it can be altered, or says why it cannot be.
class PlanEditingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installEnglish(); }
    void init();
    void cleanup();
    void aPurchaseOpensTheSettingsItWillGive();
    void whatIsWrongIsNotKept();
    void cancelKeepsWhatWasPlanned();
    void aPurchaseForASubaccountSaysWhyNot();
    void theSubaccountOfAPurchaseIsShown();
    void aReleaseAsksForItsDate();
    void severalRowsSayWhyNot();
    void aNumberThatIsNotOwnedAnyMoreSaysWhyNot();
    void whatSaysTheSameInEveryRowIsNotShown();
    void aPlanThatCannotBeSavedIsSaidOnEveryPage();
    void theTableStaysWhereItIsWhileRowsChange();

private:
    [[nodiscard]] Change purchase() const;
    void plan(const QList<Change> &changes);
    void openEditor();
    [[nodiscard]] QTableView *table() const { return child<QTableView>(*m_page, "table"); }
    [[nodiscard]] QPushButton *edit() const { return child<QPushButton>(*m_page, "editButton"); }
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] PlannedSettingsDialog *dialog() const
    {
        return m_page->findChild<PlannedSettingsDialog *>();
    }
    [[nodiscard]] QLineEdit *hook() const { return child<QLineEdit>(*dialog(), "field_webhook"); }
    void keep() const { QTest::mouseClick(child<QPushButton>(*dialog(), "keepButton"), Qt::LeftButton); }
    [[nodiscard]] SettingEdits planned() const { return m_desk->plan().rows().first()->change.edits; }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<PageDesk> m_rest;
    std::unique_ptr<PlanPage> m_page;
    AccountId m_account;
};

void PlanEditingTest::init()
{
    applyLook(*qApp, ColourScheme::Light);
    m_desk = std::make_unique<TestDesk>();
    m_account = m_desk->addAccount(u"k1"_s);
    m_desk->world().owned << NumberDesk::Testing::ownedNumber(
        kOwned, SettingValues{ { kHook, u"https://old.example/in"_s } });
    m_rest = std::make_unique<PageDesk>(*m_desk);
    m_desk->inventory().start();
    m_desk->inventory().refreshAll();
    QVERIFY(m_desk->until([&] { return m_desk->inventory().columns().count() == 1; }));
    m_page = std::make_unique<PlanPage>(m_rest->desk());
    m_page->resize(860, 600);
    m_page->show();
}

void PlanEditingTest::cleanup()
{
    m_page.reset();
    m_rest.reset();
    m_desk.reset();
}

Change PlanEditingTest::purchase() const
{
    Change change = m_desk->change(ChangeKind::Buy, m_account, kBought);
    change.edits = { { kHook, u"https://first.example/in"_s }, { u"system"_s, u"old"_s } };
    return change;
}

/// And selects the first row.
void PlanEditingTest::plan(const QList<Change> &changes)
{
    (void)m_desk->plan().add(changes);
    QTRY_COMPARE(table()->model()->rowCount(), static_cast<int>(changes.size()));
    table()->selectRow(0);
}

void PlanEditingTest::openEditor()
{
    QVERIFY(edit()->isEnabled());
    QTest::mouseClick(edit(), Qt::LeftButton);
    QVERIFY(dialog());
    QVERIFY(QTest::qWaitForWindowExposed(dialog()));
}

QString PlanEditingTest::whyNot() const
{
    return edit()->isEnabled() ? u"it can be edited"_s : edit()->accessibleDescription();
}

void PlanEditingTest::aPurchaseOpensTheSettingsItWillGive()
{
    plan({ purchase() });
    openEditor();
    QCOMPARE(hook()->text(), u"https://first.example/in"_s);
    shoot(*dialog(), u"planned-settings"_s);
    hook()->setText(u"https://second.example/in"_s);
    child<QLineEdit>(*dialog(), "field_system")->clear();
    keep();
    QCOMPARE(planned(), SettingEdits({ { kHook, u"https://second.example/in"_s } }));
    QCOMPARE(m_desk->plan().rows().first()->change.kind, ChangeKind::Buy);
    QCOMPARE(m_desk->world().executed, 0);
    m_desk->plan().undo();
    QCOMPARE(planned(), purchase().edits);
}

void PlanEditingTest::whatIsWrongIsNotKept()
{
    plan({ purchase() });
    openEditor();
    hook()->setText(u"ftp://second.example"_s);
    keep();
    QVERIFY(dialog()->isVisible());
    QCOMPARE(planned(), purchase().edits);
}

void PlanEditingTest::cancelKeepsWhatWasPlanned()
{
    plan({ purchase() });
    openEditor();
    hook()->setText(u"https://second.example/in"_s);
    QTest::mouseClick(child<QPushButton>(*dialog(), "cancelButton"), Qt::LeftButton);
    QCOMPARE(planned(), purchase().edits);
}

void PlanEditingTest::aPurchaseForASubaccountSaysWhyNot()
{
    Change elsewhere = purchase();
    elsewhere.edits.clear();
    elsewhere.purchaseTarget = u"sub-1"_s;
    plan({ elsewhere });
    QCOMPARE(whyNot(), u"The number is bought for a subaccount, which sets it up afterwards."_s);
    QVERIFY(edit()->toolTip().contains(u"subaccount"_s));
}

void PlanEditingTest::theSubaccountOfAPurchaseIsShown()
{
    Change elsewhere = purchase();
    elsewhere.purchaseTarget = u"sub-1"_s;
    plan({ elsewhere });
    const QModelIndex cell = table()->model()->index(0, PlanModel::ChangeColumn);
    QCOMPARE(cell.data(RemarkRole).toString(), u"Subaccount: sub-1"_s);
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().startsWith(u"Subaccount: sub-1"_s));
    QVERIFY(child<QLabel>(*m_page->inspector(), "fields")->text().startsWith(u"Subaccount: sub-1"_s));
    shoot(*table(), u"plan-subaccount"_s);
}

void PlanEditingTest::aReleaseAsksForItsDate()
{
    const Change release = m_desk->change(ChangeKind::Release, m_account, kOwned);
    plan({ release });
    QSignalSpy asked(m_page.get(), &DeskPage::releaseDateRequested);
    QTest::mouseClick(edit(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    const auto releases = asked.first().first().value<QList<Change>>();
    QCOMPARE(releases.size(), 1);
    QCOMPARE(releases.first().id, release.id);
}

void PlanEditingTest::severalRowsSayWhyNot()
{
    plan({ purchase(), m_desk->change(ChangeKind::Release, m_account, kOwned) });
    QVERIFY(edit()->isEnabled());
    table()->selectAll();
    QCOMPARE(whyNot(), u"Select one row to edit it."_s);
    table()->clearSelection();
    QCOMPARE(whyNot(), u"Select one row to edit it."_s);
}

void PlanEditingTest::aNumberThatIsNotOwnedAnyMoreSaysWhyNot()
{
    Change gone = m_desk->change(ChangeKind::Configure, m_account, u"447700900077"_s);
    gone.edits = { { kHook, u"https://new.example/in"_s } };
    plan({ gone });
    QCOMPARE(whyNot(), u"The number is not in the list of your numbers."_s);
}

void PlanEditingTest::whatSaysTheSameInEveryRowIsNotShown()
{
    const Change release = m_desk->change(ChangeKind::Release, m_account, kOwned);
    plan({ release });
    QVERIFY(table()->isColumnHidden(PlanModel::AccountColumn));
    QVERIFY(table()->isColumnHidden(PlanModel::StateColumn));
    const QDateTime now = m_desk->clock.utcNow();
    m_desk->plan().setDue({ release.id }, now.addDays(3), now);
    QTRY_VERIFY(!table()->isColumnHidden(PlanModel::StateColumn));
    const QDate day = now.addDays(3).toLocalTime().date();
    QCOMPARE(table()->model()->index(0, PlanModel::StateColumn).data().toString(),
        QString(u"On "_s + QLocale().toString(day, QLocale::ShortFormat)));
    (void)m_desk->addAccount(u"k2"_s);
    QTRY_VERIFY(!table()->isColumnHidden(PlanModel::AccountColumn));
    m_page->showAccount(m_account);
    QVERIFY(table()->isColumnHidden(PlanModel::AccountColumn));
    m_page->showAccount({});
    QVERIFY(!table()->isColumnHidden(PlanModel::AccountColumn));
}

void PlanEditingTest::aPlanThatCannotBeSavedIsSaidOnEveryPage()
{
    // The page of the plan is made when it is first wanted; it is told without.
    m_page.reset();
    MainWindow window(m_rest->desk());
    window.show();
    QVERIFY(!window.findChild<PlanPage *>());
    m_desk->executeInJournal(u"CREATE TRIGGER blocked BEFORE INSERT ON plan "
                             "BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    auto *notice = child<MessageBar>(window, "planFailedNotice");
    QVERIFY(!notice->isVisible());
    (void)m_desk->plan().add({ purchase() });
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->accessibleName().startsWith(u"The plan could not be read or saved."_s));
    window.resize(1200, 700);
    shoot(window, u"plan-not-saved"_s);
    // Told once: whoever reads it is not interrupted by the next step.
    const auto buttons = notice->findChildren<QPushButton *>();
    const auto details = std::find_if(buttons.cbegin(), buttons.cend(),
        [](const QPushButton *button) { return button->text() == u"Details"_s; });
    QVERIFY(details != buttons.cend());
    (*details)->click();
    QSignalSpy failed(&m_desk->plan(), &Plan::failed);
    (void)m_desk->plan().add({ m_desk->change(ChangeKind::Release, m_account, kOwned) });
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE((*details)->text(), u"Hide details"_s);
}

void PlanEditingTest::theTableStaysWhereItIsWhileRowsChange()
{
    QList<Change> releases;
    for (qint64 number = 1; number <= 100; ++number)
        releases << m_desk->change(ChangeKind::Release, m_account, QString::number(447700900000 + number));
    plan(releases);
    table()->selectRow(3);
    QScrollBar *bar = table()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int place = bar->value();
    QVERIFY(place > 0);
    const QString id = m_desk->plan().rows().at(5)->change.id;
    m_desk->plan().move({ id }, 0);
    QTRY_COMPARE(m_desk->plan().rows().constFirst()->change.id, id);
    QTRY_COMPARE(table()->currentIndex().row(), 4);
    QCOMPARE(table()->selectionModel()->selectedRows().constFirst().row(), 4);
    QCOMPARE(bar->value(), place);
}

QTEST_MAIN(PlanEditingTest)
#include "tst_planediting.moc"
