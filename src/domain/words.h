// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace NumberDesk {

/// @p text fit to stand inside a sentence: control, bidi and other invisible characters become U+FFFD
/// so that they are seen and not obeyed, and what is longer than @p most characters is cut with "…".
/// Still plain text: never show it as rich text.
[[nodiscard]] QString visibleText(const QString &text, qsizetype most = 40);

/// True for characters that cannot be seen and may change how text around them is read.
[[nodiscard]] bool isInvisible(char32_t character);

} // namespace NumberDesk
