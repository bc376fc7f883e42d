// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/clientkit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr auto kPace = "pace"_L1;

} // namespace

std::optional<double> learnedPace(const Account &account)
{
    bool isNumber = false;
    const double pace = account.learned.value(kPace).toDouble(&isNumber);
    const bool isRate = isNumber && pace >= PaceFinder::kLeast && pace <= PaceFinder::kMost;
    return isRate ? std::optional(pace) : std::nullopt;
}

PacePlan paceOf(const Account &account, const ProviderInfo &info,
    const std::function<void(const QString &key, const QString &value)> &remember)
{
    PacePlan plan;
    plan.adapts = true;
    const int most = account.requestsPerSecond;
    if (most > 0) {
        // A tenth of a second's worth may go at once, so that timers do not slow down a fast pace.
        plan.start = { double(most), std::max(info.burst, most / 10) };
        plan.most = most;
    } else {
        plan.start = { info.requestsPerSecond, info.burst };
    }
    if (const auto learned = learnedPace(account))
        plan.start = { std::min(*learned, plan.most), 1 };
    if (remember)
        plan.remember = [remember](double pace) { remember(kPace, QString::number(pace, 'f', 2)); };
    return plan;
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
