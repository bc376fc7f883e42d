// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QGuiApplication;

namespace NumberDesk {

/// Loads the program's texts and Qt's own in the person's language, and turns the layout around where
/// that language is read from the right. A language that there is no translation for gets English.
/// Call it before any widget is made.
void installTranslations(QGuiApplication &application);

} // namespace NumberDesk
