// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/messagebar.h"
#include "services/startupreport.h"

namespace NumberDesk {

/// What became of what was under way at the last end of the program: a line for each kind of change. Its
/// text is empty when there was nothing.
[[nodiscard]] MessageBar::Message startupMessage(const QList<ResumedCount> &counts);

/// The journal was damaged and stands as @p keptAs now: what that means, and what to do.
[[nodiscard]] MessageBar::Message setAsideMessage(const QString &keptAs);

} // namespace NumberDesk
