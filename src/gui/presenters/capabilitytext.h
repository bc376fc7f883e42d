// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/capability.h"
#include "gui/models/roles.h"

namespace NumberDesk {

/// For CapabilitiesRole.
[[nodiscard]] QList<CapabilityMark> capabilityMarks(const Capabilities &capabilities);
/// A line each, with the directions and what does not work now; empty without any.
[[nodiscard]] QStringList capabilityLines(const Capabilities &capabilities);
/// One line: the names, and the directions where there is anything to say of them.
[[nodiscard]] QString capabilityText(const Capabilities &capabilities);

} // namespace NumberDesk
