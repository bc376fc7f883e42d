// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/engine/roworder.h"

namespace NumberDesk {

/// What a table shows of one snapshot, and what the next result can be made from.
struct RowResult
{
    std::shared_ptr<const RowSource> source;
    RowSet changed; ///< rows that may differ from those of the result before
    RowSet matches;
    RowOrder base; ///< by the source's baseSorting()
    RowOrder order; ///< by what was asked for
    std::shared_ptr<const RowList> visible = std::make_shared<const RowList>();
};

struct RowTask
{
    std::shared_ptr<RowSource> source;
    RowSorting sorting;
    std::shared_ptr<const RowResult> before; ///< may be null
    RowSet dirty; ///< rows that may be different from those in before for more than the snapshots tell
};

/// Filters and sorts, with as little work as what is known from before allows. Nothing when it was stopped.
[[nodiscard]] std::optional<RowResult> carryOut(RowTask task, const StopAsked &stop);

} // namespace NumberDesk
