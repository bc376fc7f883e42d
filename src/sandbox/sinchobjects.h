// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/sinchorders.h"

#include <QJsonObject>

/// The objects of the simulated Sinch as JSON.
namespace NumberDesk::SinchObjects {

/// How and for whom they are written.
struct Context
{
    SinchVersion version = SinchVersion::V1;
    QString projectId;
    Moment now;
    std::chrono::milliseconds settle{ 0 };
};

[[nodiscard]] QJsonObject offer(const PoolNumber &number);
[[nodiscard]] QJsonObject active(const SinchNumber &number, const Context &context);
[[nodiscard]] QJsonObject order(const SinchOrder &order, const QString &projectId);
[[nodiscard]] QJsonObject registration(const SinchOrder &order);

} // namespace NumberDesk::SinchObjects
