// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "faults/kit/invariants.h"

#include <QMap>
#include <QStringList>

namespace NumberDesk::Testing {

/// What a simulation writes down as it goes.
struct SimCourse
{
    explicit SimCourse(const Clock &ofWhom)
        : clock(ofWhom)
    { }

    /// A line of the course, with the time.
    void note(const QString &line)
    {
        lines.append(
            QStringLiteral("%1 %2").arg(clock.utcNow().toString(QStringLiteral("dd. hh:mm:ss.zzz")), line));
    }
    void count(const QString &what) { ++counts[what]; }

    const Clock &clock;
    QStringList lines;
    QMap<QString, int> counts; ///< how often the interesting things happened
    QList<ExecutedWrite> executed;
    QList<LeftWrite> left;
};

} // namespace NumberDesk::Testing
