// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberref.h"
#include "domain/settings.h"
#include "storage/sql.h"

#include <QDateTime>
#include <QHash>

namespace NumberDesk {

/// Settings as the last refresh knew them.
struct KnownState
{
    SettingValues settings; ///< normalised
    QDateTime taken; ///< UTC
};

/// Finds what the last refresh knew of a number since it is owned: what was kept in an earlier ownership, or
/// just before a write, is not it. For Snapshots and Holdings only.
class KnownSettings final
{
public:
    explicit KnownSettings(QSqlDatabase &database);
    Q_DISABLE_COPY_MOVE(KnownSettings)

    /// Nothing where no refresh knew the number; empty settings where it was known to have none.
    [[nodiscard]] Result<std::optional<KnownState>> of(const NumberRef &ref);
    /// Whether the account was ever read whole.
    [[nodiscard]] Result<bool> isRefreshed(const AccountId &account);

private:
    struct Ownership
    {
        QDateTime since; ///< invalid: nothing is known
        bool isListed = false; ///< a complete refresh has seen it in this ownership
    };
    [[nodiscard]] Result<Ownership> ownershipOf(const NumberRef &ref);
    [[nodiscard]] Result<QDateTime> lastBuyOf(const NumberRef &ref);

    Prepared m_holding;
    Prepared m_buy;
    Prepared m_pass;
    Prepared m_snapshot;
    QHash<AccountId, bool> m_refreshed; ///< asked once
};

} // namespace NumberDesk
