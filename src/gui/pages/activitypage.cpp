// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/activitypage.h"

#include "gui/ask.h"
#include "gui/delegates/numberdelegate.h"
#include "gui/delegates/statedelegate.h"
#include "gui/delegates/tablelook.h"
#include "gui/delegates/textdelegate.h"
#include "gui/models/activitymodel.h"
#include "gui/pages/activitydetail.h"
#include "gui/pages/activityexport.h"
#include "gui/pages/steadyrows.h"
#include "gui/theme/icons.h"
#include "ui_activitypage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QShortcut>

namespace NumberDesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ActivityPage::ActivityPage(const Desk &desk, QWidget *parent)
    : DeskPage(parent)
    , m_ui(std::make_unique<Ui::ActivityPage>())
    , m_desk(desk)
    , m_model(new ActivityModel(desk, this))
    , m_detail(new ActivityDetail(desk, this))
{
    m_ui->setupUi(this);
    m_ui->filter->addAction(icon(Icon::Search, IconTint::Dim), QLineEdit::LeadingPosition);
    m_seconds.setInterval(1s);
    setUpTable();
    connectControls();
    showState();
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::setUpTable()
{
    QTableView *table = m_ui->table;
    table->setModel(m_model);
    new SteadyRows(*table, *m_model, this);
    TableLook::apply(*table, tr("Activity"));
    auto *outcome = new StateDelegate(table);
    outcome->setStrong(true);
    auto *request = new TextDelegate(table);
    request->setDim(true);
    table->setItemDelegateForColumn(ActivityModel::OutcomeColumn, outcome);
    table->setItemDelegateForColumn(ActivityModel::NumberColumn, new NumberDelegate(table));
    table->setItemDelegateForColumn(ActivityModel::RequestColumn, request);
    const QList<int> widths{ 150, 124, 155, 85, 240, 100 };
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths.at(column));
    TableLook::makeRoomForNumbers(*table, ActivityModel::NumberColumn);
    QHeaderView *header = table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ActivityModel::WordsColumn, QHeaderView::Stretch);
    header->restoreState(m_desk.preferences.value(u"activity/columns"_s).toByteArray());
}

void ActivityPage::connectControls()
{
    connect(m_ui->filter, &QLineEdit::textChanged, this, &ActivityPage::applyFilter);
    connect(m_ui->unsettledChip, &QPushButton::toggled, this, &ActivityPage::applyFilter);
    m_export = new ActivityExport(m_desk, *m_ui->exportNotice, this);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ActivityPage::exportShown);
    connect(m_export, &ActivityExport::writingChanged, this, &ActivityPage::showState);
    auto *copy = new QShortcut(QKeySequence::Copy, m_ui->table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &ActivityPage::copySelection);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ActivityPage::showSelection);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ActivityPage::showSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActivityPage::keepSelection);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
            const int row = m_model->rowOf(m_kept);
            if (roles.isEmpty() && row >= from.row() && row <= to.row()
                && m_ui->table->selectionModel()->isRowSelected(row))
                m_detail->showRecord(m_model->at(row));
        });
    connect(m_model, &ActivityModel::countsChanged, this, &ActivityPage::showState);
    // What fits a filter may stand far down in the journal.
    connect(&m_desk.activity, &Activity::olderLoaded, this, &ActivityPage::goOn, Qt::QueuedConnection);
    connect(&m_desk.activity, &Activity::loaded, this, &ActivityPage::goOn, Qt::QueuedConnection);
    connect(&m_desk.activity, &Activity::failed, this, [this] {
        m_readingFailed = true;
        showState();
    });
    connect(m_ui->empty->primaryButton(), &QPushButton::clicked, this, &ActivityPage::goOn);
    // The table asks only when the bar moves to its end, which it does not where nothing fits in between.
    const QScrollBar *bar = m_ui->table->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &ActivityPage::lookFurther, Qt::QueuedConnection);
    connect(bar, &QScrollBar::valueChanged, this, &ActivityPage::lookFurther, Qt::QueuedConnection);
    connect(&m_seconds, &QTimer::timeout, this, &ActivityPage::tick);
    connect(m_detail, &ActivityDetail::reviewRequested, this, &DeskPage::reviewRequested);
}

QWidget *ActivityPage::inspector()
{
    return m_detail;
}

void ActivityPage::showAccount(const AccountId &id)
{
    m_account = id;
    applyFilter();
}

void ActivityPage::focusStart()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

void ActivityPage::refresh()
{
    m_desk.activity.load();
}

void ActivityPage::applyFilter()
{
    m_model->setFilter({ m_ui->filter->text(), m_account, m_ui->unsettledChip->isChecked() });
    goOn();
}

void ActivityPage::goOn()
{
    m_readingFailed = false;
    showState();
}

