// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/profile.h"

namespace NumberDesk::Bench {

/// Makes the profile one of an account whose last refresh found so many madeNumber()s. Its secrets are in no
/// keychain, so a program that opens it stays with what is stored.
void fillWithCached(const Profile &profile, quint32 numbers);

} // namespace NumberDesk::Bench
