// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/numberfilter.h"
#include "gui/models/roles.h"
#include "services/desk.h"

#include <QAbstractTableModel>

namespace NumberDesk {

/// What to show of the journal. Every part has to fit.
struct ActivityFilter
{
    QString text; ///< digits in any spelling, or words
    AccountId account;
    bool onlyUnsettled = false;

    friend bool operator==(const ActivityFilter &, const ActivityFilter &) = default;
};

/// The journal, what is unsettled on top, then the newest.
class ActivityModel final : public QAbstractTableModel
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
    [[nodiscard]] const ChangeRecord &at(int row) const { return m_records.at(row); }
    [[nodiscard]] const QList<ChangeRecord> &records() const { return m_records; }
    /// Where a change is shown, or -1.
    [[nodiscard]] int rowOf(const QString &changeId) const;
    /// Says the words of unsettled rows again: they count seconds.
    void tick();
    [[nodiscard]] bool hasUnsettled() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    void reload();
    void take(const ChangeRecord &record);
    void place(int from, int to, const ChangeRecord &record);
    [[nodiscard]] QList<ChangeRecord> matching() const;
    [[nodiscard]] bool matches(const ChangeRecord &record, const FilterQuery &words) const;
    [[nodiscard]] QString text(const ChangeRecord &record, int column) const;

    Desk m_desk;
    ActivityFilter m_filter;
    QList<ChangeRecord> m_records;
};

} // namespace NumberDesk
