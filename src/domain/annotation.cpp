// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/annotation.h"

#include <QRegularExpression>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

bool hasTag(const QStringList &tags, const QString &tag)
{
    return tags.contains(tag, Qt::CaseInsensitive);
}

QStringList without(const QStringList &tags, const QStringList &removed)
{
    QStringList left;
    for (const QString &tag : tags) {
        if (!hasTag(removed, tag))
            left << tag;
    }
    return left;
}

/// Line ends as they are here, nothing at the end.
QString noteText(const QString &typed)
{
    QString text = typed;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace

QStringList sortedTags(const QStringList &tags)
{
    QStringList sorted;
    for (const QString &tag : tags) {
        const QString tidy = QString(tag).replace(u',', u' ').simplified();
        if (!tidy.isEmpty())
            sorted << tidy;
    }
    // Stable, so that the spelling that came first stays.
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    const auto isSame
        = [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; };
    sorted.erase(std::unique(sorted.begin(), sorted.end(), isSame), sorted.end());
    return sorted;
}

QStringList tagsFromLine(const QString &line)
{
    static const QRegularExpression commas(u"[,\u060c\u3001\uff0c]"_s); // in each script its own
    return sortedTags(line.split(commas));
}

QString tagLine(const QStringList &tags)
{
    return tags.join(u", "_s);
}

Annotation edited(const Annotation &before, const AnnotationEdit &edit)
{
    Annotation after = before;
    // What is added comes last, so that a tag keeps the spelling that it has.
    after.tags = sortedTags(without(before.tags, edit.removeTags) + edit.addTags);
    if (edit.note)
        after.note = noteText(*edit.note);
    if (edit.owner)
        after.owner = edit.owner->simplified();
    after.locked = edit.locked.value_or(before.locked);
    return after;
}

AnnotationEdit editBetween(const Annotation &before, const Annotation &after)
{
    AnnotationEdit edit{ without(after.tags, before.tags), without(before.tags, after.tags) };
    if (after.note != before.note)
        edit.note = after.note;
    if (after.owner != before.owner)
        edit.owner = after.owner;
    if (after.locked != before.locked)
        edit.locked = after.locked;
    return edit;
}

AnnotationEdit editBack(const Annotation &before, const Annotation &after, const Annotation &now)
{
    AnnotationEdit edit = editBetween(after, before);
    if (now.note != after.note)
        edit.note.reset();
    if (now.owner != after.owner)
        edit.owner.reset();
    if (now.locked != after.locked)
        edit.locked.reset();
    return edit;
}

} // namespace NumberDesk
