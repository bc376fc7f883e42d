// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/birdbook.h"
#include "sandbox/birdcrmnumber.h"

namespace NumberDesk {

/// The long codes of a new workspace, hindered and used in many ways. Takes them out of @p pool.
[[nodiscard]] BirdBook<BirdCrmNumber>::Start birdCrmStart(quint64 seed, int count, Pool &pool);

} // namespace NumberDesk
