// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/birdcrm/birdcrmtable.h"

namespace NumberDesk::Contract {

/// As the newest pages of the reference have it.
std::unique_ptr<Table> makeTable()
{
    return std::make_unique<BirdCrmTable>(BirdCrmState::Ways());
}

} // namespace NumberDesk::Contract
