// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/capability.h"
#include "domain/settingfield.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace NumberDesk {

/// What the window and the services may know of a provider: facts only.
struct ProviderInfo
{
    struct BaseUrl
    {
        QString key; ///< e.g. "rest"
        QString label; ///< translated, e.g. "API base URL"
        QUrl url;
    };

    QString id; ///< the folder's word, e.g. "vonage"
    QString name; ///< "Vonage"
    QString mark; ///< one letter
    QList<SettingField> credentialFields;
    QList<BaseUrl> baseUrls;
    QList<SettingField> settingFields; ///< the editor of a number
    QList<SettingField> ownedFilters; ///< Ask the provider…
    QStringList searchFilters; ///< keys of SearchQuery it filters by itself: "type", "capabilities", "digits"
    QList<NumberType> types; ///< kinds it sells
    QList<Capability> capabilities; ///< capabilities it can be searched by
    QString purchaseField; ///< label of an extra purchase target (Vonage: subaccount key), or empty
    bool keyedWrites = false; ///< has idempotency keys
    std::chrono::hours keyLifetime{ 0 };
    QString releaseConsequence; ///< one translated sentence for the review
    double requestsPerSecond = 1; ///< to start with; a person may set another pace
    int burst = 1;
    bool tellsBalance = false;

    [[nodiscard]] const SettingField *settingField(const QString &key) const;
};

} // namespace NumberDesk
