// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/providerinfo.h"

namespace NumberDesk::Vonage {

/// What the window and the services may know of Vonage, with texts in the current language.
[[nodiscard]] ProviderInfo facts();

} // namespace NumberDesk::Vonage
