// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/activityrows.h"
#include "gui/models/engine/rowtable.h"
#include "gui/models/roles.h"
#include "services/desk.h"

#include <QHash>

namespace NumberDesk {

/// The journal, what is unsettled on top, then the newest.
class ActivityModel final : public RowTable
{
    Q_OBJECT

public:
    enum Column {
        OutcomeColumn,
        WhenColumn,
        NumberColumn,
        WhatColumn,
        WordsColumn,
        RequestColumn,
        ColumnCount
    };

    explicit ActivityModel(const Desk &desk, QObject *parent = nullptr);

    void setFilter(const ActivityFilter &filter);
    [[nodiscard]] const ActivityFilter &filter() const { return m_filter; }
    [[nodiscard]] const ChangeRecord &at(int row) const
    {
        return static_cast<const ActivityRows &>(*source()).at(id(row));
    }
    /// Where a change is shown, or -1.
    [[nodiscard]] int rowOf(const QString &changeId) const;
    /// Says the words of unsettled rows again: they count seconds.
    void tick();
    [[nodiscard]] bool hasUnsettled() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Older rows of the journal are read when somebody comes to the end of those that are there.
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void reload();
    void takeOlder(const QList<ChangeRecord> &records);
    void take(const ChangeRecord &record);
    void put(const ChangeRecord &record);
    void bringIn();
    void order();
    [[nodiscard]] RowTexts textsOf(const ChangeRecord &record) const;
    [[nodiscard]] QString text(const ChangeRecord &record, int column) const;

    Desk m_desk;
    ActivityFilter m_filter;
    SharedColumn<ActivityRow> m_rows;
    RowList m_places; ///< by row
    QHash<QString, quint32> m_index; ///< by the id of the change
    int m_version = 0;
    bool m_isOrderDue = false;
};

} // namespace NumberDesk
