// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/numberspage.h"

#include "gui/delegates/capabilitydelegate.h"
#include "gui/delegates/moneydelegate.h"
#include "gui/delegates/numberdelegate.h"
#include "gui/delegates/statedelegate.h"
#include "gui/delegates/tablelook.h"
#include "gui/dialogs/askproviderdialog.h"
#include "gui/findingsnotice.h"
#include "gui/listnotices.h"
#include "gui/lockcontrol.h"
#include "gui/models/numbertable.h"
#include "gui/pages/filterentry.h"
#include "gui/pages/numberchips.h"
#include "gui/pages/numberinspector.h"
#include "gui/pages/numberrelease.h"
#include "gui/pages/numberselection.h"
#include "gui/pages/sheetactions.h"
#include "gui/pages/viewsmenu.h"
#include "gui/presenters/errorpresenter.h"
#include "gui/presenters/numberpresenter.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "gui/widgets/flowlayout.h"
#include "ui_numberspage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

/// The view tells a selection anew when rows come in above it.
bool isSame(const NumberGroup &one, const NumberGroup &other)
{
    return one.count == other.count
        && std::equal(one.numbers.cbegin(), one.numbers.cend(), other.numbers.cbegin(), other.numbers.cend(),
            [](const OwnedNumber &left, const OwnedNumber &right) { return left.ref == right.ref; });
}

} // namespace

NumbersPage::NumbersPage(const Desk &desk, QWidget *parent)
    : DeskPage(parent)
    , m_ui(std::make_unique<Ui::NumbersPage>())
    , m_desk(desk)
    , m_table(new NumberTable(desk, this))
    , m_locks(new LockControl(desk.notes, this))
    , m_inspector(new NumberInspector(desk, this))
{
    m_ui->setupUi(this);
    setTextStyle(m_ui->found, TextStyle::Label);
    setUpTable();
    setUpFilter();
    connectControls();
    connectServices();
    restoreState();
    showState();
    showSelection();
}

NumbersPage::~NumbersPage() = default;

void NumbersPage::setUpTable()
{
    QTableView *table = m_ui->table;
    table->setModel(m_table);
    m_selection = new NumberSelection(*table, *m_table, this);
    m_release = new NumberRelease(*m_selection, *m_locks, m_desk.notes, this);
    TableLook::apply(*table, tr("Your numbers"));
    table->setItemDelegateForColumn(NumberTable::NumberColumn, new NumberDelegate(table));
    table->setItemDelegateForColumn(NumberTable::CapabilitiesColumn, new CapabilityDelegate(table));
    table->setItemDelegateForColumn(NumberTable::MonthlyColumn, new MoneyDelegate(table));
    table->setItemDelegateForColumn(NumberTable::StateColumn, new StateDelegate(table));
    const QList<int> widths{ 155, 118, 84, 150, 84, 128, 84, 96, 165, 130, 110 };
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths.at(column));
    TableLook::makeRoomForNumbers(*table, NumberTable::NumberColumn);
    // Other languages need more room for the words that stand in many rows.
    TableLook::makeRoom(*table, NumberTable::MonthlyColumn, NumberTable::tr("not told"));
    TableLook::makeRoom(*table, NumberTable::StateColumn, NumberTable::tr("Not configured"));
    table->horizontalHeader()->setSectionsMovable(true);
    // What a person acts on stands first; what few providers tell stands last.
    table->horizontalHeader()->moveSection(NumberTable::LabelColumn, NumberTable::NextChargeColumn);
    table->horizontalHeader()->moveSection(
        table->horizontalHeader()->visualIndex(NumberTable::StateColumn), NumberTable::LabelColumn + 1);
    table->horizontalHeader()->setSortIndicator(NumberTable::NumberColumn, Qt::AscendingOrder);
}

