// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/jsonscanner.h"

#include <algorithm>

namespace NumberDesk {

namespace {

constexpr QByteArrayView kMarkUtf8("\xEF\xB7\x90");

bool startsNumber(char c)
{
    return c == '-' || (c >= '0' && c <= '9');
}

bool continuesNumber(char c)
{
    return startsNumber(c) || c == '+' || c == '.' || c == 'e' || c == 'E';
}

} // namespace

QByteArray JsonScanner::scanned()
{
    m_copy.reserve(m_text.size() + m_text.size() / 4);
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '"') {
            copyString();
        } else if (startsNumber(c)) {
            copyNumber();
        } else {
            if (c == '{' || c == '[')
                open(c);
            else if (c == '}' || c == ']')
                close();
            else if (c == '\0')
                m_flaw = JsonFlaw::Nul;
            ++m_at;
        }
    }
    copyPlain(m_at);
    if (m_isUnsure)
        m_rows.clear();
    return std::move(m_copy);
}

/// What is copied as it is goes in one piece, not by the character.
void JsonScanner::copyPlain(qsizetype end)
{
    m_copy.append(m_text.sliced(m_copied, end - m_copied));
    m_copied = end;
}

void JsonScanner::open(char bracket)
{
    ++m_depth;
    if (bracket == '[' && m_depth == 2)
        beginList();
    else if (bracket == '{' && m_depth == 3)
        m_row = m_at;
}

void JsonScanner::close()
{
    if (m_depth == 3 && m_list && m_text[m_at] == '}')
        m_list->append({ m_row, m_at + 1 - m_row });
    else if (m_depth == 2)
        m_list = nullptr;
    --m_depth;
}

void JsonScanner::beginList()
{
    const QByteArray key = m_string.toByteArray();
    // Where a key may stand for two lists it is not for this to say which of them counts.
    m_isUnsure = m_isUnsure || key.contains('\\') || m_rows.contains(key);
    m_list = &m_rows[key];
}

void JsonScanner::copyString()
{
    const qsizetype start = ++m_at;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '\\') {
            copyEscape();
            continue;
        }
        if (c == '"')
            break;
        if (c == '\0')
            m_flaw = JsonFlaw::Nul;
        ++m_at;
    }
    if (m_depth == 1)
        m_string = m_text.sliced(start, m_at - start);
    m_at = std::min(m_at + 1, m_text.size());
}

void JsonScanner::copyEscape()
{
    qsizetype length = std::min<qsizetype>(2, m_text.size() - m_at);
    if (const auto unit = escapedUnitAt(m_at)) {
        length = 6;
        if (*unit == 0) {
            m_flaw = JsonFlaw::Nul;
        } else if (QChar::isHighSurrogate(*unit)) {
            const auto second = escapedUnitAt(m_at + length);
            if (second && QChar::isLowSurrogate(*second))
                length = 12;
            else
                m_flaw = JsonFlaw::HalfSurrogate;
        } else if (QChar::isLowSurrogate(*unit)) {
            m_flaw = JsonFlaw::HalfSurrogate;
        }
    }
    m_at += length;
}

std::optional<char16_t> JsonScanner::escapedUnitAt(qsizetype position) const
{
    if (position + 6 > m_text.size() || m_text[position] != '\\' || m_text[position + 1] != 'u')
        return {};
    bool isHex = false;
    const ushort unit = m_text.sliced(position + 2, 4).toByteArray().toUShort(&isHex, 16);
    return isHex ? std::optional<char16_t>(unit) : std::nullopt;
}

void JsonScanner::copyNumber()
{
    copyPlain(m_at);
    const qsizetype start = m_at;
    while (m_at < m_text.size() && continuesNumber(m_text[m_at]))
        ++m_at;
    const QByteArrayView number = m_text.sliced(start, m_at - start);
    qsizetype next = m_at;
    while (next < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[next]))
        ++next;
    const bool isKey = next < m_text.size() && m_text[next] == ':';
    if (isKey || !isJsonNumber(number))
        m_flaw = JsonFlaw::BadNumber;
    m_copy += '"';
    m_copy += kMarkUtf8;
    m_copy += number;
    m_copy += '"';
    m_copied = m_at;
}

QByteArray withPlainNumbers(const QByteArray &marked)
{
    const QByteArray opening = '"' + kMarkUtf8.toByteArray();
    QByteArray plain;
    plain.reserve(marked.size());
    qsizetype at = 0;
    for (;;) {
        const qsizetype start = marked.indexOf(opening, at);
        const qsizetype end = start < 0 ? -1 : marked.indexOf('"', start + opening.size());
        if (end < 0)
            break;
        plain += QByteArrayView(marked).sliced(at, start - at);
        plain += QByteArrayView(marked).sliced(start + opening.size(), end - start - opening.size());
        at = end + 1;
    }
    plain += QByteArrayView(marked).sliced(at);
    return plain;
}

bool isJsonNumber(QByteArrayView text)
{
    const char *at = text.begin();
    const auto takes = [&](const auto &isWanted) {
        const bool fits = at != text.end() && isWanted(*at);
        at += fits;
        return fits;
    };
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto takeDigits = [&] {
        const bool any = takes(digit);
        while (takes(digit)) { }
        return any;
    };
    (void)takes([](char c) { return c == '-'; });
    // No zeros before the others.
    if (!takes([](char c) { return c == '0'; }) && !takeDigits())
        return false;
    if (takes([](char c) { return c == '.'; }) && !takeDigits())
        return false;
    if (takes([](char c) { return c == 'e' || c == 'E'; })) {
        (void)takes([](char c) { return c == '+' || c == '-'; });
        if (!takeDigits())
            return false;
    }
    return at == text.end();
}

} // namespace NumberDesk
