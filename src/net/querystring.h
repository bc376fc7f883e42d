// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <initializer_list>
#include <utility>

namespace NumberDesk {

/// Encodes everything but the unreserved characters of RFC 3986, so that '+', '&', ' ' and every
/// character outside ASCII arrive as they are. Good for a query, a form body and one path segment.
[[nodiscard]] QByteArray percentEncoded(const QString &text);

/// An ordered list of names and values; a name may come more than once.
///
/// QUrlQuery is not used, because it leaves '+' alone, which servers read as a space.
class QueryString final
{
public:
    using Item = std::pair<QString, QString>;

    QueryString() = default;
    QueryString(std::initializer_list<Item> items)
        : m_items(items)
    { }

    void add(const QString &name, const QString &value) { m_items.append({ name, value }); }
    void addUnlessEmpty(const QString &name, const QString &value);

    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    /// The first value of @p name; null if there is none.
    [[nodiscard]] QString value(const QString &name) const;
    /// As it goes into a URL after the '?', or into an application/x-www-form-urlencoded body.
    [[nodiscard]] QByteArray encoded() const;

    friend bool operator==(const QueryString &, const QueryString &) = default;

private:
    QList<Item> m_items;
};

} // namespace NumberDesk
