// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/palette.h"

#include <QFont>

class QApplication;
class QLabel;
class QPushButton;
class QWidget;

namespace NumberDesk {

/// Steps of the type scale, as shares of the desktop's own text size (13 px in the design).
enum class TextStyle { Text, Strong, Title, Heading, Amount, Label, Hint };

/// Gives the application its style, palette and icons. May be called again to change the scheme. With
/// FollowDesktop the desktop's palette is kept and followed; where the desktop tells none, ours stands in.
void applyLook(QApplication &application, ColourScheme scheme);

/// The one button of a surface that does what the surface is for.
void setPrimary(QPushButton *button);

/// The verb button of something that cannot be taken back.
void setDanger(QPushButton *button);

[[nodiscard]] QFont textFont(TextStyle style, const QFont &base);

/// Font and ink of that step; the text is shown as plain text.
void setTextStyle(QLabel *label, TextStyle style);

/// Puts the widget on the ground of a page (white in light) instead of the window's.
void setPageGround(QWidget *widget);

/// A tool tip that shows exactly this text; Qt would read tags in it as markup.
void setPlainToolTip(QWidget *widget, const QString &text);
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace NumberDesk
