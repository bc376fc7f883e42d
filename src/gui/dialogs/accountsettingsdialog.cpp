// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/accountsettingsdialog.h"

#include "gui/ask.h"
#include "gui/presenters/changepresenter.h"
#include "gui/theme/look.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/sandboxbanner.h"
#include "gui/widgets/secretfield.h"
#include "gui/widgets/taborder.h"
#include "ui_accountsettingsdialog.h"

#include <QLineEdit>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

AccountSettingsDialog::AccountSettingsDialog(const Desk &desk, const AccountId &account, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AccountSettingsDialog>())
    , m_desk(desk)
    , m_account(account)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    if (desk.sandbox)
        m_ui->outerLayout->insertWidget(0, new SandboxBanner(this));
    const auto known = desk.accounts.find(account);
    m_ui->subHeading->setText(
        tr("%1. They hold for everything in the account at %2, not for single numbers.", "account, provider")
            .arg(known ? known->label : QString(), desk.accounts.infoOf(account).name));
    setTextStyle(m_ui->heading, TextStyle::Heading);
    setTextStyle(m_ui->subHeading, TextStyle::Label);
    setPageGround(m_ui->content);
    m_ui->footer->setLines(Qt::TopEdge);
    setPrimary(m_ui->changeButton);
    makeRows();
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &AccountSettingsDialog::review);
    connect(&desk.runner, &ChangeRunner::recordChanged, this, &AccountSettingsDialog::follow);
    connect(&desk.runner, &ChangeRunner::rejected, this, [this](const Change &change, const Error &error) {
        if (isMine(change))
            showNotWritten(error);
    });
    read();
}

AccountSettingsDialog::~AccountSettingsDialog() = default;

bool AccountSettingsDialog::focusNextPrevChild(bool next)
{
    followLayout(*this);
    return QDialog::focusNextPrevChild(next);
}

void AccountSettingsDialog::makeRows()
{
    for (const SettingField &field : m_desk.accounts.infoOf(m_account).accountFields) {
        auto *editor = new SecretField(field, this);
        auto *frame = new FormField(field.label, editor, this);
        frame->setHint(field.hint);
        editor->line()->setAccessibleDescription(field.hint);
        connect(editor, &SecretField::edited, this, [this, frame] {
            frame->setError({});
            showState();
        });
        m_ui->fieldLayout->addWidget(frame);
        m_rows << Row{ frame, editor };
    }
}

void AccountSettingsDialog::read()
{
    m_ui->fields->setEnabled(false);
    m_ui->changeButton->setEnabled(false);
    m_ui->progress->setRange(0, 0);
    m_ui->progress->show();
    m_reading = m_desk.accountSettings.read(m_account);
    m_reading->whenDone(this, [this](const Result<QMap<QString, Secret>> &end) {
        m_ui->progress->hide();
        if (end)
            showValues(*end);
        else
            showNotRead(end.error());
    });
}

void AccountSettingsDialog::showValues(const QMap<QString, Secret> &values)
{
    for (const Row &row : std::as_const(m_rows))
        row.field->setStored(values.value(row.field->field().key));
    m_ui->fields->setEnabled(true);
    showState();
    if (!m_rows.isEmpty())
        m_rows.first().field->line()->setFocus(Qt::OtherFocusReason);
}

QMap<QString, Secret> AccountSettingsDialog::changed() const
{
    QMap<QString, Secret> values;
    for (const Row &row : m_rows) {
        if (row.field->isChanged())
            values.insert(row.field->field().key, row.field->value());
    }
    return values;
}

void AccountSettingsDialog::showState()
{
    const auto account = m_desk.accounts.find(m_account);
    const bool readOnly = account && account->readOnly;
    m_ui->changeButton->setEnabled(
        m_ui->fields->isEnabled() && !readOnly && m_writing.isEmpty() && !changed().isEmpty());
    m_ui->cancelButton->setDefault(true);
    if (readOnly && !changed().isEmpty())
        m_ui->notice->showMessage(
            { MessageBar::Warning, {}, tr("The account is read-only here. Its settings say so."), {} });
}

bool AccountSettingsDialog::check()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.frame->setError(row.field->isChanged() ? row.field->problem() : QString());
        row.field->line()->setAccessibleDescription(row.frame->note());
    }
    focusFirstError(*this);
    return std::none_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.frame->hasError(); });
}

void AccountSettingsDialog::review()
{
    if (changed().isEmpty() || !check())
        return;
    QStringList names;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.field->isChanged())
            names << row.field->field().label;
    }
    const auto account = m_desk.accounts.find(m_account);
    const Ask::Question question{ tr("Change this for the whole account?"),
        tr("New value of: %1\n\nIt holds for everything in “%2” at the provider, from the moment it is "
           "written. What relies on the present value stops working until it knows the new one.")
            .arg(names.join(u", "_s), account ? account->label : QString()),
        tr("Change for the whole account"), true };
    Ask::confirm(this, question, [this](bool yes) {
        if (yes)
            write();
    });
}

void AccountSettingsDialog::write()
{
    m_writing = changed();
    m_changeId.clear();
    m_ui->fields->setEnabled(false);
    m_ui->progress->setRange(0, 0);
    m_ui->progress->show();
    m_ui->cancelButton->setText(tr("Close"));
    m_ui->notice->showMessage(
        { MessageBar::Info, {}, tr("Being written. Closing this does not stop it; Activity shows it."), {} });
    showState();
    m_changeId = m_desk.accountSettings.write(m_account, m_writing);
}

bool AccountSettingsDialog::isMine(const Change &change) const
{
    // It may be refused before its id is known here.
    return !m_writing.isEmpty() && isForAccount(change) && change.ref.account == m_account
        && (m_changeId.isEmpty() || change.id == m_changeId);
}

void AccountSettingsDialog::follow(const ChangeRecord &record)
{
    if (!isMine(record.change) || (!isSettled(record.state) && record.state != ChangeState::NeedsAttention))
        return;
    if (record.state != ChangeState::Done && record.error) {
        showNotWritten(*record.error);
        return;
    }
    const bool done = record.state == ChangeState::Done;
    m_ui->notice->showMessage({ done ? MessageBar::Success : MessageBar::Warning, stateText(record.state),
        outcomeText(record, m_desk.clock.utcNow()), {} });
    for (const Row &row : std::as_const(m_rows)) {
        const QString key = row.field->field().key;
        if (done && m_writing.contains(key))
            row.field->setStored(m_writing.value(key));
    }
    endWriting();
}

void AccountSettingsDialog::endWriting()
{
    m_writing.clear();
    m_ui->progress->hide();
    m_ui->fields->setEnabled(true);
    showState();
}

void AccountSettingsDialog::showNotWritten(const Error &error)
{
    const ErrorText words = presentError(error, Attempt::Configure);
    m_ui->notice->showMessage({ MessageBar::Error, words.happened,
        QString(words.notDone + u' ' + words.next).trimmed(), words.details });
    endWriting();
}

void AccountSettingsDialog::showNotRead(const Error &error)
{
    m_ui->progress->hide();
    const ErrorText words = presentError(error, Attempt::Configure);
    m_ui->notice->showMessage({ MessageBar::Error, words.happened, words.next, words.details });
    QPushButton *again = m_ui->notice->addAction(tr("Try again"));
    again->setObjectName(u"readAgainButton"_s);
    connect(again, &QPushButton::clicked, this, [this] {
        m_ui->notice->dismiss();
        read();
    });
}

} // namespace NumberDesk
