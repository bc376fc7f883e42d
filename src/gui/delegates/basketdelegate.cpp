// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/delegates/basketdelegate.h"

#include "gui/models/basketmodel.h"
#include "gui/theme/figures.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "gui/widgets/accountmark.h"

#include <QPainter>

namespace NumberDesk {

namespace {

constexpr int kCross = 16;
constexpr int kGap = 10;

void paintCross(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool isHot = option.state.testFlag(QStyle::State_MouseOver);
    const QColor ink = isHot ? option.palette.color(QPalette::Text) : tones(option.palette).dim;
    const QRect place
        = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(kCross, kCross), option.rect);
    paintIcon(painter, place, Icon::Close, ink);
}

} // namespace

void BasketDelegate::paintContent(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == BasketModel::RemoveColumn) {
        paintCross(painter, option);
        return;
    }
    const auto visual
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect inner = padded(option);
    const int side = AccountMark::kSide;
    const QColor colour = accountColour(index.data(AccountColourRole).value<QColor>(), option.palette);
    AccountMark::paintMark(painter, visual({ inner.left(), inner.center().y() - side / 2, side, side }),
        index.data(AccountLetterRole).toString(), colour);

    const int left = inner.left() + side + kGap;
    const int width = inner.right() - left;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    painter.setPen(option.palette.color(QPalette::Text));
    painter.setFont(textFont(TextStyle::Strong, option.font));
    Figures::draw(painter, QRectF(visual({ left, inner.top() + 4, width, inner.height() / 2 - 4 })),
        isMirrored ? Qt::AlignRight : Qt::AlignLeft, option.text);
    painter.setPen(readable(tones(option.palette).dim, groundOf(option)));
    painter.setFont(textFont(TextStyle::Label, option.font));
    drawText(painter, option, visual({ left, inner.center().y() + 1, width, inner.height() / 2 - 4 }),
        index.data(BasketModel::SecondLineRole).toString());
}

int BasketDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == BasketModel::RemoveColumn)
        return kCross;
    return AccountMark::kSide + kGap + option.fontMetrics.horizontalAdvance(option.text);
}

} // namespace NumberDesk
