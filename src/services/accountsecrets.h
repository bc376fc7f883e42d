// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "domain/account.h"
#include "domain/providerinfo.h"
#include "providers/provider.h"

#include <QStringList>

namespace NumberDesk {

class SecretStore;

/// Keys of the credential fields that are secrets.
[[nodiscard]] QStringList secretFields(const ProviderInfo &info);

/// @p below with everything in @p above that is not empty over it.
[[nodiscard]] AccountSecrets overlaid(AccountSecrets below, const AccountSecrets &above);

/// Reads every secret of an account, one after the other. The first failure ends it; only a field that may
/// be left empty may be absent. @p store has to outlive the operation.
[[nodiscard]] OperationPtr<AccountSecrets> readSecrets(
    SecretStore &store, const Account &account, const ProviderInfo &info);
/// Writes those of @p secrets that are not empty, one after the other. The first failure ends it.
[[nodiscard]] OperationPtr<Done> writeSecrets(
    SecretStore &store, const Account &account, const AccountSecrets &secrets);
/// Removes every secret of an account.
[[nodiscard]] OperationPtr<Done> removeSecrets(
    SecretStore &store, const Account &account, const ProviderInfo &info);

} // namespace NumberDesk
