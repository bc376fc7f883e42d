// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/controlpainter.h"

#include "gui/theme/icons.h"
#include "gui/theme/palette.h"
#include "gui/theme/style.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace NumberDesk::ControlPainter {

namespace {

constexpr int kEdge = 12;
constexpr int kMark = 16;
constexpr int kTextStart = kEdge + kMark + 8;
constexpr int kArrow = 12;

void separator(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const QRect line(option.rect.left(), option.rect.center().y(), option.rect.width(), 1);
    painter.fillRect(line, tones(option.palette).line);
}

void lead(QPainter &painter, const QStyleOptionMenuItem &option, const QColor &ink)
{
    const QRect row = option.rect.adjusted(kEdge, 0, -kEdge, 0);
    const QRect place
        = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(kMark, kMark), row);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, place, Icon::Check, isEnabled ? tones(option.palette).accent : ink);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
}

} // namespace

int menuItemExtraWidth(const QStyleOptionMenuItem &option)
{
    const bool hasShortcut = option.text.contains(u'\t');
    const bool hasArrow = option.menuItemType == QStyleOptionMenuItem::SubMenu;
    return kTextStart + kEdge + (hasShortcut ? 2 * kEdge : 0) + (hasArrow ? kArrow + kEdge : kEdge);
}

void menuPanel(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    box(painter, QRectF(option.rect), QColor(), tones(option.palette).line, 0.5);
}

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        separator(painter, option);
        return;
    }
    painter.save();
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (isEnabled && option.state.testFlag(QStyle::State_Selected)) {
        const QRectF ground = QRectF(option.rect).adjusted(4, 1, -4, -1);
        box(painter, ground, tones(option.palette).accentGround, QColor(), Style::kGrid);
    }
    const QColor ink
        = option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    lead(painter, option, ink);
    const QRect row = option.rect;
    const QRect words = QStyle::visualRect(option.direction, row, row.adjusted(kTextStart, 0, -kEdge, 0));
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int start = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    const int end = isMirrored ? Qt::AlignLeft : Qt::AlignRight;
    constexpr int kLine = Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute;
    const qsizetype tab = option.text.indexOf(u'\t');
    painter.setFont(option.font);
    painter.setPen(ink);
    painter.drawText(words, start | kLine | Qt::TextShowMnemonic, option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(
            isEnabled ? readable(tones(option.palette).dim, tones(option.palette).accentGround) : ink);
        painter.drawText(words, end | kLine, option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow = QStyle::alignedRect(
            option.direction, Qt::AlignRight | Qt::AlignVCenter, QSize(kArrow, kArrow), words);
        chevron(painter, QRectF(arrow), ink, isMirrored ? Qt::LeftArrow : Qt::RightArrow);
    }
    painter.restore();
}

void menuBar(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(line, tones(option.palette).line);
}

void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    menuBar(painter, option);
    painter.save();
    const auto isOn = [&](QStyle::StateFlag flag) { return option.state.testFlag(flag); };
    if (isOn(QStyle::State_Selected) || isOn(QStyle::State_Sunken)) {
        const QRectF ground = QRectF(option.rect).adjusted(1, 3, -1, -4);
        box(painter, ground, tones(option.palette).accentGround, QColor(), Style::kGrid);
    }
    const auto group = isOn(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter.setPen(option.palette.color(group, QPalette::Text));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

} // namespace NumberDesk::ControlPainter
