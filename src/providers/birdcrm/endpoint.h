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
struct EndpointState
{
    Capabilities capabilities;
    QStringList notices; ///< what is blocked and why, and what is not known here: translated sentences
    bool wantsPapers = false; ///< something is blocked until papers have been given
};

/// Per capability and direction: null is not supported, "active" works, "inactive" is blocked.
[[nodiscard]] EndpointState readEndpoint(const JsonObject &endpoint);
/// "Connector …": connectors and channels that use the number.
[[nodiscard]] QStringList readDependants(const JsonObject &endpoint);
/// A point in time, in UTC; nothing where it is absent.
[[nodiscard]] std::optional<QDateTime> readTime(const JsonObject &object, const QString &key);

} // namespace NumberDesk::BirdCrm
