// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/planpage.h"

#include "gui/ask.h"
#include "gui/delegates/differencedelegate.h"
#include "gui/delegates/moneydelegate.h"
#include "gui/delegates/numberdelegate.h"
#include "gui/delegates/statedelegate.h"
#include "gui/delegates/tablelook.h"
#include "gui/dialogs/releasedatedialog.h"
#include "gui/models/planmodel.h"
#include "gui/pages/plandetail.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/errorpresenter.h"
#include "gui/presenters/planpresenter.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "services/runway.h"
#include "ui_planpage.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>
#include <QShortcut>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

Ask::FileQuestion planQuestion(const QString &title)
{
    return { title, u"plan.ndplan"_s, { PlanPage::tr("Plans of NumberDesk (*.ndplan)") } };
}

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
    TableLook::apply(*table, tr("Plan"));
    table->setItemDelegateForColumn(PlanModel::NumberColumn, new NumberDelegate(table));
    table->setItemDelegateForColumn(PlanModel::WhatColumn, new StateDelegate(table));
    table->setItemDelegateForColumn(PlanModel::ChangeColumn, new DifferenceDelegate(table));
    table->setItemDelegateForColumn(PlanModel::StateColumn, new StateDelegate(table));
    table->setItemDelegateForColumn(PlanModel::CostColumn, new MoneyDelegate(table));
    const QList<int> widths{ 170, 100, 240, 100, 110, 120 };
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths.at(column));
    TableLook::makeRoomForNumbers(*table, PlanModel::NumberColumn);
    for (const ChangeKind kind : { ChangeKind::Buy, ChangeKind::Release, ChangeKind::Configure })
        TableLook::makeRoom(*table, PlanModel::WhatColumn, kindText(kind));
    Change dear;
    dear.kind = ChangeKind::Release;
    dear.monthly = Money(1'000'000, 3, u"EUR"_s);
    TableLook::makeRoom(*table, PlanModel::CostColumn, plannedCost(dear));
    QHeaderView *header = table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(PlanModel::ChangeColumn, QHeaderView::Stretch);
    header->restoreState(m_desk.preferences.value(u"plan/columns"_s).toByteArray());
}

void PlanPage::connectControls()
{
    connect(m_ui->discardButton, &QPushButton::clicked, this, &PlanPage::discard);
    connect(m_ui->editButton, &QPushButton::clicked, this, &PlanPage::edit);
    connect(m_ui->dateButton, &QPushButton::clicked, this, &PlanPage::chooseDate);
    connect(m_ui->orderButton, &QPushButton::clicked, this, &PlanPage::orderByAccount);
    connect(m_ui->openButton, &QPushButton::clicked, this, &PlanPage::openPlan);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PlanPage::exportShown);
    connect(m_ui->reviewButton, &QPushButton::clicked, this, &PlanPage::requestReview);
    connect(m_ui->table, &QTableView::customContextMenuRequested, this, &PlanPage::showMenu);
    connect(m_ui->table, &QTableView::activated, this, &PlanPage::edit);
    auto *del = new QShortcut(QKeySequence::Delete, m_ui->table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &PlanPage::discard);
    auto *copy = new QShortcut(QKeySequence::Copy, m_ui->table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &PlanPage::copySelection);
    connect(m_detail, &PlanDetail::activityRequested, this, &DeskPage::activityRequested);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &PlanPage::showSelection);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isKeeping = true; });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlanPage::keepSelection);
    connect(&m_desk.plan, &Plan::failed, this, [this](const Error &error) {
        const ErrorText words = presentError(error, Attempt::Save);
        m_ui->notice->showMessage({ MessageBar::Error, tr("The plan could not be saved."),
            QString(words.happened + u' ' + words.next), words.details });
    });
    m_ui->notice->setDismissible(true);
}

QWidget *PlanPage::inspector()
{
    return m_detail;
}

