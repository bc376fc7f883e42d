// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numbersheet.h"
#include "domain/sheetmark.h"

#include <optional>

namespace NumberDesk {

/// What a cell of a sheet asks for: nothing where it is empty, an empty text where it is to be cleared.
[[nodiscard]] std::optional<QString> wantedText(const QString &cell);

/// What the cells of a row change in the settings of its number.
struct SheetSettings
{
    SettingEdits edits; ///< as they go to the provider
    SettingValues seen; ///< what the sheet was exported from
    QStringList stale; ///< edited fields that were set to something else since, by their labels
    QStringList problems; ///< why none of it can be done
    QStringList warnings;
};
/// @p cells by key, without empty ones; @p now is what the number has.
[[nodiscard]] SheetSettings readSettings(const QMap<QString, QString> &cells, const SettingValues &now,
    const QList<SettingField> &fields, const std::optional<SheetMark> &mark);

/// What they change in what is kept here about it.
struct SheetNotes
{
    AnnotationEdit edit;
    QStringList remarks; ///< cells that were left alone, because something else stands there since
    QStringList problems;
};
/// @p cells by SheetMark::Place, empty where the row says nothing.
[[nodiscard]] SheetNotes readNotes(
    const std::array<QString, 4> &cells, const Annotation &now, const std::optional<SheetMark> &mark);

} // namespace NumberDesk
