// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plaintable.h"

namespace NumberDesk::Bench {

PlainTable::PlainTable(const NumberColumns &numbers, QObject *parent)
    : QAbstractTableModel(parent)
{
    m_columns.append(QList<QString>());
    for (quint32 row = 0; row < numbers.span(); ++row)
        m_columns.last().append(QString::fromLatin1(numbers.digitsAt(row)));
    for (const auto column : { NumberColumns::Country, NumberColumns::Type, NumberColumns::Label,
             NumberColumns::Destination, NumberColumns::Account }) {
        m_columns.append(QList<QString>());
        for (quint32 row = 0; row < numbers.span(); ++row)
            m_columns.last().append(numbers.text(column, row));
    }
}

int PlainTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.first().size());
}

int PlainTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PlainTable::data(const QModelIndex &index, int role) const
{
    return role == Qt::DisplayRole ? QVariant(m_columns.at(index.column()).at(index.row())) : QVariant();
}

} // namespace NumberDesk::Bench
