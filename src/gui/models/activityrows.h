// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/filterquery.h"
#include "domain/sharedcolumn.h"
#include "gui/models/engine/roworder.h"

namespace NumberDesk {

/// What to show of the journal. Every part has to fit.
struct ActivityFilter
{
    QString text; ///< digits in any spelling, or words
    AccountId account;
    bool onlyUnsettled = false;

    friend bool operator==(const ActivityFilter &, const ActivityFilter &) = default;
};

/// A change of the journal as the table has it.
struct ActivityRow
{
    ChangeRecord record;
    RowTexts texts;
    int version = 0; ///< another one when anything of it is

    friend bool operator==(const ActivityRow &a, const ActivityRow &b) { return a.version == b.version; }
};

/// A snapshot of the journal in its own order, to be filtered.
class ActivityRows final : public RowSource
{
public:
    /// @p places tells by row where it stands, or RowOrder::kNowhere.
    ActivityRows(SharedColumn<ActivityRow> rows, RowList places, ActivityFilter filter);

    [[nodiscard]] const ChangeRecord &at(quint32 row) const { return m_rows.at(row).record; }

    [[nodiscard]] quint32 span() const override { return static_cast<quint32>(m_rows.size()); }
    [[nodiscard]] bool isUsed(quint32 row) const override { return m_places[row] != RowOrder::kNowhere; }
    void addChanged(const RowSource &earlier, RowSet &rows) const override;
    [[nodiscard]] bool fitsAll() const override { return m_filter == ActivityFilter{}; }
    [[nodiscard]] FilterRelation relationTo(const RowSource &earlier) const override;
    [[nodiscard]] RowSorting baseSorting() const override { return {}; }
    void prepareFilter(const StopAsked &) override { }
    void match(quint32 page, RowSet::Page rows) const override;
    [[nodiscard]] bool fits(quint32 row) const override;
    void prepareSorting(const RowSorting &, const StopAsked &) override { }
    [[nodiscard]] quint64 key(const RowSorting &, quint32 row) const override { return m_places[row]; }

private:
    SharedColumn<ActivityRow> m_rows;
    RowList m_places;
    ActivityFilter m_filter;
    FilterQuery m_query;
};

} // namespace NumberDesk
