// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/engine/rowset.h"

#include <Qt>

#include <functional>

namespace NumberDesk {

/// Asked between pages of work: true = give up, nobody wants the result any more.
using StopAsked = std::function<bool()>;

struct RowSorting
{
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const RowSorting &, const RowSorting &) = default;
};

/// How a filter stands to an earlier one of the same table.
enum class FilterRelation {
    Same,
    Narrower, ///< what did not fit the earlier one does not fit this
    Other,
};

/// The rows of a table as they are at one moment, with the filter they are held against: what the worker
/// thread looks at while the window goes on. Rows have stable numbers below span(); not all need be used.
///
/// prepare…() is called once, by the thread that calls the others after it.
class RowSource
{
public:
    RowSource() = default;
    virtual ~RowSource() = default;
    Q_DISABLE_COPY_MOVE(RowSource)

    [[nodiscard]] virtual quint32 span() const = 0;
    [[nodiscard]] virtual bool isUsed(quint32 row) const = 0;
    /// Puts the used rows of a page into @p rows, which is empty.
    virtual void used(quint32 page, RowSet::Page rows) const;
    /// Adds the rows that are not what they were in an earlier snapshot of the same rows.
    virtual void addChanged(const RowSource &earlier, RowSet &rows) const = 0;
    /// Whether every used row fits, so that nothing has to be held against the filter.
    [[nodiscard]] virtual bool fitsAll() const = 0;
    [[nodiscard]] virtual FilterRelation relationTo(const RowSource &earlier) const = 0;
    /// How rows lie that are equal in the column that is sorted; after that they lie by their number.
    [[nodiscard]] virtual RowSorting baseSorting() const = 0;

    virtual void prepareFilter(const StopAsked &stop) = 0;
    /// Takes out of @p rows, a page of used rows, what does not fit.
    virtual void match(quint32 page, RowSet::Page rows) const = 0;
    /// The same for one used row.
    [[nodiscard]] virtual bool fits(quint32 row) const = 0;

    virtual void prepareSorting(const RowSorting &sorting, const StopAsked &stop) = 0;
    /// What a row is sorted by: the smaller key first, whichever way it is sorted. Keys of rows that did not
    /// change keep their order to each other from one snapshot to the next.
    [[nodiscard]] virtual quint64 key(const RowSorting &sorting, quint32 row) const = 0;
    /// The keys of the rows from @p first on.
    virtual void keys(const RowSorting &sorting, quint32 first, std::span<quint64> keys) const;
};

/// All used rows.
[[nodiscard]] RowSet usedSet(const RowSource &source);

} // namespace NumberDesk
