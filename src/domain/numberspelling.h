// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace NumberDesk {

/// Whether @p character stands in numbers as people spell them: digits of any script, "+", brackets, dashes,
/// spaces and the invisible marks that come along with what is copied.
[[nodiscard]] bool isNumberSpelling(QChar character);
/// Nothing but such characters, with a digit among them: "+44 7700", "(020) 7946", but not "plan 7".
[[nodiscard]] bool isSpelledNumber(QStringView text);
/// Whether a spelled number begins with "+" or "00", and so with a country code.
[[nodiscard]] bool beginsWithCountryCode(QStringView text);

} // namespace NumberDesk
