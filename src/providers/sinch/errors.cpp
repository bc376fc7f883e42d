// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/errors.h"

#include "providers/clientkit.h"
#include "providers/sinch/advice.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

bool mentionsAny(const QString &words, std::initializer_list<QLatin1StringView> parts)
{
    return std::any_of(parts.begin(), parts.end(),
        [&](QLatin1StringView part) { return words.contains(part, Qt::CaseInsensitive); });
}

/// The status that counts. The one in the body has been seen to differ, and knows more, unless something
/// broke on the way.
int statusOf(const HttpResponse &response, const ErrorBody &body)
{
    const bool bodyKnows
        = response.status >= 400 && response.status < 500 && body.code >= 400 && body.code < 600;
    return bodyKnows ? body.code : response.status;
}

ErrorKind kindOfBadRequest(Call call, const ErrorBody &body)
{
    if (isPurchase(call) && mentionsAny(body.words, { "credit"_L1, "balance"_L1, "funds"_L1 }))
        return ErrorKind::InsufficientFunds;
    return body.status == "FAILED_PRECONDITION"_L1 ? ErrorKind::Refused : ErrorKind::InvalidRequest;
}

ErrorKind kindOf(Call call, int status, const ErrorBody &body)
{
    if (status == 400 || status == 422)
        return kindOfBadRequest(call, body);
    const bool isGone = status == 404 || status == 410;
    if (isGone && isPurchase(call) && body.resource == "AvailableNumber"_L1)
        return ErrorKind::Refused;
    return status >= 500 ? ErrorKind::ProviderDown : kindOfStatus(status);
}

/// A write whose answer is not Sinch's own, or says that something broke, may have taken effect.
Delivery deliveryFor(const Exchange &exchange, int status, bool isUnderstood)
{
    if (!exchange.request.isWrite())
        return Delivery::Answered;
    // A refused sign-in needs no body: its header says it.
    const bool isSignIn = status == 401 && !exchange.response.header("WWW-Authenticate").isEmpty();
    const bool isSettled = status >= 400 && status < 500 && status != 408 && status != 429;
    if (!isSettled || !(isUnderstood || isSignIn))
        return Delivery::Unknown;
    return deliveryOf(exchange.request, exchange.response);
}

/// "Not there" for a number that has gone since, or an order that has been handed in already.
bool canMeanDone(Call call, const Error &error)
{
    const bool isAbout = call == Call::Release || call == Call::Configure || call == Call::SubmitOrder;
    return isAbout && (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Conflict);
}

Error withExchange(const Exchange &exchange, Error error)
{
    error.httpStatus = exchange.response.status;
    error.requestId = requestIdOf(exchange.response);
    error.retryAfter = exchange.retryAfter;
    return error;
}

QLatin1StringView resourceOf(Call call)
{
    switch (call) {
    case Call::FindOffer:
        return "AvailableNumber"_L1;
    case Call::FindOwned:
        return "ActiveNumber"_L1;
    case Call::Requirements:
        return "NumberProduct"_L1;
    case Call::ReadOrder:
        return "Order"_L1;
    default:
        return {};
    }
}

} // namespace

QString requestIdOf(const HttpResponse &response)
{
    return response.requestId(
        { "x-request-id"_ba, "x-correlation-id"_ba, "x-b3-traceid"_ba, "x-sinch-request-id"_ba });
}

std::optional<Error> errorOf(const Exchange &exchange)
{
    const HttpResponse &response = exchange.response;
    if (response.isSuccess())
        return std::nullopt;
    const ErrorBody body = readErrorBody(response.body);
    const int status = statusOf(response, body);
    Error error = withExchange(exchange, makeError(kindOf(exchange.call, status, body)));
    error.delivery = deliveryFor(exchange, status, body.isUnderstood);
    error.providerCode = body.codeText();
    error.providerWords = body.words;
    error.field = body.field;
    error.lookFirst = canMeanDone(exchange.call, error);
    advise(error, { exchange.call, status, body });
    return error;
}

bool isAbsent(const Exchange &exchange)
{
    if (exchange.response.isSuccess() || exchange.response.status >= 500)
        return false;
    const ErrorBody body = readErrorBody(exchange.response.body);
    if (statusOf(exchange.response, body) != 404)
        return false;
    if (exchange.call == Call::Requirements && mentionsAny(body.words, { "requirements not found"_L1 }))
        return true;
    const QLatin1StringView resource = resourceOf(exchange.call);
    return !resource.isEmpty() && body.resource.endsWith(resource);
}

Error unreadable(const Exchange &exchange, Error error)
{
    error = withExchange(exchange, std::move(error));
    error.delivery = exchange.request.isWrite() ? Delivery::Unknown : Delivery::Answered;
    return error;
}

} // namespace NumberDesk::Sinch