void NumbersPage::setUpFilter()
{
    auto *flow = new FlowLayout(m_ui->chips);
    flow->setContentsMargins({});
    flow->setSpacing(8);
    for (QPushButton *chip : m_ui->chips->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly))
        flow->addWidget(chip);
    m_entry = new FilterEntry(*m_ui->filter, *m_ui->filterNote, this);
    m_chips
        = new NumberChips({ m_ui->accountChip, m_ui->countryChip, m_ui->typeChip, m_ui->capabilityChip,
                              m_ui->stateChip, m_ui->notConfiguredChip, m_ui->endingChip, m_ui->askedChip },
            *m_table, m_desk.accounts, this);
    auto *help = new QMenu(m_ui->filterHelpButton);
    m_entry->fillHelp(*help);
    help->setObjectName(u"filterHelp"_s);
    connect(m_ui->filterHelpButton, &QToolButton::clicked, help, [this, help] {
        const QWidget &button = *m_ui->filterHelpButton;
        help->popup(button.mapToGlobal(QPoint(0, button.height())));
    });
    m_ui->filterHelpButton->setIcon(icon(Icon::Help, IconTint::Dim));
    m_ui->filterHelpButton->setAutoRaise(true);
    auto *views = new ViewsMenu(
        *m_ui->viewsButton, *m_ui->table->horizontalHeader(), m_desk.preferences, [this] { return view(); },
        this);
    connect(m_entry, &FilterEntry::queryChanged, m_chips, &NumberChips::setLine);
    connect(m_chips, &NumberChips::accountChosen, this, &NumbersPage::accountChosen);
    connect(m_ui->clearFilterButton, &QPushButton::clicked, this, &NumbersPage::clearFilter);
    connect(m_ui->empty->primaryButton(), &QPushButton::clicked, this, &NumbersPage::clearFilter);
    connect(views, &ViewsMenu::chosen, this, &NumbersPage::showView);
}

void NumbersPage::connectControls()
{
    connect(m_chips, &NumberChips::changed, this, &NumbersPage::applyFilter);
    connect(m_ui->refreshButton, &QPushButton::clicked, this, &NumbersPage::refresh);
    connect(m_ui->askButton, &QPushButton::clicked, this, &NumbersPage::askProvider);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &NumbersPage::exportShown);
    connect(m_ui->importButton, &QPushButton::clicked, this, &NumbersPage::importSheet);
    m_sheets = new SheetActions(m_desk, *m_ui->sheetNotice, this);
    connect(m_sheets, &SheetActions::planRequested, this, &DeskPage::planRequested);
    connect(m_ui->configureButton, &QPushButton::clicked, m_inspector, &NumberInspector::focusSettings);
    connect(m_ui->table, &QTableView::customContextMenuRequested, this, &NumbersPage::showMenu);
    connect(m_ui->table, &QTableView::activated, m_inspector, &NumberInspector::focusSettings);
    auto *down
        = new QShortcut(QKeySequence(Qt::Key_Down), m_ui->filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, &NumbersPage::enterTable);
    auto *del = new QShortcut(QKeySequence::Delete, m_ui->table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, m_release, &NumberRelease::requestPlan);
    auto *copy = new QShortcut(QKeySequence::Copy, m_ui->table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &NumbersPage::copySelection);
    connectRelease();
    m_inspector->setLockAction(m_locks->action());
    connect(m_locks, &LockControl::changed, this, &NumbersPage::showRelease);
    connect(m_locks, &LockControl::failed, this, [this](const Error &error) {
        m_ui->answerNotice->showMessage({ MessageBar::Error, tr("The lock could not be kept"),
            presentError(error, Attempt::Save).text(), {} });
    });
    connect(m_locks, &LockControl::tooMany, this, [this] {
        tellOfSelected(MessageBar::Warning, tooManyText(m_group.count, NumberGroup::kMostActedOn));
    });
    connect(m_inspector, &NumberInspector::reviewRequested, this, &DeskPage::reviewRequested);
    connect(m_inspector, &NumberInspector::planRequested, this, &DeskPage::planRequested);
    connect(m_inspector, &NumberInspector::numbersRequested, this, &NumbersPage::selectAll);
    connect(m_inspector, &NumberInspector::activityRequested, this, &DeskPage::activityRequested);
    auto *findings = new FindingsNotice(m_desk, m_ui->findingsNotice, this);
    connect(findings, &FindingsNotice::numberRequested, this, &NumbersPage::select);
    connect(findings, &FindingsNotice::activityRequested, this, &DeskPage::activityRequested);
}

