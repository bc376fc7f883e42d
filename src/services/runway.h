// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ownednumber.h"
#include "domain/plannedchange.h"

#include <QObject>
#include <QSet>

#include <chrono>

namespace NumberDesk {

class Clock;
class Plan;

/// How late a dated change may still be applied by itself. A computer that slept longer asks again.
inline constexpr std::chrono::hours kMostLate{ 1 };

/// A person has agreed to it, and it waits for its date.
[[nodiscard]] bool waitsForItsDate(const PlannedChange &row, const QDateTime &now);
/// Its date went by and nothing was sent: a person has to say yes once more. Where nobody has said it, that
/// is so as soon as the date is there.
[[nodiscard]] bool isOverdue(const PlannedChange &row, const QDateTime &now);
/// When a number is best given back: a day before it is charged for again; invalid where that is not known or
/// over already.
[[nodiscard]] QDateTime bestReleaseDate(const OwnedNumber &number, const QDateTime &now);

/// Applies what waits in the plan for its date, while the program runs, through Plan::applyDated(). What has
/// become overdue meanwhile loses the yes that was said to it, of which the plan tells.
class Runway final : public QObject
{
    Q_OBJECT

public:
    /// Begins to look once the plan is loaded.
    Runway(Plan &plan, Clock &clock, QObject *parent = nullptr);

private:
    void look(bool isNewRound);
    void lookAgain();
    void tellOverdue(const QSet<QString> &overdue);

    Plan &m_plan;
    Clock &m_clock;
    QSet<QString> m_overdue;
    bool m_isLoaded = false;
    bool m_isWaiting = false;
};

} // namespace NumberDesk
