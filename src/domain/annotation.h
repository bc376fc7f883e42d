// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberref.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace NumberDesk {

/// What people keep about a number in this profile. No provider is ever told any of it.
struct Annotation
{
    QStringList tags; ///< see sortedTags()
    QString note; ///< several lines
    QString owner; ///< who is asked about the number
    bool locked = false; ///< not released from here, whoever asks
    [[nodiscard]] bool isEmpty() const
    {
        return tags.isEmpty() && note.isEmpty() && owner.isEmpty() && !locked;
    }
    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/// What is to become different in what is kept about a number. What is not named stays.
struct AnnotationEdit
{
    QStringList addTags;
    QStringList removeTags; ///< in whatever case
    std::optional<QString> note = {}; ///< an empty one clears
    std::optional<QString> owner = {}; ///< likewise
    std::optional<bool> locked = {};
    [[nodiscard]] bool isEmpty() const
    {
        return addTags.isEmpty() && removeTags.isEmpty() && !note && !owner && !locked;
    }
    friend bool operator==(const AnnotationEdit &, const AnnotationEdit &) = default;
};

/// What is kept about one number.
struct NumberNote
{
    NumberRef ref;
    Annotation annotation;
    friend bool operator==(const NumberNote &, const NumberNote &) = default;
};

/// What is to become different for one number.
struct AnnotationChange
{
    NumberRef ref;
    AnnotationEdit edit;
};

/// Each tag once, however it is spelled, without commas and needless spaces, in order.
[[nodiscard]] QStringList sortedTags(const QStringList &tags);
/// The tags of a line in which they are separated by commas, and such a line.
[[nodiscard]] QStringList tagsFromLine(const QString &line);
[[nodiscard]] QString tagLine(const QStringList &tags);
/// What an edit makes of it. A tag that is both added and removed is there afterwards.
[[nodiscard]] Annotation edited(const Annotation &before, const AnnotationEdit &edit);
/// The edit that makes @p after of @p before; empty where they are the same.
[[nodiscard]] AnnotationEdit editBetween(const Annotation &before, const Annotation &after);
/// The edit that takes back what made @p after of @p before, now that @p now is kept: a text or a lock that
/// somebody has changed since stays.
[[nodiscard]] AnnotationEdit editBack(
    const Annotation &before, const Annotation &after, const Annotation &now);

} // namespace NumberDesk
