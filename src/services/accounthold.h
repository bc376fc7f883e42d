// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "domain/account.h"
#include "domain/change.h"
#include "domain/providerinfo.h"

#include <memory>

namespace NumberDesk {

class ChangeJournal;
class ProviderClient;

/// What Account::learned has Identity::owner under, where isKnownBySecret().
inline constexpr QLatin1StringView kOwner{ "owner" };

/// Whether an account of this provider has nothing but secrets to tell it by: another secret may then be
/// somebody else's.
[[nodiscard]] bool isKnownBySecret(const ProviderInfo &info);

/// Whether @p after asks somewhere else, or under another name, than @p before. A new secret alone is none of
/// that: secrets are changed when they grow old. See isKnownBySecret().
[[nodiscard]] bool isElsewhere(const Account &before, const Account &after, const ProviderInfo &info);

/// What holds @p account where it is: what is not settled there could not be looked up anywhere else, and
/// not seeing it there would pass for proof.
[[nodiscard]] std::optional<Error> holdOf(const QList<ChangeRecord> &unsettled, const AccountId &account);

/// Ends with an error while something holds @p account, or where that cannot be told.
[[nodiscard]] OperationPtr<Done> whenFree(ChangeJournal &journal, const AccountId &account);

/// Ends with the owner of what @p after asks with, if that is @p owner; where that is empty, if it is whoever
/// @p before (may be null) asks as. Otherwise, and where the provider does not tell, with an error.
[[nodiscard]] OperationPtr<QString> sameOwner(
    const QString &owner, ProviderClient *before, const std::shared_ptr<ProviderClient> &after);

} // namespace NumberDesk
