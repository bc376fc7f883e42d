// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/keyauthorizer.h"

#include <utility>

namespace NumberDesk {

namespace {

SecretHeader headerFor(QByteArrayView scheme, const Secret &key)
{
    QByteArray value;
    // Enough room at once: growing would leave copies behind that nobody wipes.
    value.reserve(scheme.size() + 1 + key.size());
    value.append(scheme).append(' ');
    key.reveal([&value](QByteArrayView bytes) { value.append(bytes); });
    SecretHeader header{ "Authorization", Secret(QByteArrayView(value)) };
    wipe(value.data(), value.size());
    return header;
}

} // namespace

KeyAuthorizer::KeyAuthorizer(QByteArrayView scheme, Secret key)
    : m_key(std::move(key))
    , m_header(headerFor(scheme, m_key))
{ }

OperationPtr<QList<SecretHeader>> KeyAuthorizer::headersFor(const HttpRequest &)
{
    return finishedOperation<QList<SecretHeader>>(QList<SecretHeader>{ m_header });
}

QList<Secret> KeyAuthorizer::secrets() const
{
    return { m_key };
}

} // namespace NumberDesk
