// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/icons.h"

#include "gui/theme/svgiconengine.h"

#include <QGuiApplication>
#include <QPainter>

#include <array>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, kIconCount> kNames{ "account"_L1, "activity"_L1, "add"_L1,
    "application"_L1, "ask-provider"_L1, "basket"_L1, "calendar"_L1, "check"_L1, "checking"_L1,
    "chevron-down"_L1, "chevron-left"_L1, "chevron-right"_L1, "chevron-up"_L1, "close"_L1, "copy"_L1,
    "details"_L1, "ends"_L1, "error"_L1, "export"_L1, "external-link"_L1, "eye"_L1, "eye-off"_L1, "filter"_L1,
    "help"_L1, "history"_L1, "info"_L1, "key"_L1, "list"_L1, "lock"_L1, "menu"_L1, "mms"_L1, "more"_L1,
    "numbers"_L1, "offline"_L1, "phone"_L1, "ready"_L1, "refresh"_L1, "refused"_L1, "release"_L1, "remove"_L1,
    "sandbox"_L1, "search"_L1, "settings"_L1, "sms"_L1, "stop"_L1, "undo"_L1, "unlock"_L1, "voice"_L1,
    "warning"_L1, "webhook"_L1, "whatsapp"_L1 };

QString fileOf(Icon name)
{
    return u":/numberdesk/icons/"_s + kNames[static_cast<std::size_t>(name)] + u".svg"_s;
}

} // namespace

QIcon icon(Icon name, IconTint tint)
{
    return QIcon(new SvgIconEngine(fileOf(name), tint));
}

QIcon applicationIcon()
{
    return QIcon(new SvgIconEngine(u":/numberdesk/icons/numberdesk.svg"_s, IconTint::Text));
}

Icon signIcon(StateSign sign)
{
    switch (sign) {
    case StateSign::None:
    case StateSign::Ready:
        return Icon::Ready;
    case StateSign::Checking:
        return Icon::Checking;
    case StateSign::Attention:
        return Icon::Ends;
    case StateSign::Refused:
        return Icon::Refused;
    }
    return Icon::Ready;
}

IconTint signTint(StateSign sign)
{
    switch (sign) {
    case StateSign::None:
        return IconTint::Dim;
    case StateSign::Ready:
        return IconTint::Ready;
    case StateSign::Checking:
        return IconTint::Checking;
    case StateSign::Attention:
        return IconTint::Attention;
    case StateSign::Refused:
        return IconTint::Refused;
    }
    return IconTint::Text;
}

QIcon stateIcon(StateSign sign)
{
    return sign == StateSign::None ? QIcon() : icon(signIcon(sign), signTint(sign));
}

void paintIcon(QPainter &painter, const QRect &rect, Icon name, const QColor &colour)
{
    SvgIconEngine::paintFile(painter, rect, fileOf(name), colour);
}

} // namespace NumberDesk
