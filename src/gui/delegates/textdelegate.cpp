// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/delegates/textdelegate.h"

#include "gui/theme/palette.h"

#include <QPainter>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int kIconGap = 6;
}

void TextDelegate::paintContent(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect area = padded(option);
    if (!option.icon.isNull()) {
        const QRect place = QStyle::alignedRect(
            option.direction, Qt::AlignLeft | Qt::AlignVCenter, option.decorationSize, area);
        option.icon.paint(&painter, place);
        area = QStyle::visualRect(option.direction, area, area.adjusted(place.width() + kIconGap, 0, 0, 0));
    }
    const bool isEmpty = option.text.isEmpty() && option.icon.isNull();
    if (m_isDim || isEmpty)
        painter.setPen(readable(tones(option.palette).dim, groundOf(option)));
    drawText(painter, option, area, isEmpty ? u"—"_s : option.text);
}

int TextDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int iconWidth = option.icon.isNull() ? 0 : option.decorationSize.width() + kIconGap;
    return option.fontMetrics.horizontalAdvance(option.text) + iconWidth;
}

} // namespace NumberDesk
