// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/baseurl.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

struct BaseUrl
{
    Q_DECLARE_TR_FUNCTIONS(BaseUrl)
};

} // namespace

bool isLoopbackHost(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

QString baseUrlProblem(const QUrl &url)
{
    if (!url.isValid() || url.isRelative())
        return BaseUrl::tr("This is not a web address. It has to look like https://api.example.com.");
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return BaseUrl::tr("The address has to begin with https://.");
    if (url.host().isEmpty())
        return BaseUrl::tr("The address has no host name.");
    if (!url.userInfo().isEmpty())
        return BaseUrl::tr("The address must not contain a user name or password.");
    if (url.hasQuery() || url.hasFragment())
        return BaseUrl::tr("The address must end before any \u201c?\u201d or \u201c#\u201d.");
    if (url.scheme() == "http"_L1 && !isLoopbackHost(url.host()))
        return BaseUrl::tr(
            "Only https is allowed here: over plain http anybody on the way could read the secret.");
    return {};
}

bool isAllowedBaseUrl(const QUrl &url)
{
    return baseUrlProblem(url).isEmpty();
}

Result<QUrl> parseBaseUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const QString problem = baseUrlProblem(url);
    if (!problem.isEmpty())
        return makeError(ErrorKind::InvalidRequest, problem);
    return url;
}

} // namespace NumberDesk
