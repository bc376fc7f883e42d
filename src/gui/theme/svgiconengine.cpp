// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/svgiconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

QPixmap rendered(const QString &file, const QSize &pixels, const QColor &colour)
{
    const QString key = u"nd:%1:%2x%3:%4"_s.arg(file, QString::number(pixels.width()),
        QString::number(pixels.height()), QString::number(colour.rgba(), 16));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile source(file);
    if (pixels.isEmpty() || !source.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(source.readAll().replace("currentColor", colour.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

SvgIconEngine::SvgIconEngine(const QString &file, IconTint tint)
    : m_file(file)
    , m_tint(tint)
{ }

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    paintFile(*painter, rect, m_file, colour(mode));
}

void SvgIconEngine::paintFile(QPainter &painter, const QRect &rect, const QString &file, const QColor &colour)
{
    const qreal scale = painter.device()->devicePixelRatio();
    const int side = qMin(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    QPixmap pixmap = rendered(file, (QSizeF(side, side) * scale).toSize(), colour);
    pixmap.setDevicePixelRatio(scale);
    painter.drawPixmap(square.topLeft(), pixmap);
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return rendered(m_file, size, colour(mode));
}

QPixmap SvgIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return pixmap(size, mode, state);
}

QSize SvgIconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    return size;
}

QIconEngine *SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

QString SvgIconEngine::key() const
{
    return u"numberdesk-svg"_s;
}

bool SvgIconEngine::isNull()
{
    return !QFile::exists(m_file);
}

QColor SvgIconEngine::colour(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::Text);
    switch (m_tint) {
    case IconTint::Text:
        return palette.color(QPalette::Active, QPalette::Text);
    case IconTint::Dim:
        return tones(palette).dim;
    case IconTint::Accent:
        return tones(palette).accent;
    case IconTint::OnAccent:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case IconTint::Ready:
        return stateColour(StateSign::Ready, palette);
    case IconTint::Checking:
        return stateColour(StateSign::Checking, palette);
    case IconTint::Attention:
        return stateColour(StateSign::Attention, palette);
    case IconTint::Refused:
        return stateColour(StateSign::Refused, palette);
    }
    return palette.color(QPalette::Text);
}

} // namespace NumberDesk
