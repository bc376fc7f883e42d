// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/facts.h"

#include "providers/sinch/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

using Field = SettingField;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sinch)
};

Field field(QLatin1StringView key, Field::Kind kind, const QString &label, const QString &hint = {})
{
    Field made;
    made.key = key;
    made.kind = kind;
    made.label = label;
    made.hint = hint;
    return made;
}

Field needed(Field made)
{
    made.required = true;
    return made;
}

Field advanced(Field made)
{
    made.advanced = true;
    return made;
}

Field versionField()
{
    Field version = field(kApiVersion, Field::Kind::Choice, Tr::tr("API version"),
        Tr::tr("The first version knows fewer settings. It may no longer answer."));
    version.choices
        = { { QString(), Tr::tr("v1 (today's)") }, { kV1Alpha1, Tr::tr("v1alpha1 (the first)") } };
    return advanced(version);
}

Field signInField()
{
    Field signIn = field(kSignIn, Field::Kind::Choice, Tr::tr("Sign in with"),
        Tr::tr("Sinch slows Basic down a lot and means it for tests."));
    signIn.choices = { { QString(), Tr::tr("OAuth 2.0") }, { kBasic, Tr::tr("Basic") } };
    return advanced(signIn);
}

QList<Field> credentialFields()
{
    return {
        needed(field(kProjectId, Field::Kind::Text, Tr::tr("Project ID"),
            Tr::tr("In Sinch's dashboard under Settings, Projects. It looks like "
                   "aaaaaaaa-bbbb-cccc-dddd-0123456789ab."))),
        needed(field(kKeyId, Field::Kind::Text, Tr::tr("Key ID"),
            Tr::tr("In Sinch's dashboard under Settings, Access Keys."))),
        needed(field(kKeySecret, Field::Kind::Secret, Tr::tr("Key secret"),
            Tr::tr("Shown only once, when the access key is made."))),
        versionField(),
        signInField(),
        advanced(field(kTokenUrl, Field::Kind::Text, Tr::tr("Token URL"),
            Tr::tr("Where OAuth 2.0 tokens come from. Left empty, Sinch's own."))),
    };
}

Field remoteChoice(QLatin1StringView key, const QString &label, const QString &hint)
{
    Field made = field(key, Field::Kind::RemoteChoice, label, hint);
    made.pattern = u"\\S+"_s;
    made.patternHint = Tr::tr("An ID has no spaces.");
    return made;
}

Field servicePlanField()
{
    Field plan = remoteChoice(kServicePlanId, Tr::tr("SMS service plan"),
        Tr::tr("Its ID stands in Sinch's dashboard under SMS, APIs; Sinch lists it nowhere else."));
    plan.openChoices = true;
    return plan;
}

Field campaignField()
{
    Field campaign = remoteChoice(kCampaignId, Tr::tr("10DLC campaign"),
        Tr::tr("Only for SMS from numbers of the United States. The campaign's ID at the registry."));
    campaign.openChoices = true;
    campaign.pattern = u"[A-Za-z0-9]{1,7}"_s;
    campaign.patternHint = Tr::tr("A campaign ID has at most 7 letters and digits, for example C0EXMPL.");
    return campaign;
}

Field voiceTypeField()
{
    Field type = field(kVoiceType, Field::Kind::Choice, Tr::tr("Voice goes to"));
    type.choices = { { QString(), Tr::tr("None", "voice goes to") }, { kRtc, Tr::tr("Voice app (RTC)") },
        { kEst, Tr::tr("SIP trunk (EST)") }, { kFax, Tr::tr("Fax service (FAX)") } };
    return type;
}

Field voiceField(Field made, QLatin1StringView voiceType)
{
    made.partner = kVoiceType;
    made.neededFor = { voiceType };
    return made;
}

Field voiceAppField()
{
    Field app = remoteChoice(kAppId, Tr::tr("Voice app"),
        Tr::tr("The app's key stands in Sinch's dashboard under Voice, Apps; Sinch lists it nowhere else."));
    app.openChoices = true;
    return voiceField(app, kRtc);
}

