// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/numberpresenter.h"

#include "gui/presenters/plainwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NumberPresenter)
};

QStringList shownList(const QStringList &words)
{
    QStringList shown;
    for (const QString &word : words)
        shown << shownLine(word);
    return shown;
}

} // namespace

bool readsSame(const OwnedNumber &a, const OwnedNumber &b)
{
    return a.type == b.type && a.settings == b.settings && a.label == b.label
        && a.destination == b.destination && a.capabilities == b.capabilities && a.monthly == b.monthly
        && a.nextCharge == b.nextCharge && a.endsAt == b.endsAt && a.releasable == b.releasable
        && a.notices == b.notices && a.nextSteps == b.nextSteps && a.dependants == b.dependants
        && a.limitations == b.limitations;
}

QString endText(const OwnedNumber &number)
{
    if (!number.endsAt)
        return {};
    return Text::tr("Ends on %1")
        .arg(QLocale().toString(number.endsAt->toLocalTime().date(), QLocale::LongFormat));
}

QList<Note> notesOf(const OwnedNumber &number)
{
    QList<Note> notes;
    if (number.endsAt)
        notes << Note{ StateSign::Attention, Text::tr("%1.", "a sentence").arg(endText(number)), {} };
    for (const QString &notice : number.notices)
        notes << Note{ StateSign::Attention, ownWords(notice), {} };
    for (const NextStep &step : number.nextSteps)
        notes << Note{ StateSign::Checking, Text::tr("Next: %1").arg(shownLine(step.text)), step.url };
    if (!number.releasable)
        notes << Note{ StateSign::None, Text::tr("It cannot be given back from this account."), {} };
    if (!number.dependants.isEmpty())
        notes << Note{ StateSign::None,
            Text::tr("Used by %1").arg(shownList(number.dependants).join(u", "_s)), {} };
    return notes;
}

QString tooManyText(qsizetype count, qsizetype most)
{
    return Text::tr("%1 numbers are selected. At most %2 can be changed at once: narrow the selection first.")
        .arg(QLocale().toString(count), QLocale().toString(most));
}

QString lockObstacle(int locked, int all)
{
    if (locked == 0)
        return {};
    if (all == 1)
        return Text::tr("It is locked against release. Unlock it first.");
    if (locked == all)
        return Text::tr("They are locked against release. Unlock them first.");
    return Text::tr("%n of these numbers are locked against release. Leave them out, or unlock them first.",
        nullptr, locked);
}

QString releaseObstacle(const QList<OwnedNumber> &numbers)
{
    const auto kept = std::count_if(
        numbers.cbegin(), numbers.cend(), [](const OwnedNumber &number) { return !number.releasable; });
    return kept == 0 ? QString() : releaseObstacle(kept, numbers.size(), numbers.first());
}

QString releaseObstacle(qsizetype kept, qsizetype all, const OwnedNumber &first)
{
    if (kept == 0)
        return {};
    if (all > 1)
        return Text::tr("%n of these numbers cannot be given back from their account. Leave them out to "
                        "release the others.",
            nullptr, static_cast<int>(kept));
    const QString why = shownList(first.notices).join(u' ');
    return why.isEmpty()
        ? Text::tr("It cannot be given back from this account.")
        : Text::tr("It cannot be given back from this account. %1", "the provider's reason").arg(why);
}

} // namespace NumberDesk
