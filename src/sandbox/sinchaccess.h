// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/simulatedapi.h"
#include "sandbox/sinchstate.h"

#include <optional>

namespace NumberDesk {

/// Who may ask the simulated Sinch: its token endpoint, and what it makes of an Authorization header.
class SinchAccess final
{
public:
    /// @p state has to outlive it.
    explicit SinchAccess(SinchState &state)
        : m_state(state)
    { }

    /// Hands out a token, or says in the flat form why not.
    [[nodiscard]] ApiAnswer token(const ApiRequest &request);
    [[nodiscard]] ApiAnswer revoke(const ApiRequest &request);
    /// The refusal of a request that is not allowed in; nothing where it is.
    [[nodiscard]] std::optional<ApiAnswer> refusal(const ApiRequest &request) const;

private:
    [[nodiscard]] bool hasKey(const ApiRequest &request) const;

    SinchState &m_state;
};

} // namespace NumberDesk
