// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/sinchcatalog.h"
#include "sandbox/sinchnumber.h"

/// How the links of a simulated number change: not at once, but by jobs that end in their target or fail.
namespace NumberDesk::SinchProvisioning {

/// How @p edits may be carried out.
struct Terms
{
    const SinchCatalog &catalog;
    Moment now;
    bool mayMove = false; ///< from one plan straight to another
};

/// Changes all of it or, where something is refused, nothing.
[[nodiscard]] std::optional<SinchRefusal> apply(
    SinchNumber &number, const SinchEdits &edits, const Terms &terms);

/// Ends the jobs that have had @p settle since they began; whether there were any.
[[nodiscard]] bool settle(SinchNumber &number, Moment now, std::chrono::microseconds settle);
/// Whether a job is under way.
[[nodiscard]] bool isPending(const SinchNumber &number);

/// WAITING, IN_PROGRESS or FAILED.
template <typename Target>
[[nodiscard]] QString status(const SinchJob<Target> &job, Moment now, std::chrono::microseconds settle)
{
    if (job.failed)
        return QStringLiteral("FAILED");
    return now - job.begun < settle / 2 || settle.count() == 0 ? QStringLiteral("WAITING")
                                                               : QStringLiteral("IN_PROGRESS");
}

} // namespace NumberDesk::SinchProvisioning
