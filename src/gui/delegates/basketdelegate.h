// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/delegates/celldelegate.h"

namespace NumberDesk {

/// An entry of the basket: the account's mark, the number over its type and price; in the last column a
/// cross to take it out.
class BasketDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    static constexpr int kHeight = 46;

    using CellDelegate::CellDelegate;

protected:
    void paintContent(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace NumberDesk
