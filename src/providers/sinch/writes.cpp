// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/writes.h"

#include "providers/sinch/facts.h"
#include "providers/sinch/requests.h"
#include "providers/sinch/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

constexpr auto kSmsConfiguration = "smsConfiguration"_L1;
constexpr auto kVoiceConfiguration = "voiceConfiguration"_L1;

HttpRequest written(HttpRequest request, Verb verb)
{
    request.verb = verb;
    request.safety = WriteSafety::Once;
    return request;
}

/// What the number has now, as far as anybody has seen it.
const SettingValues &nowOf(const WriteIntent &intent)
{
    return intent.owned ? intent.owned->settings : intent.change.seen;
}

bool isEdited(const WriteIntent &intent, QLatin1StringView key)
{
    return intent.change.edits.contains(key);
}

bool editsVoice(const WriteIntent &intent)
{
    const auto keys = { kVoiceType, kAppId, kTrunkId, kServiceId };
    return std::any_of(
        keys.begin(), keys.end(), [&](QLatin1StringView key) { return isEdited(intent, key); });
}

QString wanted(const WriteIntent &intent, QLatin1StringView key)
{
    return intent.full.value(key).trimmed();
}

bool movesFrom(const WriteIntent &intent, QLatin1StringView key)
{
    const QString now = nowOf(intent).value(key);
    const QString then = wanted(intent, key);
    return isEdited(intent, key) && !now.isEmpty() && !then.isEmpty() && now != then;
}

/// Sinch wants a service plan beside every campaign, so the present one goes along.
QJsonObject smsPatch(const WriteIntent &intent)
{
    QJsonObject sms;
    if (!isEdited(intent, kServicePlanId) && !isEdited(intent, kCampaignId))
        return sms;
    sms.insert(kServicePlanId, wanted(intent, kServicePlanId));
    // Unlinking a plan may take the campaign along, so that a move puts both back.
    const bool comesBack = movesFrom(intent, kServicePlanId) && !wanted(intent, kCampaignId).isEmpty();
    if (isEdited(intent, kCampaignId) || comesBack)
        sms.insert(kCampaignId, wanted(intent, kCampaignId));
    return sms;
}

QJsonObject voiceOf(const QString &type, const QString &id)
{
    return { { kType, type }, { voiceIdKey(type), id } };
}

/// Always as a whole: its kind and the one id that belongs to it. No voice is an empty id of the present
/// kind.
QJsonObject voicePatch(const WriteIntent &intent)
{
    if (!editsVoice(intent))
        return {};
    const QString type = wanted(intent, kVoiceType);
    if (const QLatin1StringView key = voiceIdKey(type); !key.isEmpty())
        return voiceOf(type, wanted(intent, key));
    const QString present = nowOf(intent).value(kVoiceType);
    return voiceOf(voiceIdKey(present).isEmpty() ? QString(kRtc) : present, QString());
}

QJsonObject patchOf(const Site &site, const WriteIntent &intent)
{
    QJsonObject patch;
    if (isEdited(intent, kDisplayName))
        patch.insert(kDisplayName, wanted(intent, kDisplayName));
    if (const QJsonObject sms = smsPatch(intent); !sms.isEmpty())
        patch.insert(kSmsConfiguration, sms);
    if (site.isAlpha())
        return patch;
    if (const QJsonObject voice = voicePatch(intent); !voice.isEmpty())
        patch.insert(kVoiceConfiguration, voice);
    if (isEdited(intent, kCallbackUrl))
        patch.insert(kCallbackUrl, wanted(intent, kCallbackUrl));
    return patch;
}

/// The settings that go along with a purchase: filled ones only, because an empty object is refused.
QJsonObject purchaseOf(const Site &site, const WriteIntent &intent)
{
    const auto edit = [&](QLatin1StringView key) { return intent.change.edits.value(key).trimmed(); };
    QJsonObject body;
    QJsonObject sms;
    for (const auto key : { kServicePlanId, kCampaignId }) {
        if (!edit(key).isEmpty() && !(site.isAlpha() && key == kCampaignId))
            sms.insert(key, edit(key));
    }
    // A campaign does not stand without a service plan.
    if (sms.contains(kServicePlanId))
        body.insert(kSmsConfiguration, sms);
    if (site.isAlpha())
        return body;
    const QString type = edit(kVoiceType);
    if (const QLatin1StringView key = voiceIdKey(type); !key.isEmpty() && !edit(key).isEmpty())
        body.insert(kVoiceConfiguration, voiceOf(type, edit(key)));
    if (!edit(kCallbackUrl).isEmpty())
        body.insert(kCallbackUrl, edit(kCallbackUrl));
    return body;
}

