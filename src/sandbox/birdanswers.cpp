// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdanswers.h"

#include "sandbox/numberingplan.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject numberFields(const PoolNumber &number)
{
    return { { u"number"_s, birdE164(number) }, { u"country_code"_s, number.country },
        { u"number_type"_s, birdNumberType(number) },
        { u"capabilities"_s, QJsonArray::fromStringList(birdCapabilities(number)) } };
}

QString statusOf(const BirdNumber &number)
{
    if (!isBlocked(number.papers))
        return u"active"_s;
    return number.oldWord ? u"pending_compliance"_s : u"pending_ownership_registration"_s;
}

QJsonValue routeOf(const BirdRoute &route)
{
    if (route.type.isEmpty())
        return QJsonValue::Null;
    QJsonObject fields{ { u"type"_s, route.type } };
    if (route.type == "trunk"_L1)
        fields.insert(u"trunk_id"_s, route.trunkId);
    if (route.type == "forward"_L1) {
        fields.insert(u"forward_to"_s, route.forwardTo);
        fields.insert(u"forward_as"_s, route.forwardAs);
    }
    return fields;
}

} // namespace

QJsonObject BirdAnswers::workspace(const BirdState &state)
{
    return { { u"id"_s, state.workspaceId() }, { u"organization_id"_s, state.organizationId() },
        { u"name"_s, u"Sandbox workspace"_s },
        { u"notification_emails"_s, QJsonArray{ u"desk@example.com"_s } },
        { u"logo_url"_s, QJsonValue::Null }, { u"created_at"_s, u"2025-01-01T00:00:00Z"_s },
        { u"updated_at"_s, u"2025-06-01T12:00:00Z"_s } };
}

QJsonObject BirdAnswers::number(const BirdState &state, int position, const BirdNumber &number)
{
    const QString id = state.numberNames().of(position);
    QJsonObject fields = numberFields(number.number);
    fields.insert(u"id"_s, id);
    fields.insert(u"kind"_s, number.shared ? u"shared"_s : u"dedicated"_s);
    fields.insert(u"status"_s, statusOf(number));
    fields.insert(u"allocated_at"_s, rfc3339(number.allocatedAt));
    fields.insert(u"released_at"_s, QJsonValue::Null);
    fields.insert(u"ownership"_s, birdOwnership(number.papers, id, number.allocatedAt));
    return fields;
}

QJsonObject BirdAnswers::available(const PoolNumber &number)
{
    QJsonObject fields = numberFields(number);
    // Suppliers do not tell, like the servers of earlier versions.
    if (!BirdState::settlesLater(number.msisdn))
        fields.insert(u"ownership_registration_required"_s, NumberingPlan::needsPapers(number.country));
    return fields;
}

QJsonObject BirdAnswers::order(const BirdState &state, const BirdOrder &order)
{
    const bool hasFailed = order.stage == BirdOrder::Stage::Failed;
    const bool isCompleted = order.stage == BirdOrder::Stage::Completed;
    const QString number = order.allocation ? state.numberNames().of(*order.allocation) : QString();
    return { { u"id"_s, state.orderNames().of(order.position) }, { u"number"_s, birdE164(order.number) },
        { u"country_code"_s, order.number.country }, { u"number_type"_s, birdNumberType(order.number) },
        { u"status"_s, birdStage(order.stage) }, { u"number_id"_s, orNull(number) },
        { u"failure_reason"_s,
            orNull(hasFailed ? u"The carrier could not provide the number."_s : QString()) },
        { u"completed_at"_s, orNull(isCompleted ? rfc3339(order.updatedAt) : QString()) },
        { u"created_at"_s, rfc3339(order.createdAt) }, { u"updated_at"_s, rfc3339(order.updatedAt) } };
}

QJsonObject BirdAnswers::voiceNumber(const BirdState &state, int position, const BirdVoiceNumber &number)
{
    QJsonObject provider{ { u"type"_s, u"verified_number"_s },
        { u"status"_s, number.verified ? u"verified"_s : u"pending"_s } };
    if (number.allocation) {
        provider = { { u"type"_s, u"allocation"_s },
            { u"allocation_id"_s, state.numberNames().of(*number.allocation) } };
    }
    QJsonValue inbound = QJsonValue::Null;
    if (number.inbound) {
        inbound = QJsonObject{ { u"route"_s, routeOf(number.route) },
            { u"configuration_error"_s, QJsonValue::Null },
            { u"forward_as_options"_s, QJsonArray{ u"dialed_number"_s, u"calling_number"_s } } };
    }
    return { { u"id"_s, state.voice().names().of(position) },
        { u"phone_number"_s, QString(u'+' + number.digits) }, { u"country_code"_s, number.country },
        { u"name"_s, orNull(number.name) }, { u"provider"_s, provider },
        { u"directions"_s,
            QJsonObject{ { u"inbound"_s, number.inbound }, { u"outbound"_s, number.outbound } } },
        { u"inbound_configuration"_s, inbound }, { u"created_at"_s, rfc3339(number.createdAt) } };
}

BirdReply BirdAnswers::refused(BirdRefusal refusal)
{
    switch (refusal) {
    case BirdRefusal::NotForSale:
        return birdNotFound(u"An available number like this"_s);
    case BirdRefusal::NoFunds:
        return birdError(402, u"E02001"_s, u"InsufficientBalance"_s,
            u"The wallet does not cover the first charge for this number."_s);
    case BirdRefusal::GateClosed:
        return birdError(412, u"E16000"_s, u"TrustGateUnmet"_s,
            u"The organization has not completed what this action requires."_s);
    case BirdRefusal::Shared:
        return birdError(
            409, u"E14002"_s, u"SharedNumberNotReleasable"_s, u"A shared number cannot be released."_s);
    case BirdRefusal::NoSuchTarget:
        return birdInvalid({ { u"inbound_configuration.route"_s,
            u"Does not lead to a trunk or to a verified number of this workspace."_s } });
    case BirdRefusal::NotCallable:
        return birdInvalid({ { u"inbound_configuration"_s, u"Calls to this number do not arrive here."_s } });
    default:
        return birdNotFound(u"The number"_s);
    }
}

} // namespace NumberDesk
