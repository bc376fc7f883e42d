// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberref.h"
#include "services/operationkeeper.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace NumberDesk {

class Accounts;

/// In which countries accounts can buy, as far as their providers tell it. Asked once per client, in the
/// background; what could not be asked counts as not told.
class Regions final : public QObject
{
    Q_OBJECT

public:
    explicit Regions(Accounts &accounts, QObject *parent = nullptr);

    /// ISO codes; nullopt: not told (yet).
    [[nodiscard]] std::optional<QSet<QString>> countries(const AccountId &account) const;
    /// False only when the account's provider tells its countries and this one is not among them.
    [[nodiscard]] bool maySell(const AccountId &account, const QString &country) const;

Q_SIGNALS:
    void changed(const NumberDesk::AccountId &account);

private:
    void ask(const AccountId &account);

    Accounts &m_accounts;
    QHash<AccountId, QSet<QString>> m_countries;
    OperationKeeper m_operations;
};

} // namespace NumberDesk
