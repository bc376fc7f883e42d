// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"

#include <array>
#include <utility>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ErrorKind, QLatin1StringView>, 20> kNames{ {
    { ErrorKind::Cancelled, "Cancelled"_L1 },
    { ErrorKind::Timeout, "Timeout"_L1 },
    { ErrorKind::Offline, "Offline"_L1 },
    { ErrorKind::TlsFailed, "TlsFailed"_L1 },
    { ErrorKind::Unauthorised, "Unauthorised"_L1 },
    { ErrorKind::Forbidden, "Forbidden"_L1 },
    { ErrorKind::NotFound, "NotFound"_L1 },
    { ErrorKind::Conflict, "Conflict"_L1 },
    { ErrorKind::Refused, "Refused"_L1 },
    { ErrorKind::InsufficientFunds, "InsufficientFunds"_L1 },
    { ErrorKind::PapersNeeded, "PapersNeeded"_L1 },
    { ErrorKind::InvalidRequest, "InvalidRequest"_L1 },
    { ErrorKind::RateLimited, "RateLimited"_L1 },
    { ErrorKind::ProviderDown, "ProviderDown"_L1 },
    { ErrorKind::BadAnswer, "BadAnswer"_L1 },
    { ErrorKind::Unsupported, "Unsupported"_L1 },
    { ErrorKind::SecretsLocked, "SecretsLocked"_L1 },
    { ErrorKind::SecretsMissing, "SecretsMissing"_L1 },
    { ErrorKind::Storage, "Storage"_L1 },
    { ErrorKind::Internal, "Internal"_L1 },
} };

} // namespace

QString Error::kindName(ErrorKind kind)
{
    for (const auto &[known, name] : kNames) {
        if (known == kind)
            return name;
    }
    return u"Internal"_s;
}

ErrorKind Error::kindFromName(const QString &name)
{
    for (const auto &[kind, known] : kNames) {
        if (known == name)
            return kind;
    }
    return ErrorKind::Internal;
}

Error makeError(ErrorKind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

} // namespace NumberDesk
