// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace NumberDesk {

enum class ColourScheme { FollowDesktop, Light, Dark };

/// What a state says, apart from its words. Each has a colour and a shape of its own.
enum class StateSign { None, Ready, Checking, Attention, Refused };

/// Grounds and inks that QPalette has no role for. Derived from the palette, so they follow it.
struct Tones
{
    QColor side;
    QColor head;
    QColor line;
    QColor chip;
    QColor dim;
    QColor accent;
    QColor accentGround;
};

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// The desktop's own palette with the roles set right that the look rests on: legible dim text, hairlines,
/// and an accent that can carry text.
[[nodiscard]] QPalette tunedPalette(const QPalette &desktop);

[[nodiscard]] Tones tones(const QPalette &palette);

/// The colour of the sign. Text in it goes through readable() with the ground it stands on.
[[nodiscard]] QColor stateColour(StateSign sign, const QPalette &palette);

/// The quiet ground of a note in that state.
[[nodiscard]] QColor stateGround(StateSign sign, const QPalette &palette);

/// The colours offered for accounts; a person may choose any other.
[[nodiscard]] int accountColourCount();
[[nodiscard]] QColor accountColourAt(int index);

/// The account's colour as it is drawn on this palette: at least 3:1 against the ground of a table.
[[nodiscard]] QColor accountColour(int index, const QPalette &palette);
[[nodiscard]] QColor accountColour(const QColor &chosen, const QPalette &palette);

/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] qreal contrast(const QColor &one, const QColor &other);

/// The ink itself, or the nearest darker or lighter one that reaches the ratio on this ground.
[[nodiscard]] QColor readable(const QColor &ink, const QColor &ground, qreal ratio = 4.5);

/// White or near black, whichever suits a letter on this ground.
[[nodiscard]] QColor inkOn(const QColor &ground);

/// One colour laid over another; share 0 gives the first, 1 the second.
[[nodiscard]] QColor mixed(const QColor &first, const QColor &second, qreal share);

} // namespace NumberDesk
