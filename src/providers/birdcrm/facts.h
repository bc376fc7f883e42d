// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/providerinfo.h"

namespace NumberDesk::BirdCrm {

/// What the window and the services may know of Bird CRM, with texts in the current language.
[[nodiscard]] ProviderInfo facts();

} // namespace NumberDesk::BirdCrm
