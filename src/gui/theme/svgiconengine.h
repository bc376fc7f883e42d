// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/icons.h"

#include <QIconEngine>

namespace NumberDesk {

/// Renders one SVG file whose strokes are "currentColor" with a colour of the application's palette. The
/// colour is looked up when painting, so icons change with the desktop.
class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(const QString &file, IconTint tint);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(
        const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] bool isNull() override;

    static void paintFile(QPainter &painter, const QRect &rect, const QString &file, const QColor &colour);

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;

    QString m_file;
    IconTint m_tint;
};

} // namespace NumberDesk
