// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tokenauthorizer.h"

#include <algorithm>
#include <utility>

namespace NumberDesk {

namespace {

constexpr QByteArrayView kScheme("Bearer ");

SecretHeader bearerHeader(const Secret &token)
{
    QByteArray value;
    // Enough room at once: growing would leave copies behind that nobody wipes.
    value.reserve(kScheme.size() + token.size());
    value.append(kScheme);
    token.reveal([&value](QByteArrayView bytes) { value.append(bytes); });
    SecretHeader header{ "Authorization", Secret(QByteArrayView(value)) };
    wipe(value.data(), value.size());
    return header;
}

// Empty where there is none.
Secret tokenIn(const QList<SecretHeader> &headers)
{
    Secret token;
    for (const SecretHeader &header : headers) {
        header.value.reveal([&token](QByteArrayView value) {
            if (value.startsWith(kScheme))
                token = Secret(value.sliced(kScheme.size()));
        });
    }
    return token;
}

bool saysExpired(const HttpHeader &header)
{
    return header.name.compare("WWW-Authenticate", Qt::CaseInsensitive) == 0
        && header.value.toLower().contains("expired");
}

} // namespace

TokenAuthorizer::TokenAuthorizer(std::shared_ptr<TokenSource> source)
    : m_source(std::move(source))
{ }

OperationPtr<QList<SecretHeader>> TokenAuthorizer::headersFor(const HttpRequest &)
{
    return mapped(m_source->token(), [](const Result<Secret> &end) -> Result<QList<SecretHeader>> {
        if (!end.isOk())
            return end.error();
        return QList<SecretHeader>{ bearerHeader(*end) };
    });
}

QList<Secret> TokenAuthorizer::secrets() const
{
    return { m_source->clientSecret() };
}

bool TokenAuthorizer::refused(const HttpResponse &response, const QList<SecretHeader> &used)
{
    const bool isExpired = response.status == 401
        && std::any_of(response.headers.begin(), response.headers.end(), saysExpired);
    const Secret token = tokenIn(used);
    if (!isExpired || token.isEmpty())
        return false;
    m_source->discard(token);
    return true;
}

} // namespace NumberDesk
