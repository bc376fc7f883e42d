// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "providers/bird/requests.h"

#include <QLatin1StringView>

namespace NumberDesk::Bird {

// Bird's own codes, as far as they call for words of their own.
inline constexpr QLatin1StringView kInvalid("E01001");
inline constexpr QLatin1StringView kMalformed("E01002");
inline constexpr QLatin1StringView kStillRunning("E01004");
inline constexpr QLatin1StringView kKeyReused("E01005");
inline constexpr QLatin1StringView kWrongRegion("E01010");
inline constexpr QLatin1StringView kBadCursor("E01012");
inline constexpr QLatin1StringView kUndeclared("E01029");
inline constexpr QLatin1StringView kKeysDown("E01033");
inline constexpr QLatin1StringView kHungUp("E01036");
inline constexpr QLatin1StringView kShared("E14002");
inline constexpr QLatin1StringView kTrustGate("E16000");

/// Adds what a person has to know about @p error, whose code, kind and status are those of Bird's answer to
/// @p call: what happened, likely causes, where to go on.
void advise(Error &error, Call call);

/// What a failed connection to the host of @p region can mean beside the usual; nothing for an empty one.
void adviseOffline(Error &error, const QString &region);
/// That a number is no longer on sale, found out before anything was ordered.
[[nodiscard]] Error noLongerOnSale();

} // namespace NumberDesk::Bird
