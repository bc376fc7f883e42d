// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/voicesettings.h"

#include "domain/phonenumber.h"
#include "providers/bird/facts.h"
#include "providers/bird/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk::Bird {

namespace {

/// The parts of a route: our key and Bird's.
constexpr std::array kRoute{
    std::pair{ kRouteType, "type"_L1 },
    std::pair{ kTrunkId, "trunk_id"_L1 },
    std::pair{ kForwardTo, "forward_to"_L1 },
    std::pair{ kForwardAs, "forward_as"_L1 },
};

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Bird)
};

/// As they are written: without what has no meaning beside the kind of route, and in Bird's spelling.
SettingValues written(const SettingValues &full)
{
    const QList<SettingField> fields = facts().settingFields;
    SettingValues values = full;
    for (QString &value : values)
        value = value.trimmed();
    return normalised(wireValues(fields, applicableValues(fields, values)));
}

QJsonValue routeOf(const SettingValues &values)
{
    if (values.value(kRouteType).isEmpty())
        return QJsonValue::Null;
    QJsonObject route;
    for (const auto &[key, wire] : kRoute) {
        if (const QString value = values.value(key); !value.isEmpty())
            route.insert(wire, value);
    }
    return route;
}

bool editsRoute(const SettingEdits &edits)
{
    return std::any_of(
        kRoute.begin(), kRoute.end(), [&edits](const auto &part) { return edits.contains(part.first); });
}

} // namespace

SettingValues settingsOf(const JsonObject &row)
{
    SettingValues values{ { kName, row.optionalText(u"name"_s) } };
    const auto inbound = row.optionalObject(u"inbound_configuration"_s).value_or(JsonObject());
    const auto route = inbound.optionalObject(u"route"_s).value_or(JsonObject());
    for (const auto &[key, wire] : kRoute)
        values.insert(key, route.optionalText(wire));
    return normalised(values);
}

QString destinationOf(const SettingValues &settings)
{
    const QString type = settings.value(kRouteType);
    if (type == kReject)
        return Tr::tr("Rejects calls");
    if (type == kTrunk)
        return Tr::tr("Trunk %1").arg(settings.value(kTrunkId));
    if (type == kForward) {
        const auto number = PhoneNumber::fromTyped(settings.value(kForwardTo));
        return number.isOk() ? number->international() : settings.value(kForwardTo);
    }
    return type == kVoicemail ? Tr::tr("Voicemail") : type;
}

QJsonObject patchOf(const WriteIntent &intent)
{
    const SettingValues values = written(intent.full);
    const SettingEdits &edits = intent.change.edits;
    QJsonObject patch;
    if (edits.contains(kName)) {
        const QString name = values.value(kName);
        patch.insert(kName, name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(name));
    }
    if (editsRoute(edits))
        patch.insert("inbound_configuration"_L1, QJsonObject{ { u"route"_s, routeOf(values) } });
    return patch;
}

SettingValues readableAfter(const WriteIntent &intent)
{
    return written(intent.full);
}

QString settingAt(const QString &place)
{
    // Some complaints are written with dots, some with slashes.
    const QString last = place.section(u'/', -1).section(u'.', -1);
    for (const auto &[key, wire] : kRoute) {
        if (last == wire)
            return key;
    }
    return last == "route"_L1 ? QString(kRouteType) : place;
}

} // namespace NumberDesk::Bird
