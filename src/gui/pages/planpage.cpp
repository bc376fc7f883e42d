// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/planpage.h"

#include "gui/delegates/changelook.h"
#include "gui/delegates/statedelegate.h"
#include "gui/delegates/tablelook.h"
#include "gui/dialogs/plannedsettingsdialog.h"
#include "gui/models/planmodel.h"
#include "gui/pages/plandetail.h"
#include "gui/pages/planfiles.h"
#include "gui/pages/planselection.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/planpresenter.h"
#include "gui/stepnotice.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "services/background.h"
#include "services/runway.h"
#include "ui_planpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

// Adding up more takes a window longer than it may be held.
constexpr qsizetype kRowsAtOnce = 2000;

} // namespace

PlanPage::PlanPage(const Desk &desk, QWidget *parent)
    : DeskPage(parent)
    , m_ui(std::make_unique<Ui::PlanPage>())
    , m_desk(desk)
    , m_model(new PlanModel(desk, this))
    , m_detail(new PlanDetail(desk, this))
{
    m_ui->setupUi(this);
    m_ui->footer->setLines(Qt::TopEdge);
    setPrimary(m_ui->reviewButton);
    m_ui->empty->setIcon(Icon::List, IconTint::Dim);
    setUpTable();
    connectControls();
    showState();
}

PlanPage::~PlanPage() = default;

void PlanPage::setUpTable()
{
    QTableView *table = m_ui->table;
    table->setModel(m_model);
    m_selection = new PlanSelection(*table, *m_model);
    TableLook::apply(*table, tr("Plan"));
    table->setItemDelegateForColumn(PlanModel::StateColumn, new StateDelegate(table));
    table->setColumnWidth(PlanModel::StateColumn, 130);
    table->setColumnWidth(PlanModel::AccountColumn, 110);
    TableLook::makeRoom(*table, PlanModel::StateColumn, stateText(ChangeState::NeedsAttention));
    TableLook::makeRoom(*table, PlanModel::AccountColumn, u"Marketing EU"_s); // as long as many labels
    setUpChangeColumns(*table,
        { PlanModel::NumberColumn, PlanModel::WhatColumn, PlanModel::ChangeColumn, PlanModel::CostColumn });
    table->horizontalHeader()->restoreState(m_desk.preferences.value(u"plan/columns"_s).toByteArray());
}

void PlanPage::connectControls()
{
    connect(m_ui->discardButton, &QPushButton::clicked, this, &PlanPage::discard);
    connect(m_ui->editButton, &QPushButton::clicked, this, &PlanPage::edit);
    connect(m_ui->dateButton, &QPushButton::clicked, this, &PlanPage::chooseDate);
    connect(m_ui->orderButton, &QPushButton::clicked, this, &PlanPage::orderByAccount);
    m_stepNotice = new StepNotice(m_desk.plan, *m_ui->notice, this);
    m_files = new PlanFiles(m_desk, *m_ui->notice, this);
    connect(m_ui->openButton, &QPushButton::clicked, m_files, &PlanFiles::open);
    connect(m_files, &PlanFiles::readingChanged, m_ui->openButton, &QPushButton::setDisabled);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PlanPage::exportShown);
    connect(m_ui->reviewButton, &QPushButton::clicked, this, &PlanPage::requestReview);
    connect(m_ui->table, &QTableView::customContextMenuRequested, this, &PlanPage::showMenu);
    connect(m_ui->table, &QTableView::activated, this, &PlanPage::edit);
    auto *del = new QShortcut(QKeySequence::Delete, m_ui->table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &PlanPage::discard);
    auto *copy = new QShortcut(QKeySequence::Copy, m_ui->table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &PlanPage::copySelection);
    connect(m_detail, &PlanDetail::activityRequested, this, &DeskPage::activityRequested);
    connect(m_selection, &PlanSelection::changed, this, &PlanPage::showSelection);
    // After the model and the selection, which were there first.
    connect(m_model, &RowTable::countsChanged, this, &PlanPage::showState);
    connect(&m_desk.plan, &Plan::changed, this, &PlanPage::showState);
    connect(&m_desk.accounts, &Accounts::listChanged, this, &PlanPage::showState);
    connect(
        m_model, &QAbstractItemModel::dataChanged, this, [this] { m_detail->showRow(m_selection->only()); });
    m_ui->notice->setDismissible(true);
}

QWidget *PlanPage::inspector()
{
    return m_detail;
}

void PlanPage::showAccount(const AccountId &id)
{
    m_model->setAccount(id);
    showState();
}

void PlanPage::focusStart()
{
    if (m_model->rowCount() > 0)
        m_ui->table->setFocus(Qt::ShortcutFocusReason);
    else
        m_ui->openButton->setFocus(Qt::ShortcutFocusReason);
}

