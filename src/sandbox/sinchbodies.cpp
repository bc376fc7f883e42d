// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sinchbodies.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr int kLongestCampaign = 7;
constexpr int kMostNumbers = 100;

bool isGiven(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    return !value.isUndefined() && !value.isNull();
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return isWeb && !url.host().isEmpty() && !url.host().endsWith(u".invalid"_s);
}

QString idKey(const QString &voiceType)
{
    if (voiceType == "EST"_L1)
        return u"trunkId"_s;
    return voiceType == "FAX"_L1 ? u"serviceId"_s : u"appId"_s;
}

QStringList textsIn(const QJsonArray &array)
{
    QStringList texts;
    for (const auto &value : array)
        texts.append(value.toString());
    return texts;
}

} // namespace

void SinchBodies::allow(const QJsonObject &object, const QStringList &keys)
{
    for (const QString &key : object.keys()) {
        if (!keys.contains(key))
            m_problems.message = u"field \"%1\" cannot be set"_s.arg(key);
    }
}

QString SinchBodies::text(const QJsonObject &object, const QString &key, const QString &field)
{
    const QJsonValue value = object.value(key);
    if (isGiven(object, key) && !value.isString())
        m_problems.violations.insert(field, u"must be a string"_s);
    return value.toString();
}

SinchEdits::Sms SinchBodies::sms(const QJsonObject &object)
{
    SinchEdits::Sms edit;
    const bool isOld = m_version == SinchVersion::V1alpha1;
    allow(object,
        isOld ? QStringList{ u"servicePlanId"_s } : QStringList{ u"servicePlanId"_s, u"campaignId"_s });
    if (!isGiven(object, u"servicePlanId"_s))
        m_problems.violations.insert(u"sms_configuration.service_plan_id"_s, u"must be specified"_s);
    edit.servicePlanId = text(object, u"servicePlanId"_s, u"sms_configuration.service_plan_id"_s);
    if (isGiven(object, u"campaignId"_s))
        edit.campaignId = text(object, u"campaignId"_s, u"sms_configuration.campaign_id"_s);
    if (edit.campaignId.value_or(QString()).size() > kLongestCampaign)
        m_problems.violations.insert(u"sms_configuration.campaign_id"_s, u"is too long"_s);
    return edit;
}

SinchVoice SinchBodies::voice(const QJsonObject &object)
{
    allow(object, { u"type"_s, u"appId"_s, u"trunkId"_s, u"serviceId"_s });
    SinchVoice voice;
    if (isGiven(object, u"type"_s))
        voice.type = text(object, u"type"_s, u"voice_configuration.type"_s);
    if (!QStringList{ u"RTC"_s, u"EST"_s, u"FAX"_s }.contains(voice.type))
        m_problems.message = u"parsing field \"type\": \"%1\" is not a valid value"_s.arg(voice.type);
    const QString own = idKey(voice.type);
    if (!isGiven(object, own))
        m_problems.violations.insert(u"voice_configuration"_s, u"%1 must be specified"_s.arg(own));
    for (const QString &key : { u"appId"_s, u"trunkId"_s, u"serviceId"_s }) {
        const QString id = text(object, key, u"voice_configuration"_s);
        if (key == own)
            voice.id = id;
        else if (!id.isEmpty())
            m_problems.violations.insert(
                u"voice_configuration"_s, u"%1 does not go with the type"_s.arg(key));
    }
    return voice;
}

void SinchBodies::readLinks(const QJsonObject &body, SinchEdits &edits)
{
    for (const QString &key : { u"smsConfiguration"_s, u"voiceConfiguration"_s }) {
        if (isGiven(body, key) && body.value(key).toObject().isEmpty())
            m_problems.violations.insert(
                key == "smsConfiguration"_L1 ? u"sms_configuration"_s : u"voice_configuration"_s,
                u"must not be empty"_s);
    }
    if (!m_problems.isEmpty())
        return;
    if (isGiven(body, u"smsConfiguration"_s))
        edits.sms = sms(body.value("smsConfiguration"_L1).toObject());
    if (isGiven(body, u"voiceConfiguration"_s))
        edits.voice = voice(body.value("voiceConfiguration"_L1).toObject());
    if (!isGiven(body, u"callbackUrl"_s))
        return;
    edits.callbackUrl = text(body, u"callbackUrl"_s, u"callback_url"_s);
    if (!edits.callbackUrl->isEmpty() && !isWebAddress(*edits.callbackUrl))
        m_problems.violations.insert(u"callback_url"_s, u"must be a web address that answers"_s);
}

SinchEdits SinchBodies::update(const QJsonObject &body)
{
    const bool isOld = m_version == SinchVersion::V1alpha1;
    QStringList keys{ u"displayName"_s, u"smsConfiguration"_s };
    if (!isOld)
        keys << u"voiceConfiguration"_s << u"callbackUrl"_s;
    allow(body, keys);
    SinchEdits edits;
    if (isGiven(body, u"displayName"_s))
        edits.displayName = text(body, u"displayName"_s, u"display_name"_s);
    readLinks(body, edits);
    return edits;
}

