// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/change.h"
#include "domain/numbersheet.h"

#include <functional>

namespace NumberDesk {

/// A row of a sheet about which there is something to say.
struct SheetRow
{
    enum Outcome {
        Planned, ///< it changes something
        Conflict, ///< likewise, but something else was set there since the export: the review asks
        Remarked, ///< nothing is changed, for the reason in `words`
        Refused, ///< it cannot be understood or done; nothing of it is
    };
    qsizetype line = 0; ///< in the file, from 1
    QString number; ///< as E.164, or what stood there
    Outcome outcome = Planned;
    std::optional<Change> change;
    std::optional<AnnotationChange> note;
    QStringList words; ///< translated sentences
};

/// What a sheet would change, before anything is changed.
struct SheetPlan
{
    QList<SheetRow> rows; ///< by line, without those that change nothing
    qsizetype read = 0; ///< rows of the sheet
    qsizetype unchanged = 0;
    QStringList ignoredColumns;
    bool hasMarks = true; ///< false: no column tells what the sheet was exported from

    [[nodiscard]] qsizetype count(SheetRow::Outcome outcome) const;
    [[nodiscard]] QList<Change> changes() const;
    [[nodiscard]] QList<AnnotationChange> notes() const;
};

/// Compares a sheet, CSV or JSON, with the numbers as they are. Only cells that a person has changed become
/// changes; an empty cell changes nothing, the word (clear) empties a field. Each row is taken as a whole or
/// not at all.
///
/// InvalidRequest for a file that is none or is damaged, with the line; Cancelled when @p stop says so.
[[nodiscard]] Result<SheetPlan> planSheet(
    const QByteArray &file, const SheetWorld &world, const std::function<bool()> &stop = {});

} // namespace NumberDesk
