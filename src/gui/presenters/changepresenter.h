// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/providerinfo.h"
#include "gui/models/roles.h"
#include "gui/presenters/errorpresenter.h"
#include "gui/theme/palette.h"

#include <QString>

namespace NumberDesk {

[[nodiscard]] QString kindText(ChangeKind kind); ///< "Buy", "Release", "Configure"
/// What it is about: the number, or the account itself.
[[nodiscard]] QString subjectText(const Change &change);
/// "Subaccount key: 1a2b3c4d"; empty where a change is for the account itself.
[[nodiscard]] QString targetText(const Change &change, const ProviderInfo &info);
[[nodiscard]] Attempt attemptOf(ChangeKind kind);
[[nodiscard]] QString stateText(ChangeState state); ///< "Done", "Checking", …
[[nodiscard]] StateSign stateSign(ChangeState state);
/// What came of it or what is being done about it, in one or two sentences.
[[nodiscard]] QString outcomeText(const ChangeRecord &record, const QDateTime &nowUtc);
/// "Buy 3 numbers", "Release 2 numbers", "Update 41 numbers", "Apply 6 changes".
[[nodiscard]] QString verbText(const QList<Change> &changes);
/// What a change is about to set, field by field, beside what was seen.
[[nodiscard]] QList<FieldChange> plannedFields(const Change &change);
/// Differences with the labels a person knows the fields by, and their values as people read them.
[[nodiscard]] QList<FieldDifference> differenceTexts(
    const QList<FieldChange> &fields, const ProviderInfo &info);
/// What a change sets, in these words; a try that ended with @p error marks what it wrote and did not take.
[[nodiscard]] QList<FieldDifference> settingTexts(
    const Change &change, const std::optional<Error> &error, const ProviderInfo &info);

} // namespace NumberDesk
