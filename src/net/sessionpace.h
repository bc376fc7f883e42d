// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/pacefinder.h"
#include "net/ratelimiter.h"

#include <functional>

namespace NumberDesk {

/// How fast a session may send.
struct PacePlan
{
    PacePlan() = default;
    /// Just this, whatever the provider answers.
    PacePlan(RateLimit fixed) // NOLINT(google-explicit-constructor): the plain case
        : start(fixed)
    { }

    RateLimit start;
    double most = PaceFinder::kMost; ///< requests a second, where it adapts
    bool adapts = false; ///< rises while nothing is refused, falls when something is
    /// Told seldom what was found out, for the next start. May be empty.
    std::function<void(double perSecond)> remember;
};

/// The pace of one session: what may be sent now, and what the answers teach.
class SessionPace final
{
public:
    using milliseconds = std::chrono::milliseconds;
    using Sent = PaceFinder::Sent;

    SessionPace(const Clock &clock, PacePlan plan);

    /// Zero: send now, and keep sent() with the request. Otherwise ask again after that time.
    [[nodiscard]] milliseconds take();
    [[nodiscard]] Sent sent() const { return m_sent; }
    /// How the request of @p sent ended. A refusal holds everybody back for @p pause; refusals in a row with
    /// nothing let through in between do so for twice as long each time, a minute at most.
    void accepted(const Sent &sent);
    void refused(const Sent &sent, milliseconds pause);

    /// Replaces the plan. A pause that is under way stays; what is found out is told to whom it was told
    /// before, unless the new plan names somebody.
    void setPlan(PacePlan plan);
    [[nodiscard]] double perSecond() const { return m_limiter.limit().perSecond; }

private:
    void follow();
    void remember();

    const Clock &m_clock;
    PacePlan m_plan;
    RateLimiter m_limiter;
    std::optional<PaceFinder> m_finder;
    Sent m_sent;
    std::optional<milliseconds> m_heldSince; ///< since when no request went out without waiting
    bool m_held = false; ///< the next one has to wait, or had to
    milliseconds m_refusedAt{ 0 };
    int m_inVain = 0; ///< pauses since something was let through
    double m_remembered = 0;
    milliseconds m_rememberedAt{ 0 };
};

} // namespace NumberDesk
