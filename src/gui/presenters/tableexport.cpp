// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/tableexport.h"

#include "domain/sheettext.h"
#include "gui/models/roles.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QSaveFile>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

QByteArray line(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe << csvCell(cell);
    return safe.join(u',').toUtf8() + "\r\n";
}

Error notWritten(const QSaveFile &file)
{
    return makeError(
        ErrorKind::Storage, Text::tr("“%1” cannot be written: %2.").arg(file.fileName(), file.errorString()));
}

} // namespace

Result<Done> exportTable(const QAbstractItemModel &table, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column)
        cells << table.headerData(column, Qt::Horizontal).toString();
    file.write(line(cells));
    for (int row = 0; row < table.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < table.columnCount(); ++column) {
            const QModelIndex index = table.index(row, column);
            const QVariant value = index.data(ExportRole);
            cells << (value.isValid() ? value : index.data()).toString();
        }
        file.write(line(cells));
    }
    if (!file.commit())
        return notWritten(file);
    return Done{};
}

} // namespace NumberDesk
