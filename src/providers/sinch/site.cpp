// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/site.h"

#include "net/baseurl.h"
#include "providers/sinch/words.h"

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

Version versionOf(const Account &account)
{
    return account.credentials.value(kApiVersion) == kV1Alpha1 ? Version::V1Alpha1 : Version::V1;
}

HttpRequest Site::numbersRequest(const QString &path, const QString &route) const
{
    HttpRequest request;
    request.base = numbers;
    request.route = route;
    request.path = (isAlpha() ? u"/v1alpha1/projects/"_s : u"/v1/projects/"_s)
        + QString::fromLatin1(percentEncoded(project)) + u'/' + path;
    request.headers = { { "Accept"_ba, "application/json"_ba } };
    return request;
}

QUrl numbersUrl()
{
    return QUrl(u"https://numbers.api.sinch.com"_s);
}

Site sinchSite(Version version, const QString &project)
{
    Site site;
    site.version = version;
    site.project = project;
    site.numbers = numbersUrl();
    for (const auto region : { "us"_L1, "eu"_L1, "br"_L1 })
        site.conversation.append(QUrl(u"https://%1.conversation.api.sinch.com"_s.arg(region)));
    site.campaigns = QUrl(u"https://us10dlc.numbers.api.sinch.com"_s);
    site.trunks = QUrl(u"https://elastic-trunking.api.sinch.com"_s);
    site.fax = QUrl(u"https://fax.api.sinch.com"_s);
    return site;
}

Result<Site> siteOf(const Account &account)
{
    Site site = sinchSite(versionOf(account), account.credentials.value(kProjectId).trimmed());
    const QString own = account.baseUrls.value(kNumbers);
    if (own.isEmpty())
        return site;
    const auto url = parseBaseUrl(own);
    if (!url)
        return url.error();
    const bool isSinchs = url->host() == site.numbers.host();
    site.numbers = *url;
    if (isSinchs)
        return site;
    site.campaigns = site.trunks = site.fax = *url;
    site.conversation = { *url };
    return site;
}

QUrl defaultTokenUrl(Version version)
{
    return QUrl(version == Version::V1Alpha1 ? u"https://eu.auth.sinch.com/oauth2/token"_s
                                             : u"https://auth.sinch.com/oauth2/token"_s);
}

Result<QUrl> tokenUrlOf(const Account &account)
{
    const QString own = account.credentials.value(kTokenUrl).trimmed();
    if (own.isEmpty())
        return defaultTokenUrl(versionOf(account));
    const auto url = parseBaseUrl(own);
    if (url)
        return url;
    Error error = url.error();
    error.field = kTokenUrl;
    return error;
}

QUrl revokeUrlFor(const QUrl &tokenUrl)
{
    constexpr auto kTokenPath = "/oauth2/token"_L1;
    if (!tokenUrl.path().endsWith(kTokenPath))
        return {};
    QUrl url = tokenUrl;
    url.setPath(url.path().chopped(kTokenPath.size()) + "/oauth2/revoke"_L1);
    return url;
}

} // namespace NumberDesk::Sinch
