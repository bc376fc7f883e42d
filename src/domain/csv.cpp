// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace NumberDesk {

namespace {

constexpr qsizetype kMostCellBytes = 1 << 18; // several times what a spreadsheet's cell can hold
constexpr qsizetype kMostCells = 1024;
constexpr qsizetype kPiece = 1 << 20;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

Error damaged(qsizetype line, const QString &sentence)
{
    return sheetRefusal(sentence.arg(line));
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    for (qsizetype from = 0; from < bytes.size(); from += kPiece) {
        const QString decoded = decoder(bytes.sliced(from, std::min(kPiece, bytes.size() - from)));
        if (decoder.hasError())
            return false;
    }
    // A character that is cut off at the end is told by nothing but its absence.
    const QByteArrayView tail = bytes.last(std::min<qsizetype>(bytes.size(), 4));
    const auto lead
        = std::find_if(tail.rbegin(), tail.rend(), [](char byte) { return (byte & 0xc0) != 0x80; });
    if (lead == tail.rend())
        return tail.isEmpty();
    const auto first = static_cast<uchar>(*lead);
    const qsizetype wanted = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    return lead - tail.rbegin() + 1 >= wanted;
}

/// The first line that is not UTF-8.
qsizetype lineThatIsNotUtf8(QByteArrayView bytes)
{
    qsizetype line = 1;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView one = bytes.first(end < 0 ? bytes.size() : end);
        if (!isUtf8(one))
            return line;
        bytes = bytes.sliced(end < 0 ? bytes.size() : end + 1);
        ++line;
    }
    return line;
}

std::optional<QStringDecoder::Encoding> utf16(const QByteArray &file)
{
    if (file.startsWith("\xff\xfe"))
        return QStringDecoder::Utf16LE;
    if (file.startsWith("\xfe\xff"))
        return QStringDecoder::Utf16BE;
    // Without a mark: a heading is made of ASCII, so every other byte of it is a zero.
    if (file.size() >= 4 && file.size() % 2 == 0) {
        if (file.at(0) != 0 && file.at(1) == 0 && file.at(2) != 0 && file.at(3) == 0)
            return QStringDecoder::Utf16LE;
        if (file.at(0) == 0 && file.at(1) != 0 && file.at(2) == 0 && file.at(3) != 0)
            return QStringDecoder::Utf16BE;
    }
    return std::nullopt;
}

Result<QByteArray> decoded(const QByteArray &file)
{
    if (const auto encoding = utf16(file)) {
        QStringDecoder decoder(*encoding);
        const QString text = decoder(file);
        if (decoder.hasError() || file.size() % 2 != 0)
            return sheetRefusal(Tr::tr("The file is cut off or damaged."));
        return text.toUtf8();
    }
    const QByteArray text = file.startsWith("\xef\xbb\xbf") ? file.mid(3) : file;
    if (!isUtf8(text))
        return damaged(lineThatIsNotUtf8(text),
            Tr::tr(
                "Line %1: there are characters that are not UTF-8. Save it again as “CSV UTF-8”, or as “Text "
                "CSV” with the character set Unicode (UTF-8)."));
    return text;
}

} // namespace

Result<CsvReader> CsvReader::open(const QByteArray &file, const QList<qsizetype> &lines)
{
    auto text = decoded(file);
    if (!text)
        return text.error();
    if (const qsizetype zero = text->indexOf('\0'); zero >= 0)
        return damaged(text->first(zero).count('\n') + 1,
            Tr::tr("Line %1: there are bytes that are no text. Is this a spreadsheet's own format? Save it "
                   "as CSV."));
    CsvReader reader(std::move(text).value());
    reader.m_lines = lines;
    reader.takeSeparatorLine();
    return reader;
}

CsvReader::CsvReader(const QByteArray &text)
    : m_text(text)
{
    findDelimiter();
}

