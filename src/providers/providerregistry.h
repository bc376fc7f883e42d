// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/provider.h"

#include <memory>
#include <vector>

namespace NumberDesk {

/// Every provider of the build, in the order of the list in src/providers/CMakeLists.txt.
[[nodiscard]] std::vector<std::unique_ptr<Provider>> makeProviders();

} // namespace NumberDesk
