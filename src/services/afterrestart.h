// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/writeoutcome.h"

namespace NumberDesk {

/// What has to be written of a change that the last run of the program left unsettled: journaled only was not
/// sent; sent without an outcome is to be looked up. Nothing: it stays as it is.
[[nodiscard]] std::optional<WriteOutcome> outcomeAfterRestart(const ChangeRecord &record);

} // namespace NumberDesk
