// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/palette.h"

#include <QProxyStyle>

namespace NumberDesk {

/// Fusion with NumberDesk's metrics and quieter controls. Colours come from the palette of the widget, so a
/// change of the desktop's palette needs nothing but a repaint. Reads the dynamic properties named below.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    static constexpr int kControlHeight = 30;
    static constexpr int kRowHeight = 31;
    static constexpr int kCompactRowHeight = 26;
    static constexpr int kHeaderHeight = 28;
    static constexpr int kRadius = 6;
    static constexpr int kGrid = 4;
    static constexpr int kPagePadding = 12;
    static constexpr int kFormGap = 11;
    static constexpr int kCellPadding = 12;

    static constexpr char kPrimary[] = "ndPrimary"; ///< bool, on a push button
    static constexpr char kDanger[] = "ndDanger"; ///< bool, on a push button
    static constexpr char kQuiet[] = "ndQuiet"; ///< bool, a push button that looks like a link
    static constexpr char kChanged[]
        = "ndChanged"; ///< bool, an input whose value differs from the stored one
    static constexpr char kInvalid[] = "ndInvalid"; ///< bool, an input that cannot be taken as it is

    explicit Style(ColourScheme scheme);

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    [[nodiscard]] QPalette standardPalette() const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;

    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returnData) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
        SubControl part, const QWidget *widget) const override;

private:
    [[nodiscard]] bool drawInput(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    [[nodiscard]] bool drawItem(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    [[nodiscard]] bool drawFrame(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    [[nodiscard]] bool drawHeaderOrTab(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawItemQuietly(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;

    ColourScheme m_scheme;
};

/// Sets a property that the style reads, and repaints.
void setStyleProperty(QWidget *widget, const char *name, bool on);

} // namespace NumberDesk
