// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/sandboxserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QUrlQuery>

#include <memory>

namespace NumberDesk {

struct SandboxReply
{
    int status = 0; ///< 0 where no answer came
    QByteArray body;
    QByteArray contentType;
    QByteArray traceId;
    QByteArray retryAfter;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// Asks a sandbox over a real socket, as a plain HTTP client would.
class SandboxClient final
{
public:
    explicit SandboxClient(const VonageEndpoint &endpoint)
        : m_endpoint(endpoint)
    { }

    /// Credentials as Basic, as query parameters, or none at all.
    enum class Sign { Basic, Query, Form, None };

    void signAs(Sign sign) { m_sign = sign; }
    void use(const QString &key, const QString &secret)
    {
        m_endpoint.apiKey = key;
        m_endpoint.apiSecret = secret;
    }

    [[nodiscard]] SandboxReply get(const QString &pathAndQuery, const QByteArray &accept = "application/json")
    {
        return finished(startGet(pathAndQuery, accept).get());
    }

    [[nodiscard]] std::unique_ptr<QNetworkReply> startGet(
        const QString &pathAndQuery, const QByteArray &accept = "application/json")
    {
        QNetworkRequest request = signedRequest(pathAndQuery);
        request.setRawHeader("Accept", accept);
        return std::unique_ptr<QNetworkReply>(m_network.get(request));
    }

    [[nodiscard]] SandboxReply post(const QString &path, QByteArray body,
        const QByteArray &contentType = "application/x-www-form-urlencoded")
    {
        if (m_sign == Sign::Form)
            body += "&" + credentials();
        QNetworkRequest request = signedRequest(path);
        request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
        return finished(std::unique_ptr<QNetworkReply>(m_network.post(request, body)).get());
    }

    [[nodiscard]] static SandboxReply finished(QNetworkReply *reply)
    {
        QSignalSpy ended(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            ended.wait(20'000);
        return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeader("Content-Type"), reply->rawHeader("x-nexmo-trace-id"),
            reply->rawHeader("Retry-After") };
    }

private:
    [[nodiscard]] QByteArray credentials() const
    {
        return "api_key=" + m_endpoint.apiKey.toUtf8() + "&api_secret=" + m_endpoint.apiSecret.toUtf8();
    }

    [[nodiscard]] QNetworkRequest signedRequest(const QString &pathAndQuery) const
    {
        QUrl url(m_endpoint.url + pathAndQuery);
        if (m_sign == Sign::Query) {
            const QString query = url.query(QUrl::FullyEncoded);
            url.setQuery(query + (query.isEmpty() ? QString() : QStringLiteral("&"))
                + QString::fromLatin1(credentials()));
        }
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        const QByteArray pair = m_endpoint.apiKey.toUtf8() + ':' + m_endpoint.apiSecret.toUtf8();
        if (m_sign == Sign::Basic)
            request.setRawHeader("Authorization", "Basic " + pair.toBase64());
        return request;
    }

    VonageEndpoint m_endpoint;
    QNetworkAccessManager m_network;
    Sign m_sign = Sign::Basic;
};

} // namespace NumberDesk
