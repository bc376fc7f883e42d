// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/palette.h"

#include <QIcon>

class QPainter;
class QRect;

namespace NumberDesk {

/// The icons of the program, one file each in resources/icons. The order is that of the names in icons.cpp.
enum class Icon {
    Account,
    Activity,
    Add,
    Application,
    AskProvider,
    Basket,
    Calendar,
    Check,
    Checking,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Close,
    Copy,
    Details,
    Ends,
    Error,
    Export,
    ExternalLink,
    Eye,
    EyeOff,
    Filter,
    Help,
    History,
    Info,
    Key,
    List,
    Lock,
    Menu,
    Mms,
    More,
    Numbers,
    Offline,
    Phone,
    Ready,
    Refresh,
    Refused,
    Release,
    Remove,
    Sandbox,
    Search,
    Settings,
    Sms,
    Stop,
    Undo,
    Unlock,
    Voice,
    Warning,
    Webhook,
    WhatsApp,
};
inline constexpr int kIconCount = static_cast<int>(Icon::WhatsApp) + 1;

/// Which colour of the palette the strokes take.
enum class IconTint { Text, Dim, Accent, OnAccent, Ready, Checking, Attention, Refused };

/// An icon that follows the application's palette, sharp at any size and scale.
[[nodiscard]] QIcon icon(Icon name, IconTint tint = IconTint::Text);
[[nodiscard]] QIcon applicationIcon();

/// The sign that stands beside a state, and the tint that belongs to it. None has no sign.
[[nodiscard]] Icon signIcon(StateSign sign);
[[nodiscard]] IconTint signTint(StateSign sign);
[[nodiscard]] QIcon stateIcon(StateSign sign);

/// Paints the icon in one given colour, for delegates and own widgets.
void paintIcon(QPainter &painter, const QRect &rect, Icon name, const QColor &colour);

} // namespace NumberDesk
