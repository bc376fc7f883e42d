// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/planaside.h"

#include "services/background.h"

namespace NumberDesk {

OperationPtr<std::shared_ptr<AlteredPlan>> alteredAside(const PlanRows &rows, const PlanAlteration &alter)
{
    return inBackground<std::shared_ptr<AlteredPlan>>(
        [rows, alter](const WorkStopped &) -> Result<std::shared_ptr<AlteredPlan>> {
            auto altered = std::make_shared<AlteredPlan>(AlteredPlan{ rows });
            alter(*altered);
            return altered;
        });
}

} // namespace NumberDesk
