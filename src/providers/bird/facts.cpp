// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/facts.h"

#include "providers/bird/region.h"
#include "providers/bird/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace NumberDesk::Bird {

namespace {

using Field = SettingField;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Bird)
};

QList<Field> credentialFields()
{
    Field key;
    key.key = kApiKey;
    key.kind = Field::Kind::Secret;
    key.label = Tr::tr("API key");
    key.hint
        = Tr::tr("Begins with bk_ and its region. Made in Bird's dashboard with the scopes numbers (write), "
                 "voice (read) and voice_management (write), and shown there once.");
    key.required = true;
    return { key };
}

Field nameField()
{
    Field field;
    field.key = kName;
    field.label = Tr::tr("Voice name");
    field.hint = Tr::tr("The workspace's own label for the number. It is shown nowhere to callers.");
    return field;
}

Field routeField()
{
    Field field;
    field.key = kRouteType;
    field.kind = Field::Kind::Choice;
    field.label = Tr::tr("Calls go to");
    field.hint = Tr::tr("Takes effect at once; what was set before stops answering.");
    field.choices = { { QString(), Tr::tr("The workspace's default route") },
        { kReject, Tr::tr("Nowhere: reject them") }, { kTrunk, Tr::tr("SIP trunk") },
        { kForward, Tr::tr("Another phone number") }, { kVoicemail, Tr::tr("Voicemail") } };
    return field;
}

/// A field that belongs to one kind of route.
Field routePart(QLatin1StringView key, const QString &label, QLatin1StringView route)
{
    Field field;
    field.key = key;
    field.label = label;
    field.partner = kRouteType;
    field.neededFor = { route };
    return field;
}

Field trunkField()
{
    Field field = routePart(kTrunkId, Tr::tr("Trunk ID"), kTrunk);
    field.hint = Tr::tr("In Bird's dashboard under Voice, Trunks.");
    field.pattern = u"spt_[0-9A-Za-z]+"_s;
    field.patternHint = Tr::tr("This is no trunk ID. It begins with spt_.");
    return field;
}

Field forwardField()
{
    Field field = routePart(kForwardTo, Tr::tr("Forward to"), kForward);
    field.kind = Field::Kind::PhoneNumber;
    field.hint = Tr::tr("Has to be one of the workspace's verified numbers.");
    return field;
}

Field forwardAsField()
{
    Field field = routePart(kForwardAs, Tr::tr("Caller shown"), kForward);
    field.kind = Field::Kind::Choice;
    field.hint = Tr::tr("Which number the phone that is forwarded to shows.");
    field.choices = { { u"dialed_number"_s, Tr::tr("The number that was dialled") },
        { u"calling_number"_s, Tr::tr("The number of the caller") } };
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

QList<Field> ownedFilters()
{
    Field number = filter(kNumber, Field::Kind::PhoneNumber, Tr::tr("Number"));
    number.hint = Tr::tr("The whole number, for example +44 7700 900123.");
    Field type = filter(kNumberType, Field::Kind::Choice, Tr::tr("Type"));
    type.choices = { { QString(), Tr::tr("Any type") }, { u"mobile"_s, Tr::tr("Mobile") },
        { u"local"_s, Tr::tr("Local") }, { u"national"_s, Tr::tr("National") },
        { u"toll_free"_s, Tr::tr("Toll-free") }, { u"short_code"_s, Tr::tr("Short code") },
        { u"short_code_fteu"_s, Tr::tr("Short code, free to the sender") } };
    Field prefix = filter(kPrefix, Field::Kind::Digits, Tr::tr("Begins with"));
    prefix.hint = Tr::tr("The digits after the country code, at most 10; without a country, all digits.");
    Field capabilities = filter(kCapabilities, Field::Kind::Choice, Tr::tr("Able to"));
    capabilities.choices = { { QString(), Tr::tr("Anything") }, { u"sms"_s, Tr::tr("SMS") },
        { u"mms"_s, Tr::tr("MMS") }, { u"voice"_s, Tr::tr("Voice") },
        { u"sms,voice"_s, Tr::tr("SMS and voice") }, { u"sms,mms,voice"_s, Tr::tr("SMS, MMS and voice") } };
    return { number, filter(kCountryCode, Field::Kind::Country, Tr::tr("Country")), type, prefix,
        capabilities };
}

} // namespace

QUrl dashboard()
{
    return QUrl(u"https://app.bird.com/"_s);
}

ProviderInfo facts()
{
    ProviderInfo info;
    info.id = u"bird"_s;
    info.name = u"Bird"_s;
    info.mark = u"B"_s;
    info.credentialFields = credentialFields();
    info.baseUrls = { { kPlatform, Tr::tr("API base URL"), hostOf(u"us1"_s) } };
    info.settingFields = { nameField(), routeField(), trunkField(), forwardField(), forwardAsField() };
    info.ownedFilters = ownedFilters();
    info.searchFilters = { u"type"_s, u"capabilities"_s, u"digitsStart"_s };
    info.types = { NumberType::Kind::Local, NumberType::Kind::Mobile, NumberType::Kind::National,
        NumberType::Kind::TollFree };
    info.capabilities = { Capability::Sms, Capability::Mms, Capability::Voice };
    info.purchaseConsent
        = Tr::tr("Bird does not tell prices here. Buying starts a monthly charge, and a set-up fee may be "
                 "taken; it is not refunded when the order fails.");
    info.keyedWrites = true;
    info.keyLifetime = std::chrono::hours(3);
    info.releaseConsequence
        = Tr::tr("The number ends at once and cannot be taken back. Its monthly charge stops, and so does "
                 "every channel that uses it.");
    // Bird's quotas are the organization's, shared by all keys, and are not published for numbers.
    info.requestsPerSecond = 5;
    info.burst = 5;
    return info;
}

} // namespace NumberDesk::Bird
