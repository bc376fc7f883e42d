// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/jsonscanner.h"

#include <QRegularExpression>

namespace NumberDesk {

using namespace Qt::StringLiterals;

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
            if (c == '\0')
                m_flaw = JsonFlaw::Nul;
            m_copy += c;
            ++m_at;
        }
    }
    return std::move(m_copy);
}

void JsonScanner::copyString()
{
    m_copy += m_text[m_at++];
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '\\') {
            copyEscape();
            continue;
        }
        if (c == '\0')
            m_flaw = JsonFlaw::Nul;
        m_copy += c;
        ++m_at;
        if (c == '"')
            return;
    }
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
    m_copy += m_text.sliced(m_at, length);
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
    const qsizetype start = m_at;
    while (m_at < m_text.size() && continuesNumber(m_text[m_at]))
        ++m_at;
    const QByteArrayView number = m_text.sliced(start, m_at - start);
    qsizetype next = m_at;
    while (next < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[next]))
        ++next;
    const bool isKey = next < m_text.size() && m_text[next] == ':';
    if (isKey || !isJsonNumber(QString::fromLatin1(number)))
        m_flaw = JsonFlaw::BadNumber;
    m_copy += '"';
    m_copy += kMarkUtf8;
    m_copy += number;
    m_copy += '"';
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

bool isJsonNumber(QStringView text)
{
    static const QRegularExpression number(u"\\A-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\\z"_s);
    return number.match(text).hasMatch();
}

} // namespace NumberDesk