void NumbersPage::connectRelease()
{
    connect(m_ui->releaseButton, &QPushButton::clicked, m_release, &NumberRelease::requestReview);
    connect(m_release, &NumberRelease::reviewRequested, this, &DeskPage::reviewRequested);
    connect(m_release, &NumberRelease::planRequested, this, &DeskPage::planRequested);
    connect(m_release, &NumberRelease::dateRequested, this, &DeskPage::releaseDateRequested);
    connect(m_release, &NumberRelease::refused, this, &NumbersPage::tellRefused);
}

/// Of many numbers a few are mostly in the way, and nobody wants to look for them by hand.
void NumbersPage::tellRefused(const QString &why)
{
    tellOfSelected(MessageBar::Warning, why);
    const QSet<NumberRef> obstacles = m_release->obstacles();
    if (obstacles.isEmpty() || obstacles.size() >= m_group.count)
        return;
    connect(m_ui->answerNotice->addAction(tr("Leave them out")), &QPushButton::clicked, this,
        [this, obstacles] { m_selection->leaveOut(obstacles); });
}

void NumbersPage::tellOfSelected(MessageBar::Kind kind, const QString &words)
{
    m_ui->answerNotice->showMessage({ kind, {}, words, {} });
    m_told = words;
}

/// What was told of other numbers than those that are selected now.
void NumbersPage::forgetTold()
{
    const QString told = std::exchange(m_told, {});
    if (!told.isEmpty() && m_ui->answerNotice->text() == told)
        m_ui->answerNotice->dismiss();
}

void NumbersPage::connectServices()
{
    m_lists = new ListNotices(m_desk, *m_ui->notice, this);
    connect(m_lists, &ListNotices::editAccountRequested, this, &DeskPage::editAccountRequested);
    m_ui->answerNotice->setDismissible(true);
    connect(m_table, &NumberTable::countsChanged, this, &NumbersPage::showState);
    connect(m_table, &NumberTable::countsChanged, this, &NumbersPage::showWanted);
    connect(m_selection, &NumberSelection::changed, this, &NumbersPage::showSelection);
    connect(m_selection, &NumberSelection::scattered, this, [this](qsizetype count) {
        tellOfSelected(MessageBar::Info,
            tr("The %n selected number(s) lie too far apart now to stay selected.", nullptr,
                static_cast<int>(count)));
    });
    connect(&m_desk.inventory, &Inventory::rowsChanged, m_inspector, &NumberInspector::refreshShown);
    connect(&m_desk.inventory, &Inventory::statusChanged, this, &NumbersPage::showState);
    connect(&m_desk.accounts, &Accounts::listChanged, this, &NumbersPage::showState);
    connect(&m_desk.accounts, &Accounts::stateChanged, this, &NumbersPage::showState);
}

QWidget *NumbersPage::inspector()
{
    return m_inspector;
}

void NumbersPage::showAccount(const AccountId &id)
{
    m_chips->setAccount(id);
}

void NumbersPage::focusStart()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

void NumbersPage::enterTable()
{
    m_ui->table->setFocus(Qt::ShortcutFocusReason);
    if (m_selection->isEmpty() && m_table->rowCount() > 0)
        TableLook::selectRow(*m_ui->table, qMax(0, m_ui->table->currentIndex().row()));
}

void NumbersPage::refresh()
{
    if (m_chips->filter().account.isEmpty())
        m_desk.inventory.refreshAll();
    else
        m_desk.inventory.refresh(m_chips->filter().account);
}

void NumbersPage::requestReview()
{
    m_inspector->requestReview();
}

bool NumbersPage::hasPrepared() const
{
    return m_inspector->hasEdits();
}

void NumbersPage::applyFilter()
{
    m_table->setFilter(m_chips->filter());
    showState();
}