void PlanPage::refresh()
{
    m_desk.inventory.refreshAll();
}

bool PlanPage::hasPrepared() const
{
    return m_desk.plan.openCount() > 0;
}

void PlanPage::requestReview()
{
    QStringList ids = m_selection->ids();
    if (ids.isEmpty()) {
        const QDateTime now = m_desk.clock.utcNow();
        for (const PlannedChange &row : m_model->rows()) {
            if (!waitsForItsDate(row, now))
                ids << row.change.id;
        }
    }
    const QList<Change> changes = ids.isEmpty() ? QList<Change>() : m_desk.plan.changes(ids);
    if (!changes.isEmpty())
        Q_EMIT reviewRequested(changes);
}

void PlanPage::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_ui->stack->setCurrentWidget(any ? static_cast<QWidget *>(m_ui->table) : m_ui->empty);
    if (m_desk.plan.rows().isEmpty()) {
        m_ui->empty->setHeading(tr("Nothing is planned"));
        m_ui->empty->setSentence(
            tr("Changes collect here before anything is sent: press Del on numbers to plan "
               "their release, or add to the plan from a review."));
    } else {
        m_ui->empty->setHeading(tr("Nothing is planned for this account"));
        m_ui->empty->setSentence(tr("Show all accounts to see the whole plan."));
    }
    m_ui->footer->setVisible(any);
    addUp();
    showColumns();
    m_ui->saveButton->setEnabled(any);
    m_ui->orderButton->setEnabled(m_model->rowCount() > 1);
    showSelection();
}

/// Until a thread has added up very many, the former totals stand there.
void PlanPage::addUp()
{
    m_adding.clear();
    const PlannedRows &rows = m_model->rows();
    if (rows.size() <= kRowsAtOnce) {
        showTotals(planTotals(rows));
        return;
    }
    m_adding.keep(inBackground<CostTotals>([rows](const WorkStopped &) { return planTotals(rows); }), this,
        [this](const Result<CostTotals> &totals) {
            if (totals.isOk())
                showTotals(*totals);
        });
}

void PlanPage::showTotals(const CostTotals &totals)
{
    m_ui->costs->setVisible(!totals.isEmpty());
    m_ui->costs->setAmounts(
        { amountText(totals.now), amountText(totals.perMonth), amountText(totals.firstYear) });
}

/// What says the same in every row leaves its room to what becomes different.
void PlanPage::showColumns()
{
    const bool isOfOne = !m_model->account().isEmpty() || m_desk.accounts.all().size() < 2;
    m_ui->table->setColumnHidden(PlanModel::AccountColumn, isOfOne);
    m_ui->table->setColumnHidden(PlanModel::StateColumn, !m_model->hasStates());
}

void PlanPage::showSelection()
{
    const QList<int> chosen = m_selection->rows();
    m_detail->showRow(m_selection->only());
    m_ui->discardButton->setEnabled(!chosen.isEmpty());
    const QString why = whyNotEdit();
    m_ui->editButton->setEnabled(why.isEmpty());
    m_ui->editButton->setAccessibleDescription(why);
    setPlainToolTip(m_ui->editButton, why);
    m_ui->dateButton->setEnabled(std::any_of(chosen.cbegin(), chosen.cend(), [this](int row) {
        const Change &change = m_model->at(row).change;
        return change.kind == ChangeKind::Release && !m_desk.plan.isUnderWay(change.id);
    }));
    m_ui->reviewButton->setEnabled(hasPrepared() || !chosen.isEmpty());
    Q_EMIT summaryChanged();
}

void PlanPage::select(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    TableLook::selectRow(*m_ui->table, row);
    m_ui->table->scrollTo(m_model->index(row, 0));
}

