// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/pacefinder.h"

#include <algorithm>

namespace NumberDesk {

using namespace std::chrono_literals;

namespace {

// Growth a second while the limit is sought; never more than a quarter with one answer.
constexpr double kSeekASecond = 0.47;
constexpr double kSeekAnAnswer = 0.25;
// Growth on the way back to the ceiling.
constexpr double kApproachASecond = 0.3;
constexpr double kApproachAnAnswer = 0.02;
// What a refusal leaves: one after a long while, one that follows soon.
constexpr double kAfterLong = 0.95;
constexpr double kAfterSoon = 0.5;
constexpr int kLong = 40; // accepted requests
// What is left of the ceiling by a refusal at a rate at which so many were accepted.
constexpr double kAfterLone = 0.98;
constexpr int kProven = 80;
// How often more is tried, and how much. In vain twice as seldom each time.
constexpr int kRest = 200;
constexpr auto kRestTime = 20s;
constexpr int kMostPatience = 8;
constexpr int kTrial = 60;
constexpr auto kTrialTime = 5s;
constexpr double kFirstStep = 0.02;
constexpr double kLargestStep = 0.1;

// What one answer adds while the limit is sought.
double seekingStep(double rate)
{
    return std::min(kSeekAnAnswer, kSeekASecond / rate);
}

// The rate just under a ceiling: the coarser the steps up to it were, the further below.
double justUnder(double ceiling)
{
    return ceiling * (0.95 - 0.3 * seekingStep(ceiling));
}

double seconds(PaceFinder::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

PaceFinder::PaceFinder(double start, double most)
    : m_most(std::clamp(most, kLeast, kMost))
    , m_rate(std::clamp(start, kLeast, m_most))
    , m_step(kFirstStep)
{ }

void PaceFinder::accepted(const Sent &request, milliseconds now)
{
    if (m_ceiling && request.at < m_refusedAt)
        return;
    ++m_accepted;
    if (!request.used)
        return;
    if (!m_ceiling)
        seek();
    else if (m_rate < justUnder(*m_ceiling))
        approach();
    else
        tryMore(now);
}

void PaceFinder::seek()
{
    setRate(m_rate * (1 + seekingStep(m_rate)));
}

void PaceFinder::approach()
{
    const double raised = m_rate * (1 + std::min(kApproachAnAnswer, kApproachASecond / m_rate));
    setRate(std::min(raised, justUnder(*m_ceiling)));
    m_proven = 0;
}

void PaceFinder::tryMore(milliseconds now)
{
    ++m_proven;
    const bool goesOn = m_before.has_value();
    // A slow pace would take its time for as many as a fast one.
    const auto asMany = [this](double seconds, int least, int most) {
        return std::clamp(static_cast<int>(seconds * m_rate), least, most);
    };
    const int answers = goesOn ? asMany(20, 20, kTrial) : asMany(90, 80, kRest) * m_patience;
    const milliseconds time = goesOn ? kTrialTime : kRestTime * m_patience;
    if (m_proven < answers || now - m_raisedAt < time)
        return;
    if (m_rate > *m_ceiling)
        m_patience = 1;
    m_before = m_rate;
    setRate(m_rate * (1 + m_step));
    m_step = std::min(2 * m_step, kLargestStep);
    m_proven = 0;
    m_raisedAt = now;
}

void PaceFinder::refused(const Sent &request, milliseconds now)
{
    if (m_ceiling && request.at < m_refusedAt) {
        m_ceiling = std::min(*m_ceiling, request.rate);
        return;
    }
    if (m_ceiling && m_accepted == 0) {
        // Not even the first one after the pause was let through, so the pace is not to blame.
        m_refusedAt = now;
        return;
    }
    // Between two refusals the provider had nothing to spare at either end: it permits at least as much as
    // it let through.
    const double whole = std::max(seconds(request.at - m_refusedAt), 0.001);
    const double letThrough = m_ceiling ? (m_accepted - 1) / whole : 0;
    if (m_before)
        m_patience = std::min(2 * m_patience, kMostPatience);
    setRate(std::min(m_rate, rateAfterRefusal(request.rate, letThrough)));
    // One refusal at a rate that has long been good may only mean that two requests ran up on their way.
    const bool isLone = m_ceiling && m_proven >= kProven && !m_before;
    m_ceiling = isLone ? std::max(request.rate, kAfterLone * *m_ceiling) : request.rate;
    m_refusedAt = now;
    m_accepted = 0;
    m_proven = 0;
    m_raisedAt = now;
    m_step = kFirstStep;
    m_before.reset();
}

double PaceFinder::rateAfterRefusal(double refusedRate, double letThrough) const
{
    constexpr double kSure = 0.97;
    if (m_before)
        return 0.98 * *m_before;
    if (!m_ceiling)
        return justUnder(refusedRate);
    const double left = (m_accepted >= kLong ? kAfterLong : kAfterSoon) * refusedRate;
    return std::max(left, kSure * std::min(letThrough, refusedRate));
}

void PaceFinder::setRate(double rate)
{
    m_rate = std::clamp(rate, kLeast, m_most);
}

} // namespace NumberDesk
