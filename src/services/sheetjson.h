// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace NumberDesk {

/// Whether a file is meant to be JSON.
[[nodiscard]] bool isSheetJson(const QByteArray &file);

/// A sheet of numbers in JSON as the CSV that it stands for.
struct SheetText
{
    QByteArray csv;
    QList<qsizetype> lines; ///< of the file, in which each row of `csv` begins; empty: in that of its own
};
/// A list of texts counts as tags where the column is that; what else is no plain value is refused with its
/// line. Cancelled when @p stop says so.
[[nodiscard]] Result<SheetText> csvFromJson(const QByteArray &file, const std::function<bool()> &stop = {});

} // namespace NumberDesk
