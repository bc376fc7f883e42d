// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/cursor.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace NumberDesk::Bird {

namespace {

constexpr qsizetype kMarkSize = 12;
constexpr QChar kBetween = u':';

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Bird)
};

QString markOf(const QueryString &filters)
{
    const QByteArray hash = QCryptographicHash::hash(filters.encoded(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(kMarkSize));
}

} // namespace

PageToken tokenFor(const QString &cursor, const QueryString &filters)
{
    return cursor.isEmpty() ? PageToken() : PageToken(markOf(filters) + kBetween + cursor);
}

Result<QString> cursorIn(const PageToken &token, const QueryString &filters)
{
    if (token.isEmpty())
        return QString();
    if (token.size() > kMarkSize + 1 && token.startsWith(QString(markOf(filters) + kBetween)))
        return token.sliced(kMarkSize + 1);
    return makeError(ErrorKind::InvalidRequest,
        Tr::tr("This place in the list belongs to another search. Search again from the start."));
}

} // namespace NumberDesk::Bird
