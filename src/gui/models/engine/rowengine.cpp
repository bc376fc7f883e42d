// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/engine/rowengine.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace NumberDesk {

using namespace std::chrono_literals;

namespace {

// So often rows that stream in are shown. Nobody reads quicker, and each time the whole table is painted.
constexpr std::chrono::milliseconds kFrame = 50ms;

void unite(RowSet &rows, const RowSet &more)
{
    if (rows.span() < more.span())
        rows.resize(more.span());
    more.forEach([&rows](quint32 row) { rows.insert(row); });
}

} // namespace

RowEngine::RowEngine(MakeSource makeSource, QObject *parent)
    : QObject(parent)
    , m_makeSource(std::move(makeSource))
    , m_result(std::make_shared<const RowResult>())
{
    // The source's caches are for one thread at a time.
    m_pool.setMaxThreadCount(1);
    m_frame.setSingleShot(true);
    connect(&m_frame, &QTimer::timeout, this, &RowEngine::begin);
}

RowEngine::~RowEngine()
{
    ++*m_generation;
    m_pool.waitForDone();
}

void RowEngine::rowsChanged()
{
    wantSoon();
}

void RowEngine::touch(quint32 row)
{
    if (row >= m_dirty.span())
        m_dirty.resize(row + 1);
    m_dirty.insert(row);
    wantSoon();
}

void RowEngine::touchAll()
{
    m_isAllDirty = true;
    wantNow();
}

void RowEngine::setSorting(const RowSorting &sorting)
{
    if (sorting == m_sorting)
        return;
    m_sorting = sorting;
    wantNow();
}

void RowEngine::filterChanged()
{
    wantNow();
}

void RowEngine::wantSoon()
{
    m_isWanted = true;
    // A task under way is let come to its end, or rows that stream in would never be seen.
    if (m_isWorking || m_frame.isActive())
        return;
    if (isSmall()) {
        begin();
        return;
    }
    const qint64 passed = m_sinceLast.isValid() ? m_sinceLast.elapsed() : kFrame.count();
    m_frame.start(passed >= kFrame.count() ? 0ms : kFrame - std::chrono::milliseconds(passed));
}

bool RowEngine::isSmall() const
{
    return m_result->source && std::max(m_result->source->span(), m_dirty.span()) <= m_atOnce;
}

void RowEngine::wantNow()
{
    m_isWanted = true;
    begin();
}

void RowEngine::begin()
{
    m_frame.stop();
    const quint64 generation = ++*m_generation;
    if (std::exchange(m_isWorking, true)) {
        unite(m_dirty, m_taken);
        m_isAllDirty = m_isAllDirty || m_isAllTaken;
    }
    m_isWanted = false;
    RowTask task{ m_makeSource(), m_sorting, m_isAllDirty || !m_result->source ? nullptr : m_result,
        m_dirty };
    m_isAllTaken = std::exchange(m_isAllDirty, false);
    m_taken = std::exchange(m_dirty, RowSet());
    const quint32 rows = std::max(task.source->span(), m_result->source ? m_result->source->span() : 0);
    if (rows <= m_atOnce) {
        m_pool.waitForDone(); // given up already; ends within a page of work
        finish(generation, carryOut(task, [] { return false; }));
        return;
    }
    m_pool.start([this, task = std::move(task), generation, current = m_generation] {
        auto end = carryOut(task, [&] { return current->load() != generation; });
        if (end)
            QMetaObject::invokeMethod(this,
                [this, generation, end = std::move(*end)]() mutable { finish(generation, std::move(end)); });
    });
}

void RowEngine::finish(quint64 generation, std::optional<RowResult> result)
{
    if (generation != m_generation->load() || !result)
        return;
    m_isWorking = false;
    const auto before = std::exchange(m_result, std::make_shared<const RowResult>(std::move(*result)));
    m_sinceLast.start();
    Q_EMIT ready(before);
    if (m_isWanted)
        wantSoon();
}

} // namespace NumberDesk
