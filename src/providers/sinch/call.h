// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace NumberDesk::Sinch {

/// What was asked: the meaning of an error hangs on it.
enum class Call {
    Verify,
    Search,
    FindOffer,
    ListOwned,
    FindOwned,
    Regions,
    Requirements,
    ReadOrder,
    ReadCallback,
    Neighbour, ///< a list of a service beside Numbers
    Rent,
    CreateOrder,
    SubmitOrder,
    Configure,
    Release,
    WriteCallback,
};

/// Takes or may take a number into the account.
[[nodiscard]] constexpr bool isPurchase(Call call)
{
    return call == Call::Rent || call == Call::CreateOrder || call == Call::SubmitOrder;
}

} // namespace NumberDesk::Sinch