void NumbersPage::showSelection()
{
    const NumberGroup before = std::exchange(m_group, m_selection->group());
    if (!isSame(m_group, before))
        forgetTold();
    m_release->setChosen(m_group);
    m_inspector->showGroup(m_group, [this] { return m_selection->numbers(); });
    m_ui->configureButton->setEnabled(m_group.count > 0);
    m_locks->setChosen({ m_group.count, [this] { return m_selection->countOf(m_desk.notes.locked()); },
        [this] { return m_selection->refs(); } });
}

void NumbersPage::showRelease()
{
    const bool any = m_locks->count() > 0;
    const QString kept = any ? m_release->whyNot() : QString();
    m_ui->releaseButton->setEnabled(any && kept.isEmpty());
    setPlainToolTip(m_ui->releaseButton, kept);
    m_ui->releaseButton->setAccessibleDescription(kept);
    m_release->refresh();
    Q_EMIT summaryChanged();
}

QList<AccountId> NumbersPage::shownAccounts() const
{
    if (!m_chips->filter().account.isEmpty())
        return { m_chips->filter().account };
    QList<AccountId> ids;
    for (const Account &account : m_desk.accounts.all())
        ids << account.id;
    return ids;
}

void NumbersPage::showState()
{
    const int shown = m_table->rowCount();
    const bool filtered = !(m_chips->filter() == NumberFilter{});
    NumberFilter all;
    all.account = m_chips->filter().account;
    m_ui->clearFilterButton->setVisible(!(m_chips->filter() == all));
    m_ui->found->setText(filtered ? tr("%n found", nullptr, shown) : QString());
    m_ui->exportButton->setEnabled(shown > 0);
    m_ui->stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_ui->table) : m_ui->empty);
    bool running = false;
    for (const AccountId &id : shownAccounts())
        running = running || m_desk.inventory.status(id).running;
    if (shown == 0) {
        m_ui->empty->setIcon(Icon::Numbers, IconTint::Dim);
        m_ui->empty->setButtons({});
        if (running) {
            m_ui->empty->setHeading(tr("Listing your numbers…"));
            m_ui->empty->setSentence(tr("Rows appear here as they come."));
        } else if (m_table->countAll() > 0) {
            m_ui->empty->setHeading(tr("Nothing fits this filter"));
            m_ui->empty->setSentence(
                tr("Clear the filter line or take a chip away to see your numbers again."));
            m_ui->empty->setButtons(tr("Clear the filter"));
        } else {
            m_ui->empty->setHeading(tr("No numbers yet"));
            m_ui->empty->setSentence(tr("Buy one on the Buy page, or refresh if you expected some here."));
        }
    }
    m_lists->show(shownAccounts());
    Q_EMIT summaryChanged();
}

QString NumbersPage::summary() const
{
    const auto count = static_cast<int>(m_table->countAll());
    const auto chosen = static_cast<int>(m_group.count);
    const QString all = tr("%Ln number(s)", nullptr, count);
    return chosen > 0 ? tr("%1 · %2").arg(all, tr("%Ln selected", nullptr, chosen)) : all;
}

void NumbersPage::copySelection()
{
    if (!m_selection->isEmpty())
        QGuiApplication::clipboard()->setText(m_selection->e164Lines());
}

void NumbersPage::exportShown()
{
    m_sheets->exportShown(*m_table);
}

void NumbersPage::importSheet()
{
    m_sheets->importSheet();
}

void NumbersPage::askProvider()
{
    const QList<AccountId> ids = shownAccounts();
    if (ids.isEmpty())
        return;
    auto *dialog = new AskProviderDialog(m_desk, ids.first(), this);
    connect(dialog, &AskProviderDialog::found, m_chips, &NumberChips::setAsked);
    dialog->open();
}

void NumbersPage::edit(const Change &change)
{
    m_wantedEdit = change;
    select(change.ref);
}

