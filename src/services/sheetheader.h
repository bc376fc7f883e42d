// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/csv.h"
#include "domain/numbersheet.h"

#include <QHash>

namespace NumberDesk {

/// What the columns of a sheet are, from its first line. Names are taken in any case and order.
class SheetHeader final
{
public:
    struct Setting
    {
        QString key;
        qsizetype column = 0;
    };

    /// The row that @p sheet stands at. InvalidRequest where that is no heading of a sheet of numbers, or
    /// names a column twice.
    [[nodiscard]] static Result<SheetHeader> read(
        const CsvReader &sheet, const QList<SheetAccount> &accounts);

    [[nodiscard]] qsizetype columnOf(QLatin1StringView name) const { return m_columns.value(name, -1); }
    [[nodiscard]] bool has(QLatin1StringView name) const { return m_columns.contains(name); }
    [[nodiscard]] const QList<Setting> &settings() const { return m_settings; }
    /// Columns that mean nothing here, as they are named there.
    [[nodiscard]] const QStringList &ignored() const { return m_ignored; }
    [[nodiscard]] qsizetype count() const { return m_count; }

private:
    void take(const QString &name, qsizetype column, const QHash<QString, QString> &keys);

    QHash<QLatin1StringView, qsizetype> m_columns;
    QList<Setting> m_settings;
    QStringList m_ignored;
    qsizetype m_count = 0;
};

} // namespace NumberDesk
