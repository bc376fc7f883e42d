// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "net/httprequest.h"

#include <QUrl>

/// Where an account of Sinch is asked, and in which version of the API.
namespace NumberDesk::Sinch {

/// The API as it is today, or as Sinch's first guide has it.
enum class Version { V1, V1Alpha1 };

/// Today's for a version that is not known.
[[nodiscard]] Version versionOf(const Account &account);

struct Site
{
    Version version = Version::V1;
    QString project;
    QUrl numbers;
    // The services beside Numbers whose lists fill the pick lists.
    QList<QUrl> conversation; ///< one per region: an app is known in its own only
    QUrl campaigns;
    QUrl trunks;
    QUrl fax;

    [[nodiscard]] bool isAlpha() const { return version == Version::V1Alpha1; }
    /// A read below the project in the account's version: @p path follows the project's id, without a slash
    /// at its start, its segments already encoded.
    [[nodiscard]] HttpRequest numbersRequest(const QString &path, const QString &route) const;
};

/// Who sets a base URL means a server of their own, which is then asked for everything.
[[nodiscard]] Result<Site> siteOf(const Account &account);
/// The default for tests and texts.
[[nodiscard]] Site sinchSite(Version version, const QString &project);
[[nodiscard]] QUrl numbersUrl();

/// The token URL: the account's own or the one of its version.
[[nodiscard]] Result<QUrl> tokenUrlOf(const Account &account);
[[nodiscard]] QUrl defaultTokenUrl(Version version);
/// Beside the token URL, where it ends as Sinch's does; empty otherwise.
[[nodiscard]] QUrl revokeUrlFor(const QUrl &tokenUrl);

} // namespace NumberDesk::Sinch
