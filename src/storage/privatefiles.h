// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace NumberDesk {

/// Makes @p path and what is above it; the folder itself ends with mode 0700. Storage when it cannot.
[[nodiscard]] Result<Done> makePrivateFolder(const QString &path);
/// Makes an empty file with mode 0600, or narrows the one that is there. Storage when it cannot.
[[nodiscard]] Result<Done> makePrivateFile(const QString &path);

} // namespace NumberDesk
