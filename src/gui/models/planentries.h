// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/plannedchange.h"
#include "domain/sharedcolumn.h"
#include "gui/models/engine/roworder.h"

#include <QHash>

namespace NumberDesk {

/// A row as the table has it.
struct PlanEntry
{
    PlannedRow row; ///< null where there is none
    friend bool operator==(const PlanEntry &a, const PlanEntry &b) { return a.row.isSame(b.row); }
};

/// The rows of a plan under stable numbers: a row keeps its own while it is planned, however it moves.
class PlanNumbers final
{
public:
    /// Takes over what is planned now, in its order.
    void take(const PlannedRows &rows);

    /// As they were taken over.
    [[nodiscard]] const PlannedRows &list() const { return m_list; }
    [[nodiscard]] const SharedColumn<PlanEntry> &entries() const { return m_entries; } ///< by number
    /// Where each stands in list(), by number, or RowOrder::kNowhere.
    [[nodiscard]] const std::shared_ptr<const RowList> &places() const { return m_places; }
    [[nodiscard]] std::optional<quint32> find(const QString &id) const;

private:
    /// The number of a row that came, or became another.
    quint32 put(const PlannedRow &row);
    void drop(const QString &id);
    void arrange(RowList order);

    PlannedRows m_list;
    RowList m_order; ///< the numbers of m_list
    SharedColumn<PlanEntry> m_entries;
    std::shared_ptr<const RowList> m_places = std::make_shared<const RowList>();
    QHash<QString, quint32> m_numbers; ///< by the id of the change
    QList<quint32> m_free;
};

/// A snapshot of the plan in its own order.
class PlanEntries final : public RowSource
{
public:
    explicit PlanEntries(const PlanNumbers &numbers);

    [[nodiscard]] const PlannedRows &list() const { return m_list; }
    [[nodiscard]] const PlannedRow &at(quint32 row) const { return m_entries.at(row).row; }

    [[nodiscard]] quint32 span() const override { return static_cast<quint32>(m_entries.size()); }
    [[nodiscard]] bool isUsed(quint32 row) const override { return !at(row).isNull(); }
    void addChanged(const RowSource &earlier, RowSet &rows) const override;
    [[nodiscard]] bool fitsAll() const override { return true; }
    [[nodiscard]] FilterRelation relationTo(const RowSource &) const override { return FilterRelation::Same; }
    [[nodiscard]] RowSorting baseSorting() const override { return {}; }
    void prepareFilter(const StopAsked &) override { }
    void match(quint32, RowSet::Page) const override { }
    [[nodiscard]] bool fits(quint32) const override { return true; }
    void prepareSorting(const RowSorting &, const StopAsked &) override { }
    [[nodiscard]] quint64 key(const RowSorting &, quint32 row) const override { return (*m_places)[row]; }

private:
    PlannedRows m_list;
    SharedColumn<PlanEntry> m_entries;
    std::shared_ptr<const RowList> m_places;
};

} // namespace NumberDesk
