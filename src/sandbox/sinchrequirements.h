// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace NumberDesk {

enum class SinchPapers {
    Unlisted, ///< the service knows no requirements, and says so with a 404
    None, ///< it lists none
    Needed,
};

/// Which papers the simulated Sinch wants with an order.
namespace SinchRequirements {

[[nodiscard]] SinchPapers papers(const QString &regionCode);
/// The answer to a lookup; both lists are empty where nothing is needed.
[[nodiscard]] QJsonObject lookup(const QString &regionCode);
[[nodiscard]] bool hasAttachment(const QString &regionCode, const QString &attachmentId);
/// The first field that is missing among the details of a registration.
[[nodiscard]] std::optional<QString> missingField(const QString &regionCode, const QJsonObject &details);

} // namespace SinchRequirements

} // namespace NumberDesk
