// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/settingfield.h"

namespace NumberDesk {

/// The field with this key; null without one. It points into @p fields.
[[nodiscard]] const SettingField *fieldByKey(const QList<SettingField> &fields, const QString &key);

} // namespace NumberDesk
