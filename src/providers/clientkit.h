// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/account.h"
#include "domain/numberref.h"
#include "domain/providerinfo.h"
#include "net/sessionpace.h"

#include <functional>
#include <optional>

/// What every provider's client does in the same way.
namespace NumberDesk {

/// The pace finds the permitted rate by itself: from what was found out for the account before, else from the
/// provider's own, else from the most that a person allows it, which it never passes. What it finds out goes
/// to @p remember.
[[nodiscard]] PacePlan paceOf(const Account &account, const ProviderInfo &info,
    const std::function<void(const QString &key, const QString &value)> &remember = {});

/// What was found out for this account before, in requests a second: nothing where there is none.
[[nodiscard]] std::optional<double> learnedPace(const Account &account);

/// What an HTTP status means where a provider gives it no meaning of its own; for anything but a success.
[[nodiscard]] ErrorKind kindOfStatus(int status);

/// Numbers are known by their country and their digits, whatever else a provider tells of them.
[[nodiscard]] bool isNamed(const NumberRef &ref);
[[nodiscard]] bool isSameNumber(const NumberRef &a, const NumberRef &b);
/// The same for the same number; for lists that may repeat one.
[[nodiscard]] QString keyOf(const NumberRef &ref);

/// The first problem that is no warning, as an error that was not sent.
[[nodiscard]] std::optional<Error> firstRefusal(const QList<FieldProblem> &problems);

} // namespace NumberDesk
