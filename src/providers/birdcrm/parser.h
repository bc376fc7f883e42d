// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberoffer.h"
#include "domain/ownednumber.h"
#include "domain/page.h"
#include "providers/birdcrm/requests.h"

#include <QByteArray>

#include <optional>

/// Bytes of Bird CRM's answers in, values of the domain out. Only for answers that are no error (see
/// errors.h). A bad row is an error of that row; a bad answer is a BadAnswer.
namespace NumberDesk::BirdCrm {

[[nodiscard]] Result<Page<OwnedNumber>> parseOwned(const QByteArray &body, const AccountId &account);
/// With tokens of our own, which know what @p ask has found out.
[[nodiscard]] Result<Page<NumberOffer>> parseStock(
    const QByteArray &body, const AccountId &account, const StockAsk &ask);

struct Workspace
{
    QString id;
    QString name;
};

[[nodiscard]] Result<Page<Workspace>> parseWorkspaces(const QByteArray &body);

/// What the subscription of a number says: its price, and when it ends.
struct Subscription
{
    std::optional<Money> monthly;
    std::optional<QDateTime> endsAt;
};

[[nodiscard]] Result<Subscription> parseSubscription(const QByteArray &body);

/// What Bird calls a number that was read with parseOwned().
[[nodiscard]] NumberIds idsOf(const OwnedNumber &number);

/// Success of a write. Its body is nowhere documented, so it may be empty or any object; anything else is the
/// answer of somebody else.
[[nodiscard]] Result<Done> parseWritten(const QByteArray &body);
/// When a number that was released ends, as far as the answer tells.
[[nodiscard]] std::optional<QDateTime> endTold(const QByteArray &body);

} // namespace NumberDesk::BirdCrm
