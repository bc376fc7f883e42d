// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/providerinfo.h"

#include <algorithm>

namespace NumberDesk {

const SettingField *ProviderInfo::settingField(const QString &key) const
{
    const auto found = std::find_if(settingFields.cbegin(), settingFields.cend(),
        [&](const SettingField &field) { return field.key == key; });
    return found == settingFields.cend() ? nullptr : &*found;
}

} // namespace NumberDesk
