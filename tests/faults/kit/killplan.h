// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/change.h"

#include <QMap>

namespace NumberDesk::Testing {

/// What one run of the program that is going to be killed has to do, as a file between the test and its
/// child. The accounts themselves are in the profile; nothing real hides behind their secrets.
struct KillPlan
{
    QMap<AccountId, SettingValues> secrets;
    QList<Change> changes; ///< what the person wants in this run
    QList<NumberRef> lock; ///< numbers to lock against release before anything else
    bool lateKeychain = false; ///< the secrets come after what a former run left was taken up
    std::chrono::milliseconds ahead{ 0 }; ///< how far the clock is to be ahead of the real one

    [[nodiscard]] Result<Done> save(const QString &path) const;
    [[nodiscard]] static Result<KillPlan> load(const QString &path);
};

/// How a run that was not killed ended, by the exit code of the child.
enum class KillRunEnd {
    Settled = 0, ///< nothing is left but what a person has to decide
    NoJournal = 3, ///< the journal could not be had, so nothing could be sent
    Stuck = 4, ///< it did not come to an end
    BadPlan = 5,
};

} // namespace NumberDesk::Testing
