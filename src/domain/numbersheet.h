// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/annotation.h"
#include "domain/notebook.h"
#include "domain/numbercolumns.h"
#include "domain/settingfield.h"

#include <vector>

namespace NumberDesk {

/// The names of the columns of a sheet of numbers. People keep such files and make them with programs, so
/// these words are the same in every language and never change; new ones may come. Their order means nothing
/// when a sheet is read.
namespace SheetColumn {

// Which number it is.
inline constexpr QLatin1StringView kNumber("number");
inline constexpr QLatin1StringView kCountry("country");
inline constexpr QLatin1StringView kAccount("account"); ///< its label
inline constexpr QLatin1StringView kProvider("provider");
// What is only told: an edit of these does nothing, and is said so.
inline constexpr QLatin1StringView kType("type");
inline constexpr QLatin1StringView kCapabilities("capabilities");
inline constexpr QLatin1StringView kLabel("label");
inline constexpr QLatin1StringView kGoesTo("goes_to");
inline constexpr QLatin1StringView kMonthly("monthly");
inline constexpr QLatin1StringView kNextCharge("next_charge");
inline constexpr QLatin1StringView kEnds("ends");
// What is kept here.
inline constexpr QLatin1StringView kLocked("locked"); ///< "yes" or "no"
inline constexpr QLatin1StringView kOwner("owner");
inline constexpr QLatin1StringView kTags("tags"); ///< with commas between them
inline constexpr QLatin1StringView kNote("note");
/// A setting of the provider follows, by its key.
inline constexpr QLatin1StringView kSetting("set:");
/// See SheetMark. Always the last: what cuts a line off cuts this.
inline constexpr QLatin1StringView kRow("row");

} // namespace SheetColumn

/// An account as sheets know it.
struct SheetAccount
{
    AccountId id;
    QString label;
    QString provider; ///< ProviderInfo::id
    QString providerName;
    QList<SettingField> fields;
};

/// What is known of numbers at one moment, for another thread to read.
struct SheetWorld
{
    NumberColumns columns;
    QList<SheetAccount> accounts;
    NoteBook notes;
};

/// How capabilities stand in a sheet.
[[nodiscard]] QString sheetCapabilities(const Capabilities &capabilities);
/// "yes" or "no".
[[nodiscard]] inline QString sheetLock(bool locked)
{
    return locked ? QStringLiteral("yes") : QStringLiteral("no");
}
/// The fingerprint of what is only told; the texts as plainText() leaves them.
[[nodiscard]] quint32 toldFingerprint(
    QByteArrayView type, QByteArrayView capabilities, QByteArrayView label, QByteArrayView goesTo);

} // namespace NumberDesk
