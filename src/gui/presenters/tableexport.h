// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

class QAbstractItemModel;
class QString;

namespace NumberDesk {

/// Writes what a table shows as CSV (UTF-8, a header line, cells as csvCell() makes them), replacing the file
/// as a whole.
[[nodiscard]] Result<Done> exportTable(const QAbstractItemModel &table, const QString &path);

} // namespace NumberDesk
