// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/askproviderdialog.h"

#include "gui/pages/remotechoices.h"
#include "gui/presenters/errorpresenter.h"
#include "gui/theme/look.h"
#include "gui/widgets/sandboxbanner.h"
#include "gui/widgets/taborder.h"
#include "ui_askproviderdialog.h"

#include <QComboBox>

namespace NumberDesk {

using namespace Qt::StringLiterals;

AskProviderDialog::AskProviderDialog(const Desk &desk, const AccountId &account, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AskProviderDialog>())
    , m_desk(desk)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    if (desk.sandbox)
        m_ui->outerLayout->insertWidget(0, new SandboxBanner(this));
    setTextStyle(m_ui->heading, TextStyle::Heading);
    setTextStyle(m_ui->subHeading, TextStyle::Label);
    setPageGround(m_ui->content);
    m_ui->footer->setLines(Qt::TopEdge);
    setPrimary(m_ui->askButton);
    m_ui->progress->hide();
    m_ui->form->setShowsChanges(false);
    m_ui->form->setNoneText(tr("Any"));
    m_choices = new RemoteChoices(desk.accounts, m_ui->form);
    setUpAccounts(account);
    connect(m_ui->askButton, &QPushButton::clicked, this, &AskProviderDialog::ask);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->accountField->editor()->setFocus(Qt::OtherFocusReason);
}

AskProviderDialog::~AskProviderDialog() = default;

bool AskProviderDialog::focusNextPrevChild(bool next)
{
    followLayout(*this);
    return QDialog::focusNextPrevChild(next);
}

void AskProviderDialog::setUpAccounts(const AccountId &chosen)
{
    auto *box = new QComboBox(this);
    box->setObjectName(u"account"_s);
    for (const Account &account : m_desk.accounts.all())
        box->addItem(account.label, account.id);
    box->setCurrentIndex(box->findData(chosen));
    m_ui->accountField->setLabel(tr("Account"));
    m_ui->accountField->setEditor(box);
    connect(box, &QComboBox::currentIndexChanged, this, &AskProviderDialog::showAccount);
    showAccount();
}

AccountId AskProviderDialog::account() const
{
    return static_cast<QComboBox *>(m_ui->accountField->editor())->currentData().toString();
}

void AskProviderDialog::showAccount()
{
    const auto chosen = m_desk.accounts.find(account());
    if (!chosen)
        return;
    m_ui->form->setFields(m_desk.accounts.infoOf(chosen->id).ownedFilters);
    m_ui->askButton->setEnabled(m_desk.accounts.client(chosen->id) != nullptr);
    m_choices->ask(chosen->id);
}

void AskProviderDialog::ask()
{
    if (!m_ui->form->validate())
        return;
    m_ui->askButton->setEnabled(false);
    m_ui->result->dismiss();
    m_ui->progress->setRange(0, 0);
    m_ui->progress->show();
    m_asking = m_desk.inventory.ask(account(), OwnedQuery{ m_ui->form->values() });
    m_asking->whenDone(this, [this](const Result<QList<NumberRef>> &end) { showEnd(end); });
}

void AskProviderDialog::showEnd(const Result<QList<NumberRef>> &end)
{
    m_ui->askButton->setEnabled(true);
    m_ui->progress->hide();
    if (!end) {
        const ErrorText words = presentError(end.error(), Attempt::List);
        m_ui->result->showMessage({ MessageBar::Error, {}, words.text(), words.details });
        return;
    }
    if (end->isEmpty()) {
        m_ui->result->showMessage(
            { MessageBar::Info, {}, tr("The provider found no number like this."), {} });
        return;
    }
    Q_EMIT found(*end);
    accept();
}

} // namespace NumberDesk
