// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/providerinfo.h"

#include "domain/fieldbykey.h"

namespace NumberDesk {

const SettingField *ProviderInfo::settingField(const QString &key) const
{
    return fieldByKey(settingFields, key);
}

} // namespace NumberDesk