void ActivityPage::showState()
{
    const int unsettled = m_desk.activity.unsettledCount();
    m_ui->unsettledChip->setText(tr("Unsettled %1").arg(unsettled));
    m_ui->unsettledChip->setVisible(unsettled > 0 || m_ui->unsettledChip->isChecked());
    const bool any = m_model->rowCount() > 0;
    m_ui->exportButton->setEnabled(any && !m_export->isWriting());
    m_ui->stack->setCurrentWidget(any ? static_cast<QWidget *>(m_ui->table) : m_ui->empty);
    if (!any)
        showEmpty();
    lookFurther();
    tick();
    Q_EMIT summaryChanged();
}

/// What fits may stand further down; what is not settled is all here.
bool ActivityPage::hasFurther() const
{
    const ActivityFilter &filter = m_model->filter();
    return filter != ActivityFilter() && !filter.onlyUnsettled && m_desk.activity.hasOlder();
}

void ActivityPage::lookFurther()
{
    if (isVisible() && !m_readingFailed && hasFurther() && isAtEnd())
        m_desk.activity.loadOlder();
}

/// Whether the last row is to be seen, or there is none.
bool ActivityPage::isAtEnd() const
{
    const QTableView &table = *m_ui->table;
    (void)table.indexAt({}); // lays new rows out; until then the view stands where the old ones did
    const int lowest = table.rowAt(table.viewport()->height() - 1);
    return lowest < 0 || lowest == m_model->rowCount() - 1;
}

void ActivityPage::showEmpty()
{
    m_ui->empty->setIcon(Icon::Activity, IconTint::Dim);
    m_ui->empty->setButtons({});
    if (m_desk.activity.records().isEmpty()) {
        m_ui->empty->setHeading(tr("Nothing was sent yet"));
        m_ui->empty->setSentence(
            tr("Whatever you buy, configure or release stands here with what came of it."));
    } else if (hasFurther() && m_readingFailed) {
        m_ui->empty->setHeading(tr("Older changes could not be read"));
        m_ui->empty->setSentence(tr("Nothing of the newest changes fits this filter."));
        m_ui->empty->setButtons(tr("Try again"));
    } else if (hasFurther()) {
        m_ui->empty->setHeading(tr("Looking through older changes…"));
        m_ui->empty->setSentence(tr("Nothing of the newest changes fits this filter."));
    } else {
        m_ui->empty->setHeading(tr("Nothing fits this filter"));
        m_ui->empty->setSentence(tr("Clear the filter line or show all accounts to see everything again."));
    }
}

void ActivityPage::tick()
{
    const bool counts = isVisible() && m_model->hasUnsettled();
    if (!counts) {
        m_seconds.stop();
        return;
    }
    if (!m_seconds.isActive())
        m_seconds.start();
    m_model->tick();
    m_detail->tick();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    DeskPage::showEvent(event);
    // Whoever opens this page wants to know about what is not settled.
    if (m_kept.isEmpty() && m_model->hasUnsettled())
        TableLook::selectRow(*m_ui->table, 0);
    // Nothing is looked for while the page is hidden.
    goOn();
}

void ActivityPage::showSelection()
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        m_kept.clear();
        m_detail->showRecord({});
    } else {
        const QModelIndex current = m_ui->table->currentIndex().siblingAtColumn(0);
        const ChangeRecord &record = m_model->at((rows.contains(current) ? current : rows.first()).row());
        m_kept = record.change.id;
        m_detail->showRecord(record);
    }
    Q_EMIT summaryChanged();
}

void ActivityPage::keepSelection()
{
    if (!selectShown(m_kept))
        m_detail->showRecord({});
}

bool ActivityPage::selectShown(const QString &changeId)
{
    const int row = m_model->rowOf(changeId);
    if (row < 0)
        return false;
    TableLook::selectRow(*m_ui->table, row);
    m_ui->table->scrollTo(m_model->index(row, 0));
    return true;
}

void ActivityPage::select(const QString &changeId)
{
    if (selectShown(changeId))
        return;
    m_kept = changeId;
    m_ui->unsettledChip->setChecked(false);
    m_ui->filter->clear();
    if (m_model->rowOf(changeId) < 0)
        showAccount({});
    (void)selectShown(changeId);
}

void ActivityPage::copySelection()
{
    QStringList lines;
    for (const QModelIndex &index : m_ui->table->selectionModel()->selectedRows())
        lines << m_model->at(index.row()).change.ref.number.e164();
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ActivityPage::exportShown()
{
    if (m_model->rowCount() > 0 || m_export->isWriting())
        m_export->start(m_model->filter());
}

QString ActivityPage::summary() const
{
    const QString changes = tr("%n change(s)", nullptr, m_model->rowCount());
    const int unsettled = m_desk.activity.unsettledCount();
    return unsettled == 0
        ? changes
        : tr("%1 · %2", "changes, unsettled").arg(changes, tr("%n unsettled", nullptr, unsettled));
}

void ActivityPage::saveState()
{
    m_desk.preferences.setValue(u"activity/columns"_s, m_ui->table->horizontalHeader()->saveState());
}

} // namespace NumberDesk
