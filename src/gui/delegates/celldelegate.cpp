// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/delegates/celldelegate.h"

#include "gui/theme/palette.h"
#include "gui/theme/style.h"
#include "gui/theme/textline.h"

#include <QApplication>
#include <QPainter>
#include <QWidget>

namespace NumberDesk {

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    // A cell with a box to tick is the style's to draw: it also tells where a click hits the box.
    if (cell.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const QStyle *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setClipRect(cell.rect);
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    paintContent(*painter, cell, index);
    painter->restore();
    if (!cell.state.testFlag(QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(cell);
    focus.rect = cell.rect;
    style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    return { contentWidth(cell, index) + 2 * Style::kCellPadding,
        qMax(Style::kRowHeight, cell.fontMetrics.height() + 12) };
}

QColor CellDelegate::groundOf(const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return tones(option.palette).accentGround;
    const bool isAlternate = option.features.testFlag(QStyleOptionViewItem::Alternate);
    return option.palette.color(isAlternate ? QPalette::AlternateBase : QPalette::Base);
}

QRect CellDelegate::padded(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(Style::kCellPadding, 0, -Style::kCellPadding, 0);
}

void CellDelegate::drawText(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const QString &text)
{
    const Qt::Alignment asked = (option.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    const auto side = QStyle::visualAlignment(option.direction, asked);
    painter.setLayoutDirection(TextLine::directionOf(text, option.direction));
    TextLine::drawElided(painter, QRectF(area), side, text);
}

} // namespace NumberDesk
