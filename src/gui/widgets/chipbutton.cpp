// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/chipbutton.h"

#include "gui/theme/controlpainter.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace NumberDesk {

namespace {
constexpr int kPadding = 11;
constexpr int kDot = 9;
constexpr int kSign = 14;
constexpr int kMark = 12;
constexpr int kGap = 6;
} // namespace

ChipButton::ChipButton(QWidget *parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
}

ChipButton::ChipButton(const QString &text, QWidget *parent)
    : ChipButton(parent)
{
    setText(text);
}

void ChipButton::setAccountColour(const QColor &colour)
{
    m_account = colour;
    updateGeometry();
    update();
}

void ChipButton::setSign(StateSign sign)
{
    m_sign = sign;
    updateGeometry();
    update();
}

void ChipButton::setActive(bool on)
{
    m_isActive = on;
    updateGeometry();
    update();
}

bool ChipButton::isActive() const
{
    return m_isActive || isChecked();
}

QSize ChipButton::sizeHint() const
{
    // Measured with the semi-bold of the active state, so that switching one moves no other chip.
    const QFontMetrics metrics(textFont(TextStyle::Strong, font()));
    const int mark = hasMark() ? kGap + kMark : 0;
    const int words = metrics.size(Qt::TextShowMnemonic, text()).width();
    return { 2 * kPadding + leadWidth() + words + mark, qMax(kHeight, metrics.height() + 8) };
}

QSize ChipButton::minimumSizeHint() const
{
    return sizeHint();
}

bool ChipButton::hasMark() const
{
    return menu() != nullptr || isCheckable();
}

int ChipButton::leadWidth() const
{
    return (m_account.isValid() ? kDot + kGap : 0) + (m_sign != StateSign::None ? kSign + 4 : 0);
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const Tones tone = tones(palette());
    const bool isHot = isEnabled() && option.state.testFlag(QStyle::State_MouseOver);
    QColor ground = isActive() ? tone.accentGround : tone.chip;
    if (isHot || isDown())
        ground = mixed(ground, palette().color(QPalette::Text), isDown() ? 0.14 : 0.06);
    const qreal radius = height() / 2.0;
    ControlPainter::box(painter, QRectF(rect()), ground, QColor(), radius);
    if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        ControlPainter::focusRing(painter, QRectF(rect()), tone.accent, radius);

    QColor ink = isActive() ? readable(tone.accent, ground) : palette().color(QPalette::Text);
    if (!isEnabled())
        ink = palette().color(QPalette::Disabled, QPalette::Text);
    QRect area = rect().adjusted(kPadding, 0, -kPadding, 0);
    paintLead(painter, area);
    if (hasMark() && (menu() != nullptr || isActive())) {
        const QRect mark = QStyle::alignedRect(
            layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, QSize(kMark, kMark), area);
        if (isCheckable() && isActive())
            paintIcon(painter, mark, Icon::Close, ink);
        else
            ControlPainter::chevron(painter, QRectF(mark), ink, Qt::DownArrow);
        area = QStyle::visualRect(layoutDirection(), area, area.adjusted(0, 0, -kMark - kGap, 0));
    }
    painter.setFont(textFont(isActive() ? TextStyle::Strong : TextStyle::Text, font()));
    painter.setPen(ink);
    const auto side
        = QStyle::visualAlignment(layoutDirection(), leadWidth() > 0 ? Qt::AlignLeft : Qt::AlignHCenter);
    painter.drawText(
        area, static_cast<int>(side) | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, text());
}

void ChipButton::paintLead(QPainter &painter, QRect &area) const
{
    const auto take = [&](int side, int gap) {
        const QRect place = QStyle::alignedRect(
            layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), area);
        area = QStyle::visualRect(layoutDirection(), area, area.adjusted(side + gap, 0, 0, 0));
        return place;
    };
    if (m_account.isValid())
        ControlPainter::box(
            painter, QRectF(take(kDot, kGap)), accountColour(m_account, palette()), QColor(), 3);
    if (m_sign != StateSign::None)
        paintIcon(painter, take(kSign, 4), signIcon(m_sign), stateColour(m_sign, palette()));
}

} // namespace NumberDesk
