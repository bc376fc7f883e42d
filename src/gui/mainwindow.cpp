// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"

#include "gui/accountactions.h"
#include "gui/accountside.h"
#include "gui/accounttrouble.h"
#include "gui/ask.h"
#include "gui/dialogs/accountsettingsdialog.h"
#include "gui/dialogs/commandpalette.h"
#include "gui/dialogs/reviewdialog.h"
#include "gui/firstrun.h"
#include "gui/helptexts.h"
#include "gui/lockcontrol.h"
#include "gui/pages/activitypage.h"
#include "gui/pages/buypage.h"
#include "gui/pages/numberrelease.h"
#include "gui/pages/numberspage.h"
#include "gui/pages/planpage.h"
#include "gui/plancontrol.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/unsettledpresenter.h"
#include "gui/startnotices.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/pagetabs.h"
#include "gui/widgets/sandboxbanner.h"
#include "gui/widgets/statusline.h"
#include "gui/widgets/taborder.h"
#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_desk(desk)
{
    m_ui->setupUi(this);
    m_side = new AccountSide(desk, *m_ui, this);
    setWindowIcon(applicationIcon());
    setUpPages();
    setUpMenus();
    setUpBanner();
    connectServices();
    restoreState();
    updateFirstRun();
    focusPage();
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpBanner()
{
    if (!m_desk.sandbox)
        return;
    setWindowTitle(tr("NumberDesk – sandbox"));
    auto *top = new QWidget(this);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new SandboxBanner(top));
    layout->addWidget(menuBar());
    setMenuWidget(top);
}

void MainWindow::setUpPages()
{
    m_pages.fill(nullptr, kPageCount);
    m_ui->pageBar->setLines(Qt::BottomEdge);
    m_tabs = new PageTabs(m_ui->pageBar);
    for (const QString &name : { tr("Numbers"), tr("Buy"), tr("Plan"), tr("Activity") })
        m_tabs->addPage(name);
    m_ui->pageBar->layout()->addWidget(m_tabs);
    static_cast<QHBoxLayout *>(m_ui->pageBar->layout())->addStretch();
    m_plan = new PlanControl(m_desk, this);
    m_ui->pageBar->layout()->addWidget(m_plan->reviewButton());
    setUpFirstRun();
    m_status = new StatusLine(m_desk, this);
    m_ui->statusbar->addWidget(m_status, 1);
    auto *trouble = new MessageBar(this);
    m_trouble = new AccountTrouble(m_desk, m_side->actions(), trouble);
    m_startNotices = new StartNotices(m_desk, this);
    m_ui->noticeLayout->addWidget(trouble);
    m_ui->noticeLayout->addWidget(m_startNotices);
    m_ui->noticeLayout->addWidget(m_plan);
    m_numbers = static_cast<NumbersPage *>(page(NumbersIndex));
    connect(m_numbers, &NumbersPage::accountChosen, m_side, &AccountSide::show);
    connect(m_side, &AccountSide::shownChanged, this, &MainWindow::showAccount);
    connect(m_tabs, &PageTabs::currentChanged, this, &MainWindow::showPage);
}

void MainWindow::setUpFirstRun()
{
    m_firstRun = makeFirstRun(this);
    connect(m_firstRun->primaryButton(), &QPushButton::clicked, &m_side->actions(), &AccountActions::add);
    connect(m_firstRun->secondaryButton(), &QPushButton::clicked, this, &MainWindow::sandboxRequested);
    m_ui->pages->addWidget(m_firstRun);
}

DeskPage *MainWindow::page(int index)
{
    DeskPage *&page = m_pages[qBound(0, index, kPageCount - 1)];
    if (page)
        return page;
    switch (index) {
    case BuyIndex:
        page = m_buy = new BuyPage(m_desk, this);
        break;
    case PlanIndex:
        page = new PlanPage(m_desk, this);
        connect(static_cast<PlanPage *>(page), &PlanPage::editRequested, this, [this](const Change &change) {
            showPage(NumbersIndex);
            m_numbers->edit(change);
        });
        break;
    case ActivityIndex:
        page = m_activity = new ActivityPage(m_desk, this);
        break;
    default:
        page = new NumbersPage(m_desk, this);
        break;
    }
    connectPage(page);
    page->showAccount(m_side->wanted());
    return page;
}

