// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/csv.h"
#include "fuzz/promise.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;

namespace {

using Rows = QList<QByteArrayList>;

/// Nothing for what is no sheet, or is damaged.
std::optional<Rows> rowsOf(const QByteArray &file)
{
    const auto opened = CsvReader::open(file);
    if (!opened.isOk())
        return std::nullopt;
    CsvReader reader = *opened;
    Rows rows;
    qsizetype line = 0;
    while (reader.next()) {
        promise(reader.line() > line);
        line = reader.line();
        QByteArrayList cells;
        for (qsizetype index = 0; index < reader.count(); ++index)
            cells << reader.cell(index).toByteArray();
        rows << cells;
    }
    return reader.error() ? std::nullopt : std::optional(rows);
}

QByteArray written(const Rows &rows)
{
    QByteArray file("sep=,\r\n");
    for (const QByteArrayList &row : rows) {
        QByteArrayList fields;
        for (const QByteArray &cell : row)
            fields << csvField(cell);
        file += fields.join(',') + "\r\n";
    }
    return file;
}

} // namespace

/// A sheet from a spreadsheet program, and that what is read can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto rows = rowsOf(bytesOf(data, size));
    promise(!rows || rowsOf(written(*rows)) == rows);
    return 0;
}
