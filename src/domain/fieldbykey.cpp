// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fieldbykey.h"

#include <algorithm>

namespace NumberDesk {

const SettingField *fieldByKey(const QList<SettingField> &fields, const QString &key)
{
    const auto found = std::find_if(
        fields.cbegin(), fields.cend(), [&key](const SettingField &field) { return field.key == key; });
    return found == fields.cend() ? nullptr : &*found;
}

} // namespace NumberDesk
