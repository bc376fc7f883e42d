// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/birdreply.h"
#include "sandbox/birdvoice.h"

namespace NumberDesk {

/// The digits of the number an order's body asks for. What is wrong goes into @p details.
[[nodiscard]] QString readOrder(const QJsonObject &body, BirdDetails &details);
/// What a voice number's body changes. Nothing at all is wrong too.
[[nodiscard]] BirdVoiceUpdate readVoiceUpdate(const QJsonObject &body, BirdDetails &details);

} // namespace NumberDesk