void MainWindow::connectPage(DeskPage *page)
{
    m_ui->pages->addWidget(page);
    m_ui->inspectors->addWidget(page->inspector());
    connect(page, &DeskPage::reviewRequested, this, &MainWindow::review);
    connect(page, &DeskPage::planRequested, m_plan, &PlanControl::add);
    connect(page, &DeskPage::releaseDateRequested, m_plan, &PlanControl::askReleaseDate);
    connect(page, &DeskPage::activityRequested, this, &MainWindow::showActivity);
    connect(page, &DeskPage::addAccountRequested, &m_side->actions(), &AccountActions::add);
    connect(page, &DeskPage::editAccountRequested, &m_side->actions(), &AccountActions::edit);
    connect(page, &DeskPage::summaryChanged, this, [this, page] {
        if (page != currentPage())
            return;
        m_status->setSummary(page->summary());
        updateRelease();
    });
}

void MainWindow::setUpMenus()
{
    m_menus = menuBar();
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({ m_ui->actionAddAccount, m_ui->actionEditAccount, m_ui->actionAccountSettings,
        m_ui->actionRemoveAccount });
    file->addSeparator();
    file->addActions({ m_ui->actionExport, m_ui->actionImport, m_ui->actionQuit });
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions(
        { m_plan->undoAction(), m_ui->actionCopy, m_ui->actionFilter, m_ui->actionFindAnything });
    QMenu *numbers = menuBar()->addMenu(tr("&Numbers"));
    // A tool tip says why something cannot be done; what can be done needs none.
    connect(numbers, &QMenu::aboutToShow, this,
        [this, numbers] { numbers->setToolTipsVisible(!m_numbers->releasing().whyNot().isEmpty()); });
    numbers->addActions(
        { m_ui->actionRefresh, m_ui->actionAskProvider, m_ui->actionConfigure, m_numbers->locks().action() });
    numbers->addActions(m_numbers->releasing().actions());
    setUpPageMenu(menuBar()->addMenu(tr("&View")));
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({ m_ui->actionHelp, m_ui->actionKeys, m_ui->actionAbout });

    connect(m_ui->actionExport, &QAction::triggered, this, [this] { currentPage()->exportShown(); });
    connect(m_ui->actionImport, &QAction::triggered, this, [this] {
        showPage(NumbersIndex);
        m_numbers->importSheet();
    });
    connect(m_ui->actionQuit, &QAction::triggered, this, &MainWindow::close);
    connect(m_ui->actionCopy, &QAction::triggered, this, [this] { currentPage()->copySelection(); });
    connect(m_ui->actionFilter, &QAction::triggered, this, [this] { currentPage()->focusStart(); });
    connect(m_ui->actionRefresh, &QAction::triggered, this, [this] { currentPage()->refresh(); });
    connect(m_ui->actionAskProvider, &QAction::triggered, this, [this] { m_numbers->askProvider(); });
    connect(m_ui->actionConfigure, &QAction::triggered, this, &MainWindow::requestReview);
    connect(m_ui->actionFindAnything, &QAction::triggered, this, &MainWindow::findAnything);
    connect(m_ui->actionKeys, &QAction::triggered, this, [this] { tellKeys(this); });
    connect(m_ui->actionHelp, &QAction::triggered, this, &MainWindow::tellHelp);
    connect(m_ui->actionAbout, &QAction::triggered, this, [this] { tellAbout(this); });
}

void MainWindow::setUpPageMenu(QMenu *menu)
{
    const QStringList names{ tr("&Numbers"), tr("&Buy"), tr("&Plan"), tr("&Activity") };
    for (int index = 0; index < m_pages.size(); ++index) {
        auto *action = menu->addAction(names.at(index));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
        connect(action, &QAction::triggered, this, [this, index] {
            showPage(index);
            focusPage();
        });
    }
    menu->addSeparator();
    menu->addAction(m_ui->actionInspector);
    connect(m_ui->actionInspector, &QAction::toggled, m_ui->inspectors, &QWidget::setVisible);
}

