// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "base/secret.h"
#include "domain/numberref.h"

#include <QMap>

namespace NumberDesk {

class Accounts;
class ChangeRunner;

/// Settings that hold for a whole account (ProviderInfo::accountFields). They are secrets: their values
/// live in memory only, and the journal has nothing but the names of the fields.
class AccountSettings final
{
public:
    AccountSettings(Accounts &accounts, ChangeRunner &runner)
        : m_accounts(accounts)
        , m_runner(runner)
    { }

    [[nodiscard]] OperationPtr<QMap<QString, Secret>> read(const AccountId &account);
    /// Sends the change through the runner, like any other write; its outcome is a row of the journal. The
    /// id of that row.
    [[nodiscard]] QString write(const AccountId &account, const QMap<QString, Secret> &values);

private:
    Accounts &m_accounts;
    ChangeRunner &m_runner;
};

} // namespace NumberDesk
