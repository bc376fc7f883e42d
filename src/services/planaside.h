// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/plan.h"
#include "services/planrows.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace NumberDesk {

/// The rows of a plan as a step has left them, with what it did.
struct AlteredPlan
{
    PlanRows rows;
    PlanRows::Delta delta = {};
    PlanAddition addition = {};
};

/// One whole step: alters the rows and tells the rest. Runs in a thread, so it uses nothing but what it
/// holds.
using PlanAlteration = std::function<void(AlteredPlan &)>;

/// Lets a thread alter a copy of @p rows, which stay as they are meanwhile.
[[nodiscard]] OperationPtr<std::shared_ptr<AlteredPlan>> alteredAside(
    const PlanRows &rows, const PlanAlteration &alter);
/// Lets a thread do away with what is needed no more: of a hundred thousand rows even that takes its time.
template <typename T>
void discardAside(T gone)
{
    QThreadPool::globalInstance()->start(
        [gone = std::optional<T>(std::move(gone))]() mutable { gone.reset(); });
}

} // namespace NumberDesk
