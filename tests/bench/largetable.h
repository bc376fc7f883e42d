// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deskunderload.h"

#include "gui/models/numbertable.h"

#include <memory>

namespace NumberDesk::Bench {

/// The table of the window over many cached numbers. Each action returns how long it took, in milliseconds,
/// from the call to the moment at which its rows can be painted.
class LargeTable final
{
public:
    explicit LargeTable(quint32 count);

    double load(); ///< from the cache on the disk; first of all, and once
    double filter(const QString &line);
    double sort(int column, Qt::SortOrder order);
    double sortAnew(); ///< as it is sorted, with nothing known from before

    [[nodiscard]] NumberTable &table() { return *m_table; }
    [[nodiscard]] const NumberColumns &columns() { return m_desk.desk().inventory.columns(); }

private:
    double time(const std::function<void()> &action);

    quint32 m_count;
    DeskUnderLoad m_desk;
    std::unique_ptr<NumberTable> m_table;
};

} // namespace NumberDesk::Bench
