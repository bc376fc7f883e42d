// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/ask.h"
#include "gui/dialogs/reviewdialog.h"
#include "gui/mainwindow.h"
#include "gui/models/planmodel.h"
#include "gui/pages/numberspage.h"
#include "gui/pages/planpage.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/pagetabs.h"
#include "guisupport.h"
#include "pagedesk.h"
#include "shots.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kHook = u"webhook"_s;

QString digits(int number)
{
    return QString::number(447700900000 + number);
}

} // namespace

/// The plan's page in the window, over a real journal, a clock that stands still and a provider that does as
/// it is told.
class PlanPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installEnglish(); }
    void init();
    void cleanup();
    void nothingPlannedSaysHowToBegin();
    void aRowSaysWhatFromWhereToWhere();
    void releasesAreMarkedAndCounted();
    void theModelKeepsTheRulesOfModels();
    void theTabAndTheButtonOfThePageLineCount();
    void reviewIsOfTheSelectedOrOfAll();
    void onlyTheShownAccountIsReviewed();
    void ctrlReturnReviewsThePlan();
    void delOnANumberPlansItsReleaseAndCtrlZTakesItBack();
    void whatIsDiscardedComesBackByUndo();
    void whatIsSelectedStaysSelectedWhenRowsMove();
    void editingGoesToTheNumberAndComesBackIntoItsRow();
    void whatIsAppliedLeavesThePlan();
    void whatFailedStaysAndSaysWhatToDo();
    void whatAPersonHasToDecideSaysSo();
    void aSavedPlanIsOpenedAgain();
    void aForeignFileIsRefusedWithTheReason();
    void anInterruptedApplyIsOfferedAndContinued();

private:
    void open();
    [[nodiscard]] Change configure(int number, const QString &hook) const;
    [[nodiscard]] Change release(int number) const;
    [[nodiscard]] Plan &plan() const { return m_desk->plan(); }
    void showPlan();
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return child<T>(*m_page, name);
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>("table"); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] ReviewDialog *review() const;
    [[nodiscard]] bool apply(const QString &confirmation = {});

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<PageDesk> m_rest;
    std::unique_ptr<MainWindow> m_window;
    PlanPage *m_page = nullptr;
    AccountId m_account;
    AccountId m_other;
};

void PlanPageTest::init()
{
    applyLook(*qApp, ColourScheme::Light);
    m_desk = std::make_unique<TestDesk>();
    m_account = m_desk->addAccount(u"k1"_s, [](Account &draft) { draft.label = u"Ops EU"_s; });
    m_other = m_desk->addAccount(u"k2"_s, [](Account &draft) { draft.label = u"Marketing"_s; });
    for (int number = 1; number <= 5; ++number) {
        OwnedNumber owned = NumberDesk::Testing::ownedNumber(
            digits(number), SettingValues{ { kHook, u"https://old.example/in"_s } });
        owned.monthly = euros(125);
        m_desk->world().owned << owned;
    }
    m_desk->inventory().start();
    m_desk->inventory().refreshAll();
    open();
}

void PlanPageTest::open()
{
    m_rest = std::make_unique<PageDesk>(*m_desk);
    m_window = std::make_unique<MainWindow>(m_rest->desk());
    QSignalSpy loaded(&plan(), &Plan::loaded);
    plan().load();
    QVERIFY(QTest::qWaitFor([&] { return !loaded.isEmpty(); }));
    m_window->resize(1440, 880);
    m_window->show();
    QVERIFY(m_desk->until([&] { return m_desk->inventory().columns().count() == 5; }));
    showPlan();
}

void PlanPageTest::cleanup()
{
    m_window.reset();
    m_rest.reset();
    m_desk.reset();
}

void PlanPageTest::showPlan()
{
    m_window->showPage(MainWindow::PlanIndex);
    m_page = m_window->findChild<PlanPage *>();
    QVERIFY(m_page);
}

Change PlanPageTest::configure(int number, const QString &hook) const
{
    Change change = m_desk->change(ChangeKind::Configure, m_account, digits(number));
    change.seen = { { kHook, u"https://old.example/in"_s } };
    change.edits = { { kHook, hook } };
    return change;
}

Change PlanPageTest::release(int number) const
{
    return m_desk->change(ChangeKind::Release, m_account, digits(number));
}

ReviewDialog *PlanPageTest::review() const
{
    auto *dialog = openWindow<ReviewDialog>();
    if (!dialog
        || !QTest::qWaitFor([&] { return child<QTableView>(*dialog, "table")->model()->rowCount() > 0; }))
        return nullptr;
    return dialog;
}

