// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace NumberDesk {

/// Whether a file is meant to be JSON.
[[nodiscard]] bool isSheetJson(const QByteArray &file);
/// A sheet of numbers in JSON as the CSV that it stands for, a row on a line.
[[nodiscard]] Result<QByteArray> csvFromJson(const QByteArray &file);

} // namespace NumberDesk
