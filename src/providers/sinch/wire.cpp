// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/wire.h"

namespace NumberDesk::Sinch {

OperationPtr<Done> Wire::pause(std::chrono::milliseconds duration)
{
    // Held by the timer alone, which goes with its context.
    const auto source = std::make_shared<OperationSource<Done>>();
    auto operation = source->operation();
    source->onCancel([weak = std::weak_ptr(source)] {
        if (const auto alive = weak.lock())
            alive->finish(makeError(ErrorKind::Cancelled));
    });
    m_clock.after(duration, &m_pauses, [source] { source->finish(Done{}); });
    return mapped(std::move(operation),
        [](Result<Done> end) { return end ? end : Result<Done>(makeError(ErrorKind::Cancelled)); });
}

} // namespace NumberDesk::Sinch
