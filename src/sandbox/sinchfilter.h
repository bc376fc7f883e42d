// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/sinchnumber.h"

namespace NumberDesk {

/// Questions that offers and rented numbers can be asked; empty means any.
struct SinchFilter
{
    QString regionCode;
    QString type; ///< MOBILE, LOCAL or TOLL_FREE
    QString pattern; ///< matched against the whole E.164 form, its plus included
    QString place; ///< START, CONTAINS or END; empty is START
    QStringList capabilities; ///< the number must have all of them

    [[nodiscard]] bool accepts(const PoolNumber &number) const;
    [[nodiscard]] bool accepts(const SinchNumber &number) const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString key() const;
    /// Whether the pattern is where it has to be in a number with these digits.
    [[nodiscard]] bool matches(QLatin1StringView digits) const;

private:
    [[nodiscard]] bool fits(const PoolNumber &number, const QString &numberType) const;
};

} // namespace NumberDesk
