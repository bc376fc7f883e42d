// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/querystring.h"

#include <QUrl>

namespace NumberDesk {

QByteArray percentEncoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

void QueryString::addUnlessEmpty(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        add(name, value);
}

QString QueryString::value(const QString &name) const
{
    for (const auto &item : m_items) {
        if (item.first == name)
            return item.second;
    }
    return {};
}

QByteArray QueryString::encoded() const
{
    QByteArray text;
    for (const auto &[name, value] : m_items) {
        if (!text.isEmpty())
            text += '&';
        text += percentEncoded(name);
        text += '=';
        text += percentEncoded(value);
    }
    return text;
}

} // namespace NumberDesk