void PlanPage::showMenu(const QPoint &position)
{
    if (m_selection->count() == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Review…")), &QAction::triggered, this, &PlanPage::requestReview);
    QAction *edits = menu->addAction(icon(Icon::Settings), tr("Edit"));
    edits->setEnabled(m_ui->editButton->isEnabled());
    edits->setToolTip(plainToolTip(whyNotEdit()));
    menu->setToolTipsVisible(!edits->isEnabled());
    connect(edits, &QAction::triggered, this, &PlanPage::edit);
    QAction *date = menu->addAction(icon(Icon::Calendar), tr("Release on a date…"));
    date->setEnabled(m_ui->dateButton->isEnabled());
    connect(date, &QAction::triggered, this, &PlanPage::chooseDate);
    connect(menu->addAction(icon(Icon::ChevronUp), tr("Move up")), &QAction::triggered, this,
        [this] { move(-1); });
    connect(menu->addAction(icon(Icon::ChevronDown), tr("Move down")), &QAction::triggered, this,
        [this] { move(1); });
    connect(
        menu->addAction(icon(Icon::Copy), tr("Copy")), &QAction::triggered, this, &PlanPage::copySelection);
    connect(
        menu->addAction(icon(Icon::Remove), tr("Discard")), &QAction::triggered, this, &PlanPage::discard);
    menu->popup(m_ui->table->viewport()->mapToGlobal(position));
}

void PlanPage::discard()
{
    const QStringList ids = m_selection->ids();
    if (ids.isEmpty())
        return;
    const auto left = static_cast<int>(std::count_if(
        ids.cbegin(), ids.cend(), [this](const QString &id) { return m_desk.plan.isUnderWay(id); }));
    const auto taken = static_cast<int>(ids.size()) - left;
    const quint64 stepBefore = m_desk.plan.lastStep();
    m_desk.plan.remove(ids);
    QStringList sentences{ tr("%n change(s) discarded.", nullptr, taken) };
    if (left > 0)
        sentences << tr("%n of them is under way and stays.", nullptr, left);
    m_ui->notice->showMessage({ MessageBar::Info, {}, sentences.join(u' '), {} });
    if (taken > 0)
        m_stepNotice->offerUndo(stepBefore)->setObjectName(u"undoButton"_s);
}

QString PlanPage::whyNotEdit() const
{
    const auto row = m_selection->only();
    if (!row)
        return tr("Select one row to edit it.");
    if (m_desk.plan.isUnderWay(row->change.id))
        return tr("The change is under way.");
    switch (row->change.kind) {
    case ChangeKind::Release:
        break;
    case ChangeKind::Configure:
        if (!m_desk.inventory.find(row->change.ref))
            return tr("The number is not in the list of your numbers.");
        break;
    case ChangeKind::Buy:
        if (!row->change.purchaseTarget.isEmpty())
            return tr("The number is bought for a subaccount, which sets it up afterwards.");
        if (m_desk.accounts.infoOf(row->change.ref.account).settingFields.isEmpty())
            return tr("There is nothing to set up for numbers of this account.");
        break;
    }
    return {};
}

void PlanPage::edit()
{
    if (!whyNotEdit().isEmpty())
        return;
    const Change change = m_selection->only()->change;
    switch (change.kind) {
    case ChangeKind::Release:
        Q_EMIT releaseDateRequested({ change });
        break;
    case ChangeKind::Configure:
        Q_EMIT editRequested(change);
        break;
    case ChangeKind::Buy:
        (new PlannedSettingsDialog(m_desk, change, this))->open();
        break;
    }
}

QList<Change> PlanPage::selectedReleases() const
{
    const QStringList ids = m_selection->ids();
    QList<Change> releases = ids.isEmpty() ? QList<Change>() : m_desk.plan.changes(ids);
    releases.removeIf([](const Change &change) { return change.kind != ChangeKind::Release; });
    return releases;
}

void PlanPage::chooseDate()
{
    if (const QList<Change> releases = selectedReleases(); !releases.isEmpty())
        Q_EMIT releaseDateRequested(releases);
}

/// Within what is shown: rows of other accounts between them are stepped over.
void PlanPage::move(int by)
{
    const QList<int> rows = m_selection->rows();
    if (rows.isEmpty())
        return;
    const int wanted = by < 0 ? rows.first() - 1 : rows.last() + 2;
    if (wanted < 0)
        return;
    const PlannedRows &all = m_desk.plan.rows();
    const PlannedRow before = m_model->rows().value(wanted);
    const auto place = std::find_if(all.cbegin(), all.cend(),
        [&before](const PlannedRow &row) { return !before.isNull() && row->change.id == before->change.id; });
    m_desk.plan.move(m_selection->ids(), place - all.cbegin());
}

void PlanPage::orderByAccount()
{
    QList<AccountId> accounts;
    for (const Account &account : m_desk.accounts.all())
        accounts << account.id;
    m_desk.plan.orderByAccount(accounts);
}

void PlanPage::exportShown()
{
    if (m_model->rowCount() > 0)
        m_files->save(m_model->rows());
}

void PlanPage::copySelection()
{
    QStringList lines;
    for (const int row : m_selection->rows())
        lines << m_model->at(row).change.ref.number.e164();
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QString PlanPage::summary() const
{
    const QString all = tr("%n planned change(s)", nullptr, m_model->rowCount());
    const int chosen = m_selection->count();
    return chosen > 0 ? tr("%1 · %2").arg(all, tr("%Ln selected", nullptr, chosen)) : all;
}

void PlanPage::saveState()
{
    m_desk.preferences.setValue(u"plan/columns"_s, m_ui->table->horizontalHeader()->saveState());
}

} // namespace NumberDesk
