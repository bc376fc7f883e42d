// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/controlpainter.h"

#include "gui/theme/palette.h"
#include "gui/theme/style.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace NumberDesk::ControlPainter {

namespace {

constexpr qreal kBoxSide = 16;

class Saved final
{
public:
    explicit Saved(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

bool has(const QWidget *widget, const char *property)
{
    return widget != nullptr && widget->property(property).toBool();
}

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// What a push button is for decides its colours.
struct ButtonColours
{
    QColor ground;
    QColor border;
    QColor ink;
};

ButtonColours buttonColours(const QStyleOption &option, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const Tones tone = tones(palette);
    if (!isOn(option, QStyle::State_Enabled)) {
        return { mixed(palette.color(QPalette::Button), palette.color(QPalette::Window), 0.6), tone.line,
            palette.color(QPalette::Disabled, QPalette::ButtonText) };
    }
    if (has(widget, Style::kDanger)) {
        const QColor red = stateColour(StateSign::Refused, palette);
        return { red, red, readable(inkOn(red), red) };
    }
    if (has(widget, Style::kPrimary))
        return { tone.accent, tone.accent, palette.color(QPalette::HighlightedText) };
    if (has(widget, Style::kQuiet))
        return { QColor(), QColor(), readable(tone.accent, tone.accentGround) };
    return { palette.color(QPalette::Button), tone.line, palette.color(QPalette::ButtonText) };
}

QColor underMouse(const QStyleOption &option, const QColor &ground)
{
    if (!isOn(option, QStyle::State_Enabled))
        return ground;
    if (isOn(option, QStyle::State_Sunken))
        return mixed(ground, option.palette.color(QPalette::Text), 0.14);
    if (isOn(option, QStyle::State_MouseOver))
        return mixed(ground, option.palette.color(QPalette::Text), 0.06);
    return ground;
}

QColor indicatorBorder(const QStyleOption &option)
{
    const Tones tone = tones(option.palette);
    return isOn(option, QStyle::State_Enabled)
        ? readable(mixed(tone.line, tone.dim, 0.5), option.palette.color(QPalette::Base), 3.0)
        : tone.line;
}

QRectF indicatorRect(const QStyleOption &option)
{
    QRectF box(0, 0, kBoxSide, kBoxSide);
    box.moveCenter(QRectF(option.rect).center());
    box.moveTopLeft(QPointF(qRound(box.x()), qRound(box.y())));
    return box;
}

} // namespace

void box(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &border, qreal radius)
{
    const Saved saved(painter);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    const qreal half = border.isValid() ? 0.5 : 0.0;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void focusRing(QPainter &painter, const QRectF &rect, const QColor &colour, qreal radius)
{
    const Saved saved(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
}

void button(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const ButtonColours colours = buttonColours(option, widget);
    const QRectF rect(option.rect);
    const Tones tone = tones(option.palette);
    QColor ground = colours.ground;
    if (!ground.isValid() && isOn(option, QStyle::State_MouseOver))
        ground = tone.accentGround;
    else if (isOn(option, QStyle::State_On))
        ground = tone.accentGround;
    else if (ground.isValid())
        ground = underMouse(option, ground);
    box(painter, rect, ground, colours.border, Style::kRadius);
    if (!isOn(option, QStyle::State_HasFocus) || !isOn(option, QStyle::State_KeyboardFocusChange))
        return;
    const bool isFilled = has(widget, Style::kPrimary) || has(widget, Style::kDanger);
    if (isFilled) {
        focusRing(painter, rect, option.palette.color(QPalette::Text), Style::kRadius);
        box(painter, rect.adjusted(2, 2, -2, -2), QColor(), colours.ink, Style::kRadius - 2);
    } else {
        focusRing(painter, rect, tone.accent, Style::kRadius);
    }
}

void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Saved saved(painter);
    const QColor ink = buttonColours(option, widget).ink;
    painter.setPen(ink);
    QRect area = option.rect;
    const bool hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    if (hasMenu) {
        const QRect mark = QStyle::alignedRect(
            option.direction, Qt::AlignRight | Qt::AlignVCenter, QSize(12, 12), area.adjusted(6, 0, -6, 0));
        chevron(painter, mark, ink, Qt::DownArrow);
        area = QStyle::visualRect(option.direction, area, area.adjusted(0, 0, -14, 0));
    }
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const bool hasIcon = !option.icon.isNull();
    const int gap = hasIcon && !option.text.isEmpty() ? 6 : 0;
    const int iconWidth = hasIcon ? option.iconSize.width() : 0;
    const int total = qMin(textWidth + gap + iconWidth, area.width());
    QRect content(0, 0, total, area.height());
    content.moveCenter(area.center());
    if (hasIcon) {
        const QRect iconRect = QStyle::alignedRect(
            option.direction, Qt::AlignLeft | Qt::AlignVCenter, option.iconSize, content);
        const qreal scale = painter.device()->devicePixelRatio();
        QPixmap pixmap = option.icon.pixmap(option.iconSize, scale);
        QPainter tint(&pixmap);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(QRect(QPoint(), option.iconSize), ink);
        tint.end();
        painter.drawPixmap(iconRect.topLeft(), pixmap);
    }
    const QRect textRect
        = QStyle::visualRect(option.direction, content, content.adjusted(iconWidth + gap, 0, 0, 0));
    painter.drawText(textRect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    const Tones tone = tones(option.palette);
    const QRectF rect(option.rect);
    if (isOn(option, QStyle::State_On))
        box(painter, rect, tone.accentGround, QColor(), Style::kRadius);
    else if (isOn(option, QStyle::State_Enabled)
        && (isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken)))
        box(painter, rect, underMouse(option, tone.chip), QColor(), Style::kRadius);
    if (isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_KeyboardFocusChange))
        focusRing(painter, rect, tone.accent, Style::kRadius);
}

void field(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tones tone = tones(option.palette);
    const QRectF rect(option.rect);
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    const bool isInvalid = has(widget, Style::kInvalid);
    const bool isChanged = has(widget, Style::kChanged);
    const QColor ground = isEnabled ? option.palette.color(QPalette::Base)
                                    : mixed(option.palette.color(QPalette::Base), tone.chip, 0.6);
    const QColor mark = isInvalid ? stateColour(StateSign::Refused, option.palette) : tone.accent;
    const bool isMarked = isInvalid || isChanged || isOn(option, QStyle::State_HasFocus);
    box(painter, rect, ground, isMarked ? mark : tone.line, Style::kRadius);
    if (isOn(option, QStyle::State_HasFocus))
        focusRing(painter, rect, mark, Style::kRadius);
    if (!isChanged)
        return;
    const Saved saved(painter);
    QPainterPath outline;
    outline.addRoundedRect(rect, Style::kRadius, Style::kRadius);
    QRectF bar(rect.left(), rect.top(), 4, rect.height());
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(rect.right());
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.fillRect(bar, tone.accent);
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const QRectF rect = indicatorRect(option);
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    const Tones tone = tones(option.palette);
    const bool isFull = isOn(option, QStyle::State_On);
    const bool isPartial = isOn(option, QStyle::State_NoChange);
    if (!isFull && !isPartial) {
        box(painter, rect, underMouse(option, option.palette.color(QPalette::Base)), indicatorBorder(option),
            4);
        return;
    }
    const QColor ground = isEnabled ? tone.accent : tone.line;
    box(painter, rect, ground, ground, 4);
    const Saved saved(painter);
    painter.setPen(QPen(isEnabled ? option.palette.color(QPalette::HighlightedText) : tone.dim, 2,
        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(rect.topLeft());
    if (isPartial)
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    else
        painter.drawPolyline(QPolygonF{ QPointF(4, 8.4), QPointF(6.9, 11.2), QPointF(12, 5.2) });
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const QRectF rect = indicatorRect(option);
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    const Tones tone = tones(option.palette);
    if (!isOn(option, QStyle::State_On)) {
        box(painter, rect, underMouse(option, option.palette.color(QPalette::Base)), indicatorBorder(option),
            kBoxSide / 2);
        return;
    }
    const QColor ground = isEnabled ? tone.accent : tone.line;
    box(painter, rect, ground, ground, kBoxSide / 2);
    box(painter, rect.adjusted(5, 5, -5, -5), option.palette.color(QPalette::HighlightedText), QColor(), 3);
}

void chevron(QPainter &painter, const QRectF &rect, const QColor &colour, Qt::ArrowType direction)
{
    const Saved saved(painter);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(rect.center());
    switch (direction) {
    case Qt::UpArrow:
        painter.rotate(180);
        break;
    case Qt::LeftArrow:
        painter.rotate(90);
        break;
    case Qt::RightArrow:
        painter.rotate(-90);
        break;
    default:
        break;
    }
    painter.drawPolyline(QPolygonF{ QPointF(-3.5, -1.75), QPointF(0, 1.75), QPointF(3.5, -1.75) });
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRectF &slider)
{
    if (option.minimum == option.maximum)
        return;
    const Tones tone = tones(option.palette);
    const bool isHot = isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken);
    const QColor colour = mixed(tone.line, tone.dim, isHot ? 0.8 : 0.22);
    const QRectF thumb = slider.adjusted(2, 2, -2, -2);
    box(painter, thumb, colour, QColor(), qMin(thumb.width(), thumb.height()) / 2);
}

void headerSection(QPainter &painter, const QStyleOption &option)
{
    const Tones tone = tones(option.palette);
    const QRect rect = option.rect;
    const bool isHot = isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled);
    painter.fillRect(rect, isHot ? mixed(tone.head, tone.dim, 0.12) : tone.head);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tone.line);
}

void headerLabel(QPainter &painter, const QStyleOptionHeader &option, const QWidget *widget)
{
    const Saved saved(painter);
    if (widget != nullptr)
        painter.setFont(widget->font());
    constexpr int kArrow = 12;
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect area = option.rect.adjusted(Style::kCellPadding, 0, -Style::kCellPadding, 0);
    const int room = qMax(0, area.width() - (isSorted ? kArrow + 2 : 0));
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, room);
    const int textWidth = option.fontMetrics.horizontalAdvance(text);
    const QSize size(textWidth + (isSorted ? kArrow + 2 : 0), area.height());
    const QRect content = QStyle::alignedRect(
        option.direction, (option.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, size, area);
    const Tones tone = tones(option.palette);
    painter.setPen(isSorted ? option.palette.color(QPalette::Text) : tone.dim);
    const QRect textRect = QStyle::alignedRect(
        option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(textWidth, area.height()), content);
    painter.drawText(
        textRect, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (!isSorted)
        return;
    const QRect mark = QStyle::alignedRect(
        option.direction, Qt::AlignRight | Qt::AlignVCenter, QSize(kArrow, kArrow), content);
    const bool isUp = option.sortIndicator == QStyleOptionHeader::SortDown;
    chevron(painter, mark, painter.pen().color(), isUp ? Qt::UpArrow : Qt::DownArrow);
}

void tabShape(QPainter &painter, const QStyleOptionTab &option)
{
    const Tones tone = tones(option.palette);
    const QRect rect = option.rect;
    if (isOn(option, QStyle::State_Selected))
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), tone.accent);
    if (isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_KeyboardFocusChange))
        focusRing(painter, QRectF(rect).adjusted(0, 3, 0, -4), tone.accent, 4);
}

void tabLabel(QPainter &painter, const QStyleOptionTab &option)
{
    const Saved saved(painter);
    const Tones tone = tones(option.palette);
    const bool isSelected = isOn(option, QStyle::State_Selected);
    const QColor ground = option.palette.color(QPalette::Window);
    QFont font = painter.font();
    if (isSelected)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    if (!isOn(option, QStyle::State_Enabled))
        painter.setPen(option.palette.color(QPalette::Disabled, QPalette::Text));
    else if (isSelected)
        painter.setPen(readable(tone.accent, ground));
    else
        painter.setPen(
            isOn(option, QStyle::State_MouseOver) ? option.palette.color(QPalette::Text) : tone.dim);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

} // namespace NumberDesk::ControlPainter