/// "smsConfiguration.servicePlanId": the first version wants to be told by name what the body holds.
void addMask(QueryString &query, const QJsonObject &patch)
{
    if (patch.contains(kDisplayName))
        query.add(u"updateMask"_s, kDisplayName);
    if (patch.contains(kSmsConfiguration))
        query.add(u"updateMask"_s, u"smsConfiguration.servicePlanId"_s);
}

HttpRequest patchRequest(const Site &site, const NumberRef &ref, const QJsonObject &patch)
{
    HttpRequest request = written(numberRequest(site, ref), Verb::Patch);
    request.route = u"activeNumbers/update"_s;
    request.setJson(patch);
    if (site.isAlpha())
        addMask(request.query, patch);
    return request;
}

} // namespace

HttpRequest rentRequest(const Site &site, const WriteIntent &intent)
{
    HttpRequest request
        = written(site.numbersRequest(u"availableNumbers/"_s + numberSegment(intent.change.ref) + u":rent"_s,
                      u"availableNumbers:rent"_s),
            Verb::Post);
    request.setJson(purchaseOf(site, intent));
    return request;
}

HttpRequest createOrderRequest(const Site &site, const WriteIntent &intent, const QString &type)
{
    HttpRequest request = written(
        site.numbersRequest(u"numberOrders:createNumberOrder"_s, u"numberOrders:createNumberOrder"_s),
        Verb::Post);
    QJsonObject body = purchaseOf(site, intent);
    body.insert(kRegionCode, intent.change.ref.country.toUpper());
    body.insert("numberType"_L1, type);
    body.insert("numberOrderOption"_L1,
        QJsonObject{ { "phoneNumbers"_L1, QJsonArray{ intent.change.ref.number.e164() } } });
    request.setJson(body);
    return request;
}

HttpRequest submitOrderRequest(const Site &site, const QString &orderId)
{
    HttpRequest request = written(orderRequest(site, orderId), Verb::Post);
    request.path += u"/submit"_s;
    request.route = u"numberOrders/submit"_s;
    return request;
}

HttpRequest releaseRequest(const Site &site, const NumberRef &ref)
{
    HttpRequest request = written(numberRequest(site, ref), Verb::Post);
    request.path += u":release"_s;
    request.route = u"activeNumbers:release"_s;
    return request;
}

HttpRequest configureRequest(const Site &site, const WriteIntent &intent)
{
    return patchRequest(site, intent.change.ref, patchOf(site, intent));
}

bool moves(const Site &site, const WriteIntent &intent)
{
    return !site.isAlpha() && (movesFrom(intent, kServicePlanId) || movesFrom(intent, kCampaignId));
}

SettingEdits unlinkEdits(const WriteIntent &intent)
{
    const bool movesPlan = movesFrom(intent, kServicePlanId);
    SettingEdits edits{ { kServicePlanId, movesPlan ? QString() : nowOf(intent).value(kServicePlanId) } };
    const bool leavesCampaign = isEdited(intent, kCampaignId) && wanted(intent, kCampaignId).isEmpty();
    if (movesFrom(intent, kCampaignId) || (movesPlan && leavesCampaign))
        edits.insert(kCampaignId, QString());
    return edits;
}

HttpRequest unlinkRequest(const Site &site, const WriteIntent &intent)
{
    QJsonObject sms;
    const SettingEdits edits = unlinkEdits(intent);
    for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit)
        sms.insert(edit.key(), edit.value());
    return patchRequest(site, intent.change.ref, { { kSmsConfiguration, sms } });
}

HttpRequest callbackSecretRequest(const Site &site, const QByteArray &secret)
{
    HttpRequest request = written(callbackRequest(site), Verb::Patch);
    request.setJson({ { kHmacSecret, QString::fromUtf8(secret) } });
    return request;
}

SettingValues readableAfter(const Site &site, const WriteIntent &intent)
{
    const QList<SettingField> fields = facts(site.version).settingFields;
    SettingValues after;
    for (const SettingField &field : fields)
        after.insert(field.key, intent.full.value(field.key).trimmed());
    return normalised(applicableValues(fields, after));
}

} // namespace NumberDesk::Sinch
