// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/kit/killcase.h"

#include <QMap>

namespace NumberDesk::Testing {

/// Which histories pass which failpoints, found out by living through each of them once, and scripts made of
/// them: from a failpoint and a seed the same history, also where others pass it this time. At which passing
/// it dies there depends on how often it passed.
class KillMatrix final
{
public:
    /// Lives through every course at every provider, and through the recovery of each after a kill half way.
    void explore();
    /// What was wrong with one of these.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    [[nodiscard]] int histories() const { return m_histories; }

    [[nodiscard]] bool reaches(const QString &point) const { return m_ways.contains(point); }
    /// The scripts of @p seeds seeds from @p first on, lived through.
    struct Lived
    {
        int histories = 0;
        int deaths = 0;
        QStringList problems;
    };
    [[nodiscard]] Lived live(const QString &point, quint64 first, int seeds) const;

private:
    /// A history on whose last run a failpoint is passed.
    struct Way
    {
        KillCase::Script script;
        int passings = 0;
    };
    /// Tells a way from all others, in every run of this program.
    [[nodiscard]] static QString nameOf(const Way &way);
    using Cases = std::vector<std::unique_ptr<KillCase>>;
    void learn(const Cases &cases);
    /// A history in which the program dies at @p point; perhaps once more during its recovery.
    [[nodiscard]] KillCase::Script script(const QString &point, quint64 seed, int attempt) const;

    QMap<QString, QList<Way>> m_ways; ///< by failpoint
    QStringList m_ofRecovery; ///< failpoints that a recovery passes
    QStringList m_problems;
    int m_histories = 0;
};

} // namespace NumberDesk::Testing
