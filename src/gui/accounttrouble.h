// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"

#include <QObject>

namespace NumberDesk {

class AccountActions;
class MessageBar;

/// Says in a bar why an account that is shown cannot be used, one account at a time, with the ways out of it.
class AccountTrouble final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p bar. @p actions have to outlive it.
    AccountTrouble(const Desk &desk, AccountActions &actions, MessageBar *bar);

    /// The account that is shown; empty for all.
    void setShown(const AccountId &id);

private:
    void update();
    void tell(const Account &account, const QString &text);

    Desk m_desk;
    AccountActions &m_actions;
    MessageBar *m_bar;
    AccountId m_shown;
};

} // namespace NumberDesk
