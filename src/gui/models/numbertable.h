// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/engine/rowengine.h"
#include "gui/models/numbercells.h"

#include <QAbstractTableModel>

namespace NumberDesk {

/// The owned numbers of all accounts, filtered and sorted by itself. It shows one snapshot of them in one
/// order; a thread makes the next, and until that is there the last one stays usable. Few changes are told as
/// rows that come and go, many as one rearrangement. It asks nothing of a provider.
///
/// A row of the view changes its meaning with every rearrangement. What names a number for longer is its
/// NumberRef, or, as long as replaced() is minded, its id.
class NumberTable final : public QAbstractTableModel
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
        ColumnCount
    };

    explicit NumberTable(const Desk &desk, QObject *parent = nullptr);

    void setFilter(const NumberFilter &filter);
    [[nodiscard]] const NumberFilter &filter() const { return m_filter; }
    [[nodiscard]] qsizetype countAll() const { return columns().count(); }
    [[nodiscard]] OwnedNumber at(int row) const { return m_rows->columns().at(id(row)); }
    [[nodiscard]] NumberRef refAt(int row) const { return m_rows->columns().refAt(id(row)); }
    /// Where a number is shown, or -1.
    [[nodiscard]] int rowOf(const NumberRef &ref) const;
    /// ISO codes that occur, sorted.
    [[nodiscard]] QStringList countries() const;

    /// The snapshot that is shown; null before there is any. Its rows are named by ids.
    [[nodiscard]] const NumberRows *rows() const { return m_rows.get(); }
    /// By row of the view.
    [[nodiscard]] const RowList &ids() const { return *m_visible; }
    [[nodiscard]] quint32 id(int row) const { return (*m_visible)[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOfId(quint32 id) const;
    /// Ids that with the last news began to name another number, or none.
    [[nodiscard]] const RowSet &replaced() const { return m_replaced; }

    /// Does the work; for tests and benchmarks.
    [[nodiscard]] RowEngine &engine() { return m_engine; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void countsChanged();
    /// Around a rearrangement of many rows: whoever keeps rows has to find them anew afterwards. Nothing is
    /// selected in between.
    void aboutToRearrange();
    void rearranged();

private:
    struct Steps;

    [[nodiscard]] const NumberColumns &columns() const;
    [[nodiscard]] std::shared_ptr<RowSource> snapshot();
    void takeFacts();
    void takeAccounts();
    void takeUnsettled();
    void takeRecord(const ChangeRecord &record);
    void touch(const NumberRef &ref);

    void show(const std::shared_ptr<const RowResult> &before);
    void turnToNew();
    [[nodiscard]] RowSet replacedIn(const NumberColumns &now, const RowSet &changed) const;
    [[nodiscard]] std::optional<Steps> stepsFrom(const RowResult &before) const;
    void take(const Steps &steps);
    void takeOut(const std::vector<int> &rows);
    void reorder(const std::shared_ptr<const RowList> &visible);
    void putIn(const std::vector<int> &rows, const RowList &visible);
    void swap();
    void tellChanged(const std::vector<int> &rows);

    Desk m_desk;
    NumberFacts m_facts;
    NumberFilter m_filter;
    std::shared_ptr<NumberRanks> m_ranks = std::make_shared<NumberRanks>();
    NumberCells m_cells;
    RowEngine m_engine;
    std::shared_ptr<const NumberRows> m_rows;
    std::shared_ptr<const RowList> m_visible = std::make_shared<const RowList>();
    RowSet m_replaced;
};

} // namespace NumberDesk
