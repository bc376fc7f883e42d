// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/singleclicks.h"

#include <QEvent>
#include <QWidget>

namespace NumberDesk {

namespace {

class SecondClicks final : public QObject
{
public:
    using QObject::QObject;

    /// Without the press, the release that follows is no click.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        return event->type() == QEvent::MouseButtonDblClick || QObject::eventFilter(watched, event);
    }
};

} // namespace

void takeSingleClicks(QWidget &widget)
{
    widget.installEventFilter(new SecondClicks(&widget));
}

} // namespace NumberDesk
