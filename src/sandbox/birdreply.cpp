// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdreply.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

QString typeOf(int status)
{
    switch (status) {
    case 401:
        return u"auth_error"_s;
    case 402:
        return u"billing_error"_s;
    case 403:
        return u"permission_error"_s;
    case 404:
        return u"not_found_error"_s;
    case 409:
        return u"conflict_error"_s;
    case 412:
        return u"precondition_error"_s;
    case 421:
        return u"misdirected_error"_s;
    case 422:
        return u"validation_error"_s;
    case 429:
        return u"rate_limit_error"_s;
    default:
        return u"bad_request_error"_s;
    }
}

} // namespace

BirdReply birdReply(const QJsonObject &body, int status)
{
    return { status, body };
}

BirdReply birdError(int status, const QString &code, const QString &name, const QString &message)
{
    const QJsonObject fields{ { u"type"_s, typeOf(status) }, { u"code"_s, code }, { u"name"_s, name },
        { u"message"_s, message }, { u"doc_url"_s, QString(u"https://docs.example/errors/"_s + code) } };
    return { status, fields, true };
}

BirdReply birdInvalid(const BirdDetails &details)
{
    BirdReply reply
        = birdError(422, u"E01001"_s, u"ValidationFailed"_s, u"The request has fields that are not valid."_s);
    QJsonArray rows;
    for (const auto &[param, message] : details)
        rows.append(QJsonObject{ { u"param"_s, param }, { u"message"_s, message } });
    reply.body.insert(u"details"_s, rows);
    if (!details.isEmpty())
        reply.body.insert(u"param"_s, details.constFirst().first);
    return reply;
}

BirdReply birdNotFound(const QString &what)
{
    return birdError(404, u"E01003"_s, u"NotFound"_s, u"%1 was not found."_s.arg(what));
}

} // namespace NumberDesk
