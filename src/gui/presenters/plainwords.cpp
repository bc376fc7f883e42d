// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/plainwords.h"

#include "domain/words.h"

namespace NumberDesk {

namespace {

/// More than any cell or sentence can show; what is longer only costs time to lay out.
constexpr qsizetype kMostOfLine = 400;

} // namespace

QString shownLine(const QString &text)
{
    return visibleText(text, kMostOfLine);
}

QString shownLines(const QString &text)
{
    QString shown;
    for (const char32_t character : text.toUcs4()) {
        const bool kept = character == U'\n' || character == U'\t' || !isInvisible(character);
        shown += QChar::fromUcs4(kept ? character : char32_t(QChar::ReplacementCharacter));
    }
    return shown;
}

} // namespace NumberDesk
