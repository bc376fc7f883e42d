// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/operation.h"
#include "net/authorizer.h"
#include "net/httptrace.h"
#include "net/httptransport.h"
#include "net/redactor.h"
#include "net/sessionpace.h"

#include <memory>

namespace NumberDesk {

/// The only road to the network, one per account, shared by everything that uses the account.
///
/// Requests wait in the order of net/requestqueue: writes, then what a person waits for, then the rest.
/// At most kMaxInFlight of the background are under way and as many others beside them, no faster than
/// the pace allows. A refusal for being too fast teaches the pace and holds back the whole session, as long
/// as the provider asks for and a minute at most. Reads are repeated as net/retrypolicy says, writes
/// never; but a read or a write that got a 401 for credentials that the authorizer calls stale is sent once
/// more with new ones, since nothing was done. A second 401 is final.
///
/// send() ends with an HttpResponse for every status that came in full; the provider says what it
/// means. Everything else is an Error. Cancelling works in every state: waiting here it ends as
/// Cancelled and NotSent; under way it reaches the socket, and a write's delivery says what is known.
/// Destroying the session cancels what it has.
class ApiSession final
{
public:
    /// What Qt opens to one host over HTTP/1.1.
    static constexpr int kMaxInFlight = 6;

    /// @p transport and @p clock have to outlive the session.
    ApiSession(HttpTransport &transport, Clock &clock, std::unique_ptr<Authorizer> authorizer, PacePlan plan);
    Q_DISABLE_COPY_MOVE(ApiSession)
    ~ApiSession();

    [[nodiscard]] OperationPtr<HttpResponse> send(const HttpRequest &request);

    /// Another pace from now on, for what waits already too.
    void setPace(PacePlan plan);
    /// Knows the account's secrets; for texts that are shown or copied.
    [[nodiscard]] const Redactor &redactor() const;
    [[nodiscard]] HttpTrace &trace();
    [[nodiscard]] const Clock &clock() const;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace NumberDesk
