// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/account.h"
#include "domain/providerinfo.h"
#include "net/ratelimiter.h"

/// What every provider's client does in the same way.
namespace NumberDesk {

/// The pace a person set for the account, otherwise the provider's own.
[[nodiscard]] RateLimit paceOf(const Account &account, const ProviderInfo &info);

/// What an HTTP status means where a provider gives it no meaning of its own; for anything but a success.
[[nodiscard]] ErrorKind kindOfStatus(int status);

} // namespace NumberDesk
