// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/startuppresenter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StartupPresenter)
};

/// A line about changes that all came to an end in the same way, which is what most are.
QString settledLine(const ResumedCount &count)
{
    const int n = count.all;
    switch (count.kind) {
    case ChangeKind::Buy:
        return n == 2 ? Text::tr("2 purchases were under way; both settled.")
                      : Text::tr("%n purchase(s) were under way; all settled.", nullptr, n);
    case ChangeKind::Release:
        return n == 2 ? Text::tr("2 releases were under way; both settled.")
                      : Text::tr("%n release(s) were under way; all settled.", nullptr, n);
    case ChangeKind::Configure:
        break;
    }
    return n == 2 ? Text::tr("2 changes of settings were under way; both settled.")
                  : Text::tr("%n change(s) of settings were under way; all settled.", nullptr, n);
}

QString mixedLine(const ResumedCount &count, const QString &parts)
{
    const int n = count.all;
    switch (count.kind) {
    case ChangeKind::Buy:
        //: %1 is a list, as in "1 settled and 1 is still being checked"
        return Text::tr("%n purchase(s) were under way: %1.", nullptr, n).arg(parts);
    case ChangeKind::Release:
        //: %1 is a list, as in "1 settled and 1 is still being checked"
        return Text::tr("%n release(s) were under way: %1.", nullptr, n).arg(parts);
    case ChangeKind::Configure:
        break;
    }
    //: %1 is a list, as in "1 settled and 1 is still being checked"
    return Text::tr("%n change(s) of settings were under way: %1.", nullptr, n).arg(parts);
}

QString partsText(const ResumedCount &count)
{
    QStringList parts;
    if (const int settled = count.done + count.notDone)
        parts << Text::tr("%n settled", nullptr, settled);
    if (count.notSent > 0)
        parts << Text::tr("%n was not sent", nullptr, count.notSent);
    if (count.checking > 0)
        parts << Text::tr("%n is still being checked", nullptr, count.checking);
    if (count.undecided > 0)
        parts << Text::tr("%n is yours to decide", nullptr, count.undecided);
    return QLocale().createSeparatedList(parts);
}

QString lineOf(const ResumedCount &count)
{
    const bool isPlain = count.isSettled() && count.notSent == 0;
    QString line = isPlain ? settledLine(count) : mixedLine(count, partsText(count));
    if (count.notDone > 0)
        line += u' ' + Text::tr("%n did not take effect; Activity says why.", nullptr, count.notDone);
    return line;
}

} // namespace

MessageBar::Message startupMessage(const QList<ResumedCount> &counts)
{
    QStringList lines;
    bool isUndecided = false;
    bool isWhole = true;
    for (const ResumedCount &count : counts) {
        lines << lineOf(count);
        isUndecided = isUndecided || count.undecided > 0;
        isWhole = isWhole && count.done == count.all;
    }
    const MessageBar::Kind kind = isUndecided ? MessageBar::Warning
        : isWhole                             ? MessageBar::Success
                                              : MessageBar::Info;
    return { kind, {}, lines.join(u'\n'), {} };
}

MessageBar::Message setAsideMessage(const QString &keptAs)
{
    return { MessageBar::Error, Text::tr("The journal was damaged and could not be read"),
        Text::tr(
            "Nothing of it was deleted: it is kept as %1, and a new one was begun. What was under way is not "
            "known any more, so nothing is sent for an account until all its numbers were listed once. "
            "Refresh all accounts, then look through your numbers.")
            .arg(keptAs),
        {} };
}

} // namespace NumberDesk
