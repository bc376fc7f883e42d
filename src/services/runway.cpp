// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/runway.h"

#include "base/clock.h"
#include "services/plan.h"

#include <algorithm>

namespace NumberDesk {

namespace {

// The wall clock may jump, and a computer may sleep: no timer is trusted for longer.
constexpr std::chrono::seconds kBetweenLooks{ 20 };

bool isDated(const PlannedChange &row)
{
    return row.due.isValid() && row.agreed.isValid();
}

} // namespace

bool waitsForItsDate(const PlannedChange &row, const QDateTime &now)
{
    return isDated(row) && row.due > now;
}

bool isOverdue(const PlannedChange &row, const QDateTime &now)
{
    return row.due.isValid() && row.due.addDuration(kMostLate) < now;
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
        look();
    });
    connect(&plan, &Plan::changed, this, &Runway::look);
}

void Runway::look()
{
    if (!m_isLoaded)
        return;
    const QDateTime now = m_clock.utcNow();
    QList<Change> ripe;
    bool waits = false;
    for (const PlannedChange &row : m_plan.dated()) {
        if (!isDated(row) || m_plan.isUnderWay(row.change.id) || isOverdue(row, now))
            continue;
        if (row.due <= now)
            ripe << row.change;
        else
            waits = true;
    }
    if (waits)
        lookAgain();
    if (!ripe.isEmpty())
        m_plan.apply(ripe);
}

void Runway::lookAgain()
{
    if (m_isWaiting)
        return;
    m_isWaiting = true;
    m_clock.after(kBetweenLooks, this, [this] {
        m_isWaiting = false;
        look();
    });
}

} // namespace NumberDesk