void PlanPage::showAccount(const AccountId &id)
{
    m_model->setAccount(id);
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

QStringList PlanPage::selectedIds() const
{
    QStringList ids;
    for (const QModelIndex &index : m_ui->table->selectionModel()->selectedRows())
        ids << m_model->at(index.row()).change.id;
    return ids;
}

bool PlanPage::hasPrepared() const
{
    return !m_desk.plan.changes().isEmpty();
}

void PlanPage::requestReview()
{
    QStringList ids = selectedIds();
    if (ids.isEmpty()) {
        for (const PlannedChange &row : m_model->rows()) {
            if (!waitsForItsDate(row, m_desk.clock.utcNow()))
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
    const CostTotals totals = planTotals(m_model->rows());
    m_ui->footer->setVisible(any);
    m_ui->costs->setVisible(!totals.isEmpty());
    const auto amount = [](const MoneyTotals &sums) {
        return sums.sums().isEmpty() && sums.unknown() == 0 ? u"—"_s : sums.toText();
    };
    m_ui->costs->setAmounts({ amount(totals.now), amount(totals.perMonth), amount(totals.firstYear) });
    m_ui->saveButton->setEnabled(any);
    m_ui->orderButton->setEnabled(m_model->rowCount() > 1);
    showSelection();
}

void PlanPage::showSelection()
{
    if (m_isKeeping)
        return;
    const QModelIndexList chosen = m_ui->table->selectionModel()->selectedRows();
    m_kept = selectedIds();
    const bool isOne = chosen.size() == 1;
    m_detail->showRow(isOne ? std::optional(m_model->at(chosen.first().row())) : std::nullopt);
    m_ui->discardButton->setEnabled(!m_kept.isEmpty());
    m_ui->editButton->setEnabled(
        isOne && m_model->at(chosen.first().row()).change.kind == ChangeKind::Configure);
    m_ui->dateButton->setEnabled(
        std::any_of(chosen.cbegin(), chosen.cend(), [this](const QModelIndex &index) {
            return m_model->at(index.row()).change.kind == ChangeKind::Release;
        }));
    m_ui->reviewButton->setEnabled(hasPrepared() || !m_kept.isEmpty());
    Q_EMIT summaryChanged();
}

/// Rows have changed their places; what was selected still is.
void PlanPage::keepSelection()
{
    QItemSelection selection;
    QModelIndex first;
    const QSet<QString> kept(m_kept.cbegin(), m_kept.cend());
    for (int row = 0; row < m_model->rowCount() && !kept.isEmpty(); ++row) {
        if (!kept.contains(m_model->at(row).change.id))
            continue;
        const QModelIndex index = m_model->index(row, 0);
        first = first.isValid() ? first : index;
        selection.select(index, m_model->index(row, PlanModel::ColumnCount - 1));
    }
    QItemSelectionModel *chosen = m_ui->table->selectionModel();
    chosen->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    chosen->select(selection, QItemSelectionModel::ClearAndSelect);
    m_isKeeping = false;
    showState();
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
    if (selectedIds().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Review…")), &QAction::triggered, this, &PlanPage::requestReview);
    QAction *edits = menu->addAction(icon(Icon::Settings), tr("Edit"));
    edits->setEnabled(m_ui->editButton->isEnabled());
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
    const QStringList ids = selectedIds();
    if (ids.isEmpty())
        return;
    const auto before = m_desk.plan.rows().size();
    m_desk.plan.remove(ids);
    const auto taken = static_cast<int>(before - m_desk.plan.rows().size());
    const auto left = static_cast<int>(ids.size()) - taken;
    QStringList sentences{ tr("%n change(s) discarded.", nullptr, taken) };
    if (left > 0)
        sentences << tr("%n of them is under way and stays.", nullptr, left);
    m_ui->notice->showMessage({ MessageBar::Info, {}, sentences.join(u' '), {} });
    if (taken == 0)
        return;
    QPushButton *undo = m_ui->notice->addAction(tr("Undo"));
    undo->setObjectName(u"undoButton"_s);
    connect(undo, &QPushButton::clicked, this, [this] {
        m_desk.plan.undo();
        m_ui->notice->dismiss();
    });
}

void PlanPage::edit()
{
    const QStringList ids = selectedIds();
    const auto row = ids.size() == 1 ? m_desk.plan.find(ids.first()) : std::nullopt;
    if (row && row->change.kind == ChangeKind::Configure && !m_desk.plan.isUnderWay(ids.first()))
        Q_EMIT editRequested(row->change);
}

void PlanPage::chooseDate()
{
    auto *dialog = new ReleaseDateDialog(m_desk, selectedIds(), this);
    connect(dialog, &ReleaseDateDialog::reviewRequested, this, &DeskPage::reviewRequested);
    dialog->open();
}

/// Within what is shown: rows of other accounts between them are stepped over.
void PlanPage::move(int by)
{
    const QStringList ids = selectedIds();
    if (ids.isEmpty())
        return;
    QList<int> rows;
    for (const QString &id : ids)
        rows << m_model->rowOf(id);
    const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
    const int wanted = by < 0 ? *first - 1 : *last + 2;
    if (wanted < 0)
        return;
    const QList<PlannedChange> &all = m_desk.plan.rows();
    const QString before = wanted < m_model->rowCount() ? m_model->at(wanted).change.id : QString();
    const auto place = std::find_if(
        all.cbegin(), all.cend(), [&before](const PlannedChange &row) { return row.change.id == before; });
    m_desk.plan.move(ids, place - all.cbegin());
}

void PlanPage::orderByAccount()
{
    QList<AccountId> accounts;
    for (const Account &account : m_desk.accounts.all())
        accounts << account.id;
    m_desk.plan.orderByAccount(accounts);
}

void PlanPage::openPlan()
{
    Ask::openFile(this, planQuestion(tr("Open a plan")), [this](const QString &path) {
        if (path.isEmpty())
            return;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            Ask::tell(this, tr("The plan was not opened"), file.errorString());
            return;
        }
        takePlan(file.readAll());
    });
}

void PlanPage::takePlan(const QByteArray &bytes)
{
    const auto opened = planFromFile(bytes, m_desk.accounts.all());
    if (!opened.isOk()) {
        Ask::tell(this, tr("The plan was not opened"), opened.error().detail);
        return;
    }
    QStringList refused;
    for (const RefusedPlanRow &row : opened->refused) {
        const ProviderInfo &info = m_desk.accounts.info(row.provider);
        refused << refusalText(row, info.name.isEmpty() ? row.provider : info.name);
    }
    const PlanAddition addition = m_desk.plan.add(opened->changes);
    QStringList sentences{ additionText(addition) };
    if (!refused.isEmpty())
        sentences << tr("%n row(s) of the file were not taken; each says why.", nullptr,
            static_cast<int>(refused.size()));
    m_ui->notice->showMessage({ refused.isEmpty() ? MessageBar::Info : MessageBar::Warning, {},
        sentences.join(u' '), refused.join(u'\n') });
}

void PlanPage::savePlan(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = planToFile(m_model->rows(), m_desk.accounts.all(), m_desk.clock.utcNow());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        Ask::tell(this, tr("The plan was not saved"), file.errorString());
}

void PlanPage::exportShown()
{
    if (m_model->rowCount() == 0)
        return;
    Ask::saveFile(this, planQuestion(tr("Save the plan")), [this](const QString &path) {
        if (!path.isEmpty())
            savePlan(path);
    });
}

void PlanPage::copySelection()
{
    QStringList lines;
    for (const QModelIndex &index : m_ui->table->selectionModel()->selectedRows())
        lines << m_model->at(index.row()).change.ref.number.e164();
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QString PlanPage::summary() const
{
    const QString all = tr("%n planned change(s)", nullptr, m_model->rowCount());
    const auto chosen = static_cast<int>(m_kept.size());
    return chosen > 0 ? tr("%1 · %2").arg(all, tr("%Ln selected", nullptr, chosen)) : all;
}

void PlanPage::saveState()
{
    m_desk.preferences.setValue(u"plan/columns"_s, m_ui->table->horizontalHeader()->saveState());
}

} // namespace NumberDesk
