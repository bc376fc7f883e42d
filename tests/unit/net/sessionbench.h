// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/apisession.h"
#include "support/faketransport.h"
#include "support/manualclock.h"
#include "support/outcome.h"

#include <memory>

namespace NumberDesk::Testing {

using Answer = Outcome<HttpResponse>;

inline constexpr RateLimit kNoLimit{ .perSecond = 0, .burst = 1 };
inline const QByteArray kSecret("hunter2hunter2");

[[nodiscard]] inline HttpRequest request(
    const QString &route, Lane lane = Lane::Interactive, WriteSafety safety = WriteSafety::Read)
{
    HttpRequest request;
    request.verb = safety == WriteSafety::Read ? Verb::Get : Verb::Post;
    request.base = QUrl(QStringLiteral("https://rest.example.com"));
    request.path = u'/' + route;
    request.safety = safety;
    request.route = route;
    request.lane = lane;
    return request;
}

[[nodiscard]] inline HttpRequest write(const QString &route, Lane lane = Lane::Interactive)
{
    return request(route, lane, WriteSafety::Once);
}

[[nodiscard]] inline HttpResponse ok()
{
    return { 200, {}, "{}" };
}

/// What tests of a session begin with: one over a transport that does as it is told, and a clock that stands.
class SessionBench
{
protected:
    void begin(const PacePlan &plan = kNoLimit)
    {
        m_session.reset();
        m_clock = std::make_unique<ManualClock>();
        m_transport = std::make_unique<FakeTransport>();
        useSession(plan);
    }
    void useSession(const PacePlan &plan)
    {
        useSession(std::make_unique<BasicAuthorizer>(QStringLiteral("key"), Secret(kSecret)), plan);
    }
    void useSession(std::unique_ptr<Authorizer> authorizer, const PacePlan &plan = kNoLimit)
    {
        m_session = std::make_unique<ApiSession>(*m_transport, *m_clock, std::move(authorizer), plan);
    }
    [[nodiscard]] std::unique_ptr<Answer> send(const HttpRequest &request)
    {
        return std::make_unique<Answer>(m_session->send(request));
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<ApiSession> m_session;
};

} // namespace NumberDesk::Testing
