// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/engine/rowsource.h"

#include <limits>
#include <memory>
#include <optional>

namespace NumberDesk {

using RowList = std::vector<quint32>;

/// All used rows in the order of one column, with the place of each. A copy shares them.
class RowOrder final
{
public:
    static constexpr quint32 kNowhere = std::numeric_limits<quint32>::max();

    RowOrder() = default;

    [[nodiscard]] const RowSorting &sorting() const { return m_sorting; }
    [[nodiscard]] bool isEmpty() const { return m_rows == nullptr; }
    [[nodiscard]] const std::shared_ptr<const RowList> &rows() const { return m_rows; }
    /// Where a row stands, or kNowhere.
    [[nodiscard]] quint32 placeOf(quint32 row) const
    {
        return m_places && row < m_places->size() ? (*m_places)[row] : kNowhere;
    }

    /// Sorts everything. @p base is the source's order by its baseSorting(), or empty where that is what is
    /// asked for. Nothing when it was stopped.
    [[nodiscard]] static std::optional<RowOrder> sorted(
        const RowSource &source, const RowSorting &sorting, const RowOrder &base, const StopAsked &stop);
    /// This order after @p dirty rows came, went or changed; all others are as they were.
    [[nodiscard]] std::optional<RowOrder> merged(
        const RowSource &source, const RowSet &dirty, const StopAsked &stop) const;

    /// The rows of @p set, all of which are in this order. Where all of them are in it, that is rows()
    /// itself. @p within may be an earlier answer of the same order that is known to hold all of @p set.
    [[nodiscard]] std::shared_ptr<const RowList> ordered(
        const RowSet &set, const std::shared_ptr<const RowList> &within = {}) const;
    /// Where a row is in an answer of ordered(), or -1.
    [[nodiscard]] qsizetype find(const RowList &ordered, quint32 row) const;

private:
    [[nodiscard]] static RowOrder of(const RowSorting &sorting, quint32 span, RowList rows);

    RowSorting m_sorting;
    std::shared_ptr<const RowList> m_rows;
    std::shared_ptr<const RowList> m_places; ///< by row
};

} // namespace NumberDesk
