// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ownednumber.h"
#include "net/jsonreader.h"

namespace NumberDesk::Bird {

/// What a row of the owned numbers says of its state: whose it is, whether it works, and which papers its
/// country asks for.
struct State
{
    bool isReleased = false;
    bool isReleasable = true;
    bool isBlocked = false; ///< it is billed, but carries no traffic
    QStringList notices;
    QList<NextStep> nextSteps;
};

/// Words that are not known here are shown as they came. What is said of papers never makes a row unreadable.
[[nodiscard]] State readState(const JsonObject &row);

} // namespace NumberDesk::Bird
