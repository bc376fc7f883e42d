// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/delegates/celldelegate.h"

namespace NumberDesk {

/// The delegate of every column that has no other: one line of plain text, "—" for nothing.
class TextDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// Text in the dim ink, for what is only looked up now and then.
    void setDim(bool on) { m_isDim = on; }

protected:
    void paintContent(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_isDim = false;
};

} // namespace NumberDesk
