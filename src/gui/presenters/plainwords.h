// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace NumberDesk {

/// Words of a provider as one line: characters that cannot be seen are shown and not obeyed, so that no
/// name can turn the words around it. Plain text; never show it as rich text.
[[nodiscard]] QString shownLine(const QString &text);
/// The same with line breaks and tabs kept, as long as it may be.
[[nodiscard]] QString shownLines(const QString &text);
/// A sentence of our own, in which a provider's words may stand: the marks with which a right-to-left
/// language keeps numbers and names in order stay as they are, everything else is as in shownLines().
/// Isolates that nobody closes are closed at the end.
[[nodiscard]] QString ownWords(const QString &text);
/// The same as one line.
[[nodiscard]] QString ownLine(const QString &text);

/// A name as one line on a button or in a menu, where an ampersand would mark a key.
[[nodiscard]] QString buttonText(const QString &name);

} // namespace NumberDesk
