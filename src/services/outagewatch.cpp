// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/outagewatch.h"

#include "base/clock.h"

#include <algorithm>
#include <array>
#include <utility>

namespace NumberDesk {

using namespace std::chrono_literals;

namespace {

constexpr std::array kOutages{ ErrorKind::Offline, ErrorKind::Timeout, ErrorKind::TlsFailed,
    ErrorKind::ProviderDown, ErrorKind::Unauthorised, ErrorKind::SecretsLocked, ErrorKind::SecretsMissing };

constexpr std::array<std::chrono::milliseconds, 5> kDelays{ 5s, 15s, 60s, 120s, 300s };

} // namespace

OutageWatch::OutageWatch(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{ }

bool OutageWatch::holdsBack(const AccountId &account, const Error &error)
{
    if (std::find(kOutages.begin(), kOutages.end(), error.kind) == kOutages.end()) {
        if (error.delivery == Delivery::Answered)
            reached(account);
        return false;
    }
    State &state = m_states[account];
    const bool wasOut = state.isOut();
    ++state.failures;
    state.why = error.kind;
    if (!state.isOut())
        return false;
    timeTry(account);
    if (!wasOut)
        Q_EMIT changed(account);
    return true;
}

void OutageWatch::reached(const AccountId &account)
{
    const auto state = m_states.find(account);
    if (state == m_states.end())
        return;
    const bool wasOut = state->isOut();
    const bool isTimed = state->isTimed;
    *state = {};
    state->isTimed = isTimed;
    if (wasOut)
        Q_EMIT changed(account);
}

std::optional<ErrorKind> OutageWatch::outage(const AccountId &account) const
{
    const auto state = m_states.constFind(account);
    return state != m_states.constEnd() && state->isOut() ? std::optional(state->why) : std::nullopt;
}

bool OutageWatch::isTryDue(const AccountId &account) const
{
    return m_states.value(account).isTryDue;
}

void OutageWatch::takeTry(const AccountId &account)
{
    if (!outage(account))
        return;
    m_states[account].isTryDue = false;
    timeTry(account); // whatever becomes of this one, it is not the last
}

void OutageWatch::tryNow(const AccountId &account)
{
    if (!outage(account))
        return;
    m_states[account].isTryDue = true;
    Q_EMIT tryDue(account);
}

void OutageWatch::forget()
{
    for (State &state : m_states) {
        const bool isTimed = state.isTimed;
        state = {};
        state.isTimed = isTimed;
    }
}

void OutageWatch::timeTry(const AccountId &account)
{
    State &state = m_states[account];
    if (std::exchange(state.isTimed, true))
        return;
    const int step = std::min(state.tries++, static_cast<int>(kDelays.size()) - 1);
    m_clock.after(kDelays[static_cast<size_t>(step)], this, [this, account] {
        m_states[account].isTimed = false;
        tryNow(account);
    });
}

} // namespace NumberDesk
