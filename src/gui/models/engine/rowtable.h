// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/engine/rowengine.h"

#include <QAbstractTableModel>

namespace NumberDesk {

/// A table that shows one snapshot of rows in one order, while a RowEngine makes the next. Few changes are
/// told as rows that come and go, many as one rearrangement.
///
/// A row of the view changes its meaning with every rearrangement; an id keeps it until it is in replaced().
class RowTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The snapshot that is shown; null before there is any.
    [[nodiscard]] const std::shared_ptr<const RowSource> &source() const { return m_source; }
    /// By row of the view.
    [[nodiscard]] const RowList &ids() const { return *m_visible; }
    [[nodiscard]] quint32 id(int row) const { return (*m_visible)[static_cast<std::size_t>(row)]; }
    /// Where a row of the snapshot is shown, or -1.
    [[nodiscard]] int rowOfId(quint32 id) const;
    /// Ids that with the last news began to name something else, or nothing.
    [[nodiscard]] const RowSet &replaced() const { return m_replaced; }
    /// Does the work.
    [[nodiscard]] RowEngine &engine() { return m_engine; }
    [[nodiscard]] const RowEngine &engine() const { return m_engine; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void countsChanged();
    /// Around a rearrangement of many rows: whoever keeps rows has to find them anew afterwards.
    void aboutToRearrange();
    void rearranged();
    /// Around few changes, which are told as rows that come, go or move. engine() has what comes next.
    void aboutToStep();
    void stepped();

protected:
    explicit RowTable(RowEngine::MakeSource makeSource, QObject *parent = nullptr);

    /// Called when @p changed rows of source() may read otherwise from now on.
    virtual void forget(const RowSet &changed);
    /// The changed rows whose id means something else in @p now than in source(), which is not null.
    [[nodiscard]] virtual RowSet replacedIn(const RowSource &now, const RowSet &changed) const;

private:
    struct Steps;

    void show(const std::shared_ptr<const RowResult> &before);
    void turnToNew();
    [[nodiscard]] std::optional<Steps> stepsFrom(const RowResult &before) const;
    void take(const Steps &steps);
    void takeOut(const std::vector<int> &rows);
    void reorder(const std::shared_ptr<const RowList> &visible);
    void putIn(const std::vector<int> &rows, const RowList &visible);
    void swap();
    void tellChanged(const std::vector<int> &rows);

    RowEngine m_engine;
    std::shared_ptr<const RowSource> m_source;
    std::shared_ptr<const RowList> m_visible = std::make_shared<const RowList>();
    RowSet m_replaced;
};

} // namespace NumberDesk
