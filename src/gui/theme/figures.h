// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRectF;

/// Tabular figures. Qt 6.4 cannot ask a font for them, so where the digits of the font differ in width each
/// is drawn in the middle of a cell as wide as the widest; where they do not, the text is drawn as it is. For
/// text that reads left to right: numbers, money, times.
namespace NumberDesk::Figures {

[[nodiscard]] qreal width(const QFont &font, const QString &text);

/// Draws one line with the painter's font and pen, elided at the end when it does not fit. Alignment is
/// absolute: the caller has mirrored it.
void draw(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace NumberDesk::Figures
