// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QTime;

namespace NumberDesk {

/// A time of the day to the second, as the language and the country write it.
[[nodiscard]] QString clockText(const QTime &time);

} // namespace NumberDesk
