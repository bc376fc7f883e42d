// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/sessionpace.h"

#include <algorithm>
#include <cmath>

namespace NumberDesk {

using namespace std::chrono_literals;

namespace {

// A few requests at once after a rest say nothing about the rate.
constexpr auto kUsedAfter = 1s;
constexpr auto kFirstRemembered = 10s;
constexpr auto kRememberedEvery = 60s;
constexpr double kWorthRemembering = 0.1; // of a change

} // namespace

SessionPace::SessionPace(const Clock &clock, PacePlan plan)
    : m_clock(clock)
    , m_plan(std::move(plan))
    , m_limiter(clock, m_plan.start)
    , m_remembered(m_plan.start.perSecond)
    , m_rememberedAt(clock.steadyNow() - kRememberedEvery + kFirstRemembered)
{
    if (m_plan.adapts)
        m_finder.emplace(m_plan.start.perSecond, m_plan.most);
}

SessionPace::milliseconds SessionPace::take()
{
    const milliseconds now = m_clock.steadyNow();
    const milliseconds wait = m_limiter.take();
    if (wait > 0ms) {
        m_held = true;
        if (!m_heldSince)
            m_heldSince = now;
        return wait;
    }
    if (!m_held)
        m_heldSince.reset();
    m_held = false;
    m_sent = { now, perSecond(), m_heldSince && now - *m_heldSince >= kUsedAfter };
    return wait;
}

void SessionPace::accepted(const Sent &sent)
{
    m_inVain = 0;
    if (!m_finder)
        return;
    m_finder->accepted(sent, m_clock.steadyNow());
    follow();
    remember();
}

void SessionPace::refused(const Sent &sent, milliseconds pause)
{
    constexpr milliseconds kLongest = 60s;
    constexpr int kMostDoubled = 6;
    const milliseconds now = m_clock.steadyNow();
    if (m_inVain == 0 || sent.at >= m_refusedAt)
        m_inVain = std::min(m_inVain + 1, kMostDoubled + 1);
    m_refusedAt = now;
    const milliseconds grown = milliseconds(1s) * (m_inVain > 1 ? 1 << (m_inVain - 1) : 0);
    m_limiter.pause(std::max(pause, std::min(grown, kLongest)));
    if (!m_finder)
        return;
    m_finder->refused(sent, now);
    follow();
}

void SessionPace::setPlan(PacePlan plan)
{
    if (!plan.remember)
        plan.remember = std::move(m_plan.remember);
    m_plan = std::move(plan);
    m_limiter.setLimit(m_plan.start);
    m_remembered = m_plan.start.perSecond;
    m_finder.reset();
    if (m_plan.adapts)
        m_finder.emplace(m_plan.start.perSecond, m_plan.most);
}

void SessionPace::follow()
{
    // Once something was refused, nothing shows that several may go at once.
    const int burst = m_finder->wasRefused() ? 1 : m_plan.start.burst;
    const RateLimit found{ m_finder->rate(), burst };
    if (found != m_limiter.limit())
        m_limiter.setLimit(found);
}

void SessionPace::remember()
{
    const double found = m_finder->rate();
    const milliseconds now = m_clock.steadyNow();
    if (!m_plan.remember || now - m_rememberedAt < kRememberedEvery
        || std::abs(found - m_remembered) < kWorthRemembering * m_remembered)
        return;
    m_remembered = found;
    m_rememberedAt = now;
    m_plan.remember(found);
}

} // namespace NumberDesk
