// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "largetable.h"

#include <QElapsedTimer>

namespace NumberDesk::Bench {

LargeTable::LargeTable(quint32 count)
    : m_count(count)
    , m_desk(count)
    , m_table(std::make_unique<NumberTable>(m_desk.desk()))
{ }

double LargeTable::load()
{
    QElapsedTimer timer;
    timer.start();
    m_desk.start();
    DeskUnderLoad::waitFor(
        [this] { return m_table->rowCount() == int(m_count) && !m_table->engine().isBusy(); }, "the rows");
    return double(timer.nsecsElapsed()) / 1e6;
}

double LargeTable::filter(const QString &line)
{
    NumberFilter filter;
    filter.line = std::get<FilterQuery>(parseFilter(line));
    return time([&] { m_table->setFilter(filter); });
}

double LargeTable::sort(int column, Qt::SortOrder order)
{
    return time([&] { m_table->sort(column, order); });
}

double LargeTable::sortAnew()
{
    return time([this] { m_table->engine().touchAll(); });
}

double LargeTable::time(const std::function<void()> &action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    DeskUnderLoad::waitFor([this] { return !m_table->engine().isBusy(); }, "the table");
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace NumberDesk::Bench
