// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/birdcrm/birdcrmtable.h"

namespace NumberDesk::Contract {

/// As older pages of the reference have it: the stock belongs to the organization, a prefix is an area code,
/// and a number is released by its own call and stays for its time of notice.
std::unique_ptr<Table> makeTable()
{
    BirdCrmState::Ways ways;
    ways.stockPaths = BirdCrmState::StockPaths::OrganizationOnly;
    ways.otherStockPathStatus = 403;
    ways.prefix = BirdCrmState::PrefixMeaning::AreaCode;
    ways.ending = BirdCrmState::Ending::Stays;
    ways.endpointDeleteStatus = 405;
    return std::make_unique<BirdCrmTable>(ways);
}

} // namespace NumberDesk::Contract
