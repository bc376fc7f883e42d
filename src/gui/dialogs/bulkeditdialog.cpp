// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/bulkeditdialog.h"

#include "gui/delegates/differencedelegate.h"
#include "gui/delegates/numberdelegate.h"
#include "gui/delegates/tablelook.h"
#include "gui/models/bulkmodel.h"
#include "gui/theme/look.h"
#include "gui/widgets/sandboxbanner.h"
#include "gui/widgets/taborder.h"
#include "ui_bulkeditdialog.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>

namespace NumberDesk {

namespace {

constexpr int kTypingPause = 150; ///< ms

} // namespace

BulkEditDialog::BulkEditDialog(
    const Desk &desk, const QList<OwnedNumber> &numbers, const SettingEdits &edits, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BulkEditDialog>())
    , m_edits(edits)
    , m_model(new BulkModel(desk.accounts, numbers, this))
    , m_find(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_in(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    setWindowTitle(tr("Change %n number(s)", nullptr, static_cast<int>(numbers.size())));
    m_ui->heading->setText(windowTitle());
    if (desk.sandbox)
        m_ui->outerLayout->insertWidget(0, new SandboxBanner(this));
    setTextStyle(m_ui->heading, TextStyle::Heading);
    setTextStyle(m_ui->subHeading, TextStyle::Label);
    setTextStyle(m_ui->summary, TextStyle::Label);
    m_ui->formEdits->setVisible(!edits.isEmpty());
    m_ui->formEdits->setText(
        tr("%n field(s) changed in the form are part of this.", nullptr, static_cast<int>(edits.size())));
    setPageGround(m_ui->content);
    m_ui->footer->setLines(Qt::TopEdge);
    setPrimary(m_ui->reviewButton);
    m_ui->empty->setIcon(Icon::Settings, IconTint::Dim);
    setUpFields(desk.accounts.infoOf(numbers.value(0).ref.account).settingFields);
    setUpTable();
    m_find->setFocus(Qt::OtherFocusReason);
    workOut();
}

BulkEditDialog::~BulkEditDialog() = default;

bool BulkEditDialog::focusNextPrevChild(bool next)
{
    followLayout(*this);
    return QDialog::focusNextPrevChild(next);
}

void BulkEditDialog::setUpFields(const QList<SettingField> &fields)
{
    m_find->setObjectName(QStringLiteral("find"));
    m_replacement->setObjectName(QStringLiteral("replacement"));
    m_in->setObjectName(QStringLiteral("in"));
    m_ui->findField->setEditor(m_find);
    m_ui->replacementField->setEditor(m_replacement);
    m_ui->inField->setEditor(m_in);
    m_in->addItem(tr("Every web address"), QString());
    for (const SettingField &field : replaceableFields(fields))
        m_in->addItem(field.label, field.key);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    const auto begin = [this] {
        m_ui->reviewButton->setEnabled(false);
        m_typing.start();
    };
    connect(m_find, &QLineEdit::textChanged, this, begin);
    connect(m_replacement, &QLineEdit::textChanged, this, begin);
    connect(m_in, &QComboBox::currentIndexChanged, this, begin);
    connect(&m_typing, &QTimer::timeout, this, &BulkEditDialog::workOut);
}

void BulkEditDialog::setUpTable()
{
    QTableView *table = m_ui->table;
    table->setModel(m_model);
    TableLook::apply(*table, tr("What becomes of each number"));
    table->setItemDelegateForColumn(BulkModel::NumberColumn, new NumberDelegate(table));
    table->setItemDelegateForColumn(BulkModel::ChangeColumn, new DifferenceDelegate(table));
    table->setColumnWidth(BulkModel::NumberColumn, 170);
    TableLook::makeRoomForNumbers(*table, BulkModel::NumberColumn);
    table->horizontalHeader()->setStretchLastSection(true);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &BulkEditDialog::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BulkEditDialog::showState);
    connect(m_model, &BulkModel::finished, this, &BulkEditDialog::showState);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->reviewButton, &QPushButton::clicked, this, [this] {
        Q_EMIT reviewRequested(m_model->changes());
        accept();
    });
}

void BulkEditDialog::workOut()
{
    BulkEdit edit;
    edit.edits = m_edits;
    edit.find = m_find->text();
    edit.replacement = m_replacement->text();
    edit.in = m_in->currentData().toString();
    m_model->setEdit(edit);
}

void BulkEditDialog::showState()
{
    const bool isAsked = !m_edits.isEmpty() || !m_find->text().isEmpty();
    const bool any = m_model->rowCount() > 0;
    m_ui->stack->setCurrentWidget(any ? static_cast<QWidget *>(m_ui->table) : m_ui->empty);
    m_ui->empty->setHeading(isAsked ? tr("Nothing would change") : tr("What is to be found?"));
    m_ui->empty->setSentence(isAsked
            ? tr("None of these numbers has this in the chosen fields.")
            : tr("Type a piece of an address, such as a host, and what is to stand in its place."));
    QStringList parts{ tr("%n number(s) change", nullptr, m_model->applicable()),
        tr("%n stay as before", "numbers", m_model->unchanged()) };
    if (m_model->impossible() > 0)
        parts << tr("%n cannot be done", "numbers", m_model->impossible());
    m_ui->summary->setText(isAsked ? QLocale().createSeparatedList(parts) : QString());
    m_ui->reviewButton->setText(tr("Review %n change(s)…", nullptr, m_model->applicable()));
    m_ui->reviewButton->setEnabled(
        m_model->isFinished() && !m_typing.isActive() && m_model->applicable() > 0);
}

} // namespace NumberDesk
