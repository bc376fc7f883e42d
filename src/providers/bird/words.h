// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/capability.h"
#include "domain/phonenumber.h"

#include <QLatin1StringView>
#include <QString>

/// The words of Bird's platform API, as they go over the wire.
namespace NumberDesk::Bird {

// Credential, base URL and what is remembered of an account.
inline constexpr QLatin1StringView kApiKey("apiKey");
inline constexpr QLatin1StringView kPlatform("platform");
inline constexpr QLatin1StringView kRegion("region");

// Settings of a number. Only the name is Bird's own word: the others stand for parts of one route.
inline constexpr QLatin1StringView kName("name");
inline constexpr QLatin1StringView kRouteType("routeType");
inline constexpr QLatin1StringView kTrunkId("trunkId");
inline constexpr QLatin1StringView kForwardTo("forwardTo");
inline constexpr QLatin1StringView kForwardAs("forwardAs");

// What a call can meet.
inline constexpr QLatin1StringView kReject("reject");
inline constexpr QLatin1StringView kTrunk("trunk");
inline constexpr QLatin1StringView kForward("forward");
inline constexpr QLatin1StringView kVoicemail("voicemail");

// Filters of lists.
inline constexpr QLatin1StringView kNumber("number");
inline constexpr QLatin1StringView kCountryCode("country_code");
inline constexpr QLatin1StringView kNumberType("number_type");
inline constexpr QLatin1StringView kPrefix("prefix");
inline constexpr QLatin1StringView kCapabilities("capabilities");

/// An unknown word is kept as it came.
[[nodiscard]] NumberType typeFromWire(const QString &word);
/// The provider's own word of a type that is not known here; empty for one that Bird does not have.
[[nodiscard]] QString typeToWire(const NumberType &type);
/// Whether the digits of such a number mean something in one country only.
[[nodiscard]] bool isShortCodeType(const QString &word);
/// Empty for a capability that Bird does not have.
[[nodiscard]] QString capabilityToWire(Capability capability);
/// "+447700900123"; a short code goes without a plus, also where it is no longer marked as one.
[[nodiscard]] QString numberToWire(const PhoneNumber &number);

} // namespace NumberDesk::Bird
