// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "providers/birdcrm/requests.h"

namespace NumberDesk::BirdCrm {

/// Whether @p words of a refused purchase are about a reservation, which no documented call makes.
[[nodiscard]] bool asksForReservation(const QString &words);

/// The line to add to a policy so that @p request is allowed, as Bird's policies are written.
[[nodiscard]] QString policyLine(const HttpRequest &request);

/// Adds what a person has to know about @p error: what happened, likely causes, where to go on.
void advise(Error &error, Call call, const HttpRequest &request);

} // namespace NumberDesk::BirdCrm
