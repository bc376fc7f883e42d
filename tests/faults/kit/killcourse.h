// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/kit/killplan.h"
#include "faults/kit/killsite.h"

#include <vector>

namespace NumberDesk::Testing {

/// What is going on when the program is killed.
enum class KillCourse {
    Buy,
    BuyAndSet, ///< settings follow the buy
    SlowBuy, ///< accepted, and followed until it is settled
    Release,
    Configure,
    Bulk, ///< three rows over two accounts
    BuysAtLimit, ///< the first one is paid for and unanswered, and the limit allows no second one
    LockedRelease, ///< of a number that is locked against it
    BuyAfterDamage, ///< the journal turns out to be damaged when it is opened
    BuyAfterDeadLock, ///< a start before this one died between making its locks and signing them
    BuyUnanswered, ///< carried out; the answer is lost
    ReleaseUnanswered,
    ConfigureUnanswered,
    BuyLost, ///< not carried out; no answer either
    ReleaseLost,
    ConfigureLost,
};

[[nodiscard]] QString courseName(KillCourse course);
/// All that can happen at @p provider.
[[nodiscard]] QList<KillCourse> coursesAt(const QString &provider);

/// The simulated providers of one course and what a person wants of them.
struct KillStage
{
    std::vector<std::unique_ptr<KillSite>> sites;
    KillPlan plan;
    QByteArray damagedJournal; ///< what is there in place of a journal; empty: nothing
    bool unsignedLocks = false; ///< locks that name nobody lie beside where the databases will be
};

/// @p place: which of the offers is taken. @p journal: the journal file of the program.
[[nodiscard]] KillStage setStage(
    KillCourse course, const QString &provider, qsizetype place, const QString &journal);

} // namespace NumberDesk::Testing
