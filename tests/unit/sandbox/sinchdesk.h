// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/sinchapi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace NumberDesk {

struct SinchReply
{
    int status = 0;
    QJsonObject json;
    QHash<QByteArray, QByteArray> headers;

    [[nodiscard]] QJsonObject error() const { return json.value(QStringLiteral("error")).toObject(); }
    [[nodiscard]] QString errorStatus() const { return error().value(QStringLiteral("status")).toString(); }
    [[nodiscard]] QJsonObject detail() const
    {
        return error().value(QStringLiteral("details")).toArray().at(0).toObject();
    }
    /// The field that a refusal names first.
    [[nodiscard]] QString field() const
    {
        const QJsonArray violations = detail().value(QStringLiteral("fieldViolations")).toArray();
        return violations.at(0).toObject().value(QStringLiteral("field")).toString();
    }
    [[nodiscard]] QJsonArray rows(const QString &name) const { return json.value(name).toArray(); }
};

/// A simulated Sinch without a socket, asked with its own key.
class SinchDesk final
{
public:
    explicit SinchDesk(const SinchState::Setup &setup = { 7, 40, 25000, std::chrono::milliseconds(3000) })
        : m_api(setup)
    {
        const SinchState::Credentials &key = state().credentials();
        m_authorization = "Basic " + QString(key.keyId + u':' + key.keySecret).toUtf8().toBase64();
        m_project = key.projectId;
    }

    [[nodiscard]] SinchApi &api() { return m_api; }
    [[nodiscard]] SinchState &state() { return m_api.state(); }

    void sign(const QByteArray &authorization) { m_authorization = authorization; }
    void useProject(const QString &project) { m_project = project; }
    void useVersion(const QString &version) { m_version = version; }

    [[nodiscard]] SinchReply get(const QString &rest) { return send("GET", at(rest), {}); }
    [[nodiscard]] SinchReply post(const QString &rest, const QByteArray &body = {})
    {
        return send("POST", at(rest), body);
    }
    [[nodiscard]] SinchReply post(const QString &rest, const QJsonObject &body)
    {
        return post(rest, QJsonDocument(body).toJson());
    }
    [[nodiscard]] SinchReply patch(const QString &rest, const QJsonObject &body)
    {
        return send("PATCH", at(rest), QJsonDocument(body).toJson());
    }
    [[nodiscard]] SinchReply put(const QString &rest, const QJsonObject &body)
    {
        return send("PUT", at(rest), QJsonDocument(body).toJson());
    }

    [[nodiscard]] SinchReply send(const QByteArray &method, const QString &pathAndQuery,
        const QByteArray &body, const QByteArray &contentType = "application/json")
    {
        ApiRequest request;
        request.method = method;
        request.path = pathAndQuery.section(u'?', 0, 0);
        request.rawQuery = pathAndQuery.section(u'?', 1).toLatin1();
        request.query = formFields(request.rawQuery);
        request.headers = { { "authorization", m_authorization }, { "content-type", contentType } };
        request.body = body;
        const ApiAnswer answer = m_api.answer(request);
        SinchReply reply{ answer.status, QJsonDocument::fromJson(answer.body).object(), {} };
        for (const auto &[name, value] : answer.headers)
            reply.headers.insert(name.toLower(), value);
        return reply;
    }

    /// A path within the project.
    [[nodiscard]] QString at(const QString &rest) const
    {
        return QStringLiteral("/%1/projects/%2/%3").arg(m_version, m_project, rest);
    }
    /// A number on offer, with its plus.
    [[nodiscard]] QString offered(const QString &region, const QString &type,
        const QStringList &capabilities = { QStringLiteral("SMS"), QStringLiteral("VOICE") })
    {
        SinchFilter filter;
        filter.regionCode = region;
        filter.type = type;
        filter.capabilities = capabilities;
        return u'+' + state().search(filter, 1).value(0).msisdn;
    }
    /// A US number that was just rented, with its plus.
    [[nodiscard]] QString rented()
    {
        const QString number = offered(QStringLiteral("US"), QStringLiteral("LOCAL"));
        const auto outcome = state().rent(number.mid(1), {}, SinchVersion::V1);
        return outcome.number ? number : QString();
    }

private:
    SinchApi m_api;
    QByteArray m_authorization;
    QString m_project;
    QString m_version = QStringLiteral("v1");
};

} // namespace NumberDesk
