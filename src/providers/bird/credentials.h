// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QString>

namespace NumberDesk::Bird {

/// What is wrong with the form of @p key, and what it looks like instead, as a translated sentence; empty
/// for a key that has the right form. Whether the key is good, only Bird can tell.
[[nodiscard]] QString keyProblem(const Secret &key);

} // namespace NumberDesk::Bird
