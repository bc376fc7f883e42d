// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/accounttrouble.h"

#include "gui/accountactions.h"
#include "gui/presenters/accountpresenter.h"
#include "gui/presenters/plainwords.h"
#include "gui/widgets/messagebar.h"

#include <QPushButton>

namespace NumberDesk {

AccountTrouble::AccountTrouble(const Desk &desk, AccountActions &actions, MessageBar *bar)
    : QObject(bar)
    , m_desk(desk)
    , m_actions(actions)
    , m_bar(bar)
{
    connect(&desk.accounts, &Accounts::listChanged, this, &AccountTrouble::update);
    connect(&desk.accounts, &Accounts::stateChanged, this, &AccountTrouble::update);
    update();
}

void AccountTrouble::setShown(const AccountId &id)
{
    m_shown = id;
    update();
}

void AccountTrouble::update()
{
    m_bar->dismiss();
    for (const Account &account : m_desk.accounts.all()) {
        const QString text = accountTrouble(m_desk.accounts.state(account.id), account.label);
        if (text.isEmpty() || (!m_shown.isEmpty() && m_shown != account.id))
            continue;
        tell(account, text);
        return;
    }
}

void AccountTrouble::tell(const Account &account, const QString &text)
{
    const auto error = m_desk.accounts.error(account.id);
    m_bar->showMessage({ MessageBar::Warning, {}, text, error ? ownWords(error->detail) : QString() });
    const AccountState state = m_desk.accounts.state(account.id);
    // A secret that is gone comes back by no unlocking.
    if (state != AccountState::SecretGone) {
        const QString words
            = state == AccountState::NoKeychain ? tr("Try again") : tr("Unlock and try again");
        connect(m_bar->addAction(words), &QPushButton::clicked, this,
            [this, id = account.id] { m_desk.accounts.unlockAndRetry(id); });
    }
    connect(m_bar->addAction(tr("Enter the secret…")), &QPushButton::clicked, this,
        [this, id = account.id] { m_actions.edit(id); });
}

} // namespace NumberDesk
