// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/orders.h"

#include "providers/bird/facts.h"
#include "providers/bird/listreader.h"
#include "providers/bird/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace NumberDesk::Bird {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Bird)
};

Order readOrder(const JsonObject &row)
{
    Order order;
    order.id = readId(row);
    order.digits = readNumber(row, kNumber).digits();
    order.status = row.text(u"status"_s);
    order.failureReason = row.optionalText(u"failure_reason"_s).simplified();
    return order;
}

QString wordsFor(const Order &order)
{
    if (order.status == "charging"_L1)
        return Tr::tr("Bird is taking the charge for the number.");
    if (order.status == "ordering"_L1)
        return Tr::tr("Bird is ordering the number from its supplier.");
    if (order.status == "pending"_L1)
        return Tr::tr("Bird waits for its supplier. This can take long.");
    return Tr::tr("Bird works on the order; it gives its state as “%1”.").arg(order.status);
}

} // namespace

bool Order::isCompleted() const
{
    return status == "completed"_L1;
}

bool Order::isFailed() const
{
    return status == "failed"_L1;
}

Result<Order> parseOrder(const HttpResponse &response)
{
    const auto object = parseObject(response.body);
    if (!object)
        return object.error();
    Order order = readOrder(*object);
    order.requestId = response.requestId();
    return object->ok() ? Result<Order>(order) : Result<Order>(object->error());
}

Result<Page<Order>> parseOrders(const QByteArray &body)
{
    return readPage<Order>(body, [](const JsonObject &row) { return std::optional(readOrder(row)); });
}

Error failureOf(const Order &order)
{
    Error error = makeError(ErrorKind::Refused,
        Tr::tr("Bird could not deliver this number: its order has failed. A set-up fee that was taken is not "
               "refunded."));
    error.delivery = Delivery::Answered;
    error.providerWords = order.failureReason;
    error.requestId = order.requestId;
    error.causes = { Tr::tr("The supplier has no longer had the number. Choose another one."),
        Tr::tr("The charge could not be taken. Top up the wallet and make a new purchase.") };
    error.help = dashboard();
    return error;
}

Progress progressOf(const Order &order)
{
    Progress progress;
    progress.orderId = order.id;
    if (order.isCompleted()) {
        progress.stage = Progress::Stage::Done;
    } else if (order.isFailed()) {
        progress.stage = Progress::Stage::Failed;
        progress.failure = failureOf(order);
    } else {
        progress.stage = Progress::Stage::Working;
        progress.words = wordsFor(order);
    }
    return progress;
}

Progress likelyProgressOf(const Order &order)
{
    if (!order.isFailed())
        return progressOf(order);
    Progress progress;
    progress.words = order.failureReason.isEmpty()
        ? Tr::tr("The newest order of this number has failed, but it may be an older one.")
        : Tr::tr("The newest order of this number has failed, but it may be an older one: %1")
              .arg(order.failureReason);
    return progress;
}

} // namespace NumberDesk::Bird
