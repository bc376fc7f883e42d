// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/capability.h"
#include "domain/money.h"
#include "domain/settingfield.h"

#include <optional>

namespace NumberDesk {

enum class DigitsMatch { StartsWith, Contains, EndsWith };

/// What to buy. Values a provider cannot filter by are applied to its answers.
struct SearchQuery
{
    QString country; ///< ISO code, required
    std::optional<NumberType> type;
    QList<Capability> capabilities; ///< all of them
    QString digits;
    DigitsMatch match = DigitsMatch::Contains;
    std::optional<Money> highestMonthly; ///< compared only with offers in the same currency

    /// Problems by field key: "country", "digits".
    [[nodiscard]] QList<FieldProblem> problems() const;
};

/// What the provider is asked for in its list of owned numbers: the provider's own filters by key
/// (ProviderInfo::ownedFilters). Empty = everything.
struct OwnedQuery
{
    SettingValues filters;
    friend bool operator==(const OwnedQuery &, const OwnedQuery &) = default;
};

} // namespace NumberDesk
