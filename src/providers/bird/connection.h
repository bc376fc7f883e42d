// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/apisession.h"
#include "providers/provider.h"

#include <functional>
#include <memory>
#include <optional>

namespace NumberDesk::Bird {

/// The way of one account to the region where it lives.
///
/// The region comes from the account's own base URL, else from what was learned before, else from the key.
/// When Bird says (421) that the account lives elsewhere, nothing was done, so the request is sent there,
/// reads and writes alike; once, and only to a host of Bird's own. The region is then kept and remembered.
/// An own base URL is never left.
class Connection final
{
public:
    Connection(const Account &account, const AccountSecrets &secrets, const ClientEnvironment &environment);

    /// Why nothing can be sent at all.
    [[nodiscard]] const std::optional<Error> &obstacle() const { return m_obstacle; }
    /// Fills in the base of @p request and sends it. Not while there is an obstacle.
    [[nodiscard]] OperationPtr<HttpResponse> send(HttpRequest request);
    /// @p request as a cURL command, with secrets masked.
    [[nodiscard]] QString textOf(HttpRequest request) const;
    /// Where it leads; empty for an own base URL.
    [[nodiscard]] QString region() const;
    [[nodiscard]] const Clock &clock() const { return m_session.clock(); }
    void setPace(PacePlan plan) { m_session.setPace(std::move(plan)); }

private:
    /// The request as it has to be sent once more because of @p response.
    [[nodiscard]] std::optional<HttpRequest> redirected(HttpRequest request, const HttpResponse &response);

    QUrl m_base;
    const bool m_isOwn; ///< an own base URL
    bool m_wasMoved = false;
    std::optional<Error> m_obstacle;
    std::function<void(const QString &key, const QString &value)> m_remember;
    ApiSession m_session;
    /// Expires with the connection, for answers that come after that.
    std::shared_ptr<const Done> m_life = std::make_shared<const Done>();
};

} // namespace NumberDesk::Bird
