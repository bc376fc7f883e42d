// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ownednumber.h"
#include "gui/theme/palette.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace NumberDesk {

/// A line that a person should read beside a number's settings.
struct Note
{
    StateSign sign = StateSign::None;
    QString words; ///< plain text, one line
    QUrl page; ///< where to go on; may be empty
    friend bool operator==(const Note &, const Note &) = default;
};

/// Whether nothing that is shown of a number differs: a refresh tells every one again, and most are what they
/// were.
[[nodiscard]] bool readsSame(const OwnedNumber &a, const OwnedNumber &b);
/// What is to be known and done about a number: its end, the provider's notices, next steps, what uses it.
[[nodiscard]] QList<Note> notesOf(const OwnedNumber &number);
/// Why numbers of which @p kept cannot be given back are not released, a sentence; empty when none is kept.
/// @p first is one of them, for the case that there are no others.
[[nodiscard]] QString releaseObstacle(qsizetype kept, qsizetype all, const OwnedNumber &first);
/// The same for numbers that are at hand.
[[nodiscard]] QString releaseObstacle(const QList<OwnedNumber> &numbers);
/// Why numbers of which @p locked are locked here cannot be given back now; empty when none is.
[[nodiscard]] QString lockObstacle(int locked, int all);
/// That @p count are selected, and that @p most can be changed at once.
[[nodiscard]] QString tooManyText(qsizetype count, qsizetype most);
/// "Ends on 30 November 2026"; empty when no end is known.
[[nodiscard]] QString endText(const OwnedNumber &number);

} // namespace NumberDesk
