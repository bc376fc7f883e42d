// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/birdbook.h"
#include "sandbox/birdnumber.h"

namespace NumberDesk {

/// What a new workspace owns: first the odd cases a client has to survive (shared numbers, papers in every
/// state, unknown words), then ordinary numbers with all kinds of routes. Takes them out of @p pool.
[[nodiscard]] BirdBook<BirdNumber>::Start birdStart(quint64 seed, int count, Pool &pool);

} // namespace NumberDesk
