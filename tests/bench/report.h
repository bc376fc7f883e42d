// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace NumberDesk::Bench {

/// One measured figure beside its bar. Met when it is not greater.
struct Row
{
    QString id;
    QString figure; ///< what is measured, in words
    double value = 0;
    double bar = 0;
    QString unit; ///< "×" for a ratio, "ms" for a time
    QString detail; ///< what the figure is made of
    /// Beyond 1.2 × the bar is a failure; between the two it is shown as missed.
    [[nodiscard]] bool isMet() const { return value <= bar; }
    [[nodiscard]] bool isFailure() const { return value > bar * 1.2; }
};

void print(const QList<Row> &rows);
[[nodiscard]] bool writeJson(const QList<Row> &rows, const QString &path);
[[nodiscard]] double median(QList<double> values);

} // namespace NumberDesk::Bench
