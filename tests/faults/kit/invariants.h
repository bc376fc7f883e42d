// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"

namespace NumberDesk::Testing {

/// A write that took effect at a simulated provider.
struct ExecutedWrite
{
    ChangeKind kind = ChangeKind::Buy;
    NumberRef ref;
    bool isOurs = true; ///< false: a second client of the account did it
    SettingValues before = {}; ///< configure: the whole record
    SettingValues after = {};
};

/// A write as it left the program, with what the journal held on the disk at that moment.
struct LeftWrite
{
    ChangeKind kind = ChangeKind::Buy;
    NumberRef ref;
    QList<ChangeRecord> durable = {}; ///< the rows of this number
};

/// What is known once the faults have stopped and the recovery has ended.
struct Evidence
{
    QList<ChangeRecord> journal;
    QList<ExecutedWrite> executed;
    QList<LeftWrite> left;
    QList<std::pair<Change, Error>> rejected = {}; ///< not even journaled
};

/// What has to hold whatever the network, the provider and the machine did: I1 executed buys per intent
/// ≤ 1 · I2 every executed buy has a Done row · I3 no Refused or NotDone row for an executed buy · I4
/// nothing Doubtful left, or NeedsAttention with a reason · I5 spend ≤ confirmed · I6 no write left the
/// machine before its intent was durable · I7 no field changed that nobody asked to change.
/// One sentence for each breach, beginning with its name ("I3: …"); empty when all hold.
[[nodiscard]] QStringList breaches(const Evidence &evidence);

} // namespace NumberDesk::Testing
