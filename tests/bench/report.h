// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace NumberDesk::Bench {

/// One measured figure beside its bar. Met when it is on the right side of it.
struct Row
{
    enum Side { AtMost, AtLeast };

    QString id;
    QString figure; ///< what is measured, in words
    double value = 0;
    double bar = 0;
    QString unit; ///< "×" for a ratio, "ms" for a time
    QString detail; ///< what the figure is made of
    Side side = AtMost; ///< of the bar
    /// Beyond the bar by more than a fifth is a failure; between the two it is shown as missed.
    [[nodiscard]] bool isMet() const { return side == AtMost ? value <= bar : value >= bar; }
    [[nodiscard]] bool isFailure() const { return side == AtMost ? value > bar * 1.2 : value < bar / 1.2; }
};

void print(const QList<Row> &rows);
[[nodiscard]] bool writeJson(const QList<Row> &rows, const QString &path);
[[nodiscard]] double median(QList<double> values);

} // namespace NumberDesk::Bench
