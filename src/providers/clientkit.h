// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/account.h"
#include "domain/numberref.h"
#include "domain/providerinfo.h"
#include "net/ratelimiter.h"

#include <optional>

/// What every provider's client does in the same way.
namespace NumberDesk {

/// The pace a person set for the account, otherwise the provider's own.
[[nodiscard]] RateLimit paceOf(const Account &account, const ProviderInfo &info);

/// What an HTTP status means where a provider gives it no meaning of its own; for anything but a success.
[[nodiscard]] ErrorKind kindOfStatus(int status);

/// Numbers are known by their country and their digits, whatever else a provider tells of them.
[[nodiscard]] bool isNamed(const NumberRef &ref);
[[nodiscard]] bool isSameNumber(const NumberRef &a, const NumberRef &b);
/// The same for the same number; for lists that may repeat one.
[[nodiscard]] QString keyOf(const NumberRef &ref);

/// The first problem that is no warning, as an error that was not sent.
[[nodiscard]] std::optional<Error> firstRefusal(const QList<FieldProblem> &problems);

} // namespace NumberDesk
