// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/controlpainter.h"
#include "gui/theme/style.h"

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

// Sizes and places, and the complex controls that are made of them.
namespace NumberDesk {

namespace {

constexpr int kIndicator = 16;
constexpr int kScrollBar = 12;
constexpr int kArrowArea = 26;

struct Metric
{
    QStyle::PixelMetric which;
    int pixels;
};

constexpr Metric kMetrics[]{
    { QStyle::PM_ButtonMargin, 24 },
    { QStyle::PM_ButtonDefaultIndicator, 0 },
    { QStyle::PM_ButtonShiftHorizontal, 0 },
    { QStyle::PM_ButtonShiftVertical, 0 },
    { QStyle::PM_ButtonIconSize, kIndicator },
    { QStyle::PM_SmallIconSize, kIndicator },
    { QStyle::PM_IndicatorWidth, kIndicator },
    { QStyle::PM_IndicatorHeight, kIndicator },
    { QStyle::PM_ExclusiveIndicatorWidth, kIndicator },
    { QStyle::PM_ExclusiveIndicatorHeight, kIndicator },
    { QStyle::PM_CheckBoxLabelSpacing, 6 },
    { QStyle::PM_RadioButtonLabelSpacing, 6 },
    { QStyle::PM_LineEditIconMargin, Style::kGrid },
    { QStyle::PM_ScrollBarExtent, kScrollBar },
    { QStyle::PM_ScrollBarSliderMin, 32 },
    { QStyle::PM_SplitterWidth, 1 },
    { QStyle::PM_TabBarTabHSpace, 20 },
    { QStyle::PM_TabBarTabVSpace, 18 },
    { QStyle::PM_TabBarTabOverlap, 0 },
    { QStyle::PM_TabBarBaseOverlap, 0 },
    { QStyle::PM_TabBarTabShiftVertical, 0 },
    { QStyle::PM_TabBarTabShiftHorizontal, 0 },
    { QStyle::PM_HeaderMargin, Style::kGrid },
    { QStyle::PM_MenuPanelWidth, 1 },
    { QStyle::PM_MenuHMargin, 0 },
    { QStyle::PM_MenuVMargin, Style::kGrid },
    { QStyle::PM_MenuBarPanelWidth, 0 },
    { QStyle::PM_MenuBarVMargin, 0 },
    { QStyle::PM_MenuBarHMargin, 0 },
    { QStyle::PM_LayoutLeftMargin, Style::kPagePadding },
    { QStyle::PM_LayoutRightMargin, Style::kPagePadding },
    { QStyle::PM_LayoutTopMargin, Style::kPagePadding },
    { QStyle::PM_LayoutBottomMargin, Style::kPagePadding },
    { QStyle::PM_LayoutHorizontalSpacing, 2 * Style::kGrid },
    { QStyle::PM_LayoutVerticalSpacing, Style::kFormGap },
};

/// Controls are 30 px at the designed text size and grow with the desktop's text.
int controlHeight(const QStyleOption *option)
{
    return qMax(Style::kControlHeight, option->fontMetrics.height() + 12);
}

/// An icon at an end of a line edit brings its own margin.
bool hasIconAt(const QWidget *edit, Qt::LayoutDirection direction, bool isLeading)
{
    if (edit == nullptr)
        return false;
    const bool isLeft = (direction == Qt::LeftToRight) == isLeading;
    for (const auto *button : edit->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        if (button->isVisibleTo(edit) && (button->geometry().center().x() < edit->width() / 2) == isLeft)
            return true;
    }
    return false;
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int least)
{
    const QRect rect = bar.rect;
    const bool isFlat = bar.orientation == Qt::Horizontal;
    const int length = isFlat ? rect.width() : rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int thumb = length;
    if (range > 0)
        thumb = qBound(
            qMin(length, least), int(qint64(bar.pageStep) * length / (range + bar.pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    const auto span = [&](int from, int to) {
        const QRect flat(rect.left() + from, rect.top(), to - from, rect.height());
        return isFlat ? QStyle::visualRect(bar.direction, rect, flat)
                      : QRect(rect.left(), rect.top() + from, rect.width(), to - from);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return span(start, start + thumb);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + thumb, length);
    case QStyle::SC_ScrollBarSubLine:
    case QStyle::SC_ScrollBarAddLine:
        return {};
    default:
        return rect;
    }
}

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // Cells are padded like those that the delegates draw; elsewhere this margin is Fusion's.
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView *>(widget) != nullptr)
        return kCellPadding - 1;
    const auto found = std::ranges::find(kMetrics, metric, &Metric::which);
    return found != std::end(kMetrics) ? found->pixels : QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool hasMenu = button != nullptr && button->features.testFlag(QStyleOptionButton::HasMenu);
        const bool hasIcon = button != nullptr && !button->icon.isNull();
        return { size.width() + 26 + (hasMenu ? 2 : 0) + (hasIcon ? 4 : 0), controlHeight(option) };
    }
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(controlHeight(option));
        if (type == CT_ComboBox)
            result.setWidth(size.width() + kCellPadding + kArrowArea + 4);
        return result;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(qMax(result.height(), 22));
        return result;
    case CT_HeaderSection:
        result.rwidth() += 2 * (kCellPadding - kGrid);
        result.setHeight(qMax(kHeaderHeight, option->fontMetrics.height() + 10));
        return result;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item != nullptr && item->menuItemType != QStyleOptionMenuItem::Separator) {
            const int width = size.width() + ControlPainter::menuItemExtraWidth(*item);
            return { width, qMax(28, option->fontMetrics.height() + 10) };
        }
        return { size.width(), 2 * kGrid + 1 };
    case CT_MenuBarItem:
        return { size.width() + 16, qMax(28, option->fontMetrics.height() + 10) };
    case CT_TabBarTab:
        // Room for the semi-bold label of the current tab, so that choosing one moves nothing.
        result.rwidth() += size.width() / 16;
        return result;
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), kCompactRowHeight));
        return result;
    default:
        return result;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0) {
            const auto inset = [&](bool isLeading) {
                return hasIconAt(widget, option->direction, isLeading) ? 2 : kCellPadding - 2;
            };
            const QRect contents = option->rect.adjusted(inset(true), 1, -inset(false), -1);
            return visualRect(option->direction, option->rect, contents);
        }
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(kCellPadding, 1, -kArrowArea, -1));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        const QRect arrow(rect.right() - kArrowArea + 1, rect.top(), kArrowArea, rect.height());
        return visualRect(option->direction, rect, arrow);
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(kCellPadding - 2, 1, -kArrowArea, -1));
    if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown)) {
        const int half = rect.height() / 2;
        const int top = part == SC_SpinBoxUp ? rect.top() : rect.top() + half;
        const QRect arrow(rect.right() - kArrowArea + 1, top, kArrowArea, half);
        return visualRect(option->direction, rect, arrow);
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar != nullptr && control == CC_ScrollBar)
        return scrollBarPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const QColor mark = option->state.testFlag(State_Enabled)
        ? tones(option->palette).dim
        : option->palette.color(QPalette::Disabled, QPalette::Text);
    if (control == CC_ComboBox) {
        ControlPainter::field(*painter, *option, widget);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        ControlPainter::chevron(*painter, QRectF(arrow), mark, Qt::DownArrow);
    } else if (control == CC_SpinBox) {
        ControlPainter::field(*painter, *option, widget);
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin == nullptr || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const QRectF up(subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget));
        const QRectF down(subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
        ControlPainter::chevron(*painter, up.translated(0, 2), mark, Qt::UpArrow);
        ControlPainter::chevron(*painter, down.translated(0, -2), mark, Qt::DownArrow);
    } else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
               bar != nullptr && control == CC_ScrollBar) {
        const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        ControlPainter::scrollBar(*painter, *bar, QRectF(slider));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace NumberDesk
