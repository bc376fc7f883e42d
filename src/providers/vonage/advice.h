// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "providers/vonage/requests.h"

namespace NumberDesk::Vonage {

/// Adds what a person has to know about @p error: what happened, likely causes, where to go on.
/// @p status is Vonage's own, which may come in the body.
void advise(Error &error, Call call, int status);

} // namespace NumberDesk::Vonage
