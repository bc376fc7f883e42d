// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRectF;

/// Single lines of plain text in tables. To find the shapes and places of its letters is most of what a text
/// costs, so it is done once for as often as the text is drawn; the pixels are those of QPainter::drawText().
namespace NumberDesk::TextLine {

/// The direction to lay @p text out in where the window has @p ofWindow: a sentence of the window's language
/// has that one, whatever name it begins with; a name or an address of another script keeps its own order.
[[nodiscard]] Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection ofWindow);

/// Draws with the painter's font, pen and layout direction, centred in the height of @p area. @p side is
/// mirrored with that direction. Nothing is cut off: what is too long reaches beyond.
void draw(QPainter &painter, const QRectF &area, Qt::Alignment side, const QString &text);

/// The same, with an ellipsis at the end of what does not fit.
void drawElided(QPainter &painter, const QRectF &area, Qt::Alignment side, const QString &text);

} // namespace NumberDesk::TextLine
