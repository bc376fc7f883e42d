// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ownednumber.h"
#include "gui/models/numberfilter.h"
#include "gui/models/roles.h"
#include "gui/theme/palette.h"
#include "services/desk.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace NumberDesk {

/// The owned numbers of all accounts, filtered and sorted by itself: an order over the rows is kept and
/// only the painted cells are formatted. It listens to the services; it asks nothing of a provider.
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
    [[nodiscard]] qsizetype countAll() const { return static_cast<qsizetype>(m_rows.size()); }
    [[nodiscard]] const OwnedNumber &at(int row) const;
    /// Where a number is shown, or -1.
    [[nodiscard]] int rowOf(const NumberRef &ref) const;
    /// ISO codes that occur, sorted.
    [[nodiscard]] QStringList countries() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Row
    {
        OwnedNumber number;
        SearchText text;
        bool settable = true; ///< its provider has settings for numbers
    };
    struct State
    {
        StateSign sign;
        QString words;
    };
    void reload();
    void upsert(const QList<OwnedNumber> &numbers);
    void remove(const QList<NumberRef> &refs);
    void store(const OwnedNumber &number);
    void takeLock(const NumberRef &ref);
    [[nodiscard]] bool passes(const Row &row) const;
    [[nodiscard]] bool less(int a, int b) const;
    [[nodiscard]] int compare(const Row &a, const Row &b) const;
    /// The rows that pass the filter, in their order; only the first @p count rows are looked at.
    [[nodiscard]] std::vector<int> orderedMatches(std::size_t count) const;
    void takeOrder(std::vector<int> order);
    void insertVisible(std::vector<int> rows);
    [[nodiscard]] QVariant text(const OwnedNumber &number, int column) const;
    [[nodiscard]] const Row &row(int visible) const
    {
        return m_rows[static_cast<std::size_t>(m_visible[static_cast<std::size_t>(visible)])];
    }
    [[nodiscard]] QVariant numberData(const OwnedNumber &number, int role) const;
    [[nodiscard]] QVariant capabilitiesData(const Capabilities &capabilities, int role) const;
    [[nodiscard]] State stateOf(const Row &row) const;
    [[nodiscard]] QVariant stateData(const Row &row, int role) const;

    Desk m_desk;
    NumberFilter m_filter;
    NumberMatcher m_matcher{ NumberFilter{} };
    int m_sortColumn = NumberColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<Row> m_rows;
    QHash<NumberRef, int> m_index;
    std::vector<int> m_visible;
};

} // namespace NumberDesk
