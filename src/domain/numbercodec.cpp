// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/numbercodec.h"

namespace NumberDesk {

namespace {

constexpr char kItemEnd = char(0xfe);
constexpr char kPartEnd = char(0xfd);

enum Direction : char {
    Inbound = 1,
    Outbound = 2,
    InboundBlocked = 4,
    OutboundBlocked = 8,
};

/// Takes what stands before the next @p end off the front of @p bytes.
QByteArrayView taken(QByteArrayView &bytes, char end)
{
    const qsizetype at = bytes.indexOf(end);
    const QByteArrayView item = bytes.first(at < 0 ? bytes.size() : at);
    bytes = bytes.sliced(at < 0 ? bytes.size() : at + 1);
    return item;
}

QString takenText(QByteArrayView &bytes)
{
    return QString::fromUtf8(taken(bytes, kItemEnd));
}

void append(QByteArray &bytes, const QString &item)
{
    bytes += item.toUtf8();
    bytes += kItemEnd;
}

void append(QByteArray &bytes, const QStringList &items)
{
    for (const QString &item : items)
        append(bytes, item);
    bytes += kPartEnd;
}

QStringList takenList(QByteArrayView &bytes)
{
    QByteArrayView part = taken(bytes, kPartEnd);
    QStringList items;
    while (!part.isEmpty())
        items << takenText(part);
    return items;
}

} // namespace

QByteArray encoded(const Capabilities &capabilities)
{
    QByteArray bytes;
    for (const Capabilities::Entry &entry : capabilities.entries()) {
        bytes += entry.word.toUtf8();
        bytes += kItemEnd;
        const int directions = (entry.inbound ? Inbound : 0) | (entry.outbound ? Outbound : 0)
            | (entry.inboundBlocked ? InboundBlocked : 0) | (entry.outboundBlocked ? OutboundBlocked : 0);
        bytes += char('a' + directions);
    }
    return bytes;
}

Capabilities decodedCapabilities(QByteArrayView bytes)
{
    Capabilities capabilities;
    while (!bytes.isEmpty()) {
        Capabilities::Entry entry;
        entry.word = takenText(bytes);
        const int directions = bytes.isEmpty() ? Inbound | Outbound : bytes.front() - 'a';
        entry.inbound = (directions & Inbound) != 0;
        entry.outbound = (directions & Outbound) != 0;
        entry.inboundBlocked = (directions & InboundBlocked) != 0;
        entry.outboundBlocked = (directions & OutboundBlocked) != 0;
        capabilities.add(entry);
        bytes = bytes.sliced(bytes.isEmpty() ? 0 : 1);
    }
    return capabilities;
}

QByteArray encoded(const std::optional<Money> &money)
{
    return money ? QByteArray(money->decimal().toLatin1() + kItemEnd + money->currency().toUtf8())
                 : QByteArray();
}

std::optional<Money> decodedMoney(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return std::nullopt;
    const QString decimal = takenText(bytes);
    const auto money = Money::fromDecimal(decimal, QString::fromUtf8(bytes));
    return money.isOk() ? std::optional(*money) : std::nullopt;
}

QByteArray encoded(const SettingValues &settings)
{
    QByteArray bytes;
    for (auto it = settings.cbegin(); it != settings.cend(); ++it) {
        append(bytes, it.key());
        append(bytes, it.value());
    }
    return bytes;
}

SettingValues decodedSettings(QByteArrayView bytes)
{
    SettingValues settings;
    while (!bytes.isEmpty()) {
        const QString key = takenText(bytes);
        settings.insert(key, takenText(bytes));
    }
    return settings;
}

QByteArray encodedRest(const OwnedNumber &number, QByteArrayView longDigits)
{
    if (longDigits.isEmpty() && number.limitations.isEmpty() && number.notices.isEmpty()
        && number.nextSteps.isEmpty() && number.dependants.isEmpty())
        return {};
    QByteArray bytes = longDigits.toByteArray();
    bytes += kPartEnd;
    append(bytes, number.limitations);
    append(bytes, number.notices);
    append(bytes, number.dependants);
    for (const NextStep &step : number.nextSteps) {
        append(bytes, step.text);
        append(bytes, step.url.toString(QUrl::FullyEncoded));
    }
    return bytes;
}

void decodeRest(QByteArrayView bytes, OwnedNumber &number)
{
    static_cast<void>(taken(bytes, kPartEnd));
    number.limitations = takenList(bytes);
    number.notices = takenList(bytes);
    number.dependants = takenList(bytes);
    while (!bytes.isEmpty()) {
        const QString text = takenText(bytes);
        number.nextSteps.append({ text, QUrl(takenText(bytes), QUrl::StrictMode) });
    }
}

QByteArrayView decodedLongDigits(QByteArrayView rest)
{
    return taken(rest, kPartEnd);
}

} // namespace NumberDesk
