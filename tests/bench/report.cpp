// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

namespace NumberDesk::Bench {

using namespace Qt::StringLiterals;

void print(const QList<Row> &rows)
{
    std::printf("%-4s %-58s %10s %8s  %s\n", "id", "figure", "value", "bar", "");
    for (const Row &row : rows) {
        std::printf("%-4s %-58s %8.2f %s %s %6.2f %s  %s\n", qUtf8Printable(row.id),
            qUtf8Printable(row.figure), row.value, qUtf8Printable(row.unit),
            row.side == Row::AtMost ? "<=" : ">=", row.bar, qUtf8Printable(row.unit),
            row.isMet() ? "met" : "MISSED");
        std::printf("     %s\n", qUtf8Printable(row.detail));
    }
}

bool writeJson(const QList<Row> &rows, const QString &path)
{
    QJsonArray list;
    for (const Row &row : rows) {
        list.append(QJsonObject{ { u"id"_s, row.id }, { u"figure"_s, row.figure }, { u"value"_s, row.value },
            { u"bar"_s, row.bar }, { u"barIsAtLeast"_s, row.side == Row::AtLeast }, { u"unit"_s, row.unit },
            { u"detail"_s, row.detail }, { u"met"_s, row.isMet() } });
    }
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(list).toJson()) >= 0 && file.commit();
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

} // namespace NumberDesk::Bench
