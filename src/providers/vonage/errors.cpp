// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/vonage/errors.h"

#include "providers/clientkit.h"
#include "providers/vonage/advice.h"
#include "providers/vonage/errorbody.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk::Vonage {

namespace {

constexpr int kActionFailed = 420; ///< Vonage's own: everything that goes wrong with a number

bool mentionsAny(const QString &words, std::initializer_list<QLatin1StringView> parts)
{
    return std::any_of(parts.begin(), parts.end(),
        [&](QLatin1StringView part) { return words.contains(part, Qt::CaseInsensitive); });
}

/// The status that counts: Vonage also answers 200 with another code in the body.
int statusOf(const HttpResponse &response, const ErrorBody &body)
{
    if (!response.isSuccess())
        return response.status;
    bool isNumber = false;
    const int code = body.code.toInt(&isNumber);
    return isNumber ? code : response.status;
}

ErrorKind kindOfFailedAction(Call call, const QString &words)
{
    if (call != Call::Buy)
        return ErrorKind::Refused;
    if (mentionsAny(words, { "address"_L1, "dashboard"_L1 }))
        return ErrorKind::PapersNeeded;
    if (mentionsAny(words, { "credit"_L1, "balance"_L1, "funds"_L1, "quota"_L1 }))
        return ErrorKind::InsufficientFunds;
    return ErrorKind::Refused;
}

ErrorKind kindOf(Call call, int status, const QString &words)
{
    if (status == kActionFailed)
        return kindOfFailedAction(call, words);
    return status >= 500 ? ErrorKind::ProviderDown : kindOfStatus(status);
}

/// A write whose answer is not Vonage's own, or says that something broke, may have taken effect.
Delivery deliveryFor(const Exchange &exchange, int status, bool isUnderstood)
{
    if (!exchange.request.isWrite())
        return Delivery::Answered;
    const bool isSettled = status >= 400 && status < 500 && status != 408 && status != 429;
    if (!isSettled || !isUnderstood)
        return Delivery::Unknown;
    return deliveryOf(exchange.request, exchange.response);
}

/// "Failed" for a number that is already gone, already ours or already so: it is worth a look.
bool canMeanDone(Call call, const Error &error, int status)
{
    if (call == Call::Buy)
        return status == kActionFailed && error.kind == ErrorKind::Refused;
    return (call == Call::Cancel || call == Call::Update)
        && (status == kActionFailed || error.kind == ErrorKind::NotFound);
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
    return response.requestId(
        { "x-nexmo-trace-id"_ba, "x-vonage-trace-id"_ba, "x-request-id"_ba, "x-correlation-id"_ba });
}

std::optional<Error> errorOf(const Exchange &exchange)
{
    const HttpResponse &response = exchange.response;
    // Spares the long answers of lists a second reading.
    if (response.isSuccess() && !exchange.request.isWrite() && !response.body.contains("error-code"))
        return std::nullopt;
    const ErrorBody body = readErrorBody(response.body);
    const int status = statusOf(response, body);
    if (response.isSuccess() && (status == 200 || status == response.status))
        return std::nullopt;
    Error error = withExchange(exchange, makeError(kindOf(exchange.call, status, body.words)));
    error.delivery = deliveryFor(exchange, status, body.isUnderstood);
    error.providerCode = body.code;
    error.providerWords = body.words;
    error.field = body.field;
    error.lookFirst = canMeanDone(exchange.call, error, status);
    advise(error, exchange.call, status);
    return error;
}

Error unreadable(const Exchange &exchange, Error error)
{
    error = withExchange(exchange, std::move(error));
    error.delivery = exchange.request.isWrite() ? Delivery::Unknown : Delivery::Answered;
    return error;
}

} // namespace NumberDesk::Vonage
