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

QString whatToDo(HelpTopic topic)
{
    switch (topic) {
    case HelpTopic::FirstRun:
        return Text::tr("Add an account of a provider to see its numbers, or try the sandbox: simulated "
                        "providers in which nothing costs money.");
    case HelpTopic::Numbers:
        return Text::tr("All numbers of the account that is chosen at the left.\n\n"
                        "• Type digits, a country, a label or a tag to find some; the ? says what else.\n"
                        "• Select one or many and change their settings at the right, then review.\n"
                        "• Release… gives numbers back after a review; Del only plans it.\n"
                        "• Nothing is sent before you have reviewed it.");
    case HelpTopic::Buy:
        return Text::tr("Searches the numbers that can be bought, in several accounts at once.\n\n"
                        "• Say what you look for and press Search.\n"
                        "• Tick numbers: they collect in the basket at the right, with what they cost.\n"
                        "• Buy… shows everything once more; only then anything is bought.");
    case HelpTopic::Plan:
        return Text::tr("Every change that is intended and not done yet.\n\n"
                        "• Review… looks at the selected rows, or at all, and applies what you agree to.\n"
                        "• Edit opens what is planned; Discard takes it away; Ctrl+Z brings it back.\n"
                        "• A release can wait for a date; it is sent then while NumberDesk runs.\n"
                        "• A plan can be saved to a file that a colleague opens, reviews and applies.");
    case HelpTopic::Activity:
        return Text::tr("What was sent, when, by whom, and what came of it.\n\n"
                        "• Rows that are not settled stand on top and say what is being done about them.\n"
                        "• Select a row to see the exact request, with secrets masked.\n"
                        "• Where nobody can tell what became of a change, you decide at the right.");
    }
    return {};
}

} // namespace

void tellWhatToDo(QWidget *window, HelpTopic topic)
{
    Ask::tell(window, Text::tr("What to do here"), whatToDo(topic));
}

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
                 "F1  what to do on the page that is shown\n"
                 "Ctrl+?  this list"));
}

void tellAbout(QWidget *window)
{
    Ask::tell(window, Text::tr("NumberDesk %1").arg(QCoreApplication::applicationVersion()),
        Text::tr("Rent, configure and give back phone numbers.\n"
                 "Free software under the GNU General Public License, version 3 or later."));
}

} // namespace NumberDesk