void NumbersPage::selectAll(const QList<NumberRef> &refs)
{
    const auto isIn = [&refs](const AccountId &id) {
        return std::all_of(
            refs.cbegin(), refs.cend(), [&id](const NumberRef &ref) { return ref.account == id; });
    };
    // A filter that hides one would make it look lost.
    if (std::any_of(
            refs.cbegin(), refs.cend(), [this](const NumberRef &ref) { return m_table->rowOf(ref) < 0; })) {
        NumberFilter all;
        all.account = isIn(refs.first().account) ? refs.first().account : AccountId();
        m_entry->setText({});
        m_chips->setFilter(all);
    }
    m_wanted = refs;
    showWanted();
}

/// Selects what was asked for as soon as the table has it.
void NumbersPage::showWanted()
{
    const bool areThere = !m_wanted.isEmpty()
        && std::all_of(m_wanted.cbegin(), m_wanted.cend(),
            [this](const NumberRef &ref) { return m_table->rowOf(ref) >= 0; });
    if (areThere) {
        const int row = m_table->rowOf(m_wanted.first());
        if (m_wanted.size() == 1)
            TableLook::selectRow(*m_ui->table, row);
        else
            m_selection->select(m_wanted);
        m_ui->table->scrollTo(m_table->index(row, 0));
        if (m_wantedEdit)
            m_inspector->enter(*std::exchange(m_wantedEdit, {}));
    }
    if (areThere || !m_table->engine().isBusy())
        m_wanted.clear();
}

void NumbersPage::showMenu(const QPoint &position)
{
    if (m_selection->isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(Icon::Copy), tr("Copy")), &QAction::triggered, this,
        &NumbersPage::copySelection);
    connect(menu->addAction(icon(Icon::Settings), tr("Configure…")), &QAction::triggered, m_inspector,
        &NumberInspector::focusSettings);
    connect(
        menu->addAction(tr("Restore to…")), &QAction::triggered, m_inspector, &NumberInspector::restoreTo);
    menu->addAction(m_locks->action());
    menu->addActions(m_release->actions());
    // A tool tip says why something cannot be done; what can be done needs none.
    menu->setToolTipsVisible(!m_release->whyNot().isEmpty());
    menu->popup(m_ui->table->viewport()->mapToGlobal(position));
}

void NumbersPage::saveState()
{
    m_desk.preferences.setValue(u"numbers/columns"_s, m_ui->table->horizontalHeader()->saveState());
    m_desk.preferences.setValue(u"numbers/filter"_s, m_entry->text());
    m_desk.preferences.setValue(u"numbers/chips"_s, chipsToMap(m_chips->filter()));
}

void NumbersPage::restoreState()
{
    showColumns(m_desk.preferences.value(u"numbers/columns"_s).toByteArray());
    NumberFilter chips = chipsFromMap(m_desk.preferences.value(u"numbers/chips"_s).toMap());
    // The window says which account is shown.
    chips.account.clear();
    m_chips->setFilter(chips);
    m_entry->setText(m_desk.preferences.value(u"numbers/filter"_s).toString());
}

void NumbersPage::showColumns(const QByteArray &columns)
{
    QHeaderView *header = m_ui->table->horizontalHeader();
    header->restoreState(columns);
    m_table->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

SavedView NumbersPage::view() const
{
    NumberFilter chips = m_chips->filter();
    chips.line = {};
    chips.only.reset();
    return { {}, m_entry->text(), chips, m_ui->table->horizontalHeader()->saveState() };
}

void NumbersPage::showView(const SavedView &view)
{
    NumberFilter chips = view.chips;
    if (!m_desk.accounts.find(chips.account))
        chips.account.clear();
    chips.line = m_chips->filter().line;
    showColumns(view.columns);
    m_chips->setFilter(chips);
    m_entry->setText(view.line);
    Q_EMIT accountChosen(chips.account);
}

/// The account stays: it is where one is, chosen at the left.
void NumbersPage::clearFilter()
{
    NumberFilter all;
    all.account = m_chips->filter().account;
    all.line = m_chips->filter().line;
    m_chips->setFilter(all);
    m_entry->setText({});
}

} // namespace NumberDesk
