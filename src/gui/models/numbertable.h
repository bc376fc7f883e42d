// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/engine/rowtable.h"
#include "gui/models/numbercells.h"

namespace NumberDesk {

/// The owned numbers of all accounts, filtered and sorted by itself. It asks nothing of a provider.
class NumberTable final : public RowTable
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        CountryColumn,
        TypeColumn,
        CapabilitiesColumn,
        LabelColumn,
        DestinationColumn,
        MonthlyColumn,
        NextChargeColumn,
        StateColumn,
        TagsColumn, // what came later stands behind, so that saved widths fit
        OwnerColumn,
        ColumnCount
    };

    explicit NumberTable(const Desk &desk, QObject *parent = nullptr);

    void setFilter(const NumberFilter &filter);
    [[nodiscard]] const NumberFilter &filter() const { return m_filter; }
    [[nodiscard]] qsizetype countAll() const { return columns().count(); }
    [[nodiscard]] OwnedNumber at(int row) const { return rows()->columns().at(id(row)); }
    [[nodiscard]] NumberRef refAt(int row) const { return rows()->columns().refAt(id(row)); }
    /// Where a number is shown, or -1.
    [[nodiscard]] int rowOf(const NumberRef &ref) const;
    /// ISO codes that occur, sorted.
    [[nodiscard]] QStringList countries() const;

    /// The snapshot that is shown; null before there is any. Its rows are named by ids.
    [[nodiscard]] const NumberRows *rows() const { return static_cast<const NumberRows *>(source().get()); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void forget(const RowSet &changed) override;
    [[nodiscard]] RowSet replacedIn(const RowSource &later, const RowSet &changed) const override;

private:
    [[nodiscard]] const NumberColumns &columns() const;
    [[nodiscard]] std::shared_ptr<RowSource> snapshot();
    void takeFacts();
    void takeAccounts();
    void takeUnsettled();
    void takeRecord(const ChangeRecord &record);
    void takeNotes(const QList<NumberRef> &refs);
    void touch(const NumberRef &ref);

    Desk m_desk;
    NumberFacts m_facts;
    NumberFilter m_filter;
    std::shared_ptr<NumberRanks> m_ranks = std::make_shared<NumberRanks>();
    NumberCells m_cells;
};

} // namespace NumberDesk
