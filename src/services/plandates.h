// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/plannedchange.h"

namespace NumberDesk {

// What becomes of the date of a row, and of a person's yes to it. Nothing here says yes for a person.

/// The row after a try that did not end well: another try is another change. Date and yes stay while what
/// was in the way may pass; of what is late, or not as it was, only the date stays: a person is asked again.
[[nodiscard]] PlannedChange afterFailedTry(
    const PlannedChange &row, const std::optional<FailedTry> &failed, const QDateTime &now);
/// A row that was agreed to and provably not sent when the program ended. One with a date is asked for again.
/// The journal may have its id, so it goes on with another.
[[nodiscard]] PlannedChange afterInterruption(PlannedChange row);
/// A row as it was @p before a step that is undone. A yes to what is due by now does not come back, nor one
/// that was settled since.
[[nodiscard]] PlannedChange afterUndo(
    const PlannedChange &before, const PlannedChange *here, const QDateTime &now);

} // namespace NumberDesk
