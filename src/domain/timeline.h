// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/finding.h"
#include "domain/ownednumber.h"
#include "domain/settingfield.h"
#include "domain/snapshot.h"

#include <QSet>

#include <optional>

namespace NumberDesk {

/// Everything that is kept of the past of one number, in any order.
struct NumberPast
{
    NumberRef ref;
    QList<Snapshot> snapshots;
    QList<ChangeRecord> changes;
    QList<Finding> findings;
};

/// A point in the time line of a number.
struct PastMoment
{
    enum class Kind {
        Seen, ///< a refresh found these settings
        BeforeWrite, ///< they were read right before something was written, and nothing else told of them
        Change, ///< a change of ours, whatever came of it
        Finding, ///< a refresh found something that no change of ours accounts for
    };
    Kind kind = Kind::Seen;
    QDateTime when; ///< UTC
    /// From then on, until the next moment that has some; nothing where they are not known or did not change.
    std::optional<SettingValues> settings = {};
    QList<FieldChange> differences = {}; ///< what became different then, as far as it is known
    std::optional<ChangeRecord> change = {};
    std::optional<Finding> finding = {};
};

/// Newest first. What a provider does not tell (@p unreadable: keys) is what was last written.
[[nodiscard]] QList<PastMoment> timeLine(const NumberPast &past, const QSet<QString> &unreadable);
/// The settings at a time; nothing where they are not known or it was not owned.
[[nodiscard]] std::optional<SettingValues> settingsAt(const QList<PastMoment> &line, const QDateTime &when);

/// The settings right before a change of the line; nothing where they are not known.
[[nodiscard]] std::optional<SettingValues> settingsBefore(
    const QList<PastMoment> &line, const QString &changeId);

/// Edits that make @p then of @p now: only fields of the provider that differ. What cannot be read and is
/// not known of then stays as it is.
[[nodiscard]] SettingEdits editsBackTo(
    const SettingValues &then, const SettingValues &now, const QList<SettingField> &fields);
/// A configure that brings a number back to the settings of an earlier time; nothing where it has them.
/// @p lastSet: what was last written of what cannot be read.
[[nodiscard]] std::optional<Change> restoring(const OwnedNumber &now, const SettingValues &lastSet,
    const SettingValues &then, const QList<SettingField> &fields);
/// A configure that takes back what @p record changed. Whatever somebody changed after it is a conflict, as
/// with any change. Nothing where it is not known what was there before.
[[nodiscard]] std::optional<Change> undoing(
    const ChangeRecord &record, const QList<PastMoment> &line, const QList<SettingField> &fields);

} // namespace NumberDesk
