// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdcrmanswers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr std::array kCapabilities{ "voice", "sms", "mms" };

QJsonValue priceOf(const std::optional<BirdCrmPrice> &price)
{
    if (!price)
        return QJsonValue::Null;
    return QJsonObject{ { u"currencyCode"_s, price->currency }, { u"amount"_s, price->amount },
        { u"exponent"_s, price->exponent } };
}

QJsonValue momentOf(const std::optional<Moment> &moment)
{
    return moment ? QJsonValue(rfc3339(*moment)) : QJsonValue(QJsonValue::Null);
}

/// What a number is technically capable of, whether it works or not.
QJsonObject capabilityMap(const PoolNumber &number)
{
    QJsonObject map;
    for (const char *name : kCapabilities) {
        const QString capability = QString::fromLatin1(name);
        map.insert(capability,
            QJsonObject{ { u"inbound"_s, birdCrmCan(number, capability, false) },
                { u"outbound"_s, birdCrmCan(number, capability, true) } });
    }
    return map;
}

QJsonArray issuesOf(const BirdCrmNumber &number, bool outbound)
{
    QJsonArray issues;
    if (number.canceledAt || number.hindrance == BirdCrmHindrance::Subscription)
        issues.append(u"subscription-is-not-active"_s);
    if (number.hindrance == BirdCrmHindrance::Papers)
        issues.append(u"compliance-requirements-not-satisfied"_s);
    if (number.hindrance == BirdCrmHindrance::Destinations && outbound)
        issues.append(u"no-active-destinations"_s);
    return issues;
}

// Null: not capable. Active: works now. Inactive: capable, but something is in the way.
QJsonValue directionOf(const BirdCrmNumber &number, const QString &capability, bool outbound)
{
    if (!birdCrmCan(number.number, capability, outbound))
        return QJsonValue::Null;
    const QJsonArray issues = issuesOf(number, outbound);
    QJsonObject direction{ { u"status"_s, issues.isEmpty() ? u"active"_s : u"inactive"_s },
        { u"issues"_s, issues }, { u"subscriptions"_s, QJsonArray{ u"main"_s } } };
    if (outbound) {
        const int active = issues.isEmpty() ? 12 : 0;
        direction.insert(u"supportsDestinations"_s, true);
        direction.insert(u"destinationStatuses"_s,
            QJsonObject{ { u"active"_s, active }, { u"inactive"_s, 250 - active }, { u"available"_s, 0 },
                { u"unavailable"_s, 0 } });
    }
    return direction;
}

QJsonObject endpointOf(const BirdCrmNumber &number, const QString &id)
{
    QJsonArray capabilities;
    for (const char *name : kCapabilities) {
        const QString capability = QString::fromLatin1(name);
        if (number.number.features.contains(capability.toUpper())) {
            capabilities.append(QJsonObject{ { u"name"_s, capability },
                { u"inbound"_s, directionOf(number, capability, false) },
                { u"outbound"_s, directionOf(number, capability, true) } });
        }
    }
    QJsonArray dependencies;
    for (const QString &connector : number.connectors)
        dependencies.append(QJsonObject{ { u"type"_s, u"connector"_s }, { u"connectorId"_s, connector } });
    return { { u"id"_s, id }, { u"type"_s, u"long-code-number"_s }, { u"instanceId"_s, id },
        { u"name"_s, QString(u'+' + number.number.msisdn) }, { u"capabilities"_s, capabilities },
        { u"dependencies"_s, dependencies } };
}

} // namespace

