// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "providers/sinch/call.h"
#include "providers/sinch/errorbody.h"

namespace NumberDesk::Sinch {

/// What an answer said: @p status is the one that counts.
struct Answer
{
    Call call = Call::ListOwned;
    int status = 0;
    const ErrorBody &body;
};

/// Adds what a person has to know about @p error: what happened, likely causes, where to go on. Sinch's own
/// words are often empty.
void advise(Error &error, const Answer &answer);
/// The same for a request that got no answer; what @p error says already stays.
void adviseUnanswered(Error &error);

} // namespace NumberDesk::Sinch
