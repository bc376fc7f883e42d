// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/settingtext.h"

#include "domain/phonenumber.h"

#include <algorithm>

namespace NumberDesk {

QString settingText(const SettingField &field, const QString &value)
{
    const auto found = std::find_if(field.choices.cbegin(), field.choices.cend(),
        [&value](const FieldChoice &choice) { return choice.value == value; });
    if (found != field.choices.cend())
        return found->text;
    if (field.kind != SettingField::Kind::PhoneNumber || value.isEmpty())
        return value;
    // As the wire has it: providers leave the plus sign out here and there.
    const auto number
        = PhoneNumber::fromTyped(wireValues({ field }, { { field.key, value } }).value(field.key));
    return number.isOk() ? number.value().international() : value;
}

} // namespace NumberDesk
