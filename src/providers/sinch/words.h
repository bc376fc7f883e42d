// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/capability.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

/// The words of Sinch's Numbers API, as they go over the wire.
namespace NumberDesk::Sinch {

// Credentials, base URL and settings of an account.
inline constexpr QLatin1StringView kProjectId("projectId");
inline constexpr QLatin1StringView kKeyId("keyId");
inline constexpr QLatin1StringView kKeySecret("keySecret");
inline constexpr QLatin1StringView kApiVersion("apiVersion");
inline constexpr QLatin1StringView kSignIn("signIn");
inline constexpr QLatin1StringView kTokenUrl("tokenUrl");
inline constexpr QLatin1StringView kNumbers("numbers");
inline constexpr QLatin1StringView kHmacSecret("hmacSecret");

// Values of the above.
inline constexpr QLatin1StringView kV1Alpha1("v1alpha1");
inline constexpr QLatin1StringView kBasic("basic");

// Settings of a number.
inline constexpr QLatin1StringView kDisplayName("displayName");
inline constexpr QLatin1StringView kServicePlanId("servicePlanId");
inline constexpr QLatin1StringView kCampaignId("campaignId");
inline constexpr QLatin1StringView kVoiceType("voiceType");
inline constexpr QLatin1StringView kAppId("appId");
inline constexpr QLatin1StringView kTrunkId("trunkId");
inline constexpr QLatin1StringView kServiceId("serviceId");
inline constexpr QLatin1StringView kCallbackUrl("callbackUrl");

// Where voice goes to.
inline constexpr QLatin1StringView kRtc("RTC");
inline constexpr QLatin1StringView kEst("EST");
inline constexpr QLatin1StringView kFax("FAX");

// Filters, of offers and of owned numbers.
inline constexpr QLatin1StringView kRegionCode("regionCode");
inline constexpr QLatin1StringView kType("type");
inline constexpr QLatin1StringView kCapability("capability");
inline constexpr QLatin1StringView kPattern("numberPattern.pattern");
inline constexpr QLatin1StringView kSearchPattern("numberPattern.searchPattern");
inline constexpr QLatin1StringView kOrderBy("orderBy");
inline constexpr QLatin1StringView kPhoneNumber("phoneNumber");

inline constexpr QLatin1StringView kStart("START");
inline constexpr QLatin1StringView kContains("CONTAINS");
inline constexpr QLatin1StringView kEnd("END");

/// Where in the record the id for a kind of voice stands: "RTC" is "appId" and so on; empty for a kind that
/// is not known.
[[nodiscard]] QLatin1StringView voiceIdKey(const QString &voiceType);

/// The kinds in the order in which they are asked for.
[[nodiscard]] const QStringList &typeWords();
/// An unknown word is kept as it came.
[[nodiscard]] NumberType typeFromWire(const QString &word);
/// Empty for a kind that Sinch does not sell.
[[nodiscard]] QString typeToWire(const NumberType &type);
/// Empty for a capability that Sinch does not have.
[[nodiscard]] QString capabilityToWire(Capability capability);

} // namespace NumberDesk::Sinch
