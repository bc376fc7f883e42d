// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/delegates/numberdelegate.h"

#include "gui/models/roles.h"
#include "gui/theme/figures.h"
#include "gui/theme/look.h"
#include "gui/theme/palette.h"

#include <QPainter>

#include <cmath>

namespace NumberDesk {

void NumberDelegate::paintContent(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QColor account = index.data(AccountColourRole).value<QColor>();
    if (account.isValid()) {
        QRect strip(option.rect.left(), option.rect.top(), kStrip, option.rect.height());
        strip = QStyle::visualRect(option.direction, option.rect, strip);
        painter.fillRect(strip, accountColour(account, option.palette));
    }
    painter.setFont(textFont(TextStyle::Strong, option.font));
    Figures::draw(painter, QRectF(padded(option)),
        option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft, option.text);
}

int NumberDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFont strong = textFont(TextStyle::Strong, option.font);
    return static_cast<int>(std::ceil(Figures::width(strong, option.text)));
}

} // namespace NumberDesk
