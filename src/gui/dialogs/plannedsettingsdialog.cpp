// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/plannedsettingsdialog.h"

#include "gui/pages/remotechoices.h"
#include "gui/theme/look.h"
#include "gui/widgets/sandboxbanner.h"
#include "gui/widgets/taborder.h"
#include "ui_plannedsettingsdialog.h"

namespace NumberDesk {

PlannedSettingsDialog::PlannedSettingsDialog(const Desk &desk, const Change &purchase, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PlannedSettingsDialog>())
    , m_desk(desk)
    , m_purchase(purchase)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    if (desk.sandbox)
        m_ui->outerLayout->insertWidget(0, new SandboxBanner(this));
    m_ui->heading->setText(
        tr("Settings of %1 once it is bought", "number").arg(purchase.ref.number.international()));
    setTextStyle(m_ui->heading, TextStyle::Heading);
    setTextStyle(m_ui->subHeading, TextStyle::Label);
    setPageGround(m_ui->content);
    setPrimary(m_ui->keepButton);
    m_ui->footer->setLines(Qt::TopEdge);
    showPlanned();
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->keepButton, &QPushButton::clicked, this, &PlannedSettingsDialog::keep);
}

PlannedSettingsDialog::~PlannedSettingsDialog() = default;

bool PlannedSettingsDialog::focusNextPrevChild(bool next)
{
    followLayout(*this);
    return QDialog::focusNextPrevChild(next);
}

void PlannedSettingsDialog::showPlanned()
{
    const AccountId &account = m_purchase.ref.account;
    m_ui->form->setShowsChanges(false);
    m_ui->form->setFields(m_desk.accounts.infoOf(account).settingFields);
    for (auto edit = m_purchase.edits.cbegin(); edit != m_purchase.edits.cend(); ++edit)
        m_ui->form->setValue(edit.key(), edit.value());
    auto *choices = new RemoteChoices(m_desk.accounts, m_ui->form);
    choices->ask(account);
}

void PlannedSettingsDialog::keep()
{
    if (!m_ui->form->validate())
        return;
    const SettingEdits edits = wireValues(m_ui->form->fields(), m_ui->form->edits());
    if (edits != m_purchase.edits) {
        m_purchase.edits = edits;
        m_desk.plan.edit(m_purchase);
    }
    accept();
}

} // namespace NumberDesk
