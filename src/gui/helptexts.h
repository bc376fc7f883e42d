// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace NumberDesk {

/// The list of keys.
void tellKeys(QWidget *window);
/// What this program is, with its version and licence.
void tellAbout(QWidget *window);

} // namespace NumberDesk
