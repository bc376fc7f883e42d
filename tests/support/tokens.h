// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/tokensource.h"

namespace NumberDesk::Testing {

inline constexpr QByteArrayView kClientSecret("s3cretOfTheKey");

/// A token endpoint at auth.example.com for "key-id" and kClientSecret.
[[nodiscard]] TokenEndpoint tokenEndpoint();

/// The header that it has to be asked with.
[[nodiscard]] QByteArray tokenEndpointBasic();

/// The body of an answer that issues @p token; @p life goes in as it is.
[[nodiscard]] QByteArray issuedToken(const QByteArray &token, const QByteArray &life = "3599");

/// What @p source gives now, without any time passing; empty for an error and for nothing.
[[nodiscard]] QByteArray tokenNow(TokenSource &source);

} // namespace NumberDesk::Testing
