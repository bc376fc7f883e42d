// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/providerinfo.h"
#include "gui/models/engine/rowset.h"
#include "gui/models/numberrows.h"

#include <QList>

namespace NumberDesk {

/// Numbers that were chosen together, told without reading each of them: a million can be chosen by one key.
struct NumberGroup
{
    /// Up to so many are read at once.
    static constexpr qsizetype kMostRead = 500;
    /// Nothing is sent, reviewed or locked for more than so many at once.
    static constexpr qsizetype kMostActedOn = 10'000;

    qsizetype count = 0;
    QList<OwnedNumber> numbers; ///< all, or only the first where they are not complete
    QList<AccountId> accounts; ///< those that occur
    QList<SettingValues> settings; ///< those that occur; empty where there are too many different ones
    qsizetype kept = 0; ///< how many cannot be given back

    [[nodiscard]] bool isComplete() const { return numbers.size() == count; }
    [[nodiscard]] bool isTooLarge() const { return count > kMostActedOn; }
};

/// A group of numbers that are at hand.
[[nodiscard]] NumberGroup groupOf(const QList<OwnedNumber> &numbers);
/// The group of the rows in a set; all of them are used.
[[nodiscard]] NumberGroup groupOf(const NumberRows &rows, const RowSet &chosen);

/// What tells forms of settings apart: the provider, and the fields that its version has.
[[nodiscard]] QStringList formKey(const ProviderInfo &info);

} // namespace NumberDesk