void MainWindow::connectServices()
{
    connect(&m_desk.accounts, &Accounts::listChanged, this, &MainWindow::updateFirstRun);
    connect(&m_desk.runner, &ChangeRunner::rejected, this, &MainWindow::tellRejected);
    const auto tellUnsettled = [this] { m_tabs->setBadge(ActivityIndex, m_desk.activity.unsettledCount()); };
    connect(&m_desk.activity, &Activity::recordChanged, this, tellUnsettled);
    connect(&m_desk.activity, &Activity::loaded, this, tellUnsettled);
    connect(
        m_plan, &PlanControl::countChanged, this, [this](int count) { m_tabs->setBadge(PlanIndex, count); });
    connect(m_plan, &PlanControl::reviewRequested, this, &MainWindow::review);
    connect(m_plan, &PlanControl::planPageRequested, this, [this] { showPage(PlanIndex); });
    m_tabs->setBadge(PlanIndex, static_cast<int>(m_desk.plan.rows().size()));
    connect(m_startNotices, &StartNotices::activityRequested, this, &MainWindow::showActivity);
}

DeskPage *MainWindow::currentPage() const
{
    return m_pages.value(m_tabs->currentIndex(), m_numbers);
}

void MainWindow::showPage(int index)
{
    DeskPage *shownPage = page(index);
    m_tabs->setCurrentIndex(index);
    const bool firstRun = m_desk.accounts.all().isEmpty() && shownPage != m_activity;
    QWidget *shown = firstRun ? static_cast<QWidget *>(m_firstRun) : shownPage;
    // Where the focus was is about to be hidden, e.g. when the first account was added.
    const bool leaves = m_ui->pages->currentWidget() != shown
        && (m_ui->pages->isAncestorOf(focusWidget()) || m_ui->inspectors->isAncestorOf(focusWidget()));
    m_ui->pages->setCurrentWidget(shown);
    m_ui->inspectors->setCurrentWidget(shownPage->inspector());
    m_ui->inspectors->setVisible(!firstRun && m_ui->actionInspector->isChecked());
    m_status->setSummary(firstRun ? tr("No account yet") : shownPage->summary());
    m_ui->actionAskProvider->setEnabled(shownPage == m_numbers);
    m_plan->setOnPlanPage(index == PlanIndex);
    updateRelease();
    if (leaves)
        focusPage();
}

void MainWindow::updateRelease()
{
    if (!m_numbers) // it is just being made
        return;
    m_numbers->releasing().setUsable(currentPage() == m_numbers);
    m_numbers->locks().setUsable(currentPage() == m_numbers);
}

void MainWindow::focusPage()
{
    if (m_ui->pages->currentWidget() == m_firstRun)
        m_firstRun->primaryButton()->setFocus(Qt::OtherFocusReason);
    else
        currentPage()->focusStart();
}

void MainWindow::showAccount(const AccountId &id)
{
    for (DeskPage *page : std::as_const(m_pages)) {
        if (page)
            page->showAccount(id);
    }
    m_status->setAccount(id);
    m_trouble->setShown(id);
}

void MainWindow::updateFirstRun()
{
    showPage(m_tabs->currentIndex());
}

void MainWindow::review(const QList<Change> &changes)
{
    if (changes.isEmpty())
        return;
    auto *dialog = new ReviewDialog(m_desk, changes, this);
    connect(dialog, &ReviewDialog::activityRequested, this, &MainWindow::showActivity);
    connect(dialog, &ReviewDialog::planRequested, m_plan, &PlanControl::add);
    connect(dialog, &ReviewDialog::releasesDated, m_plan, &PlanControl::tellDated);
    connect(dialog, &ReviewDialog::reviewRequested, this, &MainWindow::review);
    connect(dialog, &ReviewDialog::applied, this, [this] {
        if (m_buy)
            m_buy->forgetBasket();
    });
    dialog->open();
}