bool PlanPageTest::apply(const QString &confirmation)
{
    ReviewDialog *dialog = review();
    if (!dialog)
        return false;
    child<QLineEdit>(*dialog, "confirmation")->setText(confirmation);
    auto *verb = child<QPushButton>(*dialog, "verbButton");
    if (!QTest::qWaitFor([&] { return verb->isEnabled(); }))
        return false;
    QTest::mouseClick(verb, Qt::LeftButton);
    return true;
}

void PlanPageTest::nothingPlannedSaysHowToBegin()
{
    QVERIFY(find<QWidget>("empty")->isVisible());
    QVERIFY(!find<QWidget>("footer")->isVisible());
    QVERIFY(find<QPushButton>("openButton")->isEnabled());
    QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
    QVERIFY(!child<QPushButton>(*m_window, "reviewPlanButton")->isVisible());
    shoot(*m_window, u"plan-empty"_s);
}

void PlanPageTest::aRowSaysWhatFromWhereToWhere()
{
    Change buy = m_desk->change(ChangeKind::Buy, m_account, digits(9));
    (void)plan().add({ configure(1, u"https://new.example/in"_s), buy, release(2) });
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(cell(0, PlanModel::NumberColumn), u"+44 7700 900001"_s);
    QCOMPARE(cell(0, PlanModel::WhatColumn), u"Configure"_s);
    QVERIFY(cell(0, PlanModel::ChangeColumn).contains(u"https://old.example/in"_s));
    QVERIFY(cell(0, PlanModel::ChangeColumn).contains(u"https://new.example/in"_s));
    QCOMPARE(cell(0, PlanModel::AccountColumn), u"Ops EU"_s);
    QCOMPARE(cell(0, PlanModel::CostColumn), u"—"_s);
    QCOMPARE(cell(1, PlanModel::CostColumn), u"€1.00 / month"_s);
    QCOMPARE(cell(2, PlanModel::WhatColumn), u"Release"_s);
    QCOMPARE(table()->accessibleName(), u"Plan"_s);
    table()->selectRow(0);
    const QStringList texts = textsOf(*m_page->inspector());
    QVERIFY(texts.join(u'\n').contains(u"https://old.example/in → https://new.example/in"_s));
    shoot(*m_window, u"plan"_s);
}

void PlanPageTest::releasesAreMarkedAndCounted()
{
    Change buy = m_desk->change(ChangeKind::Buy, m_account, digits(9));
    buy.monthly = euros(250);
    Change dear = release(2);
    dear.monthly = Money(300, 2, u"USD"_s);
    (void)plan().add({ buy, dear });
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    const auto isIrreversible = [this](int row) {
        return table()->model()->index(row, PlanModel::WhatColumn).data(IrreversibleRole).toBool();
    };
    QVERIFY(!isIrreversible(0));
    QVERIFY(isIrreversible(1));
    const QString amounts = textsOf(*find<QWidget>("costs")).join(u'\n');
    QVERIFY2(amounts.contains(u"€2.50"_s), qPrintable(amounts));
    QVERIFY2(amounts.contains(u"-$3.00"_s) || amounts.contains(u"−$3.00"_s), qPrintable(amounts));
    QVERIFY2(amounts.contains(u"€30.00"_s), qPrintable(amounts));
}

void PlanPageTest::theModelKeepsTheRulesOfModels()
{
    PlanModel model(m_rest->desk());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    (void)plan().add({ configure(1, u"https://new.example"_s), release(2) });
    QTRY_COMPARE(model.rowCount(), 2);
    model.setAccount(m_other);
    QCOMPARE(model.rowCount(), 0);
    model.setAccount({});
    plan().undo();
    QTRY_COMPARE(model.rowCount(), 0);
}

void PlanPageTest::theTabAndTheButtonOfThePageLineCount()
{
    auto *button = child<QPushButton>(*m_window, "reviewPlanButton");
    (void)plan().add({ configure(1, u"https://new.example"_s), release(2) });
    auto *tab = m_window->findChild<PageTabs *>()->tab(MainWindow::PlanIndex);
    QTRY_COMPARE(tab->badge(), 2);
    QVERIFY(!button->isVisible()); // the page has one of its own
    m_window->showPage(MainWindow::NumbersIndex);
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Review 2 changes…"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(review());
    QCOMPARE(child<QTableView>(*review(), "table")->model()->rowCount(), 2);
}

void PlanPageTest::reviewIsOfTheSelectedOrOfAll()
{
    QSignalSpy asked(m_page, &DeskPage::reviewRequested);
    const Change one = configure(1, u"https://new.example"_s);
    const Change two = configure(2, u"https://new.example"_s);
    (void)plan().add({ one, two });
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    click("reviewButton");
    QCOMPARE(asked.takeFirst().first().value<QList<Change>>().size(), 2);
    table()->selectRow(1);
    click("reviewButton");
    const auto changes = asked.takeFirst().first().value<QList<Change>>();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().id, two.id);
}

