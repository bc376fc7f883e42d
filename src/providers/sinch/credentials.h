// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/settingfield.h"
#include "providers/provider.h"

namespace NumberDesk::Sinch {

/// What can be seen of the credentials without asking. Project id, key id and service plan id look alike,
/// so a value that stands in the wrong field is told what it looks like.
[[nodiscard]] QList<FieldProblem> problemsOf(const Account &account, const AccountSecrets &secrets);

} // namespace NumberDesk::Sinch
