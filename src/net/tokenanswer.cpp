// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tokenanswer.h"

#include "net/baseurl.h"
#include "net/jsonreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds kLongestLife = 24h * 365;
constexpr std::chrono::seconds kRevokeDeadline = 5s;
constexpr qsizetype kLongestWords = 500;

struct TokenAnswer
{
    Q_DECLARE_TR_FUNCTIONS(TokenAnswer)
};

QString hostOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

HttpRequest formTo(const QUrl &url, const QueryString &form)
{
    HttpRequest request;
    request.verb = Verb::Post;
    request.base = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    request.path = url.path(QUrl::FullyEncoded);
    if (request.path.isEmpty())
        request.path = u"/"_s;
    request.headers = { { "Accept", "application/json" } };
    request.isConfidential = true;
    request.setForm(form);
    return request;
}

// Whatever became of the token, the request that waits for it was not sent.
Error tokenError(ErrorKind kind, const QString &detail)
{
    Error error = makeError(kind, detail.trimmed());
    error.delivery = Delivery::NotSent;
    return error;
}

Error withoutAnswer(const Error &cause, const QString &host)
{
    switch (cause.kind) {
    case ErrorKind::Cancelled:
        return tokenError(cause.kind, {});
    case ErrorKind::Offline:
        return tokenError(cause.kind,
            TokenAnswer::tr("The token address %1 could not be reached. %2").arg(host, cause.detail));
    case ErrorKind::Timeout:
        return tokenError(
            cause.kind, TokenAnswer::tr("The token address %1 did not answer in time.").arg(host));
    case ErrorKind::TlsFailed:
        return tokenError(cause.kind,
            TokenAnswer::tr("No trusted connection to the token address %1 could be made. %2")
                .arg(host, cause.detail));
    default:
        return tokenError(cause.kind,
            TokenAnswer::tr("No token could be had from the token address %1. %2").arg(host, cause.detail));
    }
}

/// The flat error object of OAuth; empty where the body is none.
struct Refusal
{
    QString code;
    QString words;
};

Refusal readRefusal(const HttpResponse &response, const Redactor &redactor)
{
    const auto body = parseObject(response.body);
    if (!body.isOk())
        return {};
    const auto read = [&](const QString &key) {
        return redactor.redacted(body->isolated().optionalText(key)).left(kLongestWords);
    };
    return { read(u"error"_s), read(u"error_description"_s) };
}

// RFC 6749, 5.2: these are about the request; everything else that comes with a 400 is about the key.
bool isAboutTheRequest(const QString &code)
{
    return code == "invalid_request"_L1 || code == "unsupported_grant_type"_L1 || code == "invalid_scope"_L1;
}

Error refusedKey(const QString &host)
{
    Error error = tokenError(ErrorKind::Unauthorised,
        TokenAnswer::tr("The key ID or the key secret was refused at the token address %1.").arg(host));
    error.causes = { TokenAnswer::tr("The key ID and the key secret do not belong together."),
        TokenAnswer::tr("The key was deleted or replaced."),
        TokenAnswer::tr("The token URL belongs to another provider or another region.") };
    return error;
}

Error byStatus(int status, const QString &code, const QString &host)
{
    if (status == 401 || (status == 400 && !isAboutTheRequest(code)))
        return refusedKey(host);
    if (status == 400) {
        return tokenError(ErrorKind::Refused,
            TokenAnswer::tr("The token address %1 issues no token to a key ID and a key secret.").arg(host));
    }
    if (status == 403) {
        return tokenError(ErrorKind::Forbidden,
            TokenAnswer::tr("The token address %1 gives no token to this key.").arg(host));
    }
    if (status == 429) {
        return tokenError(ErrorKind::RateLimited,
            TokenAnswer::tr("The token address %1 was asked for too many tokens.").arg(host));
    }
    if (status == 408 || status >= 500) {
        return tokenError(ErrorKind::ProviderDown,
            TokenAnswer::tr("The token address %1 has a fault of its own.").arg(host));
    }
    return tokenError(ErrorKind::BadAnswer,
        TokenAnswer::tr("The token address %1 does not answer like one. Check the token URL.").arg(host));
}

