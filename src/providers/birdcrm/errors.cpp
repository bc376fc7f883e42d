// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/birdcrm/errors.h"

#include "providers/birdcrm/advice.h"
#include "providers/birdcrm/errorbody.h"
#include "providers/clientkit.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk::BirdCrm {

namespace {

constexpr int kNotImplemented = 501;

bool mentionsAny(const QString &words, std::initializer_list<QLatin1StringView> parts)
{
    return std::any_of(parts.begin(), parts.end(),
        [&](QLatin1StringView part) { return words.contains(part, Qt::CaseInsensitive); });
}

/// What a refused purchase is about, which only its words tell.
std::optional<ErrorKind> kindOfPurchase(int status, const ErrorBody &body)
{
    const QString text = body.code + u' ' + body.words;
    if (status == 401 || status == 403 || status == 408 || status == 429)
        return std::nullopt;
    if (mentionsAny(text, { "balance"_L1, "funds"_L1, "credit"_L1, "wallet"_L1 }))
        return ErrorKind::InsufficientFunds;
    if (mentionsAny(text, { "kyc"_L1, "know your customer"_L1, "compliance"_L1, "document"_L1 }))
        return ErrorKind::PapersNeeded;
    if (asksForReservation(text))
        return ErrorKind::Refused;
    return std::nullopt;
}

ErrorKind kindOf(const Exchange &exchange, const ErrorBody &body)
{
    const int status = exchange.response.status;
    if (exchange.call == Call::Buy && status >= 400 && status < 500)
        return kindOfPurchase(status, body).value_or(kindOfStatus(status));
    return kindOfStatus(status);
}

/// A write whose answer is not Bird's own, or says that something broke, may have taken effect.
Delivery deliveryFor(const Exchange &exchange, const ErrorBody &body)
{
    if (!exchange.request.isWrite())
        return Delivery::Answered;
    const int status = exchange.response.status;
    // Bird documents that such a request was not processed, whatever it writes about it.
    if (status == 429 && !exchange.response.body.trimmed().startsWith('<'))
        return Delivery::Answered;
    if (!body.isUnderstood)
        return Delivery::Unknown;
    return status == kNotImplemented ? Delivery::Answered : deliveryOf(exchange.request, exchange.response);
}

/// "Not found" or "in conflict" for a number that is already gone, or already ours: it is worth a look.
bool canMeanDone(Call call, const Error &error)
{
    if (call == Call::Buy)
        return error.kind == ErrorKind::Conflict;
    if (call != Call::EndSubscription && call != Call::CancelNumber)
        return false;
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Conflict;
}

Error withExchange(const Exchange &exchange, Error error)
{
    error.httpStatus = exchange.response.status;
    error.requestId = requestIdOf(exchange.response);
    error.retryAfter = exchange.retryAfter;
    return error;
}

} // namespace

QString requestIdOf(const HttpResponse &response)
{
    return response.requestId();
}

std::optional<Error> errorOf(const Exchange &exchange)
{
    if (exchange.response.isSuccess())
        return std::nullopt;
    const ErrorBody body = readErrorBody(exchange.response.body);
    Error error = withExchange(exchange, makeError(kindOf(exchange, body)));
    error.delivery = deliveryFor(exchange, body);
    error.providerCode = body.code;
    error.providerWords = body.words;
    error.field = body.field;
    error.lookFirst = canMeanDone(exchange.call, error);
    advise(error, exchange.call, exchange.request);
    return error;
}

bool isNoSuchOperation(const Error &error)
{
    const int status = error.httpStatus;
    return error.delivery == Delivery::Answered
        && (status == 404 || status == 405 || status == kNotImplemented);
}

Error unreadable(const Exchange &exchange, Error error)
{
    error = withExchange(exchange, std::move(error));
    error.delivery = exchange.request.isWrite() ? Delivery::Unknown : Delivery::Answered;
    return error;
}

} // namespace NumberDesk::BirdCrm
