// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/finding.h"
#include "domain/providerinfo.h"
#include "gui/theme/palette.h"
#include "gui/widgets/messagebar.h"
#include "services/findings.h"

namespace NumberDesk {

/// What it is in a word or two: "Not bought here", "Gone", …
[[nodiscard]] QString findingLabel(const Finding &finding);
/// The same in a sentence. @p info names the settings.
[[nodiscard]] QString findingText(const Finding &finding, const ProviderInfo &info);
/// What to do about it, a sentence or two.
[[nodiscard]] QString findingAdvice(const Finding &finding);
[[nodiscard]] StateSign findingSign(const Finding &finding);
/// What nobody has seen yet, counted; its text is empty when there is nothing.
[[nodiscard]] MessageBar::Message findingsMessage(const QList<Finding> &unseen);
/// Where a number comes from. @p buy is the change that it was bought by, where that is known.
[[nodiscard]] QString originText(
    const std::optional<Holding> &holding, const std::optional<ChangeRecord> &buy);

} // namespace NumberDesk
