// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/basketmodel.h"

#include <QColor>

namespace NumberDesk {

using namespace Qt::StringLiterals;

BasketModel::BasketModel(const Accounts &accounts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_accounts(accounts)
{ }

void BasketModel::add(const QList<NumberOffer> &offers)
{
    QList<NumberOffer> fresh;
    QList<NumberRef> refs;
    for (const NumberOffer &offer : offers) {
        if (m_refs.contains(offer.ref))
            continue;
        m_refs.insert(offer.ref);
        refs << offer.ref;
        fresh << offer;
    }
    if (fresh.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_offers << fresh;
    endInsertRows();
    Q_EMIT changed(refs);
}

void BasketModel::remove(const QList<NumberRef> &refs)
{
    QList<NumberRef> gone;
    for (int row = rowCount() - 1; row >= 0; --row) {
        const NumberRef ref = m_offers.at(row).ref;
        if (!refs.contains(ref))
            continue;
        beginRemoveRows({}, row, row);
        m_offers.removeAt(row);
        m_refs.remove(ref);
        endRemoveRows();
        gone << ref;
    }
    if (!gone.isEmpty())
        Q_EMIT changed(gone);
}

void BasketModel::clear()
{
    const QList<NumberRef> gone(m_refs.cbegin(), m_refs.cend());
    beginResetModel();
    m_offers.clear();
    m_refs.clear();
    endResetModel();
    if (!gone.isEmpty())
        Q_EMIT changed(gone);
}

QList<AccountId> BasketModel::accounts() const
{
    QList<AccountId> ids;
    for (const NumberOffer &offer : m_offers) {
        if (!ids.contains(offer.ref.account))
            ids << offer.ref.account;
    }
    return ids;
}

int BasketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_offers.size());
}

int BasketModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BasketModel::offerData(const NumberOffer &offer, int role) const
{
    const auto secondLine = [&offer] {
        const QString price
            = offer.monthly ? tr("%1 a month").arg(offer.monthly->toText()) : tr("price not told");
        return offer.type.name().isEmpty() ? price
                                           : tr("%1 · %2", "type, price").arg(offer.type.name(), price);
    };
    const auto account = m_accounts.find(offer.ref.account);
    switch (role) {
    case Qt::DisplayRole:
        return offer.ref.number.international();
    case SecondLineRole:
        return secondLine();
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "number, type and price, account")
            .arg(offer.ref.number.international(), secondLine(), account ? account->label : QString());
    case AccountColourRole:
        return account ? QVariant(QColor(account->colour)) : QVariant();
    case AccountLetterRole:
        return account ? m_accounts.info(account->provider).mark : QString();
    default:
        return {};
    }
}

QVariant BasketModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const NumberOffer &offer = m_offers.at(index.row());
    if (index.column() == OfferColumn)
        return offerData(offer, role);
    if (role == Qt::AccessibleTextRole)
        return tr("Remove %1").arg(offer.ref.number.international());
    return {};
}

QVariant BasketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return section == OfferColumn ? tr("Number") : tr("Remove");
}

} // namespace NumberDesk
