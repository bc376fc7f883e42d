// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"
#include "domain/numberref.h"
#include "domain/settings.h"

#include <QString>

#include <optional>

namespace NumberDesk {

/// One set of credentials at one provider, without its secrets.
struct Account
{
    AccountId id;
    QString provider; ///< ProviderInfo::id
    QString label;
    QString colour; ///< "#rrggbb", or empty for the next free one
    SettingValues credentials; ///< non-secret credential fields by key
    SettingValues baseUrls; ///< by ProviderInfo::baseUrls key; absent = the provider's own
    int requestsPerSecond = 0; ///< 0 = the provider's default
    bool readOnly = false;
    std::optional<Money> monthlyLimit;
    SettingValues learned; ///< what its client found out and wants to know again at the next start
    bool secretsStored = false; ///< the keychain was given this account's secrets (not a secret itself)
    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace NumberDesk
