// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/engine/rowtable.h"
#include "gui/models/planentries.h"
#include "gui/models/roles.h"
#include "services/desk.h"

namespace NumberDesk {

/// The rows of the plan, of one account or of all.
class PlanModel final : public RowTable
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
    [[nodiscard]] const PlannedChange &at(int row) const { return *shown().at(id(row)); }
    /// What is shown; in a very large plan that may be a moment older than the plan itself.
    [[nodiscard]] const PlannedRows &rows() const { return shown().list(); }
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1 when it is not shown

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const PlanEntries &shown() const { return static_cast<const PlanEntries &>(*source()); }
    [[nodiscard]] RowSet replacedIn(const RowSource &now, const RowSet &changed) const override;
    void read();
    void readAnew();
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
    PlanNumbers m_numbers;
    QSet<QString> m_undecided; ///< what was told of them last
};

} // namespace NumberDesk
