// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/commandpalette.h"

#include "domain/phonenumber.h"
#include "gui/theme/icons.h"
#include "gui/widgets/sandboxbanner.h"
#include "ui_commandpalette.h"

#include <QAction>
#include <QKeyEvent>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

/// Fewer digits than this would only list numbers at random.
constexpr qsizetype kFewestDigits = 3;

QString plainText(const QAction *action)
{
    return action->text().remove(u'&');
}

} // namespace

CommandPalette::CommandPalette(const Desk &desk, const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CommandPalette>())
    , m_desk(desk)
    , m_actions(actions)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    if (desk.sandbox)
        m_ui->outerLayout->insertWidget(0, new SandboxBanner(this));
    m_ui->text->addAction(icon(Icon::Search, IconTint::Dim), QLineEdit::LeadingPosition);
    m_ui->text->installEventFilter(this);
    connect(m_ui->text, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_ui->text, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_ui->list, &QListWidget::itemActivated, this, &CommandPalette::choose);
    find();
}

CommandPalette::~CommandPalette() = default;

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_ui->list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_ui->list->count())
                m_ui->list->setCurrentRow(row);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::find()
{
    const QString text = m_ui->text->text().trimmed();
    m_ui->list->clear();
    m_choices.clear();
    findNumbers(text);
    findAccounts(text);
    findActions(text);
    m_ui->list->setCurrentRow(0);
}

void CommandPalette::findActions(const QString &text)
{
    for (QAction *action : std::as_const(m_actions)) {
        const QString name = plainText(action);
        if (!action->isEnabled() || !name.contains(text, Qt::CaseInsensitive))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString shown = keys.isEmpty() ? name : QString(name + u"   "_s + keys);
        offer(icon(Icon::ChevronRight, IconTint::Dim), shown, [action] { action->trigger(); });
    }
}

void CommandPalette::findAccounts(const QString &text)
{
    for (const Account &account : m_desk.accounts.all()) {
        if (account.label.contains(text, Qt::CaseInsensitive)) {
            offer(icon(Icon::Account), account.label, [this, id = account.id] { Q_EMIT accountChosen(id); });
        }
    }
}

void CommandPalette::findNumbers(const QString &text)
{
    const QString digits = searchDigits(text);
    if (digits.size() < kFewestDigits)
        return;
    const NumberColumns &columns = m_desk.inventory.columns();
    for (const quint32 row : columns.rowsWithDigits(digits.toLatin1(), kMost)) {
        const NumberRef ref = columns.refAt(row);
        if (const auto account = m_desk.accounts.find(ref.account)) {
            offer(icon(Icon::Phone), tr("%1 · %2").arg(ref.number.international(), account->label),
                [this, ref] { Q_EMIT numberChosen(ref); });
        }
    }
}

void CommandPalette::offer(const QIcon &icon, const QString &text, std::function<void()> choose)
{
    new QListWidgetItem(icon, text, m_ui->list);
    m_choices << std::move(choose);
}

void CommandPalette::choose()
{
    const auto chosen = m_choices.value(m_ui->list->currentRow());
    if (!chosen)
        return;
    // Closed first: what is chosen may open a dialog of its own.
    accept();
    chosen();
}

} // namespace NumberDesk
