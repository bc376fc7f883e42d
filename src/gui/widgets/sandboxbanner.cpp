// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/sandboxbanner.h"

#include "gui/theme/icons.h"
#include "gui/theme/look.h"

#include <QPainter>
#include <QStyle>

namespace NumberDesk {

namespace {

constexpr QRgb kAmber = 0xfff5b83d;
constexpr QRgb kStripe = 0xffeaa927;
constexpr QRgb kInk = 0xff3a2600;
constexpr int kStripeWidth = 20;
constexpr int kPadding = 14;
constexpr int kIcon = 16;

} // namespace

SandboxBanner::SandboxBanner(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(kHeight);
    setAccessibleName(tr("Sandbox"));
    setAccessibleDescription(tr("Simulated providers: nothing here costs money or reaches a real account."));
}

bool SandboxBanner::isIn(const QWidget *widget)
{
    return widget && widget->window()->findChild<SandboxBanner *>();
}

QSize SandboxBanner::sizeHint() const
{
    return { 400, kHeight };
}

QSize SandboxBanner::minimumSizeHint() const
{
    return { 100, kHeight };
}

void SandboxBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStripes(painter);
    const QRect area = rect().adjusted(kPadding, 0, -kPadding, 0);
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(
            layoutDirection(), area, QRect(area.left() + from, area.top(), width, area.height()));
    };
    paintIcon(painter, place(0, kIcon), Icon::Sandbox, QColor(kInk));
    painter.setPen(QColor(kInk));
    const QString word = tr("SANDBOX");
    painter.setFont(textFont(TextStyle::Strong, font()));
    const int wordWidth = painter.fontMetrics().horizontalAdvance(word);
    painter.drawText(place(kIcon + 8, wordWidth), Qt::AlignCenter, word);
    painter.setFont(font());
    const int start = kIcon + 8 + wordWidth + 10;
    const QString sentence = painter.fontMetrics().elidedText(
        tr("simulated providers – nothing here costs money or reaches a real account"), Qt::ElideRight,
        area.width() - start);
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(place(start, area.width() - start), static_cast<int>(side), sentence);
}

void SandboxBanner::paintStripes(QPainter &painter) const
{
    painter.fillRect(rect(), QColor(kAmber));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(kStripe));
    for (int x = -kHeight; x < width() + kHeight; x += 2 * kStripeWidth) {
        painter.drawPolygon(QPolygon{ QPoint(x + kHeight, 0), QPoint(x + kHeight + kStripeWidth, 0),
            QPoint(x + kStripeWidth, kHeight), QPoint(x, kHeight) });
    }
    painter.restore();
}

} // namespace NumberDesk
