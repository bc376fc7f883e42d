// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/delegates/celldelegate.h"

namespace NumberDesk {

/// A phone number: semi-bold, tabular, left to right in every language, with the account's colour as a strip
/// at the leading edge (AccountColourRole) and a padlock at the other where it is locked (LockedRole).
class NumberDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    static constexpr int kStrip = 5;
    static constexpr int kPadlock = 14;

    using CellDelegate::CellDelegate;

protected:
    void paintContent(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace NumberDesk
