// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/roles.h"
#include "services/desk.h"

#include <QAbstractTableModel>

namespace NumberDesk {

/// The rows of the plan, of one account or of all.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        WhatColumn,
        ChangeColumn,
        StateColumn,
        AccountColumn,
        CostColumn,
        ColumnCount
    };

    explicit PlanModel(const Desk &desk, QObject *parent = nullptr);

    /// Empty for all.
    void setAccount(const AccountId &id);
    [[nodiscard]] const AccountId &account() const { return m_account; }
    /// Whether any row stands elsewhere than at its beginning.
    [[nodiscard]] bool hasStates() const;
    [[nodiscard]] const PlannedChange &at(int row) const { return *m_rows.at(row); }
    [[nodiscard]] const PlannedRows &rows() const { return m_rows; }
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1 when it is not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();
    void tellStates();
    void takeRecord(const ChangeRecord &record);
    [[nodiscard]] QVariant numberData(const PlannedChange &row, int role) const;
    [[nodiscard]] QVariant changeData(const PlannedChange &row, int role) const;
    [[nodiscard]] QVariant stateData(const PlannedChange &row, int role) const;
    /// What a row sets; what its last try wrote in vain is marked.
    [[nodiscard]] QList<FieldDifference> fieldsOf(const PlannedChange &row) const;
    [[nodiscard]] QString changeText(const PlannedChange &row) const;

    Desk m_desk;
    AccountId m_account;
    PlannedRows m_rows;
    QSet<QString> m_undecided; ///< what was told of them last
};

} // namespace NumberDesk
