// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/plandates.h"

#include "domain/newchange.h"
#include "services/runway.h"
#include "services/writeoutcome.h"

namespace NumberDesk {

PlannedChange afterFailedTry(
    const PlannedChange &row, const std::optional<FailedTry> &failed, const QDateTime &now)
{
    PlannedChange again = row;
    again.change.id = newChangeId();
    again.failed = failed;
    const bool isUnsent
        = row.due.isValid() && failed && failed->state == ChangeState::NotSent && failed->error;
    const bool isLate = isUnsent && row.due.addDuration(kMostLate) < now;
    const bool isCancelled = isUnsent && failed->error->kind == ErrorKind::Cancelled; // by a person
    const bool mayPass = isUnsent && !isLate && !isCancelled && isPassing(failed->error->kind);
    const bool hasMoved = isUnsent && failed->error->kind == ErrorKind::Conflict;
    if (!mayPass)
        again.agreed = {};
    if (!mayPass && !hasMoved && !isLate)
        again.due = {};
    return again;
}

PlannedChange afterInterruption(PlannedChange row)
{
    row.change.id = newChangeId();
    if (row.due.isValid())
        row.agreed = {};
    return row;
}

PlannedChange afterUndo(const PlannedChange &before, const PlannedChange *here, const QDateTime &now)
{
    PlannedChange row = before;
    if (!row.due.isValid())
        row.agreed = here && !here->due.isValid() ? here->agreed : QDateTime();
    else if (row.due <= now)
        row.agreed = {};
    return row;
}

} // namespace NumberDesk
