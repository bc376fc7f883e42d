// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sinchobjects.h"

#include "sandbox/sinchprovisioning.h"
#include "sandbox/sinchrequirements.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

using Context = SinchObjects::Context;

QString decimal(int cents)
{
    return u"%1.%2"_s.arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

QJsonObject price(int cents)
{
    return { { u"currencyCode"_s, u"EUR"_s }, { u"amount"_s, decimal(cents) } };
}

// The recurring price has as few decimals as it needs, unlike those of offers.
QJsonObject recurring(int cents)
{
    QString amount = decimal(cents);
    if (amount.endsWith(u'0'))
        amount.chop(1);
    return { { u"currencyCode"_s, u"EUR"_s }, { u"amount"_s, amount } };
}

QString date(Moment moment, SinchVersion version)
{
    QString text = rfc3339(moment);
    if (version == SinchVersion::V1alpha1)
        text.remove(text.size() - 4, 3); // milliseconds only
    return text;
}

QJsonValue smsJob(const SinchNumber &number, const Context &context)
{
    if (!number.smsJob)
        return QJsonValue::Null;
    const auto &job = *number.smsJob;
    QJsonObject object{ { u"servicePlanId"_s, job.target.servicePlanId },
        { u"status"_s, SinchProvisioning::status(job, context.now, context.settle) },
        { u"lastUpdatedTime"_s, date(job.begun, context.version) } };
    if (context.version == SinchVersion::V1) {
        const QStringList codes = job.failed ? job.errorCodes : QStringList{};
        object.insert(u"campaignId"_s, job.target.campaignId);
        object.insert(u"errorCodes"_s, QJsonArray::fromStringList(codes));
    }
    return object;
}

QJsonObject smsConfiguration(const SinchNumber &number, const Context &context)
{
    QJsonObject object{ { u"servicePlanId"_s, number.sms.servicePlanId },
        { u"scheduledProvisioning"_s, smsJob(number, context) } };
    if (context.version == SinchVersion::V1)
        object.insert(u"campaignId"_s, number.sms.campaignId);
    return object;
}

// All three ids are always there; those that do not belong to the type are empty.
QJsonObject voiceTarget(const SinchVoice &voice)
{
    const auto idFor = [&voice](QLatin1StringView type) { return voice.type == type ? voice.id : QString(); };
    return { { u"type"_s, voice.type }, { u"appId"_s, idFor("RTC"_L1) }, { u"trunkId"_s, idFor("EST"_L1) },
        { u"serviceId"_s, idFor("FAX"_L1) } };
}

QJsonObject voiceConfiguration(const SinchNumber &number, const Context &context)
{
    QJsonObject object = voiceTarget(number.voice);
    object.insert(u"lastUpdatedTime"_s,
        number.voiceChanged ? QJsonValue(date(*number.voiceChanged, context.version)) : QJsonValue::Null);
    QJsonValue scheduled = QJsonValue::Null;
    if (number.voiceJob) {
        QJsonObject job = voiceTarget(number.voiceJob->target);
        job.insert(u"status"_s, SinchProvisioning::status(*number.voiceJob, context.now, context.settle));
        job.insert(u"lastUpdatedTime"_s, date(number.voiceJob->begun, context.version));
        scheduled = job;
    }
    object.insert(u"scheduledVoiceProvisioning"_s, scheduled);
    return object;
}

QString stateWord(SinchOrderState state)
{
    switch (state) {
    case SinchOrderState::Created:
        return u"CREATED"_s;
    case SinchOrderState::InReview:
        return u"IN_REVIEW"_s;
    case SinchOrderState::Blocked:
        return u"BLOCKED"_s;
    case SinchOrderState::Rejected:
        return u"REJECTED"_s;
    case SinchOrderState::Expired:
        return u"EXPIRED"_s;
    case SinchOrderState::Completed:
        break;
    }
    return u"COMPLETED"_s;
}

QJsonObject orderNumber(const PoolNumber &number)
{
    const QJsonObject prices{ { u"setupPrice"_s, price(number.setupCents) },
        { u"monthlyPrice"_s, price(number.rentCents) }, { u"paymentIntervalMonths"_s, 1 } };
    return { { u"phoneNumber"_s, QString(u'+' + number.msisdn) }, { u"numberPrice"_s, prices },
        { u"capabilities"_s, QJsonArray::fromStringList(sinchCapabilities(number)) } };
}

} // namespace

