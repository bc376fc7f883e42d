// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/accountlistmodel.h"

#include "gui/presenters/accountpresenter.h"
#include "gui/theme/palette.h"

#include <QColor>
#include <QGuiApplication>

namespace NumberDesk {

using namespace Qt::StringLiterals;

AccountListModel::AccountListModel(const Accounts &accounts, const Inventory &inventory, QObject *parent)
    : QAbstractListModel(parent)
    , m_accounts(accounts)
    , m_inventory(inventory)
{
    connect(&accounts, &Accounts::listChanged, this, &AccountListModel::reload);
    connect(&accounts, &Accounts::stateChanged, this, &AccountListModel::refreshRow);
    connect(&inventory, &Inventory::statusChanged, this, &AccountListModel::refreshRow);
    connect(&inventory, &Inventory::reset, this, &AccountListModel::refreshRow);
    reload();
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size()) + 1;
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return index.row() == 0 ? allAccounts(role) : accountAt(index.row() - 1, role);
}

int AccountListModel::rowOf(const AccountId &id) const
{
    return static_cast<int>(m_ids.indexOf(id)) + 1;
}

QVariant AccountListModel::allAccounts(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("All accounts");
    case SecondLineRole:
        return m_ids.isEmpty() ? tr("no account yet")
                               : tr("%n account(s)", nullptr, static_cast<int>(m_ids.size()));
    case Qt::AccessibleTextRole:
        return QString(
            data(index(0), Qt::DisplayRole).toString() + u", "_s + data(index(0), SecondLineRole).toString());
    case CountRole: {
        qlonglong count = 0;
        for (const AccountId &id : m_ids)
            count += m_inventory.count(id);
        return count;
    }
    case AccountColourRole:
        return QColor(0x66, 0x70, 0x85);
    case AccountLetterRole:
        return u"∑"_s;
    case AccountIdRole:
        return QString();
    default:
        return {};
    }
}

QVariant AccountListModel::accountAt(int position, int role) const
{
    const auto account = m_accounts.find(m_ids.at(position));
    if (!account)
        return {};
    const auto line
        = [&] { return accountLine(m_accounts.state(account->id), m_inventory.status(account->id)); };
    switch (role) {
    case Qt::DisplayRole:
        return account->label;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %n number(s)", nullptr, static_cast<int>(m_inventory.count(account->id)))
            .arg(account->label, line().text);
    case SecondLineRole:
        return line().text;
    case StateSignRole:
        return QVariant::fromValue(line().sign);
    case CountRole:
        return static_cast<qlonglong>(m_inventory.count(account->id));
    case AccountColourRole:
        return QColor(account->colour);
    case AccountLetterRole:
        return m_accounts.info(account->provider).mark;
    case AccountIdRole:
        return account->id;
    default:
        return {};
    }
}

void AccountListModel::reload()
{
    beginResetModel();
    m_ids.clear();
    for (const Account &account : m_accounts.all())
        m_ids << account.id;
    endResetModel();
}

void AccountListModel::refreshRow(const AccountId &id)
{
    const int row = rowOf(id);
    Q_EMIT dataChanged(index(0), index(0));
    if (row > 0)
        Q_EMIT dataChanged(index(row), index(row));
}

} // namespace NumberDesk