void PlanPageTest::onlyTheShownAccountIsReviewed()
{
    QSignalSpy asked(m_page, &DeskPage::reviewRequested);
    Change there = release(3);
    there.ref.account = m_other;
    (void)plan().add({ configure(1, u"https://new.example"_s), there });
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    m_page->showAccount(m_other);
    QCOMPARE(table()->model()->rowCount(), 1);
    click("reviewButton");
    const auto changes = asked.takeFirst().first().value<QList<Change>>();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().ref.account, m_other);
}

void PlanPageTest::ctrlReturnReviewsThePlan()
{
    (void)plan().add({ configure(1, u"https://new.example"_s) });
    m_window->showPage(MainWindow::NumbersIndex);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(review());
}

void PlanPageTest::delOnANumberPlansItsReleaseAndCtrlZTakesItBack()
{
    m_window->showPage(MainWindow::NumbersIndex);
    auto *numbers = child<QTableView>(*m_window->findChild<NumbersPage *>(), "table");
    QVERIFY(m_desk->until([&] { return numbers->model()->rowCount() == 5; }));
    numbers->selectRow(2);
    numbers->setFocus();
    QTest::keyClick(numbers, Qt::Key_Delete);
    QCOMPARE(plan().rows().size(), 1);
    QCOMPARE(plan().rows().first()->change.kind, ChangeKind::Release);
    auto *notice = child<MessageBar>(*m_window, "planNotice");
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(notice->text(), u"1 change added to the plan."_s);
    QVERIFY(!openWindow<ReviewDialog>());
    QCOMPARE(m_desk->world().executed, 0);
    QTRY_COMPARE(m_window->findChild<PageTabs *>()->tab(MainWindow::PlanIndex)->badge(), 1);
    QTest::keyClick(numbers, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(plan().rows().isEmpty());
}

void PlanPageTest::whatIsDiscardedComesBackByUndo()
{
    (void)plan().add({ configure(1, u"https://new.example"_s), release(2) });
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    table()->selectRow(0);
    click("discardButton");
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(find<MessageBar>("notice")->text(), u"1 change discarded."_s);
    click("undoButton");
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(cell(0, PlanModel::WhatColumn), u"Configure"_s);
}

void PlanPageTest::whatIsSelectedStaysSelectedWhenRowsMove()
{
    Change there = release(3);
    there.ref.account = m_other;
    const Change here = release(2);
    (void)plan().add({ there, here });
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    table()->selectRow(1);
    click("orderButton");
    QTRY_COMPARE(plan().rows().first()->change.id, here.id);
    QTRY_COMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QTRY_COMPARE(table()->selectionModel()->selectedRows().first().row(), 0);
}

void PlanPageTest::editingGoesToTheNumberAndComesBackIntoItsRow()
{
    const Change planned = configure(2, u"https://new.example/in"_s);
    (void)plan().add({ planned });
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->selectRow(0);
    click("editButton");
    auto *numbers = m_window->findChild<NumbersPage *>();
    QTRY_VERIFY(numbers->isVisible());
    QWidget *inspector = numbers->inspector();
    auto *add = child<QPushButton>(*inspector, "planButton");
    QTRY_VERIFY(add->isEnabled());
    QLineEdit *hook = nullptr;
    for (QLineEdit *line : inspector->findChildren<QLineEdit *>()) {
        if (line->text() == "https://new.example/in"_L1)
            hook = line;
    }
    QVERIFY(hook);
    hook->setFocus();
    hook->selectAll();
    QTest::keyClicks(hook, u"https://newer.example/in"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(plan().rows().size(), 1);
    QCOMPARE(plan().rows().first()->change.id, planned.id);
    QCOMPARE(plan().rows().first()->change.edits, SettingEdits({ { kHook, u"https://newer.example/in"_s } }));
    QVERIFY(!add->isEnabled());
}

void PlanPageTest::whatIsAppliedLeavesThePlan()
{
    (void)plan().add(
        { configure(1, u"https://new.example/in"_s), configure(2, u"https://new.example/in"_s) });
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    click("reviewButton");
    QVERIFY(apply());
    QVERIFY(m_desk->until([&] { return plan().rows().isEmpty(); }));
    QCOMPARE(m_desk->world().executed, 2);
    QTRY_VERIFY(find<QWidget>("empty")->isVisibleTo(m_page));
}

void PlanPageTest::whatFailedStaysAndSaysWhatToDo()
{
    m_desk->world().fates = { Fate::Refuse };
    (void)plan().add({ release(1) });
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    click("reviewButton");
    QVERIFY(apply(u"0001"_s));
    QVERIFY(m_desk->until([&] { return plan().rows().first()->failed.has_value(); }));
    QTRY_COMPARE(cell(0, PlanModel::StateColumn), u"Refused"_s);
    openWindow<ReviewDialog>()->reject();
    table()->selectRow(0);
    auto *notice = child<MessageBar>(*m_page->inspector(), "notice");
    QVERIFY(notice->isVisibleTo(m_page->inspector()));
    QVERIFY(!notice->text().isEmpty());
    QSignalSpy shown(m_page, &DeskPage::activityRequested);
    QTest::mouseClick(child<QPushButton>(*m_page->inspector(), "showFailureButton"), Qt::LeftButton);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().toString(), plan().rows().first()->failed->changeId);
}

void PlanPageTest::whatAPersonHasToDecideSaysSo()
{
    m_desk->world().fates = { Fate::LoseRequest };
    (void)plan().add({ release(1) });
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    const QString id = plan().rows().first()->change.id;
    click("reviewButton");
    QVERIFY(apply(u"0001"_s));
    QVERIFY(m_desk->reaches(id, ChangeState::Doubtful));
    QTRY_COMPARE(cell(0, PlanModel::StateColumn), u"Under way"_s);
    openWindow<ReviewDialog>()->reject();
    table()->selectRow(0);
    m_desk->world().readError = makeError(ErrorKind::ProviderDown);
    QVERIFY(m_desk->reaches(id, ChangeState::NeedsAttention, 10min));
    QTRY_COMPARE(cell(0, PlanModel::StateColumn), u"Needs attention"_s);
    const QModelIndex state = table()->model()->index(0, PlanModel::StateColumn);
    QCOMPARE(state.data(StateSignRole).value<StateSign>(), StateSign::Attention);
    QVERIFY(state.data(Qt::AccessibleDescriptionRole).toString().contains(u"you have to decide"_s));
    auto *notice = child<MessageBar>(*m_page->inspector(), "notice");
    QVERIFY(notice->text().contains(u"you have to decide"_s));
    QSignalSpy shown(m_page, &DeskPage::activityRequested);
    QTest::mouseClick(child<QPushButton>(*m_page->inspector(), "showFailureButton"), Qt::LeftButton);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().toString(), id);
    m_desk->activity().decide(id, false);
    QVERIFY(m_desk->until([&] { return plan().rows().first()->failed.has_value(); }));
    QTRY_COMPARE(cell(0, PlanModel::StateColumn), u"Not done"_s);
}

