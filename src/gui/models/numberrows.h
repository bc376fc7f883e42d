// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/engine/textranks.h"
#include "gui/models/numberquery.h"

namespace NumberDesk {

/// Kept from one snapshot of the numbers to the next, for one thread at a time: the ranks of texts.
struct NumberRanks
{
    TextRanks labels{ QLocale() };
    TextRanks destinations{ QLocale() };
};

/// A snapshot of the owned numbers, to be filtered and sorted by the columns of NumberTable.
class NumberRows final : public RowSource
{
public:
    NumberRows(
        NumberColumns columns, NumberFacts facts, NumberFilter filter, std::shared_ptr<NumberRanks> ranks);

    [[nodiscard]] const NumberColumns &columns() const { return m_columns; }
    [[nodiscard]] const NumberFacts &facts() const { return m_facts; }
    [[nodiscard]] const NumberFilter &filter() const { return m_filter; }
    /// Only after prepareFilter() or prepareSorting(); valid as long as this is.
    [[nodiscard]] const NumberStates &states() const { return m_states; }

    [[nodiscard]] quint32 span() const override { return m_columns.span(); }
    [[nodiscard]] bool isUsed(quint32 row) const override { return m_columns.isUsed(row); }
    void used(quint32 page, RowSet::Page rows) const override;
    void addChanged(const RowSource &earlier, RowSet &rows) const override;
    [[nodiscard]] bool fitsAll() const override { return m_filter == NumberFilter{}; }
    [[nodiscard]] FilterRelation relationTo(const RowSource &earlier) const override;
    [[nodiscard]] RowSorting baseSorting() const override;

    void prepareFilter(const StopAsked &stop) override;
    void match(quint32 page, RowSet::Page rows) const override { m_query.match(page, rows); }
    [[nodiscard]] bool fits(quint32 row) const override { return m_query.fits(row); }

    void prepareSorting(const RowSorting &sorting, const StopAsked &stop) override;
    [[nodiscard]] quint64 key(const RowSorting &sorting, quint32 row) const override;
    void keys(const RowSorting &sorting, quint32 first, std::span<quint64> keys) const override;

private:
    [[nodiscard]] static std::optional<NumberColumns::Text> rankedBy(int column);
    [[nodiscard]] const RowList &ranks(NumberColumns::Text column, const StopAsked &stop);
    void rankNotes(int column);
    template <typename Value, typename Less>
    [[nodiscard]] static RowList rankOf(const std::vector<Value> &values, const Less &less);

    NumberColumns m_columns;
    NumberFacts m_facts;
    NumberFilter m_filter;
    NumberStates m_states;
    NumberQuery m_query;
    std::shared_ptr<NumberRanks> m_cached;
    RowList m_own; ///< the ranks of a column with few different values
    const RowList *m_ranks = nullptr; ///< by id, of the column that is sorted
    QHash<quint32, quint32> m_noteRanks; ///< by row, where something is kept about the number; from 1
};

/// Sorts like the digits as text; those beyond the fifteenth do not count.
[[nodiscard]] quint64 digitsKey(const DigitCell &cell);
[[nodiscard]] quint64 digitsKey(const QString &digits);

} // namespace NumberDesk
