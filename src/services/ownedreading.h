// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "domain/ownednumber.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace NumberDesk {

class ProviderClient;

/// Fewer numbers than this are asked for one by one.
inline constexpr qsizetype kNumbersWorthAList = 30;

/// Looks for @p wanted in the list of one account, as long as that takes fewer requests than asking for each
/// of them. Ends with those that were seen; of the others nothing is known, so ask for them. An error only
/// where nothing came.
///
/// @p client tells the client each time it is asked, null when it is gone. For showing what is there: what a
/// write rests on is read by itself.
[[nodiscard]] OperationPtr<QHash<NumberRef, OwnedNumber>> readOwned(
    std::function<ProviderClient *()> client, const QSet<NumberRef> &wanted);

} // namespace NumberDesk
