// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vonageapplications.h"

#include "sandbox/seededrandom.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

struct Sketch
{
    QStringView name;
    QStringView capabilities; // space-separated
};

constexpr std::array kSketches{
    Sketch{ u"Reception", u"voice messages" },
    Sketch{ u"Order updates", u"messages" },
    Sketch{ u"Callbot", u"voice" },
    Sketch{ u"Reception", u"voice" },
    Sketch{ u"Störungsdienst Süd", u"voice messages" },
    Sketch{ u"Appointment reminders", u"messages" },
    Sketch{ u"Survey 2024 (do not delete)", u"voice rtc" },
    Sketch{ u"Login codes", u"verify" },
    Sketch{ u"予約確認", u"messages" },
    Sketch{ u"Support desk", u"voice messages rtc" },
    Sketch{ u"Video waiting room", u"video" },
    Sketch{ u"SIM swap check", u"network_apis" },
    Sketch{ u"Warehouse alarms", u"voice" },
    Sketch{ u"Fleet dispatch", u"voice messages" },
};

QString uuidFrom(quint64 seed, quint64 position)
{
    const auto hex = [](quint64 value, int digits) {
        return QString::number(value, 16).rightJustified(digits, u'0').right(digits);
    };
    const quint64 high = mixed(seed, position * 2);
    const quint64 low = mixed(seed, position * 2 + 1);
    // The fixed digits mark a random (version 4) identifier.
    return hex(high >> 32U, 8) + u'-' + hex(high >> 16U, 4) + u"-4"_s + hex(high, 3) + u"-8"_s
        + hex(low >> 48U, 3) + u'-' + hex(low, 12);
}

QJsonObject webhook(const QString &name, const QString &method)
{
    return { { u"address"_s, QString(u"https://hooks.example.com/"_s + name) },
        { u"http_method"_s, method } };
}

QJsonObject capability(const QString &kind)
{
    QJsonObject webhooks;
    if (kind == "voice"_L1) {
        webhooks.insert(u"answer_url"_s, webhook(u"answer"_s, u"GET"_s));
        webhooks.insert(u"event_url"_s, webhook(u"event"_s, u"POST"_s));
    } else if (kind == "messages"_L1) {
        webhooks.insert(u"inbound_url"_s, webhook(u"inbound"_s, u"POST"_s));
        webhooks.insert(u"status_url"_s, webhook(u"status"_s, u"POST"_s));
    } else if (kind == "rtc"_L1) {
        webhooks.insert(u"event_url"_s, webhook(u"rtc"_s, u"POST"_s));
    }
    return webhooks.isEmpty() ? QJsonObject{} : QJsonObject{ { u"webhooks"_s, webhooks } };
}

QJsonObject application(const Sketch &sketch, const QString &id)
{
    QJsonObject capabilities;
    for (const QString &kind : sketch.capabilities.toString().split(u' '))
        capabilities.insert(kind, capability(kind));
    const QString key = u"-----BEGIN PUBLIC KEY-----\nc2FuZGJveA==\n-----END PUBLIC KEY-----\n"_s;
    return { { u"id"_s, id }, { u"name"_s, sketch.name.toString() }, { u"capabilities"_s, capabilities },
        { u"keys"_s, QJsonObject{ { u"public_key"_s, key } } },
        { u"privacy"_s, QJsonObject{ { u"improve_ai"_s, false } } } };
}

} // namespace

VonageApplications::VonageApplications(quint64 seed)
{
    quint64 position = 0;
    for (const Sketch &sketch : kSketches)
        m_applications.append(application(sketch, uuidFrom(seed, position++)));
}

QStringList VonageApplications::ids() const
{
    QStringList ids;
    for (const QJsonObject &application : m_applications)
        ids.append(application.value("id"_L1).toString());
    return ids;
}

std::optional<QJsonObject> VonageApplications::find(const QString &id) const
{
    const auto same = [&id](const QJsonObject &application) { return application.value("id"_L1) == id; };
    const auto found = std::find_if(m_applications.cbegin(), m_applications.cend(), same);
    return found == m_applications.cend() ? std::nullopt : std::optional(*found);
}

QList<QJsonObject> VonageApplications::some(qsizetype offset, qsizetype count) const
{
    return m_applications.mid(std::min(offset, size()), count);
}

} // namespace NumberDesk
