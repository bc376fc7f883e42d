// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberref.h"
#include "gui/models/roles.h"

#include <QAbstractListModel>

namespace NumberDesk {

class Accounts;
class Inventory;

/// The account list: "All accounts" first, then each account with its state and how many numbers it has.
class AccountListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AccountIdRole = FirstFreeRole, ///< AccountId; empty for "All accounts"
        SecondLineRole, ///< QString
        CountRole, ///< qlonglong
    };

    AccountListModel(const Accounts &accounts, const Inventory &inventory, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// The row of an account; 0 ("All accounts") for an empty or unknown id.
    [[nodiscard]] int rowOf(const AccountId &id) const;

private:
    [[nodiscard]] QVariant allAccounts(int role) const;
    [[nodiscard]] QVariant accountAt(int position, int role) const;
    void reload();
    void refreshRow(const AccountId &id);

    const Accounts &m_accounts;
    const Inventory &m_inventory;
    QList<AccountId> m_ids;
};

} // namespace NumberDesk
