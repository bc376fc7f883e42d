// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/clientkit.h"
#include "providers/providerclient.h"
#include "providers/sinch/site.h"

#include <optional>

/// What is looked at before anything is asked or sent.
namespace NumberDesk::Sinch {

[[nodiscard]] Error unnamed();

/// Whether @p intent is about the project and not about a number.
[[nodiscard]] bool isAboutAccount(const WriteIntent &intent);
/// The last look at what is written: a plan can come from somewhere else than the editor.
[[nodiscard]] std::optional<Error> refusalOf(const WriteIntent &intent, const Site &site);

} // namespace NumberDesk::Sinch
