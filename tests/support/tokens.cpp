// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tokens.h"

#include "support/outcome.h"

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;

TokenEndpoint tokenEndpoint()
{
    return { QUrl(u"https://auth.example.com/oauth2/token"_s),
        QUrl(u"https://auth.example.com/oauth2/revoke"_s), u"key-id"_s, Secret(kClientSecret) };
}

QByteArray tokenEndpointBasic()
{
    return "Basic " + QByteArray("key-id:").append(kClientSecret).toBase64();
}

QByteArray issuedToken(const QByteArray &token, const QByteArray &life)
{
    return R"({"access_token":")" + token + R"(","expires_in":)" + life
        + R"(,"scope":"","token_type":"bearer"})";
}

QByteArray tokenNow(TokenSource &source)
{
    Outcome waiter(source.token());
    settle();
    QByteArray token;
    if (waiter.isOk())
        waiter.value().reveal([&token](QByteArrayView bytes) { token = bytes.toByteArray(); });
    return token;
}

} // namespace NumberDesk::Testing
