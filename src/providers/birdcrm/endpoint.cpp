// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/birdcrm/endpoint.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace NumberDesk::BirdCrm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BirdCrm)
};

enum class Direction { Inbound, Outbound };

QString keyOf(Direction direction)
{
    return direction == Direction::Inbound ? u"inbound"_s : u"outbound"_s;
}

/// One direction of a capability.
struct Way
{
    bool supported = false;
    bool blocked = false;
    QString word; ///< a status that is not known here
    QStringList issues; ///< Bird's words or ours
    bool wantsPapers = false;
};

QString issueWords(const QString &issue)
{
    if (issue == "subscription-is-not-active"_L1)
        return Tr::tr("the subscription is not active");
    return issue;
}

/// The names of such issues are not documented, but those of the requirements behind them are.
bool isAboutPapers(const QString &issue)
{
    return issue.contains("kyc"_L1, Qt::CaseInsensitive)
        || issue.contains("compliance"_L1, Qt::CaseInsensitive);
}

Way readWay(const JsonObject &capability, Direction direction)
{
    const auto object = capability.optionalObject(keyOf(direction));
    if (!object)
        return {};
    Way way;
    way.supported = true;
    const QString status = object->optionalText(u"status"_s);
    way.blocked = status == "inactive"_L1;
    if (!way.blocked && status != "active"_L1)
        way.word = status;
    const QStringList issues = object->optionalTexts(u"issues"_s);
    std::transform(issues.begin(), issues.end(), std::back_inserter(way.issues), issueWords);
    way.wantsPapers = std::any_of(issues.begin(), issues.end(), isAboutPapers);
    return way;
}

QString blockedNotice(const QString &name, Direction direction, const QString &issues)
{
    if (direction == Direction::Inbound)
        return issues.isEmpty() ? Tr::tr("%1 to the number does not work now.").arg(name)
                                : Tr::tr("%1 to the number does not work now: %2.").arg(name, issues);
    return issues.isEmpty() ? Tr::tr("%1 from the number does not work now.").arg(name)
                            : Tr::tr("%1 from the number does not work now: %2.").arg(name, issues);
}

QString strangeNotice(const QString &name, Direction direction, const QString &words)
{
    return direction == Direction::Inbound
        ? Tr::tr("%1 to the number stands at “%2” in Bird's words.").arg(name, words)
        : Tr::tr("%1 from the number stands at “%2” in Bird's words.").arg(name, words);
}

QString troubleNotice(const QString &name, Direction direction, const QString &issues)
{
    return direction == Direction::Inbound ? Tr::tr("%1 to the number works, but: %2.").arg(name, issues)
                                           : Tr::tr("%1 from the number works, but: %2.").arg(name, issues);
}

void addNotice(QStringList &notices, const QString &name, Direction direction, const Way &way)
{
    const QString issues = way.issues.join(u", "_s);
    if (way.blocked)
        notices.append(blockedNotice(name, direction, issues));
    else if (!way.word.isEmpty())
        notices.append(strangeNotice(
            name, direction, issues.isEmpty() ? way.word : QString(way.word + u" (" + issues + u')')));
    else if (!issues.isEmpty())
        notices.append(troubleNotice(name, direction, issues));
}

/// As people read it.
QString displayName(const QString &word)
{
    Capabilities one;
    one.addWord(word);
    return one.names().value(0);
}

QString capitalised(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

/// `connectorId` of a "connector", or whatever id there is.
QString idOf(const JsonObject &dependency, const QString &type)
{
    const QString own = dependency.optionalText(QString(type + u"Id"), JsonForm::Lenient);
    return own.isEmpty() ? dependency.optionalText(u"id"_s, JsonForm::Lenient) : own;
}

} // namespace

Capabilities readFlatCapabilities(const JsonObject &row)
{
    Capabilities capabilities;
    const auto map = row.optionalObject(u"capabilities"_s);
    if (!map)
        return capabilities;
    for (const QString &word : map->keys()) {
        const auto ways = map->optionalObject(word);
        if (!ways)
            continue;
        Capabilities::Entry entry;
        entry.word = word;
        entry.inbound = ways->optionalBoolean(u"inbound"_s, JsonForm::Lenient).value_or(false);
        entry.outbound = ways->optionalBoolean(u"outbound"_s, JsonForm::Lenient).value_or(false);
        if (entry.inbound || entry.outbound)
            capabilities.add(entry);
    }
    return capabilities;
}

EndpointState readEndpoint(const JsonObject &endpoint)
{
    EndpointState state;
    for (const JsonObject &capability : endpoint.optionalObjects(u"capabilities"_s)) {
        const QString word = capability.optionalText(u"name"_s);
        const Way in = readWay(capability, Direction::Inbound);
        const Way out = readWay(capability, Direction::Outbound);
        if (word.isEmpty() || !(in.supported || out.supported))
            continue;
        state.capabilities.add({ word, in.supported, out.supported, in.blocked, out.blocked });
        state.wantsPapers |= in.wantsPapers || out.wantsPapers;
        const QString name = displayName(word);
        addNotice(state.notices, name, Direction::Inbound, in);
        addNotice(state.notices, name, Direction::Outbound, out);
    }
    return state;
}

QStringList readDependants(const JsonObject &endpoint)
{
    QStringList dependants;
    for (const JsonObject &dependency : endpoint.optionalObjects(u"dependencies"_s)) {
        const QString type = dependency.optionalText(u"type"_s);
        const QString id = idOf(dependency, type);
        if (type == "connector"_L1)
            dependants.append(Tr::tr("Connector %1").arg(id).trimmed());
        else if (type == "channel"_L1)
            dependants.append(Tr::tr("Channel %1").arg(id).trimmed());
        else
            dependants.append(QString(capitalised(type) + u' ' + id).trimmed());
    }
    dependants.removeAll(QString());
    return dependants;
}

std::optional<QDateTime> readTime(const JsonObject &object, const QString &key)
{
    const QString text = object.optionalText(key);
    if (text.isEmpty())
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid())
        return time.toUTC();
    object.reject(key, Tr::tr("this is no point in time"));
    return std::nullopt;
}

} // namespace NumberDesk::BirdCrm
