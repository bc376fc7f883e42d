// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/capability.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

/// The words of Vonage's API, as they go over the wire.
namespace NumberDesk::Vonage {

inline constexpr QLatin1StringView kCountry("country");
inline constexpr QLatin1StringView kMsisdn("msisdn");

// Credentials and base URLs of an account.
inline constexpr QLatin1StringView kApiKey("apiKey");
inline constexpr QLatin1StringView kApiSecret("apiSecret");
inline constexpr QLatin1StringView kRest("rest");
inline constexpr QLatin1StringView kApi("api");

// Settings of a number.
inline constexpr QLatin1StringView kAppId("app_id");
inline constexpr QLatin1StringView kMoHttpUrl("moHttpUrl");
inline constexpr QLatin1StringView kMoSmppSysType("moSmppSysType");
inline constexpr QLatin1StringView kVoiceType("voiceCallbackType");
inline constexpr QLatin1StringView kVoiceValue("voiceCallbackValue");
inline constexpr QLatin1StringView kVoiceStatus("voiceStatusCallback");

// Filters of the list of owned numbers.
inline constexpr QLatin1StringView kPattern("pattern");
inline constexpr QLatin1StringView kSearchPattern("search_pattern");
inline constexpr QLatin1StringView kApplicationId("application_id");
inline constexpr QLatin1StringView kHasApplication("has_application");
inline constexpr QLatin1StringView kIndex("index");
inline constexpr QLatin1StringView kSize("size");

// Where a voice call goes.
inline constexpr QLatin1StringView kSip("sip");
inline constexpr QLatin1StringView kTel("tel");
inline constexpr QLatin1StringView kApp("app");

/// An unknown word is kept as it came.
[[nodiscard]] NumberType typeFromWire(const QString &word);
/// Empty for a kind that Vonage does not sell.
[[nodiscard]] QString typeToWire(const NumberType &type);
/// The value of `features`: comma-separated, in the one order that the API takes for each set. Nothing when
/// one of them is none that Vonage knows.
[[nodiscard]] std::optional<QString> featuresToWire(const QList<Capability> &capabilities);

} // namespace NumberDesk::Vonage
