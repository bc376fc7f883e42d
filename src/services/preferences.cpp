// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/preferences.h"

#include "storage/appsettings.h"

namespace NumberDesk {

QVariant Preferences::value(const QString &key, const QVariant &fallback) const
{
    return m_settings.value(key, fallback);
}

void Preferences::setValue(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
}

} // namespace NumberDesk
