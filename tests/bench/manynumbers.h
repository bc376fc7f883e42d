// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ownednumber.h"

namespace NumberDesk::Bench {

/// Number @p index of a large account as a provider would list it: no two alike, in no order, all of them too
/// long to exist. Settings are shared by some hundred numbers, every other number has a label, and exactly
/// one in 10,000 has the label of a rare one. The same at every call.
[[nodiscard]] OwnedNumber madeNumber(quint32 index, const AccountId &account);

/// Case-folded words: of a label that one number in 10,000 has, and of one that every other has.
[[nodiscard]] QString rareWord();
[[nodiscard]] QString halfWord();

} // namespace NumberDesk::Bench
