// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/helptexts.h"

#include "gui/ask.h"

#include <QCoreApplication>

namespace NumberDesk {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HelpTexts)
};
} // namespace

void tellKeys(QWidget *window)
{
    Ask::tell(window, Text::tr("Keys"),
        Text::tr("Ctrl+K  find anything\n"
                 "Ctrl+F  filter or search; the ? beside the line says what it takes\n"
                 "F5  refresh\n"
                 "Ctrl+1 … 4  pages\n"
                 "Ctrl+Return  review what was entered here, or the plan\n"
                 "Del  add the release of the selected numbers to the plan\n"
                 "Ctrl+Z  undo the last step of the plan\n"
                 "Ctrl+L  lock them against release, or unlock them\n"
                 "Ctrl+C  copy numbers\n"
                 "Ctrl+E  export\n"
                 "Ctrl+I  inspector\n"
                 "F1  this list"));
}

void tellAbout(QWidget *window)
{
    Ask::tell(window, Text::tr("NumberDesk %1").arg(QCoreApplication::applicationVersion()),
        Text::tr("Rent, configure and give back phone numbers.\n"
                 "Free software under the GNU General Public License, version 3 or later."));
}

} // namespace NumberDesk
