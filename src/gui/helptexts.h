// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace NumberDesk {

/// Where a person asks for help.
enum class HelpTopic { FirstRun, Numbers, Buy, Plan, Activity };

/// What can be done here and how, in a few lines (F1).
void tellWhatToDo(QWidget *window, HelpTopic topic);
/// The list of keys.
void tellKeys(QWidget *window);
/// What this program is, with its version and licence.
void tellAbout(QWidget *window);

} // namespace NumberDesk
