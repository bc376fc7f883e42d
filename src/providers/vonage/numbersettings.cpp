// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/vonage/numbersettings.h"

#include "providers/vonage/words.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>

namespace NumberDesk::Vonage {

namespace {

/// Everything that can be written, in the order in which it is sent.
constexpr std::array kFields{ kAppId, kMoHttpUrl, kMoSmppSysType, kVoiceType, kVoiceValue, kVoiceStatus };

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
};

void putUnlessEmpty(SettingValues &values, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        values.insert(key, value);
}

QString firstOf(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : a;
}

/// Drops "calls go to application X" where X is the linked application anyway.
void foldApplication(SettingValues &values)
{
    if (values.value(kVoiceType) != kApp)
        return;
    const QString target = values.value(kVoiceValue);
    if (values.value(kAppId).isEmpty())
        putUnlessEmpty(values, kAppId, target);
    if (target.isEmpty() || target == values.value(kAppId)) {
        values.remove(kVoiceType);
        values.remove(kVoiceValue);
    }
}

bool wasChosen(const SettingEdits &edits)
{
    return edits.contains(kVoiceType) || edits.contains(kVoiceValue);
}

QString telephone(const QString &typed, const QString &country)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!typed.startsWith(u'0') && std::all_of(typed.begin(), typed.end(), isDigit))
        return typed;
    const auto number = PhoneNumber::fromTyped(typed, country);
    return number ? number->digits() : typed;
}

QString displayed(const QString &digits)
{
    const auto number = PhoneNumber::fromDigits(digits);
    return number ? number->e164() : digits;
}

SettingValues filledFields(const WriteIntent &intent)
{
    SettingValues fields;
    for (const auto key : kFields)
        putUnlessEmpty(fields, key, intent.full.value(key).trimmed());
    return fields;
}

SettingValues writtenFields(const WriteIntent &intent)
{
    SettingValues fields = filledFields(intent);
    const QString type = fields.value(kVoiceType);
    const QString target = fields.value(kVoiceValue);
    if (type.isEmpty() || target.isEmpty()) {
        fields.remove(kVoiceType);
        fields.remove(kVoiceValue);
    } else if (type == kTel) {
        fields.insert(kVoiceValue, telephone(target, intent.change.ref.country));
    } else if (type == kApp && !wasChosen(intent.change.edits)) {
        // Vonage has answered 500 to the older form; it goes out only when a person asks for it.
        foldApplication(fields);
    } else if (type == kApp && target == fields.value(kAppId)) {
        fields.remove(kAppId);
    }
    return fields;
}

/// Whether the inbound webhook has to be cleared aloud, because leaving it out may not do it.
bool clearsWebhook(const WriteIntent &intent)
{
    const Change &change = intent.change;
    return intent.full.contains(kMoHttpUrl) || change.edits.contains(kMoHttpUrl)
        || !change.seen.value(kMoHttpUrl).isEmpty();
}

} // namespace

SettingValues settingsOf(const RowSettings &row)
{
    SettingValues values;
    putUnlessEmpty(values, kAppId, firstOf(row.appId, row.messagesValue));
    putUnlessEmpty(values, kMoHttpUrl, row.moHttpUrl);
    putUnlessEmpty(values, kMoSmppSysType, row.moSmppSysType);
    putUnlessEmpty(values, kVoiceType, row.voiceType);
    putUnlessEmpty(values, kVoiceValue, row.voiceValue);
    putUnlessEmpty(values, kVoiceStatus, row.voiceStatus);
    foldApplication(values);
    return values;
}

QString destinationOf(const SettingValues &settings)
{
    const auto application = [](const QString &id) { return Tr::tr("Application %1").arg(id.left(8)); };
    QStringList parts;
    const QString type = settings.value(kVoiceType);
    if (const QString target = settings.value(kVoiceValue); !target.isEmpty())
        parts.append(type == kTel ? displayed(target) : type == kApp ? application(target) : target);
    if (const QString id = settings.value(kAppId); !id.isEmpty())
        parts.append(application(id));
    if (const QUrl webhook(settings.value(kMoHttpUrl)); !webhook.host().isEmpty())
        parts.append(webhook.host());
    return parts.join(QStringLiteral(" · "));
}

QueryString recordOf(const WriteIntent &intent)
{
    const SettingValues fields = writtenFields(intent);
    QueryString record;
    for (const auto key : kFields) {
        if (fields.contains(key))
            record.add(key, fields.value(key));
        else if (key == kMoHttpUrl && clearsWebhook(intent))
            record.add(key, QString());
    }
    return record;
}

SettingValues readableAfter(const WriteIntent &intent)
{
    const SettingValues fields = writtenFields(intent);
    SettingValues readable;
    for (const auto key : { kAppId, kMoHttpUrl, kVoiceType, kVoiceValue })
        putUnlessEmpty(readable, key, fields.value(key));
    foldApplication(readable);
    return readable;
}

} // namespace NumberDesk::Vonage
