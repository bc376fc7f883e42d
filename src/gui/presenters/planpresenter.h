// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"
#include "domain/planfile.h"
#include "domain/plannedchange.h"
#include "gui/theme/palette.h"
#include "services/activity.h"
#include "services/plan.h"

#include <QString>

namespace NumberDesk {

/// Where a row of the plan stands, in a few words; empty for one that only waits to be reviewed.
struct PlanState
{
    StateSign sign = StateSign::None;
    QString words;
};
/// Who is at a row of the plan.
enum class PlanStage {
    Waiting, ///< nobody
    UnderWay,
    Undecided, ///< it was sent, looking could not settle it, and a person has to decide
};
[[nodiscard]] PlanStage planStage(const PlannedChange &row, const Plan &plan, const Activity &activity);
[[nodiscard]] PlanState planState(const PlannedChange &row, PlanStage stage, const QDateTime &nowUtc);
/// What came of the last try and what to do next; empty when it was not tried.
[[nodiscard]] QString failureText(const PlannedChange &row, const QDateTime &nowUtc);
/// "€1.25 / month", "−€1.25 / month", "not told", "—".
[[nodiscard]] QString plannedCost(const Change &change);

/// What changes come to: purchases cost, releases save.
[[nodiscard]] CostTotals planTotals(const PlannedRows &rows);
[[nodiscard]] CostTotals changeTotals(const QList<Change> &changes);
/// "€2.50"; "—" where nothing is paid or saved.
[[nodiscard]] QString amountText(const MoneyTotals &sums);

/// What became of what was to be added: a sentence each.
[[nodiscard]] QString additionText(const PlanAddition &addition);
/// Why a row of a plan file was not taken. @p provider: its name for people, or the word of the file.
[[nodiscard]] QString refusalText(const RefusedPlanRow &row, const QString &provider);
/// "Applying was interrupted: 277 of 589 changes were not sent."
[[nodiscard]] QString interruptionText(const PlanInterruption &interruption);

} // namespace NumberDesk
