// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sinchaccess.h"

#include "sandbox/sinchanswers.h"

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

// What follows the scheme's name in the Authorization header; nothing where the scheme is another.
std::optional<QByteArray> authorization(const ApiRequest &request, const QByteArray &scheme)
{
    const QByteArray header = request.headers.value("authorization");
    if (!header.toLower().startsWith(QByteArray(scheme + ' ')))
        return std::nullopt;
    return header.sliced(scheme.size() + 1).trimmed();
}

QByteArray challenge(const char *description)
{
    return QByteArray("Bearer error=\"invalid_token\", error_description=\"") + description + '"';
}

} // namespace

bool SinchAccess::hasKey(const ApiRequest &request) const
{
    const SinchState::Credentials &key = m_state.credentials();
    const auto given = authorization(request, "basic");
    return given && QByteArray::fromBase64(*given) == QString(key.keyId + u':' + key.keySecret).toUtf8();
}

ApiAnswer SinchAccess::token(const ApiRequest &request)
{
    SinchTokens &tokens = m_state.tokens();
    if (!tokens.mayIssue(m_state.now()))
        return SinchAnswers::oauthError(429, u"too_many_requests"_s, u"Too many requests"_s);
    if (!hasKey(request))
        return SinchAnswers::oauthError(401, u"invalid_client"_s, u"Client authentication failed"_s);
    if (request.form() != FormFields{ { u"grant_type"_s, u"client_credentials"_s } })
        return SinchAnswers::oauthError(
            400, u"unsupported_grant_type"_s, u"The form has to be grant_type=client_credentials"_s);
    const QString token = tokens.issue(m_state.now());
    return SinchAnswers::json(
        { { u"access_token"_s, token }, { u"expires_in"_s, static_cast<qint64>(tokens.lifetime().count()) },
            { u"scope"_s, QString() }, { u"token_type"_s, u"bearer"_s } });
}

ApiAnswer SinchAccess::revoke(const ApiRequest &request)
{
    if (!hasKey(request))
        return SinchAnswers::oauthError(401, u"invalid_client"_s, u"Client authentication failed"_s);
    const QString token = request.form().value(u"token"_s);
    if (token.isEmpty())
        return SinchAnswers::oauthError(400, u"invalid_request"_s, u"The token is missing"_s);
    // RFC 7009: a token that nobody knows is as good as revoked.
    m_state.tokens().revoke(token);
    return SinchAnswers::json({});
}

std::optional<ApiAnswer> SinchAccess::refusal(const ApiRequest &request) const
{
    if (hasKey(request))
        return std::nullopt;
    const auto token = authorization(request, "bearer");
    if (!token)
        return SinchAnswers::unauthorised("Bearer");
    switch (m_state.tokens().check(QString::fromLatin1(*token), m_state.now())) {
    case SinchTokens::Verdict::Good:
        return std::nullopt;
    case SinchTokens::Verdict::Expired:
        return SinchAnswers::unauthorised(challenge("The access token expired"));
    case SinchTokens::Verdict::Unknown:
        break;
    }
    return SinchAnswers::unauthorised(challenge("The access token is invalid"));
}

} // namespace NumberDesk
