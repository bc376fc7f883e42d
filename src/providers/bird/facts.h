// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/providerinfo.h"

namespace NumberDesk::Bird {

/// What the window and the services may know of Bird, with texts in the current language.
[[nodiscard]] ProviderInfo facts();

/// Bird's dashboard, for what the API does not do.
[[nodiscard]] QUrl dashboard();

} // namespace NumberDesk::Bird
