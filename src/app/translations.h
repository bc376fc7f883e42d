// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace NumberDesk {

/// Loads the program's texts and Qt's own in the person's language, and turns the layout around where
/// that language is read from the right. English is in the sources.
void installTranslations(QCoreApplication &application);

} // namespace NumberDesk
