// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "domain/change.h"
#include "domain/ownednumber.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace NumberDesk {

class Accounts;
class Activity;
class Clock;
class NumberNotes;

/// One change as the review shows it, after the provider was asked again.
struct ReviewRow
{
    Change change;
    SettingValues now; ///< configure: what is there now
    SettingValues lastSet; ///< configure: what was last set here, for fields that cannot be read back
    SettingValues full; ///< configure: the whole record that will be written
    QList<FieldChange> fields; ///< configure: now → wanted; buy: what is set afterwards
    QList<MergeConflict> conflicts; ///< configure: changed by somebody else since it was edited
    std::optional<OwnedNumber> owned;
    QStringList warnings; ///< translated sentences
    std::optional<Error> error; ///< this row cannot be applied, and why
    [[nodiscard]] bool isApplicable() const { return !error && conflicts.isEmpty(); }
};

struct ReviewSheet
{
    QList<ReviewRow> rows;
    QDateTime readAt; ///< UTC
    /// What a person has to agree to, once each, before this is applied: translated sentences.
    QStringList consents;
};

/// Asks the providers again what is there, before a person says yes. Sends no write.
///
/// Buy: not owned already, not blocked by an unsettled change, buyable, the balance where it is told.
/// Release and configure: exactly this number is owned. Release: it is not locked; a warning names settings
/// that are not as the person saw them, or not as it was to be parked. Configure: three-way
/// merge; values that cannot be read back are taken from what was last set here, with a warning when none is
/// known. Many numbers of one account are read from its list.
class Review final
{
public:
    Review(Accounts &accounts, Activity &activity, const NumberNotes &notes, Clock &clock);
    ~Review();
    Q_DISABLE_COPY_MOVE(Review)

    [[nodiscard]] OperationPtr<ReviewSheet> prepare(const QList<Change> &changes);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace NumberDesk
