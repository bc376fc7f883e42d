// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"

#include <QMap>
#include <QSet>

namespace NumberDesk::Testing {

/// A write that took effect at a simulated provider.
struct ExecutedWrite
{
    ChangeKind kind = ChangeKind::Buy;
    NumberRef ref;
    bool isOurs = true; ///< false: a second client of the account did it
    SettingValues before = {}; ///< configure: the whole record, as it was when it was read to be written
    SettingValues after = {}; ///< configure: the whole record as it was written
    QString changeId = {}; ///< whose request it was, where that is known
    std::optional<Money> charged = {}; ///< buy: all that the provider took for it, where that is known
};

/// A write as it left the program, with what the journal held on the disk at that moment.
struct LeftWrite
{
    ChangeKind kind = ChangeKind::Buy;
    NumberRef ref;
    QList<ChangeRecord> durable = {}; ///< the rows of this number
    /// It can take effect once only, whatever became of the one before: an idempotency key makes it so.
    bool isReplay = false;
};

/// What is known once the faults have stopped and the recovery has ended.
struct Evidence
{
    QList<ChangeRecord> journal; ///< in any order
    QList<ExecutedWrite> executed; ///< in the order in which it happened
    QList<LeftWrite> left;
    QList<std::pair<Change, Error>> rejected = {}; ///< not even journaled
    QMap<AccountId, Money> monthlyLimits = {};
    QSet<QString> working = {}; ///< changes at which the provider truly still works
    QSet<QString> unreadable = {}; ///< keys of settings that the provider never shows
};

/// What has to hold whatever the network, the provider and the machine did: I1 executed buys per intent
/// ≤ 1 · I2 every executed buy has a Done row · I3 no Refused or NotDone row for an executed buy · I4
/// nothing Doubtful left, or NeedsAttention with a reason · I5 spend ≤ confirmed · I6 no write left the
/// machine before its intent was durable · I7 no field changed that nobody asked to change.
/// One sentence for each breach, beginning with its name ("I3: …"); empty when all hold.
///
/// A write without a changeId is held against the rows of its number: as many rows as writes will do.
[[nodiscard]] QStringList breaches(const Evidence &evidence);

} // namespace NumberDesk::Testing
