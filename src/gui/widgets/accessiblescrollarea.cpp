// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/accessiblescrollarea.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace NumberDesk {

namespace {

QAccessibleInterface *makeScrollArea(const QString &className, QObject *object)
{
    auto *area = className == u"QScrollArea" ? qobject_cast<QScrollArea *>(object) : nullptr;
    // As for any other widget: its child widgets, each asked for within bounds.
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void installAccessibleScrollAreas()
{
    QAccessible::installFactory(makeScrollArea);
}

} // namespace NumberDesk
