// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberoffer.h"
#include "domain/sharedcolumn.h"
#include "gui/models/engine/roworder.h"
#include "gui/presenters/offerpresenter.h"

#include <QSet>

namespace NumberDesk {

/// An offer of the table with what is known about it here. The offer itself stays what it is.
struct OfferRow
{
    NumberOffer offer;
    std::optional<Money> firstYear;
    OfferStanding standing;

    [[nodiscard]] const std::optional<Money> &money(int column) const;
    friend bool operator==(const OfferRow &a, const OfferRow &b)
    {
        return a.offer.ref == b.offer.ref && a.standing.sign == b.standing.sign
            && a.standing.words == b.standing.words && a.standing.obstacle == b.standing.obstacle;
    }
};

/// A snapshot of the offers of one search, to be sorted by the columns of OfferTable.
class OfferRows final : public RowSource
{
public:
    /// @p search numbers the searches: the rows of another one have nothing to do with these. @p picked are
    /// those that count as being in the basket.
    OfferRows(SharedColumn<OfferRow> rows, int search, QSet<NumberRef> picked);

    [[nodiscard]] const OfferRow &at(quint32 row) const { return m_rows.at(row); }
    [[nodiscard]] int search() const { return m_search; }

    [[nodiscard]] quint32 span() const override { return static_cast<quint32>(m_rows.size()); }
    [[nodiscard]] bool isUsed(quint32) const override { return true; }
    void addChanged(const RowSource &earlier, RowSet &rows) const override;
    [[nodiscard]] bool fitsAll() const override { return true; }
    [[nodiscard]] FilterRelation relationTo(const RowSource &earlier) const override;
    [[nodiscard]] RowSorting baseSorting() const override;
    void prepareFilter(const StopAsked &) override { }
    void match(quint32, RowSet::Page) const override { }
    [[nodiscard]] bool fits(quint32) const override { return true; }
    void prepareSorting(const RowSorting &sorting, const StopAsked &stop) override;
    [[nodiscard]] quint64 key(const RowSorting &sorting, quint32 row) const override;

private:
    [[nodiscard]] int compare(const OfferRow &a, const OfferRow &b, int column) const;

    SharedColumn<OfferRow> m_rows;
    int m_search;
    QSet<NumberRef> m_picked;
    RowList m_ranks; ///< by row, in the column that is sorted
};

} // namespace NumberDesk
