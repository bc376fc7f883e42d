// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/releasewords.h"

#include "gui/presenters/accountpresenter.h"
#include "gui/presenters/plainwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNamedNumbers = 6;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NumberDesk::ReleaseDateDialog)
};

/// What goes to it, who keeps it; what uses it only where nobody else says so.
QStringList factsOf(const NumberRef &ref, const Desk &desk, bool tellsUsers)
{
    const auto owned = desk.inventory.find(ref);
    const Annotation note = desk.notes.of(ref);
    QStringList facts;
    if (owned && !owned->destination.isEmpty())
        facts << Text::tr("goes to %1").arg(shownLine(owned->destination));
    for (const QString &dependant : owned &&tellsUsers ? owned->dependants : QStringList())
        facts << Text::tr("used by %1").arg(shownLine(dependant));
    if (!note.tags.isEmpty())
        facts << Text::tr("tagged %1").arg(shownLine(note.tags.join(u", "_s)));
    if (!note.owner.isEmpty())
        facts << Text::tr("ask %1").arg(shownLine(note.owner));
    return facts;
}

QString nothingDepends()
{
    return Text::tr("nothing is known to depend on it");
}

QString line(const NumberRef &ref, const Desk &desk, const QString &known)
{
    return Text::tr("%1: %2", "number, what depends on it")
        .arg(withAccount(ref.number.international(), ref.account, desk.accounts), known);
}

} // namespace

QStringList dependantLines(const QList<NumberRef> &refs, const Desk &desk)
{
    QStringList lines;
    for (const NumberRef &ref : refs) {
        const QStringList facts = factsOf(ref, desk, true);
        lines << line(ref, desk, facts.isEmpty() ? nothingDepends() : facts.join(u" · "_s));
    }
    return lines;
}

QStringList firstLines(const QStringList &lines)
{
    if (lines.size() <= kNamedNumbers)
        return lines;
    QStringList first = lines.first(kNamedNumbers);
    first << Text::tr("and %n more", nullptr, static_cast<int>(lines.size()) - kNamedNumbers);
    return first;
}

ReleaseWords releaseWords(const QList<ReviewRow> &rows, const Desk &desk)
{
    QList<ReviewRow> releases = rows;
    releases.removeIf(
        [](const ReviewRow &row) { return row.change.kind != ChangeKind::Release || !row.isApplicable(); });
    ReleaseWords words;
    if (releases.isEmpty())
        return words;
    for (const QString &warning : releases.first().warnings) {
        if (std::all_of(releases.cbegin(), releases.cend(),
                [&warning](const ReviewRow &row) { return row.warnings.contains(warning); }))
            words.ofAll << warning;
    }
    for (const ReviewRow &row : std::as_const(releases)) {
        const bool isUsed = row.owned && !row.owned->dependants.isEmpty();
        const QStringList facts = factsOf(row.change.ref, desk, false);
        QStringList sentences = row.warnings;
        sentences.removeIf([&words](const QString &warning) { return words.ofAll.contains(warning); });
        if (!facts.isEmpty() || !isUsed)
            sentences.prepend(facts.isEmpty() ? nothingDepends() : facts.join(u" · "_s));
        if (!sentences.isEmpty())
            words.ofEach << line(row.change.ref, desk, sentences.join(u" · "_s));
    }
    return words;
}

} // namespace NumberDesk
