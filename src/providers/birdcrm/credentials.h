// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/provider.h"

namespace NumberDesk::BirdCrm {

/// What is wrong with credentials, as far as it can be seen: the ids of organization and workspace look
/// alike, and so do those of other providers, so each value is told for what it looks like.
[[nodiscard]] QList<FieldProblem> problemsOf(const Account &account, const AccountSecrets &secrets);

} // namespace NumberDesk::BirdCrm
