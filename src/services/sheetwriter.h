// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numbersheet.h"
#include "domain/sheetmark.h"

#include <QHash>

#include <string>
#include <vector>

namespace NumberDesk {

/// How a sheet is written.
struct SheetStyle
{
    enum Format { Csv, Json };
    Format format = Csv;
    char delimiter = ','; ///< CSV: what spreadsheets of the person's language expect
};

/// Writes numbers as the rows of a sheet. What many numbers share is made once.
///
/// CSV: UTF-8 with a byte order mark, which Excel wants, the names of the columns first, lines ended by CR
/// LF. JSON: an object with "format", "version" and "numbers": one object a number on a line of its own, with
/// the same names, without empty values, with numbers in E.164.
class SheetWriter final
{
public:
    /// With a column for each setting of the accounts that have one of @p rows.
    SheetWriter(SheetWorld world, const std::vector<quint32> &rows, const SheetStyle &style);

    [[nodiscard]] QByteArray head() const;
    void append(std::string &sheet, quint32 row);
    [[nodiscard]] QByteArray tail() const;

private:
    /// A text of a column: as it stands in the sheet, and as it is.
    struct Cell
    {
        QByteArray piece;
        QByteArray plain;
    };
    using Cells = std::vector<Cell>;
    struct Settings
    {
        QByteArray pieces;
        QByteArray markBegin;
        quint32 fingerprint = 0;
    };

    [[nodiscard]] bool isJson() const { return m_style.format == SheetStyle::Json; }
    [[nodiscard]] QByteArray piece(const QString &name, const QString &text) const;
    [[nodiscard]] const Cell &cell(NumberColumns::Text column, quint32 row);
    [[nodiscard]] Cell makeCell(NumberColumns::Text column, quint32 id) const;
    [[nodiscard]] QByteArray accountPieces(const AccountId &id) const;
    [[nodiscard]] const Settings &settings(quint32 row);
    [[nodiscard]] QByteArray notePieces(const Annotation &annotation) const;
    [[nodiscard]] const QByteArray &time(QLatin1StringView name, qint64 milliseconds);
    void appendNumber(std::string &sheet, quint32 row) const;
    void readNotes();

    SheetWorld m_world;
    SheetStyle m_style;
    QStringList m_keys; ///< of the settings that have a column
    std::array<Cells, NumberColumns::TextCount> m_cells; ///< by column and id
    std::vector<Settings> m_settings; ///< by id
    QHash<quint32, Annotation> m_notes; ///< by row
    QByteArray m_noNotes;
    SheetMark::Notes m_noMarks = fingerprints({});
    std::array<QHash<qint64, QByteArray>, 2> m_times;
    bool m_isFirst = true;
};

} // namespace NumberDesk
