// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/capability.h"
#include "net/jsonreader.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

/// What a number's endpoint says: what works, what is blocked and why, and what uses it.
namespace NumberDesk::BirdCrm {

/// {"voice":{"inbound":true,"outbound":false}}: what the line could do.
[[nodiscard]] Capabilities readFlatCapabilities(const JsonObject &row);
/// Per capability and direction: null is not supported, "active" works, "inactive" is blocked. What is
/// blocked is told in @p notices, and so is what is not known here.
[[nodiscard]] Capabilities readEndpointCapabilities(const JsonObject &endpoint, QStringList &notices);
/// "Connector …": connectors and channels that use the number.
[[nodiscard]] QStringList readDependants(const JsonObject &endpoint);
/// A point in time, in UTC; nothing where it is absent.
[[nodiscard]] std::optional<QDateTime> readTime(const JsonObject &object, const QString &key);

} // namespace NumberDesk::BirdCrm
