// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/pool.h"
#include "sandbox/sandboxclock.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace NumberDesk {

/// An amount as Bird CRM writes it: `amount` times ten to the power of `exponent`.
struct BirdCrmPrice
{
    QString currency;
    qint64 amount = 0;
    int exponent = 0;
};

/// Something that can be bought. Its price may be missing; what is on request cannot be bought here.
struct BirdCrmStockItem
{
    QString id; ///< a UUID
    PoolNumber number;
    std::optional<BirdCrmPrice> price;
    bool onRequest = false;
};

/// What keeps a number from doing what it could.
enum class BirdCrmHindrance { None, Subscription, Papers, Destinations };

/// A long code of the workspace.
struct BirdCrmNumber
{
    PoolNumber number;
    std::optional<BirdCrmPrice> price;
    BirdCrmHindrance hindrance = BirdCrmHindrance::None;
    QStringList connectors; ///< what uses it
    Moment createdAt;
    std::optional<Moment> canceledAt;
    std::optional<Moment> deprovisionAt;
};

/// Bird CRM's word for a type of the pool.
[[nodiscard]] QString birdCrmType(const PoolNumber &number);
/// Whether @p number is technically capable of "sms", "voice" or "mms" in a direction.
[[nodiscard]] bool birdCrmCan(const PoolNumber &number, const QString &capability, bool outbound);
/// What a month of @p number costs; nothing where that is not told, which is so when it ends in 7.
[[nodiscard]] std::optional<BirdCrmPrice> birdCrmPrice(const PoolNumber &number);

} // namespace NumberDesk
