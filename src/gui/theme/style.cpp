// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/style.h"

#include "gui/theme/controlpainter.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

// Qt's stand-in when the platform has no palette of its own; nobody chose it.
bool isStandIn(const QPalette &palette, const QPalette &builtIn)
{
    for (const auto role : { QPalette::Window, QPalette::Base, QPalette::Text, QPalette::Highlight }) {
        if (palette.color(QPalette::Active, role) != builtIn.color(QPalette::Active, role))
            return false;
    }
    return true;
}

// QLabel aligns by the direction of its text, which leaves a Latin name at the wrong edge of a mirrored
// window.
void alignWithLayout(QLabel &label)
{
    const Qt::Alignment asked = label.alignment();
    if (label.layoutDirection() != Qt::RightToLeft || asked.testFlag(Qt::AlignAbsolute))
        return;
    const Qt::Alignment across = asked.testFlag(Qt::AlignLeft) ? Qt::AlignRight : Qt::AlignLeft;
    if (asked & (Qt::AlignLeft | Qt::AlignRight))
        label.setAlignment((asked & Qt::AlignVertical_Mask) | across | Qt::AlignAbsolute);
}

Qt::ArrowType arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return Qt::DownArrow;
    }
}

} // namespace

Style::Style(ColourScheme scheme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_scheme(scheme)
{ }

void Style::polish(QPalette &palette)
{
    if (m_scheme == ColourScheme::Light)
        palette = lightPalette();
    else if (m_scheme == ColourScheme::Dark)
        palette = darkPalette();
    else if (isStandIn(palette, baseStyle()->standardPalette()))
        palette = isDark(palette) ? darkPalette() : lightPalette();
    else
        palette = tunedPalette(palette);
}

QPalette Style::standardPalette() const
{
    return m_scheme == ColourScheme::Dark ? darkPalette() : lightPalette();
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || widget->inherits("QHeaderView") || widget->inherits("QTabBar") || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
    if (auto *edit = qobject_cast<QPlainTextEdit *>(widget)) {
        // The frame paints the ground, so that its corners can be round.
        edit->viewport()->setAutoFillBackground(false);
        edit->document()->setDocumentMargin(2 * kGrid - 1);
    }
    if (auto *label = qobject_cast<QLabel *>(widget))
        alignWithLayout(*label);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (drawInput(element, option, painter, widget) || drawItem(element, option, painter, widget)
        || drawFrame(element, option, painter, widget))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool Style::drawInput(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        ControlPainter::button(*painter, *option, widget);
        return true;
    case PE_PanelButtonTool:
        ControlPainter::toolButton(*painter, *option);
        return true;
    case PE_PanelLineEdit: {
        // An edit without a frame sits in a spin box or combo box, which has drawn the field already.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame == nullptr || frame->lineWidth > 0)
            ControlPainter::field(*painter, *option, widget);
        return true;
    }
    case PE_IndicatorItemViewItemCheck: {
        // The palette of a cell has the quiet selection in it, see drawItemQuietly().
        QStyleOption copy = *option;
        if (widget != nullptr)
            copy.palette = widget->palette();
        ControlPainter::checkBox(*painter, copy);
        return true;
    }
    case PE_IndicatorButtonDropDown:
        if (option->state & (State_MouseOver | State_Sunken))
            ControlPainter::toolButton(*painter, *option);
        return true;
    case PE_IndicatorCheckBox:
        ControlPainter::checkBox(*painter, *option);
        return true;
    case PE_IndicatorRadioButton:
        ControlPainter::radioButton(*painter, *option);
        return true;
    case PE_FrameDefaultButton:
    case PE_FrameButtonBevel:
    case PE_FrameLineEdit:
        return true;
    default:
        return false;
    }
}

bool Style::drawItem(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (item == nullptr)
        return false;
    const Tones tone = tones(item->palette);
    const bool isSelected = item->state.testFlag(State_Selected);
    if (element == PE_PanelItemViewRow) {
        if (item->features.testFlag(QStyleOptionViewItem::Alternate))
            painter->fillRect(item->rect, item->palette.brush(QPalette::AlternateBase));
        return true;
    }
    if (element != PE_PanelItemViewItem)
        return false;
    if (isSelected)
        painter->fillRect(item->rect, tone.accentGround);
    else if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item->rect, item->backgroundBrush);
    else if (item->state.testFlag(State_MouseOver) && qobject_cast<const QTableView *>(widget) == nullptr)
        painter->fillRect(item->rect, tone.chip);
    if (qobject_cast<const QTableView *>(widget) != nullptr) {
        const QRect line(item->rect.left(), item->rect.bottom(), item->rect.width(), 1);
        painter->fillRect(line, mixed(item->palette.color(QPalette::Base), tone.line, 0.55));
    }
    return true;
}

bool Style::drawFrame(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tones tone = tones(option->palette);
    switch (element) {
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange))
            ControlPainter::focusRing(*painter, QRectF(option->rect), tone.accent, kGrid);
        return true;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget) != nullptr)
            ControlPainter::field(*painter, *option, widget);
        else
            ControlPainter::box(*painter, QRectF(option->rect), QColor(), tone.line, kGrid);
        return true;
    case PE_PanelMenu:
        ControlPainter::menuPanel(*painter, *option);
        return true;
    case PE_FrameMenu:
        return true;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tone.line);
        return true;
    case PE_FrameGroupBox:
    case PE_PanelScrollAreaCorner:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return true;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinUp:
    case PE_IndicatorSpinDown:
        ControlPainter::chevron(*painter, QRectF(option->rect), tone.dim, arrowOf(element));
        return true;
    default:
        return false;
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            ControlPainter::buttonLabel(*painter, *button, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        drawItemQuietly(option, painter, widget);
        return;
    case CE_MenuItem:
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (element == CE_MenuItem)
                ControlPainter::menuItem(*painter, *item);
            else
                ControlPainter::menuBarItem(*painter, *item);
            return;
        }
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_MenuBarEmptyArea:
        ControlPainter::menuBar(*painter, *option);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, tones(option->palette).line);
        return;
    default:
        if (drawHeaderOrTab(element, option, painter, widget))
            return;
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

bool Style::drawHeaderOrTab(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        ControlPainter::headerSection(*painter, *option);
        return true;
    }
    // The whole section at once: QCommonStyle would ask itself for the place of the label, not this style.
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header != nullptr && element == CE_Header) {
        ControlPainter::headerSection(*painter, *option);
        ControlPainter::headerLabel(*painter, *header, widget);
        return true;
    }
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (tab == nullptr)
        return false;
    if (element == CE_TabBarTabShape)
        ControlPainter::tabShape(*painter, *tab);
    else if (element == CE_TabBarTabLabel)
        ControlPainter::tabLabel(*painter, *tab);
    else
        return false;
    return true;
}

void Style::drawItemQuietly(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (item == nullptr)
        return;
    // Selected rows have a light ground of their own, so their text keeps its ink.
    QStyleOptionViewItem copy = *item;
    copy.palette.setColor(QPalette::Highlight, tones(item->palette).accentGround);
    copy.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
    QProxyStyle::drawControl(CE_ItemViewItem, &copy, painter, widget);
}

void setStyleProperty(QWidget *widget, const char *name, bool on)
{
    widget->setProperty(name, on);
    widget->update();
}

} // namespace NumberDesk
