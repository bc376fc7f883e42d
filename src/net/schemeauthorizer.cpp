// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/schemeauthorizer.h"

#include <utility>

namespace NumberDesk {

namespace {

SecretHeader schemeHeader(const QByteArray &scheme, const Secret &key)
{
    QByteArray value;
    // Enough room at once: growing would leave copies behind that nobody wipes.
    value.reserve(scheme.size() + 1 + key.size());
    value += scheme;
    value += ' ';
    key.reveal([&value](QByteArrayView bytes) { value.append(bytes); });
    SecretHeader header{ "Authorization", Secret(QByteArrayView(value)) };
    wipe(value.data(), value.size());
    return header;
}

} // namespace

SchemeAuthorizer::SchemeAuthorizer(const QByteArray &scheme, Secret key)
    : m_key(std::move(key))
    , m_header(schemeHeader(scheme, m_key))
{ }

OperationPtr<QList<SecretHeader>> SchemeAuthorizer::headersFor(const HttpRequest &)
{
    return finishedOperation<QList<SecretHeader>>(QList<SecretHeader>{ m_header });
}

QList<Secret> SchemeAuthorizer::secrets() const
{
    return { m_key };
}

} // namespace NumberDesk
