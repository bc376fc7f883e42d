// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/controlpainter.h"
#include "gui/theme/style.h"

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QPainter>
#include <QStyleOption>

// Sizes and places, and the complex controls that are made of them.
namespace NumberDesk {

namespace {

constexpr int kIndicator = 16;
constexpr int kScrollBar = 12;
constexpr int kArrowArea = 26;

/// Controls are 30 px at the designed text size and grow with the desktop's text.
int controlHeight(const QStyleOption *option)
{
    return qMax(Style::kControlHeight, option->fontMetrics.height() + 12);
}

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonMargin:
        return 24;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return kIndicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 6;
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 1;
    case PM_TabBarTabHSpace:
        return 20;
    case PM_TabBarTabVSpace:
        return 18;
    case PM_HeaderMargin:
        return kGrid;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
    case PM_LineEditIconMargin:
        return kGrid;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarHMargin:
        return 0;
    case PM_FocusFrameHMargin:
        return qobject_cast<const QAbstractItemView *>(widget) != nullptr ? kCellPadding - 1
                                                                          : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return kPagePadding;
    case PM_LayoutHorizontalSpacing:
        return 2 * kGrid;
    case PM_LayoutVerticalSpacing:
        return kFormGap;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
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
        if (frame != nullptr && frame->lineWidth > 0)
            return option->rect.adjusted(kCellPadding - 2, 1, 2 - kCellPadding, -1);
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
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);

    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (bar == nullptr || part == SC_ScrollBarSubLine || part == SC_ScrollBarAddLine)
        return {};
    const bool isFlat = bar->orientation == Qt::Horizontal;
    const int length = isFlat ? rect.width() : rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int least = qMin(length, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    int thumb = length;
    if (range > 0)
        thumb = qBound(least, int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length);
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto span = [&](int from, int to) {
        return isFlat ? visualRect(option->direction, rect,
                   QRect(rect.left() + from, rect.top(), to - from, rect.height()))
                      : QRect(rect.left(), rect.top() + from, rect.width(), to - from);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return span(start, start + thumb);
    case SC_ScrollBarSubPage:
        return span(0, start);
    case SC_ScrollBarAddPage:
        return span(start + thumb, length);
    default:
        return rect;
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
    const QWidget *widget) const
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
