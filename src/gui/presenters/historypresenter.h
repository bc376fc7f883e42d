// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/providerinfo.h"
#include "domain/timeline.h"
#include "services/history.h"

#include <QStringList>

namespace NumberDesk {

/// What happened at a moment, in a line: "Configure · Done · by ada".
[[nodiscard]] QString momentText(const PastMoment &moment);
/// "Goes to: old → new", a line each.
[[nodiscard]] QStringList differenceLines(const QList<FieldChange> &fields, const ProviderInfo &info);
/// What became different at a moment and what was written then and did not take, each over several lines:
/// field, old value, new value.
[[nodiscard]] QStringList fieldBlocks(const PastMoment &moment, const ProviderInfo &info);
/// How many numbers change, how many are as they were, and of how many it is not known; a line each.
[[nodiscard]] QStringList restorationLines(const Restoration &restoration);

} // namespace NumberDesk
