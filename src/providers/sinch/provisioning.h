// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/settings.h"
#include "providers/providerclient.h"

#include <QString>
#include <QStringList>

#include <optional>

/// Links of a number to a service plan, a campaign or a voice service are made and undone later than the
/// request for them. A job stands beside the present values until it has succeeded, or for good when it
/// has failed.
namespace NumberDesk::Sinch {

/// A job as Sinch tells it; half-filled ones are taken as they are.
struct Job
{
    QString status; ///< wire word; open
    SettingValues wanted = {}; ///< what the present values become: setting keys, "" = unlinked
    QStringList errorCodes = {}; ///< open

    [[nodiscard]] bool hasFailed() const;
};

/// Both jobs of a number; nullopt = nothing is under way.
struct Jobs
{
    std::optional<Job> sms;
    std::optional<Job> voice;
};

/// What a person should know of them: a sentence each.
/// Whether @p job is the one that @p edits started, and not one of somebody else's.
[[nodiscard]] bool isAbout(const Job &job, const SettingEdits &edits);
[[nodiscard]] QStringList noticesOf(const Jobs &jobs);
/// Where a write of @p edits stands, seen by the jobs: Done when none of them is about it.
[[nodiscard]] Progress progressOf(const Jobs &jobs, const SettingEdits &edits);

/// What an error code of a job means and what can be done; the code itself where it is not known.
[[nodiscard]] QString adviceFor(const QString &errorCode);

} // namespace NumberDesk::Sinch
