// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/numberoffer.h"
#include "domain/ownednumber.h"

namespace NumberDesk {

// Changes as a person begins them: intended, not yet written anywhere.

/// A UUID, because some providers take it as the idempotency key.
[[nodiscard]] QString newChangeId();
/// With the prices that were shown.
[[nodiscard]] Change buyChange(const NumberOffer &offer);
/// With what the number costs and how it is set.
[[nodiscard]] Change releaseChange(const OwnedNumber &number);
/// @p seen: what the person saw, which is what the edits are merged with.
[[nodiscard]] Change configureChange(
    const NumberRef &ref, const SettingValues &seen, const SettingEdits &edits);

} // namespace NumberDesk
