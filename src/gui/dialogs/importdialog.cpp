// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/importdialog.h"

#include "gui/delegates/differencedelegate.h"
#include "gui/delegates/numberdelegate.h"
#include "gui/delegates/statedelegate.h"
#include "gui/delegates/tablelook.h"
#include "gui/models/sheetmodel.h"
#include "gui/presenters/errorpresenter.h"
#include "gui/presenters/plainwords.h"
#include "gui/theme/look.h"
#include "gui/widgets/sandboxbanner.h"
#include "gui/widgets/taborder.h"
#include "ui_importdialog.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>

namespace NumberDesk {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(const Desk &desk, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_desk(desk)
    , m_path(path)
    , m_model(new SheetModel(desk, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    setWindowTitle(tr("Import “%1”").arg(shownLine(QFileInfo(path).fileName())));
    if (desk.sandbox)
        m_ui->outerLayout->insertWidget(0, new SandboxBanner(this));
    m_ui->heading->setText(windowTitle());
    setTextStyle(m_ui->heading, TextStyle::Heading);
    setTextStyle(m_ui->subHeading, TextStyle::Label);
    setTextStyle(m_ui->promise, TextStyle::Hint);
    setTextStyle(m_ui->words, TextStyle::Text);
    m_ui->words->setMinimumHeight(2 * m_ui->words->fontMetrics().lineSpacing());
    setPageGround(m_ui->content);
    m_ui->footer->setLines(Qt::TopEdge);
    setPrimary(m_ui->takeButton);
    m_ui->progress->setRange(0, 0);
    setUpTable();
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->takeButton, &QPushButton::clicked, this, &ImportDialog::take);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_model->asText()); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &row) { m_ui->words->setText(m_model->wordsOf(row.row())); });
    read();
}

ImportDialog::~ImportDialog() = default;

bool ImportDialog::focusNextPrevChild(bool next)
{
    followLayout(*this);
    return QDialog::focusNextPrevChild(next);
}

void ImportDialog::setUpTable()
{
    QTableView *table = m_ui->table;
    table->setModel(m_model);
    TableLook::apply(*table, tr("Rows of the sheet"));
    table->setItemDelegateForColumn(SheetModel::NumberColumn, new NumberDelegate(table));
    table->setItemDelegateForColumn(SheetModel::WhatColumn, new StateDelegate(table));
    table->setItemDelegateForColumn(SheetModel::ChangeColumn, new DifferenceDelegate(table));
    const QList<int> widths{ 60, 155, 120, 320 };
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(
            column, qMax(widths.at(column), table->horizontalHeader()->sectionSizeHint(column)));
    TableLook::makeRoomForNumbers(*table, SheetModel::NumberColumn);
    for (const auto outcome :
        { SheetRow::Planned, SheetRow::Conflict, SheetRow::Remarked, SheetRow::Refused })
        TableLook::makeRoom(*table, SheetModel::WhatColumn, SheetModel::outcomeText(outcome));
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(SheetModel::WordsColumn, QHeaderView::Stretch);
}

void ImportDialog::read()
{
    m_ui->takeButton->hide();
    m_ui->copyButton->hide();
    m_ui->promise->hide();
    m_ui->table->hide();
    m_ui->words->hide();
    m_ui->subHeading->setText(tr("Comparing its rows with your numbers…"));
    m_reading = NumberSheets(m_desk.accounts, m_desk.inventory, m_desk.notes).plan(m_path);
    m_reading->whenDone(this, [this](Result<SheetPlan> end) {
        m_ui->progress->hide();
        if (!end)
            return showRefusal(end.error());
        m_plan = std::move(end).value();
        showPlan();
    });
}

void ImportDialog::showRefusal(const Error &error)
{
    m_ui->subHeading->setText(tr("Nothing was changed."));
    m_ui->notice->showMessage(
        { MessageBar::Error, tr("This file cannot be imported"), ownWords(error.detail), {} });
    m_ui->cancelButton->setText(tr("Close"));
    m_ui->cancelButton->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::showPlan()
{
    m_model->setRows(m_plan.rows);
    const auto counted
        = [this](SheetRow::Outcome outcome) { return static_cast<int>(m_plan.count(outcome)); };
    QStringList parts;
    if (const int planned = counted(SheetRow::Planned); planned > 0)
        parts << tr("%Ln row(s) change something", nullptr, planned);
    if (const int conflicts = counted(SheetRow::Conflict); conflicts > 0)
        parts << tr("%Ln changed since the export", nullptr, conflicts);
    if (const int refused = counted(SheetRow::Refused); refused > 0)
        parts << tr("%Ln refused", nullptr, refused);
    if (const int remarked = counted(SheetRow::Remarked); remarked > 0)
        parts << tr("%Ln left alone", nullptr, remarked);
    parts << tr("%Ln stay as they are", nullptr, static_cast<int>(m_plan.unchanged));
    m_ui->subHeading->setText(parts.join(u" · "_s));
    const int taken = counted(SheetRow::Planned) + counted(SheetRow::Conflict);
    m_ui->table->setVisible(!m_plan.rows.isEmpty());
    m_ui->words->setVisible(!m_plan.rows.isEmpty());
    m_ui->copyButton->setVisible(!m_plan.rows.isEmpty());
    if (!m_plan.rows.isEmpty())
        TableLook::selectRow(*m_ui->table, 0);
    m_ui->promise->setVisible(taken > 0);
    m_ui->takeButton->setVisible(taken > 0);
    m_ui->takeButton->setText(tr("Take over %Ln row(s)", nullptr, taken));
    if (taken == 0)
        m_ui->cancelButton->setText(tr("Close"));
    showRemarks();
    m_ui->cancelButton->setFocus(Qt::OtherFocusReason);
}

/// What holds for the whole sheet.
void ImportDialog::showRemarks()
{
    QStringList remarks;
    if (!m_plan.ignoredColumns.isEmpty())
        remarks << tr("Columns that mean nothing here were ignored: %1.")
                       .arg(shownLine(m_plan.ignoredColumns.join(u", "_s)));
    if (!m_plan.hasMarks)
        remarks << tr("The sheet has no column “row”, which tells what it was exported from. Its cells were "
                      "compared with what is there now.");
    if (!remarks.isEmpty())
        m_ui->notice->showMessage({ MessageBar::Warning, {}, remarks.join(u' '), {} });
    else if (m_plan.rows.isEmpty())
        m_ui->notice->showMessage({ MessageBar::Info, {}, tr("The sheet changes nothing."), {} });
}

void ImportDialog::reject()
{
    if (!m_keeping)
        QDialog::reject();
}

void ImportDialog::take()
{
    m_ui->takeButton->setEnabled(false);
    const QList<AnnotationChange> notes = m_plan.notes();
    if (notes.isEmpty()) {
        Q_EMIT taken(m_plan.changes(), {});
        return accept();
    }
    m_ui->cancelButton->setEnabled(false);
    m_keeping = m_desk.notes.editSteps(notes);
    m_keeping->whenDone(this, [this](const Result<QList<NumberNotes::Step>> &end) {
        if (end) {
            Q_EMIT taken(m_plan.changes(), *end);
            return accept();
        }
        m_keeping.reset();
        m_ui->takeButton->setEnabled(true);
        m_ui->cancelButton->setEnabled(true);
        m_ui->notice->showMessage({ MessageBar::Error, tr("Nothing of the sheet was taken over"),
            presentError(end.error(), Attempt::Save).text(), {} });
    });
}

} // namespace NumberDesk
