// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/settingfield.h"

class QComboBox;
class QLineEdit;

namespace NumberDesk {

/// Whether a field is edited with a box to choose from, and not with a line.
[[nodiscard]] bool isEditedInBox(SettingField::Kind kind);

/// An empty line for the field, without a parent.
[[nodiscard]] QLineEdit *makeFieldLine(const SettingField &field);
/// A box with an entry for "nothing chosen" and what the field offers by itself, without a parent.
[[nodiscard]] QComboBox *makeFieldBox(const SettingField &field, const QString &noneText);

} // namespace NumberDesk
