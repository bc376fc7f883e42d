// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

class QAbstractItemModel;
class QString;

namespace NumberDesk {

/// One cell as a spreadsheet may safely open it: what would start a formula is quoted, except numbers
/// like +447700900123.
[[nodiscard]] QString csvCell(const QString &text);
/// Writes what a table shows as CSV (UTF-8, a header line), replacing the file as a whole.
[[nodiscard]] Result<Done> exportTable(const QAbstractItemModel &table, const QString &path);

} // namespace NumberDesk
