// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/operation.h"
#include "base/secret.h"
#include "net/httptransport.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace NumberDesk {

/// Where access tokens come from, and for whom.
struct TokenEndpoint
{
    QUrl token; ///< in full; the rules of net/baseurl.h hold
    QUrl revoke = {}; ///< likewise; empty where there is none
    QString clientId;
    Secret clientSecret;
};

/// OAuth 2.0 client credentials (RFC 6749, section 4.4): one access token at a time, kept in memory only.
///
/// It asks over the transport itself, beside the lanes of the account's session, so that a request that
/// waits for a token cannot keep the token from coming. Everybody who needs one while it is being asked
/// for shares that request. A token is renewed 60 s before the end that the answer named, or halfway
/// where it lives less than two minutes. Only a 429 is tried again, three times at most, after a random
/// pause of up to 1, 4 and 16 s or after what Retry-After says; where that is more than a minute, whoever
/// asks is told RateLimited until then.
///
/// Every error has Delivery::NotSent, because the request that waited for the token was not sent, and
/// names the host of the token URL: Unauthorised where the key was refused there, otherwise the kind of
/// what went wrong. Destroying the source ends whoever waits as Cancelled.
class TokenSource final
{
public:
    using milliseconds = std::chrono::milliseconds;
    /// A random time from zero to @p most, both included.
    using Jitter = std::function<milliseconds(milliseconds most)>;

    /// @p transport and @p clock have to outlive the source. Tests give a @p jitter of their own.
    TokenSource(HttpTransport &transport, Clock &clock, TokenEndpoint endpoint, Jitter jitter = {});
    Q_DISABLE_COPY_MOVE(TokenSource)
    ~TokenSource();

    /// The current token, or a new one. Cancelling ends this one waiter, as Cancelled; the request goes
    /// on as long as somebody else waits for it.
    [[nodiscard]] OperationPtr<Secret> token();
    /// Forgets the token if it still is @p stale, so that a late refusal of an old one loses nothing.
    void discard(const Secret &stale);
    /// Forgets the token and asks the revoke URL to do the same (RFC 7009), for 5 s at most. Done where
    /// there is no token; Unsupported where there is no revoke URL. Best effort: the token ends by itself.
    /// The operation may outlive the source.
    [[nodiscard]] OperationPtr<Done> revoke();

    /// What must be masked wherever it turns up, beside the tokens.
    [[nodiscard]] Secret clientSecret() const;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace NumberDesk
