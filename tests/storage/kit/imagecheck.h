// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/kit/journalcourse.h"

namespace NumberDesk::Testing {

/// What came of cutting the power again and again in one course.
struct ImageFindings
{
    int boundaries = 0; ///< syncs, and the end of the course
    int images = 0; ///< that were opened; equal ones count once
    QStringList breaches; ///< one sentence each; empty is good
    FileImages aLateOne; ///< an image in the middle of things, to begin another course with
};

/// Cuts the power before every sync of @p course and at its end, with every kind of loss, and opens what is
/// left with the program's own Database: it has to be whole, not set aside, hold every step that had ended,
/// at most the one that was under way besides, and neither in part; and it has to take another change.
[[nodiscard]] ImageFindings cutPowerEverywhere(const JournalCourse &course, quint32 seed);

} // namespace NumberDesk::Testing
