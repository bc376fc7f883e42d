// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/look.h"

#include "gui/theme/icons.h"
#include "gui/theme/style.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStyle>

// Resources of a static library are dropped by the linker unless somebody asks for them, and the macro only
// works outside every namespace.
static void initResources()
{
    Q_INIT_RESOURCE(numberdesk);
}

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextPixels = 13;

void setScale(QFont &font, qreal share)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * share);
    else
        font.setPixelSize(qRound(font.pixelSize() * share));
}

QFont fallbackFont()
{
    QFont font = QApplication::font();
    // The first that is installed is taken, without asking for each what fonts there are.
    font.setFamilies(QStringList{ u"Inter"_s, u"Noto Sans"_s, u"Cantarell"_s } + font.families());
    // In points, so that the steps of the scale may be fractions of a pixel.
    font.setPointSizeF(kTextPixels * 72.0 / QGuiApplication::primaryScreen()->logicalDotsPerInchY());
    return font;
}

void setRole(QPushButton *button, const char *name, bool isPrimary)
{
    button->setProperty(name, true);
    if (isPrimary)
        button->setDefault(true);
    QFont font = button->font();
    font.setWeight(QFont::DemiBold);
    button->setFont(font);
    button->update();
}

} // namespace

void applyLook(QApplication &application, ColourScheme scheme)
{
    initResources();
    // Without a desktop nobody has chosen a font, and what Qt falls back to is not made for screens.
    if (qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP"))
        QApplication::setFont(fallbackFont());
    QApplication::setStyle(new Style(scheme));
    application.setWindowIcon(applicationIcon());
}

void setPrimary(QPushButton *button)
{
    setRole(button, Style::kPrimary, true);
}

void setDanger(QPushButton *button)
{
    setRole(button, Style::kDanger, false);
}

QFont textFont(TextStyle style, const QFont &base)
{
    QFont font = base;
    switch (style) {
    case TextStyle::Text:
        break;
    case TextStyle::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Title:
        setScale(font, 22.0 / kTextPixels);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Heading:
        setScale(font, 18.0 / kTextPixels);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Amount:
        setScale(font, 16.0 / kTextPixels);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Label:
        setScale(font, 12.0 / kTextPixels);
        break;
    case TextStyle::Hint:
        setScale(font, 11.5 / kTextPixels);
        break;
    }
    return font;
}

void setTextStyle(QLabel *label, TextStyle style)
{
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(style, QApplication::font()));
    const bool isDim = style == TextStyle::Label || style == TextStyle::Hint;
    label->setForegroundRole(isDim ? QPalette::PlaceholderText : QPalette::WindowText);
}

void setPageGround(QWidget *widget)
{
    widget->setBackgroundRole(QPalette::Base);
    widget->setAutoFillBackground(true);
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
    // Assistive technology reads the tool tip, tags and all, where there is no description.
    widget->setAccessibleDescription(text);
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QString(u"<span>"_s + text.toHtmlEscaped() + u"</span>"_s);
}

} // namespace NumberDesk
