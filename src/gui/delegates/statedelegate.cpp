// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/delegates/statedelegate.h"

#include "gui/models/roles.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"

#include <QPainter>

namespace NumberDesk {

namespace {
constexpr int kSign = 16;
constexpr int kGap = 4;
} // namespace

void StateDelegate::paintContent(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto sign = index.data(StateSignRole).value<StateSign>();
    QRect area = padded(option);
    if (sign != StateSign::None) {
        const QColor ink = readable(stateColour(sign, option.palette), groundOf(option));
        const QRect place = QStyle::alignedRect(
            option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(kSign, kSign), area);
        paintIcon(painter, place, signIcon(sign), ink);
        area = QStyle::visualRect(option.direction, area, area.adjusted(kSign + kGap, 0, 0, 0));
        painter.setPen(ink);
    }
    painter.setFont(textFont(m_isStrong ? TextStyle::Strong : TextStyle::Text, option.font));
    drawText(painter, option, area, option.text);
}

int StateDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFont font = textFont(m_isStrong ? TextStyle::Strong : TextStyle::Text, option.font);
    return kSign + kGap + QFontMetrics(font).horizontalAdvance(option.text);
}

} // namespace NumberDesk
