// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace NumberDesk {

/// Settings of one number by field key. An absent key means: not set (or, for a field that cannot be
/// read back, not known). Values are the provider's wire values as text.
using SettingValues = QMap<QString, QString>;

/// One field from → to. An empty value is the same as none.
struct FieldChange
{
    QString key;
    QString from;
    QString to;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// Without empty values: for settings, cleared and never set are the same thing.
[[nodiscard]] SettingValues normalised(const SettingValues &values);
/// What differs between two states, by key.
[[nodiscard]] QList<FieldChange> difference(const SettingValues &from, const SettingValues &to);

/// What a person wants: only the fields they touched; an empty value clears.
using SettingEdits = QMap<QString, QString>;

struct MergeConflict
{
    QString key;
    QString seen; ///< what the person saw when they edited
    QString now; ///< what is there now
    QString wanted; ///< what they want
    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

struct MergeResult
{
    SettingValues merged; ///< what to write: `now` with the edits; a cleared field is there, empty
    QList<MergeConflict> conflicts; ///< fields that somebody else changed to something else meanwhile
    [[nodiscard]] bool isClean() const { return conflicts.isEmpty(); }
};

/// Three-way merge per field: untouched fields keep what is there @p now; a touched field is a conflict
/// when it changed between @p seen and @p now to something other than what is wanted.
[[nodiscard]] MergeResult mergeSettings(
    const SettingValues &seen, const SettingValues &now, const SettingEdits &edits);

} // namespace NumberDesk
