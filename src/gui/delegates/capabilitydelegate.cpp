// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/delegates/capabilitydelegate.h"

#include "gui/models/roles.h"
#include "gui/theme/controlpainter.h"
#include "gui/theme/look.h"
#include "gui/theme/palette.h"

#include <QPainter>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 4;
constexpr int kInner = 5;

QFont chipFont(const QFont &base)
{
    return textFont(TextStyle::Hint, base);
}

} // namespace

void CapabilityDelegate::paintContent(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStringList names = index.data(CapabilitiesRole).toStringList();
    const QRect area = padded(option);
    const Tones tone = tones(option.palette);
    const QColor ground = groundOf(option);
    painter.setPen(readable(tone.dim, ground));
    if (names.isEmpty()) {
        drawText(painter, option, area, option.text.isEmpty() ? u"—"_s : option.text);
        return;
    }
    painter.setFont(chipFont(option.font));
    const QFontMetrics metrics = painter.fontMetrics();
    const QColor ink = painter.pen().color();
    const int height = metrics.height() + 4;
    int from = area.left();
    for (const QString &name : names) {
        QRect chip(
            from, area.center().y() - height / 2, metrics.horizontalAdvance(name) + 2 * kInner, height);
        // A chip is drawn whole or not at all; the rest is told by an ellipsis.
        if (chip.right() > area.right()) {
            QRect rest(from, area.top(), area.right() - from, area.height());
            drawText(painter, option, QStyle::visualRect(option.direction, option.rect, rest), u"…"_s);
            break;
        }
        from = chip.right() + 1 + kGap;
        chip = QStyle::visualRect(option.direction, option.rect, chip);
        ControlPainter::box(painter, QRectF(chip), QColor(), mixed(tone.line, ink, 0.15), 4);
        painter.setPen(ink);
        painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, name);
    }
}

int CapabilityDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(chipFont(option.font));
    int width = 0;
    for (const QString &name : index.data(CapabilitiesRole).toStringList())
        width += metrics.horizontalAdvance(name) + 2 * kInner + kGap;
    return width;
}

} // namespace NumberDesk
