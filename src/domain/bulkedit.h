// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/ownednumber.h"
#include "domain/settingfield.h"

namespace NumberDesk {

// One edit for many numbers: what is wanted is said once and becomes edits of each number's own.

/// What many numbers have in common.
struct CommonValues
{
    SettingValues values; ///< the same in all of them
    QStringList mixed; ///< keys of the fields in which they differ
};
/// Of no settings at all nothing is known: every field counts as mixed.
[[nodiscard]] CommonValues commonValues(
    const QList<SettingValues> &settings, const QList<SettingField> &fields);

/// @p edits as they go to the provider, where @p values have them in already: the kind of a call target
/// stands in another field, edited or not.
[[nodiscard]] SettingEdits wireEdits(
    const SettingEdits &edits, const QList<SettingField> &fields, const SettingValues &values);

/// What a person asks of many numbers at once.
struct BulkEdit
{
    /// The same for all, but for what stands in braces: {number} is the number's digits, {last4} its last
    /// four (1 to 9 of them), {country} its country in small letters.
    SettingEdits edits;
    QString find; ///< a piece of a value, in any case; empty: nothing is replaced
    QString replacement; ///< may have the same in braces
    QString in; ///< key of the field in which it is replaced; empty: in every web address

    [[nodiscard]] bool isEmpty() const { return edits.isEmpty() && find.isEmpty(); }
};

/// What it means for one number.
struct BulkRow
{
    NumberRef ref;
    SettingValues seen;
    SettingEdits edits; ///< only what differs from what is seen; as it goes to the provider
    QList<FieldProblem> problems; ///< about the fields that change

    /// There is something to do, and it may be done.
    [[nodiscard]] bool isApplicable() const;
};

/// Whether @p text has something in braces that stands for each number's own.
[[nodiscard]] bool hasPattern(const QString &text);
/// @p text with what stands in braces put in its place. InvalidRequest for a word that nobody knows.
[[nodiscard]] Result<QString> expanded(const QString &text, const NumberRef &ref);

/// The fields in which something can be replaced: what is a text and can be read back.
[[nodiscard]] QList<SettingField> replaceableFields(const QList<SettingField> &fields);

/// What @p edit means for @p number, which has @p fields. Fields that cannot be read back are never found
/// in. A value that stays as it is, is no edit; one that cannot be read back is one whenever it is asked for.
[[nodiscard]] BulkRow bulkRow(
    const BulkEdit &edit, const QList<SettingField> &fields, const OwnedNumber &number);

} // namespace NumberDesk
