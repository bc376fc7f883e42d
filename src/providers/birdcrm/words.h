// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/capability.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

/// The words of the API of Bird CRM ("Connectivity"), as they go over the wire.
namespace NumberDesk::BirdCrm {

// Credentials, base URL and what is learned of an account.
inline constexpr QLatin1StringView kAccessKey("accessKey");
inline constexpr QLatin1StringView kOrganizationId("organizationId");
inline constexpr QLatin1StringView kWorkspaceId("workspaceId");
inline constexpr QLatin1StringView kApi("api");
inline constexpr QLatin1StringView kStockPath("stockPath");

// Filters of the lists.
inline constexpr QLatin1StringView kCountryCodes("countryCodes");
inline constexpr QLatin1StringView kTypes("types");
inline constexpr QLatin1StringView kFeatures("features");
inline constexpr QLatin1StringView kPrefix("prefix");
inline constexpr QLatin1StringView kNumberString("numberString");
inline constexpr QLatin1StringView kReverse("reverse");
inline constexpr QLatin1StringView kLimit("limit");
inline constexpr QLatin1StringView kPageToken("pageToken");

/// Where access keys, policies, purchases and papers are looked after.
inline constexpr QLatin1StringView kDashboard("https://app.bird.com/");

/// An unknown word is kept as it came.
[[nodiscard]] NumberType typeFromWire(const QString &word);
/// Empty for a kind that Bird does not sell.
[[nodiscard]] QString typeToWire(const NumberType &type);
/// The values of `features`, each a capability with its direction.
[[nodiscard]] QStringList featuresToWire(const QList<Capability> &capabilities);

} // namespace NumberDesk::BirdCrm
