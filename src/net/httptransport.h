// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/operation.h"
#include "net/httprequest.h"
#include "net/httpresponse.h"

#include <QSslCertificate>

#include <memory>

namespace NumberDesk {

/// Sends one request once and ends with what came back.
///
/// An answer that came in full is a value whatever its status; everything else is an Error whose
/// `delivery` says whether the request may have reached the server. NotSent is only ever claimed when
/// nothing left this machine. Cancelling closes the connection. Nothing is repeated, cached or
/// remembered between requests. A redirect of a GET is followed within its own origin, five times at
/// most, and is a BadAnswer otherwise, as it is for a read with a body; a redirect of a write is a value
/// and never followed.
class HttpTransport
{
public:
    HttpTransport() = default;
    Q_DISABLE_COPY_MOVE(HttpTransport)
    virtual ~HttpTransport() = default;

    [[nodiscard]] virtual OperationPtr<HttpResponse> send(
        const HttpRequest &request, const QList<SecretHeader> &secretHeaders)
        = 0;
};

struct HttpTransportOptions
{
    QList<QSslCertificate> extraTrusted = {}; ///< besides the system's; for tests against an own server
    qint64 maxBody = 8 * 1024 * 1024; ///< a longer answer is a BadAnswer
    QByteArray userAgent = "NumberDesk";
};

/// The real one, over HTTP/1.1. @p clock has to outlive it. Destroying it ends what is under way.
[[nodiscard]] std::unique_ptr<HttpTransport> makeHttpTransport(
    Clock &clock, HttpTransportOptions options = {});

} // namespace NumberDesk
