// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace NumberDesk {

/// The journal: changes and snapshots. Durable, one writer, set aside when damaged.
[[nodiscard]] DatabaseSpec journalSpec(const QString &path);
/// The cache: the last inventory per account. Thrown away when damaged.
[[nodiscard]] DatabaseSpec cacheSpec(const QString &path);

} // namespace NumberDesk
