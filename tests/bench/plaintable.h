// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numbercolumns.h"

#include <QAbstractTableModel>

namespace NumberDesk::Bench {

/// The same numbers as a table that leaves filtering and sorting to QSortFilterProxyModel: the texts of its
/// cells are ready, so that nothing but the proxy is measured.
class PlainTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PlainTable(const NumberColumns &numbers, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<QList<QString>> m_columns;
};

} // namespace NumberDesk::Bench
