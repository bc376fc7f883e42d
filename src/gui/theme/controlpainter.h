// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

/// How Style draws single controls. Everything here takes its colours from the option's palette.
namespace NumberDesk::ControlPainter {

/// A crisp rounded box; an invalid colour leaves out the ground or the border.
void box(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &border, qreal radius);

/// Antialiased ring that says where the keyboard is.
void focusRing(QPainter &painter, const QRectF &rect, const QColor &colour, qreal radius);

void button(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void toolButton(QPainter &painter, const QStyleOption &option);
void field(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
void chevron(QPainter &painter, const QRectF &rect, const QColor &colour, Qt::ArrowType direction);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRectF &slider);
void headerSection(QPainter &painter, const QStyleOption &option);
void headerLabel(QPainter &painter, const QStyleOptionHeader &option, const QWidget *widget);
void menuPanel(QPainter &painter, const QStyleOption &option);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option);
void menuBar(QPainter &painter, const QStyleOption &option);
void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);
void tabShape(QPainter &painter, const QStyleOptionTab &option);
void tabLabel(QPainter &painter, const QStyleOptionTab &option);

/// What a row of a menu needs beside its text.
[[nodiscard]] int menuItemExtraWidth(const QStyleOptionMenuItem &option);

} // namespace NumberDesk::ControlPainter
