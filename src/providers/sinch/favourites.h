// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/settings.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace NumberDesk::Sinch {

/// Ids that were used in writes, the last one first: Sinch lists neither service plans nor voice apps.
class Favourites final
{
public:
    using Keep = std::function<void(const QString &key, const QString &value)>;

    /// @p keep may be empty; then they last as long as this.
    Favourites(const SettingValues &learned, Keep keep);

    /// Of a setting: servicePlanId or appId; none of any other.
    [[nodiscard]] QStringList of(const QString &settingKey) const;
    /// Takes up what @p edits set.
    void take(const SettingEdits &edits);

private:
    SettingValues m_learned;
    Keep m_keep;
};

} // namespace NumberDesk::Sinch
