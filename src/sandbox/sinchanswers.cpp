// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sinchanswers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace NumberDesk {

ApiAnswer SinchAnswers::json(const QJsonObject &body, int status)
{
    ApiAnswer answer;
    answer.status = status;
    answer.contentType = "application/json";
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

ApiAnswer SinchAnswers::error(
    int code, const QString &status, const QString &message, const QJsonObject &detail)
{
    QJsonArray details;
    if (!detail.isEmpty())
        details.append(detail);
    const QJsonObject error{ { u"code"_s, code }, { u"message"_s, message }, { u"status"_s, status },
        { u"details"_s, details } };
    return json({ { u"error"_s, error } }, code);
}

ApiAnswer SinchAnswers::missing(
    const QString &resourceType, const QString &resourceName, const QString &message)
{
    const QJsonObject detail{ { u"type"_s, u"ResourceInfo"_s }, { u"resourceType"_s, resourceType },
        { u"resourceName"_s, resourceName }, { u"owner"_s, QString() }, { u"description"_s, QString() } };
    return error(404, u"NOT_FOUND"_s, message, detail);
}

ApiAnswer SinchAnswers::invalid(const SinchProblems &problems)
{
    QJsonArray violations;
    for (auto problem = problems.violations.cbegin(); problem != problems.violations.cend(); ++problem)
        violations.append(
            QJsonObject{ { u"field"_s, problem.key() }, { u"description"_s, problem.value() } });
    QJsonObject detail;
    if (!violations.isEmpty())
        detail = { { u"type"_s, u"BadRequest"_s }, { u"fieldViolations"_s, violations } };
    return error(400, u"INVALID_ARGUMENT"_s, problems.message, detail);
}

ApiAnswer SinchAnswers::refused(SinchRefusal refusal, const QString &resourceName)
{
    const auto precondition
        = [](const QString &message) { return error(400, u"FAILED_PRECONDITION"_s, message); };
    switch (refusal) {
    case SinchRefusal::NotAvailable:
        return missing(u"AvailableNumber"_s, resourceName);
    case SinchRefusal::NotActive:
        return missing(u"ActiveNumber"_s, resourceName);
    case SinchRefusal::NoSuchOrder:
        return missing(u"NumberOrder"_s, resourceName);
    case SinchRefusal::OnlyUsLocal:
        return error(400, u"INVALID_ARGUMENT"_s,
            u"only US LOCAL numbers can be rented this way, use a number order"_s);
    case SinchRefusal::NoCredit:
        return precondition(u"project does not have enough credit"_s);
    case SinchRefusal::AlreadyLinked:
        return precondition(u"number is linked already, unlink it first"_s);
    case SinchRefusal::JobPending:
        return precondition(u"provisioning of the number is in progress"_s);
    case SinchRefusal::CampaignNeedsPlan:
        return invalid({ {}, { { u"sms_configuration.service_plan_id"_s, u"needed for a campaign"_s } } });
    case SinchRefusal::OrderNotOpen:
        break;
    }
    return precondition(u"the number order cannot be changed in its state"_s);
}

ApiAnswer SinchAnswers::unauthorised(const QByteArray &challenge)
{
    ApiAnswer answer = error(401, u"UNAUTHENTICATED"_s);
    answer.headers.append({ "WWW-Authenticate", challenge });
    return answer;
}

ApiAnswer SinchAnswers::oauthError(int status, const QString &error, const QString &description)
{
    return json({ { u"error"_s, error }, { u"error_description"_s, description } }, status);
}

} // namespace NumberDesk
