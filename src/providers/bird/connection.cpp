// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/connection.h"

#include "net/baseurl.h"
#include "net/keyauthorizer.h"
#include "providers/bird/credentials.h"
#include "providers/bird/errors.h"
#include "providers/bird/facts.h"
#include "providers/bird/region.h"
#include "providers/bird/words.h"
#include "providers/clientkit.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace NumberDesk::Bird {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Bird)
};

QString ownUrlOf(const Account &account)
{
    return account.baseUrls.value(kPlatform).trimmed();
}

Result<QUrl> baseOf(const Account &account, const Secret &key)
{
    if (const QString own = ownUrlOf(account); !own.isEmpty())
        return parseBaseUrl(own);
    const QString named = regionOfKey(key);
    // A key of no known form may be in anybody's hands but Bird's: it is sent to nobody.
    if (named.isEmpty()) {
        Error error = makeError(ErrorKind::InvalidRequest, keyProblem(key));
        error.field = kApiKey;
        return error;
    }
    const QString learned = account.learned.value(kRegion);
    return hostOf(isRegion(learned.toLatin1()) ? learned : named);
}

std::optional<Error> obstacleOf(const Account &account, const Secret &key)
{
    if (key.isEmpty())
        return makeError(ErrorKind::SecretsMissing, Tr::tr("The API key of the account is missing."));
    if (const auto base = baseOf(account, key); !base)
        return base.error();
    return std::nullopt;
}

/// A request under way, perhaps for the second time.
struct Journey
{
    QObject context;
    OperationPtr<HttpResponse> first;
    OperationPtr<HttpResponse> second;
};

} // namespace

Connection::Connection(
    const Account &account, const AccountSecrets &secrets, const ClientEnvironment &environment)
    : m_isOwn(!ownUrlOf(account).isEmpty())
    , m_obstacle(obstacleOf(account, secrets.value(kApiKey)))
    , m_remember(environment.remember)
    , m_session(environment.transport, environment.clock,
          std::make_unique<KeyAuthorizer>("Bearer", secrets.value(kApiKey)),
          paceOf(account, facts(), environment.remember))
{
    if (const auto base = baseOf(account, secrets.value(kApiKey)))
        m_base = *base;
}

// Not andThen(): a cancel that comes just after the answer to a write must not lose that answer.
OperationPtr<HttpResponse> Connection::send(HttpRequest request)
{
    request.base = m_base;
    OperationSource<HttpResponse> source;
    const auto journey = std::make_shared<Journey>();
    journey->first = m_session.send(request);
    source.onCancel([journey] { (journey->second ? journey->second : journey->first)->cancel(); });
    auto operation = source.operation();
    journey->first->whenDone(&journey->context,
        [this, alive = std::weak_ptr(m_life), source, journey, request](Result<HttpResponse> end) {
            std::optional<HttpRequest> again;
            if (end.isOk() && !source.isCancelled() && !alive.expired())
                again = redirected(request, *end);
            if (!again) {
                source.finish(std::move(end));
                return;
            }
            journey->second = m_session.send(*again);
            journey->second->whenDone(&journey->context,
                [source, journey](Result<HttpResponse> last) { source.finish(std::move(last)); });
        });
    return operation;
}

std::optional<HttpRequest> Connection::redirected(HttpRequest request, const HttpResponse &response)
{
    if (response.status != kMisdirected)
        return std::nullopt;
    const QUrl asked = std::exchange(request.base, m_base);
    // Sent before another one found the region out.
    if (asked != m_base)
        return request;
    const QString region = regionSentTo(asked, response);
    if (m_isOwn || m_wasMoved || region.isEmpty())
        return std::nullopt;
    m_wasMoved = true;
    m_base = hostOf(region);
    request.base = m_base;
    if (m_remember)
        m_remember(kRegion, region);
    return request;
}

QString Connection::region() const
{
    return m_isOwn ? QString() : m_base.host().section(u'.', 0, 0);
}

QString Connection::textOf(HttpRequest request) const
{
    request.base = m_base;
    return curlFor(request, m_session.redactor());
}

} // namespace NumberDesk::Bird
