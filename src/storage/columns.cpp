// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QJsonDocument parsed(const QVariant &column)
{
    return QJsonDocument::fromJson(column.toString().toUtf8());
}

QString deliveryName(Delivery delivery)
{
    switch (delivery) {
    case Delivery::NotSent:
        return u"NotSent"_s;
    case Delivery::Answered:
        return u"Answered"_s;
    case Delivery::Unknown:
        break;
    }
    return u"Unknown"_s;
}

// An unknown word counts as Unknown, the careful reading.
Delivery deliveryFromName(const QString &name)
{
    if (name == "NotSent"_L1)
        return Delivery::NotSent;
    return name == "Answered"_L1 ? Delivery::Answered : Delivery::Unknown;
}

} // namespace

QVariant timeColumn(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime timeFrom(const QVariant &column)
{
    return column.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
}

QString mapColumn(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), it.value());
    return compact(QJsonDocument(object));
}

QMap<QString, QString> mapFrom(const QVariant &column)
{
    QMap<QString, QString> map;
    const QJsonObject object = parsed(column).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

QString listColumn(const QStringList &list)
{
    return compact(QJsonDocument(QJsonArray::fromStringList(list)));
}

QStringList listFrom(const QVariant &column)
{
    QStringList list;
    const QJsonArray array = parsed(column).array();
    for (const QJsonValue &value : array)
        list << value.toString();
    return list;
}

QVariant amountColumn(const std::optional<Money> &money)
{
    return money ? QVariant(money->decimal()) : QVariant(QMetaType::fromType<QString>());
}

QVariant currencyColumn(const std::optional<Money> &money)
{
    return money ? QVariant(money->currency()) : QVariant(QMetaType::fromType<QString>());
}

std::optional<Money> moneyFrom(const QVariant &amount, const QVariant &currency)
{
    if (amount.isNull())
        return std::nullopt;
    const auto money = Money::fromDecimal(amount.toString(), currency.toString());
    return money.isOk() ? std::optional(*money) : std::nullopt;
}

QVariant errorColumn(const std::optional<Error> &error)
{
    if (!error)
        return QVariant(QMetaType::fromType<QString>());
    QJsonObject object{
        { u"kind"_s, Error::kindName(error->kind) },
        { u"delivery"_s, deliveryName(error->delivery) },
        { u"httpStatus"_s, error->httpStatus },
        { u"providerCode"_s, error->providerCode },
        { u"providerWords"_s, error->providerWords },
        { u"requestId"_s, error->requestId },
        { u"lookFirst"_s, error->lookFirst },
        { u"field"_s, error->field },
        { u"detail"_s, error->detail },
        { u"causes"_s, QJsonArray::fromStringList(error->causes) },
        { u"help"_s, error->help.toString(QUrl::FullyEncoded) },
    };
    if (!error->untaken.isEmpty())
        object.insert(u"untaken"_s, QJsonArray::fromStringList(error->untaken));
    if (error->retryAfter)
        object.insert(u"retryAfterMs"_s, qint64(error->retryAfter->count()));
    return compact(QJsonDocument(object));
}

std::optional<Error> errorFrom(const QVariant &column)
{
    if (column.isNull())
        return std::nullopt;
    const QJsonObject object = parsed(column).object();
    Error error;
    error.kind = Error::kindFromName(object.value("kind"_L1).toString());
    error.delivery = deliveryFromName(object.value("delivery"_L1).toString());
    error.httpStatus = object.value("httpStatus"_L1).toInt();
    error.providerCode = object.value("providerCode"_L1).toString();
    error.providerWords = object.value("providerWords"_L1).toString();
    error.requestId = object.value("requestId"_L1).toString();
    error.lookFirst = object.value("lookFirst"_L1).toBool();
    error.field = object.value("field"_L1).toString();
    error.detail = object.value("detail"_L1).toString();
    const QJsonArray causes = object.value("causes"_L1).toArray();
    for (const QJsonValue &cause : causes)
        error.causes << cause.toString();
    for (const QJsonValue &key : object.value("untaken"_L1).toArray())
        error.untaken << key.toString();
    error.help = QUrl(object.value("help"_L1).toString(), QUrl::StrictMode);
    if (const auto retry = object.value("retryAfterMs"_L1); retry.isDouble())
        error.retryAfter = std::chrono::milliseconds(retry.toInteger());
    return error;
}

QString capabilitiesColumn(const Capabilities &capabilities)
{
    QJsonArray array;
    for (const auto &entry : capabilities.entries())
        array << QJsonArray{ entry.word, entry.inbound, entry.outbound, entry.inboundBlocked,
            entry.outboundBlocked };
    return compact(QJsonDocument(array));
}

Capabilities capabilitiesFrom(const QVariant &column)
{
    Capabilities capabilities;
    const QJsonArray array = parsed(column).array();
    for (const QJsonValue &value : array) {
        const QJsonArray entry = value.toArray();
        capabilities.add({ entry.at(0).toString(), entry.at(1).toBool(), entry.at(2).toBool(),
            entry.at(3).toBool(), entry.at(4).toBool() });
    }
    return capabilities;
}

NumberRef refFrom(const AccountId &account, const QString &country, const QString &digits, bool shortCode)
{
    const auto number = shortCode ? PhoneNumber::shortCode(digits) : PhoneNumber::fromDigits(digits);
    return { account, country, number.isOk() ? *number : PhoneNumber() };
}

QString textColumn(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace NumberDesk
