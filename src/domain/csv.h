// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace NumberDesk {

/// What a sheet, or a row of one, is refused with: a sentence for people.
[[nodiscard]] inline Error sheetRefusal(const QString &sentence)
{
    return makeError(ErrorKind::InvalidRequest, sentence);
}

/// The rows of a file as spreadsheets write it (RFC 4180): in UTF-8 or UTF-16, with or without a byte order
/// mark, with commas, semicolons or tabs, with any ends of lines, and with Excel's line "sep=;" or without.
///
/// What no spreadsheet writes is damage, and nothing is read beyond it.
class CsvReader final
{
public:
    /// InvalidRequest for a file that is no such text, with the line where that shows. @p lines: where the
    /// rows stand that @p file was made of, if it was.
    [[nodiscard]] static Result<CsvReader> open(const QByteArray &file, const QList<qsizetype> &lines = {});

    /// Goes to the next row that is not empty; false at the end, and where the file is damaged: see error().
    [[nodiscard]] bool next();
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] qsizetype line() const; ///< where the row begins, from 1
    [[nodiscard]] qsizetype count() const { return m_ends.size(); } ///< of cells
    /// UTF-8, valid until next(); empty where the row has no such cell.
    [[nodiscard]] QByteArrayView cell(qsizetype index) const;
    [[nodiscard]] QString text(qsizetype index) const { return QString::fromUtf8(cell(index)); }

private:
    explicit CsvReader(const QByteArray &text);

    void takeSeparatorLine();
    void findDelimiter();
    void readRow();
    void readQuoted();
    void readPlain();
    /// Steps over an end of line, if there is one here.
    [[nodiscard]] bool takeLineEnd();
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool isBlank() const;

    QByteArray m_text;
    QList<qsizetype> m_lines; ///< of each row, empty: as it is here
    qsizetype m_row = -1; ///< that was read last
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_rowLine = 0;
    char m_delimiter = ',';
    QByteArray m_cells; ///< of the row, one after the other
    QList<qsizetype> m_ends; ///< where each ends
    std::optional<Error> m_error;
};

/// A cell of a line of CSV: in quotes where it has to be.
[[nodiscard]] QByteArray csvField(const QByteArray &text, char delimiter = ',');

} // namespace NumberDesk
