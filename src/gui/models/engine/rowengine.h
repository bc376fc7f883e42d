// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/engine/rowtask.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace NumberDesk {

/// Keeps what a table shows up to date with its rows, its filter and its sorting. The work is done by a
/// thread, one task at a time; what fits on a page is done at once. Until a result is there the last one
/// stays valid and usable.
class RowEngine final : public QObject
{
    Q_OBJECT

public:
    using MakeSource = std::function<std::shared_ptr<RowSource>()>;

    /// @p makeSource gives a snapshot of the rows and the filter as they are; it is called in this thread.
    explicit RowEngine(MakeSource makeSource, QObject *parent = nullptr);
    ~RowEngine() override;

    /// Up to so many rows are worked on at once, without the thread.
    void setAtOnce(quint32 rows) { m_atOnce = rows; }
    [[nodiscard]] quint32 atOnce() const { return m_atOnce; }

    /// Rows came, went or changed, which the snapshots tell. Taken in at most once a frame.
    void rowsChanged();
    /// A row may be different for a reason that is not in the rows themselves.
    void touch(quint32 row);
    /// The same for every row. Like setSorting() and filterChanged() it gives up what is under way.
    void touchAll();
    void setSorting(const RowSorting &sorting);
    void filterChanged();

    [[nodiscard]] const RowSorting &sorting() const { return m_sorting; }
    /// What is shown; never null.
    [[nodiscard]] const std::shared_ptr<const RowResult> &result() const { return m_result; }
    /// Whether a result is still to come.
    [[nodiscard]] bool isBusy() const { return m_isWorking || m_isWanted; }

Q_SIGNALS:
    /// result() is another one than @p before, of which result().changed tells the rows.
    void ready(const std::shared_ptr<const NumberDesk::RowResult> &before);

private:
    void wantSoon();
    [[nodiscard]] bool isSmall() const;
    void wantNow();
    void begin();
    void finish(quint64 generation, std::optional<RowResult> result);

    MakeSource m_makeSource;
    RowSorting m_sorting;
    std::shared_ptr<const RowResult> m_result;
    RowSet m_dirty; ///< not taken in yet
    RowSet m_taken; ///< what the task under way takes in
    std::shared_ptr<std::atomic<quint64>> m_generation = std::make_shared<std::atomic<quint64>>(0);
    QThreadPool m_pool;
    QTimer m_frame;
    QElapsedTimer m_sinceLast;
    quint32 m_atOnce = RowSet::kPage;
    bool m_isAllDirty = true;
    bool m_isAllTaken = false;
    bool m_isWorking = false;
    bool m_isWanted = false;
};

} // namespace NumberDesk
