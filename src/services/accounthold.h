// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "domain/account.h"
#include "domain/change.h"
#include "domain/providerinfo.h"

namespace NumberDesk {

class ChangeJournal;

/// Whether @p after asks somewhere else, or as somebody else, than @p before. A new secret alone is none of
/// that: secrets are changed when they grow old.
[[nodiscard]] bool isElsewhere(const Account &before, const Account &after, const ProviderInfo &info);

/// What holds @p account where it is: what is not settled there could not be looked up anywhere else, and
/// not seeing it there would pass for proof.
[[nodiscard]] std::optional<Error> holdOf(const QList<ChangeRecord> &unsettled, const AccountId &account);

/// Ends with an error while something holds @p account, or where that cannot be told.
[[nodiscard]] OperationPtr<Done> whenFree(ChangeJournal &journal, const AccountId &account);

} // namespace NumberDesk
