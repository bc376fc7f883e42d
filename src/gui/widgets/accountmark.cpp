// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/accountmark.h"

#include "gui/theme/controlpainter.h"
#include "gui/theme/palette.h"

#include <QPainter>

namespace NumberDesk {

using namespace Qt::StringLiterals;

AccountMark::AccountMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

AccountMark::AccountMark(const QString &letter, const QColor &colour, QWidget *parent)
    : AccountMark(parent)
{
    setAccount(letter, colour);
}

void AccountMark::setAccount(const QString &letter, const QColor &colour)
{
    m_letter = letter;
    m_colour = colour;
    update();
}

QSize AccountMark::sizeHint() const
{
    return { kSide, kSide };
}

QSize AccountMark::minimumSizeHint() const
{
    return sizeHint();
}

void AccountMark::paintMark(QPainter &painter, const QRect &rect, const QString &letter, const QColor &colour)
{
    ControlPainter::box(painter, QRectF(rect), colour, QColor(), rect.width() * 7.0 / kSide);
    painter.save();
    QFont font = painter.font();
    font.setPixelSize(qMax(8, rect.height() * 12 / kSide));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(inkOn(colour));
    painter.drawText(rect, Qt::AlignCenter, letter);
    painter.restore();
}

QString AccountMark::letterOf(const QString &label)
{
    for (const QChar c : label) {
        if (c.isLetterOrNumber())
            return QString(c.toUpper());
    }
    return u"•"_s;
}

void AccountMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_letter, accountColour(m_colour, palette()));
}

} // namespace NumberDesk
