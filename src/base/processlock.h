// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>

namespace NumberDesk {

/// Takes @p lock if no living process holds it, and does not wait for one that does. A process that was
/// killed after it made the file and before it wrote its name into it leaves an empty one, which QLockFile
/// would take for held for ever: this takes that over, too. Whether it was taken is lock.isLocked(), why not
/// lock.error().
bool takeLock(QLockFile &lock);

} // namespace NumberDesk
