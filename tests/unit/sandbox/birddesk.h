// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/birdapi.h"
#include "sandbox/birdcrmapi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace NumberDesk {

struct BirdAnswer
{
    int status = 0;
    QJsonObject json;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers;

    [[nodiscard]] QJsonObject error() const { return json.value(QStringLiteral("error")).toObject(); }
    [[nodiscard]] QString code() const { return error().value(QStringLiteral("code")).toString(); }
    /// The field that a refusal names first.
    [[nodiscard]] QString field() const
    {
        const QJsonArray details = error().value(QStringLiteral("details")).toArray();
        return details.at(0).toObject().value(QStringLiteral("param")).toString();
    }
    [[nodiscard]] QJsonValue value(const QString &name) const { return json.value(name); }
    [[nodiscard]] QString text(const QString &name) const { return value(name).toString(); }
    [[nodiscard]] QJsonArray rows(const QString &name) const { return value(name).toArray(); }
};

/// One of the two simulated Birds without a socket, asked with its own key.
template <typename Api, typename State>
class BirdDesk final
{
public:
    using Setup = typename State::Setup;

    explicit BirdDesk(const Setup &setup, const QByteArray &scheme)
        : m_api(setup)
        , m_scheme(scheme)
    { }

    [[nodiscard]] Api &api() { return m_api; }
    [[nodiscard]] State &state() { return m_api.state(); }
    void use(const QString &key) { m_key = key; }
    /// With every request from now on; empty values take it away.
    void setHeader(const QByteArray &name, const std::optional<QByteArray> &value)
    {
        m_headers.remove(name);
        if (value)
            m_headers.insert(name, *value);
    }

    [[nodiscard]] BirdAnswer get(const QString &target) { return send("GET", target, {}); }
    [[nodiscard]] BirdAnswer remove(const QString &target) { return send("DELETE", target, {}); }
    [[nodiscard]] BirdAnswer post(const QString &target, const QJsonObject &body)
    {
        return send("POST", target, QJsonDocument(body).toJson());
    }
    [[nodiscard]] BirdAnswer patch(const QString &target, const QJsonObject &body)
    {
        return send("PATCH", target, QJsonDocument(body).toJson());
    }
    [[nodiscard]] BirdAnswer send(const QByteArray &method, const QString &target, const QByteArray &body)
    {
        const QUrl url(target);
        ApiRequest request;
        request.method = method;
        request.path = url.path();
        request.rawQuery = url.query(QUrl::FullyEncoded).toLatin1();
        request.query = formFields(request.rawQuery);
        request.headers = m_headers;
        request.headers.insert("authorization", m_scheme + ' ' + m_key.toLatin1());
        request.headers.insert("content-type", "application/json");
        request.body = body;
        m_route = m_api.route(request);
        const ApiAnswer answer = m_api.answer(request);
        BirdAnswer read{ answer.status, QJsonDocument::fromJson(answer.body).object(), answer.body, {} };
        for (const auto &[name, value] : answer.headers)
            read.headers.insert(name, value);
        return read;
    }
    /// Of the last request.
    [[nodiscard]] const QByteArray &route() const { return m_route; }

private:
    Api m_api;
    QByteArray m_scheme;
    QString m_key;
    QByteArray m_route;
    QHash<QByteArray, QByteArray> m_headers;
};

using BirdPlatformDesk = BirdDesk<BirdApi, BirdState>;
using BirdCrmDesk = BirdDesk<BirdCrmApi, BirdCrmState>;

} // namespace NumberDesk
