// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberoffer.h"
#include "gui/models/roles.h"
#include "services/accounts.h"

#include <QAbstractTableModel>
#include <QSet>

namespace NumberDesk {

/// The offers a person means to buy, in the order they were picked. An offer is in it once.
class BasketModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { OfferColumn, RemoveColumn, ColumnCount };
    enum Role {
        SecondLineRole = FirstFreeRole, ///< QString: type and price
    };

    explicit BasketModel(const Accounts &accounts, QObject *parent = nullptr);

    void add(const QList<NumberOffer> &offers);
    void remove(const QList<NumberRef> &refs);
    void clear();
    [[nodiscard]] bool contains(const NumberRef &ref) const { return m_refs.contains(ref); }
    [[nodiscard]] const QList<NumberOffer> &offers() const { return m_offers; }
    /// The accounts that offers are from, by first use.
    [[nodiscard]] QList<AccountId> accounts() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// What came or went.
    void changed(const QList<NumberDesk::NumberRef> &refs);

private:
    [[nodiscard]] QVariant offerData(const NumberOffer &offer, int role) const;

    const Accounts &m_accounts;
    QList<NumberOffer> m_offers;
    QSet<NumberRef> m_refs;
};

} // namespace NumberDesk
