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

/// What the window and the services may know of a provider: facts only. They may differ between accounts of
/// a provider, e.g. by the version of its interface (see Provider::infoFor()).
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
    /// What it filters offers by itself: "type", "capabilities", "digits" (any match), "digitsStart"
    /// (StartsWith only).
    QStringList searchFilters;
    QList<NumberType> types; ///< kinds it sells
    QList<Capability> capabilities; ///< capabilities it can be searched by
    QString purchaseField; ///< label of an extra purchase target (Vonage: subaccount key), or empty
    /// What a person has to agree to before a purchase whose price is not told: a translated sentence.
    QString purchaseConsent;
    bool keyedWrites = false; ///< has idempotency keys
    std::chrono::hours keyLifetime{ 0 };
    QString releaseConsequence; ///< one translated sentence for the review
    double requestsPerSecond = 1; ///< to start with; a person may set another pace
    int burst = 1;
    bool tellsBalance = false;
    bool tellsRegions = false; ///< ProviderClient::regions() lists the countries it sells numbers of
    /// Settings of the whole account that can be read and changed here (ProviderClient::accountSettings()).
    QList<SettingField> accountFields;

    [[nodiscard]] const SettingField *settingField(const QString &key) const;
};

} // namespace NumberDesk
