// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/plainwords.h"

#include "domain/words.h"

namespace NumberDesk {

namespace {

/// More than any cell or sentence can show; what is longer only costs time to lay out.
constexpr qsizetype kMostOfLine = 400;

constexpr char32_t kFirstIsolate = 0x2066;
constexpr char32_t kPopIsolate = 0x2069;

bool isOrderMark(char32_t character)
{
    return character == 0x200E || character == 0x200F || character == 0x061C;
}

/// What stands in place of a character that is not obeyed.
char32_t shownInstead(char32_t character)
{
    const bool kept = character == U'\n' || character == U'\t' || !isInvisible(character);
    return kept ? character : char32_t(QChar::ReplacementCharacter);
}

} // namespace

QString shownLine(const QString &text)
{
    return visibleText(text, kMostOfLine);
}

QString shownLines(const QString &text)
{
    QString shown;
    for (const char32_t character : text.toUcs4())
        shown += QChar::fromUcs4(shownInstead(character));
    return shown;
}

QString ownWords(const QString &text)
{
    QString shown;
    int open = 0;
    for (const char32_t character : text.toUcs4()) {
        const bool opens = character >= kFirstIsolate && character < kPopIsolate;
        const bool closes = character == kPopIsolate && open > 0;
        open += opens ? 1 : closes ? -1 : 0;
        const bool kept = opens || closes || isOrderMark(character);
        shown += QChar::fromUcs4(kept ? character : shownInstead(character));
    }
    return shown + QString(open, QChar(kPopIsolate));
}

QString ownLine(const QString &text)
{
    QString line = text.size() <= kMostOfLine ? text : QString(text.first(kMostOfLine - 1) + u'…');
    return ownWords(
        line.replace(u'\n', QChar::ReplacementCharacter).replace(u'\t', QChar::ReplacementCharacter));
}

QString buttonText(const QString &name)
{
    return shownLine(name).replace(u'&', QLatin1StringView("&&"));
}

} // namespace NumberDesk
