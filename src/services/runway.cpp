// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/runway.h"

#include "base/clock.h"
#include "services/plan.h"

#include <utility>

namespace NumberDesk {

namespace {

// The wall clock may jump, and a computer may sleep: no timer is trusted for longer.
constexpr std::chrono::seconds kBetweenLooks{ 20 };

} // namespace

bool waitsForItsDate(const PlannedChange &row, const QDateTime &now)
{
    return row.due.isValid() && row.agreed.isValid() && row.due > now;
}

bool isOverdue(const PlannedChange &row, const QDateTime &now)
{
    if (!row.due.isValid())
        return false;
    return row.agreed.isValid() ? row.due.addDuration(kMostLate) < now : row.due <= now;
}

QDateTime bestReleaseDate(const OwnedNumber &number, const QDateTime &now)
{
    if (!number.nextCharge)
        return {};
    const QDateTime before = number.nextCharge->addDays(-1);
    return before > now ? before : QDateTime();
}

Runway::Runway(Plan &plan, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_clock(clock)
{
    connect(&plan, &Plan::loaded, this, [this] {
        m_isLoaded = true;
        look(true);
    });
    connect(&plan, &Plan::changed, this, [this] { look(false); });
}

/// What could not be sent is tried again a round later.
void Runway::look(bool isNewRound)
{
    if (!m_isLoaded)
        return;
    const QDateTime now = m_clock.utcNow();
    QStringList ripe;
    QSet<QString> overdue;
    bool waits = false;
    for (const PlannedChange &row : m_plan.dated()) {
        if (m_plan.isUnderWay(row.change.id))
            continue;
        if (isOverdue(row, now))
            overdue.insert(row.change.id);
        else if (row.due > now || (row.failed && !isNewRound))
            waits = true;
        else
            ripe << row.change.id;
    }
    // A step that waits may be that a person has taken one of them away.
    if (waits || m_plan.isAtWork())
        lookAgain();
    if (!ripe.isEmpty() && !m_plan.isAtWork())
        m_plan.applyDated(ripe);
    tellOverdue(overdue);
}

void Runway::tellOverdue(const QSet<QString> &overdue)
{
    const QSet<QString> known = std::exchange(m_overdue, overdue);
    if (!known.contains(overdue))
        m_plan.askAgain({ overdue.cbegin(), overdue.cend() });
}

void Runway::lookAgain()
{
    if (m_isWaiting)
        return;
    m_isWaiting = true;
    m_clock.after(kBetweenLooks, this, [this] {
        m_isWaiting = false;
        look(true);
    });
}

} // namespace NumberDesk
