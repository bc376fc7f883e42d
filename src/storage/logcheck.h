// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace NumberDesk {

/// Whether the write-ahead log beside the database @p path is damaged where work that was complete lies in
/// it. SQLite takes everything from the first damaged frame on for a commit that a power cut tore, and
/// goes back to the state before without a word; but behind a torn commit there is never another one. For
/// a log that nobody has open. A damaged last commit cannot be told from a torn one, nor a damaged head
/// from that of a log that was being begun anew.
[[nodiscard]] bool hasDamagedLog(const QString &path);

/// Writes the log beside @p path anew, if one was left over, and syncs it. Where a sync failed before the
/// program ended, parts of the log are in the system's memory only and will never be written, and what is
/// committed behind them would be lost with them. Storage when that cannot be done.
[[nodiscard]] Result<Done> renewLog(const QString &path);

} // namespace NumberDesk
