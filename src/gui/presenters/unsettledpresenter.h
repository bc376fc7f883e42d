// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/providerinfo.h"
#include "gui/ask.h"

namespace NumberDesk {

/// What is so with an unsettled change, what is being done about it, and when next: a few sentences for a
/// row. Empty for a settled one.
[[nodiscard]] QString unsettledLine(const ChangeRecord &record, const QDateTime &nowUtc);
/// The same at length, without what counts seconds: how it was sent, what that blocks, and what a person
/// can do.
[[nodiscard]] QString unsettledText(const ChangeRecord &record, const ProviderInfo &info);

/// The two words of a decision: "It was bought", "It was not bought".
[[nodiscard]] QString decisionText(const Change &change, bool happened);
/// Asks whether the person is sure, and says what that means for the money and for the number.
[[nodiscard]] Ask::Question decisionQuestion(
    const Change &change, const QString &accountLabel, bool happened);

/// Before the program ends with @p waiting changes in the queue and @p sent ones without an answer.
[[nodiscard]] Ask::Question quitQuestion(int waiting, int sent);

} // namespace NumberDesk
