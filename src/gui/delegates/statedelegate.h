// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/delegates/celldelegate.h"

namespace NumberDesk {

/// The sign of a state (StateSignRole) with its words, both in the state's colour.
class StateDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// Words in semi-bold, as in the list of outcomes.
    void setStrong(bool on) { m_isStrong = on; }

protected:
    void paintContent(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_isStrong = false;
};

} // namespace NumberDesk
