// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/words.h"

#include <QList>

namespace NumberDesk {

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString visibleText(const QString &text, qsizetype most)
{
    const QList<uint> characters = text.toUcs4();
    QString shown;
    for (const uint character : characters.first(qMin(most, characters.size())))
        shown += QChar::fromUcs4(
            isInvisible(character) ? char32_t(QChar::ReplacementCharacter) : char32_t(character));
    if (characters.size() > most)
        shown += QChar(u'…');
    return shown;
}

} // namespace NumberDesk
