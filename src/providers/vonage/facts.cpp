// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/vonage/facts.h"

#include "providers/vonage/requests.h"
#include "providers/vonage/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace NumberDesk::Vonage {

namespace {

using Field = SettingField;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
};

constexpr auto kUuid = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"_L1;

QList<Field> credentialFields()
{
    Field key;
    key.key = kApiKey;
    key.label = Tr::tr("API key");
    key.hint = Tr::tr("In Vonage's dashboard at the top of the start page; usually 8 characters.");
    key.required = true;
    Field secret;
    secret.key = kApiSecret;
    secret.kind = Field::Kind::Secret;
    secret.label = Tr::tr("API secret");
    secret.hint
        = Tr::tr("In Vonage's dashboard under API settings. It can be shown there only when it is made.");
    secret.required = true;
    return { key, secret };
}

Field applicationField(QLatin1StringView key)
{
    Field field;
    field.key = key;
    field.kind = Field::Kind::RemoteChoice;
    field.label = Tr::tr("Application");
    field.pattern = kUuid;
    field.patternHint
        = Tr::tr("This is no application ID. It looks like aaaaaaaa-bbbb-cccc-dddd-0123456789ab.");
    return field;
}

Field linkedApplicationField()
{
    Field field = applicationField(kAppId);
    field.hint = Tr::tr("Takes the calls and messages that come in, as far as no other target is set.");
    return field;
}

Field inboundWebhookField()
{
    Field field;
    field.key = kMoHttpUrl;
    field.kind = Field::Kind::WebhookUrl;
    field.label = Tr::tr("Inbound message webhook");
    field.hint = Tr::tr("Vonage calls it while saving and wants 200 OK; otherwise it does not save.");
    return field;
}

Field voiceTypeField()
{
    Field field;
    field.key = kVoiceType;
    field.kind = Field::Kind::Choice;
    field.label = Tr::tr("Voice goes to");
    field.hint = Tr::tr("A SIP address or a phone goes before the application.");
    field.choices = { { QString(), Tr::tr("None", "voice goes to") }, { kSip, Tr::tr("SIP address") },
        { kTel, Tr::tr("Phone") }, { kApp, Tr::tr("Application (older form)") } };
    field.partner = kVoiceValue;
    return field;
}

Field voiceTargetField()
{
    Field field;
    field.key = kVoiceValue;
    field.kind = Field::Kind::CallTarget;
    field.label = Tr::tr("Voice target");
    field.hint = Tr::tr("For example sip:desk@pbx.example or +44 7700 900123.");
    field.partner = kVoiceType;
    return field;
}

Field voiceStatusField()
{
    Field field;
    field.key = kVoiceStatus;
    field.kind = Field::Kind::WebhookUrl;
    field.label = Tr::tr("Call status webhook");
    field.hint = Tr::tr(
        "Is told when a call ends. Vonage never shows it, so it may be reset when it is not set here.");
    field.readBack = false;
    return field;
}

Field smppField()
{
    Field field;
    field.key = kMoSmppSysType;
    field.label = Tr::tr("SMPP system type");
    field.hint = Tr::tr(
        "For messages over SMPP, for example “inbound”. Vonage never shows it, so it may be reset when "
        "it is not set here.");
    field.readBack = false;
    field.advanced = true;
    return field;
}

Field filter(QLatin1StringView key, Field::Kind kind, const QString &label)
{
    Field field;
    field.key = key;
    field.kind = kind;
    field.label = label;
    return field;
}

Field pageFilter(QLatin1StringView key, const QString &label, const QString &pattern, const QString &hint)
{
    Field field = filter(key, Field::Kind::Text, label);
    field.hint = Tr::tr("Asks for just one page. Left empty, all pages are read.");
    field.advanced = true;
    field.pattern = pattern;
    field.patternHint = hint;
    return field;
}

QList<Field> ownedFilters()
{
    Field match = filter(kSearchPattern, Field::Kind::Choice, Tr::tr("Digits stand"));
    match.choices = { { u"0"_s, Tr::tr("At the start, with the country code") },
        { u"1"_s, Tr::tr("Anywhere") }, { u"2"_s, Tr::tr("At the end") } };
    Field application = applicationField(kApplicationId);
    application.hint = Tr::tr("Only numbers that are linked to it.");
    Field linked = filter(kHasApplication, Field::Kind::Choice, Tr::tr("Linked to an application"));
    linked.choices = { { QString(), Tr::tr("Linked or not") }, { u"true"_s, Tr::tr("Linked") },
        { u"false"_s, Tr::tr("Not linked") } };
    return { filter(kCountry, Field::Kind::Country, Tr::tr("Country")),
        filter(kPattern, Field::Kind::Digits, Tr::tr("Digits")), match, application, linked,
        pageFilter(kIndex, Tr::tr("From page"), u"[1-9][0-9]{0,5}"_s, Tr::tr("Pages are numbered from 1.")),
        pageFilter(
            kSize, Tr::tr("Page size"), u"[1-9][0-9]?|100"_s, Tr::tr("A page has 1 to 100 numbers.")) };
}

} // namespace

ProviderInfo facts()
{
    const Endpoints endpoints = defaultEndpoints();
    ProviderInfo info;
    info.id = u"vonage"_s;
    info.name = u"Vonage"_s;
    info.mark = u"V"_s;
    info.credentialFields = credentialFields();
    info.baseUrls = { { kRest, Tr::tr("API base URL"), endpoints.rest },
        { kApi, Tr::tr("Applications base URL"), endpoints.api } };
    info.settingFields = { inboundWebhookField(), linkedApplicationField(), voiceTypeField(),
        voiceTargetField(), voiceStatusField(), smppField() };
    info.ownedFilters = ownedFilters();
    info.searchFilters = { u"type"_s, u"capabilities"_s, u"digits"_s };
    info.types = { NumberType::Kind::Local, NumberType::Kind::Mobile, NumberType::Kind::TollFree };
    info.capabilities = { Capability::Sms, Capability::Mms, Capability::Voice };
    info.purchaseField = Tr::tr("Subaccount key");
    info.releaseConsequence
        = Tr::tr("The number ends at once and cannot be taken back: no refund is known, and Vonage "
                 "may sell it to somebody else.");
    // Nothing official is known; Vonage's own tools have been slowed down above this pace.
    info.requestsPerSecond = 1;
    info.burst = 1;
    info.tellsBalance = true;
    return info;
}

} // namespace NumberDesk::Vonage
