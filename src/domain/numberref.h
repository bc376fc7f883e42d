// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/phonenumber.h"

#include <QString>

namespace NumberDesk {

/// Our own id of an account: a UUID without braces, made when it is added, never reused.
using AccountId = QString;

/// Names one number for good: providers know numbers by account, country and digits.
struct NumberRef
{
    AccountId account;
    QString country; ///< ISO 3166-1 alpha-2
    PhoneNumber number;
    friend bool operator==(const NumberRef &, const NumberRef &) = default;
};

[[nodiscard]] inline size_t qHash(const NumberRef &ref, size_t seed = 0)
{
    return qHashMulti(seed, ref.account, ref.country, ref.number.digits());
}

} // namespace NumberDesk
