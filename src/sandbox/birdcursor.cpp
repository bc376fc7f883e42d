// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdcursor.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr std::chrono::hours kLifetime{ 1 };

QString digestOf(const QString &question)
{
    const QByteArray digest = QCryptographicHash::hash(question.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(digest.toHex().left(12));
}

} // namespace

QString BirdCursor::at(const QString &anchor, const QString &question, Moment now)
{
    const QString made = QString::number(now.time_since_epoch().count());
    const QByteArray plain = (made + u'|' + digestOf(question) + u'|' + anchor).toUtf8();
    return QString::fromLatin1(
        plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<QString> BirdCursor::read(const QString &cursor, const QString &question, Moment now)
{
    const auto plain = QByteArray::fromBase64Encoding(
        cursor.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QStringList parts = plain ? QString::fromUtf8(*plain).split(u'|') : QStringList();
    if (parts.size() != 3 || parts.at(1) != digestOf(question))
        return std::nullopt;
    bool isNumber = false;
    const Moment made{ std::chrono::microseconds(parts.at(0).toLongLong(&isNumber)) };
    return isNumber && made <= now && now - made < kLifetime ? std::optional(parts.at(2)) : std::nullopt;
}

} // namespace NumberDesk
