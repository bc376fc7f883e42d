// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/firstrun.h"

#include "gui/widgets/emptystate.h"

#include <QCoreApplication>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirstRun)
};
} // namespace

EmptyState *makeFirstRun(QWidget *parent)
{
    auto *first = new EmptyState(parent);
    first->setObjectName(u"firstRun"_s);
    first->setWelcoming(true);
    first->setIcon(Icon::Phone);
    first->setHeading(Text::tr("All your numbers, one window"));
    first->setSentence(
        Text::tr("Search, buy, configure and give back numbers at your providers. Nothing is sent before "
                 "you have reviewed it."));
    first->setFootnote(Text::tr("Secrets stay in the system keychain."));
    first->setButtons(Text::tr("Add an account…"), Text::tr("Try the sandbox"));
    return first;
}

} // namespace NumberDesk