SinchEdits SinchBodies::maskedUpdate(const QJsonObject &body, const QStringList &mask)
{
    const QString name = u"displayName"_s;
    const QString plan = u"smsConfiguration.servicePlanId"_s;
    for (const QString &field : mask) {
        if (field != name && field != plan)
            m_problems.violations.insert(u"update_mask"_s, u"Invalid update_mask %1"_s.arg(field));
    }
    SinchEdits edits = update(body);
    if (mask.contains(name))
        edits.displayName = edits.displayName.value_or(QString());
    else
        edits.displayName.reset();
    if (!mask.contains(plan))
        edits.sms.reset();
    else if (!edits.sms)
        edits.sms = SinchEdits::Sms{};
    return edits;
}

SinchEdits SinchBodies::rent(const QJsonObject &body)
{
    QStringList keys{ u"smsConfiguration"_s };
    if (m_version == SinchVersion::V1)
        keys << u"voiceConfiguration"_s << u"callbackUrl"_s;
    allow(body, keys);
    SinchEdits edits;
    readLinks(body, edits);
    return edits;
}

SinchFilter SinchBodies::product(const QJsonObject &body, const QString &typeKey)
{
    static const QRegularExpression kRegion(u"^[A-Z]{2}$"_s);
    SinchFilter filter;
    filter.regionCode = text(body, u"regionCode"_s, u"region_code"_s);
    if (!kRegion.match(filter.regionCode).hasMatch())
        m_problems.violations.insert(u"region_code"_s, u"must be specified"_s);
    filter.type = text(body, typeKey, typeKey == "type"_L1 ? u"type"_s : u"number_type"_s);
    if (!QStringList{ u"MOBILE"_s, u"LOCAL"_s, u"TOLL_FREE"_s }.contains(filter.type))
        m_problems.message = u"parsing field \"%1\": \"%2\" is not a valid value"_s.arg(typeKey, filter.type);
    return filter;
}

void SinchBodies::readPattern(const QJsonObject &object, SinchFilter &filter)
{
    const QJsonObject pattern = object.value("numberPattern"_L1).toObject();
    allow(pattern, { u"pattern"_s, u"searchPattern"_s });
    filter.pattern = text(pattern, u"pattern"_s, u"number_pattern.pattern"_s);
    filter.place = text(pattern, u"searchPattern"_s, u"number_pattern.search_pattern"_s);
    filter.capabilities = textsIn(object.value("capabilities"_L1).toArray());
}

SinchFilter SinchBodies::rentAnyFilter(const QJsonObject &body)
{
    SinchFilter filter = product(body, u"type"_s);
    if (filter.regionCode != "US"_L1 || filter.type != "LOCAL"_L1)
        m_problems.message = u"only US LOCAL numbers can be rented this way"_s;
    readPattern(body, filter);
    return filter;
}

SinchFilter SinchBodies::lookup(const QJsonObject &body)
{
    allow(body, { u"regionCode"_s, u"numberType"_s });
    return product(body, u"numberType"_s);
}

SinchState::OrderWish SinchBodies::order(const QJsonObject &body)
{
    allow(body,
        { u"regionCode"_s, u"numberType"_s, u"smsConfiguration"_s, u"voiceConfiguration"_s, u"callbackUrl"_s,
            u"numberOrderOption"_s, u"quantityOrderOption"_s });
    SinchState::OrderWish wish;
    wish.filter = product(body, u"numberType"_s);
    readLinks(body, wish.edits);
    if (isGiven(body, u"voiceConfiguration"_s)
        && !isGiven(body.value("voiceConfiguration"_L1).toObject(), u"type"_s))
        m_problems.violations.insert(u"voice_configuration.type"_s, u"must be specified"_s);
    const bool isByNumber = isGiven(body, u"numberOrderOption"_s);
    if (isByNumber == isGiven(body, u"quantityOrderOption"_s)) {
        m_problems.message = u"exactly one order option must be specified"_s;
    } else if (isByNumber) {
        const QJsonArray numbers
            = body.value("numberOrderOption"_L1).toObject().value("phoneNumbers"_L1).toArray();
        wish.msisdn = numbers.at(0).toString().mid(1);
        if (numbers.size() != 1 || !numbers.at(0).toString().startsWith(u'+'))
            m_problems.violations.insert(
                u"number_order_option.phone_numbers"_s, u"must be one E.164 number"_s);
    } else {
        const QJsonObject option = body.value("quantityOrderOption"_L1).toObject();
        wish.quantity = option.value("requestedQuantity"_L1).toInt();
        if (wish.quantity < 1 || wish.quantity > kMostNumbers)
            m_problems.violations.insert(
                u"quantity_order_option.requested_quantity"_s, u"must be between 1 and 100"_s);
        readPattern(option, wish.filter);
    }
    return wish;
}

} // namespace NumberDesk
