// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/clientkit.h"

#include <algorithm>

namespace NumberDesk {

RateLimit paceOf(const Account &account, const ProviderInfo &info)
{
    if (account.requestsPerSecond <= 0)
        return { info.requestsPerSecond, info.burst };
    // A tenth of a second's worth may go at once, so that timers do not slow down a fast pace.
    return { static_cast<double>(account.requestsPerSecond),
        std::max(info.burst, account.requestsPerSecond / 10) };
}

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 400:
    case 405:
    case 406:
    case 413:
    case 415:
    case 422:
        return ErrorKind::InvalidRequest;
    case 401:
        return ErrorKind::Unauthorised;
    case 402:
        return ErrorKind::InsufficientFunds;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Timeout;
    case 409:
    case 425:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::RateLimited;
    case 501:
        return ErrorKind::Unsupported;
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::ProviderDown;
    return status < 400 ? ErrorKind::BadAnswer : ErrorKind::Refused;
}

bool isNamed(const NumberRef &ref)
{
    return !ref.country.isEmpty() && !ref.number.isEmpty();
}

bool isSameNumber(const NumberRef &a, const NumberRef &b)
{
    return a.number.digits() == b.number.digits() && a.country.compare(b.country, Qt::CaseInsensitive) == 0;
}

QString keyOf(const NumberRef &ref)
{
    return ref.country + u' ' + ref.number.digits();
}

std::optional<Error> firstRefusal(const QList<FieldProblem> &problems)
{
    for (const FieldProblem &problem : problems) {
        if (problem.warning)
            continue;
        Error error = makeError(ErrorKind::InvalidRequest, problem.text);
        error.field = problem.key;
        return error;
    }
    return std::nullopt;
}

} // namespace NumberDesk
