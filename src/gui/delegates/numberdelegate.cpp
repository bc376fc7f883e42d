// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/delegates/numberdelegate.h"

#include "gui/models/roles.h"
#include "gui/theme/figures.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "gui/theme/palette.h"
#include "gui/theme/style.h"

#include <QPainter>

#include <cmath>

namespace NumberDesk {

namespace {
constexpr int kBeforePadlock = 6;
}

void NumberDelegate::paintContent(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QColor account = index.data(AccountColourRole).value<QColor>();
    if (account.isValid()) {
        QRect strip(option.rect.left(), option.rect.top(), kStrip, option.rect.height());
        strip = QStyle::visualRect(option.direction, option.rect, strip);
        painter.fillRect(strip, accountColour(account, option.palette));
    }
    QRect area = option.rect.adjusted(Style::kCellPadding, 0, -Style::kCellPadding, 0);
    if (index.data(LockedRole).toBool()) {
        QRect padlock(area.right() + 1 - kPadlock, area.center().y() + 1 - kPadlock / 2, kPadlock, kPadlock);
        padlock = QStyle::visualRect(option.direction, option.rect, padlock);
        paintIcon(painter, padlock, Icon::Lock, tones(option.palette).dim);
        area.setRight(area.right() - kPadlock - kBeforePadlock);
    }
    painter.setFont(textFont(TextStyle::Strong, option.font));
    Figures::draw(painter, QRectF(QStyle::visualRect(option.direction, option.rect, area)),
        option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft, option.text);
}

int NumberDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont strong = textFont(TextStyle::Strong, option.font);
    const int sign = index.data(LockedRole).toBool() ? kBeforePadlock + kPadlock : 0;
    return static_cast<int>(std::ceil(Figures::width(strong, option.text))) + sign;
}

} // namespace NumberDesk
