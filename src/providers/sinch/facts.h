// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/providerinfo.h"
#include "providers/sinch/site.h"

namespace NumberDesk::Sinch {

/// What the window and the services may know of Sinch, with texts in the current language.
[[nodiscard]] ProviderInfo facts(Version version);

/// The form of a callback secret that Sinch takes, as a regular expression for the whole value.
[[nodiscard]] QString callbackSecretPattern();
[[nodiscard]] QString callbackSecretHint();

} // namespace NumberDesk::Sinch
