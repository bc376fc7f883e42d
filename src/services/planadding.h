// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/plan.h"
#include "services/planrows.h"

namespace NumberDesk {

/// Adds @p changes to @p rows by the rules of Plan::add(), as one step that is not finished yet. Rows that
/// are under way are left as they are.
[[nodiscard]] PlanAddition addToPlan(
    PlanRows &rows, const QSet<QString> &underWay, const QList<Change> &changes, const QDateTime &now);
/// The same by the rules of Plan::releaseOn().
[[nodiscard]] PlanAddition addDatedReleases(PlanRows &rows, const QSet<QString> &underWay,
    const QList<Change> &releases, const QDateTime &due, const QDateTime &now);

/// Takes away rows that are not under way.
void takeFromPlan(PlanRows &rows, const QSet<QString> &underWay, const QStringList &ids);

struct PlannedDate
{
    QDateTime due;
    QDateTime agreed;
};
/// See Plan::setDue().
void dateInPlan(
    PlanRows &rows, const QSet<QString> &underWay, const QStringList &ids, const PlannedDate &date);

/// The settings of @p before and then those of @p after, for the same number: what @p after touches counts as
/// it was seen then.
[[nodiscard]] Change mergedConfigure(const Change &before, const Change &after);

} // namespace NumberDesk