void MainWindow::tellRejected(const Change &change, const Error &error)
{
    // A dialog that is open for the change says it at its own place. So does the plan, which keeps it: of a
    // thousand rows nobody wants a message each.
    const auto reviews = findChildren<ReviewDialog *>();
    const auto settings = findChildren<AccountSettingsDialog *>();
    const bool isSaid = m_desk.plan.find(change.id).has_value()
        || std::any_of(reviews.cbegin(), reviews.cend(),
            [&change](const ReviewDialog *dialog) { return dialog->hasRow(change.id); })
        || std::any_of(settings.cbegin(), settings.cend(),
            [&change](const AccountSettingsDialog *dialog) { return dialog->isMine(change); });
    if (!isSaid)
        Ask::tell(this, subjectText(change), presentError(error, attemptOf(change.kind)).text());
}

void MainWindow::tellJournalSetAside(const QString &keptAs)
{
    m_startNotices->tellSetAside(keptAs);
}

void MainWindow::showActivity(const QString &changeId)
{
    showPage(ActivityIndex);
    m_activity->select(changeId);
}

void MainWindow::findAnything()
{
    QList<QAction *> actions;
    for (const QMenu *menu : m_menus->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && action->isVisible() && action != m_ui->actionFindAnything)
                actions << action;
        }
    }
    auto *palette = new CommandPalette(m_desk, actions, this);
    connect(palette, &CommandPalette::accountChosen, m_side, &AccountSide::show);
    connect(palette, &CommandPalette::numberChosen, this, [this](const NumberRef &ref) {
        m_side->show(ref.account);
        showPage(NumbersIndex);
        m_numbers->select(ref);
    });
    palette->open();
}

void MainWindow::tellHelp()
{
    const bool firstRun = m_ui->pages->currentWidget() == m_firstRun;
    tellWhatToDo(this, firstRun ? HelpTopic::FirstRun : currentPage()->helpTopic());
}

void MainWindow::requestReview()
{
    if (currentPage()->hasPrepared() || m_desk.plan.openCount() == 0)
        currentPage()->requestReview();
    else
        m_plan->requestReview();
}

void MainWindow::saveState()
{
    m_desk.preferences.setValue(u"window/geometry"_s, saveGeometry());
    m_desk.preferences.setValue(u"window/splitter"_s, m_ui->splitter->saveState());
    m_desk.preferences.setValue(u"window/page"_s, m_tabs->currentIndex());
    m_desk.preferences.setValue(u"window/inspector"_s, m_ui->actionInspector->isChecked());
    m_side->saveState();
    for (DeskPage *page : std::as_const(m_pages)) {
        if (page)
            page->saveState();
    }
}

/// As wide as their texts ask for, but never so that the table has less than a good third.
QList<int> MainWindow::firstSizes() const
{
    const int line = fontMetrics().height();
    const int accounts = std::min(std::max(228, 15 * line), width() / 4);
    const int inspector = std::min(std::max(356, 24 * line), width() * 2 / 5);
    return { accounts, width() - accounts - inspector, inspector };
}

void MainWindow::restoreState()
{
    const Preferences &kept = m_desk.preferences;
    restoreGeometry(kept.value(u"window/geometry"_s).toByteArray());
    if (!m_ui->splitter->restoreState(kept.value(u"window/splitter"_s).toByteArray()))
        m_ui->splitter->setSizes(firstSizes());
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setStretchFactor(2, 0);
    m_ui->actionInspector->setChecked(kept.value(u"window/inspector"_s, true).toBool());
    showPage(kept.value(u"window/page"_s, 0).toInt());
    showAccount(m_side->shown());
}

bool MainWindow::focusNextPrevChild(bool next)
{
    followLayout(*this);
    return QMainWindow::focusNextPrevChild(next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    const int underWay = m_desk.runner.underWay();
    if (underWay == 0 || m_closing) {
        event->accept();
        return;
    }
    event->ignore();
    const QList<ChangeRecord> &records = m_desk.activity.records();
    const auto sent = static_cast<int>(std::count_if(records.cbegin(), records.cend(),
        [](const ChangeRecord &record) { return record.state == ChangeState::Sending; }));
    const Ask::Question question = quitQuestion(qMax(0, underWay - sent), sent);
    Ask::confirm(this, question, [this](bool yes) {
        m_closing = yes;
        if (yes)
            close();
    });
}

} // namespace NumberDesk
