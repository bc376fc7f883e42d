// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "gui/widgets/messagebar.h"
#include "services/inventory.h"

#include <optional>

namespace NumberDesk {

/// What is wrong with the list of an account's numbers.
struct ListNotice
{
    MessageBar::Message message;
    bool isForAccount = false; ///< other credentials may mend it
};

/// Nothing when the list is as it should be, or while nobody knows.
[[nodiscard]] std::optional<ListNotice> listNotice(const Account &account, const RefreshStatus &status);

} // namespace NumberDesk