Error refusalOf(const HttpResponse &response, const QUrl &url, const Redactor &redactor)
{
    const Refusal refusal = readRefusal(response, redactor);
    Error error = byStatus(response.status, refusal.code, hostOf(url));
    error.httpStatus = response.status;
    error.providerCode = refusal.code;
    error.providerWords = refusal.words;
    error.requestId = redactor.redacted(response.requestId());
    return error;
}

// It goes into a header: RFC 6750 leaves it no space and nothing outside ASCII.
bool fitsHeader(const QString &token)
{
    return std::all_of(
        token.begin(), token.end(), [](QChar c) { return c > QChar(0x20) && c < QChar(0x7f); });
}

std::optional<std::chrono::milliseconds> readLife(const JsonObject &answer)
{
    bool isNumber = false;
    const double seconds = answer.isolated().optionalDecimal(u"expires_in"_s).toDouble(&isNumber);
    if (!isNumber)
        return {};
    const double most = std::chrono::duration<double>(kLongestLife).count();
    return std::chrono::milliseconds(static_cast<qint64>(std::clamp(seconds, 0.0, most) * 1000));
}

Result<IssuedToken> readIssued(const QByteArray &body, const QString &host)
{
    const auto answer = parseObject(body);
    if (!answer.isOk()) {
        return tokenError(ErrorKind::BadAnswer,
            TokenAnswer::tr("The token address %1 sent no token. %2").arg(host, answer.error().detail));
    }
    const QString type = answer->isolated().optionalText(u"token_type"_s);
    if (!type.isEmpty() && type.compare("bearer"_L1, Qt::CaseInsensitive) != 0) {
        return tokenError(ErrorKind::BadAnswer,
            TokenAnswer::tr("The token address %1 sent a kind of token that is not known here.").arg(host));
    }
    QString token = answer->isolated().optionalText(u"access_token"_s);
    if (token.isEmpty() || !fitsHeader(token)) {
        return tokenError(ErrorKind::BadAnswer,
            TokenAnswer::tr("The token address %1 answered without an access token.").arg(host));
    }
    IssuedToken issued{ Secret::fromText(token), readLife(*answer) };
    token.fill(u'\0');
    return issued;
}

} // namespace

HttpRequest tokenRequest(const QUrl &url)
{
    HttpRequest request = formTo(url, { { u"grant_type"_s, u"client_credentials"_s } });
    request.safety = WriteSafety::Read;
    request.route = u"oauth2/token"_s;
    return request;
}

HttpRequest revokeRequest(const QUrl &url, const Secret &token)
{
    QueryString form;
    token.reveal([&form](QByteArrayView bytes) { form.add(u"token"_s, QString::fromUtf8(bytes)); });
    form.add(u"token_type_hint"_s, u"access_token"_s);
    HttpRequest request = formTo(url, form);
    request.safety = WriteSafety::Once;
    request.route = u"oauth2/revoke"_s;
    request.deadline = kRevokeDeadline;
    return request;
}

Result<IssuedToken> readTokenAnswer(
    const Result<HttpResponse> &end, const QUrl &url, const Redactor &redactor)
{
    if (!end.isOk())
        return withoutAnswer(end.error(), hostOf(url));
    if (!end->isSuccess())
        return refusalOf(*end, url, redactor);
    auto issued = readIssued(end->body, hostOf(url));
    if (issued.isOk())
        return issued;
    Error error = issued.error();
    error.httpStatus = end->status;
    error.requestId = redactor.redacted(end->requestId());
    return error;
}

Result<Done> readRevokeAnswer(const Result<HttpResponse> &end, const QUrl &url, const Redactor &redactor)
{
    if (!end.isOk())
        return withoutAnswer(end.error(), hostOf(url));
    if (!end->isSuccess())
        return refusalOf(*end, url, redactor);
    return Done{};
}

std::optional<Error> tokenUrlProblem(const QUrl &url)
{
    const QString problem = baseUrlProblem(url);
    if (problem.isEmpty())
        return {};
    return tokenError(
        ErrorKind::InvalidRequest, TokenAnswer::tr("The token URL cannot be used. %1").arg(problem));
}

} // namespace NumberDesk
