// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/delegates/capabilitydelegate.h"

#include "gui/models/roles.h"
#include "gui/theme/controlpainter.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "gui/theme/palette.h"
#include "gui/theme/textline.h"

#include <QPainter>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 4;
constexpr int kInner = 5;
constexpr int kSign = 11;
constexpr int kArrow = 7;
constexpr int kBeside = 3;

QFont chipFont(const QFont &base)
{
    return textFont(TextStyle::Hint, base);
}

bool hasArrow(const CapabilityMark &mark)
{
    return mark.inbound != mark.outbound;
}

int widthOf(const QFontMetrics &metrics, const CapabilityMark &mark)
{
    return metrics.horizontalAdvance(mark.name) + 2 * kInner + (mark.blocked ? kSign + kBeside : 0)
        + (hasArrow(mark) ? kArrow + kBeside : 0);
}

/// Down is towards the number, up away from it.
void drawArrow(QPainter &painter, const QRect &place, bool down)
{
    const QPointF middle = QRectF(place).center();
    const qreal half = kArrow / 2.0;
    const QPointF tip(middle.x(), middle.y() + (down ? half : -half));
    const qreal wing = down ? -kArrow * 0.4 : kArrow * 0.4;
    painter.drawLine(QPointF(middle.x(), middle.y() - half), QPointF(middle.x(), middle.y() + half));
    painter.drawLine(tip, tip + QPointF(-kArrow * 0.4, wing));
    painter.drawLine(tip, tip + QPointF(kArrow * 0.4, wing));
}

/// The content of one chip, from the leading edge: sign, name, arrow.
class Chip final
{
public:
    Chip(QPainter &painter, Qt::LayoutDirection direction, const QRect &place)
        : m_painter(painter)
        , m_direction(direction)
        , m_place(place)
        , m_from(place.left() + kInner)
    { }

    void draw(const CapabilityMark &mark, const QColor &ink, const QColor &attention)
    {
        if (mark.blocked) {
            QRect sign = next(kSign);
            sign.setHeight(kSign);
            sign.moveTop(m_place.center().y() - kSign / 2);
            paintIcon(m_painter, sign, signIcon(StateSign::Attention), attention);
        }
        m_painter.setPen(QPen(mark.blocked ? attention : ink, 1));
        const QRect name = next(m_painter.fontMetrics().horizontalAdvance(mark.name));
        TextLine::draw(m_painter, QRectF(name), Qt::AlignHCenter, mark.name);
        if (hasArrow(mark)) {
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.setPen(QPen(m_painter.pen().color(), 1.2));
            drawArrow(m_painter, next(kArrow), mark.inbound);
        }
    }

private:
    QRect next(int width)
    {
        const QRect part(m_from, m_place.top(), width, m_place.height());
        m_from += width + kBeside;
        return QStyle::visualRect(m_direction, m_place, part);
    }

    QPainter &m_painter;
    Qt::LayoutDirection m_direction;
    QRect m_place;
    int m_from;
};

} // namespace

void CapabilityDelegate::paintContent(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto marks = index.data(CapabilitiesRole).value<QList<CapabilityMark>>();
    const QRect area = padded(option);
    const Tones tone = tones(option.palette);
    const QColor ground = groundOf(option);
    painter.setPen(readable(tone.dim, ground));
    if (marks.isEmpty()) {
        drawText(painter, option, area, option.text.isEmpty() ? u"—"_s : option.text);
        return;
    }
    painter.setFont(chipFont(option.font));
    const QFontMetrics metrics = painter.fontMetrics();
    const QColor ink = painter.pen().color();
    const QColor attention = readable(stateColour(StateSign::Attention, option.palette), ground);
    const int height = metrics.height() + 4;
    int from = area.left();
    for (const CapabilityMark &mark : marks) {
        QRect chip(from, area.center().y() - height / 2, widthOf(metrics, mark), height);
        // A chip is drawn whole or not at all; the rest is told by an ellipsis.
        if (chip.right() > area.right()) {
            QRect rest(from, area.top(), area.right() - from, area.height());
            painter.setPen(ink);
            drawText(painter, option, QStyle::visualRect(option.direction, option.rect, rest), u"…"_s);
            break;
        }
        from = chip.right() + 1 + kGap;
        chip = QStyle::visualRect(option.direction, option.rect, chip);
        ControlPainter::box(painter, QRectF(chip), QColor(),
            mixed(tone.line, mark.blocked ? attention : ink, mark.blocked ? 0.6 : 0.15), 4);
        Chip(painter, option.direction, chip).draw(mark, ink, attention);
    }
}

int CapabilityDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(chipFont(option.font));
    int width = 0;
    for (const CapabilityMark &mark : index.data(CapabilitiesRole).value<QList<CapabilityMark>>())
        width += widthOf(metrics, mark) + kGap;
    return width;
}

} // namespace NumberDesk
