// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberref.h"

#include <QDateTime>
#include <QStringList>

namespace NumberDesk {

enum class FindingKind {
    Appeared, ///< owned now, and was not at the refresh before
    Vanished, ///< not owned any more
    Changed, ///< its settings are not what they were
    Stayed, ///< it was given back here, and is owned all the same
};

/// What explains a finding. Whatever a settled change of ours explains is no finding at all.
enum class FindingCause {
    Elsewhere, ///< nothing in the journal: somebody else, or the provider
    AfterAll, ///< a change of ours of which the journal says that it was not done
};

/// What a refresh found about a number that no change of ours accounts for. It stays until a person has
/// seen it.
struct Finding
{
    qint64 id = 0;
    NumberRef ref;
    FindingKind kind = FindingKind::Appeared;
    FindingCause cause = FindingCause::Elsewhere;
    QString changeId; ///< AfterAll: the change that it belies
    QStringList fields; ///< Changed: keys of the settings that differ
    QDateTime found; ///< UTC
    QDateTime seen; ///< UTC; invalid until a person has seen it
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Where an owned number comes from, as far as this profile knows.
enum class Origin {
    Before, ///< it was there when the account was first read whole
    Here, ///< bought by a change of ours
    Elsewhere, ///< it appeared later, and no change of ours explains it
};

} // namespace NumberDesk
