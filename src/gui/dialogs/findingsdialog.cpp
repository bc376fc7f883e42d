// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/findingsdialog.h"

#include "gui/delegates/numberdelegate.h"
#include "gui/delegates/statedelegate.h"
#include "gui/delegates/tablelook.h"
#include "gui/models/findingsmodel.h"
#include "gui/presenters/errorpresenter.h"
#include "gui/presenters/findingpresenter.h"
#include "gui/theme/look.h"
#include "gui/widgets/sandboxbanner.h"
#include "gui/widgets/singleclicks.h"
#include "gui/widgets/taborder.h"
#include "ui_findingsdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>

#include <algorithm>

namespace NumberDesk {

namespace {

/// Rows whose words have to fit; the others say the same.
constexpr int kMeasured = 50;

} // namespace

FindingsDialog::FindingsDialog(const Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FindingsDialog>())
    , m_desk(desk)
    , m_model(new FindingsModel(desk, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    if (desk.sandbox)
        m_ui->outerLayout->insertWidget(0, new SandboxBanner(this));
    setTextStyle(m_ui->heading, TextStyle::Heading);
    setTextStyle(m_ui->subHeading, TextStyle::Label);
    setTextStyle(m_ui->words, TextStyle::Text);
    m_ui->words->setMinimumHeight(2 * m_ui->words->fontMetrics().lineSpacing());
    setPageGround(m_ui->content);
    m_ui->footer->setLines(Qt::TopEdge);
    setPrimary(m_ui->goButton);
    m_ui->empty->setIcon(Icon::Check, IconTint::Ready);
    m_ui->empty->setHeading(tr("Nothing left to look at"));
    m_ui->empty->setSentence(tr("What the next refreshes find that was not done here is shown here."));
    setUpTable();
    connectControls();
    if (m_model->rowCount() > 0)
        TableLook::selectRow(*m_ui->table, 0);
    showState();
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

FindingsDialog::~FindingsDialog() = default;

bool FindingsDialog::focusNextPrevChild(bool next)
{
    followLayout(*this);
    return QDialog::focusNextPrevChild(next);
}

void FindingsDialog::setUpTable()
{
    QTableView *table = m_ui->table;
    table->setModel(m_model);
    TableLook::apply(*table, tr("What refreshing found"));
    auto *what = new StateDelegate(table);
    what->setStrong(true);
    table->setItemDelegateForColumn(FindingsModel::WhatColumn, what);
    table->setItemDelegateForColumn(FindingsModel::NumberColumn, new NumberDelegate(table));
    const QList<int> widths{ 150, 155, 130, 150 };
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths.at(column));
    TableLook::makeRoomForNumbers(*table, FindingsModel::NumberColumn);
    for (int row = 0; row < std::min(m_model->rowCount(), kMeasured); ++row) {
        for (const int column : { FindingsModel::WhatColumn, FindingsModel::WhenColumn })
            TableLook::makeRoom(*table, column, m_model->index(row, column).data().toString());
    }
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(FindingsModel::WordsColumn, QHeaderView::Stretch);
}

void FindingsDialog::connectControls()
{
    connect(m_ui->goButton, &QPushButton::clicked, this, &FindingsDialog::goToNumber);
    connect(m_ui->activityButton, &QPushButton::clicked, this, &FindingsDialog::goToActivity);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    takeSingleClicks(*m_ui->seenButton);
    connect(m_ui->seenButton, &QPushButton::clicked, this, [this] {
        QList<qint64> ids;
        for (const Finding &finding : selected())
            ids << finding.id;
        markSeen(ids);
    });
    connect(m_ui->allSeenButton, &QPushButton::clicked, this, [this] {
        QList<qint64> ids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids << m_model->at(row).id;
        markSeen(ids);
    });
    connect(m_ui->table, &QTableView::doubleClicked, this, &FindingsDialog::goToNumber);
    auto *copy = new QShortcut(QKeySequence::Copy, m_ui->table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &FindingsDialog::copySelection);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &FindingsDialog::showSelection);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &FindingsDialog::keepSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingsDialog::restoreSelection);
}

QList<Finding> FindingsDialog::selected() const
{
    QList<Finding> findings;
    for (const QModelIndex &row : m_ui->table->selectionModel()->selectedRows())
        findings << m_model->at(row.row());
    return findings;
}

void FindingsDialog::keepSelection()
{
    m_kept.clear();
    for (const Finding &finding : selected())
        m_kept << finding.id;
    m_keptRow = std::max(0, m_ui->table->currentIndex().row());
}

/// The same rows, or the one that took the place of a row that is seen now.
void FindingsDialog::restoreSelection()
{
    QItemSelection selection;
    for (const qint64 id : std::as_const(m_kept)) {
        if (const int row = m_model->rowOf(id); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, FindingsModel::ColumnCount - 1));
    }
    if (!selection.isEmpty())
        m_ui->table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    else if (m_model->rowCount() > 0)
        TableLook::selectRow(*m_ui->table, std::min(m_keptRow, m_model->rowCount() - 1));
    showState();
}

void FindingsDialog::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_ui->stack->setCurrentWidget(any ? static_cast<QWidget *>(m_ui->table) : m_ui->empty);
    m_ui->allSeenButton->setEnabled(any);
    showSelection();
    if (!any)
        m_ui->closeButton->setFocus(Qt::OtherFocusReason);
}

void FindingsDialog::showSelection()
{
    const QList<Finding> findings = selected();
    const bool isOne = findings.size() == 1;
    m_ui->goButton->setEnabled(isOne && findings.first().kind != FindingKind::Vanished);
    m_ui->activityButton->setEnabled(isOne && !findings.first().changeId.isEmpty());
    m_ui->seenButton->setEnabled(!findings.isEmpty());
    m_ui->words->setText(isOne
            ? QString(findingText(findings.first(), m_desk.accounts.infoOf(findings.first().ref.account))
                + u'\n' + findingAdvice(findings.first()))
            : QString());
}

void FindingsDialog::goToNumber()
{
    if (!m_ui->goButton->isEnabled())
        return;
    Q_EMIT numberRequested(selected().constFirst().ref);
    accept();
}

void FindingsDialog::goToActivity()
{
    Q_EMIT activityRequested(selected().constFirst().changeId);
    accept();
}

void FindingsDialog::markSeen(const QList<qint64> &ids)
{
    m_ui->notice->dismiss();
    m_marking = m_desk.findings.markSeen(ids);
    m_marking->whenDone(this, [this](const Result<Done> &end) {
        if (!end)
            m_ui->notice->showMessage({ MessageBar::Error, tr("It could not be kept that you have seen this"),
                presentError(end.error(), Attempt::Save).text(), {} });
    });
}

void FindingsDialog::copySelection()
{
    QStringList lines;
    for (const Finding &finding : selected())
        lines << finding.ref.number.e164();
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace NumberDesk
