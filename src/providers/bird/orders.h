// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"
#include "net/httpresponse.h"
#include "providers/providerclient.h"

/// A purchase as Bird keeps it: an order that may settle at once, late, or never.
namespace NumberDesk::Bird {

struct Order
{
    QString id;
    QString digits;
    QString status; ///< charging, ordering, pending, completed, failed; open
    QString failureReason; ///< Bird's words
    QString requestId; ///< of the answer that it came in

    [[nodiscard]] bool isCompleted() const;
    [[nodiscard]] bool isFailed() const;
};

[[nodiscard]] Result<Order> parseOrder(const HttpResponse &response);
/// `next` is Bird's bare cursor.
[[nodiscard]] Result<Page<Order>> parseOrders(const QByteArray &body);

/// What a failed order means, with Bird's reason.
[[nodiscard]] Error failureOf(const Order &order);
/// Where an order stands that is known to be the change's own.
[[nodiscard]] Progress progressOf(const Order &order);
/// Where a change stands whose order is not known by its id, only by the number. An order of the same number
/// may be older than the change, so one that failed proves nothing.
[[nodiscard]] Progress likelyProgressOf(const Order &order);

} // namespace NumberDesk::Bird
