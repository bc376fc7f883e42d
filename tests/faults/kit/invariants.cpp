// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/invariants.h"

namespace NumberDesk::Testing {

QStringList breaches(const Evidence &evidence)
{
    QStringList found;
    for (const LeftWrite &write : evidence.left) {
        if (write.durable.isEmpty())
            found.append(QStringLiteral("I6: a write left before its intent was durable"));
    }
    return found;
}

} // namespace NumberDesk::Testing
