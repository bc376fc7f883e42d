// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/settingfield.h"

namespace NumberDesk {

/// A wire value as people read it: the words of a choice, a phone number in international form. What is not
/// known stays as it is.
[[nodiscard]] QString settingText(const SettingField &field, const QString &value);

} // namespace NumberDesk
