// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/killplan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace NumberDesk::Testing {

namespace {

QJsonObject fromMap(const SettingValues &values)
{
    QJsonObject object;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        object.insert(value.key(), value.value());
    return object;
}

SettingValues toMap(const QJsonValue &value)
{
    SettingValues values;
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        values.insert(field.key(), field.value().toString());
    return values;
}

QJsonObject fromRef(const NumberRef &ref)
{
    return { { u"account"_s, ref.account }, { u"country"_s, ref.country },
        { u"digits"_s, ref.number.digits() } };
}

std::optional<NumberRef> toRef(const QJsonObject &object)
{
    const auto number = PhoneNumber::fromDigits(object.value("digits"_L1).toString());
    if (!number)
        return std::nullopt;
    return NumberRef{ object.value("account"_L1).toString(), object.value("country"_L1).toString(), *number };
}

QJsonObject fromChange(const Change &change)
{
    QJsonObject object = fromRef(change.ref);
    object.insert(u"id"_s, change.id);
    object.insert(u"kind"_s, changeKindName(change.kind));
    object.insert(u"seen"_s, fromMap(change.seen));
    object.insert(u"edits"_s, fromMap(change.edits));
    return object;
}

std::optional<Change> toChange(const QJsonObject &object)
{
    const auto ref = toRef(object);
    if (!ref)
        return std::nullopt;
    Change change;
    change.id = object.value("id"_L1).toString();
    change.kind = changeKindFromName(object.value("kind"_L1).toString());
    change.ref = *ref;
    change.seen = toMap(object.value("seen"_L1));
    change.edits = toMap(object.value("edits"_L1));
    if (change.kind == ChangeKind::Buy) {
        change.setUp = Money(0, 0, u"EUR"_s);
        change.monthly = Money(1, 0, u"EUR"_s);
    }
    return change;
}

Error unreadable()
{
    return makeError(ErrorKind::Storage, u"The plan cannot be read or written."_s);
}

} // namespace

Result<Done> KillPlan::save(const QString &path) const
{
    QJsonObject keys;
    for (auto account = secrets.cbegin(); account != secrets.cend(); ++account)
        keys.insert(account.key(), fromMap(account.value()));
    QJsonArray wanted;
    for (const Change &change : changes)
        wanted.append(fromChange(change));
    QJsonArray locked;
    for (const NumberRef &ref : lock)
        locked.append(fromRef(ref));
    const QJsonObject all{ { u"secrets"_s, keys }, { u"changes"_s, wanted }, { u"lock"_s, locked },
        { u"lateKeychain"_s, lateKeychain }, { u"ahead"_s, qint64{ ahead.count() } } };
    QFile file(path);
    const QByteArray bytes = QJsonDocument(all).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return unreadable();
    return Done{};
}

Result<KillPlan> KillPlan::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable();
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    KillPlan plan;
    const QJsonObject keys = all.value("secrets"_L1).toObject();
    for (auto account = keys.begin(); account != keys.end(); ++account)
        plan.secrets.insert(account.key(), toMap(account.value()));
    for (const QJsonValue &each : all.value("changes"_L1).toArray()) {
        const auto change = toChange(each.toObject());
        if (!change)
            return unreadable();
        plan.changes.append(*change);
    }
    for (const QJsonValue &each : all.value("lock"_L1).toArray()) {
        const auto ref = toRef(each.toObject());
        if (!ref)
            return unreadable();
        plan.lock.append(*ref);
    }
    plan.lateKeychain = all.value("lateKeychain"_L1).toBool();
    plan.ahead = std::chrono::milliseconds(all.value("ahead"_L1).toInteger());
    return plan;
}

} // namespace NumberDesk::Testing
