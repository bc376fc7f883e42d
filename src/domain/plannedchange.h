// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"

namespace NumberDesk {

/// A change that is intended and not done yet: a row of the plan.
struct PlannedChange
{
    Change change; ///< its id is the row's, until it is applied
    QDateTime added; ///< UTC
    QDateTime due; ///< UTC, when it is to be applied by itself; invalid: when a person says so
    QDateTime agreed; ///< UTC, when a person said yes to it in a review; invalid: not yet
    QString outcome; ///< why it was not done when it was tried, for a person; empty: not tried
};

} // namespace NumberDesk
