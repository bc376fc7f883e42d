// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/numberfilter.h"

#include "domain/country.h"

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

bool hasCountryCode(const QString &spelled)
{
    const QString text = spelled.trimmed();
    return text.startsWith(u'+') || text.startsWith("00"_L1);
}

/// "+44 7700", "07700 900", "(020) 7946" are digits; "plan 7" is words.
bool isSpelledNumber(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isDigit() || c.isSpace() || u"+()-./"_s.contains(c) || c.category() == QChar::Other_Format;
    }) && std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

} // namespace

NumberMatcher::NumberMatcher(const NumberFilter &filter)
    : m_filter(filter)
{
    if (isSpelledNumber(filter.text)) {
        m_pieces << Piece{ {}, searchDigits(filter.text), hasCountryCode(filter.text) };
        return;
    }
    for (const QString &word : filter.text.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts))
        m_pieces << Piece{ word, isSpelledNumber(word) ? searchDigits(word) : QString(),
            hasCountryCode(word) };
}

bool NumberMatcher::fits(const Piece &piece, const SearchText &text)
{
    if (!piece.word.isEmpty() && text.words.contains(piece.word))
        return true;
    if (piece.digits.isEmpty())
        return false;
    return piece.fromStart ? text.digits.startsWith(piece.digits) : text.digits.contains(piece.digits);
}

bool NumberMatcher::matches(const OwnedNumber &number, const SearchText &text) const
{
    if (!m_filter.account.isEmpty() && number.ref.account != m_filter.account)
        return false;
    if (!m_filter.country.isEmpty() && number.ref.country != m_filter.country)
        return false;
    if (m_filter.type && !(number.type == *m_filter.type))
        return false;
    if (m_filter.capability && !number.capabilities.has(*m_filter.capability))
        return false;
    if (m_filter.only && !m_filter.only->contains(number.ref))
        return false;
    if (m_filter.onlyNotConfigured && number.isConfigured())
        return false;
    if (m_filter.onlyEnding && !number.endsAt)
        return false;
    return std::all_of(
        m_pieces.cbegin(), m_pieces.cend(), [&text](const Piece &piece) { return fits(piece, text); });
}

SearchText searchTextOf(const OwnedNumber &number, const QString &accountLabel)
{
    const QStringList parts{ number.label, number.ref.country, countryName(number.ref.country),
        number.destination, accountLabel, number.type.name() };
    return { number.ref.number.digits(), parts.join(u'\n').toCaseFolded() };
}

} // namespace NumberDesk
