// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/providerinfo.h"
#include "services/review.h"

#include <QMap>

namespace NumberDesk {

/// What a person says to a field that somebody else changed since they looked.
enum class ConflictChoice {
    KeepTheirs, ///< what is there stays
    WriteMine, ///< what is there is known now, and is overwritten
};

/// By field key; a field without one is not decided, and nothing is written.
using ConflictChoices = QMap<QString, ConflictChoice>;

/// @p change once these fields are decided. Overwriting holds for what is there as the conflict tells it:
/// should that change again before it is written, it is a conflict again.
[[nodiscard]] Change decided(
    const Change &change, const QList<MergeConflict> &conflicts, const ConflictChoices &choices);

/// Fills what a configure comes to: now, full, fields and conflicts. Tells labels of fields that will be
/// reset because nobody knows their value.
[[nodiscard]] QStringList mergeRow(ReviewRow &row, const ProviderInfo &info);

/// The row as it was @p read, with these decisions made. Asks nobody.
[[nodiscard]] ReviewRow decidedRow(
    const ReviewRow &read, const ConflictChoices &choices, const ProviderInfo &info);

} // namespace NumberDesk
