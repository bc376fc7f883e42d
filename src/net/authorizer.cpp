// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/authorizer.h"

namespace NumberDesk {

SecretHeader basicHeader(const QString &user, const Secret &password)
{
    QByteArray pair = user.toUtf8();
    pair += ':';
    // Enough room at once: growing would leave copies behind that nobody wipes.
    pair.reserve(pair.size() + password.size());
    password.reveal([&pair](QByteArrayView bytes) { pair.append(bytes); });
    QByteArray encoded = pair.toBase64();
    QByteArray value;
    value.reserve(6 + encoded.size());
    value += "Basic ";
    value += encoded;
    SecretHeader header{ "Authorization", Secret(QByteArrayView(value)) };
    wipe(pair.data(), pair.size());
    wipe(encoded.data(), encoded.size());
    wipe(value.data(), value.size());
    return header;
}

bool Authorizer::refused(const HttpResponse &, const QList<SecretHeader> &)
{
    return false;
}

BasicAuthorizer::BasicAuthorizer(const QString &user, Secret password)
    : m_password(std::move(password))
    , m_header(basicHeader(user, m_password))
{ }

OperationPtr<QList<SecretHeader>> BasicAuthorizer::headersFor(const HttpRequest &)
{
    return finishedOperation<QList<SecretHeader>>(QList<SecretHeader>{ m_header });
}

QList<Secret> BasicAuthorizer::secrets() const
{
    return { m_password };
}

} // namespace NumberDesk