ApiAnswer BirdCrmAnswers::json(const QJsonObject &body, int status)
{
    ApiAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

ApiAnswer BirdCrmAnswers::error(
    int status, const QString &code, const QString &message, const QJsonObject &details)
{
    QJsonObject body{ { u"code"_s, code }, { u"message"_s, message } };
    if (!details.isEmpty())
        body.insert(u"details"_s, details);
    return json(body, status);
}

ApiAnswer BirdCrmAnswers::notFound(const QString &what)
{
    return error(404, u"ResourceNotFound"_s, u"%1 could not be found."_s.arg(what));
}

ApiAnswer BirdCrmAnswers::invalid(const QString &field, const QString &message)
{
    return error(422, u"InvalidPayload"_s, u"The request could not be validated."_s,
        { { field, QJsonArray{ message } } });
}

ApiAnswer BirdCrmAnswers::refused(BirdCrmRefusal refusal)
{
    switch (refusal) {
    case BirdCrmRefusal::NoFunds:
        return error(402, u"InsufficientBalance"_s, u"Not enough balance."_s);
    case BirdCrmRefusal::OnRequest:
        return invalid(u"numberStockItemIds"_s, u"A back order is required for this number."_s);
    case BirdCrmRefusal::AlreadyEnded:
        return invalid(u"subscription"_s, u"The subscription was ended before."_s);
    default:
        return notFound(u"The number"_s);
    }
}

QJsonObject BirdCrmAnswers::stockItem(const BirdCrmStockItem &item)
{
    return { { u"id"_s, item.id }, { u"countryCode"_s, item.number.country },
        { u"type"_s, birdCrmType(item.number) }, { u"numberString"_s, QString(u'+' + item.number.msisdn) },
        { u"capabilities"_s, capabilityMap(item.number) }, { u"monthlyPrice"_s, priceOf(item.price) },
        { u"backOrderRequired"_s, item.onRequest },
        { u"backOrderStockId"_s, item.onRequest ? QJsonValue(item.id) : QJsonValue(QJsonValue::Null) } };
}

QJsonObject BirdCrmAnswers::number(const BirdCrmState &state, int position, const BirdCrmNumber &number)
{
    const QString id = state.numberNames().of(position);
    const QString changed = rfc3339(number.canceledAt.value_or(number.createdAt));
    QJsonObject order{ { u"countryCode"_s, number.number.country }, { u"type"_s, birdCrmType(number.number) },
        { u"capabilities"_s, QJsonArray{} }, { u"prefix"_s, QString() }, { u"status"_s, u"completed"_s } };
    QJsonObject body{ { u"id"_s, id }, { u"endpointId"_s, id },
        { u"numberString"_s, QString(u'+' + number.number.msisdn) },
        { u"countryCode"_s, number.number.country }, { u"type"_s, birdCrmType(number.number) },
        { u"capabilities"_s, capabilityMap(number.number) }, { u"createdAt"_s, rfc3339(number.createdAt) },
        { u"updatedAt"_s, changed }, { u"order"_s, order }, { u"endpoint"_s, endpointOf(number, id) } };
    // Only there once it is going to end.
    if (number.deprovisionAt)
        body.insert(u"deprovisionAt"_s, rfc3339(*number.deprovisionAt));
    return body;
}

QJsonObject BirdCrmAnswers::subscription(const BirdCrmNumber &number, const QString &numberId)
{
    const bool isActive = !number.canceledAt && number.hindrance != BirdCrmHindrance::Subscription;
    const QJsonObject period{ { u"id"_s, numberId }, { u"correlationId"_s, numberId },
        { u"status"_s, number.canceledAt ? u"canceled"_s : u"none"_s },
        { u"subscribedAt"_s, rfc3339(number.createdAt) },
        { u"updatedAt"_s, rfc3339(number.canceledAt.value_or(number.createdAt)) },
        { u"canceledAt"_s, momentOf(number.canceledAt) }, { u"startAt"_s, rfc3339(number.createdAt) },
        { u"endAt"_s, momentOf(number.deprovisionAt) } };
    return { { u"name"_s, u"main"_s }, { u"status"_s, isActive ? u"active"_s : u"inactive"_s },
        { u"price"_s, priceOf(number.price) }, { u"subscription"_s, period } };
}

QJsonObject BirdCrmAnswers::workspace(const BirdCrmState &state, const BirdCrmState::Workspace &workspace)
{
    const QJsonObject policy{ { u"group"_s, u"eu-west-1"_s },
        { u"regions"_s, QJsonArray{ QJsonObject{ { u"region"_s, u"eu-west-1"_s }, { u"priority"_s, 1 } } } },
        { u"piiStrategy"_s, u"plain-text"_s } };
    return { { u"id"_s, workspace.id }, { u"organizationId"_s, state.organizationId() },
        { u"status"_s, u"active"_s }, { u"name"_s, workspace.name }, { u"description"_s, QString() },
        { u"dataPolicy"_s, policy }, { u"configuration"_s, QJsonObject{ { u"domain"_s, QString() } } },
        { u"createdAt"_s, u"2024-03-01T00:00:00Z"_s }, { u"updatedAt"_s, u"2024-03-01T00:00:00Z"_s },
        { u"statusTransitions"_s, QJsonArray{} } };
}

} // namespace NumberDesk