QList<Field> settingFields(Version version)
{
    QList<Field> fields{ field(kDisplayName, Field::Kind::Text, Tr::tr("Name at Sinch")),
        servicePlanField() };
    if (version == Version::V1Alpha1)
        return fields;
    fields += { campaignField(), voiceTypeField(), voiceAppField(),
        voiceField(remoteChoice(kTrunkId, Tr::tr("SIP trunk"), {}), kEst),
        voiceField(remoteChoice(kServiceId, Tr::tr("Fax service"), {}), kFax),
        field(kCallbackUrl, Field::Kind::WebhookUrl, Tr::tr("Callback URL"),
            Tr::tr("Is told when Sinch has linked or unlinked something of the number.")) };
    return fields;
}

QList<Field> ownedFilters(Version version)
{
    Field type = field(kType, Field::Kind::Choice, Tr::tr("Type"));
    type.choices = { { QString(), Tr::tr("Any type") } };
    for (const QString &word : typeWords())
        type.choices.append({ word, typeFromWire(word).name() });
    Field capability = field(kCapability, Field::Kind::Choice, Tr::tr("Can do"));
    capability.choices = { { QString(), Tr::tr("Anything", "what a number can do") },
        { u"SMS"_s, capabilityName(Capability::Sms) }, { u"VOICE"_s, capabilityName(Capability::Voice) } };
    Field place = field(kSearchPattern, Field::Kind::Choice, Tr::tr("Digits stand"));
    place.choices = { { kStart, Tr::tr("At the start, with the country code") },
        { kContains, Tr::tr("Anywhere") }, { kEnd, Tr::tr("At the end") } };
    QList<Field> filters{ field(kRegionCode, Field::Kind::Country, Tr::tr("Country")), type, capability,
        field(kPattern, Field::Kind::Digits, Tr::tr("Digits")), place };
    if (version == Version::V1Alpha1)
        return filters;
    Field order = field(kOrderBy, Field::Kind::Choice, Tr::tr("In the order of"));
    order.choices = { { QString(), Tr::tr("Sinch's choice", "order of a list") },
        { kPhoneNumber, Tr::tr("Phone number") }, { kDisplayName, Tr::tr("Name at Sinch") } };
    filters.append(advanced(order));
    return filters;
}

Field callbackSecretField()
{
    Field secret = field(kHmacSecret, Field::Kind::Secret, Tr::tr("Callback secret"),
        Tr::tr("Sinch signs what it sends to callback URLs with it. It holds for the whole project."));
    secret.pattern = callbackSecretPattern();
    secret.patternHint = callbackSecretHint();
    return secret;
}

QString releaseConsequence(Version version)
{
    const QString known
        = Tr::tr("The number goes on until its next charge date and ends then. Nothing is paid back, and a "
                 "release cannot be taken back.");
    if (version == Version::V1)
        return known;
    return Tr::tr("%1 This version of the API does not show which numbers were released.").arg(known);
}

} // namespace

QString callbackSecretPattern()
{
    return u"[a-zA-Z0-9-]{32,64}"_s;
}

QString callbackSecretHint()
{
    return Tr::tr("A callback secret has 32 to 64 letters, digits and hyphens.");
}

ProviderInfo facts(Version version)
{
    ProviderInfo info;
    info.id = u"sinch"_s;
    info.name = u"Sinch"_s;
    info.mark = u"S"_s;
    info.credentialFields = credentialFields();
    info.baseUrls = { { kNumbers, Tr::tr("API base URL"), numbersUrl() } };
    info.settingFields = settingFields(version);
    info.ownedFilters = ownedFilters(version);
    info.searchFilters = { u"type"_s, u"capabilities"_s, u"digits"_s };
    info.types = { NumberType::Kind::Local, NumberType::Kind::Mobile, NumberType::Kind::TollFree };
    info.capabilities = { Capability::Sms, Capability::Voice };
    info.releaseConsequence = releaseConsequence(version);
    // Nothing official is known; the services beside Numbers allow ten a second and more.
    info.requestsPerSecond = 5;
    info.burst = 5;
    if (version == Version::V1) {
        info.tellsRegions = true;
        info.accountFields = { callbackSecretField() };
    }
    return info;
}

} // namespace NumberDesk::Sinch
