// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/accountactions.h"

#include "gui/ask.h"
#include "gui/dialogs/accountdialog.h"
#include "gui/dialogs/accountsettingsdialog.h"
#include "gui/presenters/errorpresenter.h"

namespace NumberDesk {

AccountActions::AccountActions(const Desk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{ }

void AccountActions::add()
{
    auto *dialog = new AccountDialog(m_desk, {}, m_window);
    dialog->open();
}

void AccountActions::edit(const AccountId &id)
{
    if (const auto account = m_desk.accounts.find(id)) {
        auto *dialog = new AccountDialog(m_desk, *account, m_window);
        dialog->open();
    }
}

bool AccountActions::hasSettings(const AccountId &id) const
{
    return !id.isEmpty() && !m_desk.accounts.infoOf(id).accountFields.isEmpty();
}

void AccountActions::openSettings(const AccountId &id)
{
    if (!hasSettings(id))
        return;
    auto *dialog = new AccountSettingsDialog(m_desk, id, m_window);
    dialog->open();
}

void AccountActions::remove(const AccountId &id)
{
    const auto account = m_desk.accounts.find(id);
    if (!account)
        return;
    const Ask::Question question{ tr("Remove “%1”?").arg(account->label),
        tr("NumberDesk forgets the account and its secrets. Its numbers stay yours at the provider, and what "
           "was done stays in Activity."),
        tr("Remove account"), true };
    Ask::confirm(m_window, question, [this, id](bool yes) {
        if (!yes)
            return;
        m_removing = m_desk.accounts.remove(id);
        m_removing->whenDone(this, [this](const Result<Done> &end) {
            if (end)
                return;
            const ErrorText words = presentError(end.error(), Attempt::Save);
            // What stands in the way of it says itself what to do.
            const bool saysAll = end.error().kind == ErrorKind::Conflict;
            Ask::tell(m_window, tr("The account was not removed"), saysAll ? words.happened : words.text());
        });
    });
}

} // namespace NumberDesk
