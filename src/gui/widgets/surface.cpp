// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/surface.h"

#include "gui/theme/palette.h"

#include <QPainter>
#include <QStyle>

namespace NumberDesk {

Surface::Surface(QWidget *parent)
    : QWidget(parent)
{
    setGround(Page);
}

Surface::Surface(Ground ground, Qt::Edges lines, QWidget *parent)
    : QWidget(parent)
    , m_lines(lines)
{
    setGround(ground);
}

void Surface::setGround(Ground ground)
{
    m_ground = ground;
    // Children that ask which ground they stand on get the right answer.
    setBackgroundRole(ground == Page ? QPalette::Base : QPalette::Window);
    update();
}

void Surface::setLines(Qt::Edges lines)
{
    m_lines = lines;
    update();
}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones tone = tones(palette());
    painter.fillRect(rect(), m_ground == Side ? tone.side : palette().color(backgroundRole()));
    const auto line = [&](Qt::Edge edge, const QRect &where) {
        if (m_lines.testFlag(edge))
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), where), tone.line);
    };
    line(Qt::TopEdge, QRect(0, 0, width(), 1));
    line(Qt::BottomEdge, QRect(0, height() - 1, width(), 1));
    line(Qt::LeftEdge, QRect(0, 0, 1, height()));
    line(Qt::RightEdge, QRect(width() - 1, 0, 1, height()));
}

} // namespace NumberDesk
