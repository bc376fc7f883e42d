// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/errors.h"

#include "providers/bird/advice.h"
#include "providers/bird/errorbody.h"
#include "providers/bird/region.h"
#include "providers/bird/voicesettings.h"
#include "providers/clientkit.h"

#include <utility>

namespace NumberDesk::Bird {

namespace {

ErrorKind kindOf(Call call, int status, const QString &code)
{
    if (code == kTrustGate)
        return ErrorKind::PapersNeeded;
    if (code == kShared)
        return ErrorKind::Refused;
    if (code == kHungUp)
        return ErrorKind::Timeout;
    // What was on offer a moment ago is not there any more: that is a no, not a wrong address.
    if (call == Call::PlaceOrder && (status == 404 || status == 410))
        return ErrorKind::Refused;
    return kindOfStatus(status);
}

/// A write whose answer is not Bird's own, or says that something broke, may have taken effect.
Delivery deliveryFor(const Exchange &exchange, const ErrorBody &body)
{
    if (!exchange.request.isWrite())
        return Delivery::Answered;
    // Bird documents that nothing was executed.
    if (body.code == kKeysDown)
        return Delivery::Answered;
    const int status = exchange.response.status;
    const bool isSettled = status >= 400 && status < 500 && status != 408 && status != 499;
    if (!isSettled || !body.isUnderstood || body.code == kHungUp)
        return Delivery::Unknown;
    return deliveryOf(exchange.request, exchange.response);
}

/// An answer that is a no, but does not rule out that an earlier request of the same change, or this one,
/// took effect.
bool canMeanDone(const Exchange &exchange, const QString &code)
{
    if (!exchange.request.isWrite() || code == kShared)
        return false;
    const int status = exchange.response.status;
    const bool isGone = status == 404 || status == 410;
    return status == 409 || status == 429 || (isGone && exchange.call != Call::PlaceOrder);
}

Error withExchange(const Exchange &exchange, Error error)
{
    error.httpStatus = exchange.response.status;
    error.requestId = exchange.response.requestId();
    error.retryAfter = exchange.retryAfter;
    return error;
}

} // namespace

std::optional<Error> errorOf(const Exchange &exchange)
{
    if (exchange.response.isSuccess())
        return std::nullopt;
    const int status = exchange.response.status;
    const ErrorBody body = readErrorBody(exchange.response.body);
    Error error = withExchange(exchange, makeError(kindOf(exchange.call, status, body.code)));
    if (!body.requestId.isEmpty())
        error.requestId = body.requestId;
    error.delivery = deliveryFor(exchange, body);
    error.providerCode = body.code;
    error.providerWords = body.words;
    error.field = body.field;
    error.help = body.help;
    error.lookFirst = canMeanDone(exchange, body.code);
    advise(error, exchange.call);
    if (exchange.call == Call::UpdateVoice)
        error.field = settingAt(error.field);
    return error;
}

Error unreadable(const Exchange &exchange, Error error)
{
    error = withExchange(exchange, std::move(error));
    error.delivery = exchange.request.isWrite() ? Delivery::Unknown : Delivery::Answered;
    return error;
}

QString regionSentTo(const QUrl &asked, const HttpResponse &response)
{
    if (response.status != kMisdirected)
        return {};
    const ErrorBody body = readErrorBody(response.body);
    return body.isUnderstood ? regionNamedIn(body.words, asked) : QString();
}

} // namespace NumberDesk::Bird