void PlanPageTest::aSavedPlanIsOpenedAgain()
{
    (void)plan().add({ configure(1, u"https://new.example/in"_s), release(2) });
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    const QString path = m_rest->filePath(u"ours.ndplan"_s);
    Ask::answerNextFile(path);
    click("saveButton");
    QTRY_VERIFY(QFile::exists(path));
    plan().remove({ plan().rows().first()->change.id, plan().rows().last()->change.id });
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    Ask::answerNextFile(path);
    click("openButton");
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QTRY_COMPARE(find<MessageBar>("notice")->text(), u"2 changes added to the plan."_s);
    QCOMPARE(plan().rows().first()->change.edits.value(kHook), u"https://new.example/in"_s);
    QCOMPARE(plan().rows().first()->change.ref.account, m_account);
}

void PlanPageTest::aForeignFileIsRefusedWithTheReason()
{
    const QString path = m_rest->filePath(u"foreign.ndplan"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("number,country\n");
    file.close();
    Ask::answerNextFile(path);
    click("openButton");
    QTRY_VERIFY(openWindow<QMessageBox>());
    auto *box = openWindow<QMessageBox>();
    QVERIFY(textsOf(*box).join(u'\n').contains(u"The file is not a plan of NumberDesk."_s));
    box->reject();
    QVERIFY(plan().rows().isEmpty());
}

void PlanPageTest::anInterruptedApplyIsOfferedAndContinued()
{
    m_window.reset();
    m_rest.reset();
    const QDateTime now = m_desk->clock.utcNow();
    Outcome kept(m_desk->planStore().write(
        { PlannedChange{ configure(1, u"https://new.example/in"_s), 1, now, {}, now, {} },
            PlannedChange{ configure(2, u"https://new.example/in"_s), 2, now, {}, now, {} } },
        {}));
    QVERIFY(kept.wait());
    open();
    auto *notice = child<MessageBar>(*m_window, "interruptedNotice");
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(notice->text(), u"Applying was interrupted: 2 of 2 changes were not sent."_s);
    QCOMPARE(m_desk->world().executed, 0);
    QTest::mouseClick(child<QPushButton>(*m_window, "continueButton"), Qt::LeftButton);
    QVERIFY(apply());
    QVERIFY(m_desk->until([&] { return plan().rows().isEmpty(); }));
    QCOMPARE(m_desk->world().executed, 2);
    QTRY_VERIFY(!notice->isVisible());
}

QTEST_MAIN(PlanPageTest)
#include "tst_planpage.moc"