/// The sign that stands most often in the first line, outside of quotes.
void CsvReader::findDelimiter()
{
    constexpr std::array kDelimiters{ ',', ';', '\t' };
    std::array<int, kDelimiters.size()> counts{};
    bool quoted = false;
    for (const char byte : std::as_const(m_text)) {
        quoted = quoted != (byte == '"');
        if (!quoted && (byte == '\n' || byte == '\r'))
            break;
        const auto *found = std::find(kDelimiters.begin(), kDelimiters.end(), byte);
        if (!quoted && found != kDelimiters.end())
            ++counts[static_cast<std::size_t>(found - kDelimiters.begin())];
    }
    m_delimiter = kDelimiters[static_cast<std::size_t>(
        std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

/// What Excel is told its delimiter with.
void CsvReader::takeSeparatorLine()
{
    const QByteArray start = m_text.left(7).toLower();
    if (!start.startsWith("sep=") || start.size() < 6 || (start.at(5) != '\n' && start.at(5) != '\r'))
        return;
    m_delimiter = m_text.at(4);
    m_at = 5;
    (void)takeLineEnd();
}

bool CsvReader::next()
{
    while (!m_error && !isAtEnd()) {
        m_rowLine = m_line;
        ++m_row;
        m_cells.clear();
        m_ends.clear();
        readRow();
        if (!m_error && !isBlank())
            return true;
    }
    return false;
}

qsizetype CsvReader::line() const
{
    return m_lines.value(m_row, m_rowLine);
}

QByteArrayView CsvReader::cell(qsizetype index) const
{
    if (index < 0 || index >= m_ends.size())
        return {};
    const qsizetype begin = index == 0 ? 0 : m_ends.at(index - 1);
    return QByteArrayView(m_cells).sliced(begin, m_ends.at(index) - begin);
}

bool CsvReader::isBlank() const
{
    return m_cells.trimmed().isEmpty();
}

void CsvReader::readRow()
{
    while (!m_error) {
        const qsizetype begin = m_cells.size();
        if (!isAtEnd() && m_text.at(m_at) == '"')
            readQuoted();
        else
            readPlain();
        if (m_error)
            return;
        m_ends.append(m_cells.size());
        if (m_cells.size() - begin > kMostCellBytes || m_ends.size() > kMostCells) {
            m_error
                = damaged(m_rowLine, Tr::tr("Line %1: this is longer than any row of a table of numbers."));
            return;
        }
        if (isAtEnd() || takeLineEnd())
            return;
        ++m_at; // the delimiter
    }
}

void CsvReader::readPlain()
{
    const qsizetype begin = m_at;
    while (!isAtEnd() && m_text.at(m_at) != m_delimiter && m_text.at(m_at) != '\n' && m_text.at(m_at) != '\r')
        ++m_at;
    m_cells.append(QByteArrayView(m_text).sliced(begin, m_at - begin));
}

void CsvReader::readQuoted()
{
    const qsizetype begun = m_line;
    ++m_at;
    while (true) {
        const qsizetype quote = m_text.indexOf('"', m_at);
        if (quote < 0) {
            m_error = damaged(begun, Tr::tr("Line %1: a quotation mark is opened here and never closed."));
            return;
        }
        const QByteArrayView part = QByteArrayView(m_text).sliced(m_at, quote - m_at);
        m_line += part.count('\n');
        m_cells.append(part);
        m_at = quote + 1;
        if (isAtEnd() || m_text.at(m_at) != '"')
            break;
        m_cells.append('"'); // two of them stand for one
        ++m_at;
    }
    if (!isAtEnd() && m_text.at(m_at) != m_delimiter && m_text.at(m_at) != '\n' && m_text.at(m_at) != '\r')
        m_error = damaged(m_line, Tr::tr("Line %1: there is text behind a closing quotation mark."));
}

bool CsvReader::takeLineEnd()
{
    const char byte = m_text.at(m_at);
    if (byte != '\n' && byte != '\r')
        return false;
    m_at += m_text.size() > m_at + 1 && byte == '\r' && m_text.at(m_at + 1) == '\n' ? 2 : 1;
    ++m_line;
    return true;
}

QByteArray csvField(const QByteArray &text, char delimiter)
{
    const bool special = std::any_of(text.begin(), text.end(), [delimiter](char byte) {
        return byte == delimiter || byte == '"' || byte == '\n' || byte == '\r' || byte == ';'
            || byte == '\t';
    });
    if (!special)
        return text;
    QByteArray field = text;
    return '"' + field.replace('"', "\"\"") + '"';
}

} // namespace NumberDesk
