// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/engine/rowsource.h"

#include <algorithm>

namespace NumberDesk {

void RowSource::used(quint32 page, RowSet::Page rows) const
{
    const quint32 first = page * RowSet::kPage;
    const quint32 count = std::min(RowSet::kPage, span() - first);
    for (quint32 row = 0; row < count; ++row)
        rows[row / 64] |= quint64(isUsed(first + row)) << (row % 64);
}

void RowSource::keys(const RowSorting &sorting, quint32 first, std::span<quint64> keys) const
{
    for (quint64 &each : keys)
        each = key(sorting, first++);
}

RowSet usedSet(const RowSource &source)
{
    RowSet rows(source.span());
    for (quint32 page = 0; page < rows.pageCount(); ++page)
        source.used(page, rows.page(page));
    return rows;
}

} // namespace NumberDesk