QJsonObject SinchObjects::offer(const PoolNumber &number)
{
    const bool wantsPapers = SinchRequirements::papers(number.country) != SinchPapers::None;
    return { { u"phoneNumber"_s, QString(u'+' + number.msisdn) }, { u"regionCode"_s, number.country },
        { u"type"_s, sinchType(number) },
        { u"capability"_s, QJsonArray::fromStringList(sinchCapabilities(number)) },
        { u"setupPrice"_s, price(number.setupCents) }, { u"monthlyPrice"_s, price(number.rentCents) },
        { u"paymentIntervalMonths"_s, 1 }, { u"supportingDocumentationRequired"_s, wantsPapers } };
}

QJsonObject SinchObjects::active(const SinchNumber &number, const Context &context)
{
    const bool isOld = context.version == SinchVersion::V1alpha1;
    const QString charged = date(number.chargeAfter(context.now), context.version);
    QJsonObject object{ { u"phoneNumber"_s, QString(u'+' + number.number.msisdn) },
        { u"projectId"_s, context.projectId }, { u"displayName"_s, number.displayName },
        { u"regionCode"_s, number.number.country },
        { u"type"_s, number.oddType.isEmpty() ? sinchType(number.number) : number.oddType },
        { u"capability"_s, QJsonArray::fromStringList(sinchCapabilities(number.number)) },
        { u"money"_s, recurring(number.number.rentCents) }, { u"paymentIntervalMonths"_s, 1 },
        { u"nextChargeDate"_s, charged },
        // The old version tells the end of the paid month of every number.
        { u"expireAt"_s, number.released || isOld ? QJsonValue(charged) : QJsonValue::Null },
        { u"smsConfiguration"_s, smsConfiguration(number, context) } };
    if (!isOld) {
        object.insert(u"voiceConfiguration"_s, voiceConfiguration(number, context));
        object.insert(u"callbackUrl"_s, number.callbackUrl);
    }
    return object;
}

QJsonObject SinchObjects::order(const SinchOrder &order, const QString &projectId)
{
    QJsonArray numbers;
    for (const PoolNumber &number : order.numbers)
        numbers.append(orderNumber(number));
    QJsonObject object{ { u"projectId"_s, projectId }, { u"idNumberOrder"_s, order.id },
        { u"regionCode"_s, order.regionCode }, { u"state"_s, stateWord(order.state) },
        { u"numberType"_s, order.type }, { u"orderNumbers"_s, numbers },
        { u"expireTime"_s, rfc3339(order.expires) }, { u"createTime"_s, rfc3339(order.created) },
        { u"updateTime"_s, rfc3339(order.updated) } };
    if (order.edits.sms) {
        QJsonObject sms{ { u"servicePlanId"_s, order.edits.sms->servicePlanId } };
        if (order.edits.sms->campaignId)
            sms.insert(u"campaignId"_s, *order.edits.sms->campaignId);
        object.insert(u"smsConfiguration"_s, sms);
    }
    if (order.edits.voice)
        object.insert(u"voiceConfiguration"_s, voiceTarget(*order.edits.voice));
    if (order.edits.callbackUrl)
        object.insert(u"callbackUrl"_s, *order.edits.callbackUrl);
    return object;
}

QJsonObject SinchObjects::registration(const SinchOrder &order)
{
    QJsonArray attachments;
    for (const SinchOrder::Attachment &one : order.attachments) {
        attachments.append(QJsonObject{ { u"attachmentId"_s, one.id }, { u"fileName"_s, one.fileName },
            { u"mimeType"_s, one.mimeType }, { u"createTime"_s, rfc3339(one.stored) },
            { u"updateTime"_s, rfc3339(one.stored) }, { u"uploadStatus"_s, u"COMPLETED"_s },
            { u"documentType"_s, one.documentType } });
    }
    QJsonArray logs;
    for (const SinchOrder::Log &log : order.logs)
        logs.append(QJsonObject{ { u"message"_s, log.message }, { u"createTime"_s, rfc3339(log.written) } });
    return { { u"requestDetails"_s, order.details }, { u"attachments"_s, attachments }, { u"logs"_s, logs } };
}

} // namespace NumberDesk
