// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"

#include <QStringList>

namespace NumberDesk {

/// A line for each number: what is known here to depend on it.
[[nodiscard]] QStringList dependantLines(const QList<NumberRef> &refs, const Desk &desk);
/// The first lines, as many as fit into a note, and how many there are besides.
[[nodiscard]] QStringList firstLines(const QStringList &lines);

/// What releases mean, for a person who is about to say yes.
struct ReleaseWords
{
    QStringList ofAll; ///< what holds for every one of them
    QStringList ofEach; ///< a line for each: what holds for that number only, and what depends on it
};
[[nodiscard]] ReleaseWords releaseWords(const QList<ReviewRow> &rows, const Desk &desk);

} // namespace NumberDesk
