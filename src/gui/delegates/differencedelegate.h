// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/delegates/celldelegate.h"

namespace NumberDesk {

struct FieldDifference;

/// Changed fields (DifferenceRole) as "field old → new": the old struck through on red, the new on green;
/// with the sign of what was found when it was read back. What has no room is counted at the end: "+2". A row
/// with a warning (WarnedRole) begins with its sign, a remark (RemarkRole) stands before the fields. Without
/// a difference, the text of the cell.
class DifferenceDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// The same in words, for AccessibleTextRole and for copying.
    [[nodiscard]] static QString inWords(const QList<FieldDifference> &fields);
    /// What was found of each field after it was written, in words.
    [[nodiscard]] static QString marksInWords(const QList<FieldDifference> &fields);

protected:
    void paintContent(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace NumberDesk
