// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/delegates/celldelegate.h"

namespace NumberDesk {

/// An amount with its currency: at the trailing edge, tabular, left to right. What the provider does not tell
/// (NotToldRole) reads "not told", what is empty "—", both dim.
class MoneyDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] static QString shown(const QString &text, const QModelIndex &index);
};

} // namespace NumberDesk
