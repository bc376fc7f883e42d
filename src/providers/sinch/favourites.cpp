// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/favourites.h"

#include "providers/sinch/words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

constexpr qsizetype kMost = 20;

QString keptUnder(const QString &settingKey)
{
    if (settingKey == kServicePlanId)
        return u"sinchServicePlans"_s;
    return settingKey == kAppId ? u"sinchVoiceApps"_s : QString();
}

} // namespace

Favourites::Favourites(const SettingValues &learned, Keep keep)
    : m_learned(learned)
    , m_keep(std::move(keep))
{ }

QStringList Favourites::of(const QString &settingKey) const
{
    return m_learned.value(keptUnder(settingKey)).split(u'\n', Qt::SkipEmptyParts);
}

void Favourites::take(const SettingEdits &edits)
{
    for (const auto settingKey : { kServicePlanId, kAppId }) {
        const QString id = edits.value(settingKey).trimmed();
        QStringList ids = of(settingKey);
        if (id.isEmpty() || ids.value(0) == id)
            continue;
        ids.removeAll(id);
        ids.prepend(id);
        const QString value = ids.first(std::min(ids.size(), kMost)).join(u'\n');
        m_learned.insert(keptUnder(settingKey), value);
        if (m_keep)
            m_keep(keptUnder(settingKey), value);
    }
}

} // namespace NumberDesk::Sinch
