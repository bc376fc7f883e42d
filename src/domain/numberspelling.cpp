// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/numberspelling.h"

#include <QString>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

bool isNumberSpelling(QChar character)
{
    return character.isDigit() || character.isSpace() || character.category() == QChar::Other_Format
        || character.category() == QChar::Punctuation_Dash
        || QStringView(u"+＋()（）[]./~−·").contains(character);
}

bool isSpelledNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isNumberSpelling)
        && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool beginsWithCountryCode(QStringView text)
{
    QString plain = text.toString();
    plain.removeIf([](QChar c) {
        return c.isSpace() || c == u'(' || c == u'（' || c == u'[' || c.category() == QChar::Other_Format;
    });
    if (plain.startsWith(u'+') || plain.startsWith(u'＋'))
        return true;
    // "00" alone may still become the zero of a national number.
    return plain.size() > 2 && plain.at(0).digitValue() == 0 && plain.at(1).digitValue() == 0;
}

} // namespace NumberDesk
