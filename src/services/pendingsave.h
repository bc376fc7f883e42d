// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/accounts.h"

namespace NumberDesk {

/// A save on its way: what is to be kept, and what to do when that fails.
struct PendingSave
{
    /// What is known when the save begins.
    struct Before
    {
        const QList<Account> &accounts;
        const ProviderInfo &info;
        AccountSecrets secrets; ///< of the account itself; empty where they are not known
    };

    /// @p draft as it is to be kept with the secrets that were @p given for it.
    [[nodiscard]] static PendingSave of(
        Account draft, const AccountSecrets &given, SecretKeeping keeping, const Before &before);

    Account account;
    AccountSecrets all; ///< what the client is made with; incomplete when the old ones are not known
    AccountSecrets toWrite; ///< into the keychain
    bool isNew = false;
    bool moves = false; ///< what is looked for in the account might not be found there afterwards
};

} // namespace NumberDesk
