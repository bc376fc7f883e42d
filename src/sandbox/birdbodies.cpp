// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdbodies.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr qsizetype kLongestName = 255;

bool isE164(const QString &text)
{
    static const QRegularExpression kE164(u"^\\+[1-9][0-9]{4,19}$"_s);
    return kE164.match(text).hasMatch();
}

// What the service would not know what to do with.
void refuseOthers(
    const QJsonObject &object, const QStringList &known, const QString &path, BirdDetails &details)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            details.append({ path + key, u"Is not a field of this object."_s });
    }
}

BirdRoute readRoute(const QJsonObject &object, BirdDetails &details)
{
    const QString path = u"inbound_configuration.route."_s;
    BirdRoute route{ object.value("type"_L1).toString(), object.value("trunk_id"_L1).toString(),
        object.value("forward_to"_L1).toString(), object.value("forward_as"_L1).toString() };
    QStringList known{ u"type"_s };
    if (route.type == "trunk"_L1) {
        known.append(u"trunk_id"_s);
        if (!route.trunkId.startsWith(u"spt_"_s))
            details.append({ path + u"trunk_id"_s, u"Is required and is the id of a SIP trunk."_s });
    } else if (route.type == "forward"_L1) {
        known += QStringList{ u"forward_to"_s, u"forward_as"_s };
        if (!isE164(route.forwardTo))
            details.append({ path + u"forward_to"_s, u"Is required and is a number in E.164 format."_s });
        if (route.forwardAs != "dialed_number"_L1 && route.forwardAs != "calling_number"_L1)
            details.append({ path + u"forward_as"_s, u"Must be dialed_number or calling_number."_s });
    } else if (route.type != "reject"_L1 && route.type != "voicemail"_L1) {
        details.append({ path + u"type"_s, u"Must be reject, trunk, forward or voicemail."_s });
    }
    refuseOthers(object, known, path, details);
    return route;
}

} // namespace

QString readOrder(const QJsonObject &body, BirdDetails &details)
{
    const QString number = body.value("number"_L1).toString();
    if (!isE164(number))
        details.append({ u"number"_s, u"Is required and is a number in E.164 format."_s });
    refuseOthers(body, { u"number"_s }, {}, details);
    return number.mid(1);
}

BirdVoiceUpdate readVoiceUpdate(const QJsonObject &body, BirdDetails &details)
{
    BirdVoiceUpdate update;
    const QJsonValue name = body.value("name"_L1);
    if (!name.isUndefined()) {
        update.name = name.toString();
        const bool isText = name.isString() && !update.name->isEmpty() && update.name->size() <= kLongestName;
        if (!name.isNull() && !isText)
            details.append({ u"name"_s, u"Must be null or 1 to %1 characters."_s.arg(kLongestName) });
    }
    const QJsonValue configuration = body.value("inbound_configuration"_L1);
    const QJsonValue route = configuration["route"_L1];
    if (route.isObject())
        update.route = readRoute(route.toObject(), details);
    else if (route.isNull())
        update.route = BirdRoute{};
    else if (!configuration.isUndefined())
        details.append({ u"inbound_configuration.route"_s, u"Is required."_s });
    if (body.isEmpty())
        details.append({ u"name"_s, u"Give a name or an inbound_configuration."_s });
    refuseOthers(body, { u"name"_s, u"inbound_configuration"_s }, {}, details);
    refuseOthers(configuration.toObject(), { u"route"_s }, u"inbound_configuration."_s, details);
    return update;
}

} // namespace NumberDesk
